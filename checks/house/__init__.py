"""What a newsroom decides for itself: its style, its own office-holders."""

"""What is checked: one folder a family, one file a rule."""

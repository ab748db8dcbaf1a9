"""A claim file carried over to a new text of its article, and two versions held side by side. Nothing here writes."""

"""What the house knows, each fact with its source."""

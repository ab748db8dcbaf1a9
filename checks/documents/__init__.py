"""Files that people write, as positioned trees, held against their schemas."""

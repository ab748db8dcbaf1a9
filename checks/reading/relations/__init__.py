"""Relations that words of the text say between its numbers and dates; one file a kind of wording."""

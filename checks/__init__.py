"""Backread: the last read of a news story before it is published, as a pytest suite."""

__version__ = "0.1.0"

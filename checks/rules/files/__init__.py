"""Claim files and articles that cannot be loaded. These are found before any other rule can look."""

from checks.registry import Family

FAMILY = Family("files", "claim files and articles can be read", applies=lambda claim, story: False)

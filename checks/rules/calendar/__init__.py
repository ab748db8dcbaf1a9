"""Dates that a calendar has, and that the words around them allow."""

from checks.registry import Family

FAMILY = Family(
    "calendar",
    "weekday against date, impossible dates, durations, ages, anniversaries, past and future tense",
    applies=lambda claim, story: claim.date is not None,
)

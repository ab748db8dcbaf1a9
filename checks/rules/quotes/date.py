"""The recorded date is the one that its quote states."""

import re
from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.mentions import DateMention
from checks.registry import Example, Rule
from checks.rules.quotes._values import anchored, date_in_words, quoted
from checks.story.values import DateValue


def recorded_date(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each claim whose quote does not state the recorded date."""
    for claim in anchored(reading):
        if claim.date is None:
            continue
        mentions = quoted(reading, claim, reading.dates)
        if any(_states(mention, claim.date) for mention in mentions):
            continue
        read = " and ".join(f"“{mention.text}”, that is {date_in_words(mention)}" for mention in mentions)
        message = f"recorded is {date_in_words(claim.date)}, but the article says {read or 'no date there'}"
        yield RULE.finding(reading, message, reading.anchors[claim.id], claims=[claim])


def _states(mention: DateMention, recorded: DateValue) -> bool:
    values = (mention.value, *mention.alternatives)
    return mention.mod == recorded.mod and any(_fits(recorded.value, value) for value in values)


def _fits(recorded: str, read: str) -> bool:
    """Whether a value is the one read, or the day of the time of day that was read.

    X in a read value stands for any digit, as in TIMEX3.
    """
    day, _, _ = read.partition("T")
    return any(re.fullmatch(re.escape(value).replace("X", "[0-9X]"), recorded) for value in {read, day} if value)


_TEXT = "The strike came on July 14. The talks were held in early June."
_STRIKE = "claims:\n- id: strike\n  quote: on July 14\n  date: {{value: {}}}\n"
_TALKS = "claims:\n- id: talks\n  quote: in early June\n  date: {{value: {}}}\n"

RULE = Rule(
    id="quotes/date",
    severity=Severity.ERROR,
    summary="a recorded date is not what the quote states",
    what="Reads the dates in the quote of every claim with a `date` and compares value and `mod`. A day and month "
    "without a year may be of any year that the claim records; for a time of day its day may be recorded.",
    why="What is compared with other dates is the recorded value; the reader sees the words.",
    instead="Record what the words say (`in early June` is {value: 2025-06, mod: START}), or correct the words.",
    raises=(
        Example(_TEXT, claims=_STRIKE.format("2025-07-15")),
        Example(_TEXT, claims=_TALKS.format("2025-06")),
    ),
    silent=(
        Example(_TEXT, claims=_STRIKE.format("2025-07-14")),
        Example(_TEXT, claims=_TALKS.format("2025-06, mod: START")),
        Example("The polls close at 6 p.m. on July 14.", claims=_STRIKE.format("2025-07-14")),
    ),
    check=recorded_date,
)

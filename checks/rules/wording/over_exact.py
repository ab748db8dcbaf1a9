"""A count to the last unit under a word for rounding, as in "over 122 clashes"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from checks.finding import Finding, Severity
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import QuantityMention
from checks.registry import Example, Rule
from checks.story.values import Bound

_DIGITS = regex(r"\b(?:over|more than|in excess of|upwards of|above)\s+\d[\d,]*$", re.IGNORECASE)

_FEWEST = 21
"""Below this a count is small enough to be meant as a limit: "more than 17"."""

_ROUND = (5, 12)
"""What a writer rounds to: fives, tens, hundreds, dozens. A multiple of these is a round number."""

_SCORES = regex(r"delegates|degrees|games|goals|inches|points|runs|seats|signatures|stories|times|votes|yards")
"""Heads that are thresholds or measures; a number over one of these is a limit and no tally."""

_ABOUT = regex(
    r"\b(?:turn|hand|tak|took|giv|gave|por|mull|rul|fight|fought|argu|row|disput|concern|anger|outrag|fur(?:y|ious)"
    r"|grie|protest|worr|debat|clash|controvers|sue|suing|lawsuit|arrest|charg|jail|convict|sentenc|critici|scandal"
    r"|alarm|fear|tension|passed|held|looked|looking|watch)[a-z]*\s+$",
    re.IGNORECASE,
)
"""Words after which "over" is no bound: "turned over 44 letters", "anger over 36 arrests"."""


def over_exact(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each exact count under "over" or "more than"."""
    for mention in reading.quantities:
        if _is_exact_tally(mention) and _bounds(reading, mention) and not reading.is_quoted(mention.span):
            message = f"“{mention.text}” puts a bound on an exact count: is it {mention.value:,}, or more?"
            yield RULE.finding(reading, message, mention.span)


def _is_exact_tally(mention: QuantityMention) -> bool:
    value = mention.value
    return (
        mention.bound is Bound.MORE_THAN
        and value is not None
        and value >= _FEWEST
        and mention.precision == Decimal(1)
        and all(Fraction(value) % unit for unit in _ROUND)
        and mention.unit is None
        and mention.head is not None
        and not _SCORES.fullmatch(mention.head.lower())
    )


def _bounds(reading: Reading, mention: QuantityMention) -> bool:
    """Whether the words are a bound and digits, with no verb in front that takes "over" for itself."""
    if not _DIGITS.search(mention.text):
        return False
    before = reading.text[max(0, mention.start - 24) : mention.start]
    return not (mention.text.lower().startswith("over") and _ABOUT.search(before))


RULE = Rule(
    id="wording/over-exact",
    severity=Severity.REVIEW,
    summary="“over” or “more than” on an exact count",
    what="Looks for “over”, “more than” and the like on a count that is given to the last unit: 122 or 6,783, not "
    "1,300, a dozen or 40. Money, ages, shares, durations, votes and points are left alone, and so is “at least”, "
    "which is how a toll is given while it may still rise.",
    why="A count of 122 is 122. With “over” in front either the figure was rounded up from somewhere, or the word is "
    "padding; the reader cannot tell which.",
    instead="Give the count as it was given (“122 clashes”), or round it (“more than 120 clashes”).",
    raises=(
        Example("The army reported over 122 clashes in a single day."),
        Example("More than 6,783 homes were searched, the council said."),
        Example("Upwards of 37 trains stood still on Monday."),
    ),
    silent=(
        Example("More than 1,300 homes were searched, and over 120 trains stood still."),
        Example("At least 37 people were killed, the ministry said."),
        Example("The clerk turned over 44 letters amid anger over 36 arrests."),
        Example("He is over 64, earns more than $43,211 and won more than 51 votes."),
        Example("“We saw over 122 clashes,” the general said."),
    ),
    check=over_exact,
)

"""What a claim's quote was read to say, and recorded values in words."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TypeVar

from checks.reading import Reading
from checks.reading.mentions import DateMention, QuantityMention
from checks.reasoning.interval import figures
from checks.story.model import Claim
from checks.story.values import Bound, DateValue, Quantity

Mention = TypeVar("Mention", DateMention, QuantityMention)

_BOUND_WORDS = {
    Bound.EXACTLY: "",
    Bound.AT_LEAST: "at least",
    Bound.AT_MOST: "at most",
    Bound.MORE_THAN: "more than",
    Bound.LESS_THAN: "less than",
    Bound.ABOUT: "about",
}


def quoted(reading: Reading, claim: Claim, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return the mentions of which at least a part stands in the claim's quote."""
    anchor = reading.anchors[claim.id]
    return tuple(mention for mention in mentions if mention.span.overlaps(anchor))


def in_words(value: Quantity | QuantityMention) -> str:
    """Return a quantity as an editor would say it: "more than 122", "4 to 6 percent"."""
    ends = (value.low, value.high) if value.value is None else (value.value,)
    number = " to ".join(figures(Fraction(end)) for end in ends if end is not None)
    return " ".join(filter(None, (_BOUND_WORDS[value.bound], number, value.unit, value.per and f"per {value.per}")))


def date_in_words(value: DateValue | DateMention) -> str:
    """Return a date's TIMEX3 value, with its `mod` where it has one."""
    return f"{value.value} (mod: {value.mod})" if value.mod else value.value


def anchored(reading: Reading) -> Iterator[Claim]:
    """Yield the claims whose quote stands in the article; the others are another rule's."""
    return (claim for claim in reading.story.claims if claim.id in reading.anchors)

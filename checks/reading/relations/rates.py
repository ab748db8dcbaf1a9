"""Rates that a sentence works out from an amount: "$600 million for 3 million people, or $200 each"."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.tokens import words
from checks.reading.relations.adjacent import counts, gap, in_one_voice
from checks.reading.relations.kinds import is_person, singular

if TYPE_CHECKING:
    from checks.reading import Reading

_OR: Final = regex(
    r"[^.,;:!?()\[\]\"“”—–\n]{0,60}?(?:,| —| –| --| \()? ?"
    r"(?:or|that is|which is|that's|i\.e\.|which works out (?:at|to)|working out (?:at|to)|equivalent to|averaging|"
    r"(?:for )?an average of)(?: an average of| a rate of)? "
)
_ON: Final = regex(
    r"[^.,;:!?()\[\]\"“”—–\n]{0,40}? (?:on|for|to|among|between|over|in|across|from|by|with|shared by|split between|"
    r"divided among|spread over)(?: the| its| their| his| her| a period of| the past| the last| the next)? "
)
_GETS: Final = regex(r"[^.,;:!?()\[\]\"“”—–\n]{1,50} ")
"""Between those who share and what they share: "3 million households received"."""
_PERIODS: Final = words("hour day week month quarter year decade")
_HEADS: Final = words("each person head capita individual")


@dataclass(frozen=True, slots=True)
class Rate:
    """An amount, the number or the time that it is shared out over, and what is said to fall on each."""

    amount: QuantityMention
    over: QuantityMention
    rate: QuantityMention

    @property
    def span(self) -> Span:
        """Where the three stand."""
        return Span(min(self.amount.start, self.over.start), self.rate.end)


def find_rates(reading: "Reading") -> Iterator[Rate]:
    """Yield each rate that is told behind an "or", an average or the like, with what it is worked out from."""
    found = reading.quantities
    for one, other, rate in zip(found, found[1:], found[2:], strict=False):
        if not rate.per or rate.change or not _OR.fullmatch(gap(reading, other, rate)):
            continue
        told = _told(reading, one, other, rate)
        if told and rate.value and told.over.value and told.amount.value and in_one_voice(reading, one.span, rate.span):
            yield told


def _told(reading: "Reading", one: QuantityMention, other: QuantityMention, rate: QuantityMention) -> Rate | None:
    """Return which of two numbers is the amount and which is what it is shared out over."""
    between = gap(reading, one, other)
    if _ON.fullmatch(between) and _is_amount(one, rate) and _is_shared_over(reading, other, rate):
        return Rate(one, other, rate)
    if _GETS.fullmatch(between) and rate.unit and _is_amount(other, rate) and _is_shared_over(reading, one, rate):
        return Rate(other, one, rate)
    return None


def _is_amount(mention: QuantityMention, rate: QuantityMention) -> bool:
    if mention.per or mention.change or mention.ordinal:
        return False
    return mention.unit == rate.unit and (rate.head is None or mention.head is None or rate.head == mention.head)


def _is_shared_over(reading: "Reading", mention: QuantityMention, rate: QuantityMention) -> bool:
    if rate.per in _PERIODS or mention.unit is not None:
        return mention.unit == rate.per and not mention.ordinal
    if not counts(reading, mention) or mention.head is None:
        return False
    noun = singular(mention.head)
    return noun == rate.per or rate.per == "each" or (rate.per in _HEADS and (is_person(noun) or noun == "person"))

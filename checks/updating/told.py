"""Whether words still say what is recorded of them, and recorded values in words."""

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeVar

from checks.drafting.claims import plain_number, short_number
from checks.finding import Span
from checks.patterns import regex
from checks.reading.day_words import WEEKDAYS
from checks.reading.mentions import DateMention, QuantityMention
from checks.reading.quantity.numbers import NUMBER_WORDS, SCALES
from checks.reading.quantity.tokens import words
from checks.reading.timex.lexicon import DAY_ADVERBS, MONTH_NAMES, ORDINALS
from checks.reading.titles.words import STATUS
from checks.reading.unit_names import unit_in_words, unit_name
from checks.story.values import Bound, DateValue, Quantity, Role
from checks.updating.words import plain_words

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.story.model import Claim

Mention = TypeVar("Mention", DateMention, QuantityMention)

_BOUNDS: Final = {
    Bound.EXACTLY: "",
    Bound.AT_LEAST: "at least ",
    Bound.AT_MOST: "at most ",
    Bound.MORE_THAN: "more than ",
    Bound.LESS_THAN: "less than ",
    Bound.ABOUT: "about ",
}
_DECIMALS: Final = 4
"""A number read with more decimals than this was written in words: "a third"."""

_SCALE_WORDS: Final = ((Decimal(10**12), "trillion"), (Decimal(10**9), "billion"), (Decimal(10**6), "million"))
_SCALE_DECIMALS: Final = 3
"""Decimals with which a number is told in such words: "1.125 million"."""
_LONG: Final = 10_000
"""A whole number from here on has its thousands set apart."""

_OTHERWISE: Final = words("square cubic nautical metric")
"""Words that make another unit of a unit; others say more of the same: "Hong Kong dollar", "dollar"."""

_SHARE: Final = "percent"
"""What tells "48 percent" from the 0.5 that "half" is, where that was recorded without a unit."""

_LAST_WORD: Final = regex(r"\b([A-Za-z]+)[- ]\Z")
_LONGEST_WORD: Final = 16

_TURNING: Final = words(
    "no not never neither nor none nobody without deny denied denies denying refuse refused refuses cannot half double "
    "elect convicted acquitted guilty alleged allegedly suspected reportedly"
)
"""Words that make another statement of a sentence: denials, and what is not certain."""
BOUND_WORDS: Final = words("least most more less fewer nearly almost about around roughly some approximately")
"""Words that make another number of a number: where one is recorded, its bound tells what they say."""

_DAYS: Final = frozenset({*map(str.lower, WEEKDAYS), *MONTH_NAMES, *DAY_ADVERBS})
_NUMBERS: Final = {word: str(value) for word, value in {**NUMBER_WORDS, **SCALES}.items()}


@dataclass(frozen=True, slots=True)
class Told:
    """What words say instead of what is recorded: both in words."""

    was: str
    now: str


def differs(reading: "Reading", claim: "Claim", span: Span) -> Told | None:
    """Return what a passage says instead of the claim's recorded value; None where it may well say that.

    It is surer than the gate: what it tells, the gate's own comparison of quotes with records holds.
    """
    if claim.quantity:
        return _other_number(reading, claim.quantity, span)
    if claim.role:
        return _other_status(reading, claim.role, span)
    return _other_date(reading, claim.date, span) if claim.date else None


def with_status(text: str, span: Span, role: Role) -> Span:
    """Return a title's words with the word before them, where that gives another status: "former", "acting"."""
    before = _LAST_WORD.search(text, max(0, span.start - _LONGEST_WORD), span.start)
    status = STATUS.get(before[1].lower()) if before else None
    return Span(before.start(), span.end) if before and status not in (None, role.status) else span


def turned(old: str, new: str, *, is_number: bool = False) -> bool:
    """Whether two wordings differ in a word that tells: a number, a day, a denial, a bound, a status.

    Of a recorded number, whose value and bound both have, only the other words count.
    """
    return _telling(old, is_number) != _telling(new, is_number)


def says(reading: "Reading", claim: "Claim", span: Span) -> bool:
    """Whether a passage gives the claim's recorded number, whatever its bound, or its date."""
    if claim.quantity:
        return any(_has(mention, claim.quantity) for mention in _within(reading.quantities, span))
    if claim.date is None:
        return False
    return any(_fits(mention, claim.date) for mention in _within(reading.dates, span))


def value_in_words(value: Quantity | QuantityMention) -> str:
    """Return a number or a range, with its bound: "at least 3", "10 to 15", "about 1.2 million"."""
    ends = (value.low, value.high) if value.value is None else (value.value,)
    return _BOUNDS[value.bound] + " to ".join(_readable(end) for end in map(short_number, ends) if end is not None)


def value_beside(value: Quantity | QuantityMention, other: Quantity | QuantityMention) -> str:
    """Return a number as `value_in_words` does, with its unit where that is not the other's: "490 hectares"."""
    shown = value_in_words(value)
    is_share = value.unit == _SHARE and not other.unit
    if not value.unit or not (is_share or _other_unit(value, other)):
        return shown
    unit = unit_in_words(unit_name(value.unit), value.value)
    return f"{shown} {unit} per {value.per}" if value.per and " per " not in unit else f"{shown} {unit}"


def _other_unit(value: Quantity | QuantityMention, other: Quantity | QuantityMention) -> bool:
    """Whether two numbers are told in two units; one without a unit may be in any."""
    if not value.unit or not other.unit:
        return False
    one, two = (unit_name(unit).partition(" per ")[0].split() for unit in (value.unit, other.unit))
    more, fewer = (one, two) if len(one) > len(two) else (two, one)
    return more[-len(fewer) :] != fewer or not _OTHERWISE.isdisjoint(more[: -len(fewer)])


def _readable(number: Decimal) -> str:
    """Return a number as news has it: in digits, thousands apart, millions and billions in words."""
    for scale, word in _SCALE_WORDS:
        scaled = (number / scale).normalize()
        if abs(scaled) >= 1 and -int(scaled.as_tuple().exponent) <= _SCALE_DECIMALS and scaled * scale == number:
            return f"{plain_number(scaled)} {word}"
    return f"{number:,}" if number == number.to_integral_value() and abs(number) >= _LONG else plain_number(number)


def date_in_words(value: DateValue | DateMention) -> str:
    """Return a date's value, with its `mod` where it has one."""
    return f"{value.value} ({value.mod})" if value.mod else value.value


def _other_number(reading: "Reading", recorded: Quantity, span: Span) -> Told | None:
    mentions = [mention for mention in _within(reading.quantities, span) if not mention.ordinal]
    if not mentions or any(_may_be(mention, recorded) for mention in mentions):
        return None
    told = " and ".join(dict.fromkeys(value_beside(mention, recorded) for mention in mentions))
    return Told(value_beside(recorded, mentions[0]), told)


def _other_status(reading: "Reading", recorded: Role, span: Span) -> Told | None:
    said = [STATUS[word] for word in plain_words(reading[span].replace("-", " ")) if word in STATUS]
    return Told(recorded.status, said[0]) if said and recorded.status not in said else None


def _other_date(reading: "Reading", recorded: DateValue, span: Span) -> Told | None:
    mentions = _within(reading.dates, span)
    if not mentions or any(_fits(mention, recorded) for mention in mentions):
        return None
    return Told(date_in_words(recorded), " and ".join(dict.fromkeys(map(date_in_words, mentions))))


def _within(mentions: tuple[Mention, ...], span: Span) -> list[Mention]:
    return [mention for mention in mentions if mention.span.overlaps(span)]


def _may_be(mention: QuantityMention, recorded: Quantity) -> bool:
    """Whether a number may be taken for the recorded one: a share in words may be recorded to fewer decimals."""
    return _gives(mention, recorded) or (
        mention.value is not None and -int(mention.value.as_tuple().exponent) > _DECIMALS
    )


def _gives(mention: QuantityMention, recorded: Quantity) -> bool:
    return mention.bound == recorded.bound and _has(mention, recorded)


def _has(mention: QuantityMention, recorded: Quantity) -> bool:
    numbers = {mention.value, short_number(mention.value), mention.low, mention.high}
    wanted = (recorded.value,) if recorded.value is not None else (recorded.low, recorded.high)
    return all(number in numbers for number in wanted) and not _other_unit(mention, recorded)


def _fits(mention: DateMention, recorded: DateValue) -> bool:
    """Whether a date read is the recorded one; X in what was read stands for any digit, as in TIMEX3."""
    values = {mention.value, mention.value.partition("T")[0], *mention.alternatives}
    return mention.mod == recorded.mod and any(
        re.fullmatch(re.escape(value).replace("X", "[0-9X]"), recorded.value) for value in values if value
    )


def _telling(wording: str, is_number: bool) -> Counter[str]:
    told = (word for word in plain_words(wording) if _tells(word) and not (is_number and word in BOUND_WORDS))
    return Counter(_NUMBERS.get(word, word) for word in told)


def _tells(word: str) -> bool:
    return (
        any(char.isdigit() for char in word)
        or word in _NUMBERS
        or word in _DAYS
        or word in _TURNING
        or word in BOUND_WORDS
        or word in STATUS
        or word in ORDINALS
        or word.endswith("n't")
    )

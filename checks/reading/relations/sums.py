"""Whether counts can be the parts of a total, and all of them, by what they count and how they are told.

Kinds that are known to exclude each other need no more. Of any other nouns ("10 sheep, eight goats and 12 cows") it is
taken as a sign that the parts are near their total: numbers that have nothing to do with each other seldom are.
"""

from decimal import Decimal
from fractions import Fraction
from functools import reduce
from typing import Final

from checks.reading.mentions import QuantityMention
from checks.reading.relations.coordination import Row
from checks.reading.relations.kinds import (
    GENERAL,
    are_everybody,
    befalls,
    exclude_each_other,
    holds_others,
    is_of_sex_or_age,
    is_person,
    is_result,
    may_belong,
    same_things,
    singular,
    sums_up,
)
from checks.reading.relations.slips import is_slip, is_swap
from checks.reading.rounding import implied_interval

_APPOSED: Final = frozenset({*":—–-(", "were"})
_NEAR: Final = Fraction(3)
_NEAR_ANNOUNCED: Final = Fraction(12)
_NEARLY: Final = Decimal("0.05")
_TELLING: Final = 100
"""From here on, it is hardly by chance that two numbers differ in one digit alone."""


def can_be_total(total: QuantityMention, row: Row) -> bool:
    """Whether parts can be some of what a total in front of them counts, which is not one more kind beside theirs."""
    heads = _nouns(row)
    if total.head and any(exclude_each_other([total.head, head]) for head in heads):
        return False
    return len(heads) == len(row.parts) or row.are_placed


def is_complete(total: QuantityMention, row: Row, mark: str) -> bool:
    """Whether parts behind a total leave nothing out: a colon says so, and so do kinds that are everybody."""
    heads = _nouns(row)
    if row.are_placed:
        return mark == ":"
    if len(heads) < len(row.parts):
        return False
    if are_everybody(heads) and (_is_general(total) or (_is_grown_or_not(total) and _is_near(total, row, _NEAR))):
        return True
    among = all(may_belong(head, total.head) for head in heads)
    if among and mark in _APPOSED and (exclude_each_other(heads) or _by_modifiers(total, row)):
        return True
    opens = mark == ":" or (mark in _APPOSED and sums_up(singular(total.head or "")))
    announced = opens and total.value != len(row.parts)
    return (
        announced
        and not holds_others(singular(total.head or ""))
        and _are_alike(total, heads)
        and _is_near(total, row, _NEAR_ANNOUNCED)
    )


def are_some(total: QuantityMention, row: Row) -> bool:
    """Whether parts behind a total are some of it, and none counted twice.

    Not what stands beside it: "12 killed, with 11 missing", "12 wins, with 10 losses".
    """
    among = all(may_belong(head, total.head) for head in row.heads)
    beside = any(befalls(noun) or is_result(noun) for noun in map(singular, _nouns(row)))
    return among and row.are_apart and not beside and (_is_general(total) or row.are_placed)


def nearly_make(total: QuantityMention, row: Row) -> bool:
    """Whether things told behind a total, none of them twice, make another number that is hardly so by chance."""
    heads, made = _nouns(row), sum(part.value or 0 for part in row.parts)
    if total.value is None or len(set(heads)) < len(row.parts) or not _are_alike(total, heads):
        return False
    if any((part.value or 0) >= total.value for part in row.parts):
        return False
    if any(is_person(singular(head)) or is_result(singular(head)) for head in heads):
        return False
    near = abs(made - total.value) <= total.value * _NEARLY
    telling = total.value >= _TELLING or len(row.parts) > 2 or is_swap(int(total.value), int(made))
    return made != total.value and (near or (telling and is_slip(int(total.value), int(made))))


def can_be_sum(total: QuantityMention, row: Row) -> bool:
    """Whether a total behind parts can be their sum: not what they make multiplied, as rows and columns do."""
    heads = _nouns(row)
    apart = exclude_each_other(heads)
    if 1 < len(heads) < len(row.parts) or (not apart and _is_product(total, row)):
        return False
    if same_things(row.heads) or apart:
        return total.head is None or all(may_belong(head, total.head) for head in heads)
    return _are_alike(total, heads) and _is_near(total, row, _NEAR)


def _nouns(row: Row) -> list[str]:
    return [head for head in row.heads if head]


def _is_general(total: QuantityMention) -> bool:
    return total.head is None or singular(total.head) in GENERAL


def _is_grown_or_not(total: QuantityMention) -> bool:
    """Whether a total counts people by what they do, of whatever sex and age: "29 players"."""
    noun = singular(total.head or "")
    return is_person(noun) and not is_of_sex_or_age(noun)


def _are_alike(total: QuantityMention, heads: list[str]) -> bool:
    """Whether all are people, or none is."""
    people = {is_person(singular(head)) for head in heads}
    return len(people) == 1 and (total.head is None or is_person(singular(total.head)) in people)


def _by_modifiers(total: QuantityMention, row: Row) -> bool:
    """Whether the parts are what the total counts, told apart by a word: "30 Senate seats and 20 House seats"."""
    nouns = [part.noun or "" for part in row.parts]
    return total.head is not None and same_things([total.head, *row.heads]) and len(set(nouns)) == len(nouns)


def _is_near(total: QuantityMention, row: Row, times: Fraction) -> bool:
    """Whether the parts make no more than so many times the total, nor less than that part of it.

    Or whether a slip makes the difference, where the total sums up whatever its parts are: "290 animals" for 29.
    """
    made = Fraction(sum(part.value or 0 for part in row.parts))
    whole = Fraction(total.value or 0)
    near = whole <= made * times and made <= whole * times
    noun = singular(total.head or "")
    return near or ((sums_up(noun) or is_person(noun)) and is_slip(int(whole), int(made)))


def _is_product(total: QuantityMention, row: Row) -> bool:
    values = [part.value or 0 for part in row.parts]
    return total.value is not None and implied_interval(total).contains(reduce(lambda one, other: one * other, values))

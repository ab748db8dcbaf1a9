"""How much speaks for two mentions being one number told twice, in points.

The weights were found on news articles: each sign was weighed by how often it stands with a number that is told twice,
and how often with two numbers of two things; on either half of the articles they come out the same. Only what is at
odds in the clearest words is certain.
"""

from collections.abc import Callable

from checks.reading.quantity.tokens import words as word_set
from checks.reading.relations.retold.agreeing import is_slip, is_swapped, looks_alike
from checks.reading.relations.retold.pair import Pair
from checks.reading.relations.retold.signature import COUNT

_LEAD = 400
"""So many characters of a text are its lead: what stands there is told again."""
_SMALL = 5
"""Numbers up to here are told of anything."""
_MOST_RARE = 3
_PHRASE = 4
"""So many of the same words behind two numbers are hardly chance."""
_TALLIED = word_set("vot seat delegat justic")
"""Stems of what politics counts anew for every ballot, chamber and law."""
_ANY = word_set("person stat countr member official lawmaker candidat")
"""Stems of what any sentence may count some of."""

# Polls and markets are full of percentages, and an article has many amounts: they have to have more in common.
_LIKELY = {COUNT: 1, "percent": 7}
_LIKELY_AMOUNT = 3
_CERTAIN = 5
_SEVERAL = 2
_MUCH = 0.4

_TIES: tuple[tuple[int, Callable[[Pair], bool]], ...] = (
    (1, lambda pair: bool(pair.shared)),
    (2, lambda pair: pair.rare > 0),
    (1, lambda pair: not pair.first.following.isdisjoint(pair.second.following)),
    (1, lambda pair: not pair.first.modifiers.isdisjoint(pair.second.modifiers)),
    (2, lambda pair: pair.told_again),
    (2, lambda pair: pair.first.mention.start < _LEAD),
    (1, lambda pair: pair.seldom),
    (3, lambda pair: pair.same_measure),
    (2, lambda pair: looks_alike(pair.first.mention, pair.second.mention)),
    (6, lambda pair: pair.copied),
    (2, lambda pair: pair.phrase >= _PHRASE),
    (3, lambda pair: not pair.counts and pair.told_again and is_swapped(pair.first.mention, pair.second.mention)),
    (1, lambda pair: pair.in_headline),
    (1, lambda pair: pair.outcome and pair.shares_names),
)
_DOUBTS: tuple[tuple[int, Callable[[Pair], bool]], ...] = (
    (2, lambda pair: pair.others > 0),
    (1, lambda pair: pair.series > 1),
    (2, lambda pair: pair.first.thing in _ANY),
    (4, lambda pair: pair.first.thing in _TALLIED),
    (1, lambda pair: pair.first.modifiers != pair.second.modifiers and not pair.told_again),
    (2, lambda pair: pair.high <= _SMALL),
    (1, lambda pair: not pair.counts and pair.names_differ),
    (1, lambda pair: not pair.counts and pair.first.thing != pair.second.thing),
    (4, lambda pair: pair.beside and not pair.second.definite),  # one paragraph sets two numbers against each other
    (10, lambda pair: pair.dates_differ),
    (4, lambda pair: pair.told_before),
    (2, lambda pair: pair.years_differ),
    (10, lambda pair: pair.counts and pair.days_differ and not pair.told_again),
    (8, lambda pair: pair.first.set_apart is not pair.second.set_apart),
    (4, lambda pair: pair.outcome and pair.another_event),
    (2, lambda pair: pair.first.elsewhere or pair.second.elsewhere),
)


def points(pair: Pair) -> int:
    """Return what speaks for the two being one number: a point for each rare word shared, and what else ties them."""
    ties = sum(weight for weight, holds in _TIES if holds(pair))
    doubts = sum(weight for weight, holds in _DOUBTS if holds(pair))
    return min(pair.rare, _MOST_RARE) + ties - doubts


def is_likely(pair: Pair) -> bool:
    """Whether so much speaks for it that an editor should look."""
    return points(pair) >= _LIKELY.get(pair.first.kind, _LIKELY_AMOUNT)


def is_certain(pair: Pair) -> bool:
    """Whether nothing is left to doubt: much ties the two, and nothing at all sets them apart."""
    if not is_slip(pair.first.mention, pair.second.mention):
        return False
    if pair.overlap < _MUCH or len(pair.shared) < _SEVERAL or points(pair) < _CERTAIN:
        return False
    first, second = pair.first, pair.second
    apart = pair.names_differ or pair.days_differ or pair.modifiers_differ or pair.series
    return first.dates == second.dates and not (apart or first.shifted or second.shifted)

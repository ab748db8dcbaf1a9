"""How much speaks for two mentions being one number told twice, in points.

The weights were found on news articles: each sign was weighed by how often it stands with a number that is told twice,
and how often with two numbers of two things. What is at odds in the clearest words only is certain.
"""

from collections.abc import Callable
from decimal import Decimal

from checks.reading.quantity.tokens import words as word_set
from checks.reading.relations.retold.pair import Pair
from checks.reading.relations.retold.signature import COUNT

_LEAD = 400
_CLOSE = Decimal("1.25")
_MOST_WORDS = 5
_TALLIED = word_set("vot seat delegat stat")
"""Stems of what politics counts anew for every ballot, chamber and law."""

_LIKELY = {COUNT: 0, "percent": 4}
_LIKELY_AMOUNT = 1
_CERTAIN = 4
_SEVERAL = 2
_MUCH = 0.4

_TIES: tuple[tuple[int, Callable[[Pair], bool]], ...] = (
    (1, lambda pair: not pair.first.leading.isdisjoint(pair.second.leading)),
    (1, lambda pair: not pair.first.following.isdisjoint(pair.second.following)),
    (1, lambda pair: not pair.first.modifiers.isdisjoint(pair.second.modifiers)),
    (1, lambda pair: pair.first.definite or pair.second.definite),
    (1, lambda pair: pair.second.definite and not pair.second.modifiers),  # "the 12 men", told before
    (2, lambda pair: pair.outcome),
    (1, lambda pair: pair.first.mention.start < _LEAD),  # a lead is told again
    (2, lambda pair: not pair.counts and pair.first.thing == pair.second.thing != ""),
    (2, lambda pair: pair.within(_CLOSE)),
)
_DOUBTS: tuple[tuple[int, Callable[[Pair], bool]], ...] = (
    (1, lambda pair: pair.others > 0),
    (1, lambda pair: pair.others > 1),
    (1, lambda pair: pair.series > 0),
    (1, lambda pair: pair.repeated),
    (1, lambda pair: not pair.same_bound),
    (1, lambda pair: pair.dates_differ),
    (1, lambda pair: pair.days_differ),
    (1, lambda pair: len(pair.first.dates) != len(pair.second.dates)),
    (1, lambda pair: pair.first.thing in _TALLIED),
    (1, lambda pair: not pair.counts and pair.names_differ),
    (2, lambda pair: pair.beside and not pair.second.definite),  # one paragraph sets two numbers against each other
    (2, lambda pair: pair.outcome and pair.names_differ and not pair.shares_names),  # two disasters
    (2, lambda pair: pair.first.elsewhere or pair.second.elsewhere),
)


def points(pair: Pair) -> int:
    """Return what speaks for the two being one number: a point for each shared word, and what else ties them."""
    ties = sum(weight for weight, holds in _TIES if holds(pair))
    doubts = sum(weight for weight, holds in _DOUBTS if holds(pair))
    return min(len(pair.shared), _MOST_WORDS) + ties - doubts


def is_likely(pair: Pair) -> bool:
    """Whether so much speaks for it that an editor should look."""
    return _is_tied(pair) and points(pair) >= _LIKELY.get(pair.first.kind, _LIKELY_AMOUNT)


def _is_tied(pair: Pair) -> bool:
    """Whether the two have more in common than what they count."""
    told_again = pair.second.definite and not pair.second.modifiers
    return bool(pair.shared) or told_again or pair.within(_CLOSE)


def is_certain(pair: Pair) -> bool:
    """Whether nothing is left to doubt: much ties the two, and nothing at all sets them apart."""
    if pair.overlap < _MUCH or len(pair.shared) < _SEVERAL or points(pair) < _CERTAIN:
        return False
    first, second = pair.first, pair.second
    alike = pair.same_bound and first.dates == second.dates
    apart = pair.names_differ or pair.days_differ or pair.modifiers_differ or pair.series or pair.repeated
    return alike and not (apart or first.shifted or second.shifted)

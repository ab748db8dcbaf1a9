"""Rises and falls that a sentence tells with both of their ends, and without a figure: "rose to 5 from 3"."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.relations.change_ends import Terms, alike, changes_told
from checks.reading.relations.change_words import (
    BESIDE,
    FROM,
    FROM_LEVEL,
    FROM_TO,
    GOING,
    LEVEL,
    MOVES,
    TO_FROM,
    Move,
    move_before,
)
from checks.reading.relations.inferred import Inferred
from checks.reading.relations.skeleton import PERCENT, Skeleton
from checks.story.values import Bound, Change

if TYPE_CHECKING:
    from checks.reading import Reading

_NOT_COUNTED = rf"(?!,? \(?(?:or )?{PERCENT})"
"""A number that is told again in percent goes with another count: "171, or 19 percent, up from 60, or 18 percent"."""
_UP_OR_DOWN = r"(?P<beside>up|down)(?: about| only| just| \w{2,12}ly){0,2}"
_PATTERNS = tuple(
    regex(pattern.replace(FROM, FROM_LEVEL), re.IGNORECASE)
    for pattern in (
        rf",?{TO_FROM}",
        rf",?{FROM_TO}",
        rf"{BESIDE}{_UP_OR_DOWN}{FROM}(?P<before>{LEVEL}){_NOT_COUNTED}",
    )
)

_TURNED = regex(
    r"\b(?:rank(?:s|ed|ing|ings)?|standings?|placed?|places|spots?|seed(?:s|ed)?|charts?|positions?|par|handicap|odds"
    r"|loss(?:es)?|deficits?|yen|roubles?|rubles?|rupees?|lira|pesos?|yuan|krona|kroner?|naira|sterling|currency"
    r"|currencies|exchange|per dollar|dollar index|yield(?:s|ed|ing)?|treasur(?:y|ies)|bonds?|ratio)\b"
    r"|\bthe (?:dollar|euro|pound|won|rand|franc)\b",
    re.IGNORECASE,
)
"""Words of what gets better as its number falls, or is told in another's terms: places, currencies, bonds, losses."""
_MAY = regex(r"\b(?:will|would|can|could|may|might|should|to|often|usually|typically)(?: \w{2,12}ly)? $", re.IGNORECASE)
"""Words in front of a verb behind which "from 10 to 15" may be by how much: "temperatures will fall from 10 to 15"."""
_FARTHEST = 20
"""Numbers that differ by a greater factor, against their verb, were most likely misread."""


@lru_cache(maxsize=1)
def find_directions(reading: "Reading") -> tuple[Inferred, ...]:
    """Return the rises and falls that a sentence tells with both their ends.

    CHANGE relations in the order of the text; the change is that of the verb, by more than nothing.
    """
    return tuple(changes_told(reading, _PATTERNS, _by_direction, _TURNED))


def _by_direction(skeleton: Skeleton, match: re.Match[str]) -> Terms | None:
    before, after = skeleton.named(match, "before", "after")
    ends, move = alike(before, after), _move(skeleton.text, match)
    if ends is None or move is None or _is_far(*ends):
        return None
    if "beside" in match.re.groupindex and _is_one_of_several(skeleton, *ends):
        return None
    if move.change is Change.DOWN and _may_be_range(*ends, skeleton.text[: move.start]):
        return None
    start = skeleton.offset(move.start)
    verb = QuantityMention(
        start,
        start + len(move.word),
        move.word,
        Decimal(0),
        bound=Bound.MORE_THAN,
        unit="percentage point" if ends[0].unit == "percent" else ends[0].unit,
        precision=Decimal(0),
        change=move.change,
    )
    return verb, *ends


def _move(text: str, match: re.Match[str]) -> Move | None:
    """Return the word of movement of a match. "Up to 5" is one only behind a verb: it may be a bound."""
    if "beside" in match.re.groupindex:
        word = match["beside"]
        return Move(match.start("beside"), word, MOVES[word.lower()], "")
    move = move_before(text, match.start(), objects=True)
    return None if move and move.word.lower() == "up" and move.before not in GOING else move


def _is_one_of_several(skeleton: Skeleton, before: QuantityMention, after: QuantityMention) -> bool:
    """Whether another number in front of `after` may be the one that was `before`."""
    others = (mention for mention in skeleton.mentions.values() if mention.end <= after.start)
    return any(before.unit in {None, mention.unit} for mention in others)


def _may_be_range(before: QuantityMention, after: QuantityMention, lead: str) -> bool:
    """Whether "will cut prices from 10 to 15 percent" may tell by how much: it is to come, or one unit serves both."""
    if before.start > after.start or (before.value or 0) > (after.value or 0):
        return False
    return bool(_MAY.search(lead)) or (before.unit is not None and before.text.isalnum())


def _is_far(before: QuantityMention, after: QuantityMention) -> bool:
    low, high = sorted((before.value or Decimal(0), after.value or Decimal(0)))
    return high > low * _FARTHEST

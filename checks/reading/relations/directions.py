"""Rises and falls that a sentence tells with both of their ends, and without a figure: "rose to 5 from 3"."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.reading.mentions import QuantityMention
from checks.reading.relations.change_ends import Terms, alike, changes_told
from checks.reading.relations.change_words import BESIDE, BY, DOWN, FROM, FROM_LEVEL, FROM_TO, LEVEL, TO_FROM, UP, WORD
from checks.reading.relations.inferred import Inferred
from checks.reading.relations.skeleton import Skeleton
from checks.story.values import Bound, Change

if TYPE_CHECKING:
    from checks.reading import Reading

_OBJECT = (
    r"(?: (?:the|its|their|his|her|an?|in|on|over|since|during|last|this)"
    rf"(?: (?!(?:and|but|that|which|to|from|or|by|than|{UP}|{DOWN})\b|\w{{2,20}}ed\b)(?:{WORD})){{1,5}})?"
)
"""What goes up or down, or when it does: "raised the fare", "rose in the year"."""

_TO_FROM, _FROM_TO = (ends.replace(FROM, FROM_LEVEL) for ends in (TO_FROM, FROM_TO))

_BY_DIRECTION = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}|down)){_OBJECT}{BY},?{_TO_FROM}",
        rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})){_OBJECT}{BY},?{_FROM_TO}",
        rf"{BESIDE}(?:(?P<up>up)|(?P<down>down)){BY}{FROM_LEVEL}(?P<before>{LEVEL})",
    )
)

_TURNED = re.compile(
    r"\b(?:rank(?:s|ed|ing|ings)?|standings?|placed?|places|spots?|seed(?:s|ed)?|charts?|positions?|par|handicap|odds"
    r"|loss(?:es)?|deficits?|yen|roubles?|rubles?|rupees?|lira|pesos?|yuan|krona|kroner?|naira|sterling|currency"
    r"|currencies|exchange|per dollar|dollar index|yield(?:s|ed|ing)?|treasur(?:y|ies)|bonds?|ratio)\b"
    r"|\bthe (?:dollar|euro|pound|won|rand|franc)\b",
    re.IGNORECASE,
)
"""Words of what gets better as its number falls, or is told in another's terms: places, currencies, bonds, losses."""
_MAY = re.compile(
    r"\b(?:will|would|can|could|may|might|should|to|often|usually|typically)(?: \w{2,12}ly)? $", re.IGNORECASE
)
"""Words in front of a verb behind which "from 10 to 15" may be by how much: "temperatures will fall from 10 to 15"."""
_FARTHEST = 20
"""Numbers that differ by a greater factor, against their verb, were most likely misread."""


@lru_cache(maxsize=1)
def find_directions(reading: "Reading") -> tuple[Inferred, ...]:
    """Return the rises and falls that a sentence tells with both their ends.

    CHANGE relations in the order of the text; the change is that of the verb, by more than nothing.
    """
    return tuple(changes_told(reading, _BY_DIRECTION, _by_direction, _TURNED))


def _by_direction(skeleton: Skeleton, match: re.Match[str]) -> Terms | None:
    before, after = skeleton.named(match, "before", "after")
    ends = alike(before, after)
    if ends is None or _is_far(*ends) or (before.start > after.end and _is_one_of_several(skeleton, *ends)):
        return None
    if match["down"] and _may_be_range(*ends, skeleton.text[: match.start()]):
        return None
    name = "up" if match["up"] else "down"
    start, end = (skeleton.offset(place) for place in match.span(name))
    verb = QuantityMention(
        start,
        end,
        match[name],
        Decimal(0),
        bound=Bound.MORE_THAN,
        unit="percentage point" if ends[0].unit == "percent" else ends[0].unit,
        precision=Decimal(0),
        change=Change(name),
    )
    return verb, *ends


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

"""What a number takes over from the one before it: "more than 100 miles (160 km)", "rose 64 points to 4,577"."""

from dataclasses import replace

from checks.reading.mentions import QuantityMention
from checks.reading.quantity.units import SHARES
from checks.story.values import Bound

_FARTHEST = 24
_PARTING = frozenset(",.;:()\n")
_SHARES = frozenset(SHARES.values())


def resumed(text: str, mention: QuantityMention, last: QuantityMention) -> QuantityMention:
    """Return a mention with what it leaves to the `last` one before it in the text."""
    between = text[last.end : mention.start]
    if between.strip() in {"(", "/"} and mention.unit and last.unit:
        bound = last.bound if mention.bound is Bound.EXACTLY else mention.bound
        concept = None if mention.noun else last.noun or last.concept
        return replace(mention, bound=bound, concept=concept)
    if _goes_on(mention, last, between):
        return replace(mention, unit=last.unit, noun=last.noun, head=last.head, concept=last.concept)
    return mention


def _goes_on(mention: QuantityMention, last: QuantityMention, between: str) -> bool:
    """Whether a bare number is in the terms of the last: "rose 64 points to 4,577", but "rose 5 percent to 4,577"."""
    if mention.unit or mention.noun or last.unit in _SHARES or not (last.unit or last.noun):
        return False
    return len(between) < _FARTHEST and between.endswith(" to ") and _PARTING.isdisjoint(between)

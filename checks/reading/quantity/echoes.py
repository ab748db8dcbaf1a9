"""What a number takes over from the one before it: "more than 100 miles (160 km)", "rose 64 points to 4,577"."""

from dataclasses import replace

from checks.reading.mentions import QuantityMention
from checks.reading.quantity.units import SHARES
from checks.story.values import Bound

_FARTHEST, _SENTENCE = 24, 90
_ENDS = frozenset(".;:()\n")
_PARTING = _ENDS | {","}
_LINKS = (" and ", " compared with ", " compared to ", " against ", " versus ", " up from ", " down from ")
_RELATIVE = frozenset({*SHARES.values(), "factor"})


def resumed(text: str, mention: QuantityMention, last: QuantityMention) -> QuantityMention:
    """Return a mention with what it leaves to the `last` one before it in the text."""
    between = text[last.end : mention.start]
    if between.strip() in {"(", "/"} and mention.unit and last.unit:
        bound = last.bound if mention.bound is Bound.EXACTLY else mention.bound
        concept = None if mention.noun else last.noun or last.concept
        return replace(mention, bound=bound, concept=concept)
    if _goes_on(mention, last, between) or _counts_again(text, mention, last, between):
        return replace(mention, unit=last.unit, noun=last.noun, head=last.head, concept=last.concept)
    return mention


def _goes_on(mention: QuantityMention, last: QuantityMention, between: str) -> bool:
    """Whether a bare number is in the terms of the last: "rose 64 points to 4,577", not "rose 5 percent to 4,577"."""
    if not _is_bare(mention) or last.unit in _RELATIVE or not (last.unit or last.noun):
        return False
    return len(between) < _FARTHEST and between.endswith(" to ") and _PARTING.isdisjoint(between)


def _counts_again(text: str, mention: QuantityMention, last: QuantityMention, between: str) -> bool:
    """Whether a bare number counts what the last one did: "435 homes by open sale and 187 by tender"."""
    if not _is_bare(mention) or last.unit or not last.noun or not (_is_count(mention) and _is_count(last)):
        return False
    if text.startswith(" of ", mention.end) or len(between) > _SENTENCE:
        return False
    return between.endswith(_LINKS) and _ENDS.isdisjoint(between)


def _is_bare(mention: QuantityMention) -> bool:
    return not (mention.unit or mention.noun or mention.per)


def _is_count(mention: QuantityMention) -> bool:
    """Whether the number may count things: whole, more than one, no rank, and not "hundreds", which may be dollars."""
    whole = mention.value is not None and mention.value == mention.value.to_integral_value()
    return whole and mention.value != 1 and not (mention.ordinal or mention.negated or mention.text.endswith("s"))

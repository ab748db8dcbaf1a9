"""What readers of changes share: the numbers before and after a change, and where sentences tell of one."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.relations.inferred import Inferred
from checks.reading.relations.skeleton import NUMBER, PERCENT, Skeleton, skeletons
from checks.reading.relations.together import stands_together, words_around
from checks.story.model import RelationKind

if TYPE_CHECKING:
    from checks.reading import Reading

Terms = tuple[QuantityMention, QuantityMention, QuantityMention]
"""What a change is by, and the numbers before and after it."""
Read = Callable[[Skeleton, re.Match[str]], Terms | None]


_ALL = 100
_OF_A_BASE = regex(rf"from (?:[\w'’-]{{1,24}} ){{0,6}}[{NUMBER}{PERCENT}]|ompared ", re.IGNORECASE)
"""Without one of these a sentence tells no change with its ends, unless a range was read of "from 40 to 45"."""


def changes_told(
    reading: "Reading", patterns: Iterable[re.Pattern[str]], read: Read, unless: re.Pattern[str]
) -> Iterator[Inferred]:
    """Yield what `read` makes of the matches of patterns, once each, but in sentences that match `unless`."""
    seen = set()
    for skeleton in skeletons(reading):
        if not _may_tell(skeleton):
            continue
        for match in chain.from_iterable(pattern.finditer(skeleton.text) for pattern in patterns):
            terms = read(skeleton, match)
            if not terms or terms in seen or unless.search(skeleton.text):
                continue
            if stands_together(reading, *terms):
                seen.add(terms)
                span, words = words_around(reading, *terms)
                yield Inferred(RelationKind.CHANGE, terms, span, f"“{words}” tells a change and both its ends")


def _may_tell(skeleton: Skeleton) -> bool:
    if len(skeleton.mentions) < 2:
        return False
    is_range = any(mention.text.lower().startswith("from ") for mention in skeleton.mentions.values())
    return is_range or bool(_OF_A_BASE.search(skeleton.text))


def alike(before: QuantityMention, after: QuantityMention) -> tuple[QuantityMention, QuantityMention] | None:
    """Return both ends of a change in one unit, None where they are of different things.

    A bare number has the unit of the other, and the period, where only one is told with one.
    """
    per = before.per or after.per
    before, after = (replace(end, per=end.per or per) for end in (before, after))
    if before.unit is None and before.noun is None:
        if after.unit == "percent" and (before.value or 0) > _ALL:
            return None  # "171, or 19 percent, up from 160"
        before = replace(before, unit=after.unit)
    if after.unit is None and after.noun is None:
        after = replace(after, unit=before.unit)
    if before.unit != after.unit or before.per != after.per or before.change or after.change:
        return None
    if before.noun and after.noun and before.head != after.head:
        return None
    return (before, after) if _is_above_zero(before) and _is_above_zero(after) else None


def split(mention: QuantityMention) -> tuple[QuantityMention, QuantityMention] | None:
    """Return the two ends of a range "from 40 to 45" as mentions of their own, None of what is none."""
    place = mention.text.find(" to ")
    if mention.low is None or mention.high is None or place < 0:
        return None
    lead = len("from ") if mention.text.lower().startswith("from ") else 0
    first = replace(mention, end=mention.start + place, value=mention.low, low=None, high=None, change=None)
    last = replace(mention, start=mention.start + place + 4, value=mention.high, low=None, high=None, change=None)
    return (
        replace(first, start=mention.start + lead, text=mention.text[lead:place]),
        replace(last, text=mention.text[place + 4 :]),
    )


def _is_above_zero(mention: QuantityMention) -> bool:
    return mention.value is not None and mention.value > 0

"""A sentence with each of its numbers as one character, so that a pattern can say how words tie numbers together.

"45 of the 60 members (80%)" is `N of the N members (P)`, N and P standing for the characters below. Years, dates, ranks
and lengths of time stay the words that they are.
"""

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.units import DURATIONS
from checks.reading.relations.share_words import shares_in_words

if TYPE_CHECKING:
    import re

    from checks.reading import Reading

NUMBER, PERCENT, FRACTION, POINTS, FACTOR = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
"""What stands for a count or measure, a percentage, "one in five", points between percentages, "doubled"."""

_BY_UNIT = {
    "percent": PERCENT,
    "percentage point": POINTS,
    "point": POINTS,
    "basis point": POINTS,
    "factor": FACTOR,
}
_TIMES = frozenset(DURATIONS.values())


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A sentence's skeleton, and which mention each of its marks stands for, by the mark's place."""

    sentence: Span
    text: str
    mentions: dict[int, QuantityMention]
    starts: tuple[int, ...]
    """Where in the skeleton each piece of text behind a mark begins, the sentence's beginning first."""
    offsets: tuple[int, ...]
    """Where in the article it does."""

    def offset(self, place: int) -> int:
        """Return where in the article a character of the skeleton stands that is no mark."""
        piece = bisect_right(self.starts, place) - 1
        return self.offsets[piece] + place - self.starts[piece]

    def named(self, match: "re.Match[str]", *groups: str) -> list[QuantityMention]:
        """Return the mentions whose marks are the named groups of a match."""
        return [self.mentions[match.start(group)] for group in groups]


@lru_cache(maxsize=1)
def skeletons(reading: "Reading") -> tuple[Skeleton, ...]:
    """Return the skeletons of the sentences that hold two numbers or a percentage: worked out once for all rules."""
    held: dict[Span, dict[QuantityMention, str]] = {}
    for mention in reading.quantities:
        if mark := _mark(mention):
            held.setdefault(reading.sentence_at(mention.start), {})[mention] = mark
    return tuple(_skeleton(reading.text, sentence, marks) for sentence, marks in held.items() if _may_relate(marks))


def _may_relate(marks: dict[QuantityMention, str]) -> bool:
    """Whether a sentence may tie its numbers together: one alone only where it is a share that words tell again."""
    return len(marks) > 1 or PERCENT in marks.values()


def _mark(mention: QuantityMention) -> str | None:
    """Return the character that stands for a mention; None for one that is left as its words."""
    if mention.ordinal or mention.negated or mention.unit in _TIMES:
        return None
    if mark := _BY_UNIT.get(mention.unit or ""):
        return mark
    is_share = mention.unit is None and mention.value is not None and 0 < mention.value < 1
    return FRACTION if is_share and "." not in mention.text else NUMBER


def _skeleton(text: str, sentence: Span, marks: dict[QuantityMention, str]) -> Skeleton:
    in_words = shares_in_words(text, sentence)
    free = (share for share in in_words if not any(share.span.overlaps(mention.span) for mention in marks))
    marked = sorted([*marks.items(), *((share, FRACTION) for share in free)], key=lambda pair: pair[0].start)
    pieces: list[str] = []
    mentions, starts, offsets = {}, [0], [sentence.start]
    for mention, mark in marked:
        before = text[offsets[-1] : mention.start + _lead(mention)]
        place = starts[-1] + len(before)
        mentions[place] = mention
        pieces += (before, mark)
        starts.append(place + 1)
        offsets.append(mention.end)
    pieces.append(text[offsets[-1] : sentence.end])
    return Skeleton(sentence, "".join(pieces), mentions, tuple(starts), tuple(offsets))


def _lead(mention: QuantityMention) -> int:
    """Return how many characters of a mention stay words: the "up to" of "shot up to 31 from 19" may be no bound."""
    return len("up to ") if mention.text.lower().startswith("up to ") else 0

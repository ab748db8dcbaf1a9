"""Gains and losses told in units and in percent, with where they led: "fell 200 points, or 1.2 percent, to 17,000"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.tokens import words
from checks.reading.relations.change_words import MOVES, move_before
from checks.reading.relations.skeleton import NUMBER, PERCENT, POINTS, Skeleton, skeletons
from checks.reading.relations.together import stands_together, words_around
from checks.story.values import Change

if TYPE_CHECKING:
    from checks.reading import Reading

_UNIT = r"(?: (?!(?:of|in|on|at|to|from|or|and)\b)[^\W\d_]{1,16}){0,2}"
_OR = r"(?:,? or| \(|,) ?(?:about |nearly |some )?"
_TO = (
    r"\)?,? (?:higher |lower )?(?:to|at)(?: (?:close|finish|end|settle|trade|stand|reach|an?|a record|around)){0,2}"
    r"(?: at)? "
)
_BY = f"(?P<by>[{NUMBER}{POINTS}])"
_SHARE = f"(?P<share>{PERCENT})"
_VERB = r"(?:an? )?(?P<verb>[^\W\d_]{2,12})(?: by| of| about){0,2} "
_PATTERNS = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_BY}{_UNIT}{_OR}{_SHARE}{_TO}(?P<after>{NUMBER})",
        rf"{_SHARE}{_OR}{_BY}{_UNIT}{_TO}(?P<after>{NUMBER})",
        rf"(?P<after>{NUMBER}){_UNIT}, {_VERB}{_BY}{_UNIT}{_OR}{_SHARE}(?! of)",
        rf"(?P<after>{NUMBER}){_UNIT}, {_VERB}{_SHARE}{_OR}{_BY}{_UNIT}(?= ?[.,;)]|$)",
    )
)
_TAKERS = dict.fromkeys(words("add added adds adding advance advances advanced"), Change.UP) | dict.fromkeys(
    words("lost lose loses losing loss shed sheds shedding off"), Change.DOWN
)
"""Words of movement only where a percentage stands beside what they take: "added 259 points, or 1 percent"."""
_POINTS = frozenset({"point", "points"})


@dataclass(frozen=True, slots=True)
class Gain:
    """A change told in units (`by`) and in percent (`share`), and the number `after` it."""

    by: QuantityMention
    share: QuantityMention
    after: QuantityMention
    change: Change
    span: Span


@lru_cache(maxsize=1)
def find_gains(reading: "Reading") -> tuple[Gain, ...]:
    """Return the changes that a sentence tells in units and in percent, with where they led, in the text's order."""
    return tuple(_gains(reading))


def _gains(reading: "Reading") -> Iterator[Gain]:
    for skeleton in skeletons(reading):
        if PERCENT not in skeleton.text or len(skeleton.mentions) < 3:
            continue
        for pattern in _PATTERNS:
            for match in pattern.finditer(skeleton.text):
                gain = _gain(reading, skeleton, match)
                if gain and stands_together(reading, gain.by, gain.share, gain.after):
                    yield gain


def _gain(reading: "Reading", skeleton: Skeleton, match: re.Match[str]) -> Gain | None:
    by, share, after = skeleton.named(match, "by", "share", "after")
    if None in {by.value, share.value, after.value} or _unit(after) not in {None, _unit(by)}:
        return None
    change = _change(skeleton.text, match)
    if change is None:
        return None
    span, _ = words_around(reading, by, share, after)
    return Gain(by, replace(share, change=None), after, change, span)


def _unit(mention: QuantityMention) -> str | None:
    """Return what a number is a number of; points are what an index is told in, and say nothing."""
    unit = mention.unit or mention.head
    return None if unit in _POINTS else unit


def _change(text: str, match: re.Match[str]) -> Change | None:
    """Return the direction of the verb in a match, or else in front of it."""
    if "verb" in match.re.groupindex:
        word = match["verb"].lower()
        return MOVES.get(word) or _TAKERS.get(word)
    move = move_before(text, match.start())
    return move.change if move else _TAKERS.get(text[: match.start()].rstrip().rpartition(" ")[2].lower())

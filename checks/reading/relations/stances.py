"""Percentages that exclude each other: "60 percent approve, 30 percent disapprove and 20 percent are undecided"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checks.reading.mentions import QuantityMention
from checks.reading.relations.skeleton import PERCENT, Skeleton, skeletons
from checks.reading.relations.together import stands_together

if TYPE_CHECKING:
    from checks.reading import Reading

_PAIRS = (
    (r"approv(?:e|es|ed|ing)", r"disapprov(?:e|es|ed|ing)"),
    (r"(?:support|back)(?:s|ed|ing)?|(?:in )?favou?r(?:s|ed|ing)?", r"oppos(?:e|es|ed|ing)|(?:was |were )?against"),
    (r"(?:voted |were |was )?for(?= it\b| the\b|,| and\b)", r"(?:voted |were |was )?against"),
    (r"agree[sd]?", r"disagree[sd]?"),
    (r"(?:a )?favou?rable", r"(?:an )?unfavou?rable"),
    (r"(?:said |say |saying |answered |voted )?[“\"‘']?yes", r"(?:said |say |saying |answered |voted )?[“\"‘']?no"),
)
_NEITHER = (
    r"undecided|unsure|not sure|(?:had |have |with )?no opinion|d(?:id|o)(?: not|n['’]t) know|abstain(?:s|ed|ing)?"
)
_SAID = (
    r"(?: (?:said|says?|saying|who|they|it|are|were|was|is|that|remain(?:ed)?|had|have|voted|would|strongly)"
    r"){0,4}"
)
_NAMED = r"[^\W\d_][\w'’-]{0,24}(?: (?:voters|adults|people|polled|surveyed))?"
_GROUP = rf"(?: of (?:(?:the|all|those) )?{_NAMED})?"
_REST = r"[^\ue001;:(–—]{0,60}?"
_STANCES = tuple(
    re.compile(
        rf"(?P<one>{PERCENT}){_GROUP}{_SAID} (?:{pro})\b(?P<first>{_REST})(?P<other>{PERCENT}){_SAID} (?:{con})\b"
        rf"(?P<second>)(?:{_REST}(?P<neither>{PERCENT}){_SAID} (?:{_NEITHER})\b)?",
        re.IGNORECASE,
    )
    for pair in _PAIRS
    for pro, con in (pair, pair[::-1])
)
_OBJECT = re.compile(r" (?:of |to )?(?:(?:the|an?|his|her|its|their) )(\w{1,24})")
_APART = re.compile(
    r"\b(?:up|down|among|compared|while|whereas|versus|respectively|than|women|men|democrats?|republicans?|in 20\d\d"
    r"|last|a year|ago|earlier|previous)\b",
    re.IGNORECASE,
)
"""Words that may set percentages of several groups or times side by side."""


@dataclass(frozen=True, slots=True)
class Stances:
    """Percentages of which no one belongs to two."""

    shares: tuple[QuantityMention, ...]


def find_stances(reading: "Reading") -> Iterator[Stances]:
    """Yield each list of percentages for, against and undecided that one sentence tells of one group."""
    for skeleton in skeletons(reading):
        if skeleton.text.count(PERCENT) > 1:
            yield from _stances(reading, skeleton)


def _stances(reading: "Reading", skeleton: Skeleton) -> Iterator[Stances]:
    for pattern in _STANCES:
        for match in pattern.finditer(skeleton.text):
            groups = [name for name in ("one", "other", "neither") if match[name]]
            shares = tuple(skeleton.named(match, *groups))
            is_one = not _APART.search(match[0]) and not _has_two_objects(skeleton.text, match)
            if is_one and stands_together(reading, *shares):
                yield Stances(shares)


def _has_two_objects(text: str, match: re.Match[str]) -> bool:
    """Whether those for and against are so of two things: "approve of the mayor", "disapprove of the council"."""
    one = _OBJECT.match(text, match.start("first"))
    other = _OBJECT.match(text, match.start("second"))
    return one is not None and other is not None and one[1] != other[1]

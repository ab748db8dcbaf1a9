"""Percentages that exclude each other: "60 percent approve, 30 percent disapprove and 20 percent are undecided"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.relations.skeleton import PERCENT, Skeleton, skeletons
from checks.reading.relations.together import stands_together

if TYPE_CHECKING:
    from checks.reading import Reading

_PAIRS = (
    ("approv", "disapprov"),
    ("support", "oppos"),
    ("favor", "oppos"),
    ("favour", "oppos"),
    ("back", "oppos"),
    ("for", "against"),
    ("agree", "disagree"),
    ("yes", "no"),
)
"""How words for the two sides of a question begin."""
_NEITHER = ("undecided", "unsure", "not sure", "no opinion", "did not know", "do not know", "don't know", "abstain")
_SAID = (
    r"(?: (?:said|says?|saying|who|they|it|are|were|was|is|that|remain(?:ed)?|had|have|voted|would|strongly|in)\b){0,4}"
)
_STANCE = regex(
    rf"(?P<share>{PERCENT})(?: of (?:(?:the|all|those) )?[^\W\d_][\w'’-]{{0,24}}(?: (?:voters|adults))?)?"
    rf"{_SAID} [“\"‘']?(?P<stance>[^\W\d_]{{2,14}}(?: (?:sure|opinion|know|not know)\b)?)",
    re.IGNORECASE,
)
_OBJECT = regex(r" (?:of |to )?(?:the|an?|his|her|its|their) (\w{1,24})")
_APART = regex(
    r"\b(?:up|down|among|compared|while|whereas|versus|respectively|than|women|men|democrats?|republicans?|in 20\d\d"
    r"|last|a year|ago|earlier|previous)\b|[;:(–—]",
    re.IGNORECASE,
)
"""Words that may set percentages of several groups or times side by side."""
_NEAR = 90


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
    told = list(_STANCE.finditer(skeleton.text))
    for place, (one, other) in enumerate(pairwise(told)):
        if not (_are_opposed(one, other) and _follows(skeleton.text, one, other)) or _has_two_objects(one, other):
            continue
        chosen = [one, other]
        third = told[place + 2] if len(told) > place + 2 else None
        if third and third["stance"].lower().startswith(_NEITHER) and _follows(skeleton.text, other, third):
            chosen.append(third)
        shares = tuple(mention for match in chosen for mention in skeleton.named(match, "share"))
        if stands_together(reading, *shares):
            yield Stances(shares)


def _are_opposed(one: re.Match[str], other: re.Match[str]) -> bool:
    words = one["stance"].lower(), other["stance"].lower()
    return any(
        first.startswith(pro) and second.startswith(con)
        for first, second in (words, words[::-1])
        for pro, con in _PAIRS
    )


def _follows(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether a share follows another one in a list, with nothing between that sets the two apart."""
    between = text[one.start() : other.end()]
    return len(between) < _NEAR and not _APART.search(between) and PERCENT not in text[one.end() : other.start()]


def _has_two_objects(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether those for and against are so of two things: "approve of the mayor", "disapprove of the council"."""
    first, second = (_OBJECT.match(match.string, match.end()) for match in (one, other))
    return first is not None and second is not None and first[1] != second[1]

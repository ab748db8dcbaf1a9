"""Shares that a sentence tells twice: "45 of 60, or 80%", "a majority (45 percent)", "80% of the 60 members, or 45"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.relations.inferred import Inferred
from checks.reading.relations.share_words import percentage
from checks.reading.relations.skeleton import FRACTION, NUMBER, PERCENT, Skeleton, skeletons
from checks.reading.relations.together import stands_together, words_around
from checks.story.model import RelationKind
from checks.story.values import Bound

if TYPE_CHECKING:
    from checks.reading import Reading

_HALF = 50
_WORD = r"[^\W\d_][\w'’.-]{0,24}"
_NOUN = rf"(?: (?!(?:or|and|but|with|while|than)\b)(?!\w{{1,20}}ing\b){_WORD}){{0,7}}"
_THING = (
    rf"(?: (?!(?:or|and|but|with|while|than|to|at|from|by|for|in|on|the|an?|its)\b)(?!\w{{1,20}}ing\b){_WORD}){{0,3}}"
)
_GROUP = rf"(?: (?!(?:or|and|but|with|while|than)\b){_WORD}){{0,8}}"
_OF = r" (?:out )?of (?:(?:the|its|their|his|her|our|those|these|all|a total of|[\w-]{2,20}(?:['’]s|s['’])) ){0,2}"
_OF_OR_AMONG = rf"(?:{_OF[1:]}|among (?:the |its |their )?)"
_SHARE = rf"(?P<share>[{PERCENT}{FRACTION}])"
_OPENS = (
    r"(?: ?\((?:or |about |roughly |nearly )?| ?[—–] ?(?:or )?| - (?:or )?|,? or |, an? (?:rate|share|turnout) of )"
)
_SET_OFF = r"(?= ?[,)—–;.]|$| -)"
_THE_WHOLE = "(?:the|its|their) (?:total|whole|work ?force|staff|payroll|membership|electorate|fleet)"
_OF_THEM = rf"(?! (?:of|by|more|less|fewer|higher|lower|above|below|points|to)\b(?! (?:them|{_THE_WHOLE})\b))"
_PART_OF = rf"(?P<part>{NUMBER}){_THING}{_OF}(?P<whole>{NUMBER})(?!-)"

_WANTING = regex(
    r"\b(?:without|short of|shy of|not|no|lacks?|lacked|lost|loses?|needs?|needed|require[sd]?|denied|deny|than"
    r"|fail(?:s|ed|ing)?|below|towards?|until|unless)\W{1,3}(?:(?:an?|the|its|their) )?$",
    re.IGNORECASE,
)
"""Words that say of a share behind them that it is not there: "without a majority"."""
_LOOK_BACK = 20

_COUNTED = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_PART_OF}{_NOUN}{_OPENS}{_SHARE}{_OF_THEM}",
        rf"{_PART_OF}{_NOUN}, (?:an? )?{_SHARE}(?: majority| of (?:the total|them|those|all))?{_SET_OFF}",
        rf"{_SHARE}{_GROUP}(?:{_OPENS}|, ){_PART_OF}{_NOUN}{_SET_OFF}",
        rf"{_SHARE}: {_PART_OF}{_NOUN}{_SET_OFF}",
        rf"(?P<part>{NUMBER}){_THING} \((?:or |about )?{_SHARE}\){_OF}(?P<whole>{NUMBER})(?!-)",
        rf"(?P<part>{NUMBER}){_THING},? or {_SHARE},?{_OF}(?P<whole>{NUMBER})(?!-)",
        rf"{_SHARE}{_OF}(?P<whole>{NUMBER}){_NOUN}(?:,? or | ?\(| ?[—–] ?)(?P<part>{NUMBER}){_NOUN}{_SET_OFF}",
        rf"\b{_OF_OR_AMONG}(?P<whole>{NUMBER}){_NOUN},? (?<! of )(?P<part>{NUMBER}){_NOUN}{_OPENS}{_SHARE}{_OF_THEM}",
        rf"(?P<whole>{NUMBER}){_NOUN}[,;] (?P<part>{NUMBER}) of (?:them|whom|which){_OPENS}{_SHARE}{_OF_THEM}",
        rf"(?P<whole>{NUMBER}){_NOUN}[,;] (?P<part>{NUMBER}) of (?:them|whom|which), {_SHARE}{_SET_OFF}",
        rf"(?P<whole>{NUMBER}){_THING},? includ(?:e|ed|es|ing) (?P<part>{NUMBER}){_THING}{_OPENS}{_SHARE}{_OF_THEM}",
        rf"\bturnout (?:\w{{2,8}} ){{0,3}}{_SHARE},? (?:with )?{_PART_OF}(?: \w{{3,16}}){{0,2}} voters\b",
    )
)
"""How a part, its whole and the share that the one is of the other stand together."""

_JUST = r"(?:only |just |some )?"
_BEFORE_THAT = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        _PART_OF,
        rf"\bof (?:(?:the|its|their|those|all) ){{0,2}}(?P<whole>{NUMBER})(?!-){_NOUN}, {_JUST}(?P<part>{NUMBER})",
    )
)
_THAT = regex(
    rf"That(?: is|['’]s| was| represents| represented| amounts to| means| makes)? (?P<share>{PERCENT})"
    rf"(?= of (?:the (?:total|whole|{NUMBER})|them)|[,.;]|$)"
)
"""A share told in a sentence of its own, of the part and the whole in the one before."""

_TWICE = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<share>{FRACTION}){_GROUP}{_OPENS}(?P<again>{PERCENT}){_OF_THEM}",
        rf"(?P<share>{FRACTION}){_GROUP}, (?P<again>{PERCENT}){_SET_OFF}",
        rf"(?P<again>{PERCENT}){_GROUP}{_OPENS}(?P<share>{FRACTION})(?! more| less)",
        rf"(?P<again>{PERCENT}), (?P<share>{FRACTION}){_SET_OFF}",
        rf"(?P<again>{PERCENT}) (?P<share>{FRACTION})",
        rf"(?P<share>{FRACTION}) of (?P<again>{PERCENT}){_SET_OFF}",
    )
)
"""How a share in words and the same in percent stand together."""


@lru_cache(maxsize=1)
def find_shares(reading: "Reading") -> tuple[Inferred, ...]:
    """Return the shares that a sentence tells twice, in the order of the text.

    A PERCENT relation where part and whole are told as numbers, SAME where the share is told again in percent. Shares
    in words are told as the percentages that they are.
    """
    found = {inferred.terms: inferred for skeleton in skeletons(reading) for inferred in _shares(reading, skeleton)}
    for earlier, skeleton in pairwise(skeletons(reading)):
        found |= {inferred.terms: inferred for inferred in _of_the_sentence_before(reading, earlier, skeleton)}
    return tuple(found.values())


def _of_the_sentence_before(reading: "Reading", earlier: Skeleton, skeleton: Skeleton) -> Iterator[Inferred]:
    """Yield "45 of the 60 members signed. That is 80 percent", where the first sentence has no other number."""
    that = _THAT.match(skeleton.text)
    between = Span(earlier.sentence.end, skeleton.sentence.start)
    if that is None or len(earlier.mentions) > 2 or reading[between].strip():
        return
    for told in filter(None, (pattern.search(earlier.text) for pattern in _BEFORE_THAT)):
        (share,), (part, whole) = skeleton.named(that, "share"), earlier.named(told, "part", "whole")
        if _is_told(reading, share) and _are_comparable(part, whole) and stands_together(reading, share, part, whole):
            span, words = words_around(reading, share, part, whole)
            because = f"“{words}” tells a share of what the sentence before tells"
            yield Inferred(RelationKind.PERCENT, (share, part, whole), span, because)


def _shares(reading: "Reading", skeleton: Skeleton) -> Iterator[Inferred]:
    if PERCENT not in skeleton.text and FRACTION not in skeleton.text:
        return
    if skeleton.text.count(NUMBER) > 1:
        yield from _counted(reading, skeleton)
    if PERCENT in skeleton.text and FRACTION in skeleton.text:
        yield from _twice(reading, skeleton)


def _counted(reading: "Reading", skeleton: Skeleton) -> Iterator[Inferred]:
    for pattern in _COUNTED:
        for match in pattern.finditer(skeleton.text):
            share, part, whole = skeleton.named(match, "share", "part", "whole")
            if not (_is_told(reading, share) and _are_comparable(part, whole)):
                continue
            if not _is_alternative(share, match[0]) and stands_together(reading, share, part, whole):
                span, words = words_around(reading, share, part, whole)
                because = f"“{words}” tells a share, and what of what it is"
                yield Inferred(RelationKind.PERCENT, (percentage(share), part, whole), span, because)


def _twice(reading: "Reading", skeleton: Skeleton) -> Iterator[Inferred]:
    for pattern in _TWICE:
        for match in pattern.finditer(skeleton.text):
            share, again = skeleton.named(match, "share", "again")
            if _is_told(reading, share) and _is_told(reading, again) and stands_together(reading, share, again):
                span, words = words_around(reading, share, again)
                because = f"“{words}” tells one share twice"
                yield Inferred(RelationKind.SAME, (percentage(share), again), span, because)


def _is_told(reading: "Reading", share: QuantityMention) -> bool:
    """Whether a share is told as one: no rise or fall, no rate, and not one that is missed or wanted."""
    before = max(0, share.start - _LOOK_BACK)
    return share.change is None and share.per is None and not _WANTING.search(reading.text, before, share.start)


def _is_alternative(share: QuantityMention, words: str) -> bool:
    """Whether a share is counted as part and whole are, and so another count: "five out of six or six out of six"."""
    return " out of " in share.text and " or " in words


def _are_comparable(part: QuantityMention, whole: QuantityMention) -> bool:
    return part.unit == whole.unit and part.change is None


def tells_majority(inferred: Inferred) -> bool:
    """Whether a share is told as more or less than half, in words."""
    share = inferred.terms[0]
    return (
        isinstance(share, QuantityMention)
        and share.value == _HALF
        and share.bound in {Bound.MORE_THAN, Bound.LESS_THAN}
        and not any(map(str.isdigit, share.text))
    )

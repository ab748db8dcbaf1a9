"""Superlatives and firsts: what sets one thing above all others, and can be looked up."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.patterns import regex
from checks.reading.checkable.boilerplate import is_boilerplate, is_opinion
from checks.reading.checkable.item import Checkable, Kind
from checks.reading.checkable.phrases import extend_back
from checks.reading.checkable.taken import Taken

if TYPE_CHECKING:
    from checks.reading import Reading

_RANKED = r"(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ])?"
_MOST = (
    r"(?:(?:larg|bigg|small|high|low|long|short|old|young|strong|weak|fast|slow|great|few|poor|rich|wealthi|deep|tall"
    r"|heavi|hott|cold|warm|dri|wett|deadli|busi|cheap|costli|earli|near|steep|sharp|hard|wid"
    r"|bloodi|quiet|thick|thinn|light|lengthi|hefti|prici|saf|strict|new|broad|narrow)est"
    r"|(?:larg|bigg|high|low|hard|deadli|heavi|long|fast|old|young)est-[a-z]{2,15}"
    r"|(?:most|least)[ -](?:[a-z]{3,15}ly (?:and [a-z]{3,15}ly )?)?"
    r"(?!of\b|likely\b|people\b|recent|important|part\b)[a-z][a-z-]{2,20})"
)
_DETERMINED = (
    r"\b(?:(?:one of )?(?:the|its|their|his|her|our|this)|(?:the )?\w{1,30}[’']s|(?:the )?[A-Za-z]{1,30}s[’'])"
)
_NO_NOUN = (
    r"(?!(?:and|or|but|in|on|at|of|to|for|with|by|from|that|which|who|since|as|is|are|was|were|has|have|had|will)\b"
    r"|[\w-]{1,20}ed\b)"
)
_NOUNS = rf"(?:[ -]{_NO_NOUN}\w[\w.&’'-]{{0,29}}){{0,4}}"
_SCOPE = (
    r"(?: (?:in|of|on|since|for|ever)(?: (?:the|a|all|any))?"
    r"(?: (?!his\b|her\b|their\b|its\b|past\b|last\b)[^\W\d][\w-]{0,29}){1,2}| ever)?"
)
_COUNTED = r"(?: (?:two|three|four|five|six|ten|[0-9]{1,2}))?(?: [a-z]{3,12}ly)?"

_SUPERLATIVE = regex(
    rf"{_DETERMINED}{_COUNTED} {_RANKED}(?P<at>{_MOST}){_NOUNS}{_SCOPE}",
    re.IGNORECASE,
)
_FIRST_TO = (
    r" (?:to (?!the\b|a\b|last\b)[a-z]{2,20}|since|ever|as (?:president|prime|pope|king|queen|chief)"
    r"|in (?:more than |nearly |almost |over )?[\w-]{1,20} (?:years|decades|months))\b"
)
_FIRST = regex(
    r"\b(?P<at>(?:for )?the (?:very )?first time)\b(?: (?:in|since)(?: [\w-]{1,30}){1,3})?"
    r"|\b(?:the|its|his|her|their|\w{1,30}[’']s) "
    rf"(?P<at2>first(?:[- ]ever)?(?: (?!and\b|of\b|or\b|in\b)\w[\w.-]{{0,29}}){{1,4}}?)(?={_FIRST_TO})"
    r"|\b(?:became|become|becomes|becoming) the (?P<at3>first\b(?: [\w-]{1,30}){1,4})"
    rf"|\b(?P<at5>unprecedented){_NOUNS}(?: of(?: {_NO_NOUN}\w[\w-]{{0,29}}){{1,2}})?"
    r"|\b(?P<at4>first-ever|record[- ](?:high|low|number|level)s?"
    r"|(?:all-time|historic) (?:high|low)s?)\b",
    re.IGNORECASE,
)
_VAGUE = r"(?! (?:way|thing|things|ones?|reason|question|choice|option|solution|hope|chance|goal|problem|real)\b)"
_WHOSE = r"(?:the )?(?!(?:it|that|there|what|he|she|who)[’'])\w{1,30}[’']s"
_ONLY = regex(
    rf"\b(?:the|its|their|his|her|{_WHOSE}) "
    rf"(?P<at>only{_VAGUE}{_COUNTED}{_NOUNS})(?= (?:to (?!the\b|a\b)[a-z]{{2,20}}|ever|in (?:the|its) [\w-]{{1,30}})\b)"
    rf"|\b{_WHOSE} (?P<at2>only{_VAGUE}{_COUNTED}{_NOUNS})(?=[,.;]| (?:who|that|which|with|for|of|on)\b)",
    re.IGNORECASE,
)
"""What is alone of its kind, which one example undoes; the only way or reason is somebody's judgement."""
_DONE = regex(r"(?<![\w’'-])(?:[\w’'-]{1,30} ){1,3}$")
"""What was done for the first time."""

_EXTREME = regex(
    rf"{_DETERMINED} (?P<at>(?:worst|best|closest))(?: (?!since\b|in\b|ever\b)[\w-]{{1,30}}){{0,3}} "
    r"(?:since\b(?: [\w-]{1,30}){1,3}|in (?:[\w.-]{1,20} )?(?:years|decades|memory|history)|ever\b|on record\b)",
    re.IGNORECASE,
)


def superlatives(reading: "Reading") -> Iterator[Checkable]:
    """Yield every superlative and first in the article's own voice; a speaker's stands in what is attributed to him."""
    found: list[Checkable] = []
    taken = Taken()
    for pattern in (_SUPERLATIVE, _FIRST, _EXTREME, _ONLY):
        for match in pattern.finditer(reading.text):
            name = next(name for name, words in match.groupdict().items() if words)
            words, quote = Span(*match.span(name)), _within(reading, Span(*match.span()))
            if reading[words].lower().endswith("first time"):
                quote = extend_back(reading, quote, _DONE)
            if not _is_aside(reading, words) and not taken.overlaps(quote):
                taken.add(quote)
                found.append(Checkable(Kind.SUPERLATIVE, words, quote))
    yield from sorted(found, key=lambda checkable: checkable.words)


def _within(reading: "Reading", span: Span) -> Span:
    """Return as much of a span as its first sentence holds."""
    end = min(span.end, reading.sentence_at(span.start).end)
    return Span(span.start, span.start + len(reading.text[span.start : end].rstrip(" .’'")))


def _is_aside(reading: "Reading", span: Span) -> bool:
    return reading.is_quoted(span) or is_opinion(reading, span) or is_boilerplate(reading, span)

"""What the article gives as somebody's statement, and whose."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, zip_longest
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.checkable.antecedents import antecedent
from checks.reading.checkable.dates import behind_dateline
from checks.reading.checkable.item import Speaker
from checks.reading.checkable.phrases import extend_back, extend_by
from checks.reading.checkable.reporting import HEARSAY, Cue, cues
from checks.reading.checkable.subjects import PRONOUN, is_faceless
from checks.reading.quantity.tokens import words as word_set

if TYPE_CHECKING:
    from checks.reading import Reading

_LEADS_IN = regex(
    r"[,:]?(?: on (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? [0-9]{1,2})?"
    r"(?: (?:(?:to )?[A-Z][\w’'-]{1,24} ){1,2}to say)?"
    r"(?:(?: (?:earlier|later))? (?:this|last) (?:week|month|year)| (?:a|the) (?:day|week) (?:before|earlier))?"
    r"(?:(?: (?:on|in|late|early|later))? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?: (?:morning|afternoon|evening|night))?)?"
    r"(?: in (?:a|an|the|his|her|its) (?:[a-z]{1,20} )?(?:statement|interview|tweet|letter|report|post))?"
    r",?(?: that\b(?![’']))?[:,]?\s*"
)
"""What may stand between a reporting clause and what it reports."""

_TO_WHOM = regex(
    r"(?:us|me|him|her|them|you|reporters|journalists|in|on|at|during|via|to)(?: [\w’'.-]{1,24}){0,7}"
    r"(?:,? that [“\"]?|[,:]? [“\"])"
)
_TOLD = regex(
    r"[\w’'.-]{1,24}(?: [\w’'.-]{1,24}){0,7}(?:,? that [“\"]?|[,:]? [“\"])"
    r"|[\w’'.-]{1,24}(?: [\w’'.-]{1,24}){0,6}? (?=(?:he|she|they|it)\b)"
)
_CLOSING: Final = {"“": "”", '"': '"'}
_TELLING: Final = frozenset({"told", "tells", "telling", "informed"})
"""Verbs behind which stands who was told: "told ABC News that"."""

_UNSEEN: Final = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Marks of direction and of no width, which a name takes along when it is copied from a web page."""

_ON_DAY = regex(r"(?: on)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?: (?:morning|afternoon|evening|night))?")
_OF_THINGS: Final = word_set(
    "confirmed confirms announced announces acknowledged acknowledges admitted admits denied denies conceded described "
    "explained predicted declared"
)
"""Verbs that take a thing as well as a statement: "the office confirmed the meeting" says so only with its verb."""
_THING = regex(r"(?:the|an?|his|her|its|their|this|these|those)\b", re.IGNORECASE)

_TOO_FEW: Final = 5
"""Words up to which what stands before ", she said," is not all of it."""

_SOFT = regex(r"(?:\b(?:is|are|was|were|has|have|had|be|been) )?$")
_BEHIND_HEARSAY = regex(r" [\w’'-]{1,30}")

_HE_OR_SHE = regex(r"(?:he|she)\b", re.IGNORECASE)
_TWO = regex(r" and (?=[A-Z])")
"""Between the names of two speakers, of whom no "he" is one."""

_NEARBY = 2
"""Paragraphs, its own included, in which the name that a pronoun stands for is looked for."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a speaker is given as saying, as far as one sentence or quotation of it goes."""

    speaker: Speaker
    said: Span
    quoted: bool


@lru_cache(maxsize=1)
def statements(reading: "Reading") -> tuple[Statement, ...]:
    """Return every attributed statement, in the order of the clauses that attribute them."""
    found: list[Statement] = []
    named: tuple[Cue, int] | None = None
    told = 0
    read = cues(reading)
    for cue, following in zip_longest(read, read[1:]):
        paragraph = bisect_right(reading.paragraphs, cue.words.start, key=lambda span: span.start)
        if cue.who and reading.text[cue.who.start].isalpha():
            named = cue, paragraph
        who, guessed = cue.who, False
        if who is None and cue.pronoun:
            near = named[0].who if named and paragraph - named[1] < _NEARBY else None
            who, guessed = _meant(reading, cue, near)
        name = " ".join(reading[who].split()).strip(_UNSEEN) if who else ""
        vague = cue.verb == HEARSAY or is_faceless(name)
        said, quoted = _said(reading, cue, Span(told, following.words.start if following else len(reading.text)))
        told = cue.words.end
        found.append(Statement(Speaker(name, cue.words, cue.denies, vague, guessed), said, quoted))
    return tuple(found)


def _meant(reading: "Reading", cue: Cue, near: Span | None) -> tuple[Span | None, bool]:
    """Return whose words a clause with a pronoun gives, and whether that is a guess.

    `near` is the speaker of the clause before, if it is near. Whoever is named behind that is meant first.
    """
    is_subject = _HE_OR_SHE.match(reading.text, cue.words.start)
    if not is_subject and PRONOUN.match(reading.text, cue.words.start):
        return near, False
    found = antecedent(reading, cue.words.start, within=not is_subject)
    if is_subject and near and _TWO.search(reading[near]):
        near = None
    if found is None or (near and near.start >= found.span.start):
        return near, False
    if near and reading[near].endswith(reading[found.span].split()[-1]):
        return near, False
    return found.span, not found.is_only


def speaker_of(reading: "Reading", words: Span) -> Speaker | None:
    """Return who is given as saying these words; None where the article says them itself."""
    told = statements(reading)
    if beside := list(_covering(reading, words)):
        return min(beside, key=lambda statement: statement.said.end - statement.said.start).speaker
    if not reading.is_quoted(words):
        return None
    paragraph = reading.paragraph_at(words.start)
    first = bisect_left(told, paragraph.start, key=lambda statement: statement.speaker.words.start)
    last = bisect_left(told, paragraph.end, key=lambda statement: statement.speaker.words.start)
    return min(
        (statement.speaker for statement in told[first:last] if statement.quoted),
        key=lambda speaker: abs(speaker.words.start - words.start),
        default=None,
    )


def _covering(reading: "Reading", words: Span) -> Iterator[Statement]:
    """Yield the statements that hold these words, looking no further back than one can reach."""
    ordered, reaches = _by_start(reading)
    index = bisect_right(ordered, words.start, key=lambda statement: statement.said.start)
    while index and reaches[index - 1] >= words.end:
        index -= 1
        if ordered[index].said.covers(words):
            yield ordered[index]


@lru_cache(maxsize=1)
def _by_start(reading: "Reading") -> tuple[tuple[Statement, ...], tuple[int, ...]]:
    """Return the statements by where they start, and how far any of them up to each one reaches."""
    ordered = tuple(sorted(statements(reading), key=lambda statement: statement.said.start))
    return ordered, tuple(accumulate((statement.said.end for statement in ordered), max))


def _said(reading: "Reading", cue: Cue, within: Span) -> tuple[Span, bool]:
    """Return what a clause reports, and whether that is a quotation; other such clauses stand on both sides."""
    sentence = reading.sentence_at(cue.words.start)
    if cue.verb == HEARSAY:
        return extend_by(reading, extend_back(reading, cue.words, _SOFT, 8), _BEHIND_HEARSAY), False
    if quotation := _beside(reading, cue):
        return quotation, True
    behind = _behind(reading, cue, min(sentence.end, within.end))
    before = _trimmed(reading.text, behind_dateline(reading, Span(max(sentence.start, within.start), cue.words.start)))
    if behind.end <= behind.start and reading.text.startswith(" that ", cue.words.end):
        behind = _behind(reading, cue, sentence.end)
    forward = len(reading[behind].split()) > 1
    dated = _ON_DAY.match(reading.text, cue.words.end)
    end = dated.end() if dated else cue.words.end
    around = reading.text[cue.words.start - 2 : cue.words.start] + reading.text[end : end + 1]
    if cue.inverted or around in (", ,", ", ."):
        told, others = (len(reading[side].split()) for side in (before, behind))
        forward = told < 2 or (not cue.inverted and around == ", ," and told < _TOO_FEW <= others)
    elif behind.start == cue.words.end + 1 and cue.verb in _OF_THINGS and _is_thing(reading[behind]):
        return Span(cue.words.start, behind.end), False
    chosen = behind if forward or before.end <= before.start else before
    return (chosen if chosen.end > chosen.start else cue.words), False


def _is_thing(words: str) -> bool:
    return _THING.match(words) is not None or len(words.split()) == 1


def _beside(reading: "Reading", cue: Cue) -> Span | None:
    """Return the words of the quotation that stands right before the clause, or right behind it."""
    quotations = reading.quotations
    index = bisect_left(quotations, cue.words.start, key=lambda span: span.start)
    if index and (index - 1 < len(quotations)):
        gap = reading.text[quotations[index - 1].end : cue.words.start]
        if len(gap) <= 3 and not gap.strip(" ,—–-") and "\n" not in gap:
            return _inner(reading.text, quotations[index - 1])
    if index < len(quotations):
        gap = reading.text[cue.words.end : quotations[index].start]
        lead = _LEADS_IN.match(gap)
        if len(gap) <= 60 and "\n" not in gap and lead and lead.end() == len(gap):
            return _inner(reading.text, quotations[index])
    return None


def _inner(text: str, quotation: Span) -> Span:
    """Return a quotation without its marks and the comma before the closing one; all of it where nothing is left."""
    start, end = quotation.start, quotation.end
    while start < end and text[start] in "“”\"‘’' ":
        start += 1
    while end > start and text[end - 1] in "“”\"‘’',. ":
        end -= 1
    return Span(start, end) if end > start else quotation


def _behind(reading: "Reading", cue: Cue, end: int) -> Span:
    lead = _LEADS_IN.match(reading.text, cue.words.end, end)
    start = lead.end() if lead else cue.words.end
    addressed = _TOLD if cue.verb in _TELLING else _TO_WHOM
    whom = addressed.match(reading.text, start, end) if not (lead and "that" in lead[0]) else None
    if whom is None:
        return _trimmed(reading.text, Span(start, end))
    closing = reading.text.find(_CLOSING[whom[0][-1]], whom.end(), end) if whom[0][-1] in _CLOSING else -1
    return _trimmed(reading.text, Span(whom.end(), closing if closing >= 0 else end))


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in ' ,;:—–-“"”':
        start += 1
    while end > start and text[end - 1] in ' ,;:.—–-!?”"“':
        end -= 1
    return Span(start, max(start, end))

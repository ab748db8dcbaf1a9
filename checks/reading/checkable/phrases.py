"""The words to quote for a mention: a few more than its own, as a person would copy them."""

import re
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.patterns import regex
from checks.reading.quantity.tokens import words

if TYPE_CHECKING:
    from checks.reading import Reading

_WORD = regex(r"[\w’'-]+(?:[.,](?=\w)[\w’'-]+)*")

_COMPOUND = regex(r"(?:\w-[A-Za-z]{2,15}|(?:day|week|month|year|hour)long)$")
_WHAT_FOLLOWS = regex(
    r" (?!(?:and|or|but|in|on|at|by|for|from|to|with|as|than|is|are|was|were|that|which|who)\b)[a-z][\w’-]{2,30}(?!\w)"
)

LOOSE = words(
    "a an the this that these those and or but of in on at by for from to with into over under as than is are was were "
    "be been has have had will would can could may might its his her their our my your who which what when where while "
    "because if so not no more most it’s it's that’s that's he she they it Mr Mrs Ms Dr Sen Rep Gov Gen St"
)
"""Words that a quote does not end with."""


def extend_to(reading: "Reading", span: Span, phrase: str, within: int) -> Span:
    """Return a span that runs on to the end of these words, if they stand close behind it in its sentence.

    `within` is how many characters behind the span they may begin. White space in the phrase matches any.
    """
    sentence = reading.sentence_at(span.start)
    limit = min(sentence.end, span.end + within + 2 * len(phrase))
    found = _phrase(phrase).search(reading.text, span.end, limit)
    return Span(span.start, found.end()) if found and found.start() - span.end <= within else span


def extend_by(reading: "Reading", span: Span, pattern: re.Pattern[str]) -> Span:
    """Return a span with what a pattern finds right behind it, in its sentence."""
    found = pattern.match(reading.text, span.end, reading.sentence_at(span.start).end)
    return Span(span.start, found.end()) if found else span


def with_compound(reading: "Reading", span: Span) -> Span:
    """Return a span that ends in a compound such as "three-man" with the word that this belongs to."""
    return extend_by(reading, span, _WHAT_FOLLOWS) if _COMPOUND.search(reading[span]) else span


def extend_back(reading: "Reading", span: Span, pattern: re.Pattern[str], reach: int = 40) -> Span:
    """Return a span with what a pattern finds right in front of it, in its sentence; the pattern ends in `$`."""
    sentence = reading.sentence_at(span.start)
    begin = max(sentence.start, span.start - reach)
    found = pattern.search(reading.text[begin : span.start])
    return Span(begin + found.start(), span.end) if found else span


_OPENED_STRAIGHT = regex(r' ?(?:(?:and|or|that|as|the|a) ){0,3}"[^"]{0,200}$')
_OPENED = regex(r" ?(?:(?:and|or|that|as|the|a) ){0,3}[“‘][^”’]{0,200}$")


def closed(reading: "Reading", span: Span, least: int = 4) -> Span:
    """Return a span that ends before a quotation which it opens and does not close, if enough words are left."""
    words = reading[span]
    opened = _OPENED.search(words)
    if opened is None and words.count('"') % 2:
        opened = _OPENED_STRAIGHT.search(words)
    end = opened.start() if opened and len(words[: opened.start()].split()) >= least else len(words)
    return _trimmed(reading, Span(span.start, span.start + end), least)


def _trimmed(reading: "Reading", span: Span, least: int) -> Span:
    """Return a span without the marks and the small words that it ends with, if enough words are left."""
    taken = list(_WORD.finditer(reading.text, span.start, span.end))
    kept = len(taken)
    while kept > least and taken[kept - 1][0] in LOOSE:
        kept -= 1
    if kept < len(taken):
        return Span(span.start, taken[kept - 1].end())
    return Span(span.start, span.start + len(reading[span].rstrip(" ,;:—–-")))


def first_words(reading: "Reading", span: Span, count: int, least: int = 5) -> Span:
    """Return the first words of a span: up to a mark behind `least` of them or more, `count` of them at most."""
    end = span.end
    for number, word in enumerate(_WORD.finditer(reading.text, span.start, span.end), start=1):
        end = word.end()
        if number >= count and word[0] not in LOOSE and not word[0].endswith(("'s", "’s")):
            return Span(span.start, end)
        if number >= least and reading.text[end : end + 1] in tuple(",;:—–"):
            return Span(span.start, end)
    return Span(span.start, max(end, span.start))


def whole_words(text: str, span: Span) -> Span:
    """Return a span widened so that neither of its ends falls into a word or a number, and with no space around."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while start > 0 and _tied(text, start):
        start -= 1
    while end < len(text) and _tied(text, end):
        end += 1
    return Span(start, end)


def _tied(text: str, offset: int) -> bool:
    """Whether the characters on both sides belong to one word or number, or to one letter with its accents."""
    before, after = text[offset - 1], text[offset]
    if before.isspace() or after.isspace():
        return False
    if before.isalnum() and after.isalnum():
        return True
    if before in ".," and after.isdigit():
        return offset > 1 and text[offset - 2].isdigit()
    return before.isdigit() and after in ".," and text[offset + 1 : offset + 2].isdigit()


def _phrase(phrase: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, phrase.split())) + r"(?!\w)")

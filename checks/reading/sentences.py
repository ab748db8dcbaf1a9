"""Text into paragraphs, sentences and quotations. All offsets count characters of the text given."""

import re
from collections.abc import Iterator

from checks.finding import Span
from checks.patterns import regex

_PARAGRAPH = regex(r"\S[^\n]*")

_STOP = regex(r"[.!?…](?<![.!?…].)[.!?…]*+[\"”’')\]]*+(?=\s+(\S{1,40}))")
"""Where a sentence may end, closing marks included, with what stands next.

Like every pattern that is sought in a whole text, it begins with the characters to look for, which is searched for at
once, and looks back only from there.
"""

_LAST_WORD = regex(r"[^\s(\[\"“‘—–]{1,24}$")
"""The word that a full stop follows, as far as telling an abbreviation needs it."""

_OPENERS = "\"“‘'([—–-•*"


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_NEVER_LAST = _words(
    "mr mrs ms mx dr prof gov govs sen sens rep reps gen lt col maj capt cmdr cpt adm sgt cpl pvt rev fr hon"
    " pres supt det insp st mt ft messrs vs v e.g i.e cf approx dept"
)
"""Abbreviations that want another word after them."""

_BEFORE_NUMBER = _words("jan feb mar apr jun jul aug sept sep oct nov dec no nos vol art sec fig p pp ch")
"""Abbreviations when a number follows them; at a sentence's end, mostly words of their own."""

_MAY_BE_LAST = _words(
    "jr sr inc co corp ltd bros etc al ave blvd rd est ala ariz ark calif colo conn del fla ga ill ind kan ky"
    " la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
)

_STARTERS = _words(
    "a after all although also an and another any as at because before both but by despite during each"
    " earlier even every few for from had has he her here his how however i if in instead is it its last"
    " later like many meanwhile more most much my neither no nobody none nor not now of on once one only"
    " or other others our over she since so some still such that the their then there these they this"
    " those though through thus to today under until we what when where whether which while who why with"
    " would yet you your"
)
"""Words that begin a sentence with a capital and are seldom part of a name."""

_LONGEST = 1000

_MARK = regex("“|”|\"|’’|''")
_SINGLE = regex(r"‘(?<![^\s(\[“\"—–].)(?=[^\W\d])(?!(?:em|til|tis|twas|cause|n|bout|round)\b)[^‘“”\"]{1,300}?’(?!\w)")
_CLOSES_AFTER = frozenset(".,!?;:…)]’'%")


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """Return each line that holds text, without the white space around it."""
    return tuple(_trimmed(text, match.start(), match.end()) for match in _PARAGRAPH.finditer(text))


def find_sentences(text: str) -> tuple[Span, ...]:
    """Return each sentence, closing quotation marks included.

    None runs over the end of a line. What runs on for more than 1,000 characters is a list or no prose at all; it is
    cut there, so that the work on one sentence stays small.
    """
    return tuple(sentence for paragraph in find_paragraphs(text) for sentence in _sentences(text, paragraph))


def find_quotations(text: str) -> tuple[Span, ...]:
    """Return what stands in quotation marks, marks included, in the order of the text.

    Curly and straight double marks may close each other, as they do in copy from many hands. A quotation that
    a paragraph leaves open runs to the paragraph's end. Single curly marks count where they enclose words and
    stand in no other quotation; an apostrophe never does.
    """
    found: list[Span] = []
    for paragraph in find_paragraphs(text):
        doubles = list(_doubles(text, paragraph))
        starts = (paragraph.start, *(double.end for double in doubles))
        ends = (*(double.start for double in doubles), paragraph.end)
        found += doubles
        for start, end in zip(starts, ends, strict=True):
            found += (Span(single.start(), single.end()) for single in _SINGLE.finditer(text, start, end))
    return tuple(sorted(found))


def _trimmed(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))


def _sentences(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        if _ends_sentence(text, start, stop):
            yield from _cut(text, Span(start, stop.end()))
            start = stop.start(1)
    if start < paragraph.end:
        yield from _cut(text, Span(start, paragraph.end))


def _cut(text: str, span: Span) -> Iterator[Span]:
    """Yield a passage in pieces that are no longer than a sentence, cut at white space where there is some."""
    start = span.start
    while span.end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        end = space if space > 0 else start + _LONGEST
        yield _trimmed(text, start, end)
        start = end + len(text[end : start + _LONGEST]) - len(text[end : start + _LONGEST].lstrip())
    yield Span(start, span.end)


def _ends_sentence(text: str, start: int, stop: re.Match[str]) -> bool:
    following = stop[1].lstrip(_OPENERS)
    if not following or following[0].islower():
        return False
    if not stop[0].startswith(".") or stop[0].startswith(".."):
        return True
    if text[start : stop.start()].isdigit():  # a list's number
        return False
    last = _LAST_WORD.search(text, max(start, stop.start() - 24), stop.start())
    return not (last and _is_abbreviation(last[0], following))


def _is_abbreviation(last: str, following: str) -> bool:
    """Whether a full stop between these two words is the first one's own and ends no sentence."""
    word = last.lower()
    if word in _NEVER_LAST:
        return True
    if word in _BEFORE_NUMBER:
        return following[0].isdigit()
    short = len(last) == 1 and last.isalpha() and last != "I"
    if short or "." in last.strip(".") or word in _MAY_BE_LAST:
        return following.rstrip(".,;:’'\"”").lower() not in _STARTERS
    return False


def _doubles(text: str, paragraph: Span) -> Iterator[Span]:
    opened: int | None = None
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        if opened is None:
            opened = mark.start() if _opens(text, mark, paragraph) else None
        elif not _begins_word(text, mark, paragraph):
            yield Span(opened, mark.end())
            opened = None
    if opened is not None:
        yield Span(opened, paragraph.end)


def _opens(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    """Whether a mark outside of any quotation begins one: no closing mark, no sign for inches or seconds."""
    if mark[0] != '"':
        return mark[0] == "“"
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    return not (before.isalnum() or before in _CLOSES_AFTER) or not (before.isdigit() or _is_edge(after))


def _is_edge(char: str) -> bool:
    return char.isspace() or char in _CLOSES_AFTER


def _begins_word(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    """Whether a mark inside a quotation begins one more and so cannot close the first."""
    if mark[0] != '"':
        return mark[0] == "“"
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    return text[mark.start() - 1].isspace() and after.isalnum()

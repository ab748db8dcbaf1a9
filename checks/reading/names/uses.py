"""How a text uses a word that may be a name: with what in front of it and behind it, and whether of somebody."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.names.passage import Passage
from checks.reading.names.vocabulary import NO_GIVEN, NO_NAMES, PLACING, SAYING, SUFFIXES, TITLES
from checks.reading.names.words import Written
from checks.reading.titles.words import CALENDAR, PARTICLES
from checks.reference.person_names import folded

_REACH: Final = 60
"""Characters in front of a word that are looked at."""
_WORD = regex(r"[^\W\d_](?:[^\W\d_]|['’](?=[^\W\d_])){0,30}")
_NO_NAME = regex(r"[\w@/\\¢€]|\.[a-z]|['’](?![sS]\b)\w")
"""What follows a word that is part of an address, or was read in a wrong encoding."""
_BEHIND = regex(
    rf"(?: (?:[A-Z]\. )?(?:(?:{'|'.join(sorted(PARTICLES))})[ -])?(?=[^\W\d_a-z])|-)(?P<word>[^\W\d_]{{1,30}})"
    r"| (?P<joined>&|of(?= [A-Z]))"
)
_GOES_ON = regex(r"['’,]| [-(“—–\"]| (?P<verb>[^\W\d_]{1,30})")
_VERB = regex(r"[a-z]{2,20}(?:ed|s|ly)")
_JOINED: Final = frozenset({"of", "&"})
_SPACES: Final = frozenset({" ", "\u00a0"})
_STOPPED: Final = frozenset({". ", ".\u00a0", "."})
_PREFIXES: Final = frozenset({"al", "el", "ul", "as", "ash", "an", "ad", "ar", "at", "az"})


@dataclass(frozen=True, slots=True)
class Use:
    """A word where it stands, in the text or in the headline.

    `given` and `behind` are the name words on either side, folded, "" where there are none, `beyond` is the one after
    that; `title` is what somebody is called in front of it. It is `told` of somebody where sentence and neighbours show
    that it names one, `placed` where it follows a word such as “in”, and an `acronym` where it alone is in capitals.
    """

    span: Span
    text: str
    in_headline: bool
    given: str
    behind: str
    beyond: str
    title: str
    told: bool
    placed: bool
    acronym: bool

    @property
    def bare(self) -> bool:
        """Whether it stands without any other name word."""
        return not self.given and not self.behind


@dataclass(frozen=True, slots=True)
class _Front:
    """What stands in front of a word: name word, title, or the plain word before."""

    given: str = ""
    title: str = ""
    word: str = ""


def uses_in(passage: Passage, written: Iterable[Written]) -> Iterator[Use]:
    """Yield every use of a word in a passage, none of those in addresses."""
    for form in written:
        for start in form.starts:
            if not _NO_NAME.match(passage.text, start + len(form.text)):
                yield _use(passage, Span(start, start + len(form.text)), form.text)


def _use(passage: Passage, span: Span, text: str) -> Use:
    front = _front(passage, span.start)
    behind, beyond = _behind(passage, span.end)
    if behind in _JOINED and (front.given or front.title):
        behind = ""
    return Use(
        span,
        text,
        passage.in_headline,
        front.given,
        behind,
        beyond,
        front.title,
        told=_is_told(passage, span, front),
        placed=front.word in PLACING and not passage.text.startswith(("'", "’"), span.end),
        acronym=text.isupper() and not passage.in_capitals(span.start),
    )


def _front(passage: Passage, start: int) -> _Front:
    """Read what stands in front of a word, from right to left: particles and initials are passed over."""
    sentence = passage.sentence_at(start)
    text, edge = passage.text, start
    for match in reversed(list(_WORD.finditer(text, max(sentence.start, start - _REACH), start))):
        gap, word = text[match.end() : edge], folded(match[0])
        if not _joins(gap, word, match[0]):
            return _Front()
        edge = match.start()
        if word in TITLES:
            return _Front(title=word)
        if _is_passed_over(word, match[0], gap):
            continue
        return _Front(given=word) if _is_name(passage, match) else _Front(word=word)
    return _Front()


def _is_name(passage: Passage, word: re.Match[str]) -> bool:
    """Whether a word in front of another is part of one name with it, as “New” is but in a headline."""
    form = folded(word[0])
    if not word[0][0].isupper() or form in NO_GIVEN or form.endswith(("'s", "’s")):
        return False
    return not (passage.in_title_case(word.start()) and form in NO_NAMES)


def _joins(gap: str, word: str, written: str) -> bool:
    if gap in _SPACES or gap == "-":
        return True
    return gap in _STOPPED and (len(written) == 1 or word in TITLES or word in SUFFIXES)


def _is_passed_over(word: str, written: str, gap: str) -> bool:
    if (word in PARTICLES and written != "Ben") or (gap == "-" and word in _PREFIXES):
        return True
    return len(written) == 1 and written.isupper() and (gap in _STOPPED or written not in "AI")


def _behind(passage: Passage, end: int) -> tuple[str, str]:
    """Return the two name words behind a word; "" where a verb, a day or a suffix such as “Jr.” follows."""
    first, stop = _next_name(passage, end)
    second = _next_name(passage, stop)[0] if first and first not in _JOINED else ""
    return first, second


def _next_name(passage: Passage, end: int) -> tuple[str, int]:
    """Return the name word that follows, and where it ends."""
    match = _BEHIND.match(passage.text, end)
    if match is None or match.end() > passage.sentence_at(end - 1).end:
        return "", end
    if match["joined"]:
        return match["joined"], match.end()
    word = folded(match["word"])
    no_name = word in CALENDAR or word in SUFFIXES or word in SAYING or word in TITLES
    return ("", end) if no_name else (word, match.end())


def _is_told(passage: Passage, span: Span, front: _Front) -> bool:
    """Whether a word names somebody: capitals show it amid a sentence, at its head and in headlines only a verb."""
    goes_on = _GOES_ON.match(passage.text, span.end)
    if goes_on and (verb := goes_on["verb"]) is not None:
        goes_on = goes_on if verb.lower() in SAYING or _VERB.fullmatch(verb) else None
    if goes_on or front.title:
        return True
    amid = bool(front.given or front.word) or passage.text.endswith((", ", "; ", ") "), 0, span.start)
    return amid and not passage.in_title_case(span.start)

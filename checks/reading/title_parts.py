"""A title with the words that belong to it: "former US", "then-", "of the Kharkiv region"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checks.reading.title_words import (
    AFTER_NAME,
    BEFORE_THEN,
    FILLERS,
    LEFT_ALONE,
    OPENERS,
    OTHER_RANK,
    STATUS,
    UNREAL,
)
from checks.reference.person_names import folded
from checks.story.values import Status

if TYPE_CHECKING:
    from checks.reference.offices import Offices

_REACH: Final = 90
"""Characters on either side of a title that are looked at."""

_WORD = re.compile(r"(?:[^\W\d_]\.){2,4}|[^\W_]+(?:['’][^\W_]+)*")
_GAP = re.compile(r"['’]? |-")
_ORDINAL = re.compile(r"\d{1,4}(?:st|nd|rd|th)")
_OF = re.compile(r" of (?:the )?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Title:
    """A title with the words that belong to it; `outer` is where its article starts, if it has one."""

    start: int
    end: int
    outer: int
    offices: frozenset[str]
    article: str = ""
    status: Status | None = None
    placed: bool = False
    plural: bool = False
    hypothetical: bool = False
    qualified: bool = False
    """A capitalised word that the reference does not know stands before it: "Harvard President"."""


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """What the reference calls offices and the places they are of, in folded words.

    `pattern` matches a title as written, and `stems` are in lower case: one of them is in every title.
    """

    pattern: re.Pattern[str]
    stems: tuple[str, ...]
    offices: dict[str, frozenset[str]]
    places: dict[str, frozenset[str]]
    longest_place: int

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where the pattern matches; a line without any of the stems, as most are, is not searched."""
        start = 0
        for line in text.splitlines(keepends=True):
            lower = line.lower()
            if any(stem in lower for stem in self.stems):
                yield from self.pattern.finditer(text, start, start + len(line))
            start += len(line)


@lru_cache(maxsize=4)
def vocabulary(offices: "Offices") -> Vocabulary:
    """Return the words by which a reference's titles are found."""
    titles: dict[str, set[str]] = {}
    places: dict[str, set[str]] = {}
    for office in offices.offices.values():
        for title in office.titles:
            titles.setdefault(folded(title), set()).add(office.name)
        for place in office.places:
            places.setdefault(folded(place), set()).add(office.name)
    forms = {title for office in offices.offices.values() for title in office.titles}
    listed = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    return Vocabulary(
        re.compile(rf"(?<!\w)(?P<title>{listed or '(?!)'})(?P<plural>s)?(?P<elect>[ -]elect)?(?!\w)", re.IGNORECASE),
        _stems(forms),
        {title: frozenset(names) for title, names in titles.items()},
        {place: frozenset(names) for place, names in places.items()},
        max((len(place.split()) for place in places), default=0),
    )


def _stems(titles: Iterable[str]) -> tuple[str, ...]:
    """Return the longest word of each title, without those that begin with another: "gov" is in "governor"."""
    longest = {max(reversed(title.lower().split()), key=len) for title in titles}
    return tuple(sorted(word for word in longest if not any(word != stem and stem in word for stem in longest)))


def title_at(text: str, match: re.Match[str], words: Vocabulary) -> Title | None:
    """Return the title that stands here with all that belongs to it; None where it is no title, or another one."""
    bare = Title(
        match.start(),
        match.end(),
        match.start(),
        words.offices[folded(match["title"])],
        status=Status.ELECT if match["elect"] else None,
        plural=bool(match["plural"]),
    )
    title = _with_place_after(text, _Lead(text, bare, words).read(), words)
    return title if title and title.offices else None


class _Lead:
    """Reads what stands before a title, from right to left."""

    def __init__(self, text: str, title: Title, words: Vocabulary) -> None:
        self._text = text
        self._title = title
        self._words = words
        self._before = list(_WORD.finditer(text, max(0, title.start - _REACH), title.start))

    def read(self) -> Title | None:
        """Return the title with its place, status and article; None where the words make it another title."""
        while (gap := self._gap()) and (word := folded(self._before[-1].group())):
            if word in OTHER_RANK or word in LEFT_ALONE or _ORDINAL.fullmatch(word):
                return None
            if word in STATUS:
                if not self._take_status(word, gap):
                    return None
            elif not self._take_place() and not self._take_filler(word):
                return self._stopped(word, gap)
        return self._title

    def _gap(self) -> str:
        """Return what joins the last word that is left to the title; nothing where punctuation parts them."""
        if not self._before:
            return ""
        between = self._text[self._before[-1].end() : self._title.outer]
        return between if _GAP.fullmatch(between) else ""

    def _take(self, count: int, **changes: object) -> bool:
        start = self._before[-count].start()
        del self._before[-count:]
        self._title = replace(self._title, start=start, outer=start, **changes)  # type: ignore[arg-type]
        return True

    def _take_status(self, word: str, gap: str) -> bool:
        """Take a status; refuse a second one, and a "then" that may be an adverb."""
        if self._title.status is not None:
            return False
        if word == "then" and gap != "-":
            earlier = self._before[-2].group().lower() if len(self._before) > 1 else ""
            if earlier not in BEFORE_THEN:
                return False
        return self._take(1, status=STATUS[word])

    def _take_place(self) -> bool:
        if self._title.placed or self._is_compounded():
            return False
        for count in range(min(self._words.longest_place, len(self._before)), 0, -1):
            first, last = self._before[-count], self._before[-1]
            phrase = self._text[first.start() : last.end()]
            names = self._words.places.get(_without_possessive(folded(phrase)))
            if names and phrase[0].isupper():
                return self._take(count, placed=True, offices=self._title.offices & names)
        return False

    def _is_compounded(self) -> bool:
        """Whether a hyphen makes another word of the last one: "pro-Russian", "US-backed"."""
        last = self._before[-1]
        if self._text[last.end()] == "-":
            return True
        hyphened = self._text[: last.start()].endswith("-") and len(self._before) > 1
        return hyphened and self._before[-2].group().lower() not in STATUS

    def _take_filler(self, word: str) -> bool:
        """Take a word that may stand between a title and what is said of its time."""
        return (word in FILLERS or word in UNREAL) and self._take(
            1, hypothetical=self._title.hypothetical or word in UNREAL
        )

    def _stopped(self, word: str, gap: str) -> Title | None:
        """Return the title once a word is met that is no part of it, unless that word makes it another title."""
        found = self._before[-1]
        if word in ("a", "an", "the"):
            return replace(self._title, outer=found.start(), article=word)
        if word == "be" and self._text[: found.start()].endswith("would-"):
            return replace(self._title, hypothetical=True)
        if gap == "-" or (word == "of" and self._title.placed and self._names_a_body()):
            return None
        opens = word in OPENERS or word in AFTER_NAME or word.endswith("ing") or not found.group()[0].isupper()
        headline = self._title.status is Status.FORMER and self._text[self._title.start].isupper()
        return replace(self._title, qualified=not (opens or headline or self._title.placed))

    def _names_a_body(self) -> bool:
        """Whether the place before the title ends the name of a body: "Workers of America president"."""
        if self._title.status is not None or len(self._before) < 2:
            return False
        body = self._before[-2]
        opens_sentence = not self._text[: body.start()].rstrip(" ") or self._text[: body.start()].endswith((". ", "\n"))
        return body.group()[0].isupper() and not opens_sentence


def _without_possessive(word: str) -> str:
    return re.sub(r"['’]s$", "", word)


def _with_place_after(text: str, title: Title | None, words: Vocabulary) -> Title | None:
    """Return the title with "of the United States", if that follows; None where it is of something unknown."""
    if title is None or not (of := _OF.match(text, title.end)):
        return title
    after = _WORD.finditer(text, of.end(), of.end() + _REACH)
    ends = [word.end() for word, _ in zip(after, range(words.longest_place), strict=False)]
    for end in reversed(ends):
        plain = _without_possessive(text[of.end() : end])
        names = words.places.get(folded(plain))
        if names and text[end : end + 1] != "-":
            return replace(title, end=of.end() + len(plain), placed=True, offices=title.offices & names)
    return None

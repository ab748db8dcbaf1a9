"""People named with an office: "former US President X", "X, the governor of Y,", "Kyiv's mayor, X".

Titles are found by the words of the reference; what stands around each is read word by word, at most a fixed number of
them, so that the time it takes grows with the length of the text only.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.reading.mentions import TitleMention
from checks.reading.title_words import (
    BEFORE_THEN,
    CALENDAR,
    COMPOUND,
    FILLERS,
    LEFT_ALONE,
    NOT_A_HOLDER,
    NOT_APPOSED,
    OPENERS,
    OTHER_RANK,
    PARTICLES,
    STATUS,
    UNREAL,
)
from checks.reference.person_names import PersonName, folded
from checks.story.values import Status

if TYPE_CHECKING:
    from checks.reference.offices import Offices

_REACH: Final = 90
"""Characters on either side of a title that are looked at."""

_WORD = re.compile(r"(?:[^\W\d_]\.){2,4}|[^\W_]+(?:['’][^\W_]+)*")
_NAME_WORD = re.compile(r"(?:[^\W\d_]\.){1,3}|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_GAP = re.compile(r"['’]?[ \u00a0]|-")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_OF = re.compile(r"[ \u00a0]of[ \u00a0](?:the[ \u00a0])?")
_AND = re.compile(r",? (?:and|&) ")
_AGE = re.compile(r",[ \u00a0](?:\d{1,3},[ \u00a0])?$")
_ENDS_APPOSITION = re.compile(r"\s*(?:[,;:)—–]|\.(?!\w)|$)|\s+(?:who|whose|under|until|from)\b")
_CLOSES_NAME = re.compile(r"[,.;:)]")
_NEXT_WORD = re.compile(r"[ \u00a0](\w+)")
_SENTENCE = r"(?:[^.?!\n]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z][a-z])\.)"
"""A character of the same sentence: no full stop but that of a short abbreviation ("Mr.", "Sen.")."""
_UNREAL_BEFORE = re.compile(
    r"\b(?:if|unless|whether|would|could|might|imagine|prospects?|possib\w+|potential\w*|future|next|becom\w+)\b"
    rf"{_SENTENCE}*$",
    re.IGNORECASE,
)
_UNREAL_AFTER = re.compile(rf"{_SENTENCE}{{0,120}}\b(?:would|could|might|were|wins?|becomes?)\b")


@dataclass(frozen=True, eq=False)
class _Vocabulary:
    """What the reference calls offices and the places they are of, in folded words."""

    pattern: re.Pattern[str]
    offices: dict[str, frozenset[str]]
    places: dict[str, frozenset[str]]
    longest_place: int


@dataclass(frozen=True, slots=True)
class _Title:
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


@dataclass(frozen=True, slots=True)
class _Name:
    """A name as written, possessive aside; `end` is where what follows begins."""

    start: int
    end: int
    text: str

    @property
    def possessive(self) -> bool:
        """Whether it is somebody's that is spoken of."""
        return self.end > self.start + len(self.text)


def find_titles(text: str, offices: "Offices") -> tuple[TitleMention, ...]:
    """Return every person named with an office that `offices` knows, in the order of the text.

    A person without a place in the reference is returned only with a full name and an office that the words single out
    by its place ("US President Jane Doe").
    """
    words = _vocabulary(offices)
    titles = (_title(text, match, words) for match in words.pattern.finditer(text))
    return tuple(mention for title in titles if title for mention in _mentions(text, title, offices))


@lru_cache(maxsize=4)
def _vocabulary(offices: "Offices") -> _Vocabulary:
    titles: dict[str, set[str]] = {}
    places: dict[str, set[str]] = {}
    for office in offices.offices.values():
        for title in office.titles:
            titles.setdefault(folded(title), set()).add(office.name)
        for place in office.places:
            places.setdefault(folded(place), set()).add(office.name)
    forms = {title for office in offices.offices.values() for title in office.titles}
    listed = "|".join(re.escape(form).replace(r"\ ", "[ \u00a0]") for form in sorted(forms, key=len, reverse=True))
    return _Vocabulary(
        re.compile(rf"(?<!\w)(?P<title>{listed or '(?!)'})(?P<plural>s)?(?P<elect>[ -]elect)?(?!\w)", re.IGNORECASE),
        {title: frozenset(names) for title, names in titles.items()},
        {place: frozenset(names) for place, names in places.items()},
        max((len(place.split()) for place in places), default=0),
    )


def _title(text: str, match: re.Match[str], words: _Vocabulary) -> _Title | None:
    """Return the title that stands here with all that belongs to it; None where it is no title, or another one."""
    bare = _Title(
        match.start(),
        match.end(),
        match.start(),
        words.offices[folded(match["title"].replace("\u00a0", " "))],
        status=Status.ELECT if match["elect"] else None,
        plural=bool(match["plural"]),
    )
    title = _with_place_after(text, _Lead(text, bare, words).read(), words)
    return title if title and title.offices else None


class _Lead:
    """Reads what stands before a title, from right to left."""

    def __init__(self, text: str, title: _Title, words: _Vocabulary) -> None:
        self._text = text
        self._title = title
        self._words = words
        self._before = list(_WORD.finditer(text, max(0, title.start - _REACH), title.start))

    def read(self) -> _Title | None:
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
        if self._title.placed:
            return False
        for count in range(min(self._words.longest_place, len(self._before)), 0, -1):
            first, last = self._before[-count], self._before[-1]
            phrase = self._text[first.start() : last.end()]
            names = self._words.places.get(_without_possessive(folded(phrase)))
            if names and phrase[0].isupper():
                return self._take(count, placed=True, offices=self._title.offices & names)
        return False

    def _take_filler(self, word: str) -> bool:
        """Take a word that may stand between a status and its title, if a status does stand before it."""
        return (word in FILLERS or word in UNREAL) and self._take(
            1, hypothetical=self._title.hypothetical or word in UNREAL
        )

    def _stopped(self, word: str, gap: str) -> _Title | None:
        """Return the title once a word is met that is no part of it, unless that word makes it another title."""
        found = self._before[-1]
        if word in ("a", "an", "the"):
            return replace(self._title, outer=found.start(), article=word)
        if word == "be" and self._text[: found.start()].endswith("would-"):
            return replace(self._title, hypothetical=True)
        if gap == "-":
            return None
        opens = word in OPENERS or word.endswith("ing") or not found.group()[0].isupper()
        return replace(self._title, qualified=not opens and not self._title.placed)


def _without_possessive(word: str) -> str:
    return re.sub(r"['’]s$", "", word)


def _with_place_after(text: str, title: _Title | None, words: _Vocabulary) -> _Title | None:
    """Return the title with "of the United States", if that follows; None where it is of something unknown."""
    if title is None or not (of := _OF.match(text, title.end)):
        return title
    after = _WORD.finditer(text, of.end(), of.end() + _REACH)
    ends = [word.end() for word, _ in zip(after, range(words.longest_place), strict=False)]
    for end in reversed(ends):
        phrase = text[of.end() : end]
        plain = re.sub(r"['’]s$", "", phrase)
        if names := words.places.get(folded(plain)):
            return replace(title, end=of.end() + len(plain), placed=True, offices=title.offices & names)
    return None


def _mentions(text: str, title: _Title, offices: "Offices") -> Iterator[TitleMention]:
    if title.plural:
        yield from _listed(text, title, offices)
    elif (
        mention := _prefixed(text, title, offices)
        or _apposed(text, title, offices)
        or _named_after(text, title, offices)
    ):
        yield mention


def _prefixed(text: str, title: _Title, offices: "Offices") -> TitleMention | None:
    """Read "Title Name"."""
    name = _name_at(text, title.end + 1) if text[title.end : title.end + 1] in (" ", "\u00a0") else None
    name = _known_part(name, title, offices) if name else None
    if name is None or not (fitting := _fitting(name.text, title, offices)):
        return None
    if title.qualified and not (PersonName.parse(name.text).is_full and _holds_one(name.text, title, offices)):
        return None
    status = title.status or Status.CURRENT
    following = _NEXT_WORD.match(text, name.end)
    if status is not Status.CURRENT and following and following[1] in COMPOUND and not name.possessive:
        return None
    unreal = title.article in ("a", "an") or title.hypothetical
    unreal = unreal or (status is Status.CURRENT and _is_unreal(text, title, name))
    return _mention(text, title, name, fitting, unreal)


def _listed(text: str, title: _Title, offices: "Offices") -> Iterator[TitleMention]:
    """Read "former Titles Name, Name and Name"; who holds an office now is never told that way of past holders alone."""
    if title.status is not Status.FORMER or text[title.end : title.end + 1] != " ":
        return
    names: list[_Name] = []
    at, last = title.end + 1, False
    while (name := _name_at(text, at)) and len(names) < 6:
        names.append(name)
        joint = None if last else _AND.match(text, name.end)
        last = joint is not None
        if joint is None and (len(names) > 1 and last or not text.startswith(", ", name.end)):
            break
        at = joint.end() if joint else name.end + 2
    fitting = ((name, _fitting(name.text, title, offices)) for name in names)
    yield from (_mention(text, title, name, meant) for name, meant in fitting if meant)


def _apposed(text: str, title: _Title, offices: "Offices") -> TitleMention | None:
    """Read "Name, the Title of the Place,"."""
    comma = _AGE.search(text, max(0, title.outer - 7), title.outer)
    ends = _ENDS_APPOSITION.match(text, title.end)
    if comma is None or ends is None:
        return None
    if title.status is None and not title.placed and re.match(r", (?:and|or)\b", text[title.end : title.end + 6]):
        return None
    for name in _names_before(text, comma.start()):
        if offices.persons(name.text) and (fitting := _fitting(name.text, title, offices)):
            return _mention(text, title, name, fitting)
    return None


def _named_after(text: str, title: _Title, offices: "Offices") -> TitleMention | None:
    """Read "the Title, Name," and "Place's Title, Name,"."""
    if not text.startswith(", ", title.end) or not (title.placed or title.article == "the"):
        return None
    before = _WORD.findall(text[max(0, title.outer - 12) : title.outer])
    name = _name_at(text, title.end + 2)
    if name is None or (before and before[-1].lower() in NOT_APPOSED) or not _CLOSES_NAME.match(text, name.end):
        return None
    if not PersonName.parse(name.text).is_full or not offices.persons(name.text):
        return None
    fitting = _fitting(name.text, title, offices)
    return _mention(text, title, name, fitting) if fitting else None


def _mention(
    text: str, title: _Title, name: _Name, offices: frozenset[str], hypothetical: bool = False
) -> TitleMention:
    return TitleMention(
        span=Span(title.start, title.end),
        text=text[title.start : title.end],
        person=name.text,
        person_span=Span(name.start, name.start + len(name.text)),
        offices=tuple(sorted(offices)),
        status=title.status or Status.CURRENT,
        hypothetical=hypothetical,
    )


def _fitting(name: str, title: _Title, offices: "Offices") -> frozenset[str]:
    """Return the offices that the title can mean before this name.

    Those that somebody of that name held; if there are none, the one that its place singles out, or that of the country
    in which the person is known to have held another, provided that the name is a full one.
    """
    if held := frozenset(office for office in title.offices if offices.persons(name, office)):
        return held
    if not PersonName.parse(name).is_full:
        return frozenset()
    if not title.placed:
        countries = offices.countries(name)
        entries = [offices.offices[office] for office in title.offices]
        title = replace(title, offices=frozenset(o.name for o in entries if o.national and o.country in countries))
    return title.offices if len(title.offices) == 1 else frozenset()


def _holds_one(name: str, title: _Title, offices: "Offices") -> bool:
    return any(offices.persons(name, office) for office in title.offices)


def _known_part(name: _Name, title: _Title, offices: "Offices") -> _Name:
    """Return the part of a run of capitalised words that is the name of a holder of the office; all of it if none is.

    A full name ends where it is complete ("President Jane Doe Visits Oslo"); a surname only where it is followed by
    the given name, as labels of links are in copy from the web ("President Doe Jane Doe").
    """
    words = name.text.split(" ")
    if _holds_one(name.text, title, offices):
        return name
    for count in range(len(words) - 1, 0, -1):
        part, following = " ".join(words[:count]), words[count]
        full = count > 1 and PersonName.parse(part).is_full and following.lower() not in NOT_A_HOLDER
        if (full or _holds_one(f"{following} {part}", title, offices)) and _holds_one(part, title, offices):
            return _Name(name.start, name.start + len(part), part)
    return name


def _name_at(text: str, start: int) -> _Name | None:
    """Return the name that starts here: capitalised words, with particles between them."""
    words: list[re.Match[str]] = []
    at = start
    while len(words) < 6 and (word := _NAME_WORD.match(text, at)) and _is_name_word(word.group()):
        words.append(word)
        if text[word.end() : word.end() + 1] != " " or _is_possessive(word.group()):
            break
        at = word.end() + 1
    while words and (words[-1].group().lower() in CALENDAR or not words[-1].group()[0].isupper()):
        words.pop()
    if not words:
        return None
    end = words[-1].end()
    return _Name(start, end, re.sub(r"['’]s$", "", text[start:end]))


def _names_before(text: str, end: int) -> Iterator[_Name]:
    """Yield the names that may end here, the longest first."""
    words = list(_NAME_WORD.finditer(text, max(0, end - _REACH), end))
    count = 0
    edge = end
    while count < min(6, len(words)) and _joins(text, words[-count - 1], edge, first=count == 0):
        edge = words[-count - 1].start()
        count += 1
    for word in words[len(words) - count :]:
        yield _Name(word.start(), end, text[word.start() : end])


def _joins(text: str, word: re.Match[str], edge: int, *, first: bool) -> bool:
    return _is_name_word(word.group()) and text[word.end() : edge] in (("", ".") if first else (" ", ". "))


def _is_name_word(word: str) -> bool:
    return word[0].isupper() or word.lower() in PARTICLES or word[:2] in ("d'", "d’") or word[:3] in ("al-", "el-")


def _is_possessive(word: str) -> bool:
    return word.endswith(("'s", "’s"))


def _is_unreal(text: str, title: _Title, name: _Name) -> bool:
    """Whether the sentence speaks of what would be."""
    before = text[max(0, title.outer - 150) : title.outer]
    return bool(_UNREAL_BEFORE.search(before) or _UNREAL_AFTER.match(text, name.end))

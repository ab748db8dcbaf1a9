"""A title with the words that belong to it: "former US", "then-", "of the Kharkiv region"."""

import re
from dataclasses import dataclass, replace
from typing import Final

from checks.patterns import regex
from checks.reading.titles.vocabulary import TitleWords, Vocabulary
from checks.reading.titles.words import (
    AFTER_NAME,
    BEFORE_ADVERB,
    BEFORE_LATE,
    COMPASS,
    COUNTRY,
    DEAD,
    FILLERS,
    LEFT_ALONE,
    OPENERS,
    ORDINALS,
    OTHER_RANK,
    SELF_PLACED,
    STATUS,
    UNREAL,
)
from checks.reference.person_names import folded
from checks.story.values import Status

_REACH: Final = 90
"""Characters on either side of a title that are looked at."""

_WORD = regex(r"(?:[^\W\d_]\.){2,4}|[^\W_]+(?:['’][^\W_]+)*")
_GAP = regex(r"['’]? |-")
_ORDINAL = regex(r"\d{1,4}(?:st|nd|rd|th)")
_OF = regex(r" of (?:the )?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Title:
    """A title with the words that belong to it; `outer` is where its article starts, if it has one.

    `plain` is the bare title in folded words, `capital` whether that begins with a capital letter. A title is `placed`
    where its words say what it is the office of. `ordinal` is 2 for "second-term President", else 0.
    """

    start: int
    end: int
    outer: int
    offices: frozenset[str]
    plain: str
    article: str = ""
    status: Status | None = None
    placed: bool = False
    plural: bool = False
    hypothetical: bool = False
    of_the_known: bool = False
    """Its words may be a body's ("president of America First", "Bank of America president"): only somebody who is known
    to have held the office bears it."""
    qualified: bool = False
    """A capitalised word that the reference does not know stands before it: "Harvard President"."""
    capital: bool = False
    ordinal: int = 0


def title_at(text: str, found: TitleWords, words: Vocabulary) -> Title | None:
    """Return the title that stands here with all that belongs to it; None where it is no title, or another one."""
    bare = Title(
        found.start,
        found.end,
        found.start,
        words.offices[found.plain],
        found.plain,
        status=Status.ELECT if found.elect else None,
        plural=found.plural,
        capital=text[found.start].isupper(),
    )
    title = _with_place_after(text, _Lead(text, bare, words).read(), words)
    if title is None or not title.offices:
        return None
    return replace(title, placed=title.placed or title.plain in SELF_PLACED)


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
            if self._take_place() or self._take_term(word):
                continue
            if word in OTHER_RANK or word in LEFT_ALONE or _ORDINAL.fullmatch(word):
                return None
            if word in STATUS or word in DEAD:
                if not self._take_status(word, gap):
                    return None
            elif not self._take_filler(word):
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
        """Take a status; refuse a second one, and a "then" or "late" that may be an adverb."""
        status = STATUS.get(word, Status.LATE)
        if self._title.status not in (None, status):
            return False
        earlier = self._before[-2].group().lower() if len(self._before) > 1 else ""
        if word == "then" and gap != "-" and self._is_adverb(earlier):
            return False
        if word == "late" and not (earlier in BEFORE_LATE or earlier.endswith(("'s", "’s"))):
            return False
        return self._take(1, status=status)

    def _is_adverb(self, earlier: str) -> bool:
        """Whether "then" behind this word opens a clause: no adjective stands there, as in "told then President X"."""
        before = self._text[: self._before[-1].start()]
        joined = before[-2:-1].isalnum() or (before.endswith(", ") and earlier.isdigit())
        return not joined or earlier in BEFORE_ADVERB

    def _take_term(self, word: str) -> bool:
        """Take "second-term"."""
        ordinal = ORDINALS.get(self._before[-2].group().lower()) if word == "term" and len(self._before) > 1 else None
        return bool(ordinal) and self._take(2, ordinal=ordinal)

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
        if word in ("a", "an", "the") or _without_possessive(word) in COUNTRY:
            return replace(self._title, outer=found.start(), article=word if len(word) < 4 else "the")
        if word == "be" and self._text[: found.start()].endswith("would-"):
            return replace(self._title, hypothetical=True)
        if gap == "-" or (self._title.placed and self._is_of_another(word)):
            return None
        if word == "of" and self._title.placed:
            return replace(self._title, of_the_known=True)
        opens = word in OPENERS or word in AFTER_NAME or word.endswith("ing") or not found.group()[0].isupper()
        return replace(self._title, qualified=not (opens or self._title.status or self._title.placed))

    def _is_of_another(self, word: str) -> bool:
        """Whether the word makes another place of the title's: "Northern Cyprus", "Bosnian Serb", "Bank of America"."""
        if word == "of":
            return self._names_a_body()
        named = word in COMPASS or (_without_possessive(word) == word and word in self._words.places)
        return named and self._before[-1].group()[0].isupper()

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
    if (place := _place_at(text, of.end(), words)) is None:
        return None
    end, offices = place
    return replace(title, end=end, placed=True, of_the_known=True, offices=title.offices & offices)


def place_after(text: str, end: int, title: Title, words: Vocabulary) -> Title | None:
    """Return a title whose holder's name ends here, with the place in "President Doe of Ruritania".

    None where the place is an unknown one, or one that the title is not of: "President Jane Doe of Acme College".
    """
    if title.placed or not (of := _OF.match(text, end)) or not text[of.end() : of.end() + 1].isupper():
        return title
    place = _place_at(text, of.end(), words)
    offices = title.offices & place[1] if place else frozenset()
    return replace(title, placed=True, offices=offices) if offices else None


def _place_at(text: str, start: int, words: Vocabulary) -> tuple[int, frozenset[str]] | None:
    """Return the end of the longest known place that begins here, and the offices that are of it."""
    after = _WORD.finditer(text, start, start + _REACH)
    ends = [word.end() for word, _ in zip(after, range(words.longest_place), strict=False)]
    for end in reversed(ends):
        plain = _without_possessive(text[start:end])
        names = words.places.get(folded(plain))
        if names and text[end : end + 1] != "-":
            return start + len(plain), names
    return None

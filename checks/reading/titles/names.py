"""Names of people beside a title, as far as capital letters show them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checks.patterns import regex
from checks.reading.titles.words import CALENDAR, PARTICLES

_LONGEST: Final = 6
"""Words in a name."""
_REACH: Final = 90
"""Characters in a name."""
_WORD = regex(r"(?:[^\W\d_]\.){1,3}|[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written, possessive aside; `end` is where what follows begins."""

    start: int
    end: int
    text: str

    @property
    def possessive(self) -> bool:
        """Whether it is somebody's that is spoken of."""
        return self.end > self.start + len(self.text)


def name_at(text: str, start: int) -> Name | None:
    """Return the name that starts here: capitalised words, with particles between them."""
    words: list[re.Match[str]] = []
    at = start
    while len(words) < _LONGEST and (word := _WORD.match(text, at)) and _is_name_word(word.group()):
        words.append(word)
        if text[word.end() : word.end() + 1] != " " or _is_possessive(word.group()):
            break
        at = word.end() + 1
    while words and (words[-1].group().lower() in CALENDAR or words[-1].group() in PARTICLES):
        words.pop()
    if not words:
        return None
    end = words[-1].end()
    return Name(start, end, re.sub(r"['’][sS]$", "", text[start:end]))


def names_before(text: str, end: int) -> Iterator[Name]:
    """Yield the names that may end here, the longest first."""
    words = list(_WORD.finditer(text, max(0, end - _REACH), end))
    count = 0
    edge = end
    while count < min(_LONGEST, len(words)) and _joins(text, words[-count - 1], edge, first=count == 0):
        edge = words[-count - 1].start()
        count += 1
    for word in words[len(words) - count :]:
        yield Name(word.start(), end, text[word.start() : end])


def _joins(text: str, word: re.Match[str], edge: int, *, first: bool) -> bool:
    return _is_name_word(word.group()) and text[word.end() : edge] in (("", ".") if first else (" ", ". "))


def _is_name_word(word: str) -> bool:
    return word[0].isupper() or word.lower() in PARTICLES or word[:2] in ("d'", "d’") or word[:3] in ("al-", "el-")


def _is_possessive(word: str) -> bool:
    return word.lower().endswith(("'s", "’s"))

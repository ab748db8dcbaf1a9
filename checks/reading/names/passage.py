"""A text, or its headline, as far as names are read in it."""

from collections.abc import Callable
from typing import Final

from checks.finding import Span
from checks.patterns import regex

_CAPITALS: Final = 0.6
"""The share of a headline's longer words that begin with a capital."""
_FEW: Final = 5
_PLAIN = regex(r"[^\W\d_A-Z](?<![\w@#/.-].)[^\W\d_]{3,30}")
_LONGER = regex(r"[^\W\d_](?<![^\W_].)[^\W\d_]{3,30}")


class Passage:
    """A text with its sentences; a headline is one sentence."""

    def __init__(self, text: str, sentence_at: Callable[[int], Span] | None = None) -> None:
        self.text = text
        self.in_headline = sentence_at is None
        self._sentence_at = sentence_at
        self._read: dict[int, tuple[bool, bool]] = {}

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence that holds this character."""
        return self._sentence_at(offset) if self._sentence_at else Span(0, len(self.text))

    def in_title_case(self, offset: int) -> bool:
        """Whether most longer words around this character are in capitals, as in headlines and titles of works."""
        return self._letters(offset)[0]

    def in_capitals(self, offset: int) -> bool:
        """Whether everything around this character is in capitals."""
        return self._letters(offset)[1]

    def _letters(self, offset: int) -> tuple[bool, bool]:
        """Return whether a sentence is in title case, and whether it is in capitals; each is looked at once."""
        sentence = self.sentence_at(offset)
        known = self._read.get(sentence.start)
        if known is None:
            words = _LONGER.findall(self.text, sentence.start, sentence.end)
            capitals = sum(word[0].isupper() for word in words)
            in_title_case = len(words) >= _FEW and capitals >= _CAPITALS * len(words)
            known = self._read[sentence.start] = in_title_case, self.text[sentence.start : sentence.end].isupper()
        return known

    def plain_words(self) -> list[str]:
        """Return its words that begin with a small letter."""
        return _PLAIN.findall(self.text)

"""A text, or its headline, as far as names are read in it."""

import re
from collections.abc import Callable
from typing import Final

from checks.finding import Span

_CAPITALS: Final = 0.6
"""The share of a headline's longer words that begin with a capital."""
_FEW: Final = 5
_PLAIN = re.compile(r"[^\W\d_A-Z](?<![\w@#/.-].)[^\W\d_]{3,30}")
_LONGER = re.compile(r"[^\W\d_](?<![^\W_].)[^\W\d_]{3,30}")


class Passage:
    """A text with its sentences; a headline is one sentence."""

    def __init__(self, text: str, sentence_at: Callable[[int], Span] | None = None) -> None:
        self.text = text
        self.in_headline = sentence_at is None
        self._sentence_at = sentence_at
        self._title_case: dict[int, bool] = {}

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence that holds this character."""
        return self._sentence_at(offset) if self._sentence_at else Span(0, len(self.text))

    def in_title_case(self, offset: int) -> bool:
        """Whether most longer words around this character are in capitals, as in headlines and titles of works."""
        sentence = self.sentence_at(offset)
        known = self._title_case.get(sentence.start)
        if known is None:
            words = _LONGER.findall(self.text, sentence.start, sentence.end)
            capitals = sum(word[0].isupper() for word in words)
            known = len(words) >= _FEW and capitals >= _CAPITALS * len(words)
            self._title_case[sentence.start] = known
        return known

    def plain_words(self) -> list[str]:
        """Return its words that begin with a small letter."""
        return _PLAIN.findall(self.text)

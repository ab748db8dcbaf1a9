"""Names that an article passes on: in documents that it quotes, in titles of works, in talk of spelling."""

import re
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex

if TYPE_CHECKING:
    from checks.reading import Reading

_WRITTEN = regex(
    r"\b(?:tweet|wr(?:ote|ites|itten|iting)\b|post(?:ed|s|ing)\b|letter\b|memo(?:s|randum)?\b|e-?mails?\b"
    r"|text(?:ed| message)|complaint\b|lawsuit\b|indictment\b|affidavit\b|filing\b|document|caption|sign\b|note\b)",
    re.IGNORECASE,
)
_AROUND: Final = 400
"""Characters on either side of a quotation that are looked at."""
_SPELLED = regex(r"\b(?:mis-?)?(?:spell(?:ed|ing|s)?|spelt)\b|\b[Cc]orrection\b|\[sic\]|\bmisidentif")
_WORD = regex(r"[^\W\d_](?:[^\W_]|['’]){0,30}")
_SMALL: Final = frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"})
"""Words that stand without a capital in a title."""


class SetApart:
    """Tells which words of a text are not the article's own to spell; each sentence and quotation is read once."""

    def __init__(self, reading: "Reading") -> None:
        self._reading = reading
        self._sentences: dict[Span, bool] = {}
        self._quotations: dict[Span, bool] = {}

    def holds(self, span: Span) -> bool:
        """Whether words of the text are another writer's, or their spelling is what the sentence is about."""
        sentence, quotation = self._reading.sentence_at(span.start), self._reading.quotation_of(span)
        if sentence not in self._sentences:
            self._sentences[sentence] = _SPELLED.search(self._reading[sentence]) is not None
        if quotation is not None and quotation not in self._quotations:
            words = self._reading[quotation]
            self._quotations[quotation] = _is_title(words) or self._is_written(quotation)
        return self._sentences[sentence] or (quotation is not None and self._quotations[quotation])

    def _is_written(self, quotation: Span) -> bool:
        """Whether the words around a quotation, in its paragraph, say that it was written, not spoken."""
        text, paragraph = self._reading.text, self._reading.paragraph_at(quotation.start)
        first, last = max(paragraph.start, quotation.start - _AROUND), min(paragraph.end, quotation.end + _AROUND)
        return bool(_WRITTEN.search(text, first, quotation.start) or _WRITTEN.search(text, quotation.end, last))


def _is_title(words: str) -> bool:
    """Whether what stands in quotation marks is the title of a work: words with capitals, but for the small ones."""
    found = _WORD.findall(words)
    return len(found) > 1 and all(word[0].isupper() or word in _SMALL for word in found)

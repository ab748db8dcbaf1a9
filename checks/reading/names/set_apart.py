"""Names that an article passes on: in documents that it quotes, in titles of works, in talk of spelling."""

import re
from typing import TYPE_CHECKING, Final

from checks.finding import Span

if TYPE_CHECKING:
    from checks.reading import Reading

_WRITTEN = re.compile(
    r"\b(?:tweet|wr(?:ote|ites|itten|iting)\b|post(?:ed|s|ing)\b|letter\b|memo(?:s|randum)?\b|e-?mails?\b"
    r"|text(?:ed| message)|complaint\b|lawsuit\b|indictment\b|affidavit\b|filing\b|document|caption|sign\b|note\b)",
    re.IGNORECASE,
)
_SPELLED = re.compile(r"\b(?:mis-?)?(?:spell(?:ed|ing|s)?|spelt)\b|\b[Cc]orrection\b|\[sic\]|\bmisidentif")
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’]){0,30}")
_SMALL: Final = frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"})
"""Words that stand without a capital in a title."""


def is_set_apart(reading: "Reading", span: Span) -> bool:
    """Whether words of the text are another writer's, or their spelling is what the sentence is about."""
    if _SPELLED.search(reading[reading.sentence_at(span.start)]):
        return True
    quotation = reading.quotation_of(span)
    return quotation is not None and (_is_title(reading[quotation]) or _is_written(reading, quotation))


def _is_title(words: str) -> bool:
    """Whether what stands in quotation marks is the title of a work: words with capitals, but for the small ones."""
    found = _WORD.findall(words)
    return len(found) > 1 and all(word[0].isupper() or word in _SMALL for word in found)


def _is_written(reading: "Reading", quotation: Span) -> bool:
    paragraph = reading.paragraph_at(quotation.start)
    around = (paragraph.start, quotation.start), (quotation.end, paragraph.end)
    return any(_WRITTEN.search(reading.text, start, end) for start, end in around)

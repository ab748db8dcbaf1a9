"""What an article says in its own voice, and whom it names for what it says."""

import bisect
import re
from collections.abc import Iterator

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading

_NOT_WHO = r"(?<!\bwho )(?<!\bwhich )(?<!\bto )(?<!\bto have )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )"
_SAID = (
    r"sa(?:id|ys?)|t(?:ells?|old)|writes?|wrote|report(?:s|ed)?|announce[sd]?|confirm(?:s|ed)(?= that| to)|add(?:s|ed)"
    r"|note[sd]|stated|warn(?:s|ed)|argue[sd]?|claim(?:s|ed)?|allege[sd]?|testif(?:y|ies|ied)|tweet(?:s|ed)"
    r"|acknowledge[sd]?|admit(?:s|ted)?|concede[sd]?|insist(?:s|ed)?|suggest(?:s|ed)?|estimates|(?<!\ban )estimated"
    r"|conclude[sd]?|find(?:s|ings)?|found|show(?:s|ed)?|reveal(?:s|ed)?|indicate[sd]?|explain(?:s|ed)?|describe[sd]?"
)
REPORTED = regex(
    rf"{_NOT_WHO}\b(?:{_SAID})\b|\b(?:according to|cit(?:es|ed|ing)|quot(?:es|ed|ing)|saying|telling|reporting)\b"
    r"|\bper (?:an?|the|@|(?-i:[A-Z]))|\bin (?:an?|the|its|his|her|their) (?:[a-z]+ )?(?:statement|report|documents?"
    r"|complaint|filings?|indictment|lawsuit|interview|memo|letter|testimony|affidavit|stud(?:y|ies)|survey|poll)\b",
    re.IGNORECASE,
)
"""Words by which a sentence gives itself as somebody's statement or finding: who says so, or where it is written.

The subject of the verb is whoever reports: "the man who said", "is said to" and "was told" speak of others.
"""

NAME = regex(r"(?<![\w’'-])[A-Z][\w’'-]{1,30}(?: [A-Z]\.)? (?:(?:de|van|von|al|bin|el) )?[A-Z][\w’'-]")
"""A first name and the beginning of a last one; some places and organisations too."""

_SPEAKER = regex(r"[A-Z][A-Z.'’-]{1,20}(?: [A-Z][A-Z.'’-]{1,20}){0,3} ?(?:\([^)\n]{1,40}\))?:|[QA]:")
"""How a transcript begins a speaker's paragraph."""


def own_words(reading: Reading, pattern: re.Pattern[str], words: str) -> Iterator[tuple[re.Match[str], Span]]:
    """Yield each match that stands in the article's own voice, with its sentence; questions are left out.

    Every match holds one of `words`, which are in lower case with commas between: no other sentence is searched.
    """
    for sentence in reading.sentences_with(words.split(", ")):
        if reading.text[sentence.end - 1] == "?":
            continue
        for match in pattern.finditer(reading.text, sentence.start, sentence.end):
            span = Span(match.start(), match.end())
            if not (reading.is_quoted(span) or _is_transcript(reading, span)):
                yield match, sentence


def beside(reading: Reading, sentence: Span, step: int) -> str:
    """Return the words of the sentence `step` places on, back where negative; empty beyond the text's ends."""
    index = bisect.bisect_left(reading.sentences, sentence) + step
    return reading[reading.sentences[index]] if 0 <= index < len(reading.sentences) else ""


def rest(reading: Reading, sentence: Span, span: Span) -> str:
    """Return a sentence without the words of a span."""
    return f"{reading.text[sentence.start : span.start]} {reading.text[span.end : sentence.end]}"


def _is_transcript(reading: Reading, span: Span) -> bool:
    return bool(_SPEAKER.match(reading.text, reading.paragraph_at(span.start).start))

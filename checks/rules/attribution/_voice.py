"""What an article says in its own voice, and whom it names for what it says."""

import bisect
import re
from collections.abc import Iterator

from checks.finding import Span
from checks.reading import Reading

SOURCED = re.compile(
    r"\b(?:according to|per|cit(?:ed|es|ing)|quot(?:ed|es|ing)|sa(?:id|ys?|ying)|t(?:ells?|old)|writes?|wrote|written"
    r"|report(?:s|ed|ing)?|announc(?:ed|es|ing)|add(?:ed|s|ing)|not(?:ed|es|ing)|warn(?:ed|s|ing)?|argu(?:ed?|es|ing)"
    r"|claim(?:ed|s|ing)?|predict(?:ed|s|ing|ions?)?|expect(?:ed|s|ing|ations?)?|acknowledg(?:ed?|es|ing)"
    r"|admit(?:s|ted|ting)?|conced(?:ed?|es|ing)|insist(?:ed|s|ing)?|suggest(?:ed|s|ing|ions?)?|estimat(?:ed?|es|ing)"
    r"|conclu(?:ded?|des|ding|sions?)|f(?:ou|i)nd(?:s|ings?)?|show(?:s|ed|n|ing)?|believ(?:ed?|es|ing)"
    r"|th(?:ink|inks|inking|ought)|feels?|felt|fear(?:s|ed|ing)?|hop(?:ed?|es|ing)|sees?|saw|seen|view(?:s|ed|ing)?"
    r"|contend(?:ed|s|ing)?|assert(?:ed|s|ing)?|assum(?:ed?|es|ing|ptions?)|accus(?:ed?|es|ing|ations?)|tweet(?:ed|s)?"
    r"|testif(?:ied|ies|y)|testimony|statements?|interviews?|documents?|indictments?|complaints?|court|filings?"
    r"|stud(?:y|ies)|surveys?|polls?|polling|analys(?:ts?|is|es)|experts?|officials?|economists?|observers?"
    r"|strategists?|critics|supporters|opponents|advocates|prosecutors?|scientists?|researchers?|forecasts?"
    r"|authorities|historians?|scholars?|sources?|aides?|signal(?:ed|led|s)|promis(?:ed?|es|ing)|vow(?:ed|s|ing)?"
    r"|call(?:ed|s|ing)|describ(?:ed?|es|ing)|agree[ds]?|point(?:ed|s) (?:out|to)|mak(?:es|ing) (?:it )?clear)\b",
    re.IGNORECASE,
)
"""Words by which a sentence says whose statement, finding or view it gives."""

NAME = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]{1,30}(?: [A-Z]\.)? (?:(?:de|van|von|al|bin|el) )?[A-Z][\w’'-]")
"""A first name and the beginning of a last one; some places and organisations too."""

_SPEAKER = re.compile(r"(?:[A-Z][A-Z.'’-]{1,20} ?){1,4}(?:\([^)\n]{1,40}\))?:|[QA]:")
"""How a transcript begins a speaker's paragraph."""


def own_words(reading: Reading, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Span]]:
    """Yield each match that stands in the article's own voice, with its sentence; questions are left out."""
    for match in pattern.finditer(reading.text):
        span = Span(match.start(), match.end())
        sentence = reading.sentence_at(span.start)
        if not (reading.is_quoted(span) or reading[sentence].endswith("?") or _is_transcript(reading, span)):
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

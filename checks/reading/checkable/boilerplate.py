"""What stands around a story and is none of it: photo credits, links to other stories, bylines, newsletter lines."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.patterns import regex
from checks.reading.span_lists import overlapped

if TYPE_CHECKING:
    from checks.reading import Reading

_CREDIT = regex(
    r"\b(?:REUTERS|Reuters|AFP|AP|EPA|EFE|Getty|TASS|Xinhua|Anadolu)/[\w(]|/(?:AP|AFP|Reuters|REUTERS|EPA|Getty)\b"
    r"|\b(?:Getty Images|A(?:FP|P) Photos?|toggle caption|hide caption|FILE PHOTO|File photo|Handout via"
    r"|Photograph(?:er)? by|Photos? (?:by|courtesy|credit)|Image credit|Press Association Images)\b"
    r"|\bPhoto: |\bCredit: |© ?\w"
    r"|\bBy signing up,? you agree\b|\bYou can unsubscribe at any time\b|\bprotected by reCAPTCHA\b"
)
"""The words of a credit; the line that holds one is a caption."""

_LINE = regex(
    r"(?:(?:ADVERTISEMENT|Advertisement|Photos?|Images?|Videos?|Story Continued Below|Related)$"
    r"|CLOSE\b|Related(?: [Cc]overage| [Ss]tories|:)|Read (?:more|also|next|or Share)\b|READ MORE|Like what you"
    r"|Sign up|By signing up|(?:See|Watch|Listen|Click|Tap) (?:also|more|here|now|this)\b|Subscribe\b"
    r"|Follow (?:us|@|him on|her on|them on)"
    r"|Download the|Get [^.\n]{1,60}(?:inbox|app|newsletter)|(?:U(?:pdated|PDATED)|Posted|Published)(?: at| on|:)"
    r"|This (?:article|story|post|report) (?:is |was |has been )?(?:tagged|originally|first|updated|appeared)"
    r"|Tagged\b|Tags?:"
    r"|Copyright (?:©|\(|\d)|All rights reserved|Our Standards"
    r"|(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by\b|Contributing:|Contact the (?:writer|reporter)"
    r"|More from [^.\n]{1,60}$|MORE:|Most (?:read|popular)\b|Share this"
    r"|Enlarge this|Slideshow \(|[^.!?\n]{0,60}\bnewsletters?\b[^.\n]{0,60}\.?$"
    r"|[Bb]y [A-Z][\w.’'-]{1,30}(?:,? (?:and )?[A-Z][\w.’'-]{1,30}){1,7}(?: \|[^\n]{0,60})?$)"
)
"""How a line begins that is none of the story's."""

_NOTICE = regex(
    r"[(\[*_]{0,3}(?:(?:Corrections?|Clarifications?|Editor[’']s [Nn]ote|CORRECTIONS?|CLARIFICATIONS?|EDITOR[’']S NOTE)"
    r"(?: \([^()\n]{1,40}\)| to this \w{4,10})?(?:[:.—–]| -|$)"
    r"|(?:An? (?:earlier|previous|original)|Earlier|Previous) versions? of th(?:is|e) (?:article|story|report|post)\b"
    r"|This (?:article|story|report|post) (?:corrects|(?:has been|was|is) (?:corrected|amended|clarified))\b)"
)
"""How a line begins that says what the story had wrong: what it names is no statement of the story any more."""

_LINK = regex(r"\( ?(?:Also on |[A-Z]{4,}:|WATCH|PHOTOS|VIDEO|CARTOONS|Related)[^\n]{0,200}\)$")
_LABEL = regex(r"[A-Z][\w’' ]{2,30}: \S")
_ENDED = regex(r"[.!?…:;,][\"”’')\]]*$|[\"”’)]$|^\s*[-–—•*·]")
_WORD = regex(r"[^\W\d_][\w’'-]*")
_SMALL = 4
_TITLE_CASE = 0.8
"""Letters up to which a word of a headline stays small, and the share of the longer ones with a capital."""

_OPINION = regex(
    r"(?:OPINION|Opinion|EDITORIAL|Editorial|COMMENTARY|Commentary|Op-ed|OP-ED|Comment)(?=$|[:|—–-]| [|:—–-])"
)
_VIEW = regex(
    r"\b(?:in my (?:humble |own )?(?:opinion|view)|in our (?:opinion|view)|to my mind"
    r"|I (?:think|believe|feel|suspect|guess)|we (?:think|believe|feel)|as (?:I|we) see it|if you ask me)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def boilerplate(reading: "Reading") -> tuple[Span, ...]:
    """Return the paragraphs that are no part of the story's statements, in the order of the text.

    What follows on "Read more:" is a list of links for as long as its lines have no full stop.
    """
    opinion = _opinion_from(reading)
    found: list[Span] = []
    in_list = False
    for paragraph in reading.paragraphs:
        words = reading[paragraph]
        around = _is_boilerplate(words)
        in_list = (around and words.endswith(":")) or (in_list and not _ENDED.search(words))
        if around or in_list or (opinion is not None and paragraph.start >= opinion):
            found.append(paragraph)
    return tuple(found)


def is_boilerplate(reading: "Reading", span: Span) -> bool:
    """Whether these words stand in such a paragraph."""
    return overlapped(boilerplate(reading), span)


def is_notice(reading: "Reading", span: Span) -> bool:
    """Whether these words stand in a correction, or another note on what the story said before."""
    return _NOTICE.match(reading[reading.paragraph_at(span.start)]) is not None


def is_opinion(reading: "Reading", span: Span) -> bool:
    """Whether the sentence of these words calls itself somebody's view."""
    return bool(_VIEW.search(reading[reading.sentence_at(span.start)]))


def _opinion_from(reading: "Reading") -> int | None:
    """Return where the text begins that a label on its own line, at the top, marks as opinion; None where none does."""
    if _OPINION.match(reading.story.article.headline):
        return 0
    first = reading.paragraphs[:1]
    return first[0].start if first and _OPINION.fullmatch(reading[first[0]]) else None


def _is_boilerplate(paragraph: str) -> bool:
    if _LINE.match(paragraph) or _NOTICE.match(paragraph) or _LINK.match(paragraph) or _OPINION.match(paragraph):
        return True
    if len(paragraph) < 600 and _CREDIT.search(paragraph):
        return True
    return not _ENDED.search(paragraph) and (bool(_LABEL.match(paragraph)) or _is_heading(paragraph))


def _is_heading(paragraph: str) -> bool:
    """Whether a line without a full stop is in a headline's capitals."""
    words = [word for word in _WORD.findall(paragraph) if len(word) > _SMALL]
    return bool(words) and sum(word[0].isupper() for word in words) >= _TITLE_CASE * len(words)

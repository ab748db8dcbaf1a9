"""Of which time the verb of a title's bearer speaks."""

import re
from datetime import date
from typing import Final

from checks.patterns import regex
from checks.reading import Reading
from checks.reading.titles.words import NOW
from checks.rules.offices._statements import Statement, dates_beside

_PRESENT = regex(
    r"(?:, who [^,.;:\n]{1,60},)? (?:says|plans|wants|hopes|urges|vows|insists|warns|expects|intends|has(?! been\b))\b"
)
_FUTURE = regex(r",?(?: who)? (?:will|is|has|faces|takes|begins|prepares)\b(?! been\b)")
_ACT = regex(
    r" (?:signed|ordered|issued|vetoed|nominated|appointed|pardoned|dismissed|fired|dissolved|decreed|announced"
    r"|proposed|unveiled)\b"
)
"""Acts of office: a former holder, too, says and visits."""
_LOOKS_BACK = regex(r"\b(?:under|during|since|until|before|through)(?: the)? $", re.IGNORECASE)
"""In front of a title that gives the time of something: "under President X"."""
_AFTER_PREPOSITION = regex(
    r"\b(?:under|for|to|by|of|with|against|from|about|when|after|before|while|like)(?: the)? $", re.IGNORECASE
)
_REACH: Final = 20
"""Characters in front of a title in which a preposition may stand."""


def acts_now(reading: Reading, statement: Statement) -> bool:
    """Whether the person is the subject of a verb of speech or intent in the present."""
    return _is_subject(reading, statement) and _PRESENT.match(reading.text, _end(statement)) is not None


def acts_later(reading: Reading, statement: Statement) -> bool:
    """Whether the person is the subject of a verb of what is or lies ahead: "will be sworn in"."""
    return _is_subject(reading, statement) and _FUTURE.match(reading.text, _end(statement)) is not None


def acts_after(reading: Reading, statement: Statement, day: date) -> bool:
    """Whether the person is the subject of an act of office, in a sentence with a date after this day."""
    if not _is_subject(reading, statement) or not _ACT.match(reading.text, _end(statement)):
        return False
    return any(days.first is not None and days.first > day for days in dates_beside(reading, statement.span))


def says_outright(reading: Reading, statement: Statement) -> bool:
    """Whether the words call the person the present holder outright: "current", or "sitting" of one who acts now."""
    words = NOW.intersection(re.findall(r"\w+", reading[statement.span].lower()))
    now = "current" in words or acts_now(reading, statement) or acts_later(reading, statement)
    return bool(words) and now


def gives_the_time(reading: Reading, statement: Statement) -> bool:
    """Whether the title only tells when something was: "under President X", "during President X's time"."""
    start = statement.span.start
    return _LOOKS_BACK.search(reading.text[max(0, start - _REACH) : start]) is not None


def _is_subject(reading: Reading, statement: Statement) -> bool:
    start = statement.span.start
    return not _AFTER_PREPOSITION.search(reading.text[max(0, start - _REACH) : start])


def _end(statement: Statement) -> int:
    return max(statement.span.end, statement.person_span.end)

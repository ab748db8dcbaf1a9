"""Deaths with the age at death, as an obituary opens: "Ann Roe, the painter, died on Sunday. She was 84."."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import Anchor, DateMention
from checks.reading.relations.bearers import name_parts
from checks.reading.relations.elapsed import dates_within, is_dated
from checks.reading.titles.names import name_at

_DIED = regex(r"(?P<apposed>, [^.;\n]{1,200}?,[”\"]?)? (?:has )?died\b")
_WHO = regex(r"\b(?:who|whose)\b")
_ANOTHERS = regex(r"\b(?:wife|husband|son|daughter|mother|father|brother|sister|said|says|told|that|until|when)\b")
_AGED = regex(r",? (?:aged|at|at age|at the age of) (\d{1,3})(?=[,.;)]|$)")
_WAS = regex(r"\s{0,3}(?:He|She) was (\d{1,3})\.")


@dataclass(frozen=True, slots=True)
class Death:
    """That somebody died on a day at an age; both names are folded, `given` None where the text has no more."""

    surname: str
    given: str | None
    on: DateMention
    years: int
    span: Span
    """The words that tell it, name and age."""


def deaths(reading: Reading) -> Iterator[Death]:
    """Yield each death that a sentence opens with, where it or the next one tells the age."""
    if " died" not in reading.text:
        return
    for sentence in reading.sentences:
        name = name_at(reading.text, sentence.start)
        died = _DIED.match(reading.text, name.end) if name and not name.possessive else None
        if name is None or died is None or died.end() > sentence.end or _may_be_of_another(died["apposed"] or ""):
            continue
        day = next(dates_within(reading, Span(died.end(), sentence.end)), None)
        told = _age(reading.text, day, sentence.end) if day else None
        surname, given = name_parts(name.text)
        if surname and day and told and not reading.is_quoted(day.span):
            yield Death(surname, given, day, int(told[1]), Span(name.start, told.end(1)))


def _may_be_of_another(apposed: str) -> bool:
    """Whether somebody else may have died by the words between a name and "died"; "who wrote the play" is the same."""
    joined = " and " in apposed and not _WHO.search(apposed)
    return joined or _ANOTHERS.search(apposed) is not None


def _age(text: str, day: DateMention, end: int) -> re.Match[str] | None:
    """Return the age behind a day of which the year is known, or that the next sentence is."""
    known = day.anchor in {Anchor.STATED, Anchor.WEEKDAY} and (is_dated(day) or day.anchor is Anchor.WEEKDAY)
    return (_AGED.match(text, day.end) or _WAS.match(text, end)) if known else None

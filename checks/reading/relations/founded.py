"""How old a thing is, beside the year it began in: "Founded in 1990, the 50-year-old club"."""

import re
from collections import defaultdict
from collections.abc import Iterator

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import DateMention, TimexType
from checks.reading.relations.elapsed import Elapsed, dates_within, elapsed, is_dated, is_spoken, is_year
from checks.reading.relations.event_lengths import TwoTellings
from checks.reading.relations.inferred import PUBLISHED
from checks.reading.relations.kinds import is_person, singular

_BEGAN = "founded|established|built|opened|formed|launched|created|inaugurated|incorporated|completed"
_OPENS = regex(rf"(?:(?:First|Originally) )?(?:{_BEGAN}) (?:back )?in $", re.IGNORECASE)
_THE_OLD = regex(r",? (?:the|this|that|its) (?:now )?$")
_OF_AGE = regex(r"\d{1,4}-year-old")
_NOUN = regex(r" (?:[a-z-]{3,15} ){0,2}?(?P<noun>[a-z]{3,20})(?=[,.;]| (?:has|had|was|is|will|would|may|could|said)\b)")
_NOUN_BEGAN = regex(
    rf" (?:[a-z-]{{3,15}} )?(?P<noun>[a-z]{{3,20}}),? (?:(?:which|that) )?(?:was )?(?:first )?(?:{_BEGAN}) in "
)
_REACH = 24

_SINCE_YEAR = regex(
    rf"\b[Tt]he (?:[a-z-]{{3,15}} )?(?P<noun>[a-z]{{3,20}})(?:, (?:which|that))? (?:was )?(?:first )?(?:{_BEGAN})"
    r" (?:its doors )?in (?P<year>1[5-9]\d\d|20\d\d)\b(?! (?:as|after|under|with|at|on|near)\b)"
)
_ITS_YEARS = regex(
    r"\b(?P<noun>[A-Za-z]{3,20})(?: (?:at|in|of|near) [A-Z][a-z]{2,20})?,? "
    r"(?:will |would |is to |is set to |plans to )?"
    r"(?:(?:mark|celebrat|observ)[a-z]{0,4} its (?P<th>\d{1,3})(?:st|nd|rd|th) anniversary (?:this|in \d{4})"
    r"|(?:close|shut)[sd]?(?: down)?(?: (?:in|on|by) [A-Z][a-z]{2,9})? after (?P<years>\d{1,3}) years\b"
    r"(?! (?:in|at|of)\b))"
)
_TOLD = (regex(r"its \d{1,3}(?:st|nd|rd|th) anniversary\b"), regex(r"after \d{1,3} years\b"))
_OFF_BY = 1


def ages_of_things(reading: Reading) -> Iterator[Elapsed]:
    """Yield the age of a thing with the year it began in, where one sentence tells both; nobody's age is taken."""
    if "-year-old" not in reading.text:
        return
    for age in reading.dates:
        if age.type is not TimexType.DURATION or not _OF_AGE.fullmatch(age.text):
            continue
        year = _year_before(reading, age) or _year_behind(reading, age)
        if year is not None and not is_spoken(reading, age, year):
            because = f"“{age.text}” is told of what began in “{year.text}”"
            yield elapsed(year, PUBLISHED, age, because)


def _year_before(reading: Reading, age: DateMention) -> DateMention | None:
    """Return the year of "Founded in 1990, the 50-year-old club has"."""
    text, sentence = reading.text, reading.sentence_at(age.start)
    named = _NOUN.match(text, age.end)
    if named is None or is_person(singular(named["noun"])):
        return None
    year = next((date for date in dates_within(reading, Span(sentence.start, age.start)) if _is_plain_year(date)), None)
    if year is None or not _OPENS.fullmatch(text, sentence.start, year.start):
        return None
    return year if _THE_OLD.fullmatch(text, year.end, age.start) else None


def _year_behind(reading: Reading, age: DateMention) -> DateMention | None:
    """Return the year of "the 50-year-old club, founded in 1990"."""
    began = _NOUN_BEGAN.match(reading.text, age.end)
    if began is None or is_person(singular(began["noun"])):
        return None
    year = next(dates_within(reading, Span(began.end(), began.end() + _REACH)), None)
    return year if year and year.start == began.end() and _is_plain_year(year) else None


def _is_plain_year(date: DateMention) -> bool:
    return is_dated(date) and is_year(date)


def founded_twice(reading: Reading) -> Iterator[TwoTellings]:
    """Yield how many years a thing is told to be old, where another sentence gives the year that it began in.

    A museum may be older than its house: an editor has to look. What is off by one is as old at its next birthday.
    """
    sentences = {reading.sentence_at(match.start()) for form in _TOLD for match in form.finditer(reading.text)}
    if not sentences:
        return
    began: dict[str, list[re.Match[str]]] = defaultdict(list)
    for match in _SINCE_YEAR.finditer(reading.text):
        if not reading.is_quoted(Span(*match.span())):
            began[match["noun"]].append(match)
    found = (_ITS_YEARS.search(reading.text, sentence.start, sentence.end) for sentence in sorted(sentences))
    for told in filter(None, found if began else ()):
        known = began.get(told["noun"].lower(), [])
        if len(known) == 1 and not reading.is_quoted(Span(*told.span())) and _differ(reading, known[0], told):
            because = f"both are told of the {known[0]['noun']}"
            yield TwoTellings(Span(*known[0].span()), Span(*told.span()), because)


def _differ(reading: Reading, began: re.Match[str], told: re.Match[str]) -> bool:
    passed = reading.story.article.published.year - int(began["year"])
    return abs(passed - int(told["th"] or told["years"])) > _OFF_BY

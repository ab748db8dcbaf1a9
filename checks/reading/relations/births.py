"""When somebody was born, beside an age: "born in 1950, ... died in 2015 at 70", "(1920-1985)", "Mueller, 72,"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from itertools import pairwise

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import Anchor, DateMention
from checks.reading.relations.ages import Aged, aged_people, by_surname, is_same_person
from checks.reading.relations.bearers import bearers_of, introduces_relative, name_before, name_parts
from checks.reading.relations.deaths import Death, deaths
from checks.reading.relations.elapsed import Moment, dates_within, is_dated, is_spoken, is_year
from checks.reading.relations.inferred import PUBLISHED

_REACH = 90
_BORN = regex(
    r"(?P<subject>[\w.’'-]{1,40})(?P<verb>,? (?:who )?(?:was )?| \()[Bb]orn (?:(?:in|at|near|to) [^.;:()\n\d]{1,50} )?"
    r"(?:on|in) (?:the )?$"
)
_BORN_AGED = regex(
    r"(?P<subject>[\w.’'-]{1,40})(?P<verb>) ?(?:, (?:who is )?(?P<age>\d{1,3}),|\((?P<bracketed>\d{1,3})\),?)"
    r"(?: (?:who )?was)? [Bb]orn (?:(?:[A-Z][\w’'-]{0,20} ){1,4})?(?:in [^.;:()\n\d]{1,50} )?(?:on|in) $"
)
_BORN_BARE = regex(r"(?P<subject>[\w.’'-]{1,40})(?P<verb> \()(?:born|b\.) (?:on |in )?$")
_BORN_OPENS = regex(r"(?P<subject>(?<![\w,] ))(?P<verb>)Born (?:in [^.,;:()\n\d]{1,50} )?(?:on|in) $")
_SUBJECT_IS = regex(
    r", (?:[A-Z][\w.’'-]* ){0,3}[A-Z][\w’'-]*(?: is|, who is| turned|,) (\d{1,3})(?=[,.;)]| and\b| years old)"
)
_SUBJECT_VERBS = regex(r" was |, (?:who )?(?:was )?| \(")
_AGE_AT_DEATH = regex(
    r"\b(?:died|dies|death|dead|killed|passed away)\b[^.;()\n]{0,60}? (?:at|aged|at age|at the age of) (\d{1,3})"
    r"(?=[,.;)]|$)"
)
_AGED = regex(r",? (?:aged|at age|at the age of|at) (\d{1,3})(?=[,.;)]|$)")
_DIED_AT = regex(r"\b(?:died|dies) [^.;,\n]{0,30}?(?:aged|at age|at the age of|at) (\d{1,3}),? (?:in|on) $")
_TURNED = regex(r"\b(?:turned|turns) (\d{1,3}) (?:in|on) $")
_IS = regex(r"^[,)]? (?:and )?(?:is|she is|he is|he’s|she’s|now|who is)(?: now)? (\d{1,3})(?=[,.;)]| years old)")
_TURNS = regex(r"\b(?:turns|turned|will turn|would turn|turning) (\d{1,3}) (?:in )?$")
_NOW = regex(r"(?:this|next|last) ")
_SOON = regex(r"[12]\d{3}(?:-\d\d)?")
_ANOTHERS = regex(
    r"\b(?:(?:his|her|their|whose) (?:[\w’'-]{1,20} ){1,4}|(?:said|says|that) [^.;\n]{0,60})"
    r"(?:died|dies|die|killed|turned|turns)\b"
)
_NO_TERM = 20
"""Years between an age and the years in brackets beyond which these are rather somebody's time in office."""
_NEXT_SENTENCE = 3
_SHORT = 24
_LIFE = regex(r" ?[-–—] ?")
_DIED = regex(r"\b(?:died|dies|dead|killed|passed away)\b[^.;\n]{0,40}? (?:(?:on|in) (?:the )?)?$")


@dataclass(frozen=True, slots=True)
class AgeAt:
    """That somebody who was born at one moment was so old at another; `span` are the words at issue."""

    born: DateMention
    at: Moment
    years: int
    span: Span
    because: str


def ages_since_birth(reading: Reading) -> Iterator[AgeAt]:
    """Yield every age that the text gives somebody whose birth it dates."""
    people = _People(reading)
    for index, mention in enumerate(reading.dates):
        born = _born(reading.text, mention) if is_dated(mention) else None
        if born is not None and not is_spoken(reading, mention):
            yield from _in_sentence(reading, index, mention)
            yield from _in_front(reading, mention)
            yield from _turning(reading, mention)
            yield from _of_namesake(reading, people, mention, born)
            yield from _of_deceased(reading, people, mention, born)
    for left, right in pairwise(reading.dates):
        yield from _lifespan(reading, left, right)


def _born(text: str, mention: DateMention) -> re.Match[str] | None:
    """Return the words in front of a date that make it a birth's."""
    start = max(0, mention.start - _REACH)
    if not any(word in text[start : mention.start] for word in ("orn ", "b. ")):
        return None
    forms = (form.search(text, start, mention.start) for form in (_BORN, _BORN_AGED, _BORN_BARE, _BORN_OPENS))
    return next(filter(None, forms), None)


def _in_sentence(reading: Reading, index: int, born: DateMention) -> Iterator[AgeAt]:
    """Yield an age that the same sentence tells behind the birth: "born in 1950, died in 2015 at 70", "and is 65"."""
    sentence = reading.sentence_at(born.start)
    rest = reading.text[born.end : sentence.end]
    if told := _IS.match(rest) or _SUBJECT_IS.match(rest):
        yield _age(born, PUBLISHED, told, born.end)
    for other in reading.dates[index + 1 : index + 3]:
        if not sentence.covers(other.span) or not _is_known(other, reading.story.article.published.year):
            continue
        told = _told_in(reading.text, born, other)
        if told is not None:
            yield _age(born, other, told, 0)


def _in_front(reading: Reading, born: DateMention) -> Iterator[AgeAt]:
    """Yield "Ann Roe (64), born on 3 March 1960" and "the singer, who is 34, was born Ann Roe in 1990"."""
    aged = _BORN_AGED.search(reading.text, max(0, born.start - _REACH), born.start)
    sentence = reading.sentence_at(born.start)
    if aged is None or any(is_dated(date) and date != born for date in dates_within(reading, sentence)):
        return
    group = "age" if aged["age"] else "bracketed"
    because = f"born in “{born.text}” and {aged[group]} at publication"
    yield AgeAt(born, PUBLISHED, int(aged[group]), Span(aged.start(group), born.end), because)


def _turning(reading: Reading, born: DateMention) -> Iterator[AgeAt]:
    """Yield "who turns 100 this year, was born in 1924", by the year or month that the words count to."""
    sentence = reading.sentence_at(born.start)
    for other in dates_within(reading, sentence):
        if other.anchor is Anchor.PUBLISHED and _NOW.match(other.text) and _SOON.fullmatch(other.value):
            told = _TURNS.search(
                reading.text, max(sentence.start, other.start - len("will have turned 100 ")), other.start
            )
            if told and not _ANOTHERS.search(reading.text, min(born.end, other.end), max(born.start, other.start)):
                span = Span(min(born.start, told.start(1)), max(born.end, other.end))
                yield AgeAt(born, other, int(told[1]), span, f"born in “{born.text}” and {told[1]} “{other.text}”")


def _is_known(other: DateMention, published: int) -> bool:
    """Whether another date's year is known: told, or that of publication; "July 14" need not be of the birth's year."""
    if other.anchor is Anchor.PARTIAL:
        return is_dated(other) and _year(other) in {published, published - 1}
    return is_dated(other) or other.anchor is Anchor.WEEKDAY


def _told_in(text: str, born: DateMention, other: DateMention) -> re.Match[str] | None:
    """Return the age that somebody has on another date of a birth's sentence, as far as the words beside it tell."""
    if _ANOTHERS.search(text, born.end, other.start):
        return None
    if told := _TURNED.search(text, born.end, other.start) or _DIED_AT.search(text, born.end, other.start):
        return told
    return _AGED.match(text, other.end) if _DIED.search(text, born.end, other.start) else None


def _age(born: DateMention, at: Moment, told: re.Match[str], offset: int) -> AgeAt:
    """Return the relation with the words from the birth to the age at issue."""
    end = told.end(1) + offset
    when = "at publication" if at == PUBLISHED else f"in “{at.text}”"
    return AgeAt(born, at, int(told[1]), Span(born.start, end), f"born in “{born.text}” and {told[1]} {when}")


def _lifespan(reading: Reading, born: DateMention, died: DateMention) -> Iterator[AgeAt]:
    """Yield the age at death behind the years of a life: "(1920-1985) died at 70"."""
    text = reading.text
    in_brackets = text.startswith(")", died.end) and text.startswith("(", max(0, born.start - 1))
    if not (in_brackets and is_year(born) and is_year(died) and _LIFE.fullmatch(text[born.end : died.start])):
        return
    sentence = reading.sentence_at(born.start)
    told = _AGE_AT_DEATH.search(text, died.end, sentence.end)
    if told is None or is_spoken(reading, born):
        return
    if abs(_year(died) - _year(born) - int(told[1])) <= _NO_TERM:
        yield _age(born, died, told, 0)


class _People:
    """Everybody whose age the article gives, found on first need."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.bearers = cache(partial(bearers_of, reading.text))

    @cached_property
    def by_surname(self) -> dict[str, list[Aged]]:
        """Those of each surname."""
        return by_surname(aged_people(self._reading))

    @cached_property
    def by_end(self) -> dict[int, Aged]:
        """Each by where the words that tell the age end."""
        return {aged.span.end: aged for family in self.by_surname.values() for aged in family}


def _of_namesake(reading: Reading, people: _People, born: DateMention, words: re.Match[str]) -> Iterator[AgeAt]:
    """Yield the ages that the article gives a birth's subject elsewhere: "Roe was born in 1944", "Roe, 72,"."""
    if not _SUBJECT_VERBS.fullmatch(words["verb"]):
        return
    subject = words.end("subject")
    name = name_before(reading, subject)
    surname, given = name_parts(name.text) if name else ("", None)
    known = [
        aged
        for aged in people.by_surname.get(surname, ())
        if is_same_person(people.bearers(surname), aged, replace(aged, given=given))
    ]
    beside = people.by_end.get(subject)
    for aged in dict.fromkeys([*known, *([beside] if beside else [])]):
        if len(aged.as_of - {_year(born)}) == 1:
            because = f"born in “{born.text}”, and “{reading[aged.span]}” at publication"
            yield AgeAt(born, PUBLISHED, aged.years, aged.span, because)


def _of_deceased(reading: Reading, people: _People, mention: DateMention, words: re.Match[str]) -> Iterator[AgeAt]:
    """Yield the age at death of a birth's subject: "Ann Roe died on Sunday. She was 84. ... Roe was born in 1940"."""
    if not _SUBJECT_VERBS.fullmatch(words["verb"]):
        return
    name = name_before(reading, words.end("subject"))
    if name and introduces_relative(reading.text, name.start):
        return
    surname, given = name_parts(name.text) if name else ("", None)
    pronoun = words["subject"] in {"He", "She"}
    for death in deaths(reading):
        begins = death.span.end <= words.start() <= death.span.end + _NEXT_SENTENCE
        if (pronoun and begins) or (death.surname == surname and _is_one(people, death, given)):
            because = f"born in “{mention.text}”, and “{reading[death.span]}”"
            yield AgeAt(mention, death.on, death.years, death.span, because)


def _is_one(people: _People, death: Death, given: str | None) -> bool:
    """Whether a bearer of the surname of somebody who died is that person, as far as names can show."""
    if death.given and given:
        return death.given == given
    return len(people.bearers(death.surname).union({death.given, given} - {None})) <= 1


def _year(mention: DateMention) -> int:
    return int(mention.value[: len("2025")])

"""People with their age: "John Smith, 45,", "the 45-year-old Smith", "Smith, a 45-year-old baker,"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.tokens import words
from checks.reading.relations.bearers import name_before, name_parts
from checks.reading.titles.names import Name, name_at
from checks.reference.person_names import folded
from checks.story.values import Bound

_OLDEST = 110
_LARGEST_FAMILY = 50
_PLACES_FOLLOW = words("in at near from outside on around across")
"""Behind these stands a place, a day or an office rather than somebody."""
_PLACE_BEFORE = regex(rf"\b(?:{'|'.join(sorted(_PLACES_FOLLOW))}) $", re.IGNORECASE)
_BARE = regex(r"\d{1,3}")
_OLD = regex(r"\d{1,3}[- ]years?[- ]olds?")
_ENDS = regex(r"\s{0,9}(?:[,.;)–—]|$)|\n")
_JUST_TURNED = regex(r"\s?(?:[,.;)–—]|$)|\n| (?:on|in|this|earlier|and)\b")
_BEFORE_BARE = regex(r", (?:aged |age |now )?$|,? who is (?:now )?$|,?(?: who)? turned $| is (?:now )?$")
_IS = regex(r" is (?:now )?$")
_AND = regex(r" and (?:has|lives|works|runs)\b")
_APPOSED_NAME = regex(r"(?: [a-z]{3,15}){1,3}, (?=[A-Z])")
_SET_OFF = regex(r",(?! \d)")
_BEFORE_OLD = regex(r"(?:,| is| \()(?: (?:an?|the|now))?(?: [a-z-]{3,14}){0,2} ?$")
_ROLES = regex(
    r"(?: [a-z][\w’'-]*| and){0,3} (?:[a-z-]+(?:or|ist|ian|ant|ier|eer|ther|cher|yer|ger|cer|ter|ner|ler|ber|der|man"
    r"|woman|ic|ee|star|hero)|boy|girl|student|teacher|son|daughter|mom|mum|dad|mayor|pilot|coach|nurse|cop|chief|judge"
    r"|king|prince|princess|queen|widow|native|resident|suspect|leader|magnate|mogul|tycoon|whiz|former)(?= [A-Z])"
)
_OTHER_TIME = regex(
    r"\b(?:then|[Aa]t the time|when (?:he|she|they) (?!is\b|are\b)|(?:years?|decades?) (?:ago|earlier|before|later)"
    r"|[Ww]hen an? "
    r"|birthday|cousin|namesake|no relation)\b|was \d{1,3}\b(?!-)"
)
_AROUND = 80
"""How many characters around an age may tell that it is another time's."""
_YEAR = regex(r"(?<![\d$£€,.-])(?:19|20)\d\d(?!\d|,\d)")
_THEN = regex(r"[Tt]hen-? ?$")


@dataclass(frozen=True, slots=True)
class Aged:
    """Somebody's age. `given` is None where the text has a surname alone; both names are folded.

    `as_of` are the years that it may be the age in: that of publication, and those that its sentence names.
    """

    surname: str
    given: str | None
    years: int
    as_of: frozenset[int]
    attributive: bool
    """Whether it is told as in "the 45-year-old Roe"."""
    age: Span
    span: Span
    """The words that tell it, name and age."""


def aged_people(reading: Reading) -> tuple[Aged, ...]:
    """Return everybody whose age the article gives in its own words, in the order of the text."""
    found = (_named(reading, quantity) for quantity in reading.quantities if _may_be_age(reading.text, quantity))
    return tuple(aged for aged in found if aged and is_plain(reading, aged.span))


def by_surname(people: Iterable[Aged]) -> dict[str, list[Aged]]:
    """Return people by their surnames, of each no more than a text can tell apart."""
    found: dict[str, list[Aged]] = {}
    for aged in people:
        family = found.setdefault(aged.surname, [])
        if len(family) < _LARGEST_FAMILY:
            family.append(aged)
    return found


def is_same_person(bearers: frozenset[str], one: Aged, other: Aged) -> bool:
    """Whether two ages under one surname are one person's, as far as names can show.

    Full names must agree; a surname alone must have one bearer in the text.
    """
    if one.given and other.given:
        return one.given == other.given
    return len(bearers.union(given for given in (one.given, other.given) if given)) <= 1


def is_age(quantity: QuantityMention) -> bool:
    """Whether a number is an age by its own words: "45-year-old", or a bare number that was read as years."""
    if quantity.unit != "year" or quantity.value is None or quantity.bound is not Bound.EXACTLY:
        return False
    return bool(_BARE.fullmatch(quantity.text) or _OLD.fullmatch(quantity.text))


def _may_be_age(text: str, quantity: QuantityMention) -> bool:
    """Whether a number is an age, one that the words in front make so, or one beyond any that a name has beside it."""
    if is_age(quantity):
        return True
    bare = quantity.unit is None and quantity.noun is None and _BARE.fullmatch(quantity.text) is not None
    told = text.endswith("turned ", 0, quantity.start) or (
        text.endswith((" is ", " is now "), 0, quantity.start) and _AND.match(text, quantity.end)
    )
    told = told or text.endswith((" who is ", " who is now "), 0, quantity.start)
    return bare and ((quantity.value or 0) > _OLDEST or bool(told))


def _named(reading: Reading, quantity: QuantityMention) -> Aged | None:
    """Return the person that an age is told of, None where no name stands beside it."""
    text, start = reading.text, quantity.start
    if _THEN.search(text, max(0, start - 6), start):
        return None
    if _BARE.fullmatch(quantity.text):
        lead = _BEFORE_BARE.search(text, max(0, start - 20), start)
        name = _person_before(reading, lead.start()) if lead and _ends(text, lead[0], quantity.end) else None
    else:
        name = _name_behind(text, quantity.end)
        lead = _BEFORE_OLD.search(text, max(0, start - 44), start) if name is None else None
        name = _person_before(reading, lead.start()) if lead else name
    return _aged(reading, quantity, name) if name else None


def _ends(text: str, lead: str, end: int) -> bool:
    """Whether a bare number ends where an age does, by the words in front of it."""
    if lead.endswith("turned "):
        return _JUST_TURNED.match(text, end) is not None
    return bool(_ENDS.match(text, end) or (_IS.fullmatch(lead) and _AND.match(text, end)))


def _name_behind(text: str, end: int) -> Name | None:
    """Return the name behind "45-year-old" or its role, or set off behind it: "a 45-year-old baker, Ann Roe,"."""
    if apposed := _APPOSED_NAME.match(text, end):
        name = name_at(text, apposed.end())
        given = name is not None and not name.possessive and " " in name.text
        return name if name and given and _SET_OFF.match(text, name.end) else None
    role = _ROLES.match(text, end)
    return name_at(text, (role.end() if role else end) + 1)


def _person_before(reading: Reading, end: int) -> Name | None:
    name = name_before(reading, end)
    if name is None or _PLACE_BEFORE.search(reading.text, max(0, name.start - len("outside ")), name.start):
        return None
    return name


def _aged(reading: Reading, quantity: QuantityMention, name: Name) -> Aged | None:
    surname, given = name_parts(name.text)
    if not surname or folded(name.text).split()[0] in _PLACES_FOLLOW:
        return None
    span = Span(min(name.start, quantity.start), max(name.start + len(name.text), quantity.end))
    attributive = _OLD.fullmatch(quantity.text) is not None and name.start > quantity.start
    return Aged(surname, given, int(quantity.value or 0), years_told(reading, span), attributive, quantity.span, span)


def is_plain(reading: Reading, span: Span) -> bool:
    """Whether an age is the article's own and the words around it tell of no other time."""
    sentence = reading.sentence_at(span.start)
    start, end = max(sentence.start, span.start - _AROUND), min(sentence.end, span.end + _AROUND)
    return not (_OTHER_TIME.search(reading.text, start, end) or reading.is_quoted(span))


def years_told(reading: Reading, span: Span) -> frozenset[int]:
    """Return the years that an age may be told of: that of publication, and those that its sentence names."""
    told = _YEAR.findall(reading[reading.sentence_at(span.start)])
    return frozenset({reading.story.article.published.year, *map(int, told)})

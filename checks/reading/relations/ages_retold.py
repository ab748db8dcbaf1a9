"""Ages that a text gives one person twice: "Smith, 45, was held ... Smith, 54,", "The 54-year-old said"."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import chain, pairwise

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import QuantityMention
from checks.reading.relations.ages import Aged, aged_people, by_surname, is_age, is_plain, is_same_person, years_told
from checks.reading.relations.bearers import bearers_of, introduces_relative
from checks.reading.relations.slips import is_slip
from checks.reading.titles.names import name_at
from checks.reference.person_names import folded

_YOUNG, _GROWN = 21, 12
_ANOTHER_NAME = regex(r"\b[A-Z][\w’'-]{1,30} [A-Z][\w’'-]|(?:Mr|Mrs|Ms|Dr)\b")
_GOES_ON = regex(
    r",| (?:(?:wo)?man|teenager|suspect|victim|driver|actor|singer|senator|lawmaker|father|mother)(?! who\b)\b"
    r"| (?:was|is|has|had|said|says|told|will|pleaded|faces|died|also|from|suffered|appeared|admitted|denied|lives)\b"
)
"""What follows "The 45-year-old" where that stands for somebody, rather than in front of what else is so old."""
_NEAR, _NEAR_AGES = 700, 10
_OTHERS = regex(
    r"\b(?:husband|wife|sons?|daughters?|father|mother|brothers?|sisters?|twins?|uncle|aunt|nephew|niece|partner"
    r"|(?:girl|boy)(?:friend)?|m[ou]m|dad|cousin|friend|teammate|rival|successor|predecessor|victim|suspect|another"
    r"|colleague|accomplice|fianc[ée]e?|opponent|teen(?:ager)?|child|student|co-[a-z]+)\b"
)
"""Words for somebody else, of whom the next age may be told."""
_HIS = regex(
    r"\b(?:his|her|their|another) (?:[a-z-]{2,15} ){0,2}(?:husband|wife|sons?|daughters?|brother|sister|nephew|niece"
    r"|partner|boyfriend|girlfriend|cousin|friend|victim|opponent|rival|child|student)\b|\d-year-old (?=[a-z])"
)
"""Words that bring up somebody else, of whom a sentence that opens with an age may tell."""


@dataclass(frozen=True, slots=True)
class TwoAges:
    """Two ages that one person cannot both have; `because` says what ties the second to the first."""

    first: Aged
    second: Aged
    because: str


def agree(one: Aged, other: Aged) -> bool:
    """Whether somebody may have had both ages, each in one of the years that it may be told of."""
    grown = one.years - other.years
    return any(abs(grown - (then - now)) <= (then != now) for then in one.as_of for now in other.as_of)


def ages_told_twice(reading: Reading) -> Iterator[TwoAges]:
    """Yield each age of a person that is not the one told before."""
    people = aged_people(reading)
    families = by_surname(people)
    bearers = cache(partial(bearers_of, reading.text))
    for surname, family in families.items():
        if len(family) > 1:
            yield from _told_otherwise(reading, family, bearers(surname))
    if people:
        told = chain(_anaphoric(reading, families, bearers), _alone(reading, people))
        yield from (two for two in told if not agree(two.first, two.second))


def _told_otherwise(reading: Reading, family: list[Aged], bearers: frozenset[str]) -> Iterator[TwoAges]:
    for index, second in enumerate(family):
        for first in family[:index]:
            if agree(first, second) or not _are_comparable(first, second):
                continue
            if is_same_person(bearers, first, second) and not _is_relative(reading.text, first, second):
                yield TwoAges(first, second, f"“{reading[first.span]}” and “{reading[second.span]}” are one person")
                break


def _is_relative(text: str, one: Aged, other: Aged) -> bool:
    """Whether a full name is introduced as a relative's, beside a surname alone: "her husband, Ben Roe, 66"."""
    if one.given and other.given:
        return False
    full = one if one.given else other
    return introduces_relative(text, full.span.start)


def _are_comparable(one: Aged, other: Aged) -> bool:
    """Whether two numbers are sure to be ages, and of one time of life.

    "Alabama, 24, ... Alabama, 31," are scores, and "the 15-year-old Roe" may be told of a woman's youth.
    """
    younger, older = sorted((one, other), key=lambda aged: aged.years)
    young = younger.attributive and younger.years <= _YOUNG and older.years - younger.years >= _GROWN
    return not young and any(aged.given or aged.attributive for aged in (one, other))


def _anaphoric(
    reading: Reading, families: Mapping[str, list[Aged]], bearers: Callable[[str], frozenset[str]]
) -> Iterator[TwoAges]:
    """Yield "Smith, 45, was held. The 54-year-old said": the next sentence goes on with the last one's subject."""
    for earlier, sentence in pairwise(reading.sentences):
        if not reading.text.startswith("The ", sentence.start):
            continue
        age = _age_at(reading, sentence.start + len("The "))
        subject = _subject(reading, earlier, families, bearers) if age else None
        if age is not None and subject is not None and _HIS.search(reading.text, subject.span.end, age.start):
            continue
        if age is not None and subject is not None and is_plain(reading, age.span):
            second = replace(
                subject,
                years=int(age.value or 0),
                as_of=years_told(reading, age.span),
                age=age.span,
                span=age.span,
            )
            yield TwoAges(subject, second, f"“The {age.text}” goes on from “{reading[subject.span]}”")


def _alone(reading: Reading, people: tuple[Aged, ...]) -> Iterator[TwoAges]:
    """Yield "Smith, 45, was held ... The 54-year-old said", where nobody else's age is told before it.

    It may still be somebody's whose age is not told elsewhere, so that only what is near the first age is taken.
    """
    ages = [quantity for quantity in reading.quantities if is_age(quantity)]
    for age in ages:
        before = reading.text[max(0, age.start - len("The ")) : age.start]
        if before != "The " or not _GOES_ON.match(reading.text, age.end) or not is_plain(reading, age.span):
            continue
        known = [aged for aged in people if aged.span.end <= age.start]
        named = {aged.age.start for aged in known}
        alone = len({(aged.surname, aged.years) for aged in known}) == 1
        if not alone or any(other.start < age.start and other.start not in named for other in ages):
            continue
        first, last, years = known[0], known[-1], int(age.value or 0)
        between = reading.text[last.span.end : age.start]
        if len(between) <= _NEAR and _is_mistaken(first.years, years) and not _OTHERS.search(between):
            second = replace(first, years=years, as_of=years_told(reading, age.span), age=age.span, span=age.span)
            yield TwoAges(first, second, f"“The {age.text}” can only be “{reading[last.span]}”")


def _is_mistaken(one: int, other: int) -> bool:
    """Whether two ages are near each other, or one is the other but for a slip."""
    return abs(one - other) <= _NEAR_AGES or is_slip(one, other)


def _subject(
    reading: Reading, sentence: Span, families: Mapping[str, list[Aged]], bearers: Callable[[str], frozenset[str]]
) -> Aged | None:
    """Return who of those whose age is told a sentence begins with, if it names nobody else."""
    name = name_at(reading.text, sentence.start)
    if name is None or name.possessive or _ANOTHER_NAME.search(reading.text, name.end, sentence.end):
        return None
    surname = folded(name.text).split()[-1]
    known = [aged for aged in families.get(surname, ()) if aged.span.start < sentence.end]
    return known[0] if known and is_same_person(bearers(surname), known[0], known[-1]) else None


def _age_at(reading: Reading, start: int) -> QuantityMention | None:
    """Return an age that begins here and stands for whom it is told of."""
    index = bisect_left(reading.quantities, start, key=lambda quantity: quantity.start)
    found = reading.quantities[index] if index < len(reading.quantities) else None
    if found is None or found.start != start or not is_age(found):
        return None
    return found if _GOES_ON.match(reading.text, found.end) else None

"""People with their age: "John Smith, 45,", "the 45-year-old Smith", "Smith, a 45-year-old baker,"."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import chain, pairwise

from checks.finding import Span
from checks.reading import Reading
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.tokens import words
from checks.reading.relations.slips import is_slip
from checks.reading.title_names import Name, name_at, names_before
from checks.reference.person_names import folded
from checks.story.values import Bound

_LEADS = words(
    "mr mrs ms miss dr sen sens rep reps gov president judge justice officer detective agent sgt sergeant capt captain"
    " lt lieutenant col colonel gen general sir dame lord lady king queen prince princess pope rev reverend father"
    " sister brother prof professor mayor former secretary senator congressman congresswoman representative governor"
    " chancellor minister premier and but so yet then while when as says said like coach chief director democrat"
    " republican republicans democrats democratic sheriff deputy ambassador attorney marine private pvt cpl"
)
"""Words with a capital in front of a name that are no given name."""
_CREDITS = words("images image photo photos pinterest twitter facebook ap reuters afp getty more by")
"""Words with a capital in front of a name where a caption or a list begins with it."""
_COURTESY = {"mr": "mr", "mrs": "mrs", "ms": "mrs"}
_SUFFIXES = words("jr sr ii iii iv")
_SHORTEST = 3
_OLDEST = 110
_YOUNG, _GROWN = 21, 12
_LARGEST_FAMILY = 50
_PLACES_FOLLOW = words("in at near from outside on around across")
"""Behind these stands a place, a day or an office rather than somebody."""
_PLACE_BEFORE = re.compile(rf"\b(?:{'|'.join(sorted(_PLACES_FOLLOW))}) $", re.IGNORECASE)

_BARE = re.compile(r"\d{1,3}")
_OLD = re.compile(r"\d{1,3}[- ]years?[- ]olds?")
_ENDS = re.compile(r"\s{0,9}(?:[,.;)–—]|$)|\n")
_JUST_TURNED = re.compile(r"\s?(?:[,.;)–—]|$)|\n| (?:on|in|this|earlier|and)\b")
_BEFORE_BARE = re.compile(r", (?:aged |age |now )?$|,? who is (?:now )?$|,?(?: who)? turned $| is (?:now )?$")
_IS = re.compile(r" is (?:now )?$")
_AND = re.compile(r" and (?:has|lives|works|runs)\b")
_APPOSED_NAME = re.compile(r"(?: [a-z]{3,15}){1,3}, (?=[A-Z])")
_RELATIVE = re.compile(
    r"\b(?:husband|wife|son|daughter|father|mother|brother|sister|twin|uncle|aunt|nephew|niece|widow|partner|mom"
    r"|dad|younger|elder|older|junior|senior),? $"
)
_SET_OFF = re.compile(r",(?! \d)")
_BEFORE_OLD = re.compile(r"(?:,| is| \()(?: (?:an?|the|now))?(?: [a-z-]{3,14}){0,2} ?$")
_ROLES = re.compile(
    r"(?: [a-z][\w’'-]*| and){0,3} (?:[a-z-]+(?:or|ist|ian|ant|ier|eer|ther|cher|yer|ger|cer|ter|ner|ler|ber|der|man"
    r"|woman|ic|ee|star|hero)|boy|girl|student|teacher|son|daughter|mom|mum|dad|mayor|pilot|coach|nurse|cop|chief|judge"
    r"|king|prince|princess|queen|widow|native|resident|suspect|leader|magnate|mogul|tycoon|whiz|former)(?= [A-Z])"
)
_OTHER_TIME = re.compile(
    r"\b(?:then|[Aa]t the time|when (?:he|she|they) (?!is\b|are\b)|(?:years?|decades?) (?:ago|earlier|before|later)"
    r"|[Ww]hen an? "
    r"|birthday|cousin|namesake|no relation)\b|was \d{1,3}\b(?!-)"
)
_AROUND = 80
"""How many characters around an age may tell that it is another time's."""
_YEAR = re.compile(r"(?<![\d$£€,.-])(?:19|20)\d\d(?!\d|,\d)")
_SUFFIXED = re.compile(r",? (?:Jr|Sr|II|III|IV)\b| the (?:elder|younger)\b")
_THEN = re.compile(r"[Tt]hen-? ?$")
_ANOTHER_NAME = re.compile(r"\b[A-Z][\w’'-]{1,30} [A-Z][\w’'-]|(?:Mr|Mrs|Ms|Dr)\b")
_GOES_ON = re.compile(
    r",| (?:(?:wo)?man|teenager|suspect|victim|driver|actor|singer|senator|lawmaker|father|mother)(?! who\b)\b"
    r"| (?:was|is|has|had|said|says|told|will|pleaded|faces|died|also|from|suffered|appeared|admitted|denied|lives)\b"
)
"""What follows "The 45-year-old" where that stands for somebody, rather than in front of what else is so old."""

_NEAR, _NEAR_AGES = 700, 10
_OTHERS = re.compile(
    r"\b(?:husband|wife|sons?|daughters?|father|mother|brothers?|sisters?|twins?|uncle|aunt|nephew|niece|partner"
    r"|(?:girl|boy)(?:friend)?|m[ou]m|dad|cousin|friend|teammate|rival|successor|predecessor|victim|suspect|another"
    r"|colleague|accomplice|fianc[ée]e?|opponent|teen(?:ager)?|child|student|co-[a-z]+)\b"
)
"""Words for somebody else, of whom the next age may be told."""
_HIS = re.compile(
    r"\b(?:his|her|their|another) (?:[a-z-]{2,15} ){0,2}(?:husband|wife|sons?|daughters?|brother|sister|nephew|niece"
    r"|partner|boyfriend|girlfriend|cousin|friend|victim|opponent|rival|child|student)\b|\d-year-old (?=[a-z])"
)
"""Words that bring up somebody else, of whom a sentence that opens with an age may tell."""


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


@dataclass(frozen=True, slots=True)
class TwoAges:
    """Two ages that one person cannot both have; `because` says what ties the second to the first."""

    first: Aged
    second: Aged
    because: str


def aged_people(reading: Reading) -> tuple[Aged, ...]:
    """Return everybody whose age the article gives in its own words, in the order of the text."""
    found = (_named(reading, quantity) for quantity in reading.quantities if _may_be_age(reading.text, quantity))
    return tuple(aged for aged in found if aged and _is_plain(reading, aged.span))


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


def by_surname(people: Iterable[Aged]) -> dict[str, list[Aged]]:
    """Return people by their surnames, of each no more than a text can tell apart."""
    found: dict[str, list[Aged]] = {}
    for aged in people:
        family = found.setdefault(aged.surname, [])
        if len(family) < _LARGEST_FAMILY:
            family.append(aged)
    return found


def _told_otherwise(reading: Reading, family: list[Aged], bearers: frozenset[str]) -> Iterator[TwoAges]:
    for index, second in enumerate(family):
        for first in family[:index]:
            if agree(first, second) or not _are_comparable(first, second):
                continue
            if is_same_person(bearers, first, second) and not _is_relative(reading.text, first, second):
                yield TwoAges(first, second, f"“{reading[first.span]}” and “{reading[second.span]}” are one person")
                break


def introduces_relative(text: str, name: int) -> bool:
    """Whether the words in front of a name say whose relative that is, or which of two bearers."""
    return _RELATIVE.search(text, max(0, name - 24), name) is not None


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


def is_same_person(bearers: frozenset[str], one: Aged, other: Aged) -> bool:
    """Whether two ages under one surname are one person's, as far as names can show.

    Full names must agree; a surname alone must have one bearer in the text.
    """
    if one.given and other.given:
        return one.given == other.given
    return len(bearers.union(given for given in (one.given, other.given) if given)) <= 1


def bearers_of(text: str, surname: str) -> frozenset[str]:
    """Return the given names in front of a surname; two where the text tells an elder from a younger bearer."""
    named = re.compile(rf"\b([A-Z][\w’'-]*\.?) (?:[A-Z]\. )?({re.escape(surname)})\b(?!-)", re.IGNORECASE)
    found: set[str] = set()
    courtesy: set[str] = set()
    for match in named.finditer(text):
        word = folded(match[1])
        if word in _COURTESY:
            courtesy.add(_COURTESY[word])
        elif match[1][0].isupper() and match[2][0].isupper() and word not in _LEADS | _CREDITS:
            found.add(word)
        if _SUFFIXED.match(text, match.end()):
            courtesy |= {"younger", "elder"}
    return frozenset(found | courtesy if len(courtesy) > 1 else found)


def _is_age(quantity: QuantityMention) -> bool:
    if quantity.unit != "year" or quantity.value is None or quantity.bound is not Bound.EXACTLY:
        return False
    return bool(_BARE.fullmatch(quantity.text) or _OLD.fullmatch(quantity.text))


def _may_be_age(text: str, quantity: QuantityMention) -> bool:
    """Whether a number is an age, one that the words in front make so, or one beyond any that a name has beside it."""
    if _is_age(quantity):
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


def name_before(reading: Reading, end: int) -> Name | None:
    """Return the longest name that ends here and begins in the same sentence."""
    start = reading.sentence_at(end - 1).start
    return next((name for name in names_before(reading.text, end) if name.start >= start), None)


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
    return Aged(surname, given, int(quantity.value or 0), _years_told(reading, span), attributive, quantity.span, span)


def name_parts(name: str) -> tuple[str, str | None]:
    """Return the surname of a name as written, and the given name in front of it; "" where it has no surname."""
    *names, surname = folded(name).split()
    if surname in _LEADS | _SUFFIXES or len(surname) < _SHORTEST:
        return "", None
    givens = [word for word in names if word not in _LEADS and len(word) > 1]
    return surname, givens[-1] if givens else None


def _is_plain(reading: Reading, span: Span) -> bool:
    """Whether an age is the article's own and the words around it tell of no other time."""
    sentence = reading.sentence_at(span.start)
    start, end = max(sentence.start, span.start - _AROUND), min(sentence.end, span.end + _AROUND)
    return not (_OTHER_TIME.search(reading.text, start, end) or reading.is_quoted(span))


def _years_told(reading: Reading, span: Span) -> frozenset[int]:
    told = _YEAR.findall(reading[reading.sentence_at(span.start)])
    return frozenset({reading.story.article.published.year, *map(int, told)})


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
        if age is not None and subject is not None and _is_plain(reading, age.span):
            second = replace(
                subject,
                years=int(age.value or 0),
                as_of=_years_told(reading, age.span),
                age=age.span,
                span=age.span,
            )
            yield TwoAges(subject, second, f"“The {age.text}” goes on from “{reading[subject.span]}”")


def _alone(reading: Reading, people: tuple[Aged, ...]) -> Iterator[TwoAges]:
    """Yield "Smith, 45, was held ... The 54-year-old said", where nobody else's age is told before it.

    It may still be somebody's whose age is not told elsewhere, so that only what is near the first age is taken.
    """
    ages = [quantity for quantity in reading.quantities if _is_age(quantity)]
    for age in ages:
        before = reading.text[max(0, age.start - len("The ")) : age.start]
        if before != "The " or not _GOES_ON.match(reading.text, age.end) or not _is_plain(reading, age.span):
            continue
        known = [aged for aged in people if aged.span.end <= age.start]
        named = {aged.age.start for aged in known}
        alone = len({(aged.surname, aged.years) for aged in known}) == 1
        if not alone or any(other.start < age.start and other.start not in named for other in ages):
            continue
        first, last, years = known[0], known[-1], int(age.value or 0)
        between = reading.text[last.span.end : age.start]
        if len(between) <= _NEAR and _is_mistaken(first.years, years) and not _OTHERS.search(between):
            second = replace(first, years=years, as_of=_years_told(reading, age.span), age=age.span, span=age.span)
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
    if found is None or found.start != start or not _is_age(found):
        return None
    return found if _GOES_ON.match(reading.text, found.end) else None

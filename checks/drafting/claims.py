"""Checkable statements of a text as entries of its claim file."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Context, Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from checks.documents.schema import schema
from checks.drafting.entry import Entry, Field
from checks.drafting.names import Names
from checks.drafting.quotes import quote_for
from checks.finding import Span
from checks.patterns import regex
from checks.reading.anchors import anchor
from checks.reading.checkable import Checkable, Kind, Office, checkables
from checks.reading.day_words import day_in_words
from checks.reading.mentions import DateMention, QuantityMention
from checks.reading.span_lists import merged, overlapped
from checks.reading.unnamed_days import unnamed_days
from checks.story.model import Modality
from checks.story.moments import check_date_value
from checks.story.values import DateValue, Quantity, Role, Status

if TYPE_CHECKING:
    from checks.reading import Reading

_MOST_DIGITS: Final = 60
"""Characters of a number that a draft records: no text means longer ones."""

_MOST_DECIMALS: Final = 20
"""A number with more decimals than this was divided out, not read."""

_SHARE_DIGITS: Final = 3

_NEAR: Final = 60
"""Characters before a quote in which its id may find words."""

_TELLING: Final = frozenset({Kind.ATTRIBUTION, Kind.FIGURE})
_WITHIN: Final = frozenset({Kind.SUPERLATIVE, Kind.CAUSE})
"""What is no claim of its own in the words of a `_TELLING` one."""
_ONCE: Final = frozenset({Kind.TITLE, Kind.DATE})
"""What is no claim of its own where the same words have told the same before."""

_NEARLY_HALF_A_YEAR: Final = 170
"""Days from publication from which a date without a year may well be of another year than the nearest."""

_IN_WORD = regex(r"\w\.\w{2}")
"""A full stop within a word, which makes other words of it for whoever compares an office with its quote."""


def entries(reading: "Reading", accused: Iterable[Span] = (), taken: Iterable[str] = ()) -> tuple[Entry, ...]:
    """Return a claim for every checkable statement, in the order of the text.

    `accused` are the words that a rule holds to be an accusation without a source, `taken` the ids that are in use.
    """
    held = tuple(accused)
    names = Names(taken)
    found = _apart(reading, checkables(reading))
    return tuple(entry for item in found if (entry := drafted(reading, item, names, held)))


def _apart(reading: "Reading", found: Iterable[Checkable]) -> Iterator[Checkable]:
    """Yield the statements, but none that says no more than others: of one statement nobody writes two claims.

    These are superlatives and causes in the words of a statement or a figure, and titles and dates that stand in the
    same words already.
    """
    items = tuple(found)
    quoted = merged(item.quote for item in items if item.kind in _TELLING)
    told: set[tuple[str, object]] = set()
    last = Span(0, 0)
    for item in items:
        if item.kind in _WITHIN:
            if overlapped(quoted, item.words) or last.overlaps(item.quote):
                continue
            last = item.quote
        elif item.kind in _ONCE:
            same = _plain(reading, item.quote), _recorded(item.value)
            if same in told:
                continue
            told.add(same)
        yield item


def _plain(reading: "Reading", quote: Span) -> str:
    return " ".join(reading[quote].split()).casefold()


def _recorded(value: object) -> object:
    """Return what a claim would record of a date or a title: its value, the same wherever it stands."""
    return (value.value, value.mod) if isinstance(value, DateMention) else value


def drafted(reading: "Reading", found: Checkable, names: Names, accused: tuple[Span, ...] = ()) -> Entry | None:
    """Return the claim for one statement; None where no quote would lead back to its place."""
    placed = quote_for(reading, found)
    if placed is None:
        return None
    span, occurrence = placed
    quote = " ".join(reading[span].split())
    entry = Entry(
        names.give(found, reading[found.quote], _before(reading, found.quote)), quote, found.words, span, occurrence
    )
    return _accused(_valued(reading, _sourced(reading, entry, found), found), found, accused)


def _before(reading: "Reading", span: Span) -> str:
    """Return the words in front of a quote, in its sentence."""
    start = reading.sentence_at(span.start).start
    if span.start - start <= _NEAR:
        return reading.text[start : span.start]
    return reading.text[span.start - _NEAR : span.start].partition(" ")[2]


def _sourced(reading: "Reading", entry: Entry, found: Checkable) -> Entry:
    speaker = found.speaker
    if speaker is None:
        return replace(entry, modality=Modality.PROPOSED) if found.proposed else entry
    name = speaker.name if speaker.name and _stands(reading.text, speaker.name) else ""
    modality = Modality.DENIED if speaker.denies else Modality.PROPOSED if found.proposed else Modality.STATED
    if not name:
        hearsay = Modality.REPORTED if speaker.vague and modality is Modality.STATED else modality
        entry = replace(entry, modality=hearsay)
        return _asking(entry, "quote", "who says so?") if found.kind is Kind.ATTRIBUTION else entry
    entry = replace(entry, source=name, modality=modality)
    if speaker.guessed:
        return _asking(entry, "source", "or somebody else?")
    return _asking(entry, "source", "who are they?") if speaker.vague else entry


@lru_cache(maxsize=1024)
def _stands(text: str, name: str) -> bool:
    return anchor(_folded(text), name.casefold()) is not None


@lru_cache(maxsize=2)
def _folded(text: str) -> str:
    return text.casefold()


def _valued(reading: "Reading", entry: Entry, found: Checkable) -> Entry:
    value = found.value
    if isinstance(value, QuantityMention):
        return replace(entry, quantity=quantity_of(value))
    if isinstance(value, DateMention):
        return _dated(reading, entry, value)
    return _titled(reading, entry, value) if value else entry


def quantity_of(mention: QuantityMention) -> Quantity | None:
    """Return what a claim records of a number; None for a rank, and for a number that no file could hold."""
    numbers = [number for number in (mention.value, mention.low, mention.high) if number is not None]
    if mention.ordinal or any(len(plain_number(number)) > _MOST_DIGITS for number in numbers):
        return None
    return replace(mention.quantity, value=short_number(mention.value))


def short_number(number: Decimal | None) -> Decimal | None:
    """Return a third as 0.333: what was written in words has no end of digits, and nobody writes them out."""
    if number is None or -int(number.as_tuple().exponent) <= _MOST_DECIMALS:
        return number
    return number.normalize(Context(prec=_SHARE_DIGITS))


def plain_number(number: Decimal) -> str:
    """Return a number in digits, with no exponent and no zeros behind its last decimal."""
    digits = format(number, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _dated(reading: "Reading", entry: Entry, mention: DateMention) -> Entry:
    if mention.impossible:
        return _asking(entry, "quote", mention.impossible)
    if not _is_date_value(mention.value):
        return entry
    if mention in _unnamed(reading):
        day = day_in_words(reading.story.article.published.date())
        return _asking(entry, "quote", f"name the day in the text? By {day}, it is {{value: {mention.value}}}")
    entry = replace(entry, date=DateValue(mention.value, mention.mod))
    return _asking(entry, "date", "which year?") if _may_be_another_year(reading, mention) else entry


def _may_be_another_year(reading: "Reading", mention: DateMention) -> bool:
    """Whether a date that gives no year is so far from publication that a reader may take it for another year's."""
    days = mention.interval
    if not days or not days.first or not any(value.startswith("XXXX") for value in mention.alternatives):
        return False
    return abs((days.first - reading.story.article.published.date()).days) > _NEARLY_HALF_A_YEAR


@lru_cache(maxsize=1)
def _unnamed(reading: "Reading") -> frozenset[DateMention]:
    """Return the words that would be held if their date were recorded: in the archive they mean another day."""
    return frozenset(mention for mention, _ in unnamed_days(reading))


def _is_date_value(value: str) -> bool:
    """Whether a claim file may hold this date, by its schema and by the calendar."""
    try:
        check_date_value(value)
    except ValueError:
        return False
    return bool(_date_values().search(value))


@cache
def _date_values() -> re.Pattern[str]:
    pattern: str = schema("claim-file")["$defs"]["timex-value"]["pattern"]
    return re.compile(pattern.removesuffix("$") + r"\Z")


def _titled(reading: "Reading", entry: Entry, office: Office) -> Entry:
    role = Role(" ".join(office.role.person.split()), " ".join(office.role.office.split()), office.role.status)
    if office.known and role.status is Status.CURRENT and _is_past(reading, role):
        return _asking(entry, "quote", "in office then, or on the day of the article?")
    if office.known and not reading.offices.persons(role.person, role.office):
        return _asking(entry, "quote", "the reference knows nobody of that name in the office")
    if _IN_WORD.search(role.office) or (not office.known and reading.offices.entitled(role.office)):
        return _asking(entry, "quote", "which office?")
    entry = replace(entry, role=role)
    return _asking(entry, "role", "which office?") if office.doubtful else entry


def _is_past(reading: "Reading", role: Role) -> bool:
    """Whether nobody of that name holds the office on the day of the article: the words may speak of another time."""
    day = reading.story.article.published.date()
    holders = reading.offices.persons(role.person, role.office)
    return bool(holders) and all(reading.offices.holds(holder, role.office, day) is False for holder in holders)


def _accused(entry: Entry, found: Checkable, accused: tuple[Span, ...]) -> Entry:
    if found.kind is not Kind.ACCUSATION:
        return entry
    if not entry.source and not any(span.overlaps(entry.words) for span in accused):
        return _asking(entry, "quote", "is this an accusation, and who makes it?")
    return _asking(replace(entry, accusation=True), "accusation", "who says so, or what was the verdict?")


def _asking(entry: Entry, line: Field, question: str) -> Entry:
    """Return an entry with a question on one of its lines, the last that is asked there."""
    others = (check for check in entry.checks if check[0] != line)
    return replace(entry, checks=(*others, (line, question)))

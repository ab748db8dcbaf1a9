"""Lengths of time against the dates they lie between, by the engine's rounding."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from fractions import Fraction
from itertools import product

from checks.consistency.durations import MEAN_YEAR, days_spanned
from checks.consistency.moments import moment_of_publication, moments_of
from checks.finding import Finding
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import Anchor, DateMention
from checks.reading.relations.elapsed import Elapsed, Moment
from checks.reading.relations.inferred import PUBLISHED
from checks.reasoning.interval import Interval
from checks.registry import Rule
from checks.story.values import DateValue, Mod

_UNITS = {"Y": ("year", MEAN_YEAR), "M": ("month", MEAN_YEAR / 12), "W": ("week", Fraction(7))}
_DAY = ("day", Fraction(1))
_DECADES = regex(r"P(\d+)(DE|CE)")
_NEARLY = regex(r"nearly|almost|just under|close to|approaching", re.IGNORECASE)
_NEARLY_AT_LEAST = Fraction(2, 3)
_ROOM_ABOVE = 2
"""How many times as long as its number "more than" ten years may be before a reader would be misled."""
_ONE_DAY = Interval.between(-1, 1)
"""Time zones: a story is filed and read on two days."""

Known = tuple[Interval, str]
"""When a moment may be, in days since the calendar began, and its words."""


def findings(rule: Rule, reading: Reading, relations: Iterable[Elapsed]) -> Iterator[Finding]:
    """Yield a finding of the rule for each length of time that cannot lie between its moments."""
    for relation in relations:
        allowed = days_in(relation.length)
        pairs = list(product(_known(reading, relation, relation.start), _known(reading, relation, relation.end)))
        if allowed is None or not pairs or any(_passed(pair, relation).overlaps(allowed) for pair in pairs):
            continue
        yield _finding(rule, reading, relation, min(pairs, key=lambda pair: abs(_middle(_between(*pair)))))


def days_in(length: DateMention) -> Interval | None:
    """Return how many days a length of time may be, as its words round; None where it has no number.

    Decades are told more roughly than years: from three years less to six more. "Nearly" and "more than" leave their
    one side open only as far as a reader would follow.
    """
    if decades := _DECADES.fullmatch(length.value):
        years = int(decades[1]) * (10 if decades[2] == "DE" else 100)
        room = 1 if years < 100 else 5
        exact = Interval.between(*(MEAN_YEAR * (years + more * room) for more in (-3, 6)))
    elif spanned := days_spanned(length.value):
        exact = spanned
    else:
        return None
    return _modified(exact, length)


def _modified(exact: Interval, length: DateMention) -> Interval:
    low, high = exact.low or Fraction(0), exact.high or Fraction(0)
    match length.mod:
        case Mod.LESS_THAN:
            return Interval.between(low * _NEARLY_AT_LEAST if _NEARLY.match(length.text) else 0, high)
        case Mod.MORE_THAN:
            return Interval.between(low, high * _ROOM_ABOVE)
        case Mod.APPROX:
            return Interval.between(low * Fraction(3, 4), high * Fraction(5, 4))
    return exact


def _known(reading: Reading, relation: Elapsed, moment: Moment) -> list[Known]:
    """Return when a moment may be, in each of its readings; a date without a year may be of several."""
    published = reading.story.article.published
    if moment == PUBLISHED:
        within, words = moment_of_publication(published)
        return [(within + _ONE_DAY, f"publication on {words}")] if _unit(relation.length) == _DAY else [(within, words)]
    values = _values(moment, published)
    return [_named(value, known) for value in values if (known := moments_of(DateValue(value, moment.mod)))]


def _named(value: str, known: Known) -> Known:
    """Return a moment with a year by its number."""
    return (known[0], value) if len(value) == len("2025") else known


def _values(mention: DateMention, published: datetime) -> list[str]:
    told = [mention.value, *(value for value in mention.alternatives if "X" not in value)]
    if mention.anchor is not Anchor.PARTIAL:
        return told
    years = sorted(range(published.year - 1, published.year + 2), key=lambda year: abs(year - published.year))
    return [f"{year:04}{value[4:]}" for value in told for year in years if value[4:10] != "-02-29"]


def _between(start: Known, end: Known) -> Interval:
    return end[0] + -start[0]


def _passed(pair: tuple[Known, Known], relation: Elapsed) -> Interval:
    """Return the days from one moment to another; by the calendar where the text counts in more than days."""
    passed = _between(*pair)
    return passed if _unit(relation.length) == _DAY else passed.whole()


def _middle(days: Interval) -> Fraction:
    return ((days.low or Fraction(0)) + (days.high or Fraction(0))) / 2


def _finding(rule: Rule, reading: Reading, relation: Elapsed, pair: tuple[Known, Known]) -> Finding:
    start, end = (words.removeprefix("publication on ") for _, words in pair)
    passed = _in_words(_between(*pair), _unit(relation.length))
    message = f"from {start} to {end} is {passed}, not “{relation.length.text}”"
    return rule.finding(reading, message, relation.span, evidence=[f"inferred from the text: {relation.because}"])


def _unit(length: DateMention) -> tuple[str, Fraction]:
    """Return the unit that a length is told in, with its days."""
    return _UNITS["Y"] if length.value.endswith(("DE", "CE")) else _UNITS.get(length.value[-1], _DAY)


def _in_words(days: Interval, unit: tuple[str, Fraction]) -> str:
    """Return whole units that passed: "9 or 10 years"."""
    name, size = unit
    low, high = (days.low or Fraction(0)) / size, (days.high or Fraction(0)) / size
    if name == "day":
        first, last = int(low) + 1, -int(-high // 1) - 1
    else:
        first, last = round(low), round(high)
    if first == last:
        return f"{first} {name}{'s' * (abs(first) != 1)}"
    return f"{first} {'or' if last - first == 1 else 'to'} {last} {name}s"

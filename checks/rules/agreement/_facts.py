"""What each claim of a story says a number or a moment is, as intervals."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from checks.reading.calendar_days import days_of
from checks.reading.rounding import implied_interval, recorded_interval
from checks.reasoning.interval import Interval, figures
from checks.reasoning.system import Unknown
from checks.rules.agreement._durations import days_spanned, duration_words
from checks.story.model import Modality
from checks.story.values import Bound, Change, DateValue, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checks.reading import Reading
    from checks.reading.mentions import Days, QuantityMention
    from checks.story.model import Claim

PUBLISHED = "published"


class Kind(StrEnum):
    """What a fact is about. Moments count days from the start of the calendar, durations count days."""

    NUMBER = "number"
    MOMENT = "moment"
    DURATION = "duration"


class Said(NamedTuple):
    """The label of what a claim says under one reading: `subject` is a measure, or stands for the claim alone."""

    claim: str
    subject: str


@dataclass(frozen=True, slots=True)
class Fact:
    """That the number or moment of a subject lies in an interval; `claim` is None for the day of publication."""

    claim: "Claim | None"
    subject: str
    kind: Kind
    within: Interval
    words: str
    written: Interval | None = None
    """The number without the room that rounding leaves it: what an editor sums up."""
    unit: str | None = None
    counts: bool = False
    """Whether it is a number of things, which is whole and not negative."""
    direction: Change | None = None

    @property
    def needs(self) -> frozenset[Said]:
        """The label it hangs on; publication hangs on none."""
        return frozenset({Said(self.claim.id, self.subject)} if self.claim else ())


class Facts:
    """Every fact of a story, and the unknowns they are about.

    Numbers in different units are different unknowns: kilometres never contradict miles.
    """

    def __init__(self, reading: "Reading") -> None:
        self._reading = reading
        self._claims = reading.story.by_id

    @cached_property
    def all(self) -> tuple[Fact, ...]:
        """In the order of the claims, publication last. A denied claim states nothing."""
        said = (
            fact
            for claim in self._claims.values()
            if claim.modality is not Modality.DENIED
            for subject in claim.measures or (_alone(claim),)
            for fact in self._of_claim(claim, subject)
        )
        return (*said, _publication(self._reading.story.article.published))

    def of(self, target: str, kind: Kind) -> list[Fact]:
        """Return what is said of a relation's target: a claim by its id, under its first reading, or a measure."""
        subject = self.subject(target)
        return [fact for fact in self.all if fact.subject == subject and fact.kind is kind]

    def subject(self, target: str) -> str:
        """Return what a relation's target names."""
        if claim := self._claims.get(target):
            return claim.measures[0] if claim.measures else _alone(claim)
        return target

    def units(self, targets: "Iterable[str]") -> set[str | None]:
        """Return the units in which the numbers of these targets are given."""
        return {fact.unit for target in targets for fact in self.of(target, Kind.NUMBER)}

    def directions(self, targets: "Iterable[str]") -> set[Change]:
        """Return whether these targets are said to be rises, falls, or both; neither of mere numbers."""
        found = (fact.direction for target in targets for fact in self.of(target, Kind.NUMBER))
        return {direction for direction in found if direction}

    def unknown(self, subject: str, kind: Kind, unit: str | None = None) -> Unknown:
        """Return what is unknown of a subject: a whole number only where all that is said of it counts things."""
        if kind is not Kind.NUMBER:
            return Unknown(f"{kind} of {subject}")
        facts = [f for f in self.all if f.subject == subject and f.kind is kind and f.unit == unit]
        negative = any(fact.within.low is not None and fact.within.low < 0 for fact in facts)
        return Unknown(
            f"{unit or 'number'} of {subject}",
            whole=bool(facts) and all(fact.counts for fact in facts),
            least=Fraction(0) if unit is None and not negative else None,
        )

    def _of_claim(self, claim: "Claim", subject: str) -> "Iterator[Fact]":
        if claim.quantity is not None:
            yield self._number(claim, claim.quantity, subject)
        if claim.date is None:
            return
        if days := _days(claim.date):
            yield Fact(claim, subject, Kind.MOMENT, moments(days), day_words(days))
        elif spanned := days_spanned(claim.date.value):
            yield Fact(claim, subject, Kind.DURATION, spanned, duration_words(claim.date.value))

    def _number(self, claim: "Claim", quantity: Quantity, subject: str) -> Fact:
        mention = self._mention(claim, quantity)
        within = implied_interval(mention) if mention else recorded_interval(quantity)
        direction = quantity.change or (mention.change if mention else None)
        return Fact(
            claim,
            subject,
            Kind.NUMBER,
            within,
            _number_words(quantity, direction),
            written=recorded_interval(quantity),
            unit=quantity.unit,
            counts=quantity.unit is None and quantity.per is None and _is_whole(quantity),
            direction=direction,
        )

    def _mention(self, claim: "Claim", quantity: Quantity) -> "QuantityMention | None":
        """Return the number in the claim's quote that reads as what is recorded."""
        anchor = self._reading.anchors.get(claim.id)
        if anchor is None:
            return None
        recorded = (quantity.value, quantity.low, quantity.high, quantity.bound)
        for mention in self._reading.quantities:
            read = (mention.value, mention.low, mention.high, mention.bound)
            if mention.span.overlaps(anchor) and read == recorded:
                return mention
        return None


def moments(days: "Days") -> Interval:
    """Return the moments of days, as days and parts of days since the calendar began."""
    low = Fraction(days.first.toordinal()) if days.first else None
    high = Fraction(days.last.toordinal() + 1) if days.last else None
    return Interval(low, high, high_open=True)


def day_words(days: "Days") -> str:
    """Return days in words: "14 July 2025", "February 2022", "1 June 2025 to 15 June 2025", "from 3 June 2025"."""
    if days.first is None or days.last is None:
        sides = [("from", days.first), ("until", days.last)]
        return " ".join(f"{word} {_day_words(day)}" for word, day in sides if day) or "any day"
    if days.first == days.last:
        return _day_words(days.first)
    if days.first.day == 1 and days.last == _month_end(days.first):
        return f"{days.first:%B} {days.first.year}"
    return f"{_day_words(days.first)} to {_day_words(days.last)}"


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _day_words(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _alone(claim: "Claim") -> str:
    # No measure begins so: a claim of that name and a measure of that name stay apart.
    return f"@{claim.id}"


def _publication(published: datetime) -> Fact:
    of_day = Fraction(published.hour * 3600 + published.minute * 60 + published.second, 86_400)
    within = Interval.exact(published.toordinal() + of_day)
    return Fact(None, PUBLISHED, Kind.MOMENT, within, _day_words(published.date()))


def _days(value: DateValue) -> "Days | None":
    try:
        return days_of(value.value, value.mod)
    except ValueError:
        return None  # no date: another rule's business


def _number_words(quantity: Quantity, direction: Change | None) -> str:
    if quantity.value is not None:
        number = figures(quantity.value)
    else:
        number = f"between {figures(quantity.low or 0)} and {figures(quantity.high or 0)}"
    bound = "" if quantity.bound is Bound.EXACTLY else quantity.bound.replace("-", " ")
    return " ".join(filter(None, (direction, bound, number, quantity.unit)))


def _is_whole(quantity: Quantity) -> bool:
    numbers = (quantity.value, quantity.low, quantity.high)
    return all(number is None or number == number.to_integral_value() for number in numbers)

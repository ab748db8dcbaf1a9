"""Positioned, typed readings of text. Every `start` and `end` counts characters of the text that was read."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from checks.finding import Span
from checks.story.values import Bound, Change, Mod, Quantity, Status


class TimexType(StrEnum):
    """TIMEX3 `type`."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Anchor(StrEnum):
    """What a date's value hangs on."""

    STATED = "stated"
    """The words give all of it: "14 July 2025", "February 2022"."""
    PARTIAL = "partial"
    """The words give a calendar date less its year: "July 14", "in March"."""
    WEEKDAY = "weekday"
    """The words name a day of the week: "on Monday"."""
    PUBLISHED = "published"
    """The words count from the day of publication: "this week", "yesterday", "overnight"."""
    MENTION = "mention"
    """The words count from another date in the text: "two weeks earlier"."""


@dataclass(frozen=True, slots=True)
class Days:
    """Calendar days from `first` to `last`, both included; None where that side is open or unknown."""

    first: date | None
    last: date | None

    def overlaps(self, other: "Days") -> bool:
        """Whether some day may lie in both."""
        return (self.last is None or other.first is None or other.first <= self.last) and (
            other.last is None or self.first is None or self.first <= other.last
        )


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date, time, duration or recurring time in a text.

    `value` and `mod` are TIMEX3's. `alternatives` are other values that the words allow ("XXXX-07-14" for a bare
    "July 14": any year). `weekday` is the day's name where the words give one beside a date (0 is Monday).
    `impossible` says why no calendar has this date; its `value` is then as written and its `interval` None.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: Mod | None = None
    interval: Days | None = None
    anchor: Anchor = Anchor.STATED
    alternatives: tuple[str, ...] = ()
    weekday: int | None = None
    impossible: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class QuantityMention:
    """A number or range in a text, with what it counts or measures.

    `value` is None for a range, `low` and `high` are None otherwise. `unit` is singular and lower case; `noun` is the
    counted thing with its modifiers, as written, and `head` its last word. `concept` is what a number without such a
    noun is a measure of, as far as the clause names it: "core inflation" in "core inflation rose 0.3%". `precision` is
    the worth of the last digit written ("1.2 million": 100000). `negated` is "no injuries", which is zero of them.
    """

    start: int
    end: int
    text: str
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    bound: Bound = Bound.EXACTLY
    unit: str | None = None
    noun: str | None = None
    head: str | None = None
    per: str | None = None
    change: Change | None = None
    precision: Decimal = Decimal(1)
    ordinal: bool = False
    negated: bool = False
    concept: str | None = None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    @property
    def approximate(self) -> bool:
        """Whether the words call the number a rough one."""
        return self.bound is Bound.ABOUT

    @property
    def quantity(self) -> Quantity:
        """What a claim records of it."""
        return Quantity(self.value, self.low, self.high, self.bound, self.unit, self.noun, self.per, self.change)


@dataclass(frozen=True, slots=True)
class TitleMention:
    """A person named with an office: `span` covers the title's words, `person` is the name as written."""

    span: Span
    text: str
    person: str
    person_span: Span
    offices: tuple[str, ...]
    """The offices of the reference that the title can mean."""
    status: Status
    hypothetical: bool = False
    """The text does not say that it is so: "a former President Trump would"."""
    supposed: bool = False
    """It is hypothetical for the sentence alone, which has an "if" or a "would": whom it names may be a real holder."""
    people: tuple[str, ...] = ()
    """Those holders of the reference, by their names there, whom the name can mean; empty where it is none of them."""
    sure: bool = True
    """False of a common surname that nothing but the name of the country makes an office-holder's."""
    placed: bool = False
    """The words say what the office is of: "US President", "president of France"."""
    ordinal: int = 0
    """Which term the title speaks of: 2 in "second-term President Obama", 0 where it speaks of none."""

"""The moments that a recorded date or time may stand for, and its words in a message."""

from datetime import datetime
from fractions import Fraction

from checks.patterns import regex
from checks.reading.calendar_days import days_of
from checks.reading.day_words import day_in_words, days_in_words
from checks.reading.mentions import Days
from checks.reasoning.interval import Interval
from checks.story.values import DateValue, Mod

_CLOCK = regex(r"([012]\d)(?::(\d\d))?(?::(\d\d))?")
_PARTS = {
    "MO": (0, 12, "the morning of"),
    "MI": (11, 14, "midday on"),
    "AF": (12, 19, "the afternoon of"),
    "EV": (16, 24, "the evening of"),
    "NI": (17, 33, "the night of"),
    "DT": (5, 21, "the daytime of"),
}
"""From and up to what hour of its day a part of the day may run: as wide as anybody uses its name, or wider."""
_WHOLE_DAY = (Fraction(0), Fraction(24))
_MOD_WORDS = {Mod.BEFORE: "before", Mod.AFTER: "after", Mod.APPROX: "about"}


def moments_of(value: DateValue) -> tuple[Interval, str] | None:
    """Return when a recorded date or time may be, and how a message calls it; None where it is neither.

    Moments count days and parts of days since the calendar began. A time is as long as its last component: an hour,
    a minute, a second. One written with a zone ("09:00Z") stands for all of its day: the others' zones are not known.
    So does 24:00, a midnight that may be meant at either end. BEFORE and AFTER leave one side open and keep the time
    itself, APPROX adds the time's own length on both sides, an hour at least.
    """
    day, _, time = value.value.partition("T")
    try:
        days = days_of(value.value, value.mod)
        alone = days_of(day) if days and time else None
    except ValueError:
        return None  # no date: another rule's business
    if days is None:
        return None
    if alone is None or alone.first is None or alone.first != alone.last:
        return _of_days(days), days_in_words(days)
    start = alone.first.toordinal()
    low, high = (start + hour / 24 for hour in _hours(time))
    words = f"{_time_words(time)} {day_in_words(alone.first)}"
    within = _modified(Interval(low, high, high_open=True), value.mod)
    return within, f"{_MOD_WORDS[value.mod]} {words}" if value.mod in _MOD_WORDS else words


def moment_of_publication(published: datetime) -> tuple[Interval, str]:
    """Return when a story is published, by the clock of its own zone; a midnight is a day given without its time."""
    start, seconds = published.toordinal(), published.hour * 3600 + published.minute * 60 + published.second
    day = day_in_words(published.date())
    if not seconds:
        return Interval(Fraction(start), Fraction(start + 1), high_open=True), day
    return Interval.exact(start + Fraction(seconds, 86_400)), f"{published:%H:%M} on {day}"


def _of_days(days: Days) -> Interval:
    low = Fraction(days.first.toordinal()) if days.first else None
    high = Fraction(days.last.toordinal() + 1) if days.last else None
    return Interval(low, high, high_open=True)


def _hours(time: str) -> tuple[Fraction, Fraction]:
    """Return from and up to what hour of its day a time may be."""
    if time in _PARTS:
        low, high, _ = _PARTS[time]
        return Fraction(low), Fraction(high)
    clock = _CLOCK.fullmatch(time)
    if clock is None:
        return _WHOLE_DAY
    hour, minute, second = (int(part or 0) for part in clock.groups())
    precision = Fraction(1, 3600 if clock[3] else 60 if clock[2] else 1)
    start = hour + Fraction(minute, 60) + Fraction(second, 3600)
    return (Fraction(0) if hour == _WHOLE_DAY[1] else start), start + precision


def _time_words(time: str) -> str:
    if time in _PARTS:
        return _PARTS[time][2]
    return f"the hour from {time}:00 on" if time.isdecimal() else f"{time} on"


def _modified(time: Interval, mod: Mod | None) -> Interval:
    match mod:
        case Mod.BEFORE:
            return Interval(None, time.high, high_open=True)
        case Mod.AFTER:
            return Interval(time.low, None)
        case Mod.APPROX if time.low is not None and time.high is not None:
            more = max(time.high - time.low, Fraction(1, 24))
            return time + Interval.between(-more, more)
    return time

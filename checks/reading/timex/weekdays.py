"""Days of the week in pairs, and those that their week or month tells: "the first Tuesday in November"."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from checks.reading.calendar_days import days_of
from checks.reading.mentions import Anchor, DateMention, Days, TimexType
from checks.reading.timex.absolute import (
    month_number,
    ordinal_number,
    read_days,
    weekday_number,
    with_part_of_day,
    written_year,
)
from checks.reading.timex.context import Context, Phrase
from checks.reading.timex.lexicon import UNITS, WEEK, words
from checks.reading.timex.periods import added, week, weekend
from checks.reading.timex.relative import direction, read_weekday

_DAYS_IN_A_WEEK = 7
_NEARBY = 8
_MOST_WEEKS = 5
_THROUGH = words("to through thru - – —")
# With these a range of weekdays is every week's, unless the clause tells of one time.
_HABITUAL = words(
    "open opens closed closes run runs operate operates available weekly daily week weekdays hours air airs broadcast"
    " broadcasts meet meets work works serve serves every each usually normally"
)
_ONE_TIME = words("was were will had would ran this next last")


def read_pair_with_days(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "Monday to Friday, July 14-18": the first weekday is that of the first day, the second that of the last.

    A range longer than a week ("Monday to Friday, July 1-31") has the weekdays many times, and none is its end's.
    """
    names = phrase.every("Ww")
    at = max(index for index, kind in enumerate(phrase.kinds) if kind in "Ww") + 1
    days = read_days(phrase.part(at + phrase.kinds.startswith(",", at)), context)
    if len(days) != len(names) or not _is_within_a_week(days):
        return days
    paired = tuple(replace(day, weekday=weekday_number(name.word)) for day, name in zip(days, names, strict=True))
    named = tuple(
        replace(day, start=name.start, end=name.end, text=name.text, anchor=Anchor.WEEKDAY)
        for day, name in zip(days, names, strict=True)
    )
    return named + paired


def _is_within_a_week(days: tuple[DateMention, ...]) -> bool:
    firsts = [day.interval.first for day in days if day.interval and day.interval.first]
    return len(firsts) == len(days) and all(
        0 < (right - left).days < _DAYS_IN_A_WEEK for left, right in pairwise(firsts)
    )


def read_pair(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "open Monday through Saturday" as days of every week; the days of one week are the other reading."""
    ends = phrase.split("-r")
    days = tuple(mention for end in ends for mention in read_weekday(end, context))
    if len(days) != len(ends) or not _is_habit(phrase):
        return days
    return tuple(
        replace(
            day,
            type=TimexType.SET,
            value=f"XXXX-WXX-{weekday_number(end.word('W')) + 1}",
            interval=None,
            anchor=Anchor.STATED,
            alternatives=(day.value, *day.alternatives),
        )
        for day, end in zip(days, ends, strict=True)
    )


def _is_habit(phrase: Phrase) -> bool:
    nearby = phrase.words_around(_NEARBY)
    return phrase.word("-r") in _THROUGH and bool(nearby & _HABITUAL) and not nearby & _ONE_TIME


def read_weekday_of_week(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "Tuesday of next week" and "Friday last week" as the day of that week."""
    whole = phrase.part(phrase.kinds.index("W") + 1)
    if UNITS[whole.word("U")] != WEEK:
        return read_weekday(phrase.part(0, phrase.kinds.index("W") + 1), context)
    monday = added(context.today - timedelta(days=context.today.weekday()), WEEK, direction(whole))
    day = monday + timedelta(days=weekday_number(phrase.word("W")))
    value, kind = with_part_of_day(day.isoformat(), phrase)
    return (context.mention(phrase, value, kind, Anchor.WEEKDAY),)


def read_nth_weekday(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the first Tuesday in November", "the last Monday of May 2026"; nothing where a month has none so late."""
    word, weekday, month = phrase.word("OL"), weekday_number(phrase.word("W")), month_number(phrase.word("M"))
    number = -1 if word in {"last", "final"} else ordinal_number(word) if phrase.find("O") else 0
    if not -1 <= number <= _MOST_WEEKS or not number:
        return ()
    year = written_year(phrase, context)
    known = year or context.year_of(phrase, lambda a_year: _nth_weekday(a_year, month, weekday, number))
    days = known and _nth_weekday(known, month, weekday, number)
    if not days or days.first is None:
        return ()
    return (context.mention(phrase, days.first.isoformat(), anchor=Anchor.STATED if year else Anchor.PARTIAL),)


def _nth_weekday(year: int, month: int, weekday: int, number: int) -> Days | None:
    """Return the day that is the n-th such weekday of a month (-1: the last); None where it has fewer."""
    days = [day for day in range(1, monthrange(year, month)[1] + 1) if date(year, month, day).weekday() == weekday]
    if number > len(days):
        return None
    only = date(year, month, days[number - 1 if number > 0 else -1])
    return Days(only, only)


def read_week_of(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the week of March 4" and "the weekend of May 3" as those of the day; of "the day of May 3" the date."""
    named = phrase.part(phrase.kinds.index("f") + 1)
    found = read_days(named, context)
    days = found[0].interval if len(found) == 1 else None
    if phrase.word("Uk") not in {"week", "weekend"} or days is None or days.first is None:
        return found
    value = weekend(days.first) if phrase.find("k") else week(days.first)
    start, text = phrase.start, context.text[phrase.start : found[0].end]
    return (replace(found[0], start=start, text=text, value=value, interval=days_of(value), alternatives=()),)

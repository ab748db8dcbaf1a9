"""Days of the week in pairs: "Monday to Friday, July 14-18", "open Monday through Saturday"."""

from dataclasses import replace
from itertools import pairwise

from checks.reading.mentions import Anchor, DateMention, TimexType
from checks.reading.timex.absolute import read_days, weekday_number
from checks.reading.timex.context import Context, Phrase
from checks.reading.timex.lexicon import words
from checks.reading.timex.relative import read_weekday

_DAYS_IN_A_WEEK = 7
_NEARBY = 8
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

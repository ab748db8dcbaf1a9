"""Dates that point back to another in the text: "that night", "the end of the day", "the quarter", "the 14th"."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from checks.patterns import regex
from checks.reading.mentions import Anchor, DateMention, TimexType
from checks.reading.timex.context import Context, Phrase
from checks.reading.timex.lexicon import DAY, DIRECTIONS, PARTS_OF_DAY, QUARTER, SEASONS, UNITS, YEAR, Unit, words
from checks.reading.timex.periods import added, period
from checks.reading.timex.verbs import Tense

_DAYS_IN = {"D": 1, "W": 7, "M": 31, "Q": 92, "Y": 366}
_UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}
# How far back, in characters, the date may stand that "the day" or "the 14th" is told of.
_NEAR = 250
_PART_OF_YEAR = regex(r"(\d{4})-(Q[1-4]|H[12]|\d\d)")

_BEFORE_PERIOD = words(
    "for in during throughout end ends ended ending finish finishes finished finishing start starts started starting "
    "begin begins began close closes closed closing spend spent into"
)
_WHOLE = frozenset(["", "entire", "whole", "full"])
_MUCH_OF = words("much most part all rest remainder half course")
# "The day when", "the year of", "the week they met": not the period itself but one that is told of now.
_TELLS_WHICH = words(
    "when that after before since of i he she we you they it who which where leading following prior ahead to"
)
_VERBS = words("is was will would could can may might has had")
_TRADING = words("trading trade dealings deals")
_STRETCHES = words("period time stretch span")
_BEFORE_PART_OF_DAY = words("in during into through throughout of until by for")
_AROUND_DAY_OF_MONTH = words("on by until till before after since from between")


def read_same(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "that day", "the same year", "later that week" as the period of the date last mentioned."""
    return adjacent(phrase, context, UNITS[phrase.word("U")], 0)


def read_same_season(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "that summer" as the one in the year of the date last mentioned, but not "hopes that summer will"."""
    if phrase.word("m") == "that" and phrase.after().word in _VERBS:
        return ()
    days = context.last.interval if context.last else None
    if days is None or days.first is None:
        return ()
    value = f"{days.first.year:04}-{SEASONS[phrase.word('S')]}"
    return (context.mention(phrase, value, anchor=Anchor.MENTION),)


def adjacent(phrase: Phrase, context: Context, unit: Unit, count: int) -> tuple[DateMention, ...]:
    """Return the period so many from the one last mentioned; one that is not known where that is too wide."""
    found = counted_from_last(phrase, context, unit, count)
    if found or unit.code not in _UNKNOWN or unit.clock or unit.count > 1:
        return found
    return (context.mention(phrase, _UNKNOWN[unit.code], anchor=Anchor.MENTION),)


def read_bare_unit(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the day" of "ended the day", "the quarter" of "for the quarter", "the day's" as the one last told of."""
    unit = UNITS[phrase.word("U")]
    if unit.clock or unit.count > 1 or not _is_period(phrase) or phrase.word("j") not in _WHOLE:
        return ()
    near = context.quarter if unit == QUARTER else _last_near(phrase, context)
    counts = near is not None and _is_within(near, unit) and _is_told_of(near, unit, phrase, context)
    day = near.interval.first if near and counts and near.interval else context.today
    anchor = Anchor.MENTION if counts else Anchor.PUBLISHED
    return (context.mention(phrase, period(day or context.today, unit), anchor=anchor),)


def _is_told_of(near: DateMention, unit: Unit, phrase: Phrase, context: Context) -> bool:
    """Whether the period is still the one of a mention: days and quarters are as long as no other comes."""
    return unit in {DAY, QUARTER} or _in_one_sentence(near, phrase, context)


def _is_period(phrase: Phrase) -> bool:
    before, after = phrase.before(), phrase.after()
    if phrase.find("b"):
        at = before if phrase.kinds[0] == "t" else phrase.before(2)
        return not (at.word == "at" and phrase.word("b") == "end")
    if after.kind == "'":
        return True
    if after.word in _TELLS_WHICH or after.kind in "-fB" or phrase.before(2).word == "back":
        return False
    if before.word == "of" and phrase.before(2).kind == "u":
        return phrase.before(3).kind in "DNnYq"
    return before.word in _BEFORE_PERIOD or (before.word == "of" and phrase.before(2).word in _MUCH_OF)


def read_part_of_last_day(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "that night", "the same evening", "in the afternoon", "the night before" of the day last told of."""
    if phrase.kinds == "tP" and phrase.before().word not in _BEFORE_PART_OF_DAY:
        return ()
    near = _last_near(phrase, context)
    days = near.interval if near and _is_within(near, DAY) else None
    told = days.first if days else None
    if told is None and phrase.find("mBLX"):
        return ()
    shift = {"before": -1, "after": 1}.get(phrase.word("B"), 0) + DIRECTIONS.get(phrase.word("LX"), 0)
    day = (told or context.today) + timedelta(days=shift)
    value = f"{day.isoformat()}T{PARTS_OF_DAY[phrase.word('P')]}"
    return (context.mention(phrase, value, TimexType.TIME, Anchor.MENTION if told else Anchor.PUBLISHED),)


def read_part_of_trading_day(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read the afternoon of "in afternoon trading" as that of the day last told of."""
    if phrase.before().word not in {"in", "during"} or phrase.after().word not in _TRADING:
        return ()
    return read_part_of_last_day(phrase, context)


def read_day_of_month(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "on the 14th" of the month last told of."""
    number = phrase.word("O")
    after = phrase.after()
    if not number[0].isdigit() or phrase.before().word not in _AROUND_DAY_OF_MONTH or after.kind not in ".,|r":
        return ()
    near = _last_near(phrase, context)
    days = near.interval if near and _is_within(near, UNITS["month"]) else None
    month = days.first if days and days.first else context.today
    day = int(number.rstrip("stndrh"))
    if day > monthrange(month.year, month.month)[1]:
        return ()
    value = month.replace(day=day).isoformat()
    mention = context.mention(phrase, value, anchor=Anchor.MENTION if days else Anchor.PUBLISHED)
    return (replace(mention, alternatives=(f"XXXX-XX-{day:02}",)),)


def read_year_before(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "year-earlier" and "year-ago" as that quarter, month or year one year before."""
    unit = UNITS[phrase.word("U")]
    if unit != YEAR:
        return counted_from_last(phrase, context, unit, -1)
    return same_part_of_year(phrase, context, -1) or (
        context.mention(phrase, f"{context.today.year - 1:04}", anchor=Anchor.PUBLISHED),
    )


def same_part_of_year(phrase: Phrase, context: Context, years: int) -> tuple[DateMention, ...]:
    """Read "a year earlier" behind a quarter, half or month as that of the other year; nothing where none is near."""
    near = _last_near(phrase, context)
    match = _PART_OF_YEAR.fullmatch(near.value) if near else None
    if near is None or match is None:
        return ()
    return (context.mention(phrase, f"{int(match[1]) + years:04}-{match[2]}", anchor=Anchor.MENTION),)


def read_same_of_last_year(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the same period last year" as last year's part that this year's date is, or else as last year.

    With a year that is named, "the same period of 2012", it is the part of that.
    Counted from publication; where that would be the date just mentioned, as in the news of January on a fourth
    quarter, the year before it is meant. "A year earlier" counts from the date mentioned.
    """
    same = phrase.part(phrase.kinds.index("m") + 1, phrase.kinds.index("m") + 2)
    if phrase.find("Y"):
        return _same_of_year(phrase, context, same.find("U") is not None or same.word("_") in _STRETCHES)
    told = phrase.every("U")[-1].word
    if told != "year" or (same.find("_") and same.word("_") not in _STRETCHES) or phrase.word("T"):
        return ()
    year = context.today.year - 1
    near = _last_near(phrase, context)
    match = _PART_OF_YEAR.fullmatch(near.value) if near else None
    if near is None or match is None:
        found = counted_from_last(phrase, context, YEAR, -1) if phrase.find("l") else ()
        return found or (context.mention(phrase, f"{year:04}", anchor=Anchor.PUBLISHED),)
    counts_back = phrase.find("l") or (int(match[1]) == year and near.anchor is not Anchor.MENTION)
    value = f"{int(match[1]) - 1 if counts_back else year:04}-{match[2]}"
    return (context.mention(phrase, value, anchor=Anchor.MENTION),)


def _same_of_year(phrase: Phrase, context: Context, is_stretch: bool) -> tuple[DateMention, ...]:
    if phrase.word("m") != "same" or not is_stretch:
        return ()
    near = _last_near(phrase, context)
    match = _PART_OF_YEAR.fullmatch(near.value) if near else None
    value = f"{phrase.word('Y')}-{match[2]}" if match else phrase.word("Y")
    return (context.mention(phrase, value, anchor=Anchor.MENTION),)


def counted_from_last(phrase: Phrase, context: Context, unit: Unit, count: int) -> tuple[DateMention, ...]:
    """Return the period so many units from the date last mentioned, or else from publication.

    Nothing where that mention is too wide to count such units from, the unit is shorter than a day, or what is told
    of as done would be still to come: it then counts from something else.
    """
    if unit.clock:
        return ()
    reference = context.today if context.last is None else _first_day(context.last, unit)
    if reference is None:
        return ()
    day = added(reference, unit, count)
    if day > context.today >= reference and context.tense(phrase) is not Tense.FUTURE:
        return ()
    return (context.mention(phrase, period(day, unit), anchor=Anchor.MENTION),)


def _first_day(mention: DateMention, unit: Unit) -> date | None:
    days = mention.interval
    return days.first if days and _is_within(mention, unit) else None


def _is_within(mention: DateMention, unit: Unit) -> bool:
    """Whether a mention is no wider than such a unit, so that it tells which one is meant."""
    days = mention.interval
    if days is None or days.first is None or days.last is None:
        return False
    return (days.last - days.first).days + 1 <= max(_DAYS_IN[unit.code] * unit.count, 2)


def _in_one_sentence(near: DateMention, phrase: Phrase, context: Context) -> bool:
    between = context.text[near.end : phrase.start]
    return "\n" not in between and ". " not in between


def _last_near(phrase: Phrase, context: Context) -> DateMention | None:
    last = context.last
    return last if last and phrase.start - last.end <= _NEAR else None

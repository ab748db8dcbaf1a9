"""Dates that name their place in the calendar: days, months, years, decades, centuries, quarters, seasons, holidays."""

from calendar import monthrange
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date
from itertools import pairwise

from checks.reading.calendar_days import days_of
from checks.reading.mentions import Anchor, DateMention, Days, TimexType
from checks.reading.timex.context import Context, Phrase
from checks.reading.timex.guards import counts_something, is_decade, is_month_name, is_season, is_surname, is_year
from checks.reading.timex.holidays import FIXED_HOLIDAYS, HOLIDAYS, NAMED_DAYS, holiday_key
from checks.reading.timex.lexicon import (
    DECADE_WORDS,
    DIRECTIONS,
    MONTH_ABBREVIATIONS,
    MONTH_NAMES,
    MONTHS,
    ORDINALS,
    PARTS_OF_DAY,
    SEASONS,
    TENS,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
    YEAR,
    words,
)

_A_LEAP_YEAR = 2024
_GREETINGS = words("merry happy")
_ATTACKS = words("attack attacks terror terrorist terrorists hijackings commission")


def month_number(word: str) -> int:
    """Return 1 for "january" or "jan"."""
    return MONTHS.get(word) or MONTH_ABBREVIATIONS[word]


def weekday_number(word: str) -> int:
    """Return 0 for "monday" or "mon"."""
    return WEEKDAYS[word] if word in WEEKDAYS else WEEKDAY_ABBREVIATIONS[word]


def ordinal_number(word: str) -> int:
    """Return 14 for "14th" or "fourteenth", 21 for "twenty-first"."""
    if word[0].isdigit():
        return int(word.rstrip("stndrh"))
    tens, _, ones = word.rpartition("-")
    return TENS.get(tens, 0) + ORDINALS[ones]


def read_days(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "Monday, July 14, 2025", "the 14th of July", and ranges: "3 to 5 May", "July 30 - August 2, 2025"."""
    if counts_something(phrase):
        phrase = phrase.without_last()
        if not phrase.find("DO"):
            return read_months(phrase, context)
    parts = phrase.split("-r")
    year = written_year(phrase, context)
    shared = month_number(phrase.word("M"))
    return tuple(
        _day(part, context, year, month_number(part.word("M")) if part.find("M") else shared) for part in parts
    )


def read_day_list(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "July 14, 16 and 18, 2025" and "14, 16 and 18 July" as days of one month, where they come in their order."""
    at = [index for index, kind in enumerate(phrase.kinds) if kind in "DO"]
    cuts = [0, *at[1:], len(phrase.kinds)]
    if phrase.kinds.index("M") > at[0]:
        cuts[-2] = at[-1]
    days = [_number_of_day(token.word) for token in phrase.every("DO")]
    if counts_something(phrase) or any(left >= right for left, right in pairwise(days)):
        return read_days(phrase.part(0, at[0] + 1), context) if "M" in phrase.kinds[: at[0]] else ()
    year, month = written_year(phrase, context), month_number(phrase.word("M"))
    parts = [phrase.part(left, right) for left, right in pairwise(cuts)]
    return tuple(_day(_without_joint(part), context, year, month) for part in parts)


def _without_joint(part: Phrase) -> Phrase:
    """Return a member of a list without the comma and the "and" behind it."""
    return part.part(0, len(part.kinds.rstrip(",r")))


def _number_of_day(word: str) -> int:
    return int(word) if word.isdecimal() else ordinal_number(word)


def _day(part: Phrase, context: Context, year: int | None, month: int) -> DateMention:
    day = _number_of_day(part.word("DO"))
    known = year or _attack_year(part, month, day)
    if known is None and _one_day(_A_LEAP_YEAR, month, day):
        known = context.year_of(part, lambda a_year: _one_day(a_year, month, day)) or context.today.year
    if known is None or not _one_day(known, month, day):
        return context.impossible(part, f"{year_digits(known)}-{month:02}-{day:02}", _why_not(known, month))
    value, kind = with_part_of_day(f"{known:04}-{month:02}-{day:02}", part)
    weekday = None if part.is_last_of_weekdays else part.find("Ww")
    return replace(
        context.mention(part, value, kind, _anchor(part, year)),
        alternatives=() if year else (f"XXXX-{month:02}-{day:02}",),
        weekday=weekday_number(weekday.word) if weekday else None,
    )


def _attack_year(part: Phrase, month: int, day: int) -> int | None:
    """Return 2001 for the "Sept. 11 attacks", which news names without their year."""
    if (month, day) != (9, 11):
        return None
    nearby = {part.after(distance).word for distance in (1, 2)}
    of_them = part.before().kind == "f" and part.before(2).word == "attacks"
    return 2001 if of_them or nearby & _ATTACKS else None


def _anchor(part: Phrase, year: int | None) -> Anchor:
    """Return what a date hangs on: a year that is named, one that is counted ("of last year"), or none."""
    if year is None:
        return Anchor.PARTIAL
    return Anchor.PUBLISHED if part.find("TLX") else Anchor.STATED


def year_digits(year: int | None) -> str:
    """Return a year's four digits, "XXXX" where it is not known."""
    return f"{year:04}" if year else "XXXX"


def _one_day(year: int, month: int, day: int) -> Days | None:
    if not 1 <= day <= monthrange(year, month)[1]:
        return None
    return Days(only := date(year, month, day), only)


def _why_not(year: int | None, month: int) -> str:
    if year is None:
        return f"{MONTH_NAMES[month - 1].title()} has no more than {monthrange(_A_LEAP_YEAR, month)[1]} days"
    return f"{MONTH_NAMES[month - 1].title()} {year} has {monthrange(year, month)[1]} days"


def with_part_of_day(value: str, phrase: Phrase) -> tuple[str, TimexType]:
    """Return a day's value and type, made the morning's or the night's where the phrase ends on that."""
    part = phrase.word("P")
    return (f"{value}T{PARTS_OF_DAY[part]}", TimexType.TIME) if part else (value, TimexType.DATE)


def read_months(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "July 2025", "early June", "June to August 2025", and "the June-August period"."""
    year = written_year(phrase, context)
    parts = phrase.split("-r") if phrase.count("M") > 1 else [phrase]
    if year is None and len(parts) == 1 and not is_month_name(phrase):
        return ()
    return tuple(_month(part, context, year) for part in parts)


def _month(part: Phrase, context: Context, year: int | None) -> DateMention:
    number = month_number(part.word("M"))
    known = year or context.year_of(part, lambda a_year: days_of(f"{a_year:04}-{number:02}"))
    value = f"{year_digits(known)}-{number:02}"
    mention = context.mention(part, value, anchor=_anchor(part, year))
    return mention if year else replace(mention, alternatives=(f"XXXX-{number:02}",))


def written_year(phrase: Phrase, context: Context) -> int | None:
    """Return the year that a phrase writes out, or names from publication: "of last year".

    "'82" is the last such year that is not far ahead. Raises OverflowError where no calendar has it.
    """
    year = phrase.find("Yy")
    if year is None:
        directed = phrase.find("TLX") and UNITS.get(phrase.word("U")) == YEAR
        return context.today.year + DIRECTIONS[phrase.word("TLX")] if directed else None
    if year.kind == "Y":
        return int(year.text)
    of_century = int(year.text[1:])
    century = context.today.year // 100 * 100
    found = century + of_century - (100 if century + of_century > context.today.year + 10 else 0)
    if found < MINYEAR:
        raise OverflowError("no calendar year")
    return found


def read_year(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "2025", "early 2022", "mid-2011", "the end of 2019", "in '82", "the year 2000"."""
    if phrase.find("U") and phrase.word("U") != "year":
        return ()
    year = written_year(phrase, context)
    return (context.mention(phrase, f"{year:04}"),) if year and is_year(phrase) else ()


def read_year_range(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "2014-18" and "1939-1945" as two years."""
    first, last = phrase.part(0, 1), phrase.part(2)
    start, digits = first.tokens[first.first].text, last.tokens[last.first].text
    if len(digits) not in {2, 4} or not digits.isdecimal() or phrase.after().kind == "-":
        return ()
    end = int(start[: 4 - len(digits)] + digits)
    if not 0 < end - int(start) < 200:
        return ()
    return context.mention(first, start), context.mention(last, f"{end:04}")


def read_decade(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the 1990s", "the late '80s", "the nineties"."""
    word = phrase.word("K")
    digits = word.strip("s'’")
    if word in DECADE_WORDS:
        digits = f"{DECADE_WORDS[word]}0"
    if not is_decade(phrase):
        return ()
    if len(digits) == len("1990"):
        return (_decade_or_century(phrase, context, digits),)
    century = context.today.year // 100
    past = century if int(f"{century}{digits}") <= context.today.year else century - 1
    return (context.mention(phrase, f"{past:02}{digits[0]}"),) if past >= 0 else ()


def _decade_or_century(phrase: Phrase, context: Context, digits: str) -> DateMention:
    """Read "the 1800s" as that century, which its first decade may be meant by, "the 2000s" as the decade."""
    if not digits.endswith("00") or digits >= "2000":
        return context.mention(phrase, digits[:3])
    return replace(context.mention(phrase, digits[:2]), alternatives=(digits[:3],))


def read_season(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the summer of 2024", "winter 2022", and "the spring" by the tense of its clause."""
    season = SEASONS[phrase.word("S")]
    if not is_season(phrase):
        return ()
    if year := written_year(phrase, context):
        return (context.mention(phrase, f"{year:04}-{season}"),)
    known = context.year_of(phrase, lambda a_year: _season(a_year, season))
    mention = context.mention(phrase, f"{year_digits(known)}-{season}", anchor=Anchor.PARTIAL)
    return (replace(mention, alternatives=(f"XXXX-{season}",)),)


def _season(year: int, season: str) -> Days | None:
    """Return the days that a season is looked for in: a winter from the December of its year on."""
    days = days_of(f"{year:04}-{season}")
    return Days(date(year, 12, 1), days.last) if days and season == "WI" else days


def read_seasons(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the spring and summer of 2024" as two seasons of one year."""
    year = written_year(phrase, context)
    return tuple(context.mention(part, f"{year:04}-{SEASONS[part.word('S')]}") for part in phrase.split("r"))


def read_holiday(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "Christmas 2024", "Thanksgiving", "Labor Day weekend": the year by the tense of the clause."""
    name = holiday_key((phrase.find("H") or phrase.before()).text)
    if (name == "Easter" and is_surname(phrase)) or (name == "Good Friday" and phrase.after().word == "agreement"):
        return ()
    if phrase.before().word in _GREETINGS:
        return ()
    if name == "New Year" and (phrase.before().text[:1].isupper() or phrase.after().word == "celebrations"):
        return ()
    day_in = HOLIDAYS[name]
    year = written_year(phrase, context)
    known = year or context.year_of(phrase, lambda a_year: Days(day := day_in(a_year), day)) or context.today.year
    value, kind = with_part_of_day(day_in(known).isoformat(), phrase)
    mention = context.mention(phrase, value, kind, Anchor.STATED if year else Anchor.PARTIAL)
    if year:
        return (mention,)
    if name in FIXED_HOLIDAYS:
        return (replace(mention, alternatives=(f"XXXX{value[4:10]}",)),)
    others = (year for year in (known - 1, known + 1) if MINYEAR <= year <= MAXYEAR)
    return (replace(mention, alternatives=tuple(day_in(other).isoformat() for other in others)),)


def read_named_day(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "9/11"."""
    return (context.mention(phrase, NAMED_DAYS[phrase.word("!")].isoformat()),)

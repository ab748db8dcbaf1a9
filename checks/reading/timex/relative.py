"""Dates that count from the day of publication or from another date in the text."""

from dataclasses import replace
from datetime import timedelta

from checks.reading.calendar_days import days_of
from checks.reading.mentions import Anchor, DateMention, TimexType
from checks.reading.timex.absolute import (
    month_number,
    ordinal_number,
    read_days,
    read_months,
    read_year,
    weekday_number,
    with_part_of_day,
    written_year,
    year_digits,
)
from checks.reading.timex.context import Context, Phrase, with_mod
from checks.reading.timex.guards import is_name, is_of_a_game, is_title
from checks.reading.timex.lexicon import (
    CENTURY,
    DAY,
    DAY_ADVERBS,
    DIRECTIONS,
    FORTNIGHT,
    PARTS_OF_DAY,
    QUARTER,
    SEASONS,
    UNITS,
    YEAR,
    words,
)
from checks.reading.timex.periods import added, period, weekend
from checks.reading.timex.verbs import Tense
from checks.story.values import Mod

_PARTS = {"first": Mod.START, "last": Mod.END, "final": Mod.END}
_LAST_QUARTER = 4
# "First-half profit" is of a year, a "first-half lead" of a match.
_RESULTS = words("profit profits earnings results sales revenue revenues net income loss losses growth output")
_PUBLISHED = Anchor.PUBLISHED


def direction(phrase: Phrase) -> int:
    """Return -1 for "last", 0 for "this", 1 for "next"."""
    return DIRECTIONS[phrase.word("TLX")]


def read_adverb(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "today", "yesterday afternoon", "tonight", "overnight", "earlier today".

    "Overnight" is the night that ends on the day of publication.
    """
    if is_name(phrase):
        return ()
    word = phrase.word("A")
    day = context.today + timedelta(days=DAY_ADVERBS[word])
    value, kind = with_part_of_day(day.isoformat(), phrase)
    if word in {"tonight", "overnight"}:
        value, kind = f"{day.isoformat()}TNI", TimexType.TIME
    return (context.mention(phrase, value, kind, _PUBLISHED),)


def read_weekday(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "Monday", "late Friday night", "this Monday", "last Friday", "next Thursday" by the tense of the clause."""
    ahead = (weekday_number(phrase.word("W")) - context.today.weekday()) % 7
    coming = context.today + timedelta(days=ahead)
    past = coming - timedelta(days=7 if ahead else 0)
    word = phrase.word("LX")
    if word in {"previous", "preceding", "following"} or is_title(phrase):
        return ()
    if word:
        back = DIRECTIONS[word] < 0
        day = coming - timedelta(days=7) if back else coming + timedelta(days=0 if ahead else 7)
    else:
        tense = context.tense(phrase)
        is_this = phrase.find("T") is not None and tense is Tense.UNKNOWN
        back = phrase.word("l") == "earlier" or (tense is not Tense.FUTURE and not is_this)
        day = past if back else coming
    other = day + timedelta(days=7 if back else -7)
    if word and not back:
        other = day + timedelta(days=7)
    value, kind = with_part_of_day(day.isoformat(), phrase)
    mention = context.mention(phrase, value, kind, Anchor.WEEKDAY)
    return (replace(mention, alternatives=(with_part_of_day(other.isoformat(), phrase)[0],)),)


def read_early_on(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "early on Wednesday" as "early Wednesday", "late on July 14" as the end of that day."""
    if phrase.word("_") != "on":
        return ()
    if phrase.find("W"):
        return read_weekday(phrase, context)
    found = read_days(phrase.part(phrase.kinds.index("_") + 1), context)
    start, text = phrase.start, context.text
    return tuple(
        replace(with_mod(day, phrase.edge.mod), start=start, text=text[start : day.end])
        for day in found
        if not day.impossible
    )


def read_unit(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "this week", "early last year", "later this month", "the end of next year", "the end of the year"."""
    unit = UNITS[phrase.word("U")]
    if (
        unit.clock
        or unit == FORTNIGHT
        or (unit in {CENTURY, DAY} and not phrase.find("TL" if unit == CENTURY else "Tl"))
    ):
        return ()
    count = direction(phrase) if phrase.find("TLX") else 0
    return (context.mention(phrase, period(added(context.today, unit, count), unit), anchor=_PUBLISHED),)


def read_weekend(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "last weekend", "this weekend", "the weekend", the latter two by the tense of the clause."""
    if phrase.find("LX"):
        weeks = direction(phrase)
    else:
        tense = context.tense(phrase)
        past = tense is Tense.PAST or (tense is Tense.UNKNOWN and not phrase.find("T"))
        weeks = -1 if past and context.today.weekday() < 5 else 0
    return (context.mention(phrase, weekend(context.today, weeks), anchor=_PUBLISHED),)


def read_part_of_day(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "this morning", "last night", but not the programme This Morning."""
    if is_name(phrase):
        return ()
    day = context.today + timedelta(days=direction(phrase))
    value = f"{day.isoformat()}T{PARTS_OF_DAY[phrase.word('P')]}"
    return (context.mention(phrase, value, TimexType.TIME, _PUBLISHED),)


def read_directed_month(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "last September", "this May", "next March"."""
    month, sign = month_number(phrase.word("M")), direction(phrase)
    year = context.today.year
    if sign < 0:
        year -= month >= context.today.month
    elif sign > 0:
        year += month <= context.today.month
    mention = context.mention(phrase, f"{year:04}-{month:02}", anchor=_PUBLISHED)
    return (replace(mention, alternatives=(f"XXXX-{month:02}",)),)


def read_directed_season(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "last summer", "this winter", "next spring"."""
    season, sign = SEASONS[phrase.word("S")], direction(phrase)
    today, year = context.today, context.today.year
    first_month = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    if season == "WI" and today.month < 4:
        year -= 1
    if sign < 0:
        year -= today.month <= first_month + 2
    elif sign > 0:
        year += today.month >= first_month or (season == "WI" and today.month < 4)
    mention = context.mention(phrase, f"{year:04}-{season}", anchor=_PUBLISHED)
    return (replace(mention, alternatives=(f"XXXX-{season}",)),)


def read_part_of(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the first week of July" as the start of that month, "the last days of 2024" as the end of that year."""
    word = phrase.word("OL")
    if phrase.word("Uu") == "quarter":
        return read_part_of_year(phrase, context)
    if word not in _PARTS:
        return ()
    whole = phrase.part(phrase.kinds.index("f") + 1)
    found = read_months(whole, context) if whole.find("M") else read_year(whole, context)
    start, text = phrase.start, context.text
    return tuple(
        replace(with_mod(mention, _PARTS[word]), start=start, text=text[start : mention.end]) for mention in found
    )


def read_end_of_unit(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "year-end", "the month's end", "year-end 2012"."""
    unit = UNITS[phrase.word("U")]
    if phrase.word("b") not in {"end", "close"} or unit.clock or unit in {DAY, FORTNIGHT}:
        return ()
    if phrase.find("Y"):
        return (context.mention(phrase, phrase.word("Y")),) if unit == YEAR else ()
    return (context.mention(phrase, period(context.today, unit), anchor=_PUBLISHED),)


def read_ordinal(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the 20th century" and "the third quarter"; of other units the ordinal is no date."""
    unit = UNITS[phrase.word("U")]
    if unit == CENTURY:
        return (context.mention(phrase, f"{ordinal_number(phrase.word('O')) - 1:02}"),)
    return read_part_of_year(phrase, context) if unit == QUARTER else ()


def read_part_of_year(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the fourth quarter of 2005", "the first half of this year", "third-quarter", "Q3 2025"."""
    code = _part_code(phrase)
    if not code:
        return ()
    if phrase.find("Y"):
        return (context.mention(phrase, f"{written_year(phrase, context):04}-{code}"),)
    if phrase.find("TLX") or "ftU" in phrase.kinds:
        count = direction(phrase) if phrase.find("TLX") else 0
        return (context.mention(phrase, f"{context.today.year + count:04}-{code}", anchor=_PUBLISHED),)
    if is_of_a_game(phrase) or (phrase.find("h") and phrase.after().word not in _RESULTS):
        return ()
    known = context.year_of(phrase, lambda a_year: days_of(f"{a_year:04}-{code}"))
    mention = context.mention(phrase, f"{year_digits(known)}-{code}", anchor=Anchor.PARTIAL)
    return (replace(mention, alternatives=(f"XXXX-{code}",)),)


def read_part_of_named_year(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "last year's third quarter" and "the 2012 first half"."""
    if phrase.find("TLX") and UNITS[phrase.word("U")] != YEAR:
        return ()
    code = _part_code(phrase.part(phrase.kinds.index("O")))
    year = context.today.year + direction(phrase) if phrase.find("TLX") else int(phrase.word("Y"))
    anchor = _PUBLISHED if phrase.find("TLX") else Anchor.STATED
    return (context.mention(phrase, f"{year:04}-{code}", anchor=anchor),) if code else ()


def read_part_of_day_named(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the morning of Sept. 11, 2001" and "the night of Monday"."""
    named = phrase.part(phrase.kinds.index("f") + 1)
    found = (read_days if named.find("M") else read_weekday)(named, context)
    if len(found) != 1 or found[0].impossible:
        return ()
    part = f"T{PARTS_OF_DAY[phrase.word('P')]}"
    value, text = f"{found[0].value}{part}", context.text[phrase.start : found[0].end]
    others = tuple(f"{other}{part}" for other in found[0].alternatives)
    interval = days_of(value)
    return (
        replace(
            found[0],
            start=phrase.start,
            text=text,
            type=TimexType.TIME,
            value=value,
            alternatives=others,
            interval=interval,
        ),
    )


def _part_code(phrase: Phrase) -> str:
    if short := phrase.find("Q"):
        return short.text if short.text[0] == "Q" or phrase.find("Y") else ""
    units = phrase.every("U")[0 if phrase.find("h") else 1 :]
    if any(UNITS[unit.word] != YEAR for unit in units):
        return ""
    number = ordinal_number(phrase.word("O")) if phrase.find("O") else _LAST_QUARTER
    letter, most = ("H", 2) if phrase.find("h") else ("Q", 4)
    return f"{letter}{number}" if number <= most else ""

"""Dates in figures: "2025-07-14", "2025-07-21 14:30", "21.07.2025", "07/08/2025"."""

from dataclasses import replace
from datetime import date

from checks.reading.mentions import Anchor, DateMention, TimexType
from checks.reading.timex.context import Context, Phrase
from checks.reading.timex.lexicon import MONTH_ABBREVIATIONS

_ISO_DAY = 10


def read_iso(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "2025-07-14", with or without a time of day."""
    text = phrase.tokens[phrase.first].text
    day = text[:_ISO_DAY]
    try:
        date.fromisoformat(day)
    except ValueError as error:
        return (context.impossible(phrase, day, str(error)),)
    if len(text) == _ISO_DAY:
        return (context.mention(phrase, day),)
    from checks.reading.timex.parsed import parsed

    value = parsed(text, context.published)
    return (context.mention(phrase, value, TimexType.TIME),) if value else ()


def read_named_month(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "14-Jul-2025"."""
    day, month, year = phrase.tokens[phrase.first].text.split("-")
    number = MONTH_ABBREVIATIONS[month.lower()]
    century = f"{context.today.year // 100:02}" if len(year) == 2 else ""
    value = f"{century}{year}-{number:02}-{int(day):02}"
    try:
        date.fromisoformat(value)
    except ValueError as error:
        return (context.impossible(phrase, value, str(error)),)
    return (context.mention(phrase, value),)


def read_figures(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "21/07/2025"; "07/08/2025" is the 8th of July as Americans write it, or else the 7th of August.

    With full stops the day stands first, as on the European continent.
    """
    from checks.reading.timex.parsed import parsed

    text = phrase.tokens[phrase.first].text
    european = "." in text
    readings = [value for order in ("MDY", "DMY") if (value := parsed(text, context.published, order))]
    values = list(dict.fromkeys(reversed(readings) if european else readings))
    if not values:
        if len(text.replace(".", "/").split("/")[2]) < 4:
            return ()
        return (context.impossible(phrase, text, "no calendar has such a day, whichever number is the month"),)
    mention = context.mention(phrase, values[0], anchor=Anchor.STATED)
    return (replace(mention, alternatives=tuple(values[1:])),)

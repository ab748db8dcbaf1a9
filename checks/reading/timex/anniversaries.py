"""Anniversaries of what the text gives a year: "the 10th anniversary of the 2015 attack"."""

from checks.reading.mentions import Anchor, DateMention
from checks.reading.timex.absolute import ordinal_number
from checks.reading.timex.context import Context, Phrase

# Within so many tokens behind "anniversary of", a year is that of the event.
_REACH = 8


def read_anniversary(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the 10th anniversary of the 2015 attack" as 2025; an event without its year gives it no date."""
    if phrase.word("_") != "anniversary" or phrase.after().kind != "f":
        return ()
    year = _year_of_event(phrase)
    if year is None:
        return ()
    value = f"{year + ordinal_number(phrase.word('O')):04}"
    return (context.mention(phrase, value, anchor=Anchor.MENTION),)


def _year_of_event(phrase: Phrase) -> int | None:
    for distance in range(1, _REACH + 1):
        token = phrase.after(distance)
        if token.kind in ".|":
            return None
        if token.kind == "Y":
            return int(token.text)
    return None

"""Anniversaries of what the text gives a year: "the 10th anniversary of the 2015 attack"."""

from checks.patterns import regex
from checks.reading.mentions import Anchor, DateMention
from checks.reading.timex.absolute import ordinal_number
from checks.reading.timex.context import Context, Phrase

_BEHIND = 6
_EVENT_WITH_ITS_YEAR = regex(r"ft?(?:M(?:[DO],?)?|[DO]M)?Y")


def read_anniversary(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the 10th anniversary of the 2015 attack" as 2025; an event without its year gives it no date.

    The year must go with the event: in "of the attack in 2025" it may be that of the anniversary.
    """
    behind = [phrase.after(distance) for distance in range(1, _BEHIND + 1)]
    named = _EVENT_WITH_ITS_YEAR.match("".join(token.kind for token in behind))
    if phrase.word("_") != "anniversary" or not named:
        return ()
    year = int(behind[named.end() - 1].text) + ordinal_number(phrase.word("O8"))
    return (context.mention(phrase, f"{year:04}", anchor=Anchor.MENTION),)

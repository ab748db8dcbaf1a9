"""Dates, times, durations and recurring times in a text, each with its TIMEX3 value and its calendar days."""

from datetime import date, datetime, time

from checks.reading.mentions import DateMention
from checks.reading.timex.clock import dated
from checks.reading.timex.context import Context
from checks.reading.timex.grammar import read_phrases
from checks.reading.timex.tokens import Tokens


def find_dates(text: str, published: date | datetime) -> tuple[DateMention, ...]:
    """Return the date mentions of `text` in their order; none overlaps another.

    `published` is the moment, or the day, that "yesterday" and "on Monday" are said at. `start` and `end` count
    characters of `text`, and no span holds the preposition in front of a date. The time taken is linear in the length
    of the text.
    """
    moment = published if isinstance(published, datetime) else datetime.combine(published, time())
    context = Context(text, moment)
    return dated(tuple(read_phrases(Tokens(text), context)), context)

"""Dates so far from another: "two weeks ago", "in ten days", "a year earlier", "the day before"."""

from dataclasses import replace
from datetime import date

from checks.reading.mentions import Anchor, DateMention, TimexType
from checks.reading.timex.amounts import UNKNOWN, amount, read_duration, unit_of
from checks.reading.timex.context import Context, Phrase, with_mod
from checks.reading.timex.lexicon import BOUNDS, DAY, DIRECTIONS, Unit, words
from checks.reading.timex.periods import added, period
from checks.reading.timex.relative import read_unit
from checks.reading.timex.tense import Tense
from checks.story.values import Mod

# The words of dateparser for a unit, each with how many make one of it; the coarsest in which a
# length is a whole number is used.
_SPELLINGS = {
    (False, "Y"): (("years", 1), ("months", 12)),
    (False, "Q"): (("months", 3),),
    (False, "M"): (("months", 1), ("days", 30)),
    (False, "W"): (("weeks", 1), ("days", 7)),
    (False, "D"): (("days", 1), ("hours", 24)),
    (True, "H"): (("hours", 1), ("minutes", 60)),
    (True, "M"): (("minutes", 1), ("seconds", 60)),
    (True, "S"): (("seconds", 1),),
}
_DAYS_IN = {"D": 1, "W": 7, "M": 31, "Q": 92, "Y": 366}
# "The highest level in ten years" looks back over them.
_EXTREMES = words("first last most worst best highest lowest biggest largest time least level second third")
_OPPOSITE = {Mod.MORE_THAN: Mod.BEFORE, Mod.LESS_THAN: Mod.AFTER, Mod.APPROX: Mod.APPROX}


def read_ago(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "three weeks ago", "more than a year ago", "two years from now"; "years ago" is only the past."""
    number, ago = amount(phrase), phrase.word("g") == "ago"
    if number == UNKNOWN or not phrase.find("DNYnGah"):
        return (context.mention(phrase, "PAST_REF" if ago else "FUTURE_REF", anchor=Anchor.PUBLISHED),)
    return _counted(phrase, context, f"{_spelled(phrase, number)} ago" if ago else f"in {_spelled(phrase, number)}")


def read_in(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "in ten days": that day where the clause looks ahead, a length of time otherwise."""
    words = phrase.part(1)
    nearby = {phrase.before(distance).word for distance in range(1, 6)}
    length = read_duration(words, context)
    number = amount(words)
    if number == UNKNOWN or nearby & _EXTREMES or context.tense(phrase) is not Tense.FUTURE:
        return length
    found = _counted(words, context, f"in {_spelled(words, number)}")
    return tuple(replace(mention, alternatives=(length[0].value,)) for mention in found) or length


def _spelled(phrase: Phrase, number: str) -> str:
    """Return a length of time in the words and whole numbers that dateparser knows: 1.5 years as 18 months."""
    unit = unit_of(phrase)
    spellings = [(float(number) * unit.count * count, name) for name, count in _SPELLINGS[unit.clock, unit.code]]
    count, name = next((one for one in spellings if one[0].is_integer()), spellings[-1])
    return f"{count:.0f} {name}"


def _counted(phrase: Phrase, context: Context, words: str) -> tuple[DateMention, ...]:
    from checks.reading.timex.parsed import parsed

    value = parsed(words, context.published)
    if value is None:
        return (
            context.mention(phrase, "FUTURE_REF" if words.startswith("in") else "PAST_REF", anchor=Anchor.PUBLISHED),
        )
    kind = TimexType.TIME if "T" in value else TimexType.DATE
    mention = context.mention(phrase, value, kind, Anchor.PUBLISHED)
    return (with_mod(mention, _OPPOSITE[BOUNDS[bound.word]]) if (bound := phrase.find("v")) else mention,)


def read_apart(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "two weeks earlier", "a year later", "the day before" from the date last mentioned, or from publication."""
    unit, number = unit_of(phrase), amount(phrase) if phrase.find("DNYnGaqh") else "1"
    back = phrase.word("lB") in {"earlier", "before"}
    if unit.clock or not number.isdecimal():
        return read_duration(phrase.part(0, -1), context)
    found = _from_reference(phrase, context, unit, -int(number) if back else int(number))
    return found or (() if phrase.kinds[0] == "t" else read_duration(phrase.part(0, -1), context))


def read_adjacent(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the previous day", "the following week", "the next morning"."""
    unit = unit_of(phrase)
    return _from_reference(phrase, context, unit, DIRECTIONS[phrase.word("LX")])


def read_directed_unit(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "last year" from publication, "the past year" as a length, "the next day" from the date last mentioned."""
    word, unit = phrase.word("TLX"), unit_of(phrase)
    if word in {"previous", "preceding", "following"} or (word == "next" and unit == DAY and phrase.find("t")):
        return read_adjacent(phrase, context)
    if word == "past" or (word in {"last", "next"} and phrase.kinds[0] == "t" and not phrase.find("ebl")):
        return (context.mention(phrase, unit.duration("1"), TimexType.DURATION),)
    return read_unit(phrase, context)


def read_later_in(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "later in the day" of the date last mentioned, "early in the year" of publication's."""
    return (read_same if unit_of(phrase) == DAY else read_unit)(phrase, context)


def read_same(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "that day", "the same year" as the period of the date last mentioned."""
    return _from_reference(phrase, context, unit_of(phrase), 0)


def _from_reference(phrase: Phrase, context: Context, unit: Unit, count: int) -> tuple[DateMention, ...]:
    if unit.clock:
        return ()
    reference = context.today if context.last is None else _first_day(context.last, unit)
    if reference is None:
        return ()
    return (context.mention(phrase, period(added(reference, unit, count), unit), anchor=Anchor.MENTION),)


def _first_day(mention: DateMention, unit: Unit) -> date | None:
    """Return the day to count from; None where the mention is too wide to count such units from it."""
    days = mention.interval
    if days is None or days.first is None or days.last is None:
        return None
    length = (days.last - days.first).days + 1
    return days.first if length <= max(_DAYS_IN[unit.code] * unit.count, 2) else None

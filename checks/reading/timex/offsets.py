"""Dates so far from another: "two weeks ago", "in ten days", "a year earlier", "the day before"."""

from dataclasses import replace

from checks.reading.mentions import Anchor, DateMention, TimexType
from checks.reading.timex.amounts import UNKNOWN, amount, read_duration, unit_of
from checks.reading.timex.anaphoric import adjacent, counted_from_last, read_bare_unit, read_same, same_part_of_year
from checks.reading.timex.context import Context, Phrase, with_mod
from checks.reading.timex.lexicon import BOUNDS, DAY, DIRECTIONS, QUARTER, UNITS, YEAR, Unit, words
from checks.reading.timex.periods import added, period
from checks.reading.timex.relative import read_unit
from checks.reading.timex.verbs import Tense
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
# "The highest level in ten years" looks back over them.
_EXTREMES = words("first last most worst best highest lowest biggest largest time least level second third")
_OPPOSITE = {Mod.MORE_THAN: Mod.BEFORE, Mod.LESS_THAN: Mod.AFTER, Mod.APPROX: Mod.APPROX}


def read_ago(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "three weeks ago", "more than a year ago", "two years from now"; "years ago" is only the past."""
    number, ago, unit = amount(phrase), phrase.word("g") == "ago", unit_of(phrase)
    if number == UNKNOWN or not phrase.find("DNYnGah"):
        return (context.mention(phrase, "PAST_REF" if ago else "FUTURE_REF", anchor=Anchor.PUBLISHED),)
    if unit.count > UNITS["fortnight"].count and number.isdecimal():
        return _decades(phrase, context, unit, -int(number) if ago else int(number))
    return _counted(phrase, context, f"{_spelled(phrase, number)} ago" if ago else f"in {_spelled(phrase, number)}")


def read_range_ago(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "four or eight years ago" and "two to three weeks from now" as both dates."""
    unit = next(index for index, kind in enumerate(phrase.kinds) if kind in "Uu")
    cut = next(index for index, kind in enumerate(phrase.kinds) if kind in "-r")
    first = phrase.part(0, cut)
    last = read_ago(phrase.part(cut + 1), context)
    number, unit_word = amount(first), phrase.part(unit, unit + 1)
    if not last or not number.isdecimal() or unit_of(unit_word).count > 1:
        return last
    spelled = _spelled(unit_word, number)
    return _counted(first, context, f"{spelled} ago" if phrase.word("g") == "ago" else f"in {spelled}") + last


def _decades(phrase: Phrase, context: Context, unit: Unit, count: int) -> tuple[DateMention, ...]:
    """Read "two decades ago" as that decade; the year that it counts to is the other reading."""
    day = added(context.today, unit, count)
    mention = context.mention(phrase, period(day, unit), anchor=Anchor.PUBLISHED)
    mention = replace(mention, alternatives=(f"{day.year:04}",))
    return (with_mod(mention, _OPPOSITE[BOUNDS[bound.word]]) if (bound := phrase.find("v7")) else mention,)


def read_in(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "in ten days": that day where the clause looks ahead, a length of time otherwise, or in hours."""
    words = phrase.part(1)
    nearby = {phrase.before(distance).word for distance in range(1, 6)}
    length = read_duration(words, context)
    number = amount(words)
    if (
        not length
        or number == UNKNOWN
        or unit_of(words).clock
        or nearby & _EXTREMES
        or context.tense(phrase) is not Tense.FUTURE
    ):
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
    return (with_mod(mention, _OPPOSITE[BOUNDS[bound.word]]) if (bound := phrase.find("v7")) else mention,)


def read_apart(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "two weeks earlier", "a year later", "the day before" from the date last mentioned, or from publication."""
    unit, number = unit_of(phrase), amount(phrase) if phrase.find("DNYnGaqh") else "1"
    if phrase.kinds == "ul":
        return (context.mention(phrase, unit.duration(UNKNOWN), TimexType.DURATION),)
    back = phrase.word("lB") in {"earlier", "before"}
    if unit.clock or not number.isdecimal():
        return _whole(phrase, read_duration(phrase.part(0, -1), context), context)
    count = -int(number) if back else int(number)
    found = same_part_of_year(phrase, context, count) if unit == YEAR and phrase.find("l") else ()
    found = found or counted_from_last(phrase, context, unit, count)
    if found or phrase.kinds[0] == "t":
        return found or adjacent(phrase, context, unit, count)
    return _whole(phrase, read_duration(phrase.part(0, -1), context), context)


def _whole(phrase: Phrase, found: tuple[DateMention, ...], context: Context) -> tuple[DateMention, ...]:
    """Return what was read in a part of a phrase as a mention of all of it: "three hours later" is as long."""
    text = context.text[phrase.start : phrase.end]
    return tuple(replace(mention, start=phrase.start, end=phrase.end, text=text) for mention in found)


def read_adjacent(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the previous day", "the following week", "the next morning"."""
    unit = unit_of(phrase)
    return adjacent(phrase, context, unit, DIRECTIONS[phrase.word("LX")])


def read_directed_unit(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "last year" from publication, "the past year" as a length, "the next day" from the date last mentioned."""
    word, unit = phrase.word("TLX"), unit_of(phrase)
    if word in {"previous", "preceding", "following"} or (word == "next" and unit == DAY and phrase.find("t")):
        return read_adjacent(phrase, context)
    if word == "last" and unit == DAY and phrase.after().kind == "f":
        return ()
    lasts = word in {"last", "next"} and unit != QUARTER and phrase.kinds[0] == "t" and not phrase.find("ebl")
    if word == "past" or lasts:
        return (context.mention(phrase, unit.duration("1"), TimexType.DURATION),)
    return read_unit(phrase, context)


def read_edge_of_unit(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the end of the year" of publication's, "the start of the day" of the day last mentioned."""
    return (read_bare_unit if unit_of(phrase) == DAY else read_unit)(phrase, context)


def read_later_in(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "later in the day" of the date last mentioned, "early in the year" of publication's."""
    if unit_of(phrase) != DAY:
        return read_unit(phrase, context)
    return read_same(phrase, context) or (context.mention(phrase, context.today.isoformat(), anchor=Anchor.PUBLISHED),)

"""Lengths of time and recurring times: "three days", "a 20-year-old", "the past two weeks", "every Monday"."""

from dataclasses import replace
from itertools import pairwise

from checks.reading.mentions import DateMention, TimexType
from checks.reading.timex.absolute import ordinal_number
from checks.reading.timex.context import Context, Phrase
from checks.reading.timex.lexicon import (
    BOUNDS,
    CARDINALS,
    DAY,
    FRACTIONS,
    LONG_WORDS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    MULTIPLIERS,
    PARTS_OF_DAY,
    QUARTER,
    SEASONS,
    SECOND,
    SETS,
    TENS,
    UNIT_PLURALS,
    UNITS,
    WEEKDAYS,
    Unit,
    plain,
    words,
)
from checks.reading.timex.tokens import Token

UNKNOWN = "X"
_ALL_UNITS = UNITS | UNIT_PLURALS
# Behind these a bare "months" or "years" is a length of time.
_BEFORE_LENGTH = words(
    "for in after over following within take takes took taken last lasts lasted spend spends spent wait "
    "waited just mere of during since until by with through and or than multiple"
)
_AFTER_LENGTH = words("of after before later ago earlier in to long since away")
# "In the weeks since" and "over the years" are lengths of time; "the days" alone are not.
_BEFORE_YEARS = words("in over during for through")
_BEFORE_LAST = words("to will would can could may might should must they it which that")
_SINCE = words("since before after following leading ahead immediately")
_BEFORE_OVER = words("for in of after within by than lasted lasts last took takes take spent was is are were a")
# Before these, "5,000 people a day" is the day that each of them is counted by.
_NOT_RATE = words("for in within after over about than of nearly almost once lasting spent spend last be")
_RATE_WINDOW = 4
_IN_A_ROW = words("straight consecutive successive")
_NO_COUNT = words("first final")


def unit_of(phrase: Phrase) -> Unit:
    """Return the unit a phrase counts in."""
    return _ALL_UNITS[phrase.word("Uu")]


def amount(phrase: Phrase) -> str:
    """Return how many units a phrase counts, as TIMEX3 writes it: "2", "2.5", or "X" for an unknown number."""
    if phrase.find("q"):
        return UNKNOWN
    numbers = phrase.every("DNYnG")
    part = FRACTIONS[phrase.word("9")] if phrase.find("9") else 0.5 if phrase.find("h") else 0.0
    if not numbers:
        return plain((part or 1) if phrase.count("a") < 2 else 1 + part)
    return plain(_product(numbers) + part)


def _product(numbers: list[Token]) -> float:
    worth = 1.0
    for token in numbers:
        worth *= _number(token.word)
    return worth


def _number(word: str) -> float:
    if word[-1] in FRACTIONS:
        return float(word[:-1]) + FRACTIONS[word[-1]]
    if word[0].isdigit():
        return float(word.replace(",", ""))
    tens, _, ones = word.rpartition("-")
    return TENS.get(tens, 0) + (CARDINALS.get(ones) or TENS.get(ones) or MULTIPLIERS[ones])


def read_duration(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "three days", "nearly five months", "two-year", "20-year-old", "a year and a half", "the past two weeks"."""
    if _is_name(phrase) or _is_fraction(phrase) or _is_singular_of_plural(phrase):
        return ()
    if phrase.before().word == "as" and phrase.find("q"):
        return ()
    return (_length(phrase, context, unit_of(phrase), phrase.find("v7")),)


def _length(phrase: Phrase, context: Context, unit: Unit, bound: Token | None) -> DateMention:
    """Return a phrase as so many units; a length in decades may be recorded in years."""
    number = amount(phrase)
    value = unit.duration(number)
    mention = context.mention(phrase, value, TimexType.DURATION)
    if value.endswith(("DE", "CE")) and number != UNKNOWN:
        mention = replace(mention, alternatives=(f"P{int(number) * unit.count}Y",))
    return replace(mention, mod=BOUNDS[bound.word]) if bound else mention


def read_length_beside(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the past two weeks"; "following two weeks" may open on a preposition, "they last two weeks" on a verb."""
    is_alone = phrase.kinds[0] in "LX"
    before = phrase.before()
    lasts = phrase.word("L") == "last" and (before.word in _BEFORE_LAST or (before.kind == "_" and _is_plural(before)))
    skipped = 1 if is_alone and (lasts or phrase.word("X") == "following") else 0
    return read_duration(phrase.part(skipped), context)


def _is_plural(token: Token) -> bool:
    return token.text.islower() and token.text.endswith("s") and not token.text.endswith("ss")


def read_lengths(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "two to three years", "a six- to eight-week trip", "between 5 and 10 days" as both lengths.

    "A 3-2 win" and "at 5, and 10 years later" are none: a range rises, and its "and" goes with a "between".
    """
    if phrase.word("_") not in {"", "-"}:
        return ()
    numbers = phrase.every("DNn")
    rises = all(_number(left.word) < _number(right.word) for left, right in pairwise(numbers))
    if not rises or (phrase.word("r") == "and" and phrase.before().word != "between"):
        return ()
    cut = next(index for index, kind in enumerate(phrase.kinds) if kind in "-_r")
    parts = (phrase.part(0, cut), phrase.part(phrase.kinds.rindex(numbers[1].kind)))
    return tuple(_length(part, context, unit_of(phrase), phrase.find("v")) for part in parts)


def read_first_length(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the first nine months" and "the final two weeks"; in "the second two days" the number is another's."""
    return read_duration(phrase, context) if phrase.word("O") in _NO_COUNT else ()


def read_in_a_row(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "a fourth week" of "for a fourth week in a row" as the four weeks that it then has been."""
    number = phrase.word("O8")
    if phrase.after(3).word != "row" or (number[0].isalpha() and number in _NO_COUNT):
        return ()
    return (context.mention(phrase, unit_of(phrase).duration(f"{ordinal_number(number)}"), TimexType.DURATION),)


def read_streak(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "a third straight day" as the three days that it then has been."""
    number = phrase.word("O8")
    if phrase.word("j") not in _IN_A_ROW or (number[0].isalpha() and number in _NO_COUNT):
        return ()
    return (context.mention(phrase, unit_of(phrase).duration(f"{ordinal_number(number)}"), TimexType.DURATION),)


def read_over(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "for over two years" as more than these; "over two years" alone may be in the course of them."""
    skipped = 0 if phrase.before().word in _BEFORE_OVER else 1
    return read_duration(phrase.part(skipped), context)


def _is_name(phrase: Phrase) -> bool:
    """Whether its unit has a capital, as in the name of a programme."""
    unit = phrase.every("Uu")[-1].text
    return unit[0].isupper() and not unit.isupper()


def _is_singular_of_plural(phrase: Phrase) -> bool:
    """Whether it is the "a months" of "a months-long siege"."""
    return phrase.kinds.startswith("a") and phrase.find("u") is not None and not phrase.find("qGh")


def _is_fraction(phrase: Phrase) -> bool:
    """Whether it is "a quarter", the fourth part, or "three quarters of" one."""
    return unit_of(phrase) == QUARTER and (
        phrase.find("a") is not None or (phrase.after().kind == "f" and not phrase.find("j"))
    )


def read_adjective(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "single-day", "full-year", "year-long", "weeklong", "decade-old"."""
    unit = LONG_WORDS[phrase.word("4")] if phrase.find("4") else unit_of(phrase)
    known = phrase.find("4x") or phrase.word("j") in {"single", "full", "long"}
    return (context.mention(phrase, unit.duration("1"), TimexType.DURATION),) if known else ()


def read_seconds(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "30-second"."""
    if phrase.word("O") != "second":
        return ()
    return (context.mention(phrase, SECOND.duration(amount(phrase)), TimexType.DURATION),)


def read_single(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "a day": once in each of them behind a count ("5,000 a day"), a length of time otherwise."""
    unit = unit_of(phrase)
    if unit == QUARTER and not _is_rate(phrase):
        return ()
    kind = TimexType.SET if _is_rate(phrase) else TimexType.DURATION
    return (context.mention(phrase, unit.duration("1"), kind),)


def _is_rate(phrase: Phrase) -> bool:
    if phrase.after().kind == "f":
        return False
    if phrase.before().word in _NOT_RATE or phrase.before().kind in ".|,":
        return phrase.before().word == "once"
    nearby = [phrase.before(distance) for distance in range(1, _RATE_WINDOW + 1)]
    return any(
        token.kind in "DNYn" or token.text.startswith(("$", "£", "€")) or token.word in {"times", "once", "twice"}
        for token in nearby
    )


def read_bare_plural(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "months" in "for months" and "years" in "years of war": so many, the text does not say how many."""
    before, after = phrase.before(), phrase.after()
    if phrase.find("jx"):
        return (context.mention(phrase, unit_of(phrase).duration(UNKNOWN), TimexType.DURATION),)
    if phrase.find("t"):
        follows = after.word in _SINCE or (after.word == "to" and phrase.after(2).word == "come")
        if before.word not in _BEFORE_YEARS or not (before.word == "over" or follows):
            return ()
        return (context.mention(phrase, unit_of(phrase).duration(UNKNOWN), TimexType.DURATION),)
    if before.word not in _BEFORE_LENGTH and not (after.word in _AFTER_LENGTH and before.kind in ".|,_"):
        return ()
    if before.word == "of" and phrase.before(2).word in {"couple", "number", "matter", "end", "rest"}:
        return ()
    return (context.mention(phrase, unit_of(phrase).duration(UNKNOWN), TimexType.DURATION),)


def read_every(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "every day", "every two years", "each Monday", "Mondays", "Friday nights", "every summer"."""
    if month := phrase.find("M"):
        return (context.mention(phrase, f"XXXX-{(MONTHS | MONTH_ABBREVIATIONS)[month.word]:02}", TimexType.SET),)
    if season := phrase.find("S"):
        return (context.mention(phrase, f"XXXX-{SEASONS[season.word]}", TimexType.SET),)
    if weekday := phrase.find("WV"):
        number = WEEKDAYS[weekday.word.removesuffix("s")] + 1
        part = PARTS_OF_DAY[phrase.word("0").removesuffix("s")] if phrase.find("0") else ""
        return (context.mention(phrase, f"XXXX-WXX-{number}{part and 'T'}{part}", TimexType.SET),)
    if phrase.find("k5"):
        return (context.mention(phrase, "XXXX-WXX-WE", TimexType.SET),)
    if phrase.find("P"):
        return (context.mention(phrase, DAY.duration("1"), TimexType.SET),)
    count = "2" if phrase.word("j") == "other" else amount(phrase)
    return (context.mention(phrase, unit_of(phrase).duration(count), TimexType.SET),)


def read_every_nth(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read the month of "the first Monday of every month"; the weekday in front is of none in particular."""
    return read_every(phrase.part(phrase.kinds.index("E")), context)


def read_every_two(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "every Monday and Friday"."""
    return read_every(phrase.part(0, 2), context) + read_every(phrase.part(3), context)


def read_set_adverb(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "daily", "weekly", "annual", but not the Daily Mail or the Weekly Standard."""
    token = phrase.tokens[phrase.first]
    named = token.text[0].isupper() and (phrase.after().text[:1].isupper() or phrase.before().text[:1].isalpha())
    return () if named else (context.mention(phrase, SETS[token.word], TimexType.SET),)


def read_frequency(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "twice a week", "three times a day", "several times a year"."""
    return (context.mention(phrase, unit_of(phrase).duration("1"), TimexType.SET),)


def read_per(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read the day of "per day"."""
    return (context.mention(phrase.part(1), unit_of(phrase).duration("1"), TimexType.SET),)

"""Shares written as fractions: "two-thirds", "half of", "a quarter of", "one in five", "half a million"."""

from dataclasses import replace
from decimal import Decimal

from checks.reading.quantity.nouns import STOPS
from checks.reading.quantity.numbers import (
    DOZEN,
    NUMBER_WORDS,
    SCALES,
    Numeral,
    read_numeral,
    slashed_fraction,
)
from checks.reading.quantity.tokens import Tokens, at, is_hyphen, lows, words

SINGULAR = {"half": 2, "third": 3, "quarter": 4, "fourth": 4} | {
    word: value for value, word in enumerate(("fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), 5)
}
_PLURAL = {"halves": 2} | {f"{word}s": value for word, value in SINGULAR.items() if word != "half"}
_BASES = frozenset(map(Decimal, (3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000, 10**6)))
_WHOLES = words("the its his her their our your my this that these those all a an")
_BY = words("by up down than about nearly almost around roughly some under least over just only")
_PARTS = words("first second third other better latter opening last closing final back top bottom")
_HALVED = words(
    "hour hours mile miles point points percentage percent inch ounce pint pound acre kilometre kilometer cent"
)
_ODDS = words("odds chance chances probability risk")
_TENTHS = frozenset(map(Decimal, (10, 100, 1000, 10_000, 100_000)))
_POLLED = words(
    "of people voters adults residents women men respondents households workers children parents students patients "
    "teens teenagers families citizens say said says believe think support favor favour oppose approve"
)
_PRECISION = Decimal("0.02")


def read_fraction(tokens: Tokens, index: int, numeral: Numeral | None) -> Numeral | None:
    """Return the share that begins at a token, where a `numeral` may, or None. Its value lies between 0 and 1."""
    token = tokens[index]
    if token.low == "half":
        return _half(tokens, index)
    if token.is_figure:
        return _slashed(tokens, index) or _one_in(tokens, index, numeral)
    if token.low in {"a", "one"} or token.low in NUMBER_WORDS:
        return _named(tokens, index) or _one_in(tokens, index, numeral)
    return None


def _slashed(tokens: Tokens, index: int) -> Numeral | None:
    part = slashed_fraction(tokens, index)
    after = at(tokens, index + 3)
    return part if part and not after.glued and after.is_word else None


def _half(tokens: Tokens, index: int) -> Numeral | None:
    """Read "half of", "half the", "half a million", "a half-dozen", "by half"."""
    place = index + 1 + (at(tokens, index + 1).low == "-")
    place += at(tokens, place).low in {"a", "an"}
    place += at(tokens, place).low == "-"
    scale = DOZEN if at(tokens, place).low == "dozen" else SCALES.get(at(tokens, place).low)
    if scale:
        return Numeral(scale / 2, scale / 10 if scale != DOZEN else Decimal(1), place + 1, scale)
    after = at(tokens, index + 1).low
    if at(tokens, index + 1 + is_hyphen(tokens, index + 1)).low in _HALVED and at(tokens, index - 1).low not in _PARTS:
        return Numeral(Decimal("0.5"), Decimal("0.1"), index + 1)
    if after == "of" or after in _WHOLES or _stands_alone(tokens, index, index + 1):
        if at(tokens, index - 1).low in _PARTS or (at(tokens, index - 1).low == "a" and after != "of"):
            return None
        return Numeral(Decimal("0.5"), _PRECISION, index + 1, share=True)
    return None


def _named(tokens: Tokens, index: int) -> Numeral | None:
    """Read "two-thirds", "one fifth of", "a quarter of"."""
    numerator = Decimal(1) if tokens[index].low == "a" else NUMBER_WORDS[tokens[index].low]
    hyphen = is_hyphen(tokens, index + 1)
    place = index + 1 + hyphen
    name = at(tokens, place).low
    below = (SINGULAR if numerator == 1 else _PLURAL).get(name)
    if below is None or not 0 < numerator < below:
        return None
    if not hyphen and at(tokens, place + 1).low != "of" and not _stands_alone(tokens, index, place + 1):
        return None
    if at(tokens, place + 3).low == "century":  # "a quarter of a century" is a duration, left to dates
        return None
    return Numeral(numerator / below, _PRECISION, place + 1, share=True)


def _stands_alone(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether a share of tokens `index` up to `stop` is one of what was named before: "rose by a third", "by half"."""
    if "too" in lows(tokens, index - 4, index):  # "too clever by half"
        return False
    after = at(tokens, stop)
    ends = not after.is_word or after.low in STOPS or after.low == "compared"
    return at(tokens, index - 1).low in _BY and ends and not after.is_figure and not is_hyphen(tokens, stop)


def _one_in(tokens: Tokens, index: int, part: Numeral | None) -> Numeral | None:
    """Read "one in five", "nine out of 10": a share of a round number, both written alike or both small."""
    if part is None or part.value <= 0 or part.scale != 1:
        return None
    link = at(tokens, part.stop).low
    place = part.stop + (2 if (link, at(tokens, part.stop + 1).low) == ("out", "of") else 1)
    place += at(tokens, place).low == "every"
    if link not in {"in", "out"} or at(tokens, place) is at(tokens, -1):
        return None
    whole = read_numeral(tokens, place) if at(tokens, place).is_figure or at(tokens, place).is_word else None
    if whole is None or not part.value < whole.value:
        return None
    if whole.value not in _BASES and not (part.value == 1 and _tells_odds(tokens, index, whole.stop)):
        return None
    if part.value > 1 and link != "out" and not _is_ratio(tokens, part, whole):
        return None
    return replace(whole, value=part.value / whole.value, precision=_PRECISION, scale=Decimal(1), share=True)


def _tells_odds(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether "1 in 292.2 million" is odds: "odds of 1 in 49", "a 1 in 49 chance"."""
    return at(tokens, index - 2).low in _ODDS or at(tokens, stop).low in _ODDS


def _is_ratio(tokens: Tokens, part: Numeral, whole: Numeral) -> bool:
    """Tell "nine in 10" and "two in three voters" from "killed two in three attacks"."""
    if part.value != part.value.to_integral_value():
        return False
    after = at(tokens, whole.stop)
    return whole.value in _TENTHS or (whole.value <= 10 and (after.low in _POLLED or after.is_capital))

"""A number with its unit or currency."""

from dataclasses import dataclass, replace
from decimal import Decimal

from checks.reading.quantity.fractions import read_fraction
from checks.reading.quantity.lookalikes import is_lookalike, is_year
from checks.reading.quantity.money import currency_after, currency_before, is_negative
from checks.reading.quantity.nouns import is_noun_like, is_plural
from checks.reading.quantity.numbers import NUMBER_WORDS, Numeral, read_numeral
from checks.reading.quantity.tokens import Tokens, at, is_hyphen, lows, words
from checks.reading.quantity.units import DURATIONS, read_unit
from checks.story.values import Bound

_MILLION = Decimal(10**6)
_SHARERS = 4
_LEVELS = words("to of at from was were is be between about around reached hit")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what it is measured in. Tokens `first` up to `stop` hold it; `number_stop` ends the numeral.

    `low` is the first number of a range, whose last is `value`, in the order written.
    """

    value: Decimal
    numeral: Numeral
    unit: str | None
    first: int
    stop: int
    number_stop: int
    low: Decimal | None = None
    is_money: bool = False

    @property
    def is_duration(self) -> bool:
        """Whether a unit of time is counted."""
        return self.unit in _TIMES


_TIMES = frozenset(DURATIONS.values())


def read_amount(text: str, tokens: Tokens, index: int) -> Amount | None:
    """Return the number at a token with its unit; None for what is none, or counts and measures nothing."""
    numeral = read_numeral(tokens, index)
    numeral = read_fraction(tokens, index, numeral) or numeral
    if numeral is None:
        return None
    amount = with_unit(text, tokens, index, numeral)
    if amount.is_money:
        return amount
    if is_clumped(tokens, amount):
        return None
    if amount.unit and not amount.is_duration:
        return None if tokens[index].glued and at(tokens, index - 1).low in {":", "/"} else amount
    if amount.unit and not is_year(tokens, index, numeral.stop):
        return amount
    return None if is_lookalike(text, tokens, index, numeral.stop) else amount


def with_unit(text: str, tokens: Tokens, index: int, numeral: Numeral) -> Amount:
    """Return the amount of a number at a token: with its unit and, where words give one, its sign."""
    return _signed(tokens, _with_unit(text, tokens, index, numeral))


def _signed(tokens: Tokens, amount: Amount) -> Amount:
    """Return an amount below zero where words say so: "minus 4 degrees", "fell to minus 4", "4 degrees below zero"."""
    is_degree = (amount.unit or "").startswith("degree")
    before, earlier = at(tokens, amount.first - 1).low, at(tokens, amount.first - 2).low
    if before == "minus" and (is_degree or earlier in _LEVELS):
        return replace(amount, value=-abs(amount.value), first=amount.first - 1)
    if (is_degree or amount.unit is None) and lows(tokens, amount.stop, amount.stop + 2) == ("below", "zero"):
        return replace(amount, value=-abs(amount.value), unit=amount.unit or "degree", stop=amount.stop + 2)
    return amount


def _with_unit(text: str, tokens: Tokens, index: int, numeral: Numeral) -> Amount:
    value = -numeral.value if tokens[index].is_figure and is_negative(tokens, index) else numeral.value
    currency, first = currency_before(tokens, index)
    if currency:
        return Amount(value, numeral, currency, first, numeral.stop, numeral.stop, is_money=True)
    if value < 0:
        first = index - 1
    if at(tokens, index - 1).low in {"~", "≈"}:
        first = index
    behind = numeral.stop + (numeral.vague is Bound.AT_LEAST and at(tokens, numeral.stop).low == "of")
    currency, stop = currency_after(tokens, behind, numeral.scale >= 10**5)
    if currency:
        return Amount(value, numeral, currency, first, stop, numeral.stop, is_money=True)
    if _is_metres(tokens, numeral):
        metres = replace(
            numeral, value=numeral.value / _MILLION, precision=numeral.precision / _MILLION, scale=Decimal(1)
        )
        return Amount(metres.value, metres, "metre", first, numeral.stop, numeral.stop)
    shared = shared_word(tokens, numeral.stop) or _side(tokens, numeral.stop)
    unit, stop = read_unit(text, tokens, shared or _unit_place(tokens, numeral, behind))
    if unit is None or shared:
        return Amount(value, numeral, unit, first, numeral.stop, numeral.stop)
    return _feet_and_inches(text, tokens, Amount(value, numeral, unit, first, stop, numeral.stop))


def shared_word(tokens: Tokens, stop: int) -> int | None:
    """Return the index of the word that the hanging hyphen at token `stop` shares: "inch" of "7- or 8-inch"."""
    place = stop
    for _ in range(_SHARERS):
        comma = at(tokens, place + 1).low == ","
        if at(tokens, place).low != "-" or not at(tokens, place).glued or (is_hyphen(tokens, place) and not comma):
            return None
        place += 1 + comma
        place += at(tokens, place).low in {"or", "and", "to"}
        if not (at(tokens, place).is_figure or at(tokens, place).low in NUMBER_WORDS):
            return None
        place += 1
        if is_hyphen(tokens, place) and at(tokens, place + 1).is_word:
            return place + 1
    return None


def _side(tokens: Tokens, stop: int) -> int | None:
    """Return the index of the unit that both sides share in "20 x 30 feet", "8.5 by 11 inches"; None elsewhere."""
    crossed = at(tokens, stop).low in {"x", "×", "by"} and at(tokens, stop + 1).is_figure
    return stop + 2 + is_hyphen(tokens, stop + 2) if crossed else None


def _unit_place(tokens: Tokens, numeral: Numeral, behind: int) -> int:
    """Return where a unit may stand: behind a hyphen, in "half an hour", "a quarter of a mile", "dozens of miles"."""
    if is_hyphen(tokens, numeral.stop):
        return numeral.stop + 1
    of = at(tokens, numeral.stop).low == "of"
    if numeral.share and at(tokens, numeral.stop + of).low in {"a", "an"}:
        return numeral.stop + of + 1
    return behind


def _is_metres(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether a bare "100m" measures: it counts millions only where things to be counted follow."""
    mark = at(tokens, numeral.stop - 1)
    if mark.text != "m" or not mark.glued or not at(tokens, numeral.stop - 2).is_figure:
        return False
    after = at(tokens, numeral.stop)
    counts = after.low == "of" or (is_noun_like(after) and any(map(is_plural, tokens[numeral.stop : numeral.stop + 3])))
    return not counts


def _feet_and_inches(text: str, tokens: Tokens, amount: Amount) -> Amount:
    """Read "5ft 10in" and "6-foot-2" as inches."""
    if amount.unit != "foot":
        return amount
    tied = is_hyphen(tokens, amount.stop)
    inches = at(tokens, amount.stop + tied)
    if not (inches.is_figure and inches.text.isdigit() and int(inches.text) < 12):
        return amount
    unit, stop = read_unit(text, tokens, amount.stop + tied + 1)
    if unit != "inch" and not tied:
        return amount
    stop = stop if unit == "inch" else amount.stop + 2
    return replace(amount, value=amount.value * 12 + Decimal(inches.text), unit="inch", stop=stop)


def is_clumped(tokens: Tokens, amount: Amount) -> bool:
    """Whether letters or figures are glued to either side: "A4", "i3 5G", "2x4"."""
    before, first = at(tokens, amount.first - 1), tokens[amount.first]
    after = at(tokens, amount.stop)
    if first.glued and (before.is_word or before.is_figure) and first.is_figure:
        return True
    return first.is_figure and after.glued and (after.is_word or after.is_figure)

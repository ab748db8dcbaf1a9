"""A number with its unit or currency, and ranges of two such."""

from dataclasses import dataclass, replace
from decimal import Decimal

from checks.reading.quantity.fractions import read_fraction
from checks.reading.quantity.lookalikes import is_lookalike, is_score, is_year
from checks.reading.quantity.money import currency_after, currency_before, is_negative
from checks.reading.quantity.nouns import is_noun_like, is_plural
from checks.reading.quantity.numbers import NUMBER_WORDS, Numeral, read_numeral
from checks.reading.quantity.tokens import Tokens, at, is_hyphen
from checks.reading.quantity.units import DURATIONS, read_unit
from checks.story.values import Bound

_SIGNS = frozenset("$£€¥₹~-")
_MILLION = Decimal(10**6)
_SHARERS = 4


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

    @property
    def is_compound(self) -> bool:
        """Whether a hyphen ties the number to what it counts."""
        return self.stop > self.number_stop + 1


_TIMES = frozenset(DURATIONS.values())


def read_amount(text: str, tokens: Tokens, index: int) -> Amount | None:
    """Return the number at a token with its unit; None for what is none, or counts and measures nothing."""
    numeral = read_fraction(tokens, index) or read_numeral(tokens, index)
    if numeral is None:
        return None
    amount = _with_unit(text, tokens, index, numeral)
    if amount.is_money:
        return amount
    if _is_clumped(tokens, amount):
        return None
    if amount.unit and not amount.is_duration:
        return None if tokens[index].glued and at(tokens, index - 1).low in {":", "/"} else amount
    if amount.unit and not is_year(tokens, index, numeral.stop):
        return amount
    return None if is_lookalike(text, tokens, index, numeral.stop) else amount


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
    shared = shared_word(tokens, numeral.stop)
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


def _is_clumped(tokens: Tokens, amount: Amount) -> bool:
    """Whether letters or figures are glued to either side: "A4", "i3 5G", "2x4"."""
    before, first = at(tokens, amount.first - 1), tokens[amount.first]
    after = at(tokens, amount.stop)
    if first.glued and (before.is_word or before.is_figure) and first.is_figure:
        return True
    return first.is_figure and after.glued and (after.is_word or after.is_figure)


def read_range(text: str, tokens: Tokens, amount: Amount) -> Amount | None:
    """Return the range that an amount opens, or None: "4% to 6%", "3-5", "between $62 and $68", "two or three"."""
    hangs = shared_word(tokens, amount.stop) is not None and at(tokens, amount.stop + 1).low == "to"
    link = at(tokens, amount.stop + hangs)
    lead = at(tokens, amount.first - 1).low
    if not _may_link(tokens, amount, link.low, lead):
        return None
    second = _second(text, tokens, amount.stop + hangs + 1)
    if second is None:
        return None
    low, unit = _first_end(amount, second)
    if unit is None and amount.unit is not None:
        return None
    if second.unit is None and amount.unit and not amount.is_money and lead not in {"from", "between"}:
        return None
    if not _is_ordered(tokens, low, second, link.low, lead) or (link.low == "or" and second.value - low != 1):
        return None
    joined = replace(second, first=amount.first, low=low, unit=unit, is_money=amount.is_money or second.is_money)
    joined = replace(joined, numeral=replace(second.numeral, vague=None))
    return None if link.low in "-–—" and is_score(tokens, amount.first, second.stop) and unit is None else joined


def _may_link(tokens: Tokens, amount: Amount, link: str, lead: str) -> bool:
    if is_hyphen(tokens, amount.stop):
        return True
    if link in {"-", "–", "—"}:
        return (
            not at(tokens, amount.stop).glued
            and not at(tokens, amount.stop + 1).glued
            and at(tokens, amount.stop + 1).is_figure
        )
    return link in {"to", "or"} or (link == "and" and lead == "between")


def _second(text: str, tokens: Tokens, index: int) -> Amount | None:
    """Read the amount that ends a range; its currency may stand before it."""
    place = index
    while place < index + 3 and at(tokens, place).low in _SIGNS:
        place += 1
    if at(tokens, place).is_word and at(tokens, place).low in {"us", "about", "as", "nearly", "around"}:
        place += 1 + (at(tokens, place + 1).low == "$")
    if not (at(tokens, place).is_figure or at(tokens, place).is_word):
        return None
    numeral = read_numeral(tokens, place)
    if numeral is None or is_year(tokens, place, numeral.stop) or numeral.vague:
        return None
    if at(tokens, place - 1).low == "-" and at(tokens, place).is_word and at(tokens, place).is_capital:
        return None  # "7-Eleven"
    second = _with_unit(text, tokens, place, numeral)
    return (
        None
        if _is_clumped(tokens, replace(second, first=place))
        and not second.is_money
        and not is_hyphen(tokens, place - 1)
        else second
    )


def _first_end(amount: Amount, second: Amount) -> tuple[Decimal, str | None]:
    """Return the first number with the magnitude it shares, and the unit of both; None where they differ."""
    low = amount.value
    if amount.numeral.scale == 1 and second.numeral.scale > 1 and low < second.value / second.numeral.scale:
        low *= second.numeral.scale
    if amount.unit is None or second.unit is None:
        return low, amount.unit or second.unit
    return low, second.unit if amount.unit == second.unit else None


def _is_ordered(tokens: Tokens, low: Decimal, second: Amount, link: str, lead: str) -> bool:
    """Whether the ends are in order; only "from" and "between" may count down ("slow from 4.8 to 4.7 percent")."""
    if low == second.value:
        return False
    return low < second.value or lead in {"from", "between"}

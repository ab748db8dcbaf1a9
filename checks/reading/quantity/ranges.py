"""Two amounts that belong together: the ends of a range, or the values before and after a change."""

from dataclasses import replace
from decimal import Decimal

from checks.reading.quantity.amounts import Amount, is_clumped, shared_word, with_unit
from checks.reading.quantity.bounds import bound_before
from checks.reading.quantity.changes import DIRECTIONS
from checks.reading.quantity.lookalikes import is_score, is_year
from checks.reading.quantity.moves import TAKERS, is_move
from checks.reading.quantity.numbers import read_numeral
from checks.reading.quantity.tokens import Tokens, at, is_hyphen, lows

_MONEY_LEVEL, _LEVEL = 4, 10
"""How many times a change a level is at least, where nothing but its size tells it from the end of a range."""
_SIGNS = frozenset("$£€¥₹~-") | {"minus"}


def read_ends(text: str, tokens: Tokens, amount: Amount) -> tuple[Amount, Amount] | None:
    """Return both ends of what an amount opens, with the unit and magnitude they share, in the order written.

    "4% to 6%", "3-5", "3-to-5-year", "between $62 and $68", "two or three"; None where nothing is opened.
    """
    hangs = shared_word(tokens, amount.stop) is not None and at(tokens, amount.stop + 1).low == "to"
    link = at(tokens, amount.stop + hangs)
    lead = at(tokens, amount.first - 1).low
    if not _may_link(tokens, amount, link.low, lead):
        return None
    spelled = lows(tokens, amount.stop, amount.stop + 3) == ("-", "to", "-")  # "a 3-to-5-year term"
    second = _second(text, tokens, amount.stop + (3 if spelled else hangs + 1))
    if second is None or _is_level(tokens, amount, second, lead):
        return None
    low, unit = _first_end(amount, second)
    if unit is None and amount.unit is not None:
        return None
    if tokens[second.stop - 1].low == "zero" and second.value < 0:
        low = -abs(low)  # "between 4 and 6 degrees below zero"
    if second.unit is None and amount.unit and not amount.is_money and lead not in {"from", "between"}:
        return None
    if not _is_ordered(low, second, lead) or (link.low == "or" and second.value - low != 1):
        return None
    if link.low in "-–—" and is_score(tokens, amount.first, second.stop) and unit is None:
        return None
    is_money = amount.is_money or second.is_money
    numeral = replace(second.numeral, vague=None)
    return (
        replace(amount, value=low, unit=unit, is_money=is_money),
        replace(second, unit=unit, is_money=is_money, numeral=numeral),
    )


def joined(low: Amount, high: Amount) -> Amount:
    """Return the range of two ends."""
    return replace(high, first=low.first, low=low.value)


def is_change(tokens: Tokens, before: Amount, after: Amount) -> bool:
    """Whether two ends are the values before and after a change: "rose from 12 to 15", "from 4.8 to 4.7 percent"."""
    _, first = bound_before(tokens, before.first, 0, before.is_duration)
    lead = first - 1
    if at(tokens, lead).low != "from" or at(tokens, before.stop).low != "to":
        return False
    return after.value < before.value or is_move(tokens, lead)


def _is_level(tokens: Tokens, amount: Amount, second: Amount, lead: str) -> bool:
    """Whether the second amount is what a change by the first led to: "slipped $7 to $1,830", "fell by 90 to 2,160"."""
    if amount.numeral.share != second.numeral.share and amount.unit != second.unit:
        return True
    if at(tokens, amount.stop).low != "to" or amount.is_money != second.is_money:
        return False
    bare = amount.unit is None and second.unit is None
    moved = lead == "by" or (lead in DIRECTIONS and lead not in TAKERS)
    times = second.value / (amount.value * (second.numeral.scale if amount.numeral.scale == 1 else 1) or 1)
    return moved and ((amount.is_money and times >= _MONEY_LEVEL) or (bare and times >= _LEVEL))


def _may_link(tokens: Tokens, amount: Amount, link: str, lead: str) -> bool:
    if is_hyphen(tokens, amount.stop):
        return True
    if link in {"-", "–"}:  # an em dash between spaces sets off what follows
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
    second = with_unit(text, tokens, place, numeral)
    return (
        None
        if is_clumped(tokens, replace(second, first=place)) and not second.is_money and not is_hyphen(tokens, place - 1)
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


def _is_ordered(low: Decimal, second: Amount, lead: str) -> bool:
    """Whether the ends are in order; only "from" and "between" may count down ("slow from 4.8 to 4.7 percent")."""
    if low == second.value:
        return False
    return low < second.value or second.value < low < 0 or lead in {"from", "between"}

"""Quantities in a text: numbers and ranges with what they count or measure.

`find_quantities` reads a text once, from left to right; every look around a number is bounded, so that the time is
linear in the text's length. It is quick because most words are only glanced at: a line without a figure or a word of
`triggers` is passed over, and within the others reading begins only where one of these stands. No look leaves the line.

A mention's span covers the words of its bound, the number, its magnitude and its unit or
currency ("at least one", "over 122", "$1.2bn", "from 4% to 6%"), but not the counted noun, which stands in `noun`.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.ages import read_age
from checks.reading.quantity.amounts import Amount, read_amount
from checks.reading.quantity.bounds import bound_after, bound_before
from checks.reading.quantity.changes import read_change
from checks.reading.quantity.counted import Counted, read_counted
from checks.reading.quantity.echoes import resumed
from checks.reading.quantity.lookalikes import behind_chain, behind_score
from checks.reading.quantity.measured import Unit, read_measured
from checks.reading.quantity.numbers import STARTERS as NUMERALS
from checks.reading.quantity.pronouns import is_pronoun
from checks.reading.quantity.ranges import is_change, joined, read_ends
from checks.reading.quantity.special import STARTERS, read_special
from checks.reading.quantity.tokens import Tokens, at, is_hyphen, tokenize
from checks.reading.quantity.triggers import beginnings, holds_trigger
from checks.reading.quantity.units import DURATIONS
from checks.story.values import Bound

_LINE = regex(r"[^\n]+")


def find_quantities(text: str) -> tuple[QuantityMention, ...]:
    """Return every quantity of a text, in its order; mentions never overlap. Offsets count characters of the text."""
    found: list[QuantityMention] = []
    for line in _LINE.finditer(text):
        if holds_trigger(line[0]):
            for mention in _read_line(text, tokenize(text, line.start(), line.end())):
                found.append(resumed(text, mention, found[-1]) if found else mention)
    return tuple(found)


def _read_line(text: str, tokens: Tokens) -> Iterator[QuantityMention]:
    behind = floor = 0
    for index in beginnings(tokens):
        if index < behind:
            continue
        mentions, stop = _read(text, tokens, index, floor)
        behind = max(stop, index + 1)
        if mentions:
            floor = behind
            yield from mentions


def _read(text: str, tokens: Tokens, index: int, floor: int) -> tuple[tuple[QuantityMention, ...], int]:
    """Return what begins at a token, two mentions for a change from one value to another, and the index behind."""
    token = tokens[index]
    if token.low in STARTERS:
        special, stop = read_special(text, tokens, index, floor)
        if special is not None:
            return (special,), stop
    if not (token.is_figure or token.low in NUMERALS):
        return (), index
    if (chain := behind_chain(tokens, index)) > index:
        return (), chain
    amount = read_amount(text, tokens, index)
    if amount is None or amount.first < floor:
        return (), _behind(tokens, index)
    if amount.unit is None and (behind := behind_score(tokens, amount.first, amount.stop)) > index:
        return (), behind
    return _read_amounts(text, tokens, amount, floor, index)


def _read_amounts(
    text: str, tokens: Tokens, amount: Amount, floor: int, index: int
) -> tuple[tuple[QuantityMention, ...], int]:
    if ends := read_ends(text, tokens, amount):
        if is_change(tokens, *ends):
            return _describe_change(text, tokens, *ends, floor)
        amount = joined(*ends)
    if _is_loose_pair(tokens, amount):
        return (), _behind(tokens, index)
    if is_pronoun(text, tokens, index, amount):
        return (), amount.stop
    mention, stop = _describe(text, tokens, amount, floor)
    return (mention,), stop


def _describe_change(
    text: str, tokens: Tokens, before: Amount, after: Amount, floor: int
) -> tuple[tuple[QuantityMention, ...], int]:
    """Describe the values before and after a change, which share what they count: "rose from 12 to 15 percent".

    They are written alike, so that both have the finer precision: "from 4 to 4.25 percent" is from 4.00.
    """
    first, _ = _describe(text, tokens, before, floor)
    last, stop = _describe(text, tokens, after, before.stop + 1)
    noun, head = last.noun or first.noun, last.head or first.head
    concept = None if noun else first.concept
    first, last = (replace(end, noun=noun, head=head, concept=concept) for end in (first, last))
    if before.numeral.scale == after.numeral.scale:
        finer = min(first.precision, last.precision)
        first, last = replace(first, precision=finer), replace(last, precision=finer)
    return (first, last), stop


def _behind(tokens: Tokens, index: int) -> int:
    """Return the index behind a number that is none, and behind figures tied to it ("2014-18", "20/20")."""
    place = index + 1
    while (
        at(tokens, place).low in {"-", "–", "/", ":", "'", "’"}
        and at(tokens, place).glued
        and at(tokens, place + 1).is_figure
    ):
        place += 2
    return place


def _is_loose_pair(tokens: Tokens, amount: Amount) -> bool:
    """Whether figures are tied by a dash and make no range: a score, a vote, a model, "7-Eleven", "a 5-to-1 edge"."""
    after, last = at(tokens, amount.stop + 1), at(tokens, amount.stop + 3)
    tied = is_hyphen(tokens, amount.stop) and (after.is_figure or (after.is_capital and after.low in NUMERALS))
    if after.low in {"to", "of"} and is_hyphen(tokens, amount.stop + 2):
        tied = last.is_figure or last.low in NUMERALS
    return amount.low is None and not amount.is_money and amount.unit is None and tied


def _describe(text: str, tokens: Tokens, amount: Amount, floor: int) -> tuple[QuantityMention, int]:
    lead = at(tokens, amount.first - 1).low
    first = amount.first
    if amount.low is not None and lead in {"from", "between"} and first - 1 >= floor:
        first -= 1
    outer, first = bound_before(tokens, first, floor, amount.is_duration)
    after, stop = bound_after(tokens, amount.stop)
    is_age, stop = read_age(tokens, amount, stop)
    unit = "year" if is_age else amount.unit
    change = read_change(tokens, first, stop, unit, amount.is_money)
    counted = Counted(stop) if is_age else read_counted(text, tokens, amount, stop)
    unit = unit or counted.unit
    if unit is None and counted.noun != counted.head and at(tokens, stop).low != "of":
        unit = DURATIONS.get((counted.head or "").lower())  # "five long years"
    unnamed = is_age and is_hyphen(tokens, amount.number_stop)  # "a 34-year-old" is whoever follows, if anybody
    concept = None if counted.noun or unnamed else read_measured(text, tokens, first, stop, _kind(amount, is_age))
    start, finish = tokens[first].start, tokens[stop - 1].end
    low, high, value = _values(amount)
    mention = QuantityMention(
        start=start,
        end=finish,
        text=text[start:finish],
        value=value,
        low=low,
        high=high,
        bound=after or outer or amount.numeral.vague or Bound.EXACTLY,
        unit=unit,
        noun=counted.noun,
        head=counted.head,
        per=counted.per,
        change=change,
        precision=amount.numeral.precision,
        concept=concept,
    )
    return mention, max(stop, counted.stop)


def _kind(amount: Amount, is_age: bool) -> Unit:
    if amount.is_money:
        return Unit.MONEY
    if amount.unit is None and not amount.numeral.share and not is_age:
        return Unit.NONE
    return Unit.TIME if amount.is_duration and not is_age else Unit.OTHER


def _values(amount: Amount) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    if amount.low is None:
        return None, None, amount.value
    return min(amount.low, amount.value), max(amount.low, amount.value), None

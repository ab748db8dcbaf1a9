"""Quantities in a text: numbers and ranges with what they count or measure.

`find_quantities` reads a text once, from left to right; every look around a number is bounded, so that the time is
linear in the text's length. A mention's span covers the words of its bound, the number, its magnitude and its unit or
currency ("at least one", "over 122", "$1.2bn", "from 4% to 6%"), but not the counted noun, which stands in `noun`.
"""

from dataclasses import dataclass
from decimal import Decimal

from checks.reading.mentions import QuantityMention
from checks.reading.quantity.amounts import Amount, read_amount, read_range, shared_word
from checks.reading.quantity.bounds import bound_after, bound_before
from checks.reading.quantity.changes import read_change, read_per
from checks.reading.quantity.echoes import resumed
from checks.reading.quantity.lookalikes import behind_chain, behind_score
from checks.reading.quantity.measured import Unit, read_measured
from checks.reading.quantity.nouns import DETERMINERS, Counts, read_noun
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.numbers import STARTERS as NUMERALS
from checks.reading.quantity.pronouns import is_pronoun
from checks.reading.quantity.special import STARTERS, read_special
from checks.reading.quantity.tokens import Tokens, at, is_hyphen, tokenize, words
from checks.reading.quantity.units import DURATIONS
from checks.story.values import Bound, Change

_AGE_VERBS = frozenset({("who", "was"), ("who", "is"), ("died", "at"), ("dies", "at"), ("dead", "at")})
_COMPARING = words(
    "lower higher more less fewer better worse off year early late tall long wide high deep thick heavy away apart "
    "across"
)
_NOT_BOUGHT = words("exchange return addition response order favor favour advance turn part case fact general trading")
_AGE_LEADS = frozenset({"aged", "age", "ages"})


_BRACKETED = 8


@dataclass(frozen=True, slots=True)
class _Counted:
    """What stands behind an amount; `stop` is the index of the token from which to read on."""

    stop: int
    noun: str | None = None
    head: str | None = None
    per: str | None = None
    unit: str | None = None


def find_quantities(text: str) -> tuple[QuantityMention, ...]:
    """Return every quantity of a text, in its order; mentions never overlap. Offsets count characters of the text."""
    tokens = tokenize(text)
    found: list[QuantityMention] = []
    index = floor = 0
    while index < len(tokens):
        mention, stop = _read(text, tokens, index, floor)
        if mention is not None:
            found.append(resumed(text, mention, found[-1]) if found else mention)
            floor = max(stop, index + 1)
        index = max(stop, index + 1)
    return tuple(found)


def _read(text: str, tokens: Tokens, index: int, floor: int) -> tuple[QuantityMention | None, int]:
    token = tokens[index]
    if token.low in STARTERS:
        special, stop = read_special(text, tokens, index, floor)
        if special is not None:
            return special, stop
    if not (token.is_figure or token.low in NUMERALS):
        return None, index
    if (chain := behind_chain(tokens, index)) > index:
        return None, chain
    amount = read_amount(text, tokens, index)
    if amount is None:
        return None, _behind(tokens, index)
    if amount.unit is None and (behind := behind_score(tokens, amount.first, amount.stop)) > index:
        return None, behind
    amount = read_range(text, tokens, amount) or amount
    if _is_loose_pair(tokens, amount):
        return None, _behind(tokens, index)
    if is_pronoun(text, tokens, index, amount):
        return None, amount.stop
    return _describe(text, tokens, amount, floor)


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
    """Whether figures are tied by a dash without making a range: a score, a vote, a model, "7-Eleven"."""
    after = at(tokens, amount.stop + 1)
    tied = is_hyphen(tokens, amount.stop) and (after.is_figure or (after.is_capital and after.low in NUMERALS))
    return amount.low is None and not amount.is_money and amount.unit is None and tied


def _describe(text: str, tokens: Tokens, amount: Amount, floor: int) -> tuple[QuantityMention, int]:
    lead = at(tokens, amount.first - 1).low
    first = amount.first
    if amount.low is not None and lead in {"from", "between"} and first - 1 >= floor:
        first -= 1
    outer, first = bound_before(tokens, first, floor, amount.is_duration)
    after, stop = bound_after(tokens, amount.stop)
    is_age, stop = _age(tokens, amount, stop)
    unit = "year" if is_age else amount.unit
    change = read_change(tokens, first, stop, unit, amount.is_money) or _falling(amount)
    counted = _Counted(stop) if is_age else _counted(text, tokens, amount, stop)
    unit = unit or counted.unit
    if unit is None and counted.noun != counted.head and at(tokens, stop).low != "of":
        unit = DURATIONS.get((counted.head or "").lower())  # "five long years"
    concept = None if counted.noun else read_measured(text, tokens, first, stop, _kind(amount, is_age))
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


def _counted(text: str, tokens: Tokens, amount: Amount, stop: int) -> _Counted:
    """Read what an amount counts, and what by; both may stand behind a bracket ("5 kg (11 lb) of rice")."""
    per, behind = read_per(text, tokens, stop)
    if per:
        return _Counted(behind, per=per)
    if amount.unit is None and (whole := _whole(text, tokens, stop)):
        noun, head, _ = read_noun(text, tokens, whole.stop)
        return _Counted(stop, noun, head, unit=whole.unit)
    noun, head, end = _noun(text, tokens, amount, stop)
    if noun:
        per, behind = read_per(text, tokens, end)
        holds_figure = any(token.is_figure for token in tokens[stop:end])
        return _Counted(behind if per or holds_figure else stop, noun, head, per)
    place = _behind_bracket(tokens, stop) if amount.unit else stop
    if place > stop and at(tokens, place).low == "of":
        noun, head, _ = read_noun(text, tokens, place, Counts.ANY)
    elif place > stop:
        per, _ = read_per(text, tokens, place)
    return _Counted(stop, noun, head, per)


def _whole(text: str, tokens: Tokens, index: int) -> Amount | None:
    """Return the amount that "of" at a token makes the whole of the number before it: "12 of the 23 points"."""
    if at(tokens, index).low != "of":
        return None
    place = index + 1 + (at(tokens, index + 1).low in DETERMINERS)
    return (
        read_amount(text, tokens, place)
        if at(tokens, place).is_figure or at(tokens, place).low in NUMBER_WORDS
        else None
    )


def _behind_bracket(tokens: Tokens, index: int) -> int:
    """Return the index behind the bracket that opens at a token, or `index` where none does or it is long."""
    if at(tokens, index).low != "(":
        return index
    return next((place + 1 for place in range(index, index + _BRACKETED) if at(tokens, place).low == ")"), index)


def _kind(amount: Amount, is_age: bool) -> Unit:
    if amount.is_money:
        return Unit.MONEY
    return Unit.TIME if amount.is_duration and not is_age else Unit.OTHER


def _values(amount: Amount) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    if amount.low is None:
        return None, None, amount.value
    return min(amount.low, amount.value), max(amount.low, amount.value), None


def _falling(amount: Amount) -> Change | None:
    """Return down for a range that counts down: "from 4.8 to 4.7 percent"."""
    return Change.DOWN if amount.low is not None and amount.low > amount.value else None


def _age(tokens: Tokens, amount: Amount, stop: int) -> tuple[bool, int]:
    """Return whether an amount is somebody's age, and the index behind "-old"."""
    if amount.unit == "year":
        place = stop + is_hyphen(tokens, stop)
        if at(tokens, place).low in {"old", "olds"}:
            return True, place + 1
        return False, stop
    if amount.unit is not None:
        return False, stop
    by_words = stop > amount.stop and at(tokens, stop - 1).low in {"older", "younger"}
    return by_words or _is_bare_age(tokens, amount), stop


def _is_bare_age(tokens: Tokens, amount: Amount) -> bool:
    """Read "aged 34", "the age of 21", "ages 18 to 34", and the age behind a name: "John Smith, 34,"."""
    before, last = at(tokens, amount.first - 1).low, at(tokens, amount.first - 2)
    if before in _AGE_LEADS or (before == "of" and last.low in _AGE_LEADS):
        return True
    if before in {"from", "between"} and last.low in _AGE_LEADS:
        return True
    followed = at(tokens, amount.stop).low in {",", ".", ")"} or "\n" in at(tokens, amount.stop).low
    if before in {"turned", "turns", "turning"} or (last.low, before) in _AGE_VERBS:
        return followed or at(tokens, amount.stop).low in {"when", "and", "on", "at"}
    named = last.is_capital and last.is_word and before in {",", "("}
    return named and followed and amount.numeral.precision == 1 and 0 < amount.value < 111


def _noun(text: str, tokens: Tokens, amount: Amount, index: int) -> tuple[str | None, str | None, int]:
    """Return what an amount counts, or, where it has a unit, what that is a measure of, if the words tie the two."""
    if shared := shared_word(tokens, amount.number_stop):
        counted = tokens[shared].text
        noun, head, _ = read_noun(text, tokens, shared + 1, Counts.ANY)
        return (counted, counted, index) if amount.unit is None else (noun, head, index)
    tied = is_hyphen(tokens, amount.number_stop) and bound_after(tokens, amount.number_stop)[0] is None
    if amount.unit is None and tied and at(tokens, amount.number_stop + 1).is_word:
        counted = tokens[amount.number_stop + 1].text
        return (counted, counted, index) if counted != "strong" else (None, None, index)
    if amount.unit is None and _is_pick(tokens, amount):
        counted = tokens[amount.first - 2].text
        return counted, counted, index
    if amount.unit is None:
        return read_noun(text, tokens, index, _form(tokens, amount, index))
    follows = at(tokens, index)
    linked = follows.low == "of" or (amount.is_money and _buys(tokens, index))
    if amount.is_duration and not tied:
        return None, None, index
    if linked and follows.low != "of":
        index += 1 + (at(tokens, index + 1).low == "of")
    elif not linked and not tied and (tokens[index - 1].low.endswith("s") or _compares(tokens, index)):
        return None, None, index
    return read_noun(text, tokens, index, Counts.ANY)


def _compares(tokens: Tokens, index: int) -> bool:
    """Whether what follows a measure compares or describes it: "7% lower", "9% year over year", "2% witnessed"."""
    follows = at(tokens, index).low
    return follows in _COMPARING or follows.endswith("ed")


def _is_pick(tokens: Tokens, amount: Amount) -> bool:
    """Whether the noun stands before, as in "a pick or two"."""
    before = [at(tokens, place) for place in range(amount.first - 3, amount.first)]
    return before[0].low in {"a", "an", "another"} and before[1].is_word and before[2].low == "or"


def _buys(tokens: Tokens, index: int) -> bool:
    """Whether the money at token `index` is so much of something: "$5 million in fees", but "$5 million in June"."""
    link, what = at(tokens, index).low, at(tokens, index + 1)
    return link == "worth" or (link == "in" and not what.is_capital and what.low not in _NOT_BOUGHT)


def _form(tokens: Tokens, amount: Amount, index: int) -> Counts:
    if amount.numeral.share:
        return Counts.ANY
    if at(tokens, index).low == "of":
        return Counts.MANY
    return Counts.ONE if amount.low is None and amount.value == 1 else Counts.MANY

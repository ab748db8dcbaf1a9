"""What an amount counts, what it is a measure of by the words behind it, and what it is counted by."""

from dataclasses import dataclass

from checks.reading.quantity.amounts import Amount, read_amount, shared_word
from checks.reading.quantity.bounds import bound_after
from checks.reading.quantity.changes import read_per
from checks.reading.quantity.nouns import DETERMINERS, LATEST, STOPS, Counts, is_noun_like, is_plural, read_noun
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.tokens import Tokens, at, is_hyphen, words

_BRACKETED = 8
_COMPARING = words(
    "lower higher more less fewer better worse off year early late tall long wide high deep thick heavy away apart "
    "across x ×"
)
_ADJECTIVE_ENDINGS = ("ive", "able", "ible", "ful", "ous")
_NOT_BOUGHT = words("exchange return addition response order favor favour advance turn part case fact general trading")


@dataclass(frozen=True, slots=True)
class Counted:
    """What stands behind an amount; `stop` is the index of the token from which to read on."""

    stop: int
    noun: str | None = None
    head: str | None = None
    per: str | None = None
    unit: str | None = None


def read_counted(text: str, tokens: Tokens, amount: Amount, stop: int) -> Counted:
    """Read what an amount counts, and what by; both may stand behind a bracket ("5 kg (11 lb) of rice")."""
    per, behind = read_per(text, tokens, stop)
    if per:
        return Counted(behind, per=per)
    if amount.unit is None and (whole := _whole(text, tokens, stop)):
        noun, head, _ = read_noun(text, tokens, whole.stop)
        return Counted(stop, noun, head, unit=whole.unit)
    noun, head, end = _noun(text, tokens, amount, stop)
    if noun:
        per, behind = read_per(text, tokens, end)
        holds_figure = any(token.is_figure for token in tokens[stop:end])
        return Counted(behind if per or holds_figure else stop, noun, head, per)
    place = _behind_bracket(tokens, stop) if amount.unit else stop
    if place > stop and at(tokens, place).low == "of":
        noun, head, _ = read_noun(text, tokens, place, Counts.ANY)
    elif place > stop:
        per, _ = read_per(text, tokens, place)
    return Counted(stop, noun, head, per)


def _whole(text: str, tokens: Tokens, index: int) -> Amount | None:
    """Return the amount that "of" at a token makes the whole of the number before it: "12 of the 23 points"."""
    if at(tokens, index).low != "of":
        return None
    place = index + 1 + (at(tokens, index + 1).low in DETERMINERS)
    place += at(tokens, place).low in LATEST
    numbered = at(tokens, place).is_figure or at(tokens, place).low in NUMBER_WORDS
    return read_amount(text, tokens, place) if numbered else None


def _behind_bracket(tokens: Tokens, index: int) -> int:
    """Return the index behind the bracket that opens at a token, or `index` where none does or it is long."""
    if at(tokens, index).low != "(":
        return index
    return next((place + 1 for place in range(index, index + _BRACKETED) if at(tokens, place).low == ")"), index)


def _noun(text: str, tokens: Tokens, amount: Amount, index: int) -> tuple[str | None, str | None, int]:
    """Return what an amount counts, or, where it has a unit, what that is a measure of, if the words tie the two."""
    if shared := shared_word(tokens, amount.number_stop):
        counted = tokens[shared].text
        noun, head, _ = read_noun(text, tokens, shared + 1, Counts.ANY)
        return (counted, counted, index) if amount.unit is None else (noun, head, index)
    tied = is_hyphen(tokens, amount.number_stop) and bound_after(tokens, amount.number_stop)[0] is None
    if amount.unit is None and tied and at(tokens, amount.number_stop + 1).is_word:
        counted = tokens[amount.number_stop + 1].text
        if counted == "strong":  # "the 1,000-strong crowd"
            return read_noun(text, tokens, amount.number_stop + 2, Counts.ANY)
        return (counted, counted, index) if counted.lower() not in STOPS else (None, None, index)
    if amount.unit is None and _is_pick(tokens, amount):
        counted = tokens[amount.first - 2].text
        return counted, counted, index
    if amount.unit is None:
        whole = amount.numeral.share and at(tokens, index).low in DETERMINERS  # "half the country"
        return _counted(text, tokens, amount, index + whole)
    follows = at(tokens, index)
    linked = follows.low == "of" or (amount.is_money and _buys(tokens, index))
    if amount.is_duration and not tied:
        return None, None, index
    if linked and follows.low != "of":
        index += 1 + (at(tokens, index + 1).low == "of")
    elif at(tokens, index).low in {"more", "fewer"} and is_noun_like(at(tokens, index + 1)):
        noun, head, stop = read_noun(text, tokens, index + 1)  # "12% more passengers"
        return (noun, head, stop) if head and is_plural(tokens[stop - 1]) else (None, None, index)
    elif not linked and not tied and (tokens[index - 1].low.endswith("s") or _compares(tokens, index)):
        return None, None, index
    return read_noun(text, tokens, index, Counts.ANY)


def _counted(text: str, tokens: Tokens, amount: Amount, index: int) -> tuple[str | None, str | None, int]:
    """Return what a number without a unit counts: of several words without a plural, the first ("a 12 page manual")."""
    form = _form(tokens, amount, index)
    if _is_measure(tokens, index):
        behind = index + (5 if is_hyphen(tokens, index + 3) else 3)  # "two 12-year-old boys"
        return *read_noun(text, tokens, behind, form)[:2], index
    noun, head, stop = read_noun(text, tokens, index, form)
    first = at(tokens, index)
    if form is not Counts.MANY or noun is None or " " not in noun or first.is_capital or not first.is_word:
        return noun, head, stop
    compares = first.low.endswith("est") or amount.value < 2
    if first.low == "of" or compares or any(map(is_plural, tokens[index:stop])) or not is_noun_like(first):
        return noun, head, stop
    return first.text, first.text, stop


def _is_measure(tokens: Tokens, index: int) -> bool:
    """Whether a measure stands between a number and what it counts: "two 40-minute meetings", "six five-year terms"."""
    first = at(tokens, index)
    numbered = first.is_figure or first.low in NUMBER_WORDS
    return numbered and is_hyphen(tokens, index + 1) and at(tokens, index + 2).is_word


def _compares(tokens: Tokens, index: int) -> bool:
    """Whether what follows a measure compares or describes it: "7% lower", "9% year over year", "95% effective"."""
    follows, after = at(tokens, index), at(tokens, index + 1)
    doing = follows.low.endswith("ing") and (after.low in DETERMINERS or after.is_capital)  # "61% seeing a loss"
    describes = follows.low.endswith(_ADJECTIVE_ENDINGS) and not is_noun_like(after)
    return follows.low in _COMPARING or follows.low.endswith("ed") or describes or doing


def _is_pick(tokens: Tokens, amount: Amount) -> bool:
    """Whether the noun stands before, as in "a pick or two"."""
    before = [at(tokens, place) for place in range(amount.first - 3, amount.first)]
    return before[0].low in {"a", "an", "another"} and before[1].is_word and before[2].low == "or"


def _buys(tokens: Tokens, index: int) -> bool:
    """Whether the money at token `index` is so much of something: "$5 million in fees", but "$5 million in June"."""
    link, what = at(tokens, index).low, at(tokens, index + 1)
    if link != "in":
        return link == "worth"
    named = _NOT_BOUGHT.isdisjoint(token.low for token in tokens[index + 1 : index + 3])
    return named and not what.is_capital and what.low not in DETERMINERS


def _form(tokens: Tokens, amount: Amount, index: int) -> Counts:
    if amount.numeral.share:
        return Counts.ANY
    if at(tokens, index).low == "of":
        return Counts.MANY
    return Counts.ONE if amount.low is None and amount.value == 1 else Counts.MANY

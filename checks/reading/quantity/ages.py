"""Numbers that are somebody's age: "34 years old", "aged 34", "John Smith, 34,", "the men, 28 and 30, were"."""

from checks.reading.quantity.amounts import Amount
from checks.reading.quantity.nouns import STOPS, is_noun_like
from checks.reading.quantity.tokens import END, Token, Tokens, at, is_hyphen, lows, words

_PERSONS = words("who he she i")
_LEADS = frozenset({"aged", "age", "ages"})
_TURNS = words("turned turns turning")
_BEHIND = words("when and on at")
_LINKS = words(", and or")
_LONGEST_LIST = 8
_OLDEST = 110
_YOUNGEST_UNNAMED = 10
"""Of people without a name, so that "the first part, 2, is" is no age."""


def read_age(tokens: Tokens, amount: Amount, stop: int) -> tuple[bool, int]:
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
    """Read "aged 34", "the age of 21", "ages 8, 10 and 12", "died at 80", and the age behind a name or a noun."""
    before, earlier = at(tokens, amount.first - 1).low, at(tokens, amount.first - 2).low
    if before in _LEADS or (before in {"of", "from", "between"} and earlier in _LEADS):
        return True
    if not (amount.numeral.precision == 1 and 0 < amount.value <= _OLDEST):
        return False
    first, stop = _list_around(tokens, amount)
    after = at(tokens, stop)
    ends = after is END or after.low in {",", ".", ")"} or "\n" in after.low
    if at(tokens, first - 1).low in _LEADS:
        return ends or not is_noun_like(after)
    if before in _TURNS or _is_said_of_person(tokens, amount.first):
        return ends or after.low in _BEHIND
    then = lows(tokens, stop, stop + 3) == ("at", "the", "time")
    told_again = lows(tokens, stop, stop + 2) == (",", "or")  # "of those asked, 57, or 66 percent,"
    return (ends or then) and not told_again and _is_set_off(tokens, first, amount, after)


def _is_said_of_person(tokens: Tokens, first: int) -> bool:
    """Read "who was 34", "she is 34", "died at 34"."""
    subject, verb = lows(tokens, first - 2, first) if first > 1 else ("", "")
    return (subject in _PERSONS and verb in {"was", "is"}) or (subject in {"died", "dies", "dead"} and verb == "at")


def _is_set_off(tokens: Tokens, first: int, amount: Amount, after: Token) -> bool:
    """Read "John Smith, 34,", "Smith (34)", "his wife, 41, survived"."""
    mark, word = at(tokens, first - 1).low, at(tokens, first - 2)
    if word.is_capital and word.is_word and word.low not in STOPS:
        return mark in {",", "("}
    unnamed = mark == "," == after.low and is_noun_like(word) and tokens[amount.first].is_figure
    return unnamed and amount.value >= _YOUNGEST_UNNAMED


def _list_around(tokens: Tokens, amount: Amount) -> tuple[int, int]:
    """Return the first token and the one behind the figures that an amount stands in a row with: "12, 14 and 17"."""
    first, stop = amount.first, amount.stop
    for _ in range(_LONGEST_LIST):
        if at(tokens, first - 1).low in _LINKS and at(tokens, first - 2).is_figure:
            first -= 2
        if at(tokens, stop).low in _LINKS and at(tokens, stop + 1).is_figure:
            stop += 2
    return first, stop

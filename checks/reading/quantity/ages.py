"""Numbers that are somebody's age: "34 years old", "aged 34", "John Smith, 34,"."""

from checks.reading.quantity.amounts import Amount
from checks.reading.quantity.nouns import STOPS
from checks.reading.quantity.tokens import END, Tokens, at, is_hyphen

_VERBS = frozenset({("who", "was"), ("who", "is"), ("died", "at"), ("dies", "at"), ("dead", "at")})
_LEADS = frozenset({"aged", "age", "ages"})


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
    """Read "aged 34", "the age of 21", "ages 18 to 34", and the age behind a name: "John Smith, 34,"."""
    before, last = at(tokens, amount.first - 1).low, at(tokens, amount.first - 2)
    if before in _LEADS or (before == "of" and last.low in _LEADS):
        return True
    if before in {"from", "between"} and last.low in _LEADS:
        return True
    after = at(tokens, amount.stop)
    followed = after is END or after.low in {",", ".", ")"} or "\n" in after.low
    if before in {"turned", "turns", "turning"} or (last.low, before) in _VERBS:
        return followed or at(tokens, amount.stop).low in {"when", "and", "on", "at"}
    named = last.is_capital and last.is_word and last.low not in STOPS and before in {",", "("}
    return named and followed and amount.numeral.precision == 1 and 0 < amount.value < 111

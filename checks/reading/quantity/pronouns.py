"""The word "one" where it is no number: "no one", "one of them", "one another", "one could"."""

from checks.reading.quantity.amounts import Amount
from checks.reading.quantity.nouns import LATEST, is_noun_like, is_plural, read_noun
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.tokens import Tokens, at, is_hyphen, words

_BEFORE = words(
    "no the this that which each every any another only last next first second third new old other some big good "
    "great small right wrong same loved square day"
)
_AFTER = words("day thing point way time moment reason another who that could would should might can may must")
_WHOLES = words("the his her its their our my your these those")
_FIXED = words("star way state sided party fold pronged faced handed step tier pointer time piece off on")


def is_pronoun(text: str, tokens: Tokens, index: int, amount: Amount) -> bool:
    """Whether the number at token `index` only looks like a count: "one" as a pronoun, "five-star", "one-sided"."""
    if amount.unit or amount.low is not None or amount.numeral.share:
        return False
    if is_hyphen(tokens, amount.stop) and at(tokens, amount.stop + 1).low in _FIXED:
        return True
    if at(tokens, index - 1).low in {"top", "bottom"} and read_noun(text, tokens, amount.stop)[0] is None:
        return True
    if tokens[index].low != "one" or amount.stop != index + 1:
        return False
    if is_hyphen(tokens, index + 1):
        return True
    before, after = at(tokens, index - 1), at(tokens, index + 1)
    if before.low in _BEFORE:
        return True
    if after.low == "of":
        return not (_of_number(tokens, index + 2) or _of_several(text, tokens, index + 1))
    if after.is_capital and at(tokens, index + 2).low.endswith("ed"):
        return True
    if before.low == "least" and not is_noun_like(after):
        return False
    return after.low in _AFTER or not is_noun_like(after) or is_plural(after) or after.low.endswith("ed")


def _of_number(tokens: Tokens, index: int) -> bool:
    """Whether "one of" is followed by a number: "one of the five", "one of their last nine"."""
    place = index + (at(tokens, index).low in _WHOLES)
    place += at(tokens, place).low in LATEST
    return at(tokens, place).is_figure or at(tokens, place).low in NUMBER_WORDS


def _of_several(text: str, tokens: Tokens, index: int) -> bool:
    """Whether "one" is counted out of several that are named: "one of the hostages", but "one of these days"."""
    noun, head, stop = read_noun(text, tokens, index)
    return head is not None and is_plural(tokens[stop - 1]) and noun not in {"days", "times"}

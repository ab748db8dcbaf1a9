"""The words that a quantity can begin with, and the lines that hold none."""

from collections.abc import Iterator

from checks.patterns import regex
from checks.reading.quantity.fractions import SINGULAR
from checks.reading.quantity.numbers import SCALES
from checks.reading.quantity.numbers import STARTERS as NUMERALS
from checks.reading.quantity.special import ALONE
from checks.reading.quantity.special import STARTERS as SPECIAL
from checks.reading.quantity.tokens import Tokens, at

ARTICLES = frozenset({"a", "an", "the"})
BEHIND_ARTICLE = frozenset({*SCALES, "dozen", "couple", *SINGULAR, *ALONE})
"""What makes a quantity of an article: "a million", "a third", "the lone"."""
TRIGGERS = (NUMERALS | SPECIAL | BEHIND_ARTICLE) - ARTICLES

_DIGIT = regex(r"\d")
_WORD = regex(r"[^\W\d_]+")


def holds_trigger(line: str) -> bool:
    """Whether a line holds a figure or a word without which there is no quantity."""
    return _DIGIT.search(line) is not None or not TRIGGERS.isdisjoint(_WORD.findall(line.lower()))


def beginnings(tokens: Tokens) -> Iterator[int]:
    """Yield where a quantity may begin: at a figure or a trigger, and at the article before one ("a third")."""
    for index, token in enumerate(tokens):
        if token.kind == "figure" or token.low in TRIGGERS:
            before = index - 1 - (at(tokens, index - 1).kind == "mark")
            if at(tokens, before).low in ARTICLES:
                yield before
            yield index

"""Whole numbers in figures and words, and wrong ones in the same manner."""

import random
import re
from typing import Final

_UNITS: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS: Final = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
WORDS: Final = (
    dict(zip(_UNITS, range(20), strict=True))
    | _TENS
    | {f"{ten}-{one}": _TENS[ten] + _UNITS.index(one) for ten in _TENS for one in _UNITS[1:10]}
)
"""Every whole number below a hundred, by its word."""

NAMES: Final = {value: word for word, value in WORDS.items()}

_IN_WORDS: Final = "|".join(sorted(WORDS, key=len, reverse=True))
NUMBER: Final = (
    rf"(?<![\w.,$£€/-])(?:\d{{1,3}}(?:,\d{{3}})+|(?!(?:19|20)\d\d\b)\d{{1,9}}|(?i:{_IN_WORDS}))(?![\w]|[.,]\d)"
)
"""A whole number that is no amount of money, no year and no piece of another."""

ROUGH: Final = re.compile(
    r"\b(?:about|around|almost|nearly|roughly|some|over|under|approximately|than|least|most|up to|estimated|close to"
    r"|another|other|additional|as many as|at|phase|type|day|week|chapter|section|part|room|flight|route|no\."
    r"|gang of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Words before a number that let another be true beside it, say that it is another, or make a name of it."""


def value(words: str) -> int:
    """Return the number that `NUMBER` matched."""
    return WORDS[words.lower()] if words.lower() in WORDS else int(words.replace(",", ""))


def written(number: int, like: str) -> str:
    """Return a number in figures or words, as another one is written."""
    if like.lower() in WORDS and number in NAMES:
        word = NAMES[number]
        return word.capitalize() if like[0].isupper() else word
    return f"{number:,}" if "," in like or number >= 10_000 else str(number)


def is_rough(text: str, start: int) -> bool:
    """Whether the words before a number leave it open."""
    return bool(ROUGH.search(text[max(0, start - 20) : start]))


def wrong(number: int, rng: random.Random, apart: int = 1, lowest: int = 2) -> int:
    """Return another number, as slips make them: a little off, two digits swapped, or a digit wrong or too many.

    It differs by `apart` or more, and is `lowest` or more.
    """
    digits = str(number)
    slips = [number + step for step in (-3, -2, -1, 1, 2, 3, -10, 10)]
    slips += [int(digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :]) for i in range(len(digits) - 1)]
    slips += [int(digits[:i] + str((int(digits[i]) + 3) % 10) + digits[i + 1 :]) for i in range(len(digits))]
    slips += [number * 10]
    slips = [slip for slip in slips if abs(slip - number) >= apart and slip >= lowest]
    return rng.choice(slips or [number + apart])

"""Words and phrases as patterns: whole, with any spaces, apostrophes and hyphens between, and a plain part of each.

Every phrase is a person's text and never taken for a pattern itself. Patterns work in time that grows with the text.
"""

import re
import unicodedata
from enum import Enum, auto
from typing import Final

from checks.patterns import regex

_PART: Final = regex(r"\s+|['’ʼ]|[-‐‑]|.", re.DOTALL)
_APOSTROPHES: Final = frozenset("'’ʼ")
_HYPHENS: Final = frozenset("-‐‑")
_MARKS: Final = "\u0300-\u036f"
"""Accents that follow their letter, as some keyboards and files have them: part of its word."""
_LETTER: Final = r"[^\Wʼ]"
"""A letter or digit: one apostrophe counts as a letter elsewhere."""
_PLAIN: Final = regex(f"{_LETTER}+")


class Case(Enum):
    """How a phrase has to be written in the text."""

    ANY = auto()
    AT_LEAST = auto()
    """Its capital letters must be capital there, others may be: "Kiev" is no "kiev", but "KIEV"."""
    SAME = auto()


def source(phrase: str, case: Case) -> str:
    """Return the pattern's source of a phrase, a trailing * standing for any ending."""
    body = phrase.removesuffix("*")
    written = "|".join("".join(_part(part, case) for part in _PART.findall(form)) for form in _forms(body))
    start = f"(?<!{_LETTER})" if _is_letter(body[:1]) else ""
    ends = rf"(?:{_LETTER}|[{_MARKS}])"
    end = f"{ends}*+" if phrase.endswith("*") else f"(?!{ends})" if _is_letter(body[-1:]) else ""
    found = f"{start}(?:{written}){end}"
    return f"(?i:{found})" if case is Case.ANY else found


def keys(phrase: str) -> tuple[tuple[str, bool], ...]:
    """Return, for each form of the phrase, its longest word in lower case, and whether that is a whole word of a text.

    A text in lower case that has none of them, as a word or else as a part of one, does not hold the phrase.
    """
    return tuple(_key(form.lower(), phrase.endswith("*")) for form in _forms(phrase.removesuffix("*")))


def words_of(text: str) -> frozenset[str]:
    """Return every word of a text."""
    return frozenset(_PLAIN.findall(text))


def _key(form: str, goes_on: bool) -> tuple[str, bool]:
    longest = max(_PLAIN.finditer(form), key=lambda word: len(word[0]), default=None)
    if longest is None:
        return form, False
    return longest[0], not (goes_on and longest.end() == len(form))


def plural(phrase: str) -> str:
    """Return the phrase with the regular plural of its last word."""
    if not phrase[-1:].isalpha():
        return phrase
    if phrase.lower().endswith(("s", "x", "z", "ch", "sh")):
        return f"{phrase}es"
    if phrase[-1] in "yY" and phrase[-2:-1].lower() not in set("aeiou"):
        return f"{phrase[:-1]}ies"
    return f"{phrase}s"


def fold(phrase: str) -> str:
    """Return what two ways to write one phrase have in common, case aside."""
    plain = unicodedata.normalize("NFC", " ".join(phrase.split()))
    return plain.translate(str.maketrans("’ʼ‐‑", "''--")).casefold()


def _forms(phrase: str) -> tuple[str, ...]:
    """Return the phrase with its accents on the letters, and behind them."""
    return tuple(dict.fromkeys(unicodedata.normalize(form, phrase) for form in ("NFC", "NFD")))


def _part(part: str, case: Case) -> str:
    if part.isspace():
        return r"[^\S\n]++"
    if part in _APOSTROPHES:
        return "['’ʼ]"
    if part in _HYPHENS:
        return "[-‐‑]"
    capital = part.upper()
    if case is Case.AT_LEAST and capital != part and len(capital) == 1:
        return f"[{part}{capital}]"
    return re.escape(part)


def _is_letter(char: str) -> bool:
    return bool(_PLAIN.match(char)) or unicodedata.combining(char or " ") > 0

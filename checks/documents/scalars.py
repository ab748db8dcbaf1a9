"""What an unquoted word of a claim file stands for: YAML 1.2's core schema.

Source: YAML 1.2.2, section 10.3.2, https://yaml.org/spec/1.2.2/#1032-tag-resolution. Words that YAML 1.1 took for
booleans ("on", "yes", "no"), dates and base-60 numbers are text.
"""

from decimal import Decimal
from typing import Final

from checks.patterns import regex

MAX_DIGITS: Final = 100
"""Characters of a number as written, and decimal places before or after its point."""

_WORDS: Final = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_FIRST_OF_NUMBER: Final = frozenset("+-.0123456789")
_INTEGER: Final = regex(r"[-+]?[0-9]+")
_BASED: Final = regex(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT: Final = regex(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE: Final = regex(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_SURROGATE: Final = regex("[\ud800-\udfff]")


def resolve(word: str) -> bool | int | Decimal | str | None:
    """Return what a plain scalar means. Raises ValueError for a number that is infinite, none, or absurdly long."""
    if word in _WORDS:
        return _WORDS[word]
    if word[0] not in _FIRST_OF_NUMBER:
        return word
    if _INTEGER.fullmatch(word) or _FLOAT.fullmatch(word):
        return number(word)
    if _BASED.fullmatch(word):
        return int(_short(word), base=0)
    if _NOT_FINITE.fullmatch(word):
        raise ValueError("only a finite number can be recorded")
    return word


def number(literal: str) -> int | Decimal:
    """Return the exact number that decimal digits write. Raises ValueError where it is absurdly long."""
    if _INTEGER.fullmatch(_short(literal)):
        return int(literal)
    try:
        value = Decimal(literal)
    except ArithmeticError:
        raise ValueError(_TOO_LONG) from None
    if abs(value.adjusted()) > MAX_DIGITS:
        raise ValueError(_TOO_LONG)
    return value


def unpaired_surrogate(text: str) -> bool:
    r"""Whether an escape such as "\ud83d" left half a character, which no file can hold."""
    return not text.isascii() and _SURROGATE.search(text) is not None


_TOO_LONG: Final = f"a number of more than {MAX_DIGITS} digits"


def _short(literal: str) -> str:
    if len(literal) > MAX_DIGITS:
        raise ValueError(_TOO_LONG)
    return literal

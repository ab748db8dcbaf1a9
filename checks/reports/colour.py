"""Colour for a terminal, as ECMA-48 has it, and none for anything else."""

from collections.abc import Callable
from typing import Final, TypeAlias

Paint: TypeAlias = Callable[[str, str], str]
"""Returns a text in the colour of its role: `error`, `review`, `held`, `passed`, `strong` or `label`."""

_CODES: Final = {
    "error": "1;31",
    "held": "1;31",
    "review": "33",
    "passed": "32",
    "strong": "1",
    "label": "2",
}


def plain(text: str, role: str) -> str:
    """Return the text as it is."""
    return text


def coloured(text: str, role: str) -> str:
    """Return the text between the codes that turn its colour on and off."""
    code = _CODES.get(role)
    return f"\x1b[{code}m{text}\x1b[0m" if code and text else text

"""Words as YAML writes them: plain where no reader of YAML can take them for anything else, in quotes otherwise."""

import json
import re
from collections.abc import Iterable
from typing import Final

from checks.patterns import regex

_PLAIN_FLOW = regex(r"(?:[^\W\d_]|[“‘$€£])[\w .“”‘’'()/%$€£&+;!?–—-]*")
_PLAIN = regex(r"(?:[^\W\d_]|[“‘$€£]|[0-9][0-9.,]{0,24}[ -](?=[^\W\d_]))[\w .,“”‘’'\"()/%$€£&+;!?–—-]*")
"""What may stand unquoted in `{}`, and what may elsewhere: it begins with a letter, or with a number before a word."""

_DAY = regex(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T(?:MO|MI|AF|EV|NI|DT))?|[0-9]{4}-(?:[0-9]{2}|W[0-9]{2}|Q[1-4]|SP|SU|FA|WI)"
)
_WORDS: Final = frozenset({"y", "n", "yes", "no", "true", "false", "on", "off", "null"})
"""Words that one version of YAML or another takes for a truth value, or for nothing."""


def scalar(text: str) -> str:
    """Return a text as a YAML scalar that stands alone behind its key."""
    return text if _PLAIN.fullmatch(text) and _is_text(text) else quoted(text)


def in_flow(text: str) -> str:
    """Return a text as a YAML scalar within braces or brackets."""
    return text if _PLAIN_FLOW.fullmatch(text) and _is_text(text) else quoted(text)


def date_value(value: str) -> str:
    """Return a TIMEX3 value within braces; a bare year or decade in quotes, for it is no number."""
    return value if _DAY.fullmatch(value) else in_flow(value)


def flow(pairs: Iterable[tuple[str, str]]) -> str:
    """Return a mapping of keys to scalars in braces."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"


def quoted(text: str) -> str:
    """Return a text in double quotes, everything that does not print as an escape."""
    marked = json.dumps(text, ensure_ascii=False)
    return "".join(char if char.isprintable() else _escape(char) for char in marked)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _is_text(text: str) -> bool:
    return text.lower() not in _WORDS and text == text.strip() and text.isprintable() and not _INFINITE.fullmatch(text)


_INFINITE = regex(r"\.?(?:inf|nan)", re.IGNORECASE)

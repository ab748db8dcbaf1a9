"""What a breach of a schema says to the person who wrote the file: where to look and what was expected there."""

import difflib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from checks.documents.lines import LONGEST, shorten
from checks.documents.tree import Key, Node

Fault = tuple[int, str]
"""An offset into the file and what is wrong there."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A value that its schema does not allow: the schema's keyword, what that wants, and the path to the value."""

    keyword: str
    expected: Any
    instance: Any
    schema: dict[str, Any]
    path: tuple[Key, ...]


_MOST: Final = 500
_TYPES: Final = {
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a block of keys",
}


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known name nearest to the word, or None where none is near."""
    if len(word) > LONGEST:
        return None
    return next(iter(difflib.get_close_matches(word.lower(), list(islice(known, _MOST)), n=1)), None)


def suggest(word: str, known: Iterable[str]) -> str:
    """Return ": did you mean '...'?", or nothing where no known name is near."""
    name = nearest(word, known)
    return f": did you mean '{name}'?" if name else ""


def describe(breach: Breach, root: Node) -> Iterator[Fault]:
    """Yield what a breach comes to; keys at fault are told one by one."""
    node = root.get(*breach.path)
    if node is None:
        return
    if several := _SEVERAL.get(breach.keyword):
        yield from several(breach, node)
        return
    say = _SINGLE.get(breach.keyword, _otherwise)
    of_key = breach.path and (breach.instance is None or breach.instance is not node.data)
    offset = root.key_offset(*breach.path) if of_key else node.offset
    yield offset, f"{_name(breach.path)} {say(breach)}"


def _name(path: tuple[Key, ...]) -> str:
    named = next((key for key in reversed(path) if isinstance(key, str)), None)
    if named is None:
        return "the file"
    last = path[-1]
    shown = f"'{shorten(named)}'"
    return shown if last == named else f"entry {int(last) + 1} of {shown}"


def _unknown_keys(breach: Breach, node: Node) -> Iterator[Fault]:
    known = breach.schema["properties"]
    listed = ", ".join(name for name in known if name != "$schema")
    for key, meant in _misspelt(node, known):
        hint = f": did you mean '{meant}'?" if meant else f"; known here: {listed}"
        yield node.keys[key], f"unknown key '{shorten(key)}'{hint}"


def _unevaluated_keys(breach: Breach, node: Node) -> Iterator[Fault]:
    """Tell the keys that a schema does not know which takes those it knows from a definition of its own."""
    definition = breach.schema.get("$defs", {}).get(breach.schema.get("$ref", "").rpartition("/")[2], {})
    for key, meant in _misspelt(node, definition.get("properties", node.keys)):
        yield node.keys[key], f"unknown key '{shorten(key)}'" + (f": did you mean '{meant}'?" if meant else "")


def _misspelt(node: Node, known: Iterable[str]) -> Iterator[tuple[str, str | None]]:
    """Yield every unknown key, with the known one that it is most likely meant for."""
    free = [name for name in known if name not in node.keys]
    return ((key, nearest(key, free)) for key in node.keys if key not in known)


def _missing_keys(breach: Breach, node: Node) -> Iterator[Fault]:
    meant = {name for _, name in _misspelt(node, breach.schema.get("properties", {}))}
    for key in breach.expected:
        if key not in node.keys and key not in meant:
            yield node.offset, f"the key '{key}' is missing here{_meaning(breach, key)}"


def _meaning(breach: Breach, key: str) -> str:
    described = breach.schema.get("properties", {}).get(key, {})
    first = described.get("description", "").partition(". ")[0].partition(": ")[0].removesuffix(".")
    return f" ({first[0].lower()}{first[1:]})" if first else ""


def _no_kind(breach: Breach, node: Node) -> Iterator[Fault]:
    kinds = breach.expected
    for key in node.keys:
        if key not in breach.schema["properties"] and (near := suggest(key, kinds)):
            yield node.keys[key], f"unknown key '{shorten(key)}'{near}"
            return
    yield node.offset, f"one of these keys must be here: {', '.join(kinds)}"


def _type(breach: Breach) -> str:
    expected = [breach.expected] if isinstance(breach.expected, str) else breach.expected
    words = " or ".join(_TYPES[name] for name in expected if name != "integer" or len(expected) == 1)
    if breach.instance is None:
        return f"has no value: it must be {words}"
    if "string" in expected and not isinstance(breach.instance, dict | list):
        return f"must be {words}: put it in quotation marks"
    if isinstance(breach.instance, str) and "number" in expected:
        return f"must be {words}, in digits without quotation marks, commas or words"
    return f"must be {words}"


def _enum(breach: Breach) -> str:
    choices = [str(choice) for choice in breach.expected]
    near = suggest(breach.instance, choices) if isinstance(breach.instance, str) else ""
    return f"must be one of {', '.join(choices)}{near}"


def _pattern(breach: Breach) -> str:
    return str(breach.schema.get("patternErrorMessage", "is not written as it should be"))


def _least(breach: Breach) -> str:
    return "must not be empty" if breach.expected == 1 else f"must have at least {breach.expected} entries"


def _otherwise(breach: Breach) -> str:
    return str(breach.schema.get("errorMessage", "does not say what it should"))


_SEVERAL: Final[dict[str, Callable[[Breach, Node], Iterator[Fault]]]] = {
    "additionalProperties": _unknown_keys,
    "unevaluatedProperties": _unevaluated_keys,
    "required": _missing_keys,
    "kind": _no_kind,
}
_SINGLE: Final[dict[str, Callable[[Breach], str]]] = {
    "type": _type,
    "enum": _enum,
    "const": lambda breach: f"must be {breach.expected}",
    "pattern": _pattern,
    "minimum": lambda breach: f"must be {breach.expected} or more",
    "maximum": lambda breach: f"must be {breach.expected} or less",
    "minItems": _least,
    "minProperties": _least,
    "uniqueItems": lambda _: "names one thing twice",
}

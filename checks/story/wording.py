"""What a breach of a schema says to the person who wrote the file: where to look and what was expected there."""

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from checks.story.lines import LONGEST, shorten
from checks.story.tree import Key, Node

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

Fault = tuple[int, str]
"""An offset into the file and what is wrong there."""

_MOST: Final = 1000
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


def describe(error: "ValidationError", root: Node) -> Iterator[Fault]:
    """Yield what a breach comes to; keys at fault are told one by one."""
    path: tuple[Key, ...] = tuple(error.absolute_path)
    node = root.get(*path)
    if node is None:
        return
    several = _SEVERAL.get(str(error.validator))
    if several:
        yield from several(error, node)
        return
    say = _SINGLE.get(str(error.validator), _otherwise)
    offset = root.key_offset(*path) if error.instance is None and path else node.offset
    yield offset, f"{_name(path)} {say(error)}"


def _name(path: tuple[Key, ...]) -> str:
    named = next((key for key in reversed(path) if isinstance(key, str)), None)
    if named is None:
        return "the file"
    last = path[-1]
    return f"'{named}'" if last == named else f"entry {int(last) + 1} of '{named}'"


def _unknown_keys(error: "ValidationError", node: Node) -> Iterator[Fault]:
    known = error.schema["properties"]
    listed = ", ".join(name for name in known if name.isalpha())
    for key, meant in _misspelt(node, known):
        hint = f": did you mean '{meant}'?" if meant else f"; known here: {listed}"
        yield node.keys[key], f"unknown key '{shorten(key)}'{hint}"


def _misspelt(node: Node, known: Iterable[str]) -> Iterator[tuple[str, str | None]]:
    """Yield every unknown key, with the known one that it is most likely meant for."""
    free = [name for name in known if name not in node.keys]
    return ((key, nearest(key, free)) for key in node.keys if key not in known)


def _missing_keys(error: "ValidationError", node: Node) -> Iterator[Fault]:
    meant = {name for _, name in _misspelt(node, error.schema.get("properties", {}))}
    for key in error.validator_value:
        if key not in node.keys and key not in meant:
            yield node.offset, f"the key '{key}' is missing here{_meaning(error, key)}"


def _meaning(error: "ValidationError", key: str) -> str:
    described = error.schema.get("properties", {}).get(key, {})
    meaning = described.get("description", "") if isinstance(described, Mapping) else ""
    first = meaning.partition(". ")[0].partition(": ")[0].removesuffix(".")
    return f" ({first[0].lower()}{first[1:]})" if first else ""


def _no_kind(error: "ValidationError", node: Node) -> Iterator[Fault]:
    kinds = error.validator_value
    for key in node.keys:
        if near := suggest(key, kinds):
            yield node.keys[key], f"unknown key '{shorten(key)}'{near}"
            return
    yield node.offset, f"one of these keys must be here: {', '.join(kinds)}"


def _type(error: "ValidationError") -> str:
    expected = [error.validator_value] if isinstance(error.validator_value, str) else error.validator_value
    words = " or ".join(_TYPES[name] for name in expected if name != "integer" or len(expected) == 1)
    if error.instance is None:
        return f"has no value: it must be {words}"
    if "string" in expected and not isinstance(error.instance, dict | list):
        return f"must be {words}: put it in quotation marks"
    if isinstance(error.instance, str) and "number" in expected:
        return f"must be {words}, in digits without quotation marks, commas or words"
    return f"must be {words}"


def _enum(error: "ValidationError") -> str:
    choices = [str(choice) for choice in error.validator_value]
    near = suggest(error.instance, choices) if isinstance(error.instance, str) else ""
    return f"must be one of {', '.join(choices)}{near}"


def _pattern(error: "ValidationError") -> str:
    return str(error.schema.get("patternErrorMessage", "is not written as it should be"))


def _items(error: "ValidationError") -> str:
    return f"must have at least {error.validator_value} entries"


def _otherwise(error: "ValidationError") -> str:
    return str(error.schema.get("errorMessage", "does not say what it should"))


_SEVERAL: Final[dict[str, Callable[["ValidationError", Node], Iterator[Fault]]]] = {
    "additionalProperties": _unknown_keys,
    "required": _missing_keys,
    "kind": _no_kind,
}
_SINGLE: Final[dict[str, Callable[[Any], str]]] = {
    "type": _type,
    "enum": _enum,
    "const": lambda error: f"must be {error.validator_value}",
    "pattern": _pattern,
    "minimum": lambda error: f"must be {error.validator_value} or more",
    "maximum": lambda error: f"must be {error.validator_value} or less",
    "minItems": _items,
    "uniqueItems": lambda _: "names one thing twice",
}

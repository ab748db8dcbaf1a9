"""A claim file from YAML to JSON and back, with nothing lost that both can hold."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from checks.documents.document import Document
from checks.documents.scalars import resolve
from checks.documents.tree import Node
from checks.documents.yaml_words import in_flow, scalar
from checks.patterns import regex

_WIDTH: Final = 120
_JSON_NUMBER: Final = regex(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_WORD: Final = regex(r"[-+.0-9A-Za-z_]+")


def to_json(document: Document) -> str:
    """Return a document as JSON: values, order and the writing of numbers as they are; comments are left out."""
    return "\n".join(_json_lines(document.root, document.lines.text, "")) + "\n"


def to_yaml(document: Document) -> str:
    """Return a document as YAML, laid out as a person would: small blocks in braces on one line."""
    return "\n".join(_yaml_lines(document.root, document.lines.text, "")) + "\n"


def comments_in(path: Path, text: str) -> int:
    """Return how many lines of a sound YAML file hold a comment. JSON has none."""
    if path.suffix.lower() == ".json":
        return 0
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    count = position = 0
    for token in yaml.scan(text, Loader=loader):
        # Between tokens stand white space and comments, and nothing else; a comment behind | or > is left uncounted.
        count += _commented(text[position : token.start_mark.index])
        position = max(position, token.end_mark.index)
    return count + _commented(text[position:])


def json_inline(data: Any) -> str:
    """Return plain data as JSON on one line, with exact numbers."""
    if isinstance(data, dict):
        pairs = (f"{json.dumps(key, ensure_ascii=False)}: {json_inline(value)}" for key, value in data.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(data, list):
        return "[" + ", ".join(map(json_inline, data)) + "]"
    return _plain_number(data) if isinstance(data, Decimal) else json.dumps(data, ensure_ascii=False)


def _commented(gap: str) -> int:
    return sum("#" in line for line in gap.split("\n"))


def _number(node: Node, text: str) -> str:
    """Return a number as it is written, if both formats read it so; its value in digits otherwise."""
    data = node.data
    literal = _WORD.match(text, node.offset)
    if literal and _JSON_NUMBER.fullmatch(literal[0]) and _is(resolve(literal[0]), data):
        return literal[0]
    return _plain_number(data) if isinstance(data, Decimal) else str(data)


def _is(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other


def _plain_number(number: Decimal) -> str:
    """Return a number that is no whole one to its type: with a point, or an exponent."""
    digits = str(number)
    return digits if any(char in digits for char in ".E") else f"{digits}.0"


def _is_number(data: object) -> bool:
    return isinstance(data, int | Decimal) and not isinstance(data, bool)


def _json_scalar(node: Node, text: str) -> str:
    return _number(node, text) if _is_number(node.data) else json.dumps(node.data, ensure_ascii=False)


def _json_flow(node: Node, text: str) -> str:
    if isinstance(node.data, dict):
        pairs = (f"{json.dumps(key, ensure_ascii=False)}: {_json_flow(item, text)}" for key, item in node.items.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(node.data, list):
        return "[" + ", ".join(_json_flow(item, text) for item in node.items.values()) + "]"
    return _json_scalar(node, text)


def _json_lines(node: Node, text: str, indent: str, depth: int = 0) -> Iterator[str]:
    """Yield the lines of a value; entries of lists, and what holds others, on lines of their own."""
    if not node.items or (depth > 2 and node.height < 2):
        yield indent + _json_flow(node, text)
        return
    is_map = isinstance(node.data, dict)
    yield indent + ("{" if is_map else "[")
    last = len(node.items) - 1
    for number, (key, item) in enumerate(node.items.items()):
        first, *rest = _json_lines(item, text, f"{indent}  ", depth + 1)
        name = f"{json.dumps(key, ensure_ascii=False)}: " if is_map else ""
        lines = [f"{indent}  {name}{first.removeprefix(indent + '  ')}", *rest]
        yield from lines[:-1]
        yield lines[-1] + ("," if number < last else "")
    yield indent + ("}" if is_map else "]")


def _yaml_scalar(node: Node, text: str, *, flow: bool) -> str:
    data = node.data
    if isinstance(data, str):
        return in_flow(data) if flow else scalar(data)
    return _number(node, text) if _is_number(data) else json.dumps(data)


def _yaml_flow(node: Node, text: str) -> str:
    if isinstance(node.data, dict):
        pairs = (f"{_key(key)}: {_yaml_flow(item, text)}" for key, item in node.items.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(node.data, list):
        return "[" + ", ".join(_yaml_flow(item, text) for item in node.items.values()) + "]"
    return _yaml_scalar(node, text, flow=True)


def _yaml_lines(node: Node, text: str, indent: str) -> Iterator[str]:
    """Yield the lines of a value that begins on a line of its own."""
    if not node.items:
        yield indent + (
            _yaml_flow(node, text) if isinstance(node.data, dict | list) else _yaml_scalar(node, text, flow=False)
        )
    elif isinstance(node.data, dict):
        for key, item in node.items.items():
            yield from _yaml_pair(f"{indent}{_key(key)}:", item, text, indent)
    else:
        for item in node.items.values():
            yield from _yaml_item(item, text, indent)


def _yaml_pair(start: str, item: Node, text: str, indent: str) -> Iterator[str]:
    if not isinstance(item.data, dict | list):
        yield f"{start} {_yaml_scalar(item, text, flow=False)}"
    elif not item.items or (indent and item.height < 2 and len(start) + len(flow := _yaml_flow(item, text)) < _WIDTH):
        yield f"{start} {flow if item.items else _yaml_flow(item, text)}"
    else:
        yield start
        yield from _yaml_lines(item, text, f"{indent}  ")


def _yaml_item(item: Node, text: str, indent: str) -> Iterator[str]:
    if not isinstance(item.data, dict) or not item.items or "id" not in item.items:
        yield f"{indent}- {_yaml_flow(item, text)}"
        return
    first, *rest = _yaml_lines(item, text, f"{indent}  ")
    yield f"{indent}- {first.removeprefix(indent + '  ')}"
    yield from rest


def _key(key: str | int) -> str:
    return in_flow(str(key))

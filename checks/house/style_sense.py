"""What a style file must make sense of beyond its schema: rules that exist, forms that do not contradict each other.

Nothing here expects the schema to have been met: what is malformed is passed over, for the schema tells it.
"""

from collections.abc import Collection, Iterable, Iterator
from fnmatch import fnmatchcase
from itertools import chain
from typing import Final

from checks.documents.document import Document
from checks.documents.files import inside, is_file
from checks.documents.lines import shorten
from checks.documents.problem import Problem
from checks.documents.tree import Node
from checks.documents.wording import Fault, nearest
from checks.house.phrases import fold

_FILES: Final = "files"
"""The family of broken files, which hold their story whatever a house says."""


def sense_problems(document: Document, rules: Collection[str]) -> Iterator[Problem]:
    """Yield what makes no sense, each at the value or key at fault; `rules` as in `load_style`."""
    root = document.root
    for offset, message in chain(
        _rule_faults(root, rules),
        _signing_faults(root, rules),
        _office_faults(document),
        _form_faults(document),
        _repeated(document, _texts(root.entries("words"), "words")),
        _idle_exceptions(root.entries("spellings"), "instead_of"),
        _idle_exceptions(root.entries("words"), "words"),
    ):
        yield Problem(document.place(offset), message)


def _rule_faults(root: Node, rules: Collection[str]) -> Iterator[Fault]:
    told = root.get("rules")
    for pattern, offset in told.keys.items() if told else ():
        if pattern.partition("/")[0] == _FILES:
            yield offset, f"'{shorten(pattern)}' cannot be set: a broken file holds its story"
        else:
            yield from _unknown(pattern, offset, rules)


def _signing_faults(root: Node, rules: Collection[str]) -> Iterator[Fault]:
    for entry in root.entries("signing"):
        for node in _strings(entry, "rules"):
            yield from _unknown(str(node.data), node.offset, rules)


def _unknown(pattern: str, offset: int, rules: Collection[str]) -> Iterator[Fault]:
    """Yield what is wrong with an id or pattern that fits no rule, where it is known which there are."""
    if not rules or any(fnmatchcase(rule, pattern) for rule in rules):
        return
    near = nearest(pattern, rules)
    hint = f"did you mean '{near}'?" if near else "`backread rules` lists them all"
    yield offset, f"no rule is called '{shorten(pattern)}': {hint}"


def _office_faults(document: Document) -> Iterator[Fault]:
    name, node = document.root.text("offices"), document.root.get("offices")
    if name is None or node is None:
        return
    folder = document.file.parent
    try:
        path = inside(folder, name, folder.parent)
    except ValueError as error:
        yield node.offset, f"'offices' {error}"
        return
    if not is_file(path):
        yield node.offset, f"there is no such file: '{shorten(name)}'"


def _form_faults(document: Document) -> Iterator[Fault]:
    """Yield the forms that the house uses and does not use at once, and those that stand in two entries."""
    entries = document.root.entries("spellings")
    used = {use: entry for entry in entries if (use := entry.text("use"))}
    forms = list(_texts(entries, "instead_of"))
    for node in forms:
        if entry := used.get(str(node.data)):
            line = document.place(entry.items["use"].offset).line
            yield node.offset, f"'{shorten(str(node.data))}' is what the house uses, by line {line}"
    yield from _repeated(document, iter(forms))


def _repeated(document: Document, nodes: Iterator[Node]) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for node in nodes:
        text = " ".join(str(node.data).split())
        if text in first:
            line = document.place(first[text]).line
            yield node.offset, f"'{shorten(text)}' stands here again; the first is in line {line}"
        first.setdefault(text, node.offset)


def _idle_exceptions(entries: Iterable[Node], key: str) -> Iterator[Fault]:
    """Yield the exceptions that spare nothing, for none of the entry's words stands in them: they are misspelt."""
    for entry in entries:
        words = [fold(str(node.data).removesuffix("*")) for node in _strings(entry, key)]
        for node in _strings(entry, "except") if words else ():
            if not any(word in fold(str(node.data)) for word in words):
                yield node.offset, f"this phrase holds none of the words under '{key}', and so excepts nothing"


def _texts(entries: Iterable[Node], key: str) -> Iterator[Node]:
    return (node for entry in entries for node in _strings(entry, key))


def _strings(entry: Node, key: str) -> Iterator[Node]:
    return (node for node in entry.entries(key) if isinstance(node.data, str))

"""YAML 1.2 into a tree, through PyYAML's events: nothing is ever constructed but plain data."""

from typing import Any, Final

import yaml

from checks.documents.lines import shorten
from checks.documents.scalars import resolve, unpaired_surrogate
from checks.documents.tree import Data, MalformedError, Node, TreeBuilder
from checks.patterns import regex

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CORE: Final = "tag:yaml.org,2002:"
_SCALAR_TAGS: Final = {"null": "NoneType", "bool": "bool", "int": "int", "float": "Decimal", "str": "str"}
_UNPRINTABLE: Final = regex("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

_OPENED: Final = (
    ("scanning a quoted scalar", "unexpected end of stream", "the quotation mark that opens here is never closed"),
    ("parsing a flow sequence", "", "in the list that opens here, a comma or the closing ] is missing"),
    ("parsing a flow mapping", "", "in the block that opens here, a comma or the closing } is missing"),
)
"""What PyYAML says while it reads something, of which fault, and what that means where the something opens."""
_AT_FAULT: Final = (
    (
        "mapping values are not allowed",
        "a colon does not belong here: put the text in quotation marks, or look at the indentation",
    ),
    ("parsing a block", "this does not fit the lines around it: look at the indentation and the quotation marks"),
    ("node content", "before this, a value or a closing bracket is missing"),
    ("could not find expected ':'", "a colon is missing after the key before this"),
    ("scanning an anchor", "text that begins with & must stand in quotation marks"),
    ("scanning an alias", "text that begins with * must stand in quotation marks"),
    (" tag", "text that begins with ! must stand in quotation marks"),
)
"""What PyYAML says, and what that means where it says it."""


def read_yaml(text: str, builder: TreeBuilder) -> None:
    """Read a file's only YAML document into the builder. Raises MalformedError where reading cannot go on."""
    if found := _UNPRINTABLE.search(text):
        raise MalformedError(found.start(), f"the control character U+{ord(found[0]):04X} cannot stand in YAML")
    anchors: dict[str, Node] = {}
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            _take(event, builder, anchors)
    except yaml.MarkedYAMLError as error:
        raise _in_words(error, text) from None
    except yaml.YAMLError as error:
        raise MalformedError(0, f"not YAML: {error}") from None


def _take(event: Any, builder: TreeBuilder, anchors: dict[str, Node]) -> None:
    match event:
        case yaml.ScalarEvent():
            node = Node(_scalar(event, builder), _start(event))
            builder.add(node)
        case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
            node = _container(event, builder)
            builder.open(node)
        case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
            builder.close()
            return
        case yaml.AliasEvent():
            builder.add(_shared(event, builder, anchors))
            return
        case yaml.DocumentStartEvent() if builder.root:
            raise MalformedError(_start(event), "a second document begins here: a file holds one")
        case _:
            return
    if event.anchor:
        anchors[event.anchor] = node


def _start(event: Any) -> int:
    """Return the offset of the first character of what an event tells of."""
    offset: int = event.start_mark.index
    return offset


def _scalar(event: Any, builder: TreeBuilder) -> Data:
    word: str = event.value
    if unpaired_surrogate(word):
        builder.problems.append((_start(event), "half a character: an escape lacks its second part"))
        return ""
    if event.tag is not None:
        return _tagged(event, builder)
    if not event.implicit[0]:
        return word
    try:
        return resolve(word)
    except ValueError as error:
        builder.problems.append((_start(event), str(error)))
        return 0


def _tagged(event: Any, builder: TreeBuilder) -> Data:
    word: str = event.value
    expected = _SCALAR_TAGS.get(event.tag.removeprefix(_CORE)) if event.tag.startswith(_CORE) else None
    if expected == "str" or event.tag == "!":
        return word
    try:
        value = resolve(word)
    except ValueError:
        value = word
    if expected is None or type(value).__name__ != expected:
        _refuse_tag(event, builder)
    return value


def _container(event: Any, builder: TreeBuilder) -> Node:
    is_map = isinstance(event, yaml.MappingStartEvent)
    if event.tag not in (None, "!", _CORE + ("map" if is_map else "seq")):
        _refuse_tag(event, builder)
    data: Data = {} if is_map else []
    return Node(data, _start(event))


def _refuse_tag(event: Any, builder: TreeBuilder) -> None:
    tag = shorten(event.tag.replace(_CORE, "!!"))
    builder.problems.append((_start(event), f"the tag '{tag}' has no place here: leave it out, or quote the text"))


def _shared(event: Any, builder: TreeBuilder, anchors: dict[str, Node]) -> Node:
    offset = _start(event)
    alias = f"'*{shorten(event.anchor)}'"
    node = anchors.get(event.anchor)
    if node is None:
        raise MalformedError(offset, f"{alias} is an alias of nothing: put the text in quotation marks")
    if builder.is_open(node):
        raise MalformedError(offset, f"{alias} stands within what it is an alias of")
    return Node(node.data, offset, node.keys, node.items, node.size, node.height)


def _in_words(error: yaml.MarkedYAMLError, text: str) -> MalformedError:
    """Say in an editor's words what PyYAML found."""
    said = f"{error.context or ''}: {error.problem or ''}"
    fault: Any = error.problem_mark or error.context_mark
    opened: Any = error.context_mark or fault
    for context, problem, meaning in _OPENED:
        if context in said and problem in said:
            return MalformedError(opened.index, meaning)
    if "cannot start any token" in said:
        return MalformedError(fault.index, _bad_start(text[fault.index]))
    if "escape" in said:
        backslash = text.rfind("\\", 0, fault.index + 1)
        return MalformedError(backslash, "a backslash that begins no known escape: double it, or use single quotes")
    for part, meaning in _AT_FAULT:
        if part in said:
            return MalformedError(fault.index, meaning)
    return MalformedError(fault.index, f"not YAML: {error.problem}")


def _bad_start(char: str) -> str:
    if char == "\t":
        return "a tab stands here: indent with spaces"
    return f"text that begins with {char} must stand in quotation marks"

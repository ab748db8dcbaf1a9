"""Plain data in which every key and every value knows where in its file it stands.

Trees are built from a flat run of events, never by recursion, so that no nesting can exhaust the stack; what is shared
by YAML's aliases is counted as often as it is used, so that a small file cannot unfold into a huge one.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, NoReturn, TypeAlias

from checks.documents.lines import Lines, shorten

Data: TypeAlias = "bool | int | Decimal | str | list[Data] | dict[str, Data] | None"
Key: TypeAlias = str | int

MAX_DEPTH: Final = 50
"""Levels of nesting; a claim file needs six."""
MAX_NODES: Final = 100_000
"""Values and keys in a file, aliases unfolded: some 3,000 full claims."""


class MalformedError(Exception):
    """Text that cannot be read as data, with the offset of the character where that shows."""

    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message


@dataclass(slots=True)
class Node:
    """A value, the offset of its first character, and the nodes within it by key or index.

    `keys` holds the offset of each key. `size` counts the node and all within it, `height` the levels below it.
    """

    data: Data
    offset: int
    keys: dict[str, int] = field(default_factory=dict, repr=False)
    items: dict[Key, "Node"] = field(default_factory=dict, repr=False)
    size: int = 1
    height: int = 0

    def get(self, *path: Key) -> "Node | None":
        """Return the node at this path below, or None where there is none."""
        node: Node | None = self
        for key in path:
            node = node.items.get(key) if node else None
        return node

    def text(self, *path: Key) -> str | None:
        """Return the text at this path below; None where there is none, or no text."""
        node = self.get(*path)
        return node.data if node and isinstance(node.data, str) else None

    def entries(self, key: str) -> list["Node"]:
        """Return the entries of the list under this key, or none where there is no such list."""
        node = self.get(key)
        return list(node.items.values()) if node and isinstance(node.data, list) else []

    def key_offset(self, *path: Key) -> int:
        """Return the offset of the key at the end of this path; of the value, where it is an entry of a list."""
        *parents, last = path
        node = self.get(*parents)
        if node is None:
            return self.offset
        return node.keys[last] if isinstance(last, str) and last in node.keys else node.items[last].offset


@dataclass(slots=True)
class _Frame:
    """A mapping or list that is still open, and the key that waits for its value."""

    node: Node
    total: int
    key: Node | None = None
    repeated: bool = False


class TreeBuilder:
    """Assembles a tree; `root` is None until the first value, `problems` are faults that reading can go on after."""

    def __init__(self, lines: Lines) -> None:
        self.root: Node | None = None
        self.problems: list[tuple[int, str]] = []
        self._lines = lines
        self._open: list[_Frame] = []
        self._total = 0

    def is_open(self, node: Node) -> bool:
        """Whether this node is still being read."""
        return any(frame.node is node for frame in self._open)

    def add(self, node: Node) -> None:
        """Take a whole value, or a key where a mapping waits for one."""
        self._count(node)
        frame = self._open[-1] if self._open else None
        if frame and isinstance(frame.node.data, dict) and frame.key is None:
            self._take_key(frame, node)
        else:
            self._take_value(frame, node)

    def open(self, node: Node) -> None:
        """Take an empty mapping or list, to be filled until `close`."""
        self.add(node)
        self._open.append(_Frame(node, self._total))

    def close(self) -> None:
        """End the mapping or list that was opened last."""
        frame = self._open.pop()
        frame.node.size += self._total - frame.total
        if self._open:
            outer = self._open[-1].node
            outer.height = max(outer.height, frame.node.height + 1)

    def _count(self, node: Node) -> None:
        self._total += node.size
        if self._total > MAX_NODES:
            raise MalformedError(node.offset, f"the file unfolds into more than {MAX_NODES:,} values")
        if len(self._open) + node.height >= MAX_DEPTH:
            raise MalformedError(node.offset, f"nested more than {MAX_DEPTH} levels deep")

    def _take_key(self, frame: _Frame, node: Node) -> None:
        key = node.data
        if not isinstance(key, str):
            _refuse_key(node)
        frame.key = node
        keys = frame.node.keys
        frame.repeated = key in keys
        if frame.repeated:
            line, _ = self._lines.at(keys[key])
            self.problems.append(
                (node.offset, f"the key '{shorten(key)}' stands here again; the first is in line {line}")
            )
        else:
            keys[key] = node.offset

    def _take_value(self, frame: _Frame | None, node: Node) -> None:
        if frame is None:
            self.root = node
            return
        outer = frame.node
        outer.height = max(outer.height, node.height + 1)
        if isinstance(outer.data, list):
            outer.items[len(outer.data)] = node
            outer.data.append(node.data)
        elif isinstance(outer.data, dict) and frame.key is not None:
            if not frame.repeated:
                key = str(frame.key.data)
                outer.items[key] = node
                outer.data[key] = node.data
            frame.key = None


def _refuse_key(node: Node) -> NoReturn:
    if isinstance(node.data, dict | list):
        raise MalformedError(node.offset, "a key must be a word, not a list or a block of keys")
    raise MalformedError(node.offset, "a key must be text: put it in quotation marks")

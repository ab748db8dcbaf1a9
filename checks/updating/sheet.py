"""A claim file as a sheet of text: single words of it changed, lines put in, and all else left to the byte."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from checks.documents.yaml_words import in_flow, quoted, scalar
from checks.patterns import regex
from checks.updating.marks import is_mark

_HIDDEN_FROM_YAML: Final = regex("[\t\x7f-\x9f\ufffe\uffff]")
"""What JSON allows and YAML does not."""
_LEAD: Final = regex(r"[ ]*(?:-[ ]+)*")
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class _Splice:
    """Text to stand in the place of the characters `start` up to `end`."""

    start: int
    end: int
    text: str


class Unwritable(ValueError):
    """A claim file in which a change cannot be made without changing something else."""


class Sheet:
    """The text of a sound claim file, with the places of its entries, and the changes to make in it.

    Line ends are line feeds. A round-trip YAML library tells where everything stands; JSON is YAML in this respect.
    Raises Unwritable where that library does not read the file.
    """

    def __init__(self, text: str, is_json: bool) -> None:
        from ruamel.yaml import YAML
        from ruamel.yaml.error import YAMLError

        self._text = text
        self._is_json = is_json
        self._splices: list[_Splice] = []
        try:
            self._root: Any = YAML(typ="rt").compose(_HIDDEN_FROM_YAML.sub(" ", text) if is_json else text)
        except YAMLError as error:
            raise Unwritable(f"it is written in a way that cannot be updated: {error}") from error

    def text(self) -> str:
        """Return the text with all changes made."""
        parts, position = [], 0
        for splice in sorted(self._splices, key=lambda splice: (splice.start, splice.end)):
            parts += [self._text[position : splice.start], splice.text]
            position = splice.end
        return "".join([*parts, self._text[position:]])

    def marks(self, *path: str | int) -> tuple[str, ...]:
        """Return the marks of earlier updates above an entry."""
        return tuple(line for _, _, line in self._marks(self._node(path)))

    def set_marks(self, path: Path, marks: Sequence[str]) -> None:
        """Put marks above an entry in the place of those it has, if it begins on a line of its own. JSON has none."""
        node = self._node(path)
        present = list(self._marks(node))
        start = self._line_start(node.start_mark.index)
        lead = self._text[start : node.start_mark.index]
        if self._is_json or not _LEAD.fullmatch(lead) or [line for _, _, line in present] == [*marks]:
            return
        for begin, end, _ in present:
            self._splices.append(_Splice(begin, end, ""))
        indent = " " * (len(lead) - len(lead.lstrip(" ")))
        self._splices.append(_Splice(start, start, "".join(f"{indent}{mark}\n" for mark in marks)))

    def set_text(self, path: Path, words: str) -> None:
        """Put other words in the place of a scalar, in quotation marks of the same kind."""
        node = self._node(path)
        start, end = self._span(node)
        self._splices.append(_Splice(start, end, self._scalar(node.style, words, self._is_flow(path[:-1]))))

    def set_number(self, path: Path, number: int) -> None:
        """Put a number in the place of another, or behind the entry's quote."""
        *entry, key = path
        node = self._find(path)
        if node is not None:
            self._splices.append(_Splice(*self._span(node), str(number)))
            return
        name, quote = self._pair((*entry, "quote"))
        _, end = self._span(quote)
        shown = json.dumps(key) if self._is_json else key
        before = self._text[self._line_start(name.start_mark.index) : name.start_mark.index]
        if not self._is_flow(tuple(entry)):
            end = self._line_end(end)
            self._splices.append(_Splice(end, end, f"\n{' ' * len(before)}{shown}: {number}"))
        elif before.strip():
            self._splices.append(_Splice(end, end, f", {shown}: {number}"))
        else:
            self._splices.append(_Splice(end, end, f",\n{before}{shown}: {number}"))

    def append(self, key: str, lines: Sequence[str], entries: Iterable[str]) -> None:
        """Put entries behind the last of a list: `lines` of YAML, indented by two, or each as `entries` in JSON."""
        pair = self._find_pair((key,))
        if pair is None:
            self._append_key(key, lines, entries)
        elif self._is_flow((key,)) and (pair[1].value or self._is_json):
            self._append_flow(pair[1], list(entries))
        else:
            self._append_block(pair[1], lines)

    def _append_key(self, key: str, lines: Sequence[str], entries: Iterable[str]) -> None:
        if self._root.flow_style:
            end = self._content_end(self._root.value[-1][1])
            shown = json.dumps(key) if self._is_json else key
            self._splices.append(_Splice(end, end, f",\n  {shown}: [\n    " + ",\n    ".join(entries) + "\n  ]"))
            return
        end = self._line_end(self._content_end(self._root.value[-1][1]))
        self._splices.append(_Splice(end, end, "\n".join(("", "", f"{key}:", *lines))))

    def _append_flow(self, node: Any, entries: list[str]) -> None:
        if not node.value:
            start = node.start_mark.index + 1
            self._splices.append(_Splice(start, node.end_mark.index - 1, "\n    " + ",\n    ".join(entries) + "\n  "))
            return
        first, last = node.value[0], node.value[-1]
        before = self._text[self._line_start(first.start_mark.index) : first.start_mark.index]
        joint = ", " if before.strip() else f",\n{before}"
        end = self._content_end(last)
        self._splices.append(_Splice(end, end, "".join(joint + entry for entry in entries)))

    def _append_block(self, node: Any, lines: Sequence[str]) -> None:
        if not node.value:
            start = node.start_mark.index
            begin = start - 1 if self._text[start - 1 : start] == " " else start
            end = self._line_end(node.end_mark.index)
            self._splices.append(_Splice(begin, node.end_mark.index, ""))
            self._splices.append(_Splice(end, end, "\n" + "\n".join(lines)))
            return
        indent = node.start_mark.column - 2
        shifted = (f"{' ' * indent}{line}" if indent >= 0 else line[-indent:] for line in lines)
        end = self._line_end(self._content_end(node.value[-1]))
        self._splices.append(_Splice(end, end, "\n" + "\n".join(shifted)))

    def _find_pair(self, path: Path) -> tuple[Any, Any] | None:
        """Return key and value at a path; of an entry of a list, the entry twice. None where there is none."""
        key, node = None, self._root
        for step in path:
            if isinstance(step, int):
                key = node = node.value[step]
                continue
            found = next((pair for pair in node.value if pair[0].value == step), None)
            if found is None:
                return None
            key, node = found
        return key, node

    def _pair(self, path: Path) -> tuple[Any, Any]:
        found = self._find_pair(path)
        if found is None:
            raise KeyError(path)
        return found

    def _find(self, path: Path) -> Any:
        found = self._find_pair(path)
        return found[1] if found else None

    def _node(self, path: Path) -> Any:
        return self._pair(path)[1]

    def _is_flow(self, path: Path) -> bool:
        """Whether an entry stands in brackets, its own or those around it."""
        return any(self._node(path[:depth]).flow_style for depth in range(1, len(path) + 1)) or self._is_json

    def _span(self, node: Any) -> tuple[int, int]:
        """Return where a scalar begins and ends, without the line ends that a block of text takes in."""
        start, end = node.start_mark.index, node.end_mark.index
        return start, start + len(self._text[start:end].rstrip())

    def _content_end(self, node: Any) -> int:
        """Return where the last word or bracket of a node ends: a block's own end is where the next thing begins."""
        while isinstance(node.value, list) and node.value and not node.flow_style:
            last = node.value[-1]
            node = last[1] if isinstance(last, tuple) else last
        return self._span(node)[1]

    def _scalar(self, style: str | None, words: str, flow: bool) -> str:
        if self._is_json:
            return json.dumps(words, ensure_ascii=self._text.isascii())
        if style == "'" and words.isprintable():
            return "'" + words.replace("'", "''") + "'"
        if style in ('"', "|", ">"):
            return quoted(words)
        return in_flow(words) if flow else scalar(words)

    def _marks(self, node: Any) -> Iterable[tuple[int, int, str]]:
        """Return begin, end and words of each mark among the comments right above a node, from the top down."""
        found = []
        start = self._line_start(node.start_mark.index)
        while start > 0:
            begin = self._line_start(start - 1)
            line = self._text[begin : start - 1].strip()
            if not line.startswith("#"):
                break
            if is_mark(line):
                found.append((begin, start, line))
            start = begin
        return reversed(found)

    def _line_start(self, offset: int) -> int:
        return self._text.rfind("\n", 0, offset) + 1

    def _line_end(self, offset: int) -> int:
        end = self._text.find("\n", offset)
        return len(self._text) if end < 0 else end

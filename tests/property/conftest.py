"""A regular expression's work in steps, which every machine counts alike: `re` itself counts none."""

import importlib
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import pytest

_compiler = importlib.import_module("re._compiler")
_parser = importlib.import_module("re._parser")

Then = Callable[[int], int | None]
"""What is still to be matched, from an offset on: where the match ends, None where there is none."""
Matcher = Callable[[int, Then], int | None]
Node = tuple[Any, Any]
"""An element of the tree of Python's own parser: its kind and what it holds."""

Steps = tuple[int, list[tuple[int, int]]]
CountSteps = Callable[[re.Pattern[str], str, int], Steps]

_ONE_WIDE = {"LITERAL", "NOT_LITERAL", "ANY", "IN"}
_DEPTH = 100_000
"""Frames for a group's repeat: the model calls itself where `re` keeps a stack of its own."""


class TooManyStepsError(AssertionError):
    """A search went on for more steps than it was given."""


@pytest.fixture(scope="session")
def regex_steps() -> CountSteps:
    """Return a function that finds all matches of a pattern, with the steps it took; it raises TooManyStepsError."""
    search_for = lru_cache(maxsize=1)(_Search)

    def count(pattern: re.Pattern[str], text: str, most: int) -> Steps:
        search = search_for(pattern)
        depth = sys.getrecursionlimit()
        sys.setrecursionlimit(_DEPTH)
        try:
            spans = list(search.spans(text, most))
        finally:
            sys.setrecursionlimit(depth)
        return search.steps, spans

    return count


class _Search:
    """All matches of a pattern in a text, found as `re` finds them: each choice in its order, the first that holds.

    A step is an element tried at an offset, one more character that a repeat takes, or one that it gives back.
    """

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.steps = 0
        self._text = ""
        self._most = 0
        self._groups: dict[int, str] = {}
        tree = _parser.parse(pattern.pattern, pattern.flags)
        self._match = self._sequence(list(tree), pattern.flags)

    def spans(self, text: str, most: int) -> Iterator[tuple[int, int]]:
        """Yield where each match stands, as `finditer` does: at the end of an empty match stands no other."""
        self.steps, self._text, self._most = 0, text, most
        start, least = 0, 0
        while start <= len(self._text):
            self._step()
            end = self._match(start, _not_before(least))
            if end is None:
                start = least = start + 1
            else:
                yield start, end
                start, least = end, end + (start == end)

    def _step(self, count: int = 1) -> None:
        self.steps += count
        if self.steps > self._most:
            raise TooManyStepsError

    def _sequence(self, nodes: Sequence[Node], flags: int) -> Matcher:
        """Return what matches these elements one after the other."""
        fixed = 0
        while fixed < len(nodes) and _is_fixed(nodes[fixed]):
            fixed += 1
        if fixed:
            first, rest = self._leaf(nodes[:fixed], flags), nodes[fixed:]
        elif nodes:
            first, rest = self._choice(nodes[0], flags), nodes[1:]
        else:
            return lambda offset, then: then(offset)
        if not rest:
            return first
        second = self._sequence(rest, flags)
        return lambda offset, then: first(offset, lambda middle: second(middle, then))

    def _leaf(self, nodes: Sequence[Node], flags: int) -> Matcher:
        """Return what matches elements that can match in one way only: `re` itself tells whether they do."""
        found = _compiled(nodes, flags).match

        def match(offset: int, then: Then) -> int | None:
            self._step()
            hit = found(self._text, offset)
            return then(hit.end()) if hit else None

        return match

    def _choice(self, node: Node, flags: int) -> Matcher:
        kind, argument = str(node[0]), node[1]
        if kind == "BRANCH":
            return self._branch(argument[1], flags)
        if kind == "SUBPATTERN":
            group, added, removed, body = argument
            return self._group(group, self._sequence(list(body), (flags | added) & ~removed))
        if kind in {"ASSERT", "ASSERT_NOT"}:
            return self._look_ahead(self._sequence(list(argument[1]), flags), kind == "ASSERT")
        if kind == "ATOMIC_GROUP":
            return _kept(self._sequence(list(argument), flags))
        if kind == "GROUPREF":
            return self._again(argument)
        least, most, body = argument
        return self._repeat(kind, (least, most), body, flags)

    def _branch(self, alternatives: Sequence[Sequence[Node]], flags: int) -> Matcher:
        """Return what tries the alternatives whose first character may stand here, as `re` does."""
        matchers = [self._sequence(list(nodes), flags) for nodes in alternatives]
        firsts = [_compiled(nodes[:1], flags).match if nodes and _is_wide(nodes[0]) else None for nodes in alternatives]
        viable: dict[str, list[Matcher]] = {}

        def match(offset: int, then: Then) -> int | None:
            here = self._text[offset : offset + 1]
            if here not in viable:
                viable[here] = [m for m, first in zip(matchers, firsts, strict=True) if not first or first(here)]
            for matcher in viable[here]:
                self._step()
                if (end := matcher(offset, then)) is not None:
                    return end
            return None

        return match

    def _group(self, group: int | None, body: Matcher) -> Matcher:
        if group is None:
            return body

        def match(offset: int, then: Then) -> int | None:
            def close(end: int) -> int | None:
                self._groups[group] = self._text[offset:end]
                return then(end)

            return body(offset, close)

        return match

    def _again(self, group: int) -> Matcher:
        def match(offset: int, then: Then) -> int | None:
            self._step()
            written = self._groups[group]
            return then(offset + len(written)) if self._text.startswith(written, offset) else None

        return match

    def _look_ahead(self, body: Matcher, wanted: bool) -> Matcher:
        def match(offset: int, then: Then) -> int | None:
            found = body(offset, _here) is not None
            return then(offset) if found == wanted else None

        return match

    def _repeat(self, kind: str, times: tuple[int, int], body: Any, flags: int) -> Matcher:
        least, most = times
        if len(body) == 1 and _is_wide(body[0]):
            longest = (_parser.POSSESSIVE_REPEAT, (0, most, body))
            return self._run(kind, least, _compiled([longest], flags))
        repeat = self._loop(least, most, self._sequence(list(body), flags), lazy=kind == "MIN_REPEAT")
        return _kept(repeat) if kind == "POSSESSIVE_REPEAT" else repeat

    def _run(self, kind: str, least: int, longest: re.Pattern[str]) -> Matcher:
        """Return what matches a repeat of single characters."""

        def match(offset: int, then: Then) -> int | None:
            hit = longest.match(self._text, offset)
            far = hit.end() if hit else offset
            lengths = range(far, offset + least - 1, -1)
            if kind == "MIN_REPEAT":
                lengths = lengths[::-1]
            else:
                self._step(far - offset)
            for end in lengths[:1] if kind == "POSSESSIVE_REPEAT" else lengths:
                self._step()
                if (matched := then(end)) is not None:
                    return matched
            return None

        return match

    def _loop(self, least: int, most: int, body: Matcher, *, lazy: bool) -> Matcher:
        """Return what matches a repeat of a group."""

        def again(offset: int, count: int, before: int, then: Then) -> int | None:
            def leave() -> int | None:
                return then(offset) if count >= least else None

            def go_on() -> int | None:
                may = count < most and (offset > before or count < least)
                return body(offset, lambda end: again(end, count + 1, offset, then)) if may else None

            self._step()
            for way in (leave, go_on) if lazy else (go_on, leave):
                if (end := way()) is not None:
                    return end
            return None

        return lambda offset, then: again(offset, 0, -1, then)


def _here(offset: int) -> int:
    return offset


def _not_before(least: int) -> Then:
    return lambda offset: offset if offset >= least else None


def _kept(body: Matcher) -> Matcher:
    """Return what gives back nothing of what it has matched."""

    def match(offset: int, then: Then) -> int | None:
        end = body(offset, _here)
        return None if end is None else then(end)

    return match


def _is_wide(node: Node) -> bool:
    return str(node[0]) in _ONE_WIDE


def _is_fixed(node: Node) -> bool:
    kind, argument = str(node[0]), node[1]
    return kind in {*_ONE_WIDE, "AT", "FAILURE"} or (kind in {"ASSERT", "ASSERT_NOT"} and argument[0] < 0)


def _compiled(nodes: Sequence[Node], flags: int) -> re.Pattern[str]:
    tree = _parser.SubPattern(_parser.State(), list(nodes))
    pattern: re.Pattern[str] = _compiler.compile(tree, flags)
    return pattern

"""No regular expression of the package can run away, whatever is written into an article or a claim file.

Texts made to hurt are grown from each pattern's own tree: what stands before each repeat, then what the repeat takes,
over and over, then what nothing takes. The work is counted in steps (see `regex_steps`) for one, two and three times
the repeats: if it grows with the text's length alone, the second stretch takes as many steps as the first one. Where
work is quadratic or worse, it takes many more. Every pattern is held to that as if it were searched for anywhere, even
one that the package only ever matches at one place. The worst text of each pattern is then read at 100 KB by `re`.
"""

import ast
import importlib
import json
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

import checks
from checks.patterns import compiled
from checks.reference.wording import contested_words

_parser = importlib.import_module("re._parser")

Node = tuple[Any, Any]
CountSteps = Callable[[re.Pattern[str], str, int], tuple[int, list[tuple[int, int]]]]

PACKAGE = Path(checks.__file__).parent
COMMON = "aAeZ0é_ \n.,-'’\"“”()/$"
ENDS = ('\0.!?\n"”’);\0', "\0")
"""What stands last: marks that end what a negated class takes, or none, for a class that waits for its mark."""
LARGE = 10
"""Repeats that may go on for so long are pumped, bounded or not."""
CHOICES = 2
"""Samples of one element, and of alternatives that hold no repeat: more of them would be more of the same."""
SAMPLES = 6
LENGTH = 64
MOST_STEPS = 3000
"""Steps for a character, in the most entangled pattern that is still bounded."""


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    if (pattern := compiled(value)) is not None:
        yield pattern
    elif isinstance(value, dict):
        yield from patterns_in(tuple(value.values()))
    elif isinstance(value, list | tuple | set | frozenset):
        for member in value:
            yield from patterns_in(member)


def of_modules() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns that a module holds, alone or in a collection."""
    for module in pkgutil.walk_packages(checks.__path__, "checks."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                yield from ((f"{module.name}.{name}", pattern) for pattern in patterns_in(value))


def of_calls() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns that are written where they are used: `re.sub(r"...", ...)`."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="re")), args=[ast.Constant(value=str(source)), *_]):
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}", re.compile(source)


def of_data() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns that are made of packaged data: disputed acts, what the schemas allow."""
    for act in contested_words():
        yield from (("wording", pattern) for pattern in (act.words, act.context, act.qualified))
    for path in sorted((PACKAGE.parent / "schemas").glob("*.json")):
        for source in schema_patterns(json.loads(path.read_text(encoding="utf-8"))):
            yield path.name, re.compile(source)


def schema_patterns(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(source := schema.get("pattern"), str):
            yield source
        schema = list(schema.values())
    if isinstance(schema, list):
        for part in schema:
            yield from schema_patterns(part)


def every_pattern() -> dict[re.Pattern[str], str]:
    found = {pattern: name for find in (of_data, of_modules) for name, pattern in find()}
    sources = {pattern.pattern for pattern in found}
    return found | {pattern: name for name, pattern in of_calls() if pattern.pattern not in sources}


PATTERNS = every_pattern()


class Grower:
    """Grows texts from a pattern's tree that match it, or nearly do."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._flags = pattern.flags
        self._tree: Sequence[Node] = list(_parser.parse(pattern.pattern, pattern.flags))
        self._ends = ENDS if "[^" in pattern.pattern else ENDS[:1]
        self.reach = max(map(self._reach, self._nodes(self._tree)), default=0)
        self.endless = any(is_repeat(node) and node[1][1] == _parser.MAXREPEAT for node in self._nodes(self._tree))

    def pumps(self) -> Iterator[tuple[str, str, str]]:
        """Yield what stands in front once, what to repeat behind it, and what stands last."""
        yield from (("", character, ENDS[0]) for character in COMMON)
        for sample in filter(None, self._samples(self._tree)):
            yield from (("", unit, ENDS[0]) for unit in (sample, f"{sample} ", sample[:-1]) if unit)
        for before, unit in self._repeats(self._tree, ""):
            for end in self._ends:
                yield from ((before, unit, end), ("", before + unit, end), ("", f"{before} {unit} ", end))

    def _repeats(self, nodes: Sequence[Node], before: str) -> Iterator[tuple[str, str]]:
        for node in nodes:
            for body in bodies(node):
                if is_repeat(node) and node[1][1] >= LARGE:
                    units = [unit for unit in self._samples(body) if unit]
                    yield from ((before, unit) for unit in (*units, "".join(units)) if unit)
                yield from self._repeats(body, before)
            before += self._options(node)[0]

    def _samples(self, nodes: Iterable[Node]) -> list[str]:
        """Return texts that the elements match: a plain one first, then each with one other choice somewhere."""
        options = [self._options(node) for node in nodes]
        plain = [choices[0] for choices in options]
        varied = (
            "".join([*plain[:place], choice, *plain[place + 1 :]])
            for place, choices in enumerate(options)
            for choice in choices[1:]
        )
        return list(dict.fromkeys(("".join(plain), *varied)))[:SAMPLES]

    def _options(self, node: Node) -> list[str]:
        kind, argument = str(node[0]), node[1]
        if kind in {"LITERAL", "NOT_LITERAL", "ANY", "IN"}:
            return self._characters(node)
        if kind == "BRANCH":
            rich = [body for body in argument[1] if any(map(is_repeat, self._nodes(body)))]
            return [sample for body in (*argument[1][:CHOICES], *rich) for sample in self._samples(body)]
        if is_repeat(node):
            least, _, body = argument
            samples = self._samples(body)
            return [sample * max(least, 1) for sample in samples] + [""] * (least == 0)
        if kind == "ASSERT" and argument[0] > 0:
            return ["", *self._samples(argument[1])]
        return [sample for body in bodies(node) for sample in self._samples(body)] or [""]

    def _characters(self, node: Node) -> list[str]:
        own = [chr(code) for code in literals(node)]
        leaf = _parser.SubPattern(_parser.State(), [node])
        matches = importlib.import_module("re._compiler").compile(leaf, self._flags).match
        return [character for character in (*own[:1], *COMMON, *own[1:]) if matches(character)][:CHOICES]

    def _nodes(self, nodes: Iterable[Node]) -> Iterator[Node]:
        for node in nodes:
            yield node
            for body in bodies(node):
                yield from self._nodes(body)

    def _reach(self, node: Node) -> int:
        """Return how far a bounded repeat can look: growth shows beyond that only."""
        if not is_repeat(node) or node[1][1] >= _parser.MAXREPEAT:
            return 0
        return int(node[1][1]) * min(int(node[1][2].getwidth()[1]), 40)


def is_repeat(node: Node) -> bool:
    return str(node[0]).endswith("_REPEAT")


def bodies(node: Node) -> Sequence[Sequence[Node]]:
    """Return the sequences of elements that an element is made of; what looks back is left out."""
    kind, argument = str(node[0]), node[1]
    if kind == "BRANCH":
        return [list(body) for body in argument[1]]
    if kind == "SUBPATTERN":
        return [list(argument[3])]
    if is_repeat(node):
        return [list(argument[2])]
    if kind in {"ASSERT", "ASSERT_NOT"}:
        return [list(argument[1])] if argument[0] > 0 else []
    return [list(argument)] if kind == "ATOMIC_GROUP" else []


def literals(node: Node) -> Iterator[int]:
    """Yield the characters that an element names, a range by its first."""
    kind, argument = str(node[0]), node[1]
    if kind == "LITERAL":
        yield argument
    elif kind == "RANGE":
        yield argument[0]
    elif kind == "IN":
        for member in argument:
            yield from literals(member)


def worst_of(pattern: re.Pattern[str], steps: CountSteps) -> tuple[str, str, str]:
    """Return what costs a pattern most: what stands in front, what is repeated, what stands last.

    Fails with one by which the work grows faster than the text.
    """
    grower = Grower(pattern)
    costs = {}
    for before, unit, end in dict.fromkeys(grower.pumps()):
        times = 1 + max(LENGTH + grower.reach, 8 * len(unit) * grower.endless) // len(unit)
        texts = [before + unit * times * factor + end for factor in (1, 2, 3)[: 3 if grower.endless else 1]]
        work = [steps(pattern, text, MOST_STEPS * len(text))[0] for text in texts]
        costs[before, unit, end] = work[-1] / len(texts[-1])
        if grower.endless:
            first, second = work[1] - work[0], work[2] - work[1]
            assert second <= 1.1 * first + times * len(unit) / 10 + 50, (before, unit, end, work)
    return max(costs, key=costs.__getitem__)


@pytest.mark.parametrize("pattern", PATTERNS, ids=PATTERNS.values())
def test_a_patterns_work_grows_with_the_text_alone(pattern: re.Pattern[str], regex_steps: CountSteps) -> None:
    """Else one odd line in one story would stop the run of all."""
    before, unit, end = worst_of(pattern, regex_steps)
    short, long = (before + unit * (size // len(unit)) + end for size in (400, 100_000))
    _, spans = regex_steps(pattern, short, MOST_STEPS * len(short))
    assert spans == [match.span() for match in pattern.finditer(short)]
    assert all(match.end() <= len(long) for match in pattern.finditer(long))


@pytest.mark.parametrize(
    "source",
    [
        r"(a+)+b",
        r"(?:a|a)*b",
        r"(?:a|b|ab)*c",
        r"(?:\w+\s?)*:",
        r"\s+x",
        r"\d*\d*x",
        r"(?<=\w)\w*\s*\w*!",
        r"if\b[^.]*\bthen",
        r"\bif\b[^.\n]*$",
        r"[A-Z]\w+(?: [A-Z]\w+)*, who",
        r"x(?=\s*(\S+\s*)+:)",
        r"(?:[A-Z][A-Z.]{1,20} ?){1,4}:",
        r"‘[^’]+’(?!\w)",
    ],
)
def test_a_runaway_pattern_would_be_found(source: str, regex_steps: CountSteps) -> None:
    """Else this module would promise what it does not hold."""
    with pytest.raises(AssertionError):
        worst_of(re.compile(source), regex_steps)

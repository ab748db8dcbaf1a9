"""The rooms of the house as CONTRIBUTING.md draws them: which imports which, and who may speak."""

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Final

import pytest

CHECKS: Final = Path(__file__).parents[2] / "checks"
FLOORS: Final = (
    {"gate"},
    {"review", "rules", "updating", "reports"},
    {"drafting"},
    {"consistency"},
    {"registry"},
    {"reading"},
    {"story", "house"},
    {"reference"},
    {"reasoning"},
    {"documents"},
    {"finding", "patterns"},
)
"""Each room imports rooms of lower floors alone, and none beside it."""
FLOOR: Final = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
FINDS_THE_RULES: Final = ("checks.registry", "checks.rules")
"""The one look upwards: the registry lists the folder of rules, and knows none of them."""


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(CHECKS.parent).with_suffix("").parts).removesuffix(".__init__")


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def nodes(tree: ast.AST, *, called: bool = True) -> Iterator[ast.AST]:
    """Yield what runs: nothing that is there for types alone; without `called`, nothing within a function either."""
    for child in ast.iter_child_nodes(tree):
        if is_for_types(child) or (isinstance(child, ast.FunctionDef) and not called):
            continue
        yield child
        yield from nodes(child, called=called)


@cache
def modules() -> dict[str, ast.Module]:
    sources = (path for path in sorted(CHECKS.rglob("*.py")) if "shadow" not in path.parts)
    return {name_of(path): ast.parse(path.read_text(encoding="utf-8")) for path in sources}


@cache
def running() -> dict[str, tuple[ast.AST, ...]]:
    return {module: tuple(nodes(tree)) for module, tree in modules().items()}


def imported(parts: Iterable[ast.AST]) -> Iterator[str]:
    """Yield the modules of the house that are imported: of `from checks.gate import page`, the module `page`."""
    for node in parts:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("checks."))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "checks":
            inner = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from dict.fromkeys(name if name in modules() else str(node.module) for name in inner)


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def test_imports_run_down_only() -> None:
    """A room that knows one above it can be neither used nor understood without that."""
    upward = [
        f"{module} -> {other}"
        for module, parts in running().items()
        for other in imported(parts)
        if room(module) in FLOOR and room(other) in FLOOR and room(module) != room(other)
        if FLOOR[room(other)] <= FLOOR[room(module)] and (module, other) != FINDS_THE_RULES
    ]
    assert upward == []


def test_every_room_has_its_floor() -> None:
    """A new room that nobody has put anywhere would be held to nothing."""
    rooms = {room(module) for module in modules()} - {"", "__main__"}
    assert rooms == set(FLOOR)


def test_no_family_of_rules_imports_another() -> None:
    """A newsroom that reads one family would have to read them all."""
    crossing = [
        f"{module} -> {other}"
        for module, parts in running().items()
        for other in imported(parts)
        if room(module) == room(other) == "rules" and module.split(".")[2:3] != other.split(".")[2:3]
    ]
    assert crossing == []


def test_no_modules_need_each_other_to_be_imported() -> None:
    """Which of them is imported first would decide whether the house starts."""
    needs = {module: set(imported(nodes(tree, called=False))) - {module} for module, tree in modules().items()}
    assert len(list(TopologicalSorter(needs).static_order())) >= len(modules())


@pytest.mark.parametrize("spoken", ["print", "input", "exit", "quit", "breakpoint"])
def test_only_the_gate_prints_or_exits(spoken: str) -> None:
    """Whoever uses a room as a library would find words in the output that are none of theirs."""
    speaking = [
        f"{module}:{node.lineno}"
        for module, parts in running().items()
        if room(module) not in ("gate", "__main__")
        for node in parts
        if isinstance(node, ast.Call)
        and (getattr(node.func, "id", "") == spoken or getattr(node.func, "attr", "") == spoken)
    ]
    assert speaking == []


@pytest.mark.parametrize("library", ["pytest", "argparse"])
def test_nothing_below_the_gate_knows_what_it_is_run_by(library: str) -> None:
    """The same rules have to run under pytest, from the command line and in a newsroom's own program."""
    knowing = [
        module
        for module, parts in running().items()
        if room(module) not in ("gate", "__main__")
        for node in parts
        if (isinstance(node, ast.Import) and any(alias.name == library for alias in node.names))
        or (isinstance(node, ast.ImportFrom) and node.module == library)
    ]
    assert knowing == []

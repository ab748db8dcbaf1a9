"""A YAML or JSON file as a tree with places, whatever it is meant to say."""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from checks.documents.files import read_text, with_line_feeds
from checks.documents.lines import Lines
from checks.documents.problem import BrokenFile, Problem
from checks.documents.tree import MalformedError, Node, TreeBuilder
from checks.finding import Place

MAX_BYTES = 2_000_000
"""Size of a file that a person writes."""


@dataclass(frozen=True)
class Document:
    """A parsed file: its tree, and the faults that parsing could go on after."""

    file: Path
    lines: Lines
    root: Node
    problems: tuple[Problem, ...] = ()

    def place(self, offset: int) -> Place:
        """Return the place of the character at `offset`."""
        return Place(self.file, *self.lines.at(offset))


def read_document(path: Path) -> Document:
    """Read a file: JSON if its name ends in .json, else YAML. Raises BrokenFile where it cannot be parsed."""
    return parse_document(path, read_text(path, MAX_BYTES))


def parse_document(path: Path, text: str) -> Document:
    """Parse the text of the file at `path`. Raises BrokenFile where it cannot be parsed."""
    lines = Lines(text)
    builder = TreeBuilder(lines)
    try:
        _parse(path, text, builder)
        if builder.root is None or builder.root.data is None:
            raise MalformedError(0, "the file is empty")
    except MalformedError as error:
        raise BrokenFile(_problems(path, lines, [*builder.problems, (error.offset, error.message)])) from None
    return Document(path, lines, builder.root, _problems(path, lines, builder.problems))


def is_blank(text: str) -> bool:
    """Whether a YAML file says nothing: what a person has commented out is not said."""
    lines = (line.strip() for line in with_line_feeds(text).split("\n"))
    return all(not line or line.startswith("#") for line in lines)


def packaged_document(package: str, name: str) -> Document:
    """Return a file that comes with a package. It is not held against its schema on every run: the tests do that."""
    return parse_document(Path(name), files(package).joinpath(name).read_text(encoding="utf-8"))


def _parse(path: Path, text: str, builder: TreeBuilder) -> None:
    if path.suffix.lower() == ".json":
        from checks.documents.json_tree import read_json

        read_json(text, builder)
    else:
        from checks.documents.yaml_tree import read_yaml

        read_yaml(text, builder)


def _problems(path: Path, lines: Lines, faults: list[tuple[int, str]]) -> tuple[Problem, ...]:
    return tuple(Problem(Place(path, *lines.at(offset)), message, "syntax") for offset, message in sorted(faults))

"""A newsroom from the files in its folder `house/`."""

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from checks.documents.document import MAX_BYTES, is_blank
from checks.documents.files import is_file, read_text
from checks.documents.problem import BrokenFile, Problem
from checks.finding import Place
from checks.house.house import House
from checks.house.style import Style

if TYPE_CHECKING:
    from checks.reference.offices import Offices

STYLE: Final = "style.yaml"

T = TypeVar("T")


def load_house(folder: Path, rules: Collection[str] = ()) -> House:
    """Return the newsroom of a folder; of files that are not there, or hold comments alone, nothing.

    `rules` as in `load_style`. Raises BrokenFile with all that is wrong with its files.
    """
    problems = list(_misnamed(folder))
    style = _unless_broken(lambda: _style(folder / STYLE, rules), problems) or Style()
    offices = _unless_broken(lambda: _offices(folder / style.offices), problems)
    if problems:
        raise BrokenFile(problems)
    return House(style, offices)


def _unless_broken(load: Callable[[], T], problems: list[Problem]) -> T | None:
    """Return what is loaded, or add to the problems why it cannot be."""
    try:
        return load()
    except BrokenFile as broken:
        problems += broken.problems
        return None


def _misnamed(folder: Path) -> Iterator[Problem]:
    """Yield the files that a newsroom takes to be read, and that are not."""
    for name in (STYLE, Style.offices):
        for suffix in (".yml", ".json"):
            path = folder / Path(name).with_suffix(suffix)
            if is_file(path):
                yield Problem(Place(path), f"this file is not read under this name: call it {name}", "unreadable")


def _style(path: Path, rules: Collection[str]) -> Style | None:
    if not _says_something(path):
        return None
    from checks.house.style_file import load_style

    return load_style(path, rules)


def _offices(path: Path) -> "Offices | None":
    """Return the office-holders that are known, with a newsroom's own rows."""
    if not _says_something(path):
        return None
    from checks.reference.offices import merge
    from checks.reference.offices_file import known_offices, load_offices

    return merge(known_offices(), load_offices(path))


def _says_something(path: Path) -> bool:
    """Whether there is a file, and more in it than comments. Raises BrokenFile where it cannot be read."""
    return is_file(path) and not is_blank(read_text(path, MAX_BYTES))

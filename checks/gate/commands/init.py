"""`backread init`: the folders and the house's files of a newsroom."""

import argparse
import os
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from shlex import quote
from typing import Final

from checks.documents.schema import schema_folder
from checks.gate.command import NOTHING_OPEN, InputError
from checks.gate.writing import refusals, write_new

_CLAIMS: Final = "claims"
_SCHEMAS: Final = "schemas"
_DESCRIBED: Final = ("claim-file", "style", "offices")
_HOUSE: Final = ("style.yaml", "offices.yaml")
HOSTS: Final = {
    "github": Path(".github", "workflows", "backread.yml"),
    "gitlab": Path(".gitlab", "backread.yml"),
    "pre-commit": Path(".pre-commit-config.yaml"),
}
"""Where a host of code looks for what it is to run, from the newsroom's folder."""

_WROTE, _THERE = "wrote", "there"

_NEXT: Final = """\
What next:
  1. Put the text of an article into {articles}, as story.txt for instance.
  2. backread draft {story} --published {today} -o {claims}
  3. backread check {claims}    (or pytest, which does the same)
  4. Write down how the house spells, and who may let what stand: {style}"""


def init(arguments: argparse.Namespace) -> int:
    """Make what is not there yet, say of each file whether it was, and return the exit code."""
    claims = _claims(Path(arguments.folder))
    folders = [claims / "articles", claims / "house", claims.parent / _SCHEMAS]
    hosts = list(dict.fromkeys(arguments.host))
    folders += [path.parent for path in (claims.parent / HOSTS[host] for host in hosts) if path.parent != claims.parent]
    contents = dict((*_contents(claims), *_wiring(claims.parent, hosts)))
    for folder in folders:
        _refuse_files(folder)
    for path in contents:
        if path.is_dir():
            raise InputError(f"{path} is a folder, and has to be a file: move it away")
    for folder in folders:
        made = not folder.is_dir()
        with refusals(folder):
            folder.mkdir(parents=True, exist_ok=True)
        _say(_WROTE if made else _THERE, f"{_near(folder)}{os.sep}")
    for path, text in contents.items():
        _say(_written(path, text), _near(path))
    for line in _others(contents):
        print(line)
    print(f"\n{_next(claims)}")
    return NOTHING_OPEN


def _claims(folder: Path) -> Path:
    """Return the folder of claims: one in the folder given, or that itself where it bears the name."""
    folder = folder.absolute()
    return folder if folder.name == _CLAIMS else folder / _CLAIMS


def _contents(claims: Path) -> Iterator[tuple[Path, str]]:
    """Yield every file with what it holds: the house's, and the schemas by which an editor completes and explains."""
    templates = files("checks.house").joinpath("templates")
    for name in _HOUSE:
        yield claims / "house" / name, templates.joinpath(name).read_text(encoding="utf-8")
    for name in (f"{schema}.schema.json" for schema in _DESCRIBED):
        yield claims.parent / _SCHEMAS / name, schema_folder().joinpath(name).read_text(encoding="utf-8")


def _wiring(folder: Path, hosts: Iterable[str]) -> Iterator[tuple[Path, str]]:
    """Yield what puts the gate in front of every change, for each host."""
    templates = files("checks.house").joinpath("templates", "hosts")
    for host in hosts:
        yield folder / HOSTS[host], templates.joinpath(f"{host}.yml").read_text(encoding="utf-8")


def _refuse_files(folder: Path) -> None:
    for path in (folder, *folder.parents):
        if path.exists() and not path.is_dir():
            raise InputError(f"{path} is a file, and has to be a folder: move it away")


def _written(path: Path, text: str) -> str:
    """Write a file that is not there, and return what to say of it; one that is there stays as it is."""
    if path.exists() or path.is_symlink():
        return _THERE
    try:
        write_new(path, text)
    except FileExistsError:
        return _THERE
    return _WROTE


def _others(contents: dict[Path, str]) -> Iterator[str]:
    """Yield a line for each schema that is another version's: a house's own file is the house's."""
    for path, text in contents.items():
        if path.parent.name == _SCHEMAS and path.is_file() and path.read_bytes() != text.encode():
            yield f"{_near(path)} is not as this version has it: delete it and run init again to have the new one"


def _say(what: str, path: str) -> None:
    print(f"{what}  {path}")


def _near(path: Path) -> str:
    """Return a path from where the command runs, if it lies below."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def _next(claims: Path) -> str:
    from datetime import datetime

    return _NEXT.format(
        articles=f"{_near(claims / 'articles')}{os.sep}",
        story=quote(_near(claims / "articles" / "story.txt")),
        claims=quote(f"{_near(claims)}{os.sep}"),
        style=_near(claims / "house" / "style.yaml"),
        today=datetime.now().astimezone().date().isoformat(),
    )

"""`backread draft`: a claim file from an article."""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checks.gate.command import BROKEN, NOTHING_OPEN, InputError, published
from checks.gate.commands.progress import Progress
from checks.gate.commands.stdin import given
from checks.gate.folders import claims_folder, house_folder
from checks.gate.settings import house_of
from checks.story.model import BrokenStory, Story

if TYPE_CHECKING:
    from checks.finding import Span
    from checks.reading import Reading

_SCHEMA: Final = Path("schemas", "claim-file.schema.json")
_SCHEMA_FROM_CLAIMS: Final = "../schemas/claim-file.schema.json"
"""Where the schema stands from the folder of claims, in a repository that is laid out as the house's own."""


def draft(arguments: argparse.Namespace) -> int:
    """Draft a claim file for each article, print or write it, and return the exit code.

    What is wrong with one article is said, and the others are drafted.
    """
    outputs = _outputs(arguments)
    code = NOTHING_OPEN
    progress = Progress(len(outputs), arguments.quiet)
    for name, output in zip(arguments.files, outputs, strict=True):
        try:
            with progress.of(name):
                _draft(name, output, arguments)
        except (InputError, BrokenStory) as error:
            if len(outputs) == 1:
                raise error if isinstance(error, InputError) else InputError(str(error)) from error
            print(f"backread: {error}", file=sys.stderr)
            code = BROKEN
    return code


def _outputs(arguments: argparse.Namespace) -> list[Path | None]:
    """Return where each draft is written, None where it is printed."""
    files: list[str] = arguments.files
    if files.count("-") > 1:
        raise InputError("standard input can be read once: give - once")
    if arguments.output is None:
        if len(files) > 1:
            raise InputError("say where to write more than one draft: -o claims/")
        return [None]
    output = Path(arguments.output)
    if arguments.output.endswith(("/", os.sep)) or output.is_dir():
        names = [arguments.stdin_filename or "-" if name == "-" else name for name in files]
        paths = [output / f"{Path(name).stem}.yaml" for name in names]
        if len(set(paths)) < len(paths):
            raise InputError(f"two of these articles would have one claim file in {output}")
        return list(paths)
    if len(files) > 1:
        raise InputError(f"{output} is no folder: more than one draft goes into a folder, -o {output.parent}/")
    return [output]


def _draft(name: str, output: Path | None, arguments: argparse.Namespace) -> None:
    if output is not None:
        _refuse(output)
    story = _load(name, arguments)
    folder = claims_folder(story.path) if output is None else output.absolute().parent
    text = _text(story, output, folder)
    written = _written(story, text, _schema(folder))
    if output is None:
        print(written, end="")
    else:
        _write(output, written)


def _refuse(output: Path) -> None:
    if output.suffix not in (".yaml", ".yml"):
        raise InputError(f"{output}: a draft is YAML: name it {output.with_suffix('.yaml').name}")
    if output.exists() or output.is_symlink():
        raise InputError(f"{output} exists, and is not overwritten: `backread update {output}` holds it to its text")
    if not output.parent.is_dir():
        raise InputError(f"there is no folder {output.parent}: make it first")


def _load(name: str, arguments: argparse.Namespace) -> Story:
    from checks.story.load import Undated, load_article

    moment = published(arguments.published) if arguments.published is not None else None
    path, data = given(name, arguments.stdin_filename)
    if data is None and not path.exists():
        raise InputError(f"there is no file {path}")
    if path.suffix.lower() in (".yaml", ".yml"):
        raise InputError(f"{path} is a claim file: give the article's text")
    try:
        return load_article(path, moment, arguments.headline, data=data)
    except Undated:
        raise InputError(f"say when {path} was published, or is to be: --published 2025-07-21") from None


def _text(story: Story, output: Path | None, folder: Path) -> str:
    """Return the path from the claim file to the article, with forward slashes. It may not lead out of the claims."""
    article = story.path.absolute()
    if output is not None and not article.resolve().is_relative_to(claims_folder(output.absolute()).resolve()):
        article = article.resolve()
    if output is not None and not article.is_relative_to(claims_folder(output.absolute())):
        root = claims_folder(output.absolute())
        raise InputError(
            f"{story.path} is not in {_near(root)}, and a claim file reads no article from elsewhere: "
            f"put it into {_near(root / 'articles')} and draft it there"
        )
    return Path(os.path.relpath(article, folder)).as_posix()


def _near(path: Path) -> str:
    """Return a path from where the command runs, if it lies below, with the slash of a folder."""
    return f"{path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path}{os.sep}"


def _schema(folder: Path) -> str:
    """Return the path to the schema of claim files from a folder: the nearest above it, or where the house has it."""
    for above in (folder, *folder.parents):
        if (above / _SCHEMA).is_file():
            return Path(os.path.relpath(above / _SCHEMA, folder)).as_posix()
    return _SCHEMA_FROM_CLAIMS


def _written(story: Story, text: str, schema: str) -> str:
    from checks.drafting.draft import draft as drafted
    from checks.reading import Reading

    try:
        reading = Reading(story, house_of(house_folder(story.path)))
    except ValueError as error:
        raise InputError(str(error)) from error
    return drafted(reading, text, schema, _accused(reading))


def _accused(reading: "Reading") -> Iterator["Span"]:
    """Yield the words that the rule about accusations holds."""
    from checks.rules.attribution.accusation import accusation

    return (found.span for found in accusation(reading) if found.span)


def _write(path: Path, text: str) -> None:
    from checks.gate.writing import write_new

    try:
        write_new(path, text)
    except FileExistsError:
        _refuse(path)
        raise

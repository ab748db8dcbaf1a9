"""`backread update`: a claim file held to the new text of its article."""

import argparse
import os
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from checks.documents.check import problems_of
from checks.documents.document import MAX_BYTES, parse_document
from checks.documents.files import inside, read_bytes, text_of
from checks.documents.lines import printable
from checks.gate.command import HELD, NOTHING_OPEN, InputError
from checks.gate.commands.stdin import given
from checks.gate.folders import claims_folder, has_claims
from checks.gate.settings import house_of
from checks.gate.writing import as_before, write_over
from checks.story.load import load_story
from checks.story.model import BrokenStory, Story
from checks.story.sense import sense_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checks.finding import Span
    from checks.reading import Reading


def update(arguments: argparse.Namespace) -> int:
    """Update the claim file, say what became of it, and return the exit code: 1 where a person has to look."""
    path = Path(arguments.file)
    if not has_claims(path):
        raise InputError(f"{path} is no claim file (.yaml, .yml, .json)")
    try:
        return _update(path, arguments)
    except BrokenStory as broken:
        raise InputError(str(broken)) from broken


def _update(path: Path, arguments: argparse.Namespace) -> int:
    from checks.updating.rewrite import marks_in, rewritten
    from checks.updating.sheet import Unwritable
    from checks.updating.summary import summary
    from checks.updating.update import update as updated

    new, old = _stories(path, arguments)
    before = read_bytes(path, MAX_BYTES)
    text = text_of(path, before)
    reading = _reading(new)
    try:
        found = updated(reading, _reading(old) if old else None, marks_in(path, text), _accused(reading))
        after = rewritten(path, text, found, new.article.path.name, _adopted(path, arguments))
    except Unwritable as error:
        raise InputError(f"{path} stays as it is: {error}") from error
    if problems := problems_of(parse_document(path, after), "claim-file", sense_problems):
        raise BrokenStory(problems)
    if after != text and not arguments.dry_run:
        _write(path, after, before)
    for line in [*summary(found, old), *_reminder(new, arguments)]:
        print(line)
    if arguments.dry_run:
        _print_difference(path, text, after)
    return NOTHING_OPEN if found.is_settled else HELD


def _stories(path: Path, arguments: argparse.Namespace) -> tuple[Story, Story | None]:
    """Return the story with its new text, and with the one that it was recorded of, where that is known."""
    if arguments.adopt and arguments.text in (None, "-"):
        raise InputError("--adopt names the text of --text in the claim file: give a file")
    folder = claims_folder(path)
    text, data = given(arguments.text, arguments.stdin_filename) if arguments.text else (None, None)
    new = load_story(path, root=folder, text=text, data=data)
    if arguments.old:
        return new, load_story(path, root=folder, text=Path(arguments.old))
    return new, load_story(path, root=folder) if text else None


def _reading(story: Story) -> "Reading":
    from checks.reading import Reading

    try:
        return Reading(story, house_of(claims_folder(story.path)))
    except ValueError as error:
        raise InputError(str(error)) from error


def _accused(reading: "Reading") -> "Iterator[Span]":
    """Yield the words that the rule about accusations holds."""
    from checks.rules.attribution.accusation import accusation

    return (found.span for found in accusation(reading) if found.span)


def _adopted(path: Path, arguments: argparse.Namespace) -> str | None:
    """Return the path from the claim file to the text that it is to name, with forward slashes."""
    if not arguments.adopt:
        return None
    name = Path(os.path.relpath(Path(arguments.text).absolute(), path.absolute().parent)).as_posix()
    try:
        inside(path.parent, name, claims_folder(path))
    except ValueError as error:
        raise InputError(f"--adopt: {arguments.text} {error}") from error
    return name


def _write(path: Path, text: str, before: bytes) -> None:
    try:
        write_over(path, as_before(text, before), before)
    except FileExistsError as error:
        raise InputError(f"{error}: nothing is written; try again") from error


def _reminder(new: Story, arguments: argparse.Namespace) -> list[str]:
    if arguments.text is None or arguments.adopt:
        return []
    return [f"the claim file still names its old text: put {new.article.path} in its place, or give --adopt"]


def _print_difference(path: Path, before: str, after: str) -> None:
    lines = unified_diff(before.splitlines(), after.splitlines(), str(path), f"{path} (updated)", lineterm="")
    for line in lines:
        print(printable(line))

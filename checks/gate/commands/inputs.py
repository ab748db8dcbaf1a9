"""What `backread check` is given, as files and as stories."""

import argparse
from pathlib import Path

from checks.gate.command import InputError, published
from checks.gate.commands.stdin import given
from checks.gate.folders import files_named, has_claims
from checks.gate.settings import Settings
from checks.story.model import BrokenStory, Story


def files_given(arguments: argparse.Namespace) -> list[Path]:
    """Return the claim files and articles that a command line names. Raises InputError where it makes no sense."""
    files = files_named(arguments.files)
    if [*arguments.files, arguments.text].count("-") > 1:
        raise InputError("standard input can be read once: give - once")
    if arguments.text and (len(files) != 1 or not _holds_claims(files[0])):
        raise InputError("--text takes the place of the article of one claim file: give one claim file")
    if not files:
        raise InputError(f"there is no claim file (.yaml, .yml, .json) in {', '.join(arguments.files)}")
    return files


def _holds_claims(path: Path) -> bool:
    """Whether a file is a claim file: by its name, unless that is also the name of a ninjs item, and it is one."""
    if path.suffix.lower() != ".json" or not path.is_file():
        return has_claims(path)
    from checks.documents.files import read_bytes
    from checks.story.formats import MAX_ARTICLE_BYTES
    from checks.story.formats.ninjs import is_ninjs

    try:
        return not is_ninjs(read_bytes(path, MAX_ARTICLE_BYTES))
    except BrokenStory:
        return True


def load(path: Path, arguments: argparse.Namespace, run: Settings) -> Story:
    """Return the story of a claim file or of a bare article. Raises BrokenStory, and InputError for one undated."""
    from checks.story.load import Undated, load_article

    if _holds_claims(path):
        text, data = given(arguments.text, arguments.stdin_filename) if arguments.text else (None, None)
        return run.load(path, text, data)
    moment = published(arguments.published) if arguments.published is not None else None
    path, data = given(str(path), arguments.stdin_filename)
    if moment is None and data is None and not path.exists():
        raise InputError(f"there is no file or folder {path}")
    try:
        return load_article(path, moment, arguments.headline, data=data)
    except Undated:
        raise InputError(f"say when {path} was published, or is to be: --published 2025-07-21") from None

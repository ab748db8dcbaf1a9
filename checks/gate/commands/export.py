"""`backread export`: what is recorded, for a web page or a spreadsheet."""

import argparse
import sys
from pathlib import Path

from checks.gate.command import NOTHING_OPEN, InputError
from checks.gate.folders import claim_files_named, claims_folder, would_be_read
from checks.gate.writing import write_report
from checks.story.model import BrokenStory, Story


def export(arguments: argparse.Namespace) -> int:
    """Write the claims of all files in the format asked for, and return the exit code."""
    files = claim_files_named(arguments.files)
    if not files:
        raise InputError(f"there is no claim file (.yaml, .yml, .json) in {', '.join(arguments.files)}")
    text = _exported([_story(file) for file in files], arguments)
    if arguments.output is None:
        sys.stdout.write(text)
        return NOTHING_OPEN
    target = Path(arguments.output)
    if target.resolve() in {file.resolve() for file in files} or would_be_read(target):
        raise InputError(f"{target} is a claim file, or would be read as one: give another file to -o")
    write_report(target, text)
    return NOTHING_OPEN


def _story(path: Path) -> Story:
    from checks.story.load import load_story

    try:
        return load_story(path, root=claims_folder(path))
    except BrokenStory as broken:
        raise InputError(str(broken)) from broken


def _exported(stories: list[Story], arguments: argparse.Namespace) -> str:
    if arguments.claimreview:
        from checks.reports.claim_review import claim_reviews

        return claim_reviews(stories)
    from checks.reports.claim_table import claim_table

    return claim_table(stories, Path.cwd())

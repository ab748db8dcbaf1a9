"""`backread decisions`: the log of all that editors let stand."""

import argparse
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from checks.gate.command import BROKEN, NOTHING_OPEN, InputError, print_json
from checks.gate.folders import claim_files_named
from checks.gate.settings import Settings, importable_from, settings
from checks.reports.decision_log import Logged, as_csv, as_records, as_text, newest_first
from checks.story.model import BrokenStory


def decisions(arguments: argparse.Namespace) -> int:
    """Print the log and return the exit code: a file that cannot be read is said, and the others are logged."""
    if arguments.rules:
        importable_from(Path.cwd())
    broken: list[BrokenStory] = []
    try:
        run = settings(arguments.rules, arguments.enable, arguments.disable, arguments.today)
        log = newest_first(
            logged for path in claim_files_named(arguments.files) for logged in _logged(path, run, broken)
        )
    except ValueError as error:
        raise InputError(str(error)) from error
    _print(log, arguments.format)
    for story in broken:
        print(f"backread: {story}", file=sys.stderr)
    return BROKEN if broken else NOTHING_OPEN


def _logged(path: Path, run: Settings, broken: list[BrokenStory]) -> Iterator[Logged]:
    """Yield the decisions of a story, which is held against the rules only where it has any."""
    try:
        story = run.load(path)
    except BrokenStory as error:
        broken.append(error)
        return
    if story.decisions:
        yield from (Logged(decision, standing) for decision, standing in run.review(story).decided)


def _print(log: list[Logged], form: str) -> None:
    if form == "json":
        print_json(as_records(log, Path.cwd()))
    elif form == "csv":
        sys.stdout.write(as_csv(log, Path.cwd()))
    else:
        for line in as_text(log, Path.cwd(), shutil.get_terminal_size((100, 24)).columns):
            print(line)

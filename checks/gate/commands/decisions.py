"""`backread decisions`: the log of all that editors let stand."""

import argparse
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from checks.gate.command import BROKEN, NOTHING_OPEN, InputError, print_json
from checks.gate.folders import claim_files_named
from checks.gate.hush import faults_unsaid, hushed
from checks.gate.settings import Settings, importable_from, settings
from checks.reports.decision_log import Logged, as_csv, as_records, as_text, newest_first
from checks.reports.records import Record
from checks.reports.redaction import redacted_decision
from checks.story.model import BrokenStory


def decisions(arguments: argparse.Namespace) -> int:
    """Print the log and return the exit code: a file that cannot be read is said, and the others are logged."""
    with faults_unsaid(arguments.redact):
        return _decisions(arguments)


def _decisions(arguments: argparse.Namespace) -> int:
    if arguments.rules:
        importable_from(Path.cwd())
    broken: list[BrokenStory] = []
    try:
        run = settings(arguments.rules, arguments.enable, arguments.disable, arguments.today, redact=arguments.redact)
        log = newest_first(
            logged for path in claim_files_named(arguments.files) for logged in _logged(path, run, broken)
        )
    except ValueError as error:
        raise InputError(str(error)) from error
    records = as_records(log, Path.cwd())
    _print([redacted_decision(logged) for logged in records] if run.redact else records, arguments.format)
    for story in broken:
        for line in _told(story, run):
            print(f"backread: {line}", file=sys.stderr)
    return BROKEN if broken else NOTHING_OPEN


def _logged(path: Path, run: Settings, broken: list[BrokenStory]) -> Iterator[Logged]:
    """Yield the decisions of a story, which is held against the rules only where it has any."""
    with hushed(run.redact):
        try:
            story = run.load(path)
        except BrokenStory as error:
            broken.append(error)
            return
        decided = run.review(story).decided if story.decisions else ()
    yield from (Logged(decision, standing) for decision, standing in decided)


def _told(broken: BrokenStory, run: Settings) -> list[str]:
    """Return what is wrong with a file, where its own words may be told; else what kind of fault is in which line."""
    if not run.redact:
        return [str(broken)]
    from checks.gate.broken import findings, in_a_line

    return [in_a_line(run.record(finding, None, Path.cwd())) for finding in findings(broken)]


def _print(log: list[Record], form: str) -> None:
    if form == "json":
        print_json(log)
    elif form == "csv":
        sys.stdout.write(as_csv(log))
    else:
        for line in as_text(log, shutil.get_terminal_size((100, 24)).columns):
            print(line)

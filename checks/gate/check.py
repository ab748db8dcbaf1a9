"""`backread check`: the same rules with no pytest around them."""

import argparse
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from checks.gate.checked import Checked
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN, InputError, paint, published
from checks.gate.outcomes import notices
from checks.gate.settings import (
    Settings,
    has_claims,
    importable_from,
    is_claim_file,
    settings,
)
from checks.gate.stdin import given
from checks.reports.records import record, shown
from checks.reports.summary import Result, summary
from checks.reports.text import render, worst_first
from checks.story.model import BrokenStory, Story


def check(arguments: argparse.Namespace) -> int:
    """Check the files, print what was found, and return the exit code."""
    if arguments.rules:
        importable_from(Path.cwd())
    try:
        run = settings(arguments.rules, arguments.enable, arguments.disable, arguments.today, arguments.fail_on)
        files = _files(arguments)
        for folder in map(run.home, files):
            run.house(folder)
    except ValueError as error:
        raise InputError(str(error)) from error
    outcomes = (_checked(path, arguments, run) for path in files)
    return _exit_code(_print(outcomes, run) if arguments.format == "text" else _report(outcomes, arguments, run), run)


def _files(arguments: argparse.Namespace) -> list[Path]:
    if arguments.output and arguments.format == "text":
        raise InputError("-o writes a format for machines: add --format, for instance --format sarif")
    files = [file for name in arguments.files for file in _claim_files(Path(name))]
    if [*arguments.files, arguments.text].count("-") > 1:
        raise InputError("standard input can be read once: give - once")
    if arguments.text and (len(files) != 1 or not _holds_claims(files[0])):
        raise InputError("--text takes the place of the article of one claim file: give one claim file")
    if not files:
        raise InputError(f"there is no claim file (.yaml, .yml, .json) in {', '.join(arguments.files)}")
    return files


def _claim_files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    yield from (file for file in sorted(path.rglob("*")) if is_claim_file(file, path) and file.is_file())


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


def _checked(path: Path, arguments: argparse.Namespace, run: Settings) -> Checked:
    try:
        story = _load(path, arguments, run)
    except BrokenStory as broken:
        from checks.gate.broken import findings

        return Checked(path, None, findings(broken))
    review = run.review(story)
    return Checked(story.path, story, review.open, review.stet, review.late)


def _load(path: Path, arguments: argparse.Namespace, run: Settings) -> Story:
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


def _report(outcomes: Iterable[Checked], arguments: argparse.Namespace, run: Settings) -> list[Checked]:
    """Print all findings in the format that was asked for, or write them to a file."""
    from checks.gate.formats import rendered

    read = list(outcomes)
    text = rendered(arguments.format, read, run)
    if arguments.output is None:
        print(text, end="")
    else:
        _write(Path(arguments.output), text, read)
    return read


def _write(path: Path, text: str, read: list[Checked]) -> None:
    """Write a report. Raises InputError where it cannot be, or would take the place of what was read."""
    from checks.gate.writing import write_report

    sources = {
        source.resolve() for one in read for source in (one.path, *([one.story.article.path] if one.story else []))
    }
    if path.resolve() in sources:
        raise InputError(f"{path} is what was checked: give another file to -o")
    try:
        write_report(path, text)
    except OSError as error:
        raise InputError(f"cannot write {path}: {error.strerror}") from error


def _print(outcomes: Iterable[Checked], run: Settings) -> list[Checked]:
    """Print each story's findings, the worst first, as soon as it is read, and a summary of all at the end."""
    width = shutil.get_terminal_size((100, 24)).columns
    painted = paint()
    read = []
    for outcome in outcomes:
        read.append(outcome)
        for finding in worst_first(outcome.open):
            print(render(finding, outcome.story, Path.cwd(), width, painted), end="\n\n", flush=True)
    late = (outcome.late for outcome in read)
    for line in summary((_result(outcome, run) for outcome in read), notices(late), width):
        print(painted(line.text, line.mark))
    return read


def _result(outcome: Checked, run: Settings) -> Result:
    holding, passing = run.split(outcome.open)
    return Result(
        shown(outcome.path, Path.cwd()),
        holding=tuple(record(f, outcome.story, Path.cwd()) for f in holding),
        passing=tuple(record(f, outcome.story, Path.cwd()) for f in passing),
        stet=len(outcome.stet),
    )


def _exit_code(outcomes: Iterable[Checked], run: Settings) -> int:
    if any(outcome.story is None for outcome in outcomes):
        return BROKEN
    return HELD if any(run.split(outcome.open)[0] for outcome in outcomes) else NOTHING_OPEN

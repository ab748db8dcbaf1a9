"""`backread check`: the same rules with no pytest around them."""

import argparse
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from checks.gate.actions import inert, tell_actions
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN, InputError, paint
from checks.gate.commands.inputs import files_given, load
from checks.gate.commands.progress import Progress
from checks.gate.folders import claims_folder, would_be_read
from checks.gate.hush import faults_unsaid, hushed
from checks.gate.outcome import Outcome
from checks.gate.results import notices
from checks.gate.settings import Settings, importable_from, settings
from checks.reports.records import shown
from checks.reports.summary import Result, last_line, summary
from checks.reports.text import render, render_redacted, worst_first
from checks.story.model import BrokenStory


def check(arguments: argparse.Namespace) -> int:
    """Check the files, print what was found, and return the exit code."""
    with faults_unsaid(arguments.redact):
        return _check(arguments)


def _check(arguments: argparse.Namespace) -> int:
    if arguments.rules:
        importable_from(Path.cwd())
    if arguments.output and arguments.format == "text":
        raise InputError("-o writes a format for machines: add --format, for instance --format sarif")
    if arguments.write_baseline and arguments.since:
        raise InputError("a baseline is of all stories, and --since reads a few: leave it out")
    files = files_given(arguments)
    try:
        run = _settings(arguments)
        for file in files:
            run.prove(file)
    except ValueError as error:
        raise InputError(str(error)) from error
    outcomes = _outcomes(files, arguments, run)
    if arguments.write_baseline:
        return _record(outcomes, Path(arguments.write_baseline), run)
    return _exit_code(_print(outcomes, run) if arguments.format == "text" else _report(outcomes, arguments, run), run)


def _settings(arguments: argparse.Namespace) -> Settings:
    return settings(
        extra=arguments.rules,
        enable=arguments.enable,
        disable=arguments.disable,
        today=arguments.today,
        fail_on=arguments.fail_on,
        baseline=arguments.baseline,
        since=arguments.since,
        redact=arguments.redact,
    )


def _outcomes(files: Sequence[Path], arguments: argparse.Namespace, run: Settings) -> Iterator[Outcome]:
    """Yield what comes of each file that concerns this run, as soon as it is read."""
    others = [Path(arguments.text)] if arguments.text else []
    progress = Progress(len(files), arguments.quiet)
    for path in files:
        if run.concerns(path, *others):
            with progress.of(shown(path, Path.cwd())), hushed(run.redact):
                outcome = _checked(path, arguments, run)
            yield outcome


def _checked(path: Path, arguments: argparse.Namespace, run: Settings) -> Outcome:
    try:
        story = load(path, arguments, run)
    except BrokenStory as broken:
        from checks.gate.broken import findings

        return Outcome(path, None, findings(broken))
    review = run.review(story)
    return Outcome(
        story.path, story, review.open, review.stet, review.known, gone=tuple(run.gone(review)), late=review.late
    )


def _record(outcomes: Iterable[Outcome], path: Path, run: Settings) -> int:
    """Write all that is found now, known or new, as a baseline. Raises InputError where a story cannot be read."""
    from checks.gate.baseline import baseline_text
    from checks.gate.broken import in_a_line

    read = list(outcomes)
    if broken := [finding for outcome in read if outcome.story is None for finding in outcome.open]:
        told = "\n".join(in_a_line(run.record(finding, None, Path.cwd())) for finding in broken)
        raise InputError(f"no baseline is written before these can be read:\n{told}")
    found = [(outcome.path, finding) for outcome in read for finding in (*outcome.open, *outcome.known)]
    _write(path, baseline_text(path, found), read)
    print(f"{len(found)} findings of {len(read)} stories are known from now on: `backread check --baseline {path}`")
    return NOTHING_OPEN


def _report(outcomes: Iterable[Outcome], arguments: argparse.Namespace, run: Settings) -> list[Outcome]:
    """Print all findings in the format that was asked for, or write them to a file."""
    from checks.gate.commands.formats import rendered

    read = list(outcomes)
    text = rendered(arguments.format, read, run)
    if arguments.output is None:
        print(text, end="")
        return read
    _write(Path(arguments.output), text, read)
    results = [result(outcome, run) for outcome in read]
    if sys.stderr.isatty() and not arguments.quiet:
        print(f"{arguments.output}: {last_line(results).text}", file=sys.stderr)
    tell_actions(results)
    return read


def _write(path: Path, text: str, read: list[Outcome]) -> None:
    """Write a report. Raises InputError where it cannot be, or would take the place of what was read."""
    from checks.gate.writing import write_report

    stories = [one.story for one in read if one.story]
    sources = {one.path.resolve() for one in read} | {story.article.path.resolve() for story in stories}
    if path.resolve() in sources:
        raise InputError(f"{path} is what was checked: name another file")
    if would_be_read(path):
        raise InputError(
            f"{path} would be read as a claim file from then on: name a file outside {claims_folder(path)}"
        )
    write_report(path, text)


def _print(outcomes: Iterable[Outcome], run: Settings) -> list[Outcome]:
    """Print each story's findings, the worst first, as soon as it is read, and a summary of all at the end."""
    width = shutil.get_terminal_size((100, 24)).columns
    painted = paint()
    read = []
    for outcome in outcomes:
        read.append(outcome)
        for finding in worst_first(outcome.open):
            if run.redact:
                text = render_redacted(run.record(finding, outcome.story, Path.cwd()), width, painted)
            else:
                text = render(finding, outcome.story, Path.cwd(), width, painted)
            print(inert(text), end="\n\n", flush=True)
    results = [result(outcome, run) for outcome in read]
    for line in summary(results, notices((outcome.late for outcome in read), results, run.vanished()), width):
        print(painted(inert(line.text), line.mark))
    tell_actions(results)
    return read


def result(outcome: Outcome, run: Settings) -> Result:
    """Return a file's outcome for a summary."""
    holding, passing = run.split(outcome.open)
    return Result(
        shown(outcome.path, Path.cwd()),
        holding=tuple(run.record(finding, outcome.story, Path.cwd()) for finding in holding),
        passing=tuple(run.record(finding, outcome.story, Path.cwd()) for finding in passing),
        stet=len(outcome.stet),
        known=len(outcome.known),
        gone=outcome.gone,
    )


def _exit_code(outcomes: Iterable[Outcome], run: Settings) -> int:
    if any(outcome.story is None for outcome in outcomes):
        return BROKEN
    return HELD if any(run.split(outcome.open)[0] for outcome in outcomes) else NOTHING_OPEN

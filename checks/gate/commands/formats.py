"""What `backread check` found, in the format that was asked for."""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

from checks.gate.command import InputError, json_text
from checks.gate.outcome import Outcome
from checks.gate.settings import Settings
from checks.reports.records import Record


def rendered(name: str, outcomes: Iterable[Outcome], run: Settings) -> str:
    """Return all findings in one of FORMATS, with a line feed at the end."""
    return FORMATS[name](list(outcomes), run)


def records(outcomes: Iterable[Outcome], run: Settings) -> list[Record]:
    """Return all open findings as plain data, with paths from the folder the command is run in."""
    base = Path.cwd()
    return [run.record(finding, outcome.story, base) for outcome in outcomes for finding in outcome.open]


def _json(outcomes: list[Outcome], run: Settings) -> str:
    return json_text(records(outcomes, run))


def _lines(outcomes: list[Outcome], run: Settings) -> str:
    return "".join(f"{json.dumps(found)}\n" for found in records(outcomes, run))


def _sarif(outcomes: list[Outcome], run: Settings) -> str:
    from checks.reports.sarif import sarif

    return json_text(sarif(records(outcomes, run), run.known))


def _github(outcomes: list[Outcome], run: Settings) -> str:
    from checks.reports.github import annotations

    return "".join(f"{line}\n" for line in annotations(records(outcomes, run)))


def _rdjson(outcomes: list[Outcome], run: Settings) -> str:
    from checks.reports.rdjson import rdjson

    found = ((finding, outcome.story) for outcome in outcomes for finding in outcome.open)
    return json_text(
        rdjson(
            (run.record(finding, story, Path.cwd()), finding.span, story.article if story else None)
            for finding, story in found
        )
    )


def _markdown(outcomes: list[Outcome], run: Settings) -> str:
    from checks.gate.commands.check import result
    from checks.reports.markdown import step_summary

    return step_summary(result(outcome, run) for outcome in outcomes)


def _html(outcomes: list[Outcome], run: Settings) -> str:
    from checks.gate.page import NO_REDACTION, review_page

    if run.redact:
        raise InputError(NO_REDACTION)
    return review_page(outcomes, run, Path.cwd())


FORMATS: Final[Mapping[str, Callable[[list[Outcome], Settings], str]]] = {
    "json": _json,
    "jsonl": _lines,
    "sarif": _sarif,
    "rdjson": _rdjson,
    "github": _github,
    "markdown": _markdown,
    "html": _html,
}

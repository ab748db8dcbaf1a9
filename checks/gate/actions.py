"""What GitHub Actions is told of a run: annotations, and a summary of the step; and what it is not to be told."""

import os
import re
from pathlib import Path
from typing import Final

from checks.reports.summary import Result

_COMMAND: Final = re.compile(r"^[^\S\n]*:(?=:)|##(?=\[)", re.MULTILINE)
"""How a workflow command begins: `::` in front of a line, or `##[` anywhere (actions/runner, ActionCommand.cs)."""


def tell_actions(results: list[Result]) -> None:
    """Print an annotation for each finding and add a table to the step's summary; nothing outside Actions."""
    if not _in_actions():
        return
    from checks.reports.github import annotations
    from checks.reports.markdown import step_summary

    for line in annotations(record for result in results for record in (*result.holding, *result.passing)):
        print(line)
    if name := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(name).open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(step_summary(results))


def inert(text: str) -> str:
    """Return a text in which Actions finds no command of an article's or an editor's; the same outside Actions.

    A space of no width parts the signs by which it would know one.
    """
    return _COMMAND.sub("\\g<0>\N{ZERO WIDTH SPACE}", text) if _in_actions() else text


def _in_actions() -> bool:
    return os.environ.get("GITHUB_ACTIONS") == "true"

"""What GitHub Actions is told of a run: annotations, and a summary of the step."""

import os
from pathlib import Path

from checks.reports.summary import Result


def tell_actions(results: list[Result]) -> None:
    """Print an annotation for each finding and add a table to the step's summary; nothing outside Actions."""
    if os.environ.get("GITHUB_ACTIONS") != "true":
        return
    from checks.reports.github import annotations
    from checks.reports.markdown import step_summary

    for line in annotations(record for result in results for record in (*result.holding, *result.passing)):
        print(line)
    if name := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(name).open("a", encoding="utf-8") as file:
            file.write(step_summary(results))

"""Findings as annotations of a GitHub Actions run.

The form and its escapes: docs.github.com, "Workflow commands for GitHub Actions", and `@actions/core`, command.ts.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from checks.reports.records import Record, told

_COMMANDS: Final = {"error": "error", "review": "warning"}
_MOST: Final = 10
"""Annotations of one kind that GitHub shows for a step; it drops the others without a word."""


def annotations(records: Iterable[Record]) -> Iterator[str]:
    """Yield a workflow command a finding, the errors first; of very many of a kind, how many more there are."""
    found = list(records)
    for severity, command in _COMMANDS.items():
        kind = [record for record in found if record["severity"] == severity]
        yield from (_annotation(command, record) for record in kind[:_MOST])
        if len(kind) > _MOST:
            yield f"::notice title=backread::{len(kind) - _MOST} more of severity {severity}: see the log"


def _annotation(command: str, record: Record) -> str:
    properties = {"file": record["file"], "line": record["line"], "col": record["column"]}
    if record["end_line"] == record["line"]:
        properties |= {"endLine": record["end_line"], "endColumn": record["end_column"]}
    properties["title"] = record["check"]
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{command} {listed}::{_data(told(record))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

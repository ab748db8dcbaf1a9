"""What all commands share: exit codes, the error of a wrong input, and a newsroom's own rules."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from checks.registry import Rule
    from checks.reports.colour import Paint

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001
"""What a command is added to; argparse has no public name for it."""

NOTHING_OPEN, HELD, BROKEN = 0, 1, 2
EXIT_CODES = "exit codes: 0 nothing is open, 1 a story is held, 2 the input is broken"
READER_GONE = 128 + 13
"""The reader of a pipe (`| head`) has gone: what a shell says of a command that SIGPIPE ended."""
INTERRUPTED = 128 + 2
"""Somebody pressed Ctrl-C: what a shell says of a command that SIGINT ended."""


class InputError(Exception):
    """What the command was given cannot be used; the message says what to do."""


def imported(module: str, name: str | None = None) -> Callable[[argparse.Namespace], int]:
    """Return the command of a module of `commands`, imported when it runs: no other command has to wait for it.

    `name` is that of its function, where it is not the module's own.
    """

    def run(arguments: argparse.Namespace) -> int:
        command: Callable[[argparse.Namespace], int] = getattr(
            import_module(f"checks.gate.commands.{module}"), name or module
        )
        return command(arguments)

    return run


def known_rules(modules: Sequence[str]) -> dict[str, "Rule"]:
    """Return all rules with those of a newsroom's modules, found from the folder the command is run in.

    Raises InputError for a module that has none.
    """
    from checks.gate.settings import importable_from
    from checks.registry import rules

    if modules:
        importable_from(Path.cwd())
    try:
        return rules(tuple(modules))
    except ValueError as error:
        raise InputError(str(error)) from error


def print_json(data: object) -> None:
    """Print data as JSON."""
    print(json_text(data), end="")


def json_text(data: object) -> str:
    """Return data as JSON, in letters that the other end of a pipe can take."""
    readable = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    return json.dumps(data, ensure_ascii=not readable, indent=2) + "\n"


def paint() -> "Paint":
    """Return what colours a terminal: nothing where there is none, or NO_COLOR is set (no-color.org)."""
    from checks.reports.colour import coloured, plain

    wanted = (sys.stdout.isatty() and os.environ.get("TERM") != "dumb") or os.environ.get("FORCE_COLOR")
    return coloured if wanted and not os.environ.get("NO_COLOR") else plain


def published(text: str) -> datetime:
    """Return the moment that `--published` names. Raises InputError where it names none."""
    from checks.story.load import parse_published

    try:
        return parse_published(text)
    except ValueError as error:
        raise InputError(f"--published: {error}") from error

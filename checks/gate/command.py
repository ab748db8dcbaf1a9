"""What all commands share: exit codes, the error of a wrong input, and a newsroom's own rules."""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checks.registry import Rule

NOTHING_OPEN, HELD, BROKEN = 0, 1, 2


class InputError(Exception):
    """What the command was given cannot be used; the message says what to do."""


def known_rules(modules: Sequence[str]) -> dict[str, "Rule"]:
    """Return all rules with those of a newsroom's modules. Raises InputError for a module that has none."""
    from checks.registry import rules

    if modules:
        sys.path.insert(0, str(Path.cwd()))
    try:
        return rules(tuple(modules))
    except (ImportError, ValueError) as error:
        raise InputError(str(error)) from error


def published(text: str) -> datetime:
    """Return the moment that `--published` names. Raises InputError where it names none."""
    from checks.story.load import parse_published

    try:
        return parse_published(text)
    except ValueError as error:
        raise InputError(f"--published: {error}") from error

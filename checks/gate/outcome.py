"""What came of checking one file."""

from dataclasses import dataclass
from pathlib import Path

from checks.finding import Finding
from checks.story.model import Decision, Story


@dataclass(frozen=True, slots=True)
class Outcome:
    """One file's outcome; `story` is None where it could not be loaded, the rest is as in `Review`.

    `gone` is what a baseline has of it and is no longer found.
    """

    path: Path
    story: Story | None
    open: tuple[Finding, ...]
    stet: tuple[tuple[Finding, Decision], ...] = ()
    known: tuple[Finding, ...] = ()
    gone: tuple[str, ...] = ()
    late: str | None = None

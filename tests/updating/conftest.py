"""Updates as the command makes them, without a command."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from checks.documents.files import read_text
from checks.reading import Reading
from checks.story.load import load_story
from checks.updating.rewrite import marks_in, rewritten
from checks.updating.summary import summary
from checks.updating.update import Update, update


@dataclass(frozen=True)
class Updated:
    """An update, its summary, and the claim file's text after it."""

    update: Update
    summary: list[str]
    text: str


Run = Callable[..., Updated]


@pytest.fixture
def updated() -> Run:
    """Return a function that updates a claim file to a new text; `old` says that its article holds the old one."""

    def run(path: Path, new: Path, *, old: bool = True, adopt: bool = True) -> Updated:
        before = load_story(path) if old else None
        text = read_text(path, 1_000_000)
        found = update(Reading(load_story(path, text=new)), Reading(before) if before else None, marks_in(path, text))
        after = rewritten(path, text, found, new.name, new.name if adopt else None)
        return Updated(found, summary(found, before), after)

    return run

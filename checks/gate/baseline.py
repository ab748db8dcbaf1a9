"""Findings of an archive that are known already: a run holds stories for new ones only."""

import json
import os.path
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from checks.documents.document import Document, read_document
from checks.documents.problem import BrokenFile, Problem
from checks.finding import Finding

_VERSION: Final = 1


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A finding that was there when the baseline was written; `story` is its file, from the baseline's folder."""

    story: str
    check: str
    fingerprint: str


@dataclass(frozen=True)
class Baseline:
    """What was found when the baseline was written, without places, which every edit shifts."""

    path: Path
    entries: frozenset[Entry]

    def knows(self, story: Path, finding: Finding) -> bool:
        """Whether this was found in this story then."""
        return entry(self.path, story, finding) in self.entries

    def gone(self, story: Path, found: Iterable[Finding]) -> Iterator[Entry]:
        """Yield, in order, what is known of a story and is no longer found in it."""
        left = {entry(self.path, story, finding) for finding in found}
        yield from sorted(self._by_story.get(_story(self.path, story), frozenset()) - left)

    def vanished(self) -> Iterator[Entry]:
        """Yield, in order, what is known of stories whose file is not there any more: removed, or renamed."""
        lost = (story for story in sorted(self._by_story) if not (self.path.parent / story).exists())
        for story in lost:
            yield from sorted(self._by_story[story])

    @cached_property
    def _by_story(self) -> Mapping[str, frozenset[Entry]]:
        found: dict[str, set[Entry]] = {}
        for one in self.entries:
            found.setdefault(one.story, set()).add(one)
        return {story: frozenset(entries) for story, entries in found.items()}


def entry(path: Path, story: Path, finding: Finding) -> Entry:
    """Return a finding as the baseline at `path` has it."""
    return Entry(_story(path, story), finding.check, finding.fingerprint)


def baseline_text(path: Path, found: Iterable[tuple[Path, Finding]]) -> str:
    """Return the text of a baseline at `path` of findings with their stories' files: one a line, in order."""
    entries = sorted({entry(path, story, finding) for story, finding in found})
    listed = ",".join(f"\n    {json.dumps(asdict(one))}" for one in entries)
    return f'{{\n  "version": {_VERSION},\n  "findings": [{listed}\n  ]\n}}\n'


def load_baseline(path: Path) -> Baseline:
    """Return the baseline in a file. Raises BrokenFile with what is wrong with it."""
    document = read_document(path)
    if document.problems:
        raise BrokenFile(document.problems)
    data: Any = document.root.data
    if not isinstance(data, dict) or data.get("version") != _VERSION or not isinstance(data.get("findings"), list):
        raise BrokenFile([_problem(document, "this is no baseline: write one with `backread check --write-baseline`")])
    return Baseline(path, frozenset(_entry(document, one) for one in data["findings"]))


def _entry(document: Document, data: Any) -> Entry:
    """Return an entry. Raises BrokenFile for what is none."""
    names = {field.name for field in fields(Entry)}
    if not isinstance(data, dict) or data.keys() != names or not all(isinstance(value, str) for value in data.values()):
        raise BrokenFile([_problem(document, f"an entry has not just {', '.join(sorted(names))}: write the file anew")])
    return Entry(**data)


def _story(path: Path, story: Path) -> str:
    return Path(os.path.relpath(story.absolute(), path.absolute().parent)).as_posix()


def _problem(document: Document, message: str) -> Problem:
    return Problem(document.place(0), message)

"""What a run is told: which rules, which day, what holds a story."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Family, Rule, families, rules, select

if TYPE_CHECKING:
    from checks.house.house import House
    from checks.review import Review
    from checks.story.archive import Archive
    from checks.story.model import Story

_CLAIM_FILES = frozenset({".yaml", ".yml", ".json"})
_CLAIMS = "claims"
_NOT_CLAIMS = frozenset({"articles", "house"})


@dataclass(frozen=True)
class Settings:
    """One run of the gate.

    `fail_on` is the mildest severity that holds a story. `claims` is the folder of claims; None where it is to be told
    from each claim file's path.
    """

    rules: tuple[Rule, ...]
    today: date
    fail_on: Severity = Severity.REVIEW
    claims: Path | None = None

    @property
    def families(self) -> tuple[Family, ...]:
        """The families of the rules that run; one that a newsroom's rule brings applies to every claim."""
        known = families()
        names = dict.fromkeys(rule.family for rule in self.rules if rule.check or rule.check_decisions)
        return tuple(known.get(name) or Family(name, "", lambda claim, story: True) for name in names)

    def split(self, findings: Iterable[Finding]) -> tuple[list[Finding], list[Finding]]:
        """Return the findings that hold their story, and those that are let pass."""
        holding: list[Finding] = []
        passing: list[Finding] = []
        for finding in findings:
            holds = finding.severity is Severity.ERROR or self.fail_on is Severity.REVIEW
            (holding if holds else passing).append(finding)
        return holding, passing

    def folder(self, path: Path) -> Path:
        """Return the folder of claims that a file belongs to."""
        return self.claims or claims_folder(path)

    @cached_property
    def _archive(self) -> "Callable[[Path], Archive]":
        """The archive of a folder of claims, made once in a run."""
        from checks.story.archive import read_archive

        def of(folder: Path) -> "Archive":
            in_full = self.claims is not None or folder.name == _CLAIMS
            return read_archive(lambda: _claim_files(folder, in_full), folder)

        return cache(of)

    def load(self, path: Path, text: Path | None = None, data: bytes | None = None) -> "Story":
        """Return the story of a claim file, as `load_story` does. Raises BrokenStory also for versions in a circle."""
        from checks.story.load import load_story

        folder = self.folder(path)
        story = load_story(path, root=folder, text=text, data=data)
        if story.update:
            self._archive(folder).check_versions(story)
        return story

    def review(self, story: "Story") -> "Review":
        """Hold a story against the rules, its folder and the newsroom's own data. Raises ValueError for broken data."""
        from checks.review import review

        folder = self.folder(story.path)
        return review(story, self.rules, self.today, house_of(folder), self._archive(folder))


def settings(
    extra: Iterable[str] = (),
    enable: Iterable[str] = (),
    disable: Iterable[str] = (),
    today: str | None = None,
    fail_on: str = "review",
    claims: Path | None = None,
) -> Settings:
    """Return a run's settings; `extra` names modules that declare a newsroom's own rules.

    Raises ValueError, in words for a person, for a module, rule or day that is none.
    """
    return Settings(select(rules(tuple(extra)), enable, disable), _day(today), Severity(fail_on), claims)


def claims_folder(path: Path) -> Path:
    """Return the folder of claims that a file belongs to: the nearest called `claims`, or its own."""
    path = path.absolute()
    return next((folder for folder in path.parents if folder.name == _CLAIMS), path.parent)


def _claim_files(folder: Path, in_full: bool) -> Iterator[Path]:
    """Return the claim files of a folder; of one that may hold anything, only those right in it."""
    inside = folder.rglob("*") if in_full else folder.iterdir()
    return (path for path in inside if is_claim_file(path, folder) and path.is_file())


def importable_from(folder: Path) -> None:
    """Let a newsroom's own modules of rules be imported from a folder."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))


def has_claims(path: Path) -> bool:
    """Whether a file's name is that of a claim file."""
    return path.suffix.lower() in _CLAIM_FILES


def is_claim_file(path: Path, folder: Path) -> bool:
    """Whether a file is a claim file of a folder of claims, not an article or the house's own data."""
    if not has_claims(path) or not path.is_relative_to(folder):
        return False
    *folders, _ = path.relative_to(folder).parts
    return not (folders and folders[0] in _NOT_CLAIMS) and not any(name.startswith(".") for name in folders)


@cache
def house_of(folder: Path) -> "House":
    """Return the newsroom of a folder of claims, by what stands in its `house/`.

    Raises ValueError, in words for a person, with the place of each thing that is wrong with its files.
    """
    from checks.documents.problem import BrokenFile
    from checks.house.load import load_house

    try:
        return load_house(folder / "house")
    except BrokenFile as error:
        raise ValueError(str(error)) from error


def _day(text: str | None) -> date:
    if text is None:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is no day: write it as 2025-07-21") from error

"""What a run is told: which rules, which day, what holds a story."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Family, Rule, families, rules, select

if TYPE_CHECKING:
    from checks.reference.offices import Offices
    from checks.review import Review
    from checks.story.model import Story

_CLAIM_FILES = frozenset({".yaml", ".yml", ".json"})
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

    def review(self, story: "Story") -> "Review":
        """Hold a story against the rules and the newsroom's own data. Raises ValueError where the data is broken."""
        from checks.review import review

        return review(story, self.rules, self.today, house_offices(self.folder(story.path)))


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
    return next((folder for folder in path.parents if folder.name == "claims"), path.parent)


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
def house_offices(folder: Path) -> "Offices | None":
    """Return the office-holders with a newsroom's own rows, or None where it has none of its own.

    Raises ValueError, in words for a person, with the place of each thing that is wrong with its file.
    """
    path = folder / "house" / "offices.yaml"
    if not path.is_file():
        return None
    from checks.documents.problem import BrokenFile
    from checks.reference.offices import merge
    from checks.reference.offices_file import known_offices, load_offices

    try:
        return merge(known_offices(), load_offices(path))
    except BrokenFile as error:
        raise ValueError(str(error)) from error


def _day(text: str | None) -> date:
    if text is None:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is no day: write it as 2025-07-21") from error

"""What a run is told: which rules, which day, what holds a story."""

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

CLAIM_FILES = frozenset({".yaml", ".yml", ".json"})
NOT_CLAIMS = frozenset({"articles", "house"})


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

    def holds(self, finding: Finding) -> bool:
        """Whether a finding holds its story."""
        return finding.severity is Severity.ERROR or self.fail_on is Severity.REVIEW

    def folder(self, path: Path) -> Path:
        """Return the folder of claims that a file belongs to: by default the nearest called `claims`, or its own."""
        if self.claims:
            return self.claims
        path = path.absolute()
        return next((folder for folder in path.parents if folder.name == "claims"), path.parent)

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
    try:
        known = rules(tuple(extra))
    except ImportError as error:
        raise ValueError(f"a module of rules cannot be imported: {error}") from error
    return Settings(select(known, enable, disable), _day(today), Severity(fail_on), claims)


@cache
def house_offices(folder: Path) -> "Offices | None":
    """Return the office-holders with a newsroom's own rows, or None where it has none of its own.

    Raises ValueError, in words for a person, with all that is wrong with its file.
    """
    path = folder / "house" / "offices.yaml"
    if not path.is_file():
        return None
    from checks.reference.offices import merge
    from checks.reference.offices_file import BrokenOfficesError, known_offices, load_offices

    try:
        return merge(known_offices(), load_offices(path))
    except BrokenOfficesError as error:
        raise ValueError("\n".join(f"{path}: {problem}" for problem in error.problems)) from error


def _day(text: str | None) -> date:
    if text is None:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is no day: write it as 2025-07-21") from error

"""What a run is told: which rules, which day, what holds a story."""

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache, cached_property
from itertools import compress
from pathlib import Path
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.gate.folders import CLAIMS, claim_files, claims_folder, house_folder
from checks.registry import Family, Rule, as_set, families, rules, select

if TYPE_CHECKING:
    from checks.gate.baseline import Baseline, Entry
    from checks.gate.since import Touched
    from checks.house.house import House
    from checks.house.style import Style
    from checks.reports.records import Record
    from checks.review import Review
    from checks.story.archive import Archive
    from checks.story.model import Story


@dataclass(frozen=True)
class Settings:
    """One run of the gate.

    `known` are all rules by their ids, those of the run's own modules with them. `enable` and `disable` win over what a
    house's style says of rules. `fail_on` is the mildest severity that holds a story. `claims` is the folder of claims;
    None where it is to be told from each claim file's path. `baseline` has the findings that hold no story. `since` is
    a revision of git: only stories touched since are read, or all where it is None. `redact` keeps every word of an
    article out of what is printed and written.
    """

    known: Mapping[str, Rule]
    enable: tuple[str, ...]
    disable: tuple[str, ...]
    today: date
    fail_on: Severity = Severity.REVIEW
    claims: Path | None = None
    baseline: "Baseline | None" = None
    since: str | None = None
    redact: bool = False

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule that a finding may be of, as it was declared."""
        return tuple(self.known.values())

    def house(self, folder: Path) -> "House":
        """Return the newsroom of a folder of claims, as `house_of` does, its style held against the rules there are."""
        return house_of(folder, frozenset(self.known))

    @cached_property
    def _rules_of(self) -> "Callable[[Path], tuple[Rule, ...]]":
        """The rules of a folder of claims, chosen once in a run."""

        def of(folder: Path) -> tuple[Rule, ...]:
            return select(in_style(self.known, self.house(folder).style), self.enable, self.disable)

        return cache(of)

    def rules_of(self, folder: Path) -> tuple[Rule, ...]:
        """Return the rules that run over a folder of claims, as its house has them. Raises ValueError as `house_of`."""
        return self._rules_of(folder)

    def families(self, folder: Path) -> tuple[Family, ...]:
        """Return the families of the rules that run; one that a newsroom's rule brings applies to every claim."""
        known = families()
        names = dict.fromkeys(rule.family for rule in self.rules_of(folder) if rule.check or rule.check_decisions)
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

    def home(self, path: Path) -> Path:
        """Return the folder of claims whose house a file is judged by."""
        return self.claims or house_folder(path)

    @cached_property
    def _archive(self) -> "Callable[[Path], Archive]":
        """The archive of a folder of claims, made once in a run."""
        from checks.story.archive import read_archive

        def of(folder: Path) -> "Archive":
            in_full = self.claims is not None or folder.name == CLAIMS
            return read_archive(lambda: claim_files(folder, in_full), folder)

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

        home, archive = self.home(story.path), self._archive(self.folder(story.path))
        found = review(story, self.rules_of(home), self.today, self.house(home), archive)
        if self.baseline is None:
            return found
        known = [self.baseline.knows(story.path, one) for one in found.open]
        new = (not one for one in known)
        return replace(found, open=tuple(compress(found.open, new)), known=tuple(compress(found.open, known)))

    def gone(self, review: "Review") -> list[str]:
        """Return what the baseline has of a story and is no longer found in it, each as its rule and fingerprint."""
        if self.baseline is None:
            return []
        found = (*review.open, *review.known, *(finding for finding, _ in review.stet))
        return [self._known(one) for one in self.baseline.gone(review.story.path, found)]

    def vanished(self) -> list[str]:
        """Return what the baseline has of stories that are not there any more, each with the story's file."""
        if self.baseline is None:
            return []
        return [f"{self._known(one)} of {one.story}" for one in self.baseline.vanished()]

    def _known(self, entry: "Entry") -> str:
        return entry.check if self.redact else f"{entry.check} {entry.fingerprint}"

    @cached_property
    def _touched(self) -> "Callable[[Path], Touched | None]":
        """What was touched in the repository of a folder, asked once in a run."""
        return cache(lambda folder: _touched(self.since, folder))

    def concerns(self, path: Path, *others: Path) -> bool:
        """Whether a story is among those that are read: its files, others that it is read with, or its house's.

        Raises ValueError where that cannot be told.
        """
        folder = self.folder(path)
        touched = self._touched(folder)
        if touched is None:
            return True
        from checks.gate.since import story_files

        return touched.any_of(*story_files(path, folder), *others) or touched.within(self.home(path) / "house")

    def prove(self, path: Path) -> None:
        """Raise ValueError, in words for a person, where a file's house or what was touched of it cannot be told."""
        self.house(self.home(path))
        self._touched(self.folder(path))

    def record(self, finding: Finding, story: "Story | None", base: Path) -> "Record":
        """Return a finding as plain data, with no more in it than this run may tell."""
        from checks.reports.records import record
        from checks.reports.redaction import redacted

        found = record(finding, story, base)
        return redacted(found, self.known.get(finding.check)) if self.redact else found


def settings(
    extra: Iterable[str] = (),
    enable: Iterable[str] = (),
    disable: Iterable[str] = (),
    today: str | None = None,
    fail_on: str = "review",
    claims: Path | None = None,
    baseline: str | None = None,
    since: str | None = None,
    redact: bool = False,
) -> Settings:
    """Return a run's settings.

    `extra` names modules that declare a newsroom's own rules, `baseline` a file, `since` a revision of git. Raises
    ValueError, in words for a person, for a module, rule, day or baseline that is none.
    """
    known, on, off = rules(tuple(extra)), tuple(enable), tuple(disable)
    select(known, on, off)
    run = Settings(known, on, off, _day(today), Severity(fail_on), claims, since=since, redact=redact)
    return replace(run, baseline=_baseline(baseline))


def _baseline(name: str | None) -> "Baseline | None":
    if name is None:
        return None
    from checks.documents.problem import BrokenFile
    from checks.gate.baseline import load_baseline

    try:
        return load_baseline(Path(name))
    except BrokenFile as error:
        raise ValueError(str(error)) from error


def _touched(revision: str | None, folder: Path) -> "Touched | None":
    if revision is None:
        return None
    from checks.gate.since import NoRevision, touched_since

    try:
        return touched_since(revision, folder)
    except NoRevision as error:
        raise ValueError(f"--since {revision}: {error}") from error


def in_style(known: Mapping[str, Rule], style: "Style") -> dict[str, Rule]:
    """Return rules by their ids as a house's style has them: on or off by default, and how severe."""
    return {name: as_set(rule, style.state(name)) for name, rule in known.items()}


def importable_from(folder: Path) -> None:
    """Let a newsroom's own modules of rules be imported from a folder."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))


@cache
def house_of(folder: Path, rules: frozenset[str] = frozenset()) -> "House":
    """Return the newsroom of a folder of claims, by what stands in its `house/`.

    `rules` are the ids of all rules, where what its style says of rules is to be held against them. Raises ValueError,
    in words for a person, with the place of each thing that is wrong with its files.
    """
    from checks.documents.problem import BrokenFile
    from checks.house.load import load_house

    try:
        return load_house(folder / "house", rules)
    except BrokenFile as error:
        raise ValueError(str(error)) from error


def _day(text: str | None) -> date:
    if text is None:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is no day: write it as 2025-07-21") from error

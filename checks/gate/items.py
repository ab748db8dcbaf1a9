"""Claim files as pytest collects them: a file, its claims, and for each an item per family."""

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import pytest

from checks.documents.lines import printable
from checks.finding import Finding
from checks.gate.actions import inert
from checks.gate.hush import hushed, unsaid
from checks.gate.settings import Settings
from checks.registry import Family
from checks.reports.colour import Paint, coloured, plain
from checks.reports.records import Record, shown
from checks.reports.text import render, render_redacted, worst_first
from checks.review import Review
from checks.story.model import BrokenStory, Claim, Decision, Story

settings_key = pytest.StashKey[Settings]()


class Held(Exception):
    """An item with findings that hold the story; the message is what an editor reads, `coloured` the same in colour."""

    def __init__(self, message: str, coloured: str) -> None:
        super().__init__(message)
        self.coloured = coloured


class Told:
    """What an editor reads of an item that holds its story; in colour where the terminal has it."""

    def __init__(self, held: Held) -> None:
        self._held = held

    def toterminal(self, writer: Any) -> None:
        """Write it to one of pytest's terminal writers."""
        writer.line(self._held.coloured if writer.hasmarkup else str(self._held))

    def __str__(self) -> str:
        return str(self._held)


class Case:
    """A loaded story in this run, reviewed when the first of its items asks."""

    def __init__(self, story: Story, settings: Settings) -> None:
        self.story = story
        every = settings.families(settings.home(story.path))
        self.families: dict[str | None, tuple[Family, ...]] = {None: every}
        for claim in story.claims:
            self.families[claim.id] = tuple(family for family in every if family.applies(claim, story))
        self._settings = settings

    @cached_property
    def review(self) -> Review:
        """What the rules found in the story."""
        return self._settings.review(self.story)

    @cached_property
    def _items(self) -> frozenset[tuple[str | None, str]]:
        return frozenset((claim, family.name) for claim, families in self.families.items() for family in families)

    @cached_property
    def size(self) -> int:
        """How many items the story has."""
        return len(self._items)

    def owner(self, finding: Finding) -> tuple[str | None, str]:
        """Return the claim and family whose item reports a finding; what no claim's item does, the article's does."""
        item = finding.claim, finding.family
        return item if item in self._items else (None, finding.family)


@lru_cache(maxsize=1024)
def _name(path: Path, base: Path) -> str:
    return shown(path, base)


class ClaimFile(pytest.File):
    """One claim file."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return what is told of a fault of ours: nothing of what was read, where that is not to be told."""
        return unsaid(excinfo.type) if self.config.option.redact else super().repr_failure(excinfo)

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Yield a node for each claim and one for the article, or a failing item where the file is broken."""
        settings = self.config.stash[settings_key]
        if not settings.concerns(self.path):
            return
        try:
            with hushed(settings.redact):
                story = settings.load(self.path)
        except BrokenStory as broken:
            yield BrokenItem.from_parent(self, name="file", broken=broken)
            return
        case = Case(story, settings)
        for number, claim in enumerate(story.claims, 1):
            name = f"claim-{number}" if settings.redact else claim.id
            yield Subject.from_parent(self, name=name, case=case, claim=claim)
        yield Subject.from_parent(self, name="article", case=case, claim=None)


class Subject(pytest.Collector):
    """A claim, or the article itself, with an item for each family that applies."""

    def __init__(self, *, case: Case, claim: Claim | None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.case = case
        self.claim = claim

    def collect(self) -> Iterator["FamilyItem"]:
        """Yield an item for each family."""
        for family in self.case.families[self.claim.id if self.claim else None]:
            item = FamilyItem.from_parent(self, name=family.name, case=self.case, claim=self.claim)
            item.add_marker(family.name)
            yield item


class StoryItem(pytest.Item):
    """An item of the gate; `outcome` is what it says of its story, as plain data, once it has run."""

    outcome: Record

    def report(self, findings: Iterable[Finding], story: Story | None, **outcome: Any) -> None:
        """Record what was found, and fail where it holds the story. Raises Held."""
        holding, passing = self.settings.split(findings)
        self.outcome = {
            "story": _name(self.path, self.config.rootpath),
            "holding": self._records(worst_first(holding), story),
            "passing": self._records(passing, story),
            **outcome,
        }
        if holding:
            raise Held(self._told(holding, story, plain), self._told(holding, story, coloured))

    def _told(self, holding: Iterable[Finding], story: Story | None, paint: Paint) -> str:
        width = self.config.get_terminal_writer().fullwidth
        ordered = worst_first(holding)
        if self.settings.redact:
            records = self._records(ordered, story)
            return inert("\n\n".join(render_redacted(found, width, paint) for found in records))
        heading = "; ".join(f"{finding.severity} {finding.address}" for finding in ordered)
        texts = (render(finding, story, self.config.rootpath, width, paint) for finding in ordered)
        return inert("\n\n".join((printable(heading), *texts)))

    def _records(self, findings: Iterable[Finding], story: Story | None) -> list[Record]:
        return [self.settings.record(finding, story, self.config.rootpath) for finding in findings]

    @property
    def settings(self) -> Settings:
        """What this run was told."""
        return self.config.stash[settings_key]

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return what an editor needs; a traceback only for what is no finding but a fault of ours."""
        if isinstance(excinfo.value, Held):
            return Told(excinfo.value)
        if self.settings.redact:
            return unsaid(excinfo.type)
        return super().repr_failure(excinfo, style)


class FamilyItem(StoryItem):
    """What one family of rules says of a claim or of the article."""

    def __init__(self, *, case: Case, claim: Claim | None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.case = case
        self.claim = claim

    def runtest(self) -> None:
        """Fail with what holds the story; xfail where an editor let all of it stand."""
        case = self.case
        with hushed(self.settings.redact):
            review = case.review
        me = (self.claim.id if self.claim else None, self.name)
        stet = [(finding, decision) for finding, decision in review.stet if case.owner(finding) == me]
        found = [finding for finding in review.open if case.owner(finding) == me]
        known = sum(case.owner(finding) == me for finding in review.known)
        told = {"stet": len(stet), "known": known, "gone": self.settings.gone(review), "late": review.late}
        self.report(found, case.story, of=case.size, **told)
        if stet and not found:
            pytest.xfail(inert(printable("; ".join(self._reason(decision) for _, decision in stet))))

    def _reason(self, decision: Decision) -> str:
        return "stet" if self.settings.redact else f"stet by {decision.by}: {decision.reason}"

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """Return where the claim is recorded, and the item's name for a heading."""
        line = self.claim.place.line - 1 if self.claim else 0
        subject = self.parent.name if self.parent else ""
        return self.path, line, f"{self.path.stem} · {subject} · {self.name}"


class BrokenItem(StoryItem):
    """A story whose files cannot be loaded: it fails, and the others go on."""

    def __init__(self, *, broken: BrokenStory, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.broken = broken

    def runtest(self) -> None:
        """Fail with every problem of the files. Raises Held."""
        from checks.gate.broken import findings

        self.report(findings(self.broken), None, stet=0, known=0, gone=[], of=1, late=None)

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """Return the first problem's line, and a heading."""
        return self.path, self.broken.problems[0].place.line - 1, f"{self.path.stem} cannot be read"

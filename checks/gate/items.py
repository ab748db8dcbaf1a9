"""Claim files as pytest collects them: a file, its claims, and for each an item per family."""

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import pytest

from checks.documents.lines import printable
from checks.finding import Finding
from checks.gate.settings import Settings
from checks.registry import Family
from checks.reports.records import Record, record, shown
from checks.reports.text import render
from checks.review import Review
from checks.story.model import BrokenStory, Claim, Story

settings_key = pytest.StashKey[Settings]()


class Held(Exception):
    """An item with findings that hold the story; the message is what an editor reads."""


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

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Yield a node for each claim and one for the article, or a failing item where the file is broken."""
        settings = self.config.stash[settings_key]
        try:
            story = settings.load(self.path)
        except BrokenStory as broken:
            yield BrokenItem.from_parent(self, name="file", broken=broken)
            return
        case = Case(story, settings)
        for claim in story.claims:
            yield Subject.from_parent(self, name=claim.id, case=case, claim=claim)
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
        holding, passing = self.config.stash[settings_key].split(findings)
        self.outcome = {
            "story": _name(self.path, self.config.rootpath),
            "holding": self._records(holding, story),
            "passing": self._records(passing, story),
            **outcome,
        }
        if holding:
            width = self.config.get_terminal_writer().fullwidth
            heading = "; ".join(f"{finding.severity} {finding.address}" for finding in holding)
            texts = (render(finding, story, self.config.rootpath, width) for finding in holding)
            raise Held("\n\n".join((printable(heading), *texts)))

    def _records(self, findings: Iterable[Finding], story: Story | None) -> list[Record]:
        return [record(finding, story, self.config.rootpath) for finding in findings]

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return what an editor needs; a traceback only for what is no finding but a fault of ours."""
        if isinstance(excinfo.value, Held):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)


class FamilyItem(StoryItem):
    """What one family of rules says of a claim or of the article."""

    def __init__(self, *, case: Case, claim: Claim | None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.case = case
        self.claim = claim

    def runtest(self) -> None:
        """Fail with what holds the story; xfail where an editor let all of it stand."""
        review, case = self.case.review, self.case
        me = (self.claim.id if self.claim else None, self.name)
        stet = [(finding, decision) for finding, decision in review.stet if case.owner(finding) == me]
        found = [finding for finding in review.open if case.owner(finding) == me]
        self.report(found, case.story, stet=len(stet), of=case.size, late=review.late)
        if stet and not found:
            pytest.xfail(printable("; ".join(f"stet by {decision.by}: {decision.reason}" for _, decision in stet)))

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """Return where the claim is recorded, and the item's name for a heading."""
        line = self.claim.place.line - 1 if self.claim else 0
        return self.path, line, f"{self.path.stem} · {self.claim.id if self.claim else 'article'} · {self.name}"


class BrokenItem(StoryItem):
    """A story whose files cannot be loaded: it fails, and the others go on."""

    def __init__(self, *, broken: BrokenStory, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.broken = broken

    def runtest(self) -> None:
        """Fail with every problem of the files. Raises Held."""
        from checks.gate.broken import findings

        self.report(findings(self.broken), None, stet=0, of=1, late=None)

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """Return the first problem's line, and a heading."""
        return self.path, self.broken.problems[0].place.line - 1, f"{self.path.stem} cannot be read"

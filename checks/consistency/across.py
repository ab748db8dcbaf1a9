"""What other stories say of a number that held at one time, and whether that can be true beside what this one says."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from checks.consistency.facts import Facts, facts_of, read_facts
from checks.consistency.moments import moment_of_publication
from checks.consistency.system import system_of
from checks.consistency.words import told
from checks.reading import Reading
from checks.reading.day_words import day_in_words
from checks.reasoning.conflicts import conflicts
from checks.story.archive import Archive, Measured, measured_by, order
from checks.story.model import Claim, Story

if TYPE_CHECKING:
    from checks.consistency.fact import Fact
    from checks.story.values import AsOf

_Meaning: TypeAlias = tuple[object, ...]

_NUMBER = "number"
"""The subject under which two stories' numbers are set against each other."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a story says of a measure: a fact, its claim, and the sentence that a message has for it."""

    story: Story
    claim: Claim
    fact: "Fact"
    words: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What a claim of this story says, and what a story published before says that cannot be true beside it."""

    mine: "Fact"
    theirs: Told


def contradictions(reading: Reading, archive: Archive, claim: Claim) -> Iterator[Contradiction]:
    """Yield what stories published before this one say of a claim's number at its time, and cannot be true beside it.

    Of stories that say the same, the first. The one published last is the one to look at, for it is read last.
    """
    measured = measured_by(claim)
    if measured is None:
        return
    mine = [fact for fact in facts_of(reading).all if fact.claim is claim]
    own = order(reading.story)
    tellings = _tellings(archive)
    for theirs in tellings.of(measured):
        if order(theirs.story) >= own:
            return
        for fact in mine:
            if not tellings.can_both_hold(fact, theirs):
                yield Contradiction(fact, theirs)


def time_in_words(time: "AsOf") -> str:
    """Return a day or a moment as a message calls it."""
    return moment_of_publication(time)[1] if isinstance(time, datetime) else day_in_words(time)


def path_from(story: Story, path: Path) -> str:
    """Return the way from a story's claim file to another file, with forward slashes."""
    return Path(os.path.relpath(path.resolve(), story.path.resolve().parent)).as_posix()


class _Tellings:
    """What the stories of an archive say, each read once, when something that it speaks of too is asked for."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._by_story: dict[Path, dict[str, list[Told]]] = {}
        self._by_measure: dict[Measured, tuple[Told, ...]] = {}
        self._judged: dict[tuple[_Meaning, _Meaning], bool] = {}

    def of(self, measured: Measured) -> tuple[Told, ...]:
        """Return what is said of a measure as of a time, in the order of publication, each different thing once."""
        if measured not in self._by_measure:
            claims = self._archive.told(measured)
            if len({story.path for story, _ in claims}) < 2:
                claims = []
            first: dict[_Meaning, Told] = {}
            for said in (said for story, claim in claims for said in self._told(story).get(claim.id, ())):
                first.setdefault(_meaning(said.fact), said)
            self._by_measure[measured] = tuple(first.values())
        return self._by_measure[measured]

    def can_both_hold(self, fact: "Fact", told: Told) -> bool:
        """Whether a fact can be true beside what a story says: many stories say the same, so it is worked out once."""
        pair = _meaning(fact), _meaning(told.fact)
        if pair not in self._judged:
            self._judged[pair] = _can_both_hold(told.story, fact, told.fact)
        return self._judged[pair]

    def _told(self, story: Story) -> dict[str, list[Told]]:
        if story.path not in self._by_story:
            reading = Reading(story)
            found: dict[str, list[Told]] = {}
            for fact in read_facts(reading).all:
                if fact.claim and measured_by(fact.claim):
                    found.setdefault(fact.claim.id, []).append(Told(story, fact.claim, fact, told(reading, fact)))
            self._by_story[story.path] = found
        return self._by_story[story.path]


@lru_cache(maxsize=1)
def _tellings(archive: Archive) -> _Tellings:
    return _Tellings(archive)


def _meaning(fact: "Fact") -> _Meaning:
    """Return what facts that say the same have in common."""
    return fact.kind, fact.within, fact.scale, fact.recorded, fact.counts, fact.direction


def _can_both_hold(story: Story, *said: "Fact") -> bool:
    """Whether what two claims say can be true of one number or moment."""
    about = [
        replace(fact, subject=_NUMBER, claim=replace(fact.claim, id=str(place), measures=(_NUMBER,), as_of=None))
        for place, fact in enumerate(said)
        if fact.claim
    ]
    together = Story(story.path, story.article, tuple(fact.claim for fact in about if fact.claim))
    return not conflicts(system_of(together, Facts(together, about)), 1)

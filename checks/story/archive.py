"""The stories of one folder, as far as one bears on another: numbers that held at one time, corrections, versions.

A story bears on others by three keys of its claim file: `as_of`, `corrections` and `updates`. Only files that may have
one are loaded, and of those with `as_of` only what names a measure that is asked for; each once.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cached_property, partial
from itertools import islice
from pathlib import Path
from typing import Final, TypeAlias

from checks.documents.problem import BrokenFile, Problem
from checks.story.bearing import Bearing, look_at
from checks.story.model import Claim, Correction, Modality, Story
from checks.story.values import AsOf

_SHOWN: Final = 10
"""Versions of a circle that a message names."""

Measured: TypeAlias = tuple[str, AsOf]
"""A measure, and when the number held."""


class Archive:
    """The stories of a folder by what they share. Those that cannot be loaded are left out: they are told on their own.

    `look` says which claim files may bear on others, `load` reads one and raises BrokenFile where it cannot.
    """

    def __init__(self, look: Callable[[], Bearing], load: Callable[[Path], Story]) -> None:
        self._look = look
        self._load = load
        self._loaded: dict[Path, Story | None] = {}
        self._told: dict[str, dict[AsOf, list[tuple[Story, Claim]]]] = {}

    @classmethod
    def of(cls, stories: Iterable[Story]) -> "Archive":
        """Return the archive of stories that are loaded already."""
        by_path = {story.path.resolve(): story for story in stories}

        def load(path: Path) -> Story:
            if path.resolve() not in by_path:
                raise BrokenFile([])
            return by_path[path.resolve()]

        return cls(lambda: Bearing(tuple(by_path)), load)

    @cached_property
    def _bearing(self) -> Bearing:
        return self._look()

    def _stories(self, paths: Iterable[Path]) -> list[Story]:
        """Return the stories of these files in the order of publication."""
        return sorted((story for story in map(self._story, paths) if story), key=order)

    def _story(self, path: Path) -> Story | None:
        key = path.resolve()
        if key not in self._loaded:
            try:
                self._loaded[key] = self._load(path)
            except BrokenFile:
                self._loaded[key] = None
        return self._loaded[key]

    @cached_property
    def _superseded(self) -> frozenset[Path]:
        return frozenset(s.update.earlier.resolve() for s in self._stories(self._bearing.anywhere) if s.update)

    def is_superseded(self, story: Story) -> bool:
        """Whether another story takes this one's place."""
        return story.path.resolve() in self._superseded

    def told(self, measured: Measured) -> list[tuple[Story, Claim]]:
        """Return what the stories in force say of a measure as of a time, in the order of publication."""
        measure, as_of = measured
        if measure not in self._told:
            self._told[measure] = self._told_of(measure)
        return self._told[measure].get(as_of, [])

    def _told_of(self, measure: str) -> dict[AsOf, list[tuple[Story, Claim]]]:
        found: dict[AsOf, list[tuple[Story, Claim]]] = defaultdict(list)
        for story in self._stories(self._bearing.on(measure)):
            if not self.is_superseded(story):
                for claim in story.by_measure.get(measure, ()):
                    if measured := measured_by(claim):
                        found[measured[1]].append((story, claim))
        return dict(found)

    @cached_property
    def corrections(self) -> dict[str, tuple[tuple[Story, Correction], ...]]:
        """The corrections of each measure, by whichever story's file."""
        found: dict[str, list[tuple[Story, Correction]]] = defaultdict(list)
        for story in self._stories(self._bearing.anywhere):
            for correction in story.corrections:
                if measure := corrected_measure(story, correction):
                    found[measure].append((story, correction))
        return {measure: tuple(told) for measure, told in found.items()}

    def earlier(self, story: Story) -> Iterator[Story]:
        """Yield the earlier versions of a story, the last before it first; each once, even if they lead in a circle."""
        seen = {story.path.resolve()}
        while story.update and story.update.earlier.resolve() not in seen:
            seen.add(story.update.earlier.resolve())
            earlier = self._story(story.update.earlier)
            if earlier is None:
                return
            yield earlier
            story = earlier

    def check_versions(self, story: Story) -> None:
        """Raise BrokenFile, at the place of its `updates`, where the versions of a story lead back to itself."""
        if story.update is None:
            return
        versions = [story, *self.earlier(story)]
        last = versions[-1].update
        if last is None or last.earlier.resolve() != story.path.resolve():
            return
        names = [version.path.name for version in islice(versions, _SHOWN)] + ["…"] * (len(versions) > _SHOWN)
        circle = " updates ".join((*names, story.path.name))
        raise BrokenFile([Problem(story.update.place, f"'updates' leads back to this file: {circle}")])


def read_archive(files: Callable[[], Iterable[Path]], root: Path) -> Archive:
    """Return the archive of a folder's claim files, whose articles lie within `root`. It reads nothing at once."""
    from checks.story.load import load_story

    return Archive(lambda: look_at(files()), partial(load_story, root=root))


def order(story: Story) -> tuple[datetime, Path]:
    """Return what sorts stories by when they are published, and then by path: of two, the later is read last."""
    return story.article.published, story.path.resolve()


def measured_by(claim: Claim) -> Measured | None:
    """Return what other stories may speak of too; None where a claim is its own story's, denied, or of two readings."""
    if claim.as_of is None or len(claim.measures) != 1 or claim.modality is Modality.DENIED:
        return None
    return (claim.measures[0], claim.as_of) if claim.quantity or claim.date else None


def corrected_measure(story: Story, correction: Correction) -> str | None:
    """Return the measure that a story's correction is of; None where it is of a claim that has none of its own."""
    if correction.measure:
        return correction.measure
    claim = story.by_id.get(correction.claim or "")
    return claim.measures[0] if claim and len(claim.measures) == 1 else None

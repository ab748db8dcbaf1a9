"""Every fact of a story, and the unknowns they are about."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import chain, combinations
from typing import TYPE_CHECKING

from checks.consistency.fact import UNSCALED, Fact, Kind, Scale, comparable
from checks.consistency.said import facts_of_claim, publication
from checks.consistency.subjects import subjects_of
from checks.reasoning.system import Unknown
from checks.story.model import Modality
from checks.story.values import Change

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.story.model import Story


@lru_cache(maxsize=1)
def facts_of(reading: "Reading") -> "Facts":
    """Return the facts of a reading: worked out once for all rules of the family, which run one behind another."""
    return read_facts(reading)


def read_facts(reading: "Reading") -> "Facts":
    """Return the facts of a reading."""
    return Facts(reading.story, _said(reading))


class Facts:
    """The facts of a story by what they are about.

    `all` holds them in the order of the claims, publication last. A denied claim states nothing. Numbers in different
    units, or by different rates, are different unknowns: kilometres never contradict miles, nor a day's a week's.
    """

    def __init__(self, story: "Story", known: Iterable[Fact]) -> None:
        self._subjects = subjects_of(story)
        said: dict[tuple[str, Kind], list[Fact]] = defaultdict(list)
        for fact in known:
            said[fact.subject, fact.kind].append(fact)
        self._about = {about: _completed(facts) for about, facts in said.items()}
        place = {claim: position for position, claim in enumerate(self._subjects)}
        facts = chain.from_iterable(self._about.values())
        self.all = tuple(sorted(facts, key=lambda fact: place[fact.claim.id] if fact.claim else len(place)))
        self._scaled = {about: _by_scale(facts) for about, facts in self._about.items()}
        self._unknowns = {
            (*about, scale): _unknown(*about, scale, facts)
            for about, scaled in self._scaled.items()
            for scale, facts in scaled.items()
        }

    def of(self, target: str, kind: Kind) -> Sequence[Fact]:
        """Return what is said of a relation's target: a claim by its id, under its first reading, or a measure."""
        return self._about.get((self.subject(target), kind), ())

    def subject(self, target: str) -> str:
        """Return what a relation's target names."""
        return self._subjects[target][0] if target in self._subjects else target

    def readings(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return every claim, by its id, that may speak of several subjects, with these."""
        return [(claim, subjects) for claim, subjects in self._subjects.items() if len(subjects) > 1]

    def subjects(self) -> list[str]:
        """Return everything of which a number is said."""
        return [subject for subject, kind in self._about if kind is Kind.NUMBER]

    def by_scale(self, subject: str) -> list[Fact]:
        """Return one fact for each scale in which the number of a subject is told, one that records its unit first."""
        scaled = self._scaled.get((subject, Kind.NUMBER), {})
        return [max(facts, key=lambda fact: fact.recorded) for facts in scaled.values()]

    def directions(self, targets: Iterable[str]) -> set[Change]:
        """Return whether these targets are said to be rises, falls, or both; neither of mere numbers."""
        found = (fact.direction for target in targets for fact in self.of(target, Kind.NUMBER))
        return {direction for direction in found if direction}

    def unknown(self, subject: str, kind: Kind, scale: Scale = UNSCALED) -> Unknown:
        """Return what is unknown of a subject: a whole number only where all that is said of it counts things."""
        return self._unknowns.get((subject, kind, scale)) or _unknown(subject, kind, scale, [])

    def unknowns(self, targets: Sequence[str]) -> dict[Scale, list[Unknown]]:
        """Return the unknown numbers of targets, once for each scale in which all that are told can be compared."""
        subjects = [self.subject(target) for target in targets]
        told = [self.by_scale(subject) for subject in subjects]
        found = {}
        for pivot in chain.from_iterable(told):
            row = [_nearest(facts, pivot) for facts in told]
            picked = [fact for fact in row if fact]
            if len(picked) == sum(map(bool, told)) and all(comparable(*pair) for pair in combinations(picked, 2)):
                scales = [fact.scale if fact else pivot.scale for fact in row]
                found[_fullest(scales)] = list(map(self.unknown, subjects, [Kind.NUMBER] * len(scales), scales))
        return found if any(told) else {UNSCALED: [self.unknown(subject, Kind.NUMBER) for subject in subjects]}


def _said(reading: "Reading") -> Iterable[Fact]:
    subjects = subjects_of(reading.story)
    for claim in reading.story.claims:
        if claim.modality is not Modality.DENIED:
            for subject in subjects[claim.id]:
                yield from facts_of_claim(reading, claim, subject)
    yield publication(reading.story.article.published)


def _completed(facts: list[Fact]) -> list[Fact]:
    """Give each number told without its unit or rate the one that others of its subject have, if they share one.

    A measure says that they are one number: of "12 a day" and "the 13 flights" the second is a day's, too.
    """
    kinds = {(fact.scale, fact.recorded): fact for fact in facts}
    scales = {key: _fuller(fact, kinds.values()) for key, fact in kinds.items()}
    return [replace(fact, scale=scales[fact.scale, fact.recorded]) for fact in facts]


def _fuller(fact: Fact, others: Iterable[Fact]) -> Scale:
    fuller = {other.scale for other in others if comparable(fact, other) and _adds(other.scale, fact.scale)}
    return fuller.pop() if len(fuller) == 1 else fact.scale


def _adds(fuller: Scale, scale: Scale) -> bool:
    return fuller != scale and all(own is None or own == more for own, more in zip(scale, fuller, strict=True))


def _by_scale(facts: Iterable[Fact]) -> dict[Scale, list[Fact]]:
    scaled: dict[Scale, list[Fact]] = defaultdict(list)
    for fact in facts:
        scaled[fact.scale].append(fact)
    return dict(scaled)


def _nearest(facts: Iterable[Fact], pivot: Fact) -> Fact | None:
    """Return the fact that can be compared with another, one of the same scale if there is one."""
    return max(
        (fact for fact in facts if comparable(fact, pivot)), key=lambda fact: fact.scale == pivot.scale, default=None
    )


def _fullest(scales: list[Scale]) -> Scale:
    units, rates = zip(*scales, strict=True)
    return Scale(next(filter(None, units), None), next(filter(None, rates), None))


def _unknown(subject: str, kind: Kind, scale: Scale, facts: list[Fact]) -> Unknown:
    if kind is not Kind.NUMBER:
        return Unknown(f"{kind} of {subject}")
    negative = any(fact.within.low is not None and fact.within.low < 0 for fact in facts)
    return Unknown(
        f"{kind} in {' per '.join(part or '-' for part in scale)} of {subject}",
        whole=bool(facts) and all(fact.counts for fact in facts),
        least=Fraction(0) if scale.unit is None and not negative else None,
    )

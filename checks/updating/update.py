"""A story taken to a new text of its article: what became of all that is recorded, and what is new."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.reading.anchors import anchor
from checks.reading.checkable.attributions import speaker_of
from checks.story.model import Claim, Coverage
from checks.updating.additions import Addition, additions
from checks.updating.anchoring import Anchoring
from checks.updating.change import Kind, Outcome
from checks.updating.decided import Decided, decided
from checks.updating.marks import says_lost, words_to_confirm

if TYPE_CHECKING:
    from checks.reading import Reading

Marks = Mapping[str, tuple[str, ...]]
"""The marks that earlier updates left above claims, by the claims' ids."""


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A claim whose source the text no longer names; `now` is who the text gives for it instead, if anybody."""

    claim: Claim
    now: str = ""


@dataclass(frozen=True)
class Update:
    """What became of a story. `added` goes into its claim file, `left_out` counts new statements that need not.

    `waiting` are the claims that an earlier update put to a person, and nobody answered for yet.
    """

    reading: "Reading"
    outcomes: tuple[Outcome, ...]
    unnamed: tuple[Unnamed, ...]
    decisions: tuple[Decided, ...]
    added: tuple[Addition, ...] = ()
    left_out: int = 0
    waiting: tuple[str, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left for a person to do."""
        return (
            all(outcome.settled for outcome in self.outcomes)
            and not any(decision.kind is Kind.GONE for decision in self.decisions)
            and not (self.unnamed or self.added or self.waiting)
        )


def update(
    new: "Reading", old: "Reading | None" = None, marks: Marks | None = None, accused: Iterable[Span] = ()
) -> Update:
    """Return what became of the story that `new` reads with a new text.

    `old` reads the same story with the text that it was recorded of, None where that is not known: the words around a
    quote then cannot tell where it went, and only what is much the same is found again. `accused` are the words that a
    rule holds to be an accusation without a source.
    """
    marks = marks or {}
    confirm = {name: words for name, left in marks.items() if (words := words_to_confirm(left))}
    lost = frozenset(name for name, left in marks.items() if any(map(says_lost, left)))
    outcomes = Anchoring(new, old, confirm, lost).outcomes()
    added = tuple(additions(new, old, outcomes, accused))
    partial = new.story.coverage is Coverage.PARTIAL
    return Update(
        new,
        outcomes,
        tuple(_unnamed(new, outcomes)),
        tuple(decided(new, outcomes)),
        added=() if partial else added,
        left_out=sum(found.is_new for found in added) if partial else 0,
        waiting=tuple(
            outcome.claim.id
            for outcome in outcomes
            if outcome.settled and any(mark.startswith("# reworded") for mark in marks.get(outcome.claim.id, ()))
        ),
    )


def _unnamed(reading: "Reading", outcomes: Iterable[Outcome]) -> Iterable[Unnamed]:
    folded = reading.text.casefold()
    for outcome in outcomes:
        source = outcome.claim.source
        if source is None or outcome.kind is Kind.GONE or anchor(folded, source.casefold()):
            continue
        speaker = speaker_of(reading, outcome.span) if outcome.span else None
        yield Unnamed(outcome.claim, " ".join(speaker.name.split()) if speaker else "")

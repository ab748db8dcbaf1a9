"""Two versions of a claim file, each with its text, side by side."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.drafting.entry import Entry
from checks.finding import Span
from checks.updating.additions import Addition
from checks.updating.change import Kind, Outcome
from checks.updating.decided import Decided
from checks.updating.moves import with_moves
from checks.updating.told import Told, date_in_words, differs, value_beside
from checks.updating.update import Update

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.story.model import Claim


def compare(old: "Reading", new: "Reading") -> Update:
    """Return what became of the old version's claims in the new one, by their ids, and which are new."""
    outcomes = tuple(with_moves([_outcome(claim, old, new) for claim in old.story.claims]))
    kept = {decision.finding for decision in new.story.decisions}
    lost = tuple(Decided(one, Kind.GONE, one.finding) for one in old.story.decisions if one.finding not in kept)
    return Update(new, outcomes, (), lost, added=tuple(_added(old, new)))


def _outcome(claim: "Claim", old: "Reading", new: "Reading") -> Outcome:
    now = new.story.by_id.get(claim.id)
    came_from = old.anchors.get(claim.id)
    if now is None:
        return Outcome(claim, Kind.GONE, None, claim.quote, came_from=came_from, settled=False)
    span = new.anchors.get(claim.id)
    if span is None and came_from:
        return Outcome(claim, Kind.GONE, None, claim.quote, came_from=came_from, settled=False)
    before, after = _value(claim, now), _value(now, claim)
    if before == after and (told := _unconfirmed(claim, old, now, new)):
        before, after = told.was, told.now
    if before != after:
        return Outcome(claim, Kind.CHANGED, span, now.quote, now.occurrence, before, after, False, came_from)
    if claim.quote != now.quote:
        return Outcome(claim, Kind.REWORDED, span, now.quote, now.occurrence, claim.quote, now.quote, True, came_from)
    kind = Kind.KEPT if claim.occurrence == now.occurrence else Kind.MOVED
    return Outcome(claim, kind, span, now.quote, now.occurrence, came_from=came_from)


def _unconfirmed(claim: "Claim", old: "Reading", now: "Claim", new: "Reading") -> Told | None:
    """Return what the new words say that an update found, and that nobody has recorded yet."""
    before, after = old.anchors.get(claim.id), new.anchors.get(now.id)
    told = differs(new, now, after) if after else None
    return None if before and differs(old, claim, before) else told


def _value(claim: "Claim", other: "Claim") -> str:
    if claim.quantity:
        return value_beside(claim.quantity, other.quantity or claim.quantity)
    if claim.date:
        return date_in_words(claim.date)
    return f"{claim.role.status} {claim.role.office} {claim.role.person}" if claim.role else "nothing"


def _added(old: "Reading", new: "Reading") -> Iterator[Addition]:
    for claim in new.story.claims:
        if claim.id not in old.story.by_id:
            span = new.anchors.get(claim.id, Span(0, 0))
            yield Addition(Entry(claim.id, claim.quote, span, span))

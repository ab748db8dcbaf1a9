"""What changed from an earlier version of a story, and where the text may still tell it as it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.reading.relations.retold.left_behind import (
    dates_left_behind,
    left_behind,
    left_in_headline,
    with_noun,
)
from checks.story.model import Modality
from checks.story.moments import is_later

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.mentions import QuantityMention
    from checks.story.model import Claim, Story


@dataclass(frozen=True, slots=True)
class Change:
    """A claim of an earlier version, and the claim of this one that tells another number or date in its place."""

    version: "Story"
    before: "Claim"
    after: "Claim"

    @property
    def things(self) -> list[str]:
        """The words by which both call what is counted."""
        return [claim.quantity.of for claim in (self.before, self.after) if claim.quantity and claim.quantity.of]


@dataclass(frozen=True, slots=True)
class Place:
    """Words that still tell what was, of the text or, by offsets into that, of the headline."""

    span: Span
    in_headline: bool = False


def changes(story: "Story", version: "Story") -> Iterator[Change]:
    """Yield what a story tells otherwise than an earlier version of it."""
    for before in version.claims:
        after = _counterpart(story, before)
        if after is None or Modality.DENIED in (before.modality, after.modality):
            continue
        if _numbers_differ(before, after) or _dates_differ(before, after):
            yield Change(version, before, after)


def places(reading: "Reading", change: Change) -> Iterator[Place]:
    """Yield where a story still tells what was before a change, and no claim says that it is something else."""
    told = reading.anchors.get(change.after.id)
    before = change.before
    if told is None:
        return
    if before.quantity and before.quantity.value is not None and _numbers_differ(before, change.after):
        for mention in left_behind(reading, told, before.quantity.value, change.things):
            if _contradicts(mention, change.after) and not _is_aware(reading, mention.span, change):
                yield Place(with_noun(reading.text, mention))
        for mention in left_in_headline(reading, told, before.quantity.value, change.things):
            if _contradicts(mention, change.after):
                yield Place(mention.span, in_headline=True)
    if before.date and _dates_differ(before, change.after):
        for date in dates_left_behind(reading, told, before.date.value):
            if not _is_aware(reading, date.span, change):
                yield Place(date.span)


def _counterpart(story: "Story", before: "Claim") -> "Claim | None":
    """Return the claim that tells an earlier claim's number now: the one of its id, else the latest of its measure."""
    same = story.by_id.get(before.id)
    if same is not None and (same.measures == before.measures or not (same.measures and before.measures)):
        return same
    if len(before.measures) != 1:
        return None
    latest: Claim | None = None
    for claim in story.by_measure.get(before.measures[0], ()):
        if latest is None or (claim.as_of and latest.as_of and is_later(claim.as_of, latest.as_of)):
            latest = claim
    return latest


def _numbers_differ(before: "Claim", after: "Claim") -> bool:
    """Whether the number of the one cannot be that of the other."""
    if before.quantity is None or after.quantity is None:
        return False
    from checks.reading.rounding import recorded_interval

    units = {unit for unit in (before.quantity.unit, after.quantity.unit) if unit}
    return len(units) < 2 and not recorded_interval(before.quantity).overlaps(recorded_interval(after.quantity))


def _dates_differ(before: "Claim", after: "Claim") -> bool:
    """Whether the days of the one cannot be those of the other."""
    if before.date is None or after.date is None:
        return False
    from checks.consistency.moments import moments_of

    was, now = moments_of(before.date), moments_of(after.date)
    return was is not None and now is not None and not was[0].overlaps(now[0])


def _contradicts(mention: "QuantityMention", after: "Claim") -> bool:
    from checks.reading.rounding import implied_interval, recorded_interval

    return after.quantity is not None and not implied_interval(mention).overlaps(recorded_interval(after.quantity))


def _is_aware(reading: "Reading", span: Span, change: Change) -> bool:
    """Whether a claim says that these words tell something else than what changed, by measure, time, or denial.

    One of the same measure says that they tell the same: then the two contradict each other, and are held for that.
    """
    claim = reading.claim_at(span)
    if claim is None or not _records_what_was(claim, change.before):
        return False
    measured_alike = set(claim.measures) & set(change.after.measures) and claim.as_of == change.after.as_of
    measured_apart = bool(claim.measures and change.after.measures and claim.measures != change.after.measures)
    told_of_then = claim.as_of is not None and claim.as_of != change.after.as_of
    return bool(measured_alike) or measured_apart or told_of_then or claim.modality is Modality.DENIED


def _records_what_was(claim: "Claim", before: "Claim") -> bool:
    if claim.quantity and before.quantity and claim.quantity.value == before.quantity.value:
        return True
    return claim.date is not None and claim.date == before.date

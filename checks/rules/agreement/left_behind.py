"""A number that an update changed, and that the text still tells as it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity, Span
from checks.reading.relations.retold.left_behind import left_behind, left_in_headline, with_noun
from checks.registry import Example, Rule
from checks.story.model import Modality
from checks.story.moments import is_later

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.mentions import QuantityMention
    from checks.story.model import Claim, Story


@dataclass(frozen=True, slots=True)
class _Change:
    """A claim of an earlier version, and the claim of this one that tells another number in its place."""

    version: "Story"
    before: "Claim"
    after: "Claim"
    old: Decimal

    @property
    def things(self) -> list[str]:
        """The words by which both call what is counted."""
        return [claim.quantity.of for claim in (self.before, self.after) if claim.quantity and claim.quantity.of]


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each place of the text, and for the headline, that still tells a number as it was."""
    story = reading.story
    if story.update is None or reading.archive is None:
        return
    seen: set[Span] = set()
    for version in reading.archive.earlier(story):
        for change in _changes(story, version):
            told = reading.anchors.get(change.after.id)
            if told is None:
                continue
            for mention in left_behind(reading, told, change.old, change.things):
                if mention.span not in seen and _is_unaware(reading, mention, change):
                    seen.add(mention.span)
                    yield _finding(reading, change, told, with_noun(reading.text, mention))
            for _ in left_in_headline(reading, told, change.old, change.things):
                yield _finding(reading, change, told, None)


def _changes(story: "Story", version: "Story") -> Iterator[_Change]:
    for before in version.claims:
        after = _counterpart(story, before)
        if after is not None and before.quantity and before.quantity.value is not None and _differ(before, after):
            yield _Change(version, before, after, before.quantity.value)


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


def _differ(before: "Claim", after: "Claim") -> bool:
    """Whether the number of the one cannot be that of the other."""
    if before.quantity is None or after.quantity is None or Modality.DENIED in (before.modality, after.modality):
        return False
    from checks.reading.rounding import recorded_interval

    units = {unit for unit in (before.quantity.unit, after.quantity.unit) if unit}
    return len(units) < 2 and not recorded_interval(before.quantity).overlaps(recorded_interval(after.quantity))


def _is_unaware(reading: "Reading", mention: "QuantityMention", change: _Change) -> bool:
    """Whether nothing says that a mention is not the number that changed: no claim's measure, time or modality."""
    from checks.reading.rounding import implied_interval, recorded_interval

    after = change.after.quantity
    if after is None or implied_interval(mention).overlaps(recorded_interval(after)):
        return False
    claim = reading.claim_at(mention.span)
    if claim is None or claim.quantity is None or claim.quantity.value != mention.value:
        return True
    measured_apart = claim.measures and change.after.measures and claim.measures != change.after.measures
    told_of_then = claim.as_of is not None and claim.as_of != change.after.as_of
    return not (measured_apart or told_of_then or claim.modality is Modality.DENIED)


def _finding(reading: "Reading", change: _Change, told: Span, left: Span | None) -> Finding:
    from checks.consistency.across import path_from
    from checks.consistency.said import number_fact
    from checks.consistency.words import cite

    place = reading.story.article.place
    was, now = (
        number_fact(claim, claim.quantity, None, claim.id).words
        for claim in (change.before, change.after)
        if claim.quantity
    )
    where = f"line {place(left.start).line}" if left else "the headline"
    message = f"{change.after.id} {was} -> {now} in line {place(told.start).line}; {where} still says {was}"
    entry, file = change.before.place, path_from(reading.story, change.version.path)
    evidence = [
        f"{cite(reading, change.after)} is {now}",
        f"{file}:{entry.line}:{entry.column}: “{change.before.quote}” was {was}",
    ]
    return RULE.finding(reading, message, left, () if left else [change.after], evidence)


def _toll(quote: str, value: int) -> str:
    return f"""
        claims:
        - {{id: toll, quote: {quote}, quantity: {{value: {value}, of: deaths}}}}
    """


_EARLIER = Example(
    text="A fire at the harbour of Lowmere killed three people on Sunday.\nThe three people who died worked there.",
    published="2025-07-20T18:00:00+02:00",
    claims=_toll("killed three people", 3),
)

RULE = Rule(
    id="agreement/left-behind",
    severity=Severity.REVIEW,
    summary="a number that an update changed, and that the text still tells as it was",
    what=(
        "Compares a story with the earlier versions that its `updates` leads to: where a claim of the same id or "
        "measure tells another number now, looks for the old number of the same thing in the text and the headline. "
        "What the text calls an earlier number, and what a claim records as another measure or as of another time, "
        "is passed."
    ),
    why="A toll that is raised in the lead and not in paragraph nine is the commonest mistake of a story that grows.",
    instead=(
        "Bring the place up to date. If it tells of something else, or of how things stood, record it as a claim with "
        "a measure of its own or its own `as_of`."
    ),
    raises=(
        Example(
            text="A fire in the port of Lowmere killed five people on Sunday.\nThe three people who died lived there.",
            claims=_toll("killed five people", 5),
            earlier=_EARLIER,
        ),
        Example(
            text="The mill in Pelm will lose 240 jobs.\nThe town has little else.\nUnions want to save the 200 jobs.",
            claims="claims: [{id: loss, quote: 240 jobs, quantity: {value: 240, of: jobs}, measure: pelm/jobs}]",
            earlier=Example(
                text="The mill in Pelm will lose 200 jobs.\nUnions want to save the 200 jobs.",
                claims="claims: [{id: jobs, quote: lose 200 jobs, quantity: {value: 200}, measure: pelm/jobs}]",
            ),
        ),
    ),
    silent=(
        Example(
            text="A fire in the port of Lowmere killed five people on Sunday.\nThe five people who died lived there.",
            claims=_toll("killed five people", 5),
            earlier=_EARLIER,
        ),
        Example(
            text="A fire in the port of Lowmere killed five people on Sunday, up from three people earlier.",
            claims=_toll("killed five people", 5),
            earlier=_EARLIER,
        ),
        Example(
            text="A fire in the port of Lowmere killed five people on Sunday.\nThree boats sank.",
            claims=_toll("killed five people", 5),
            earlier=_EARLIER,
        ),
    ),
    check=check,
)

"""What a desk wants to read of an update: a line for each thing that is not as it was, the weightiest first."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checks.documents.lines import printable
from checks.finding import Span
from checks.reading.relations.retold.left_behind import dates_left_behind, left_behind, left_in_headline
from checks.story.model import Modality, RelationKind, Story
from checks.story.values import Bound
from checks.updating.change import Kind, Outcome
from checks.updating.marks import times
from checks.updating.told import says, value_in_words

if TYPE_CHECKING:
    from checks.reading.mentions import DateMention, QuantityMention
    from checks.story.model import Claim
    from checks.updating.update import Update

_LONGEST: Final = 90
"""Characters of a quote that a line shows."""


_INNER: Final = str.maketrans("“”", "‘’")
"""Marks of a quotation within one."""


def summary(update: "Update", before: "Story | None" = None) -> list[str]:
    """Return the lines of a summary; `before` is the story with its old text, None where that is not known.

    Line numbers are those of the articles' own files. An update that changes nothing is one line.
    """
    lines = [printable(line) for line in _lines(update, before)]
    told = {*update.waiting, *(found.claim.id for found in update.unnamed)}
    same = sum(_is_as_before(update, one, before) and one.claim.id not in told for one in update.outcomes)
    every = len(update.outcomes)
    claims = "1 claim" if every == 1 else f"{every} claims"
    return [*lines, f"{'all' if same == every else same} of {claims} as before"]


def _is_as_before(update: "Update", outcome: Outcome, before: "Story | None") -> bool:
    """Whether a claim is quoted as before; one that other claims moved past within its line is, too."""
    stayed = outcome.kind is Kind.MOVED and outcome.occurrence == outcome.claim.occurrence
    return outcome.settled and (
        outcome.kind is Kind.KEPT or (stayed and _came_from(outcome, before) == _line(update, outcome.span))
    )


def _came_from(outcome: Outcome, before: "Story | None") -> int | None:
    return before.article.place(outcome.came_from.start).line if before and outcome.came_from else None


def _lines(update: "Update", before: "Story | None") -> Iterator[str]:
    tell: dict[Kind, Callable[[Outcome], str]] = {
        Kind.CHANGED: lambda outcome: _changed(update, outcome),
        Kind.KEPT: lambda outcome: _unconfirmed(update, outcome),
        Kind.DIFFERENT: lambda outcome: f"changed: {_instead(update, outcome)}",
        Kind.UNCLEAR: _unclear,
        Kind.GONE: lambda outcome: f"gone: {outcome.claim.id}: {_quoted(outcome.quote)}",
        Kind.REWORDED: lambda outcome: _reworded(update, outcome),
    }
    for kind, line in tell.items():
        for outcome in update.outcomes:
            if outcome.kind is kind and not (kind is Kind.KEPT and (outcome.settled or not outcome.was)):
                yield line(outcome)
    yield from _moves(update, before)
    yield from (f"reworded before: {name}: is it the same statement?" for name in update.waiting)
    yield from _sources(update)
    yield from _decisions(update)
    for added in update.added:
        entry, what = added.entry, "new" if added.is_new else "unrecorded"
        yield f"{what}: {entry.id} in line {_line(update, entry.span)}: {_quoted(entry.quote)}"
    if update.left_out:
        yield f"new: {update.left_out} in no claim, and left out: the file says `coverage: partial`"


def _changed(update: "Update", outcome: Outcome) -> str:
    still = _still(update, outcome)
    where = f" in line {_line(update, outcome.span)}" if outcome.span else ""
    return f"{outcome.claim.id} {outcome.was} -> {outcome.now}{where}{still}"


def _unconfirmed(update: "Update", outcome: Outcome) -> str:
    place = _line(update, outcome.span)
    told = f"{outcome.was} is recorded, line {place} says {outcome.now}"
    return f"to confirm: {outcome.claim.id}: {told}{_still(update, outcome)}"


def _instead(update: "Update", outcome: Outcome) -> str:
    place = _line(update, outcome.span)
    return f"{outcome.claim.id} in line {place}: {_quoted(outcome.was)} -> {_quoted(outcome.now)}"


def _unclear(outcome: Outcome) -> str:
    if outcome.now == "1":
        return f"unclear: {outcome.claim.id}: {_quoted(outcome.quote)} stands only once now: is that meant?"
    return f"unclear: {outcome.claim.id}: {_quoted(outcome.quote)} stands {times(outcome.now)}: which is meant?"


def _reworded(update: "Update", outcome: Outcome) -> str:
    return f"reworded: {_instead(update, outcome)}{'' if outcome.settled else ': is it the same statement?'}"


def _moves(update: "Update", before: "Story | None") -> Iterator[str]:
    """Yield a line for all claims that went the same way."""
    moved = (one for one in update.outcomes if one.kind is Kind.MOVED and not _is_as_before(update, one, before))
    ways: dict[str, list[str]] = {}
    for outcome in moved:
        ways.setdefault(_way(update, outcome, before), []).append(outcome.claim.id)
    yield from (f"moved: {_listed(names)}{way}" for way, names in ways.items())


def _way(update: "Update", outcome: Outcome, before: "Story | None") -> str:
    came, place, number = _came_from(outcome, before), _line(update, outcome.span), outcome.occurrence
    way = f" in line {place}" if came in (None, place) else f" from line {came} to line {place}"
    return f"{way}, now occurrence {number}" if number and number != outcome.claim.occurrence else way


def _sources(update: "Update") -> Iterator[str]:
    """Yield a line for all claims whose source went the same way."""
    ways: dict[str, list[str]] = {}
    for found in update.unnamed:
        instead = f"; now it is {_quoted(found.now)}" if found.now else ""
        way = f"{_quoted(found.claim.source or '')} is no longer named{instead}"
        ways.setdefault(way, []).append(found.claim.id)
    yield from (f"source: {_listed(names)}: {way}" for way, names in ways.items())


def _decisions(update: "Update") -> Iterator[str]:
    for decided in update.decisions:
        if decided.kind is Kind.GONE:
            yield f"decision: {decided.decision.finding}: the text no longer says what it decides on"
        elif decided.finding != decided.decision.finding:
            yield f"decision: {decided.decision.finding} is now {decided.finding}"


def _still(update: "Update", outcome: Outcome) -> str:
    """Return where the text and the headline tell the old value yet, in claims or out of them."""
    lines = sorted({_line(update, span) for span in (*_told_again(update, outcome), *_left_behind(update, outcome))})
    places = [f"line{'s' * (len(lines) > 1)} {_listed(lines)}"] if lines else []
    if _is_in_headline(update, outcome):
        places.append("the headline")
    if not places:
        return ""
    verb = "say" if len(lines) + (places[-1] == "the headline") > 1 else "says"
    return f"; {' and '.join(places)} still {verb} {_bare(outcome)}"


def _bare(outcome: Outcome) -> str:
    """Return the old value without its bound: elsewhere it may stand with another."""
    recorded = outcome.claim.quantity
    return value_in_words(replace(recorded, bound=Bound.EXACTLY)) if recorded else outcome.was


def _told_again(update: "Update", outcome: Outcome) -> Iterator[Span]:
    tied = _tied(update.reading.story, outcome.claim)
    for other in update.outcomes:
        if other.span and other.claim.id in tied and says(update.reading, outcome.claim, other.span):
            yield other.span


def _tied(story: Story, claim: "Claim") -> set[str]:
    """Return the ids of the claims that speak of the same number or date as this one."""
    names = {claim.id, *claim.measures}
    for relation in story.relations:
        if relation.kind is RelationKind.SAME and names.intersection(relation.targets):
            names.update(relation.targets)
    ids = {name for name in names if name in story.by_id}
    ids.update(other.id for name in names for other in story.by_measure.get(name, ()))
    return ids - {claim.id}


def _left_behind(update: "Update", outcome: Outcome) -> Iterator[Span]:
    """Yield where the text tells the old number or date of the same thing, and no claim says that it is another's."""
    reading, claim, span = update.reading, outcome.claim, outcome.span
    if span is None:
        return
    found: Iterable[DateMention | QuantityMention] = ()
    if claim.quantity and claim.quantity.value is not None:
        found = left_behind(reading, span, claim.quantity.value, _counted(claim))
    elif claim.date:
        found = dates_left_behind(reading, span, claim.date.value)
    for mention in found:
        others = (one.claim for one in update.outcomes if one.span and one.span.overlaps(mention.span))
        if not any(_is_apart(other, claim) for other in others):
            yield mention.span


def _is_apart(other: "Claim", claim: "Claim") -> bool:
    """Whether a claim is recorded to be of another number: by its measure, its time, or because it is denied."""
    measured = bool(other.measures and claim.measures and not set(other.measures) & set(claim.measures))
    return measured or other.as_of != claim.as_of or other.modality is Modality.DENIED


def _is_in_headline(update: "Update", outcome: Outcome) -> bool:
    recorded, span = outcome.claim.quantity, outcome.span
    if recorded is None or recorded.value is None or span is None:
        return False
    return any(left_in_headline(update.reading, span, recorded.value, _counted(outcome.claim)))


def _counted(claim: "Claim") -> tuple[str, ...]:
    return (claim.quantity.of,) if claim.quantity and claim.quantity.of else ()


def _listed(items: Iterable[object]) -> str:
    *others, last = map(str, items)
    return f"{', '.join(others)} and {last}" if others else last


def _line(update: "Update", span: Span | None) -> int:
    return update.reading.story.article.place(span.start if span else 0).line


def _quoted(words: str) -> str:
    shown = " ".join(words.split()).translate(_INNER)
    return f"“{shown}”" if len(shown) <= _LONGEST else f"“{shown[: _LONGEST - 1]}…”"

"""What a new text says that its claim file does not record."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checks.drafting.claims import drafted
from checks.drafting.entry import Entry
from checks.drafting.names import Names
from checks.finding import Span
from checks.reading.anchors import occurrences
from checks.reading.checkable import Kind, checkables
from checks.reading.span_lists import merged, overlapped
from checks.updating.change import Outcome

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.checkable import Checkable

_ASKED_FOR: Final = frozenset({Kind.FIGURE, Kind.DATE, Kind.TITLE, Kind.SUPERLATIVE})
"""What a claim file that means to be complete has to record."""
_TOLD_ONCE: Final = frozenset({Kind.DATE, Kind.TITLE, Kind.SUPERLATIVE})
"""What need not be recorded again where it stands in the same words."""


@dataclass(frozen=True, slots=True)
class Addition:
    """A draft of a claim; `is_new` is False where the old text said the same, and nobody had recorded it."""

    entry: Entry
    is_new: bool = True


def additions(
    new: "Reading", old: "Reading | None", outcomes: Iterable[Outcome], accused: Iterable[Span] = ()
) -> Iterator[Addition]:
    """Yield a draft of a claim for each checkable statement that no claim records, in the order of the text.

    Figures, dates, titles and superlatives a complete claim file has to record; of other statements these are the new
    ones, where the old text is known. `accused` are the words that a rule holds to be an accusation without a source.
    """
    outcomes = tuple(outcomes)
    recorded = {_plain(outcome.quote) for outcome in outcomes} | {_plain(outcome.now) for outcome in outcomes}
    told = {_plain(old[item.quote]) for item in checkables(old)} if old else set()
    names, held = Names((*new.story.by_id, *new.story.by_measure)), tuple(accused)
    once = {_plain(new[item.quote]) for item in _covered(new, outcomes) if item.kind in _TOLD_ONCE}
    for item in _uncovered(new, outcomes):
        if item.kind in _TOLD_ONCE:
            if _plain(new[item.quote]) in once:
                continue
            once.add(_plain(new[item.quote]))
        is_new = _plain(new[item.quote]) not in told
        if item.kind not in _ASKED_FOR and (old is None or not is_new):
            continue
        entry = drafted(new, item, names, held)
        if entry and recorded.isdisjoint((_plain(entry.quote), _plain(new[item.quote]))):
            yield Addition(entry, is_new)


def _covered(reading: "Reading", outcomes: tuple[Outcome, ...]) -> "Iterator[Checkable]":
    """Yield what stands in a claim's quote."""
    spans = merged(outcome.span for outcome in outcomes if outcome.span)
    return (item for item in checkables(reading) if overlapped(spans, item.words))


def _uncovered(reading: "Reading", outcomes: tuple[Outcome, ...]) -> "Iterator[Checkable]":
    """Yield what stands in no claim's quote, nor in words that a claim may mean."""
    spans = merged(span for outcome in outcomes for span in _spans(reading, outcome))
    for item in checkables(reading):
        # A statement that is more than its figure is told by the claim that quotes a part of it.
        words = item.words if item.kind in _ASKED_FOR else Span(*_around(item.words, item.quote))
        if not overlapped(spans, words):
            yield item


def _around(one: Span, other: Span) -> tuple[int, int]:
    return min(one.start, other.start), max(one.end, other.end)


def _spans(reading: "Reading", outcome: Outcome) -> Iterator[Span]:
    if outcome.span:
        yield outcome.span
    else:
        yield from occurrences(reading.text, outcome.quote)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())

"""What the text says between the numbers of a draft, as relations and measures of its claim file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from checks.drafting.claims import quantity_of
from checks.drafting.entry import Entry
from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import DateMention, QuantityMention
from checks.reading.relations.inferred import PUBLISHED
from checks.reading.relations.kinds import singular
from checks.story.model import Basis, Modality, Relation
from checks.story.values import Bound

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.relations.inferred import Inferred, Term

_RESUMED = regex(r"\b(?:the|these|those|all|all of the|all the) $", re.IGNORECASE)


def relations_of(reading: "Reading", entries: Sequence[Entry]) -> tuple[Relation, ...]:
    """Return what the text says between the claims where it leaves no doubt and the numbers bear it out.

    What they do not bear out is a finding about the text, and is left out of its record.
    """
    by_words = {entry.words: entry for entry in entries if entry.modality is not Modality.DENIED}
    measures = {entry.id: entry.measure or entry.id for entry in entries}
    found: dict[tuple[object, ...], Relation] = {}
    for inferred in _inferred(reading):
        targets = [_target(term, by_words) for term in inferred.terms]
        if None in targets or _repeats(targets, measures) or not _holds(reading, inferred):
            continue
        named = tuple(target for target in targets if target)
        place = reading.story.article.place(inferred.span.start)
        note = " ".join(inferred.because.split())
        relation = Relation(inferred.kind, named, place, inferred.duration, Basis.INFERRED, note)
        found.setdefault((inferred.kind, named), relation)
    return tuple(found.values())


def with_measures(reading: "Reading", entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the claims with a measure where a later one takes up the number of an earlier: "all three people"."""
    first: dict[tuple[object, ...], Entry] = {}
    shared: dict[str, str] = {}
    for entry in entries:
        key = _counted(entry)
        if key is None:
            continue
        if key not in first:
            first[key] = entry
        elif _RESUMED.search(reading.text[max(0, entry.words.start - 12) : entry.words.start]):
            shared[entry.id] = shared[first[key].id] = first[key].id
    return tuple(replace(entry, measure=shared.get(entry.id, "")) for entry in entries)


def _counted(entry: Entry) -> tuple[object, ...] | None:
    """Return the number and the noun of a plain count; None for anything else."""
    quantity = entry.quantity
    if quantity is None or not quantity.of or quantity.unit or quantity.bound is not Bound.EXACTLY:
        return None
    if quantity.per or quantity.change or entry.modality is not Modality.STATED:
        return None
    return quantity.value, quantity.low, quantity.high, singular(quantity.of.split()[-1])


def _inferred(reading: "Reading") -> "Iterator[Inferred]":
    if len(reading.quantities) < 2:
        return
    from checks.reading.relations.changes import find_changes, is_by_factor
    from checks.reading.relations.partitions import find_partitions
    from checks.reading.relations.parts import find_parts
    from checks.reading.relations.shares import find_shares, tells_majority
    from checks.reading.relations.totals import find_totals

    yield from find_totals(reading)
    yield from find_partitions(reading)
    yield from find_parts(reading)
    yield from (found for found in find_shares(reading) if not tells_majority(found))
    yield from (found for found in find_changes(reading) if not is_by_factor(found))


def _target(term: "Term", by_words: Mapping[Span, Entry]) -> str | None:
    if term == PUBLISHED:
        return PUBLISHED
    if not isinstance(term, QuantityMention | DateMention):
        return None
    entry = by_words.get(term.span)
    if entry is None or (isinstance(term, QuantityMention) and entry.quantity != quantity_of(term)):
        return None
    return entry.id if entry.quantity or entry.date else None


def _repeats(targets: Sequence[str | None], measures: Mapping[str, str]) -> bool:
    """Whether two of these claims are one number."""
    named = [measures.get(target or "", target) for target in targets]
    return len(set(named)) < len(named)


def _holds(reading: "Reading", inferred: "Inferred") -> bool:
    from checks.consistency.inferred import dispute_over

    return dispute_over(reading, inferred) is None

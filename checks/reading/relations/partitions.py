"""Parts that are told one by one with what they are: "of the 20 patients, 12 were men and nine were women"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.relations.adjacent import counts, in_one_voice, mention_at, mentions_within
from checks.reading.relations.inferred import REST, Inferred
from checks.reading.relations.kinds import exclude_each_other, may_belong
from checks.reading.relations.parts import whole_of
from checks.story.model import RelationKind

if TYPE_CHECKING:
    from checks.reading import Reading

_OF_ALL: Final = regex(r"\bof (?:the |its |their |his |her |those |these )(?:[a-z-]{3,15} )?$", re.IGNORECASE)
_TO_PART: Final = regex(r"[^.,;:!?()\[\]\"“”—–\n]{0,60}, (?:only |just |some )?")
_OF_THEM: Final = regex(
    r"[^.,;:!?()\[\]\"“”—–\n]{0,60}(?:,|,? [—–]|,? --?)(?: and)? (?=[^.,;:!?()\n]{1,30} of (?:them|whom)\b)"
)
_KIND: Final = regex(
    r"(?: [a-z-]{3,15})? of (?:them|whom)(?: were| are)? ([A-Za-z-]{3,20})\b"
    r"|(?: of (?:them|whom))?(?: were| are) ([A-Za-z-]{3,20})(?= and |, |\.)"
)
_NEXT: Final = regex(r"[^.,;:!?()\[\]\"“”—–\n]{0,40}?(?:, and | and |, | while )")
_MOST: Final = 6
_LEAD: Final = 24


@dataclass(frozen=True, slots=True)
class _Part:
    count: QuantityMention
    kind: str | None
    stop: int


def find_partitions(reading: "Reading") -> Iterator[Inferred]:
    """Yield that each such part is no more than its whole, and the sum of those that exclude each other."""
    for whole in reading.quantities:
        if not counts(reading, whole):
            continue
        start = _start_of_parts(reading, whole)
        parts = _parts(reading, start) if start else _parts_out_of(reading, whole)
        if parts and in_one_voice(reading, parts[0].count.span, parts[-1].count.span):
            yield from _relations(whole, parts)


def _start_of_parts(reading: "Reading", whole: QuantityMention) -> int | None:
    """Return where the first part of a whole begins."""
    if _OF_ALL.search(reading.text[max(0, whole.start - _LEAD) : whole.start]):
        link = _TO_PART.match(reading.text, whole.end)
        before = mentions_within(reading, Span(max(0, whole.start - _LEAD), whole.start))
        return None if before or link is None else link.end()
    link = _OF_THEM.match(reading.text, whole.end)
    part = mention_at(reading, link.end()) if link else None
    return part.start if part and whole_of(reading, part, part.start) is whole else None


def _parts_out_of(reading: "Reading", whole: QuantityMention) -> list[_Part]:
    """Return the parts of "seven of the 12 jurors were women and six were men"; none where it has but one."""
    lead = max(0, whole.start - _LEAD)
    of = _OF_ALL.search(reading.text, lead, whole.start)
    before = mentions_within(reading, Span(lead, of.start())) if of else ()
    if not of or not before or reading.text[before[-1].end : of.start()] != " " or not counts(reading, before[-1]):
        return []
    noun = f" {whole.noun}"
    kind = _KIND.match(reading.text, whole.end + len(noun)) if reading.text.startswith(noun, whole.end) else None
    behind = _NEXT.match(reading.text, kind.end()) if kind and kind[2] else None
    others = _parts(reading, behind.end()) if behind else []
    return [_Part(before[-1], kind[2], kind.end()), *others] if kind and others else []


def _parts(reading: "Reading", start: int) -> list[_Part]:
    parts: list[_Part] = []
    while len(parts) < _MOST and (count := mention_at(reading, start)) and counts(reading, count):
        kind = _KIND.match(reading.text, count.end)
        stop = kind.end() if kind else count.end
        parts.append(_Part(count, (kind[1] or kind[2]) if kind else count.head, stop))
        link = _NEXT.match(reading.text, stop)
        if link is None:
            break
        start = link.end()
    return parts


def _relations(whole: QuantityMention, parts: list[_Part]) -> Iterator[Inferred]:
    kinds = [part.kind for part in parts if part.kind]
    if whole.head is None and parts[0].count.head is not None:
        return
    alike = [part for part in parts if may_belong(part.count.head, whole.head)]
    first = parts[0].count
    if first in [part.count for part in alike] and first.start > whole.start:
        because = f"“{first.text}” is told of “{whole.text}”"
        yield Inferred(RelationKind.PART, (first, whole), Span(whole.start, first.end), because)
    apart = len(kinds) == len(parts) > 1 and exclude_each_other(kinds)
    if apart and len(alike) == len(parts) and not exclude_each_other([whole.head or "", kinds[0]]):
        counts = [part.count for part in parts]
        because = (
            f"{' and '.join(count.text for count in counts)} are told of “{whole.text}”, and none is counted twice"
        )
        yield Inferred(
            RelationKind.TOTAL, (whole, *counts, REST), Span(min(whole.start, first.start), counts[-1].end), because
        )

"""What of an article no claim quotes, and the rules that ask for it."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity, Span
from checks.registry import Example, Rule
from checks.story.model import Coverage

if TYPE_CHECKING:
    from checks.drafting.entry import Entry
    from checks.reading import Reading
    from checks.reading.checkable import Checkable, Kind

_INSTEAD = (
    "Add the claim to the claim file, or have it drafted by `backread update`. Where only some of the article is meant "
    "to be recorded, say `coverage: partial` in the `article` block."
)


def required(name: str, kind: str, plural: str, raises: tuple[Example, ...], silent: tuple[Example, ...]) -> Rule:
    """Return the rule called `name` that asks for a claim for every mention of a kind, called by its value."""

    def check(reading: "Reading") -> Iterator[Finding]:
        if reading.story.coverage is Coverage.PARTIAL:
            return
        from checks.reading.checkable import Kind

        for missing in _missing(reading, Kind(kind)):
            message = f"“{reading[missing.quote]}” is in no claim"
            yield rule.finding(reading, message, missing.quote, evidence=_lines(reading, missing))

    rule = Rule(
        id=name,
        severity=Severity.REVIEW,
        summary=f"a {kind} of the article in no claim",
        what=f"Looks for {plural} in the article that stand in no claim's quote, and shows the claim to add. Photo "
        "credits, links, bylines and what calls itself opinion are left alone, and so is an article without a claim "
        "file, or with `coverage: partial`.",
        why="A claim file that leaves something out says of it that it was looked at, when it was not.",
        instead=_INSTEAD,
        raises=raises,
        silent=silent,
        check=check,
    )
    return rule


def _missing(reading: "Reading", kind: "Kind") -> "Iterator[Checkable]":
    """Yield what stands in no claim's quote: of the same words the first alone, and none that a claim quotes elsewhere.

    But every figure: one that is told again may not be told again alike tomorrow.
    """
    from checks.reading.checkable import Kind, find

    found = find(reading, kind)
    quotes = _merged(reading)
    covered = {item.quote for item in found if _is_within(quotes, item.words)}
    told = {_plain(reading, quote) for quote in covered}
    for item in found:
        if item.quote in covered or (kind is not Kind.FIGURE and _plain(reading, item.quote) in told):
            continue
        told.add(_plain(reading, item.quote))
        yield item


def _merged(reading: "Reading") -> list[Span]:
    """Return what the claims quote, as spans that do not overlap, in the order of the text."""
    merged: list[Span] = []
    for span in sorted(reading.anchors.values()):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _is_within(quotes: list[Span], words: Span) -> bool:
    index = bisect_left(quotes, words.end, key=lambda span: span.start) - 1
    return index >= 0 and quotes[index].overlaps(words)


def _plain(reading: "Reading", quote: Span) -> str:
    return " ".join(reading[quote].casefold().split())


def _lines(reading: "Reading", missing: "Checkable") -> Iterator[str]:
    """Yield the lines to add to the claim file."""
    from checks.drafting.text import claim_lines

    if entry := _drafted(reading).get(missing.quote):
        yield from claim_lines(entry)


@lru_cache(maxsize=1)
def _drafted(reading: "Reading") -> "dict[Span, Entry]":
    """Return the claims of a draft by what they quote, with ids that the story does not use yet."""
    from checks.drafting.claims import entries

    taken = (*reading.story.by_id, *reading.story.by_measure)
    return {entry.span: entry for entry in entries(reading, taken=taken)}

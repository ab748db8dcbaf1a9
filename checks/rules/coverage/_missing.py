"""What of an article no claim quotes, and the rules that ask for it."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity, Span
from checks.reading.relations.retold.words import WORD, stem, tells
from checks.reading.span_lists import merged, overlapped
from checks.registry import Example, Rule
from checks.story.model import Coverage

if TYPE_CHECKING:
    from checks.drafting.entry import Entry
    from checks.reading import Reading
    from checks.reading.checkable import Checkable, Kind

_HALF = 0.5
"""More than so much of what is told has to stand in a quote that is not found, for that to mean it."""

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
    quotes = merged(reading.anchors.values())
    covered = {item.quote for item in found if overlapped(quotes, item.words)}
    told = {_plain(reading, quote) for quote in covered}
    lost = _lost(reading)
    for item in found:
        if item.quote in covered or (kind is not Kind.FIGURE and _plain(reading, item.quote) in told):
            continue
        told.add(_plain(reading, item.quote))
        words = _telling(reading[item.quote])
        if meant := next((quote for quote in lost if len(words & quote) > _HALF * len(words)), None):
            lost.remove(meant)
        else:
            yield item


def _lost(reading: "Reading") -> list[frozenset[str]]:
    """Return the words of each quote that stands nowhere: it is held for that, and the words it means need no claim."""
    return [_telling(claim.quote) for claim in reading.story.claims if claim.id not in reading.anchors]


def _telling(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in WORD.findall(words) if tells(word))


def _plain(reading: "Reading", quote: Span) -> str:
    return " ".join(reading[quote].casefold().split())


def _lines(reading: "Reading", missing: "Checkable") -> Iterator[str]:
    """Yield the lines to add to the claim file."""
    from checks.drafting.text import claim_lines

    if entry := _drafted(reading).get(missing.words) or _alone(reading, missing):
        yield from claim_lines(entry)


def _alone(reading: "Reading", missing: "Checkable") -> "Entry | None":
    """Return the claim for what a draft leaves to another of its claims."""
    from checks.drafting.claims import drafted
    from checks.drafting.names import Names

    return drafted(reading, missing, Names((*reading.story.by_id, *reading.story.by_measure)))


@lru_cache(maxsize=1)
def _drafted(reading: "Reading") -> "dict[Span, Entry]":
    """Return the claims of a draft by the words they are about, with ids that the story does not use yet."""
    from checks.drafting.claims import entries

    taken = (*reading.story.by_id, *reading.story.by_measure)
    return {entry.words: entry for entry in entries(reading, taken=taken)}

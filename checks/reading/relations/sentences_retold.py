"""Sentences that stand twice, as those of captions do, and differ in one figure, weekday or number word."""

from collections import defaultdict
from collections.abc import Iterator

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.relations.event_lengths import TwoTellings
from checks.reading.relations.same_day import named_days
from checks.reading.span_lists import covered

_FEWEST_WORDS = 12
"""Shorter sentences are told alike of different things: "He is to appear on Oct. 10."."""
_SHORTEST, _EDGE = 50, 24
_FIGURE = regex(
    r"\d[\d,.]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)


def sentences_retold(reading: Reading) -> Iterator[TwoTellings]:
    """Yield the figure in which a sentence differs from its other tellings.

    One that has a weekday beside it is left alone: the calendar tells which is wrong.
    """
    alike: dict[str, list[Span]] = defaultdict(list)
    for sentence in _look_alikes(reading):
        words = reading[sentence]
        if words.count(" ") >= _FEWEST_WORDS - 1 and _FIGURE.search(words):
            alike[_FIGURE.sub("#", words)].append(sentence)
    found = (_difference(reading, tellings) for tellings in alike.values() if len(tellings) > 1)
    differing = [pair for pair in found if pair]
    spans = sorted(named.span for named in named_days(reading)) if differing else []
    for first, again in differing:
        if not covered(spans, first) and not covered(spans, again):
            yield TwoTellings(first, again, "the sentence stands twice, and is the same but for this")


def _look_alikes(reading: Reading) -> list[Span]:
    """Return the sentences that begin or end as another does."""
    heads: dict[str, list[Span]] = defaultdict(list)
    tails: dict[str, list[Span]] = defaultdict(list)
    for sentence in reading.sentences:
        if sentence.end - sentence.start >= _SHORTEST:
            heads[reading.text[sentence.start : sentence.start + _EDGE]].append(sentence)
            tails[reading.text[sentence.end - _EDGE : sentence.end]].append(sentence)
    groups = (group for edges in (heads, tails) for group in edges.values() if len(group) > 1)
    return sorted({sentence for group in groups for sentence in group})


def _difference(reading: Reading, tellings: list[Span]) -> tuple[Span, Span] | None:
    """Return the one figure in which a sentence differs from its first telling, None where more or none do."""
    figures = [[Span(*match.span()) for match in _FIGURE.finditer(reading.text, *_ends(each))] for each in tellings]
    differing = [
        (first, again)
        for others in figures[1:]
        for first, again in zip(figures[0], others, strict=True)
        if reading[first] != reading[again]
    ]
    return differing[0] if len(differing) == 1 else None


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end

"""Spans searched by halves, against looking at each of them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from checks.finding import Span
from checks.reading.span_lists import covered, merged, overlapped

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 12))


@given(st.lists(SPANS), SPANS)
def test_merged_spans_cover_what_the_spans_did_and_are_found(spans: list[Span], words: Span) -> None:
    """A figure inside two overlapping quotes would be called missing, or one outside of all of them would not."""
    found = merged(spans)
    assert all(before.end < after.start for before, after in pairwise(found))
    characters = {at for span in spans for at in range(span.start, span.end)}
    assert {at for span in found for at in range(span.start, span.end)} == characters
    inside = set(range(words.start, words.end))
    assert overlapped(found, words) is bool(inside & characters)
    assert covered(found, words) is any(span.covers(words) for span in found)

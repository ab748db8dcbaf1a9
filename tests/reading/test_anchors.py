"""Where a claim's quote stands in an article."""

from collections.abc import Callable
from functools import partial

import pytest

from checks.reading.anchors import anchor, closest, closest_each, count

Calls = Callable[[Callable[[], object]], int]

TEXT = (
    "Rescuers counted 136 attacks on the port.\n\n"
    "“It’s quiet,” Mayor Ada Quill said — then 36 attacks\nfollowed, and 36 attacks more. "
    "Losses: 1,036 sheep, 5.5 tons."
)


def words(quote: str, occurrence: int | None = None) -> str | None:
    span = anchor(TEXT, quote, occurrence)
    return TEXT[span.start : span.end] if span else None


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("36 attacks followed", "36 attacks\nfollowed"),
        ('"It\'s quiet," Mayor', "“It’s quiet,” Mayor"),
        ("said - then", "said — then"),
        ("the port. “It’s", "the port.\n\n“It’s"),
        ("Mayor\u00a0Ada", "Mayor Ada"),
        ("  Ada   Quill ", "Ada Quill"),
    ],
)
def test_spaces_and_marks_may_differ(quote: str, found: str) -> None:
    """An editor who pastes from an e-mail would otherwise have to hunt for a curly apostrophe."""
    assert words(quote) == found


@pytest.mark.parametrize("quote", ["6 attacks on", "Qui", "036 sheep", "Losses: 1", "5 tons", "mayor", "", "  "])
def test_parts_of_words_and_numbers_are_not_found(quote: str) -> None:
    """A claim of "36 attacks" against "136 attacks" would pass a wrong figure."""
    assert words(quote) is None


def test_an_occurrence_counts_from_one() -> None:
    """A repeated quote would be checked against the wrong passage."""
    assert count(TEXT, "36 attacks") == 2
    first, second = anchor(TEXT, "36 attacks", 1), anchor(TEXT, "36 attacks", 2)
    assert first is not None
    assert second is not None
    assert first < second
    assert anchor(TEXT, "36 attacks", None) == first
    assert anchor(TEXT, "36 attacks", 3) is None


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ("counted 130 attacks on the port", "counted 136 attacks on the port"),
        ("Mayor Ada Quil", "Mayor Ada Quill"),
        ("then 36 raids followed", "then 36 attacks\nfollowed"),
        ("Mayor Quill", "Mayor Ada Quill"),
        ("sheeps", "sheep"),
    ],
)
def test_a_near_miss_shows_the_closest_passage(quote: str, passage: str) -> None:
    """Without it an editor learns only that a quote is wrong, not what the article says."""
    span = closest(TEXT, quote)
    assert span is not None
    assert TEXT[span.start : span.end] == passage


@pytest.mark.parametrize("quote", ["a volcano erupted near Quito", "xyzzy", ""])
def test_nothing_is_shown_where_nothing_is_alike(quote: str) -> None:
    """A far-fetched passage would mislead."""
    assert closest(TEXT, quote) is None


def test_a_changed_first_word_is_shown_without_its_neighbour() -> None:
    """The passage shown would begin a word too early, with one that the quote never had."""
    span = closest(TEXT, "zebra 36 attacks followed, and")
    assert span is not None
    assert TEXT[span.start : span.end] == "36 attacks\nfollowed, and"


def test_near_misses_are_sought_for_the_first_twenty_quotes_only() -> None:
    """A claim file beside another article's text would hold the gate for minutes, to show nothing of use."""
    found = list(closest_each(TEXT, ["Mayor Quill"] * 30))
    assert len(found) == 30
    assert all(found[:20])
    assert not any(found[20:])


@pytest.mark.parametrize("piece", ["ab ", "a", "a. ", "ab cd "])
def test_a_near_miss_in_a_text_of_one_phrase_costs_no_more_than_the_text(piece: str, calls: Calls) -> None:
    """Where every word matches every other, the search must not grow with the square of the text."""
    half, whole = (calls(partial(closest, piece * (n // len(piece)), piece[::-1] * 300)) for n in (50_000, 100_000))
    assert whole < 3 * half + 1000

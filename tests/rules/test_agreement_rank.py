"""Superlatives and firsts: two holders of one place are found, two places pass."""

from collections.abc import Callable
from functools import partial

import pytest

from checks.reading import Reading
from checks.rules.agreement import rank
from checks.story.load import load_story_text

Calls = Callable[[Callable[[], object]], int]


def found(text: str) -> list[str]:
    return [finding.words for finding in rank.check(Reading(load_story_text("", text, "2025-07-21T09:00:00+03:00")))]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (
            "the oldest bridge in the city",
            "Long Span, the oldest bridge in the city, is shut. Mill Bridge is the oldest bridge in the city.",
        ),
        (
            "the second-largest bank in Norway",
            "Nordbank, the second-largest bank in Norway, grew. Fjord Bank is the second-largest bank in Norway.",
        ),
        ("the first eruption since 1990", "It was the first eruption since 1990. An eruption in 2004 was smaller."),
    ],
)
def test_a_place_that_is_given_twice_reaches_the_editor(words: str, text: str) -> None:
    assert found(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Nordbank is the largest bank in Norway. Fjord Bank is the second-largest bank in Norway.",
        "Nordbank is the largest bank in Norway. Fjord Bank is the largest employer in Norway.",
        "Nordbank is the largest bank in Norway. Bank of Oslo, not Nordbank, is the oldest bank in Norway.",
        "“Nordbank is the largest bank in Norway,” he said. Fjord Bank is the largest bank in Norway.",
        "It was the first eruption since 1990. An eruption in 1984 was smaller.",
        "It was the first eruption since 1990. A small fire in 2004 had other causes.",
        "It was the first time since 1990. A time in 2004 was better.",
        "It was the first eruption since 1990. An eruption in 2031 is feared.",
    ],
)
def test_two_places_two_things_and_earlier_years_pass(text: str) -> None:
    assert found(text) == []


def test_many_firsts_and_years_are_compared_in_work_that_grows_with_the_text(calls: Calls) -> None:
    """A list of records, all of one thing, would hang a desk's check for minutes."""
    rows = "It was the first strike since 2001. It was a 1999 strike. "
    half, whole = (calls(partial(found, rows * count)) for count in (300, 600))
    assert whole < 2.5 * half

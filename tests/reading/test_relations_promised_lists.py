"""Lists that a number announces: which can be counted, and which can be read in several ways."""

import pytest

from checks.reading import Reading
from checks.reading.relations.promised_lists import find_promised_lists
from checks.story.load import load_story_text


def lists(text: str) -> list[tuple[str, int]]:
    reading = Reading(load_story_text("", text, "2025-07-21T09:00:00+03:00"))
    return [(found.count.text, len(found.names)) for found in find_promised_lists(reading)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three states — Florida, Ohio and Texas — voted.", ("Three", 3)),
        ("Polls closed in three states: Florida, Ohio, and Texas.", ("three", 3)),
        ("Three states - Florida, Ohio and Texas - voted.", ("Three", 3)),
        ("Three brothers (Al, Bob and Carl) run it.", ("Three", 3)),
        ("The other four — Maine, Ohio, Utah, Iowa — wait.", None),
        ("Four states — Maine, Ohio, Utah, Iowa — wait.", ("Four", 4)),
        ("The couple have two children: Rena, 18, and Nalin, 15.", ("two", 2)),
        ("Two lawmakers: Rep. John Moor (D-Mass.) and Rep. Jane Reed (R-Ohio).", ("Two", 2)),
        ("The two victims were identified as Ada Moor and Ben Oak.", ("two", 2)),
        ("Two officers: Maj. John Moor, of Ohio; and Lt. Ben Oak, of Utah.", ("Two", 2)),
        ("Five states, including Florida and Ohio, voted.", ("Five", 2)),
        ("Two senators — Susan Moor of Maine and Mitt Oak of Utah — agreed.", ("Two", 2)),
        ("In three cities: Washington, D.C., Boston and Chicago.", ("three", 3)),
        ("It trails the sixteen states combined — Utah, Iowa, Ohio, Texas, Maine and Idaho.", ("sixteen", 6)),
        ("It trails 36 states — Ohio and Texas.", None),
    ],
)
def test_names_behind_a_number_are_counted(text: str, expected: tuple[str, int] | None) -> None:
    """Somebody would be left out of a list that says how long it is."""
    assert lists(text) == ([expected] if expected else [])


@pytest.mark.parametrize(
    "text",
    [
        "The fair comes to two cities: Portland, Maine, and Austin, Texas.",
        "The fair comes to two towns: Paris, France, and Rome, Italy.",
        "Two of the three suspects — Ada Moor and Ben Oak — were charged.",
        "Two committees — Ways and Means and Energy and Commerce — met.",
        "They saw two countries: Trinidad and Tobago and Cuba.",
        "Two counties: Tyne and Wear and Kent.",
        "Three players: Al Moor, 34, Ben Oak, a guard, and Carl Reed.",
        "Nine seats in swing states: Florida and Ohio.",
        "Two officials: John Moor, CEO of Oak, and Jane Reed, R-Ohio.",
        "Both men — Moor lost his wife — met again.",
        "Two men — Moor lost his wife — met again.",
        "Police named four suspects: “Ada Moor, Ben Oak and Carl Reed”.",
        "Two reasons: Money and Time.",
    ],
)
def test_lists_that_can_be_read_in_two_ways_are_left_alone(text: str) -> None:
    """A state behind its city would be counted as a city."""
    assert lists(text) == []

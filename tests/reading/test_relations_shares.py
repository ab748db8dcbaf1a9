"""Shares that a sentence tells twice: which numbers are tied together, and which only stand side by side."""

import pytest

from checks.reading import Reading
from checks.reading.mentions import QuantityMention
from checks.reading.relations.shares import find_shares
from checks.story.load import load_story_text

PUBLISHED = "2025-07-21T09:00:00+03:00"


def tied(text: str) -> list[list[str]]:
    """Return the words of the terms of each share: the share, then part and whole, or the share again."""
    reading = Reading(load_story_text("", text, PUBLISHED))
    return [[term.text for term in found.terms if isinstance(term, QuantityMention)] for found in find_shares(reading)]


@pytest.mark.parametrize(
    "text",
    [
        "45 of 60, or 80%, came.",
        "In all 45 of the 60 members (80%) came.",
        "Of the 60 members, 45 (80%) came.",
        "Of 60 members, 45 came, or 80%, on time.",
        "The club has 60 members, 45 of whom (80%) came.",
        "Some said that 45, or 80%, of the 60 came.",
        "The clerk saw 45 members (80%) of the 60.",
        "The clerk counted 80% (45 of 60) on Monday.",
        "About half left, and 80%, or 45 of 60, came back.",
        "In all 80% of the 60 members, or 45, came.",
        "The clerk saw 45 out of the 60 bridges, 80%, in May.",
    ],
)
def test_part_whole_and_share_are_found_in_any_order(text: str) -> None:
    """A miscounted share goes out because the sentence was turned round."""
    assert tied(text) == [["80%", "45", "60"]]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("One in five homes (25%) is empty.", ["One in five", "25%"]),
        ("A third, or 40 percent, are empty.", ["A third", "40 percent"]),
        ("Two-thirds of the homes — 70 percent — are empty.", ["Two-thirds", "70 percent"]),
        ("In May 25 percent, or one in five, were empty.", ["one in five", "25 percent"]),
        ("A majority of homes, 45 percent, are empty.", ["A majority", "45 percent"]),
        ("A 45 percent majority of owners agreed.", ["majority", "45 percent"]),
        ("Most of the homes (45 percent) are empty.", ["Most", "45 percent"]),
        ("Fewer than half, 55 percent, are empty.", ["Fewer than half", "55 percent"]),
        ("More than a quarter of the homes (20 of 100) are empty.", ["More than a quarter", "20", "100"]),
        ("The plan won 12 of 20 votes, a two-thirds majority.", ["two-thirds", "12", "20"]),
    ],
)
def test_a_share_in_words_is_set_against_the_figures_beside_it(text: str, terms: list[str]) -> None:
    """“One in five (25%)” is the slip that everybody makes and nobody rereads."""
    assert tied(text) == [terms]


@pytest.mark.parametrize(
    "text",
    [
        "With 45 of 60 precincts reporting, 52 percent of voters had said yes.",
        "The party won 45 of 60 seats with 52 percent of the vote.",
        "She hit 12 of 30 shots and 80 percent of her free throws.",
        "Of the 60 patients, 45 improved; 80 percent of those stayed well.",
        "A majority, led by 12 of 20 mayors in the north, and 45 percent of voters agreed.",
        "The party fell short of the majority (45 percent).",
        "The bill needs a two-thirds majority (67 of 100) and has none.",
        "The majority leader (45 percent in the polls) spoke.",
        "The bank owns 45 of 60 branches, or 80 percent by deposits.",
        "The most, 45 percent, named rent.",
        "Half of voters, 48 percent of men and 55 percent of women, agreed.",
        "The team won five out of six games, or six of six at home.",
        "Profit rose to 45 of 60 million, up 80%.",
        "“Of the 60 members,” she said, 45 (80%) came.",
        "The index lost 3.30%, or 347.80 points, to a level of 10,520.",
        "The index closed with a loss of 3.30% or 347.80 points to a level of 10,520.",
        "The bank lent 45 of $60 million, or 80%, abroad.",
    ],
)
def test_numbers_that_only_stand_side_by_side_are_left_alone(text: str) -> None:
    """A false alarm on election night teaches the desk to switch the rule off."""
    assert tied(text) == []

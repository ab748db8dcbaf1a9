"""Changes that a sentence tells with their ends: which numbers are before and after, and what they are by."""

import pytest

from checks.reading import Reading
from checks.reading.mentions import QuantityMention
from checks.reading.relations.changes import find_changes
from checks.reading.relations.directions import find_directions
from checks.reading.relations.gains import find_gains
from checks.reading.relations.inferred import Inferred
from checks.reading.relations.stances import find_stances
from checks.story.load import load_story_text

PUBLISHED = "2025-07-21T09:00:00+03:00"


def reading(text: str) -> Reading:
    return Reading(load_story_text("", text, PUBLISHED))


def words(found: tuple[Inferred, ...]) -> list[list[str]]:
    return [[term.text for term in one.terms if isinstance(term, QuantityMention)] for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 20% to 120 from 90.",
        "Sales rose by 20%, to 120 in May from 90 in April.",
        "Sales rose 20% from 90 to 120.",
        "Sales went up 20% last year, from 90 to 120.",
        "Sales rose to 120, from 90 a year earlier, a 20% increase.",
        "Sales rose from 90 in April to 120 in May, up 20%.",
        "Sales rose from 90 to 120 (20%).",
        "Sales saw a 20% increase from 90 to 120.",
        "Sales saw an increase of 20%, from 90 to 120.",
        "Sales reached 120 in May, up 20% from 90.",
        "Sales jumped to 120, a 20% rise from 90.",
    ],
)
def test_a_change_is_found_with_both_ends_in_any_order(text: str) -> None:
    """The same slip slips through where the sentence begins at the other end."""
    assert words(find_changes(reading(text))) == [["20%", "90", "120"]]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Deaths rose by 30 to 120 from 100.", ["30", "100", "120"]),
        ("The index fell 20 points to 90 from 120.", ["20", "120", "90"]),
        ("The rate rose 0.5 percentage points to 5.2% from 4.5%.", ["0.5 percentage points", "4.5%", "5.2%"]),
        ("The count doubled to 120 from 50.", ["doubled", "50", "120"]),
        ("Rents have risen 30% since 2010, from $1,000 to $1,500 a month.", ["30%", "$1,000", "$1,500"]),
    ],
)
def test_a_change_may_be_in_units_points_or_factors(text: str, terms: list[str]) -> None:
    """Not every rise is a percentage."""
    assert words(find_changes(reading(text))) == [terms]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 5% in May to 120, from 90 in May of last year.",
        "The stock rose 3 percent to $45, having fallen from $90.",
        "The pound rose 2 cents to $1.32 from $1.10.",
        "The loss grew 20% to $5 million from $3 million.",
        "Sales rose 20% at constant currency to 120 from 90.",
        "Sales rose to $120 million from 45 shops, up 20%.",
        "Shares rose 5 percent to 120 pence from a low of 90 pence.",
        "Sales rose 5 percent a year, from 90 to 120.",
        "Sales rose 20% in local currency, from 90 to 120.",
        "“Sales rose to 120,” she said, from 90, or 20%.",
        "The temperature rose 20% to 10 from minus 5.",
    ],
)
def test_a_change_of_another_base_is_left_alone(text: str) -> None:
    """Percentages of last year beside figures of last month are sound, and common."""
    assert words(find_changes(reading(text))) == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Output rose to 90 in May from 120 in April.", ["rose", "120", "90"]),
        ("Output rose from 120 to 90.", ["rose", "120", "90"]),
        ("The council raised the fare to $2 from $2.50.", ["raised", "$2.50", "$2"]),
        ("Turnout was 45 percent, up from 48 percent.", ["up", "48 percent", "45 percent"]),
        ("The rate was lowered from 35 percent to 51 percent.", ["lowered", "35 percent", "51 percent"]),
    ],
)
def test_a_direction_is_found_with_both_ends(text: str, terms: list[str]) -> None:
    """Swapped figures turn the story into its opposite."""
    assert words(find_directions(reading(text))) == [terms]


@pytest.mark.parametrize(
    "text",
    [
        "Temperatures will fall from 10 to 15 degrees.",
        "Shops cut the price from 10 to 15 percent.",
        "She rose from 9 to 5 in the rankings.",
        "The yen rose to 105 from 107.",
        "Bonds rose, and pushed the yield down to 1.5 percent from 1.4 percent.",
        "Output rose 5 percent, down from 4 percent in May.",
        "It has 45 percent in 30 towns, up from 40.",
        "The fund grew to $20 million from 30 million donors.",
        "The loss rose to $5 million from $7 million.",
        "Sales rose to 2 from 1.5 million.",
    ],
)
def test_what_may_rise_as_its_number_falls_is_left_alone(text: str) -> None:
    """A false error on a sound market report costs the desk's trust."""
    found = find_directions(reading(text))
    assert not [terms for terms in words(found) if terms[0] in {"fall", "cut"}]
    assert words(found) == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("The index fell 200 points, or 1.2 percent, to 17,000.", ("200", "1.2 percent", "17,000")),
        ("Shares closed down 1.2 percent, or $2, at $170.", ("$2", "1.2 percent", "$170")),
        ("The index ended at 17,000, up 200 points, or 1.2 percent.", ("200", "1.2 percent", "17,000")),
    ],
)
def test_a_gain_is_found_in_the_forms_of_market_reports(text: str, terms: tuple[str, ...]) -> None:
    """The most common sum in the business pages goes unchecked."""
    assert [(gain.by.text, gain.share.text, gain.after.text) for gain in find_gains(reading(text))] == [terms]


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("The poll found 60 percent for and 30 percent against.", [["60 percent", "30 percent"]]),
        (
            "The poll found 60 percent approve, 30 percent disapprove and 20 percent are undecided.",
            [["60 percent", "30 percent", "20 percent"]],
        ),
        ("The poll found 60 percent of men approve and 55 percent of women disapprove.", []),
        ("The poll found 60 percent approve, up from 55 percent who disapproved in 2019.", []),
        ("The poll found 60 percent approve of the mayor and 55 percent disapprove of the council.", []),
        ("The poll found 60 percent favor it and 55 percent oppose it.", [["60 percent", "55 percent"]]),
        ("The poll found 60 percent approve while 55 percent disapprove of the tax.", []),
    ],
)
def test_only_shares_of_one_group_are_added_up(text: str, shares: list[list[str]]) -> None:
    """Two groups may each make a hundred."""
    assert [[share.text for share in found.shares] for found in find_stances(reading(text))] == shares

"""Shares, majorities and sums of percentages: what is held, what it says, and what must not be."""

import pytest

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import rules
from checks.story.load import load_story_text

PUBLISHED = "2025-07-21T09:00:00+03:00"


def findings(rule: str, text: str) -> list[Finding]:
    check = rules()[f"figures/{rule}"].check
    assert check
    return list(check(Reading(load_story_text("", text, PUBLISHED))))


@pytest.mark.parametrize(
    "text",
    [
        "Two of three (66 percent) of those asked agreed.",
        "She won 5,217 of 7,859 votes, or 66.3 percent.",
        "Some 78 percent of the bakers, or 482 of 634, agreed.",
        "About 75 percent of the bakers, or 463 of 634, agreed.",
        "About 70 percent of the bakers, or 463 of 634, agreed.",
        "About three-quarters of the bakers, or 450 of 634, agreed.",
    ],
)
def test_a_percentage_may_be_cut_short_or_called_rough(text: str) -> None:
    """Each writer who drops digits, or writes “some”, would be told off."""
    assert findings("share", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Two of three (67.7 percent) of those asked agreed.",
        "Two of three (65 percent) of those asked agreed.",
        "Some 78 percent of the bakers, or 476 of 634, agreed.",
        "About 75 percent of the bakers, or 450 of 634, agreed.",
        "Of 86 growers who were asked, 57, or 69 percent, would plant again.",
    ],
)
def test_a_rough_percentage_is_not_rough_beside_its_own_numbers(text: str) -> None:
    """“Some” in front of a figure that is given to the point would hide any slip in it."""
    assert len(findings("share", text)) == 1


@pytest.mark.parametrize("share", ["74", "76", "57", "80", "75.1"])
def test_a_percentage_that_no_rounding_makes_true_is_held(share: str) -> None:
    """Digits are swapped, or one is mistyped, and a wrong share is printed."""
    assert findings("share", f"In all 45 of the 60 members ({share} percent) came.")


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [("45", "60", "75"), ("2", "3", "67"), ("1", "8", "13"), ("1", "8", "12"), ("1.2 million", "1.5 million", "82")],
)
def test_a_percentage_that_some_rounding_makes_true_passes(part: str, whole: str, share: str) -> None:
    """A sound story is stopped over half a percent."""
    assert not findings("share", f"In all {part} of the {whole} members, or {share} percent, came.")


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("One in five homes (25%) is empty.", True),
        ("One in five homes (22%) is empty.", False),
        ("Nearly one in five homes (18%) is empty.", False),
        ("A third of homes (40 percent) are empty.", True),
        ("A third of homes (32 percent) are empty.", False),
        ("More than a third of homes (32 percent) are empty.", True),
        ("One in 20 homes (8%) is empty.", True),
        ("Half of homes (48 percent) are empty.", False),
        ("At least two-thirds of homes, 60 of 100, are empty.", True),
    ],
)
def test_a_share_in_words_has_the_room_that_such_words_have(text: str, held: bool) -> None:
    """Nobody says "thirty-two hundredths": "a third" for 32 percent is no mistake, for 40 it is."""
    assert bool(findings("share", text)) is held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("A majority of voters (45 percent) agree.", True),
        ("A majority of voters (50 percent) agree.", False),
        ("A slim majority, 49 of 100 members, agreed.", True),
        ("A slim majority, 51 of 100 members, agreed.", False),
        ("Most of the voters — 46 percent — agree.", True),
        ("Fewer than half (53%) agree.", True),
        ("The party fell just short of a majority (49.5 percent).", False),
        ("“A majority,” she said; 45 percent agreed.", False),
    ],
)
def test_a_plurality_is_no_majority(text: str, held: bool) -> None:
    """The word decides who has won."""
    assert bool(findings("majority", text)) is held


def test_the_sum_is_spelled_out() -> None:
    """An editor would have to reach for the calculator."""
    (finding,) = findings("share", "In all 45 of the 60 members (80%) came.")
    assert finding.severity is Severity.ERROR
    assert finding.words == "45 of the 60 members (80%"
    assert "that is 75 percent" in finding.message


def test_a_share_and_a_majority_are_not_both_held_for_one_slip() -> None:
    """Two findings on one slip are one decision too many."""
    text = "A majority of voters (45 percent) agree."
    assert [rule for rule in ("share", "majority") if findings(rule, text)] == ["majority"]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The poll found 60 percent approve, 30 percent disapprove and 20 percent are undecided.", True),
        ("The poll found 60 percent approve, 30 percent disapprove and 11 percent are undecided.", False),
        ("In May 47 percent said yes, 58 percent said no.", True),
        ("In May more than 47 percent said yes and 51 percent said no.", False),
        ("In May 60 percent back the mayor and 70 percent back the council.", False),
    ],
)
def test_more_than_everybody_is_held(text: str, held: bool) -> None:
    """A poll of 110 percent is quoted for years."""
    assert bool(findings("percentages", text)) is held


def test_a_text_without_shares_costs_nothing_much() -> None:
    """The rules are run on every article; most have nothing for them."""
    assert not findings("share", "The council met in May. It has 60 members.")


@pytest.mark.parametrize(
    "text",
    [
        "Turnout was {} percent, with 96 of 640 registered voters casting ballots.",
        "The plant's 640 workers include 96 women, or {} percent.",
        "The plant has 640 workers, including 96 women, or {} percent.",
        "Among 640 patients, 96 had a relapse, a rate of {} percent.",
        "They asked 640 bakers; 96 of them, {} percent, said no.",
        "A total of 96 out of 640 patients ({} percent) relapsed.",
        "Of the ward's 640 patients, 96 relapsed ({} percent).",
        "The clinic said 96 of its 640 patients relapsed, a share of {} percent.",
        "The rate was {} percent: 96 of 640 patients relapsed.",
    ],
)
def test_a_share_is_found_in_every_wording(text: str) -> None:
    """A slip would be printed because the writer put part and whole in another order."""
    assert findings("share", text.format("15")) == []
    assert len(findings("share", text.format("51"))) == 1

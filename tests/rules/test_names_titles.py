"""Titles of one person, and people without a given name: what an editor would mark, and what not."""

import pytest

from checks.reading import Reading
from checks.registry import Rule
from checks.rules.names import given_name_late, surname_only, title
from checks.story.load import load_story_text


def found(rule: Rule, text: str, headline: str = "") -> list[str]:
    assert rule.check
    story = load_story_text("", text, "2021-03-02T00:00:00+00:00", headline)
    return [finding.words for finding in rule.check(Reading(story))]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Sen. Ann Roe voted no. Later, Rep. Roe said she was sorry.", "Rep. Roe"),
        ("Sen. Ann Roe, D-Ohio, voted no. Representative Ann Roe said she was sorry.", "Representative Ann Roe"),
        ("Congressman Ben Fox spoke. Sen. Ben Fox left.", "Sen. Ben Fox"),
        ("Gov. Ann Roe spoke. Senator Roe left.", "Senator Roe"),
        ("Lt. Ben Fox was there. Capt. Fox fired.", "Capt. Fox"),
        ("Sgt. Ben Fox was there. The court heard Lieutenant Fox.", "Lieutenant Fox"),
        ("Pat Roe lost. Mr. Roe conceded. Ms. Roe wept.", "Ms. Roe"),
    ],
)
def test_titles_that_exclude_each_other_are_put_to_an_editor(text: str, held: str) -> None:
    """One of them is wrong, and whoever bears it notices."""
    assert found(title.RULE, text) == [held]


@pytest.mark.parametrize(
    "text",
    [
        "Sen. Ann Roe voted no. Senator Roe left. Ms. Roe slept.",
        "Sen. Ann Roe voted no. Rep. Ben Roe voted yes. Rep. Roe left.",
        "Sen. Ann Roe voted no. Former Rep. Roe was moved. Then-Rep. Roe had voted yes.",
        "Sen. Ann Roe voted no. In 2004, Rep. Roe had voted yes.",
        "Rep. Ann Roe is running for the Senate. “Senator Roe,” he said.",
        "Rep. Ann Roe was elected on Monday. Sen.-elect Roe wept.",
        "Gov. Ann Roe spoke. Lt. Gov. Roe listened. State Sen. Roe left.",
        "Lt. Col. Ben Fox was there. Col. Fox fired.",
        "Maj. Gen. Ann Roe came. Gen. Roe left.",
        "Bill Roe met Ann Roe. Mr. Roe smiled. Ms. Roe did not.",
        "Mr. Roe came with his wife, Ms. Roe.",
        "A Gov. Roe would be good. Sen. Ann Roe left.",
    ],
)
def test_titles_of_two_people_or_two_times_pass(text: str) -> None:
    """Couples, promotions and elections are in every paper."""
    assert found(title.RULE, text) == []


def test_a_given_name_that_comes_late_is_found_where_it_is_asked_for() -> None:
    """An introduction that was moved down leaves a stranger in the lead."""
    text = "Nobody knew what Barrett had seen. Tom Barrett, a baker, said that he saw a fire. Barrett said no more."
    assert found(given_name_late.RULE, text) == ["Barrett"]


def test_a_surname_that_was_never_introduced_is_found_where_it_is_asked_for() -> None:
    """A cut in the second paragraph takes the introduction away, and nobody sees what is no longer there."""
    assert found(surname_only.RULE, "“It will come,” Barrett said. Later, Barrett was proven right.") == ["Barrett"]


@pytest.mark.parametrize(
    "text",
    [
        "Tom Barrett, a baker, said that he saw a fire. Barrett said no more.",
        "H.R. Barrett said that he saw a fire. Barrett said no more.",
        "Sheriff Barrett said that he saw a fire. Barrett said no more.",
        "Obama said that he saw a fire. Barack Obama said no more. Obama said so.",
        "Pope Francis said that he saw a fire. Francis said no more.",
        "Madonna sang. Pelé played. Madonna said that Pelé was good.",
        "The Hill said that it saw a fire. The Hill said no more.",
        "Barrett: a fire\nTom Barrett said that he saw a fire. Barrett said no more.",
        "In March the fire said nothing. March said no more. It was March.",
    ],
)
def test_who_is_introduced_or_needs_no_introduction_passes(text: str) -> None:
    """Presidents, popes, one-name people, papers and headings stand as they do."""
    assert found(given_name_late.RULE, text) == []
    assert found(surname_only.RULE, text) == []


def test_a_headline_may_name_people_shortly() -> None:
    """Every headline does."""
    text = "Tom Barrett, a baker, said that he saw a fire. Barrett said no more."
    assert found(given_name_late.RULE, text, "Barrett saw fire") == []


def test_what_speaks_of_many_people_runs_only_where_it_is_asked_for() -> None:
    """A desk that introduces people in the second paragraph would be held every day."""
    assert not given_name_late.RULE.default
    assert not surname_only.RULE.default

"""Lengths, years and whole sentences that are told again and differ."""

import pytest

from checks.reading import Reading
from checks.rules.calendar.told_twice import RULE
from checks.story.load import load_story_text

CAPTION = "In this April 4, {}, photo the mayor opens the new bridge over the river with her son.\n"


def found(text: str) -> list[str]:
    assert RULE.check
    return [finding.words for finding in RULE.check(Reading(load_story_text("", text, "2020-07-15T00:00:00+00:00")))]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("A 42-day strike shut the port. The 44-day strike ended with a raise.", ["44-day strike"]),
        ("The army’s three-year siege is over. People said the two-year siege was cruel.", ["two-year siege"]),
        ("The mills stood still for 22 days. The 52 days without flour were hard.", ["52 days without"]),
        (
            "He lost the 2016 presidential election. In the 2015 presidential race he had led.",
            ["2015 presidential race"],
        ),
        ("The old pier opened in 1995. When the old pier opened in 1985, it rained.", ["1985"]),
        ("Ann Roe died in 2009. The year that Ann Roe died in 2008 is remembered.", ["2008"]),
        (CAPTION.format(2019) + "They met.\n" + CAPTION.format(2018), ["2018"]),
    ],
)
def test_what_is_told_again_otherwise_is_put_to_an_editor(text: str, held: list[str]) -> None:
    """One of the two is wrong, and nobody reads both captions."""
    assert found(text) == held


@pytest.mark.parametrize(
    "text",
    [
        "A 42-day strike shut the port. The 42-day strike ended with a raise.",
        "A 42-day strike shut the port. A 44-day strike had shut it in 1985.",
        "An 18-month delay was asked for. He took the three-month delay proposed by the council.",
        "The index is at a 10-year low. Joblessness is near the 17-year low.",
        "“A 42-day strike,” he said. The 44-day strike ended.",
        "The mills stood still for 22 days. The 10 days before the vote were hard.",
        "He lost the 2016 presidential election. He had won the 2012 presidential election.",
        "He saw the 2016 presidential election, and France’s 2017 presidential election.",
        "They saw the 2018 World Cup and the 2016 presidential election.",
        "The first store opened in 1995. The second store opened in 2005.",
        "The store opened in 1995. The store in Leeds opened in 2005.",
        "Ann Roe died in 1995. Paul Roe died in 2005.",
        "He is due in court on Oct. 10.\nHe is due in court on Oct. 17.",
        CAPTION.format(2019) + CAPTION.format(2019),
        CAPTION.format(2019) + CAPTION.format(2018).replace("mayor", "judge"),
    ],
)
def test_two_events_pass(text: str) -> None:
    """Strikes, elections and hearings recur, and lists tell of them in like words."""
    assert found(text) == []


def test_a_date_that_its_weekday_decides_is_left_to_that_rule() -> None:
    """The editor would be told twice of one slip."""
    first, again = (CAPTION.format(year).replace("April", "Thursday, April") for year in (2019, 2018))
    assert found(first + again) == []


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The museum will mark its 50th anniversary this year. The museum, which opened in 1979, is full.", True),
        ("The mill at Stenn will close in September after 111 years. The mill opened in 1919.", True),
        ("The museum will mark its 50th anniversary this year. The museum, which opened in 1970, is full.", False),
        ("The museum will mark its 50th anniversary this year. The harbour museum opened in 1979.", True),
        ("The museum will mark its 50th anniversary this year. The mill opened in 1979.", False),
        ("The mill will close after 111 years. “The mill opened in 1919,” she said.", False),
        ("The mill will close after 111 years in one family. The mill opened in 1819.", False),
    ],
)
def test_how_old_a_thing_is_is_held_to_the_year_it_began_in(text: str, held: bool) -> None:
    assert bool(found(text)) is held

"""Dates against the calendar and against the day of publication: what is held, and what must not be."""

import pytest

from checks.finding import Finding
from checks.reading import Reading
from checks.registry import rules
from checks.story.load import load_story_text


def findings(rule: str, text: str, published: str) -> list[Finding]:
    reading = Reading(load_story_text("", text, f"{published}T09:00:00+00:00"))
    check = rules()[f"calendar/{rule}"].check
    assert check
    return list(check(reading))


def found(rule: str, text: str, published: str = "2025-07-21") -> list[str]:
    return [finding.words for finding in findings(rule, text, published)]


@pytest.mark.parametrize(
    ("published", "text", "held"),
    [
        ("2020-07-19", "A crowd met on Saturday, July 17, 2020.", True),
        ("2020-07-19", "A crowd met on Friday, July 17, 2020.", False),
        ("2014-11-05", "A crowd met on Monday, Nov. 2, 2014.", True),
        ("2019-06-14", "The hall opens on Thursday, July 27.", True),
        ("2019-06-14", "The hall opens on Saturday, July 27.", False),
        ("2012-09-26", "A crowd met on Monday, Sept. 23.", True),
        ("2019-06-14", "In 2017 the hall opened on Thursday, July 27.", False),
        ("2019-01-14", "The hall opened on Thursday, July 27.", False),
        ("2025-07-21", "Tuesday 22 July and Wednesday 23 July are free.", False),
        ("2024-02-20", "It falls on Friday, Feb. 29.", True),
        ("2024-02-20", "It falls on Thursday, Feb. 29.", False),
        ("2024-12-30", "It falls on Wednesday, Jan. 1.", False),
        ("2024-12-30", "It falls on Tuesday, Jan. 1.", True),
    ],
)
def test_a_weekday_is_held_against_its_date(published: str, text: str, held: bool) -> None:
    """A reader would come on the wrong day; a right date that is held costs trust."""
    assert bool(found("weekday", text, published)) == held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The fair runs Monday to Friday, July 14-18, 2025.", []),
        ("The fair runs Monday-Friday, July 14-18.", []),
        ("The fair ran from Saturday to Monday, July 19-21.", []),
        ("The fair runs Monday to Friday, July 1-31, 2025.", []),
        ("The fair ran Monday and Friday, July 14, 2025.", []),
        ("The fair runs Monday to Friday, July 15-18, 2025.", ["July 15"]),
        ("The fair runs Monday to Friday, July 15-19.", ["July 15", "19"]),
        ("The fair runs Monday to Saturday, July 14 to July 18, 2025.", ["July 18, 2025"]),
    ],
)
def test_weekdays_in_front_of_a_range_are_held_against_its_ends(text: str, held: list[str]) -> None:
    """Every notice of a week's fair would be an error, and the editor would switch the rule off."""
    assert found("weekday", text) == held


def test_a_date_in_figures_is_held_only_where_it_is_wrong_whichever_number_is_the_month() -> None:
    """A British "8 July" would be held as an American 7 August."""
    assert found("tense", "The coach resigned on 08/07/2025.") == []
    assert found("tense", "The coach resigned on 08/09/2025.") == ["08/09/2025"]


def test_both_ways_out_are_shown() -> None:
    """An editor would have to look up which of day and year is the likelier slip."""
    (finding,) = findings("weekday", "They met on Friday, Jan. 10, 2019.", "2020-01-11")
    assert finding.message == "10 January 2019 is a Thursday, not a Friday"
    assert finding.evidence == ("11 January 2019 is a Friday", "10 January 2020 is a Friday")


def test_a_date_that_no_calendar_has_is_held() -> None:
    """A deadline on 31 June would be printed."""
    assert found("impossible", "Pay by 31 June 2025 or by 30 June 2025.") == ["31 June 2025"]
    assert found("impossible", "“Pay by 31 June 2025,” it said.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The coach resigned on 30 July 2025.",
        "On 30 July 2025, a bridge collapsed.",
        "The coach was arrested on July 30, 2025.",
        "The war ended in September 2025.",
        "The council will vote on 3 March 2025.",
        "In March 2025, the council will vote.",
    ],
)
def test_a_tense_on_the_wrong_side_of_publication_is_held(text: str) -> None:
    """Last year's date on this year's event would be printed."""
    assert len(found("tense", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The coach resigned on 20 July 2025.",
        "The coach resigned on 22 July 2025.",
        "The coach resigned on Monday, effective on 30 July 2025.",
        "The coach was elected to lead until 30 July 2025.",
        "The council agreed to meet on 30 July 2025.",
        "The talks were scheduled for 30 July 2025.",
        "The coach signed a contract that ends on 30 July 2025.",
        "She said in March 2025 that she would stay.",
        "The council will vote on a plan of 3 March 2025.",
        "The council will mark the fire on 3 March 2025.",
        "The house will stand as it stood on 3 May 1950.",
        "“The war ended in September 2025,” the novel begins.",
        "If the coach resigned on 30 July 2025, nobody would mind.",
        "The war ended in September.",
    ],
)
def test_a_tense_that_may_be_right_is_left_alone(text: str) -> None:
    """News speaks of plans and of the past in one breath; an alarm at each of them would be noise."""
    assert found("tense", text) == []


def test_a_date_that_no_calendar_has_is_no_ones_past() -> None:
    """One impossible date would end the check of the whole story."""
    assert found("tense", "He resigned on Feb. 30, 2024, and left on 2024-02-30.") == []


def test_the_first_and_last_years_of_the_calendar_are_no_trap() -> None:
    """One absurd year in a text would stop the run with a traceback."""
    assert found("weekday", "They met on Monday, Jan. 2, 9999, and on Monday, Dec. 31, 9999.") == []
    assert found("tense", "They met on Dec. 31, 9999. It will end on Jan. 1, 0001.") in ([], ["Dec. 31, 9999"])

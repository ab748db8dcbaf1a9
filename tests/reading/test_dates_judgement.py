"""Words that allow more than one reading, and what decides between them."""

from datetime import date

import pytest

from checks.reading.dates import find_dates
from checks.reading.mentions import Anchor, DateMention
from checks.story.values import Mod

MONDAY = date(2025, 7, 21)
SUNDAY = date(2025, 4, 27)
JANUARY = date(2024, 1, 22)


def only(text: str, published: date = MONDAY) -> DateMention:
    (mention,) = find_dates(text, published)
    return mention


def values(text: str, published: date = MONDAY) -> list[tuple[str, str]]:
    return [(mention.text, mention.value) for mention in find_dates(text, published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On Monday, Sen. Ann Lee, a farmer from Ohio and a mother of six, will speak.", "2025-04-28"),
        ("On Monday, Ann Lee, who was sworn in last spring, will speak.", "2025-04-28"),
        ("On Monday, Ann Lee, the mayor, resigned.", "2025-04-21"),
        ("On Monday in Bonn, the court ruled, and the parties will go home.", "2025-04-21"),
        ("On Monday, John J. Doe will speak.", "2025-04-28"),
        ("It closed on Monday. Others will stay.", "2025-04-21"),
        ("Monday: the fair, which was held in May, comes to town.", "2025-04-21"),
    ],
)
def test_the_tense_of_a_clause_is_found_behind_what_its_subject_is_said_to_be(text: str, value: str) -> None:
    """A hearing of next week would be read as one of last week."""
    mention = find_dates(text, SUNDAY)[0]
    assert mention.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Her campaign for the primary in November is short of money.", "2024-11"),
        ("Nobody knows what the vote in November is good for.", "2024-11"),
        ("She is mayor since the election in November.", "2023-11"),
        ("He was charged before the trial in November.", "2023-11"),
        ("A storm in November is no news.", "2023-11"),
    ],
)
def test_an_event_that_news_awaits_lies_ahead_where_no_verb_looks_back(text: str, value: str) -> None:
    """An election of this year would be read as last year's; either stays a reading."""
    mention = only(text, JANUARY)
    assert (mention.value, mention.alternatives) == (value, ("XXXX-11",))


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("In March 2012 she left Rome. In April she opened a bar.", ["2012-03", "2012-04"]),
        (
            "In March 2012 she left Rome. In April she opened a bar. In June she sold it.",
            ["2012-03", "2012-04", "2012-06"],
        ),
        ("In March 2012 she left Rome. In April she said the bar would close.", ["2012-03", "2025-04"]),
        ("In March 2012 she left Rome. In April she will open a bar.", ["2012-03", "2026-04"]),
        ("In March 2012 she left Rome.\nIn April she opened a bar.", ["2012-03", "2025-04"]),
        ("In March 2012 she left Rome. In January she opened a bar.", ["2012-03", "2025-01"]),
        ("In March 2025 she left Rome. In April she opened a bar.", ["2025-03", "2025-04"]),
    ],
)
def test_a_paragraph_that_tells_of_another_year_goes_on_in_it(text: str, months: list[str]) -> None:
    assert [value for _, value in values(text)] == months


@pytest.mark.parametrize(
    ("text", "found", "value", "other"),
    [
        ("Sales rose in the fiscal third quarter.", "the fiscal third quarter", "FYXXXX-Q3", "XXXX-Q3"),
        ("Sales rose in its third fiscal quarter.", "third fiscal quarter", "FYXXXX-Q3", "XXXX-Q3"),
        ("They rose in the first quarter of its fiscal year.", "the first quarter of its fiscal year", "FYXXXX-Q1",
         "XXXX-Q1"),
        ("They rose in the second half of fiscal 2024.", "the second half of fiscal 2024", "FY2024-H2", "2024-H2"),
        ("They rose in the second quarter of FY2024.", "the second quarter of FY2024", "FY2024-Q2", "2024-Q2"),
        ("It rose in fiscal year 2024 second quarter.", "fiscal year 2024 second quarter", "FY2024-Q2", "2024-Q2"),
        ("They rose in Q2 FY24.", "Q2 FY24", "FY2024-Q2", "2024-Q2"),
    ],
)  # fmt: skip
def test_a_part_of_a_fiscal_year_is_the_calendar_s_only_in_its_other_reading(
    text: str, found: str, value: str, other: str
) -> None:
    """A company's quarter would be put into months that it does not cover."""
    mention = only(text)
    assert (mention.text, mention.value, mention.alternatives) == (found, value, (other,))
    assert (mention.interval is None) == ("XXXX" in value)


@pytest.mark.parametrize(
    "text",
    [
        "The Bears scored three times in the first quarter.",
        "She was hurt in the fourth quarter of the game.",
        "A quarter of voters stayed at home.",
        "More than a quarter of voters stayed at home.",
        "Nearly three quarters of all voters stayed at home.",
        "A 1800-mile fence was planned.",
        "It is a 2000-seat hall.",
        "But at the end of the day it is a matter of taste.",
        "It is a matter of taste at the end of the day.",
        "It was the third trial.",
        "It is the 50th anniversary of the landing.",
        "It is the second anniversary of the flood.",
    ],
)
def test_matches_fractions_measures_and_idioms_are_no_dates(text: str) -> None:
    assert values(text) == []


def test_a_quarter_of_business_and_a_year_of_a_style_stay_dates() -> None:
    assert only("Profit fell in the first quarter.").value == "2025-Q1"
    assert only("It is a 1970-era law.").value == "1970"


def test_an_anniversary_is_of_the_year_that_the_event_gives_it() -> None:
    text = "They marked the 20th anniversary of the 2005 flood."
    assert values(text) == [("the 20th anniversary", "2025"), ("2005", "2005")]
    assert find_dates(text, MONDAY)[0].anchor is Anchor.MENTION
    text = "It is the 75th anniversary of the May 9, 1950, declaration."
    assert values(text)[0] == ("the 75th anniversary", "2025")
    assert values("They marked the 80th anniversary of the landing in 2024.") == [("2024", "2024")]


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("Sales rose 3% on the same period last year.", "the same period last year", "2024"),
        ("Sales in May rose 3% on the same period last year.", "the same period last year", "2024-05"),
        ("Sales in the second quarter rose on the same quarter a year ago.", "the same quarter a year ago", "2024-Q2"),
        ("Sales in Q4 2024 rose on the same quarter last year.", "the same quarter last year", "2023-Q4"),
        ("Sales in Q3 2022 rose on the same period a year earlier.", "the same period a year earlier", "2021-Q3"),
        ("Sales in 2022 rose on the same period a year earlier.", "the same period a year earlier", "2021"),
    ],
)
def test_the_same_period_last_year_is_the_part_of_it_that_was_named(text: str, found: str, value: str) -> None:
    mention = find_dates(text, MONDAY)[-1]
    assert (mention.text, mention.value) == (found, value)


def test_early_on_wednesday_is_early_wednesday() -> None:
    mention = only("It rained early on Wednesday.")
    assert (mention.text, mention.mod, mention.value) == ("early on Wednesday", Mod.START, "2025-07-16")
    assert only("It was late for Monday.").mod is None
    mention = only("It rained late on July 14, 2025.")
    assert (mention.text, mention.mod, mention.value) == ("late on July 14, 2025", Mod.END, "2025-07-14")


def test_in_before_what_is_no_length_of_time_does_no_harm() -> None:
    """The story could not be read at all."""
    assert find_dates("She will be seen in 60 Minutes tonight.", MONDAY)[-1].text == "tonight"


@pytest.mark.parametrize("text", ["The app Vote2016 was shut.", "#RandPaul2016 was everywhere.", "A SARSCoV2 case."])
def test_figures_at_the_end_of_a_name_are_no_year(text: str) -> None:
    """A hashtag would be taken for a date that the story does not record."""
    assert find_dates(text, MONDAY) == ()

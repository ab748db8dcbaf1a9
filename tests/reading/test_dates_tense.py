"""Which side of publication a date without its year or week lies on, by the verb of its clause."""

from datetime import date

import pytest

from checks.reading.dates import find_dates

WEDNESDAY = date(2025, 7, 23)
LAST_FRIDAY, NEXT_FRIDAY = "2025-07-18", "2025-07-25"


@pytest.mark.parametrize(
    "text",
    [
        "The Bears won in Ohio on Friday.",
        "Officials on Friday ordered them to leave.",
        "Storms could come, and officials on Friday ordered them to leave.",
        "The court might rule, and on Friday it heard the case.",
        "He aimed at China's plans to rule the seas Friday by raising tariffs.",
        "He opposed the plan on Friday.",
        "He did not speak to reporters Friday.",
        "She told Fox News on Friday that they will meet.",
        "They won from coast to coast on Friday.",
        "They won from coast-to-coast on Friday.",
        "It ended his presidential hopes in Friday's primaries.",
        "He spoke to a fact-checking site on Friday.",
        "It rained until Friday.",
        "They could have met on Friday.",
        "An estimated seven million marched Friday.",
        "He was held earlier Friday, and may be freed.",
    ],
)
def test_a_weekday_told_of_as_past_is_the_last(text: str) -> None:
    """What happened last week would be read as announced for this one."""
    assert find_dates(text, WEDNESDAY)[-1].value == LAST_FRIDAY


@pytest.mark.parametrize(
    "text",
    [
        "The Bears won't play on Friday.",
        "The storm could hit as early as Friday.",
        "The trial was postponed until Friday.",
        "The trial was put off to Friday.",
        "They postponed a vote that had been set for Monday until Friday.",
        "They gave the firm until Friday to reply.",
        "The firm has until Friday to reply.",
        "The house voted to fund it through Friday.",
        "The sale runs through Friday.",
        "The bill, which funds the agency through Friday, passed.",
        "It stays shut until at least Friday.",
        "The banks were to reopen Friday.",
        "Voters go to the polls Friday.",
        "Much may change between now and Friday.",
        "They will lose that cover on Friday.",
        "They will have the results on Friday.",
        "The group was hoping to meet Friday.",
        "Investors look ahead to Friday.",
        "She has set a deadline of Friday.",
        "The house prepares, after long talks with the union and with two of its many lawyers, to vote Friday.",
    ],
)
def test_a_weekday_told_of_as_still_to_come_is_the_next(text: str) -> None:
    """What is announced would be read as done."""
    assert find_dates(text, WEDNESDAY)[-1].value == NEXT_FRIDAY


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The vote was delayed until September.", "2025-09"),
        ("The vote was moved to September.", "2025-09"),
        ("They want to build it by September.", "2025-09"),
        ("The party is heading into September with hope.", "2025-09"),
        ("She said so during the house debate in May.", "2025-05"),
        ("Much was at stake in September's election.", "2025-09"),
        ("They qualified for the September Democratic debate.", "2025-09"),
        ("In a September speech he was unkind.", "2024-09"),
        ("They would have met in September.", "2024-09"),
        ("It would be first in the second quarter.", "2025-Q2"),
        ("By early April, they had met.", "2025-04"),
        ("It meant to sow doubt, and by early April, that was done.", "2025-04"),
    ],
)
def test_a_month_or_a_quarter_is_of_the_year_that_its_clause_looks_to(text: str, value: str) -> None:
    assert find_dates(text, WEDNESDAY)[-1].value == value


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Less than two weeks are left before Election Day.", date(2024, 10, 28), "2024-11-05"),
        ("He conceded on Election Day.", date(2024, 11, 20), "2024-11-05"),
        ("It is an opportunity on Election Day.", date(2024, 4, 27), "2024-11-05"),
        ("Ballots are taken up until Election Day.", date(2024, 3, 10), "2024-11-05"),
    ],
)
def test_election_day_is_the_next_until_it_is_over(text: str, published: date, value: str) -> None:
    """A campaign's story would be read as of the year before."""
    assert find_dates(text, published)[-1].value == value

"""A recorded role is held against the words: a slip in the record would be judged in place of the article."""

from datetime import date

import pytest

from checks.registry import rules
from checks.review import review
from checks.story.load import load_story_text

RULE = rules()["quotes/role"]


def problems(text: str, quote: str, person: str, office: str, status: str = "current") -> list[str]:
    claims = (
        f"claims:\n- id: office\n  quote: {quote}\n  role: {{person: {person}, office: {office}, status: {status}}}\n"
    )
    story = load_story_text(claims, text, "2025-07-21")
    return [finding.message for finding in review(story, [RULE], date(2025, 7, 21)).open]


@pytest.mark.parametrize(
    ("text", "quote", "person", "office", "status"),
    [
        ("Martin King Jr., the mayor, spoke.", "the mayor", "Martin King Jr.", "Mayor", "current"),
        ("Xi, the president, spoke.", "the president", "Xi Jinping", "President of China", "current"),
        ("They came to elect Jane Doe mayor.", "to elect Jane Doe mayor", "Jane Doe", "Mayor", "current"),
        ("They praised the late mayor, Jane Doe.", "the late mayor, Jane Doe", "Jane Doe", "Mayor", "late"),
        ("The outgoing mayor, Jane Doe, spoke.", "The outgoing mayor", "Jane Doe", "Mayor", "outgoing"),
        (
            "The mayor, Jane Doe, spoke late on Monday.",
            "The mayor, Jane Doe, spoke late",
            "Jane Doe",
            "Mayor",
            "current",
        ),
        ("Mayor-elect Jane Doe spoke.", "Mayor-elect Jane Doe", "Jane Doe", "Mayor of Westmere", "elect"),
        ("Donald Trump, ex-president, spoke.", "ex-president", "Donald Trump", "US President", "former"),
        (
            "Jane Doe, chief executive of GM, spoke.",
            "chief executive of GM",
            "Jane Doe",
            "Chief of General Motors",
            "current",
        ),
        (
            "The Ukrainian president, Volodymyr Zelensky.",
            "Ukrainian president",
            "Volodymyr Zelenskyy",
            "President of Ukraine",
            "current",
        ),
    ],
)
def test_a_true_record_is_no_finding(text: str, quote: str, person: str, office: str, status: str) -> None:
    assert problems(text, quote, person, office, status) == []


@pytest.mark.parametrize(
    ("text", "quote", "office", "status", "message"),
    [
        (
            "The mayor of Shelbyville, John Roe, spoke.",
            "The mayor of Shelbyville",
            "Mayor",
            "current",
            "does not name Jane",
        ),
        (
            "Jane Doe, the mayor of Shelbyville.",
            "mayor of Shelbyville",
            "Mayor of Springfield",
            "current",
            "the office of",
        ),
        ("Jane Doe, the acting mayor, spoke.", "the acting mayor", "Mayor", "current", "says acting"),
        ("Jane Doe, the mayor, spoke.", "the mayor", "Mayor", "former", "says current"),
        ("Jane Doe, the mayor, spoke.", "the mayor", "Governor", "current", "the office of Governor"),
    ],
)
def test_a_wrong_record_is_held(text: str, quote: str, office: str, status: str, message: str) -> None:
    (said,) = problems(text, quote, "Jane Doe", office, status)
    assert message in said


def test_the_known_office_of_another_country_is_held() -> None:
    text = "Donald Trump, the former President of the United States, spoke."
    (said,) = problems(
        text, "the former President of the United States", "Donald Trump", "President of Ukraine", "former"
    )
    assert "does not name the office of President of Ukraine" in said

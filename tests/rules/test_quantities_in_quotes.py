"""A recorded quantity is held against the words: an honest record must not be an error, a wrong one must."""

from datetime import date

import pytest

from checks.registry import rules
from checks.review import review
from checks.story.load import load_story_text

RULE = rules()["quotes/quantity"]


def problems(text: str, quote: str, quantity: str) -> list[str]:
    claims = f"claims:\n- id: figure\n  quote: {quote}\n  quantity: {{{quantity}}}\n"
    story = load_story_text(claims, text, "2025-07-21")
    return [finding.message for finding in review(story, [RULE], date(2025, 7, 21)).open]


@pytest.mark.parametrize(
    ("text", "quote", "quantity"),
    [
        ("A third of the staff left.", "A third", "value: 0.33"),
        ("A third of the staff left.", "A third", "value: 33.3, unit: percent"),
        ("It cost 3 million pounds.", "3 million pounds", "value: 3000000, unit: pound"),
        ("It is 5 km long.", "5 km", "value: 5, unit: kilometres"),
        ("They have 2000 workers.", "2000 workers", "value: 2000, of: workers"),
        ("There were 12 clashes a day.", "12 clashes a day", "value: 12, of: clashes, per: day"),
        ("The toll rose from 12 to 15.", "from 12", "value: 12"),
        ("It takes 4 to 6 weeks.", "4 to 6 weeks", "low: 4, high: 6, unit: week"),
    ],
)
def test_a_true_record_is_no_finding(text: str, quote: str, quantity: str) -> None:
    assert problems(text, quote, quantity) == []


@pytest.mark.parametrize(
    ("text", "quote", "quantity", "message"),
    [
        ("Over 122 clashes.", "Over 122 clashes", "value: 122", "recorded is 122, but the article says “Over 122”"),
        ("A third of them left.", "A third", "value: 0.34", "recorded is 0.34"),
        ("It is 5 km long.", "5 km", "value: 5, unit: mile", "recorded is 5 mile"),
        ("There were 12 clashes a day.", "12 clashes a day", "value: 12, per: week", "12 per day"),
        ("It takes 4 to 6 weeks.", "4 to 6 weeks", "value: 6, unit: week", "4 to 6 week"),
        ("It cost 1,300,000 crowns.", "1,300,000 crowns", "value: 1200000", "recorded is 1,200,000"),
        ("It rained.", "It rained", "value: 3", "no number there"),
    ],
)
def test_a_wrong_record_is_held_in_an_editors_figures(text: str, quote: str, quantity: str, message: str) -> None:
    (said,) = problems(text, quote, quantity)
    assert message in said

"""What a claim file leaves out, and what it may leave out."""

from datetime import date

import pytest

from checks.finding import Finding
from checks.registry import rules
from checks.review import review
from checks.story.load import load_story_text
from checks.story.model import Coverage, Story

TEXT = (
    "President Donald Trump came to Dorn on July 14. He saw 40 boats in the country’s largest harbour.\n"
    "On July 14, President Donald Trump counted 40 boats."
)
RULES = [rule for rule in rules().values() if rule.family == "coverage"]
ALL = """\
claims:
- {id: first, quote: President Donald Trump came to Dorn on July 14}
- {id: boats, quote: 40 boats in the country’s largest harbour}
- {id: again, quote: counted 40 boats}
"""


def found(claims: str, text: str = TEXT) -> tuple[Finding, ...]:
    return review(load_story_text(claims, text, "2025-07-21"), RULES, date(2025, 7, 21)).open


def test_what_stands_in_no_claim_is_shown_with_the_claim_to_add() -> None:
    """The editor pastes the lines; the next run is silent."""
    without = ALL.replace("40 boats in the country’s largest harbour", "in the country’s largest harbour")
    (finding,) = found(without)
    assert finding.address == 'coverage/figure@"40 boats"'
    assert finding.evidence == (
        "  - id: boats-2",
        "    quote: 40 boats in the country’s largest",
        "    quantity: {value: 40, of: boats}",
    )
    assert not found(without + "\n".join(line.removeprefix("  ") for line in finding.evidence))


def test_each_kind_is_asked_for() -> None:
    """A date or title told again in the same words is one statement; a toll told again may differ tomorrow."""
    assert [finding.address for finding in found("")] == [
        'coverage/title@"President Donald Trump"',
        'coverage/date@"on July 14"',
        'coverage/figure@"40 boats"',
        'coverage/superlative@"the country’s largest harbour"',
        'coverage/figure@"40 boats"#2',
    ]
    once = "claims:\n- {id: a, quote: President Donald Trump, occurrence: 2}\n- {id: b, quote: on July 14}\n"
    assert {finding.check for finding in found(once)} == {"coverage/figure", "coverage/superlative"}


def test_a_story_that_covers_its_article_passes() -> None:
    """The gate has to be silent once the work is done."""
    assert found(ALL) == ()


@pytest.mark.parametrize("claims", ["", ALL])
def test_partial_coverage_is_gated_by_what_is_recorded(claims: str) -> None:
    """A desk that records figures alone must not be held for titles."""
    story = load_story_text(claims, TEXT, "2025-07-21")
    partial = Story(story.path, story.article, story.claims, coverage=Coverage.PARTIAL)
    assert review(partial, RULES, date(2025, 7, 21)).open == ()


def test_words_that_a_missing_quote_means_are_held_once() -> None:
    """The superlative of the lead was changed: that its old quote is missing says so, and what to do."""
    old = "- {id: old, quote: the country’s oldest and largest harbour}\n"
    without = ALL.replace("40 boats in the country’s largest harbour", "40 boats")
    text = TEXT.replace("He saw 40 boats in", "He saw 40 boats at")
    assert [finding.check for finding in found(without, text) if "superlative" in finding.check]
    assert not [finding for finding in found(without + old, text) if "superlative" in finding.check]


def test_one_missing_quote_excuses_one_place_only() -> None:
    """A second largest harbour was never in any claim."""
    text = "It is the country’s largest harbour. The town has the county’s largest harbour."
    claims = "claims:\n- {id: old, quote: the country’s oldest and largest harbour}\n"
    assert [finding.words for finding in found(claims, text)] == ["the county’s largest harbour"]

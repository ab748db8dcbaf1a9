"""Words that an editor must look at: what is held, and what must not be."""

import pytest

from checks.finding import Finding
from checks.reading import Reading
from checks.registry import rules
from checks.story.load import load_story_text

PUBLISHED = "2025-07-21T09:00:00+03:00"


def findings(rule: str, text: str, claims: str = "") -> list[Finding]:
    check = rules()[f"wording/{rule}"].check
    assert check
    return list(check(Reading(load_story_text(claims, text, PUBLISHED))))


def found(rule: str, text: str, claims: str = "") -> list[str]:
    return [finding.words for finding in findings(rule, text, claims)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police counted over 1,313 boats.", ["over 1,313"]),
        ("There were more than 41 fires in May.", ["more than 41"]),
        ("There were over 17 fires.", []),
        ("There were more than 48 fires, 150 of them large.", []),
        ("More than 31 million people voted.", []),
        ("More than forty-one fires burned.", []),
        ("The hall is over 43 metres high and took more than 37 days.", []),
        ("It fell by more than 31 percent to over $1,313.", []),
        ("The office handed over 31 files after a row over 43 arrests.", []),
        ("She is over 41. He won by more than 31 points.", []),
    ],
)
def test_only_an_exact_tally_under_over_is_held(text: str, words: list[str]) -> None:
    """A rounded figure that is held teaches editors to switch the rule off."""
    assert found("over-exact", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Crimea was annexed in 2014. After the annexation of Crimea, Crimea was annexed.", ["annexed"]),
        ("Ukraine spoke of four regions. They were annexed in 2022.", ["annexed"]),
        ("Ukraine spoke of four regions.\nThe suburb was annexed in 1922.", []),
        ("Crimea was annexed, in breach of international law.", []),
        ("It was not annexed by Ukraine.", []),
        ("Ukraine denied that Russia had annexed it.", []),
        ("He called it “annexed” Crimea.", []),
        ("The special military operation in Ukraine goes on.", ["special military operation"]),
    ],
)
def test_a_contested_word_is_held_once_and_only_unqualified(text: str, words: list[str]) -> None:
    """A disputed act stated as settled is the article taking a side."""
    assert found("contested", text) == words


def relative(text: str, quote: str, value: str, head: str = "") -> list[str]:
    claims = f"{head}claims:\n- id: day\n  quote: {quote}\n  date: {{value: {value}}}\n"
    return found("relative-day", text, claims)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Talks may come this week.", ["this week"]),
        ("Talks may come this week, perhaps on 24 July.", []),
        ("Talks may come this week, he said on July 21.", []),
        ("Talks may come this week; the last were on 24 June.", ["this week"]),
        ("Talks may come this week; the last were on 24 July 2024.", ["this week"]),
    ],
)
def test_this_week_is_held_where_no_day_says_which(text: str, words: list[str]) -> None:
    """Read in a year, the claim would be checked against another week."""
    assert relative(text, "this week", "2025-W30") == words


@pytest.mark.parametrize(
    ("text", "quote", "words"),
    [
        ("It begins today at 9 a.m. in Dorn.", "9 a.m.", []),
        ("It begins at 1 p.m. (1800 GMT) on Wednesday.", "1 p.m. (1800 GMT) on Wednesday", []),
        ("It begins at 9 a.m. today.", "9 a.m. today", ["9 a.m. today"]),
        ("It began overnight and ended this morning.", "overnight and ended this morning", ["overnight"]),
    ],
)
def test_a_claim_is_held_once_and_not_for_its_hour(text: str, quote: str, words: list[str]) -> None:
    """An hour belongs to the day beside it; two findings on one claim are one decision too many."""
    assert relative(text, quote, "2025-07-21") == words


def test_a_claim_without_a_date_may_say_this_week() -> None:
    """A claim that records no date has none that could be read wrongly."""
    assert found("relative-day", "Talks may come this week.", "claims:\n- id: talks\n  quote: this week\n") == []


def test_the_day_is_resolved_for_the_editor() -> None:
    """An editor would have to work out the week by hand."""
    claims = "claims:\n- id: talks\n  quote: this week\n  date: {value: 2025-W30}\n"
    (finding,) = findings("relative-day", "Talks may come this week.", claims)
    assert finding.evidence == ("“this week” is 2025-W30, 21 to 27 July 2025",)
    assert finding.address == "wording/relative-day@talks"

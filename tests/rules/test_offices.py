"""Titles judged on the day of the article, in claims and in text."""

from datetime import date
from pathlib import Path

import pytest

from checks.documents.document import parse_document
from checks.finding import Finding, Severity
from checks.house.house import House
from checks.reference.offices import Offices, merge
from checks.reference.offices_file import known_offices, offices_of
from checks.registry import rules
from checks.review import review
from checks.rules.offices import elect
from checks.story.load import load_story_text

OFFICES = [rule for rule in rules().values() if rule.family == "offices" and rule.default]


def found(text: str, published: str = "2025-07-21", claims: str = "", offices: Offices | None = None) -> list[Finding]:
    """Return the office findings of a story."""
    story = load_story_text(claims, text, f"{published}T09:00:00+00:00")
    return list(review(story, OFFICES, date(2026, 1, 1), House(offices=offices)).open)


def ids(text: str, published: str = "2025-07-21", claims: str = "") -> list[str]:
    """Return which rules a story raises."""
    return [finding.check for finding in found(text, published, claims)]


def role(quote: str, person: str, office: str, status: str = "current") -> str:
    """Return a claim file's record of a role."""
    return (
        f"claims:\n- id: office\n  quote: {quote}\n  role: {{person: {person}, office: {office}, status: {status}}}\n"
    )


@pytest.mark.parametrize(
    ("published", "status", "raised"),
    [
        ("2015-05-01", "President", ["offices/current"]),
        ("2016-12-01", "President-elect", []),
        ("2015-05-01", "President-elect", ["offices/elect"]),
        ("2018-05-01", "President", []),
        ("2018-05-01", "Former President", ["offices/former"]),
        ("2018-05-01", "Then-President", ["offices/then"]),
        ("2018-05-01", "Acting President", ["offices/acting"]),
        ("2018-05-01", "President-elect", ["offices/elect"]),
        ("2023-05-01", "Former President", []),
        ("2023-05-01", "Then-President", []),
        ("2023-05-01", "US President", ["offices/outdated"]),
        ("2023-05-01", "Sitting President", ["offices/current"]),
        ("2025-07-21", "Ex-President", ["offices/former"]),
        ("2025-07-21", "President", []),
        ("2025-07-21", "Then-President", []),
    ],
)
def test_one_title_is_right_on_some_days_and_wrong_on_others(published: str, status: str, raised: list[str]) -> None:
    """The day of the article decides, not today's knowledge."""
    assert ids(f"{status} Donald Trump says the talks failed.", published) == raised


@pytest.mark.parametrize("published", ["2017-01-20", "2017-01-21"])
def test_around_the_oath_both_words_pass(published: str) -> None:
    """Copy of those hours is written before and after the handover."""
    assert ids("Former President Barack Obama left.", published) == []
    assert ids("President Barack Obama left.", published) == []
    assert ids("President-elect Donald Trump left.", "2017-01-20") == []


def test_an_article_later_than_the_data_is_judged_by_what_is_known() -> None:
    """An open end is no proof that somebody is still in office; an end that is known remains one."""
    assert ids("Former President Donald Trump left.", "2031-01-01") == []
    assert ids("President Donald Trump left.", "2031-01-01") == []
    assert ids("The current US president, Barack Obama, left.", "2031-01-01") == ["offices/current"]


@pytest.mark.parametrize(
    "text",
    [
        "“Former President Donald Trump is welcome,” the host said.",
        "Nobody knows what a former President Trump would do.",
        "In 2022, former President Donald Trump said he would run again.",
        "In 2012 President Barack Obama won again.",
        "A former Trump adviser met a former President Trump aide.",
        "She wrote speeches for President Barack Obama and President Clinton.",
    ],
)
def test_who_speaks_and_of_when_is_minded(text: str) -> None:
    """Quotations, hypotheticals and the past are the false alarms that make a desk switch a gate off."""
    assert ids(text) == []


def test_a_name_that_fits_two_is_judged_by_what_holds_for_both() -> None:
    """In 2003 one President Bush was a former one, though another was in office."""
    assert ids("Former US President Bush spoke in Washington.", "2003-05-01") == []
    assert ids("Former US President Bush spoke in Washington.", "1985-05-01") == ["offices/former"]
    assert ids("Former President George W. Bush spoke.", "2003-05-01") == ["offices/former"]


def test_a_finding_gives_the_facts_and_their_source() -> None:
    """An editor must be able to check the checker."""
    finding = found("Donald Trump, the former President of the United States, spoke.")[0]
    assert finding.severity is Severity.ERROR
    assert finding.words == "former President of the United States"
    assert "since 2025-01-20" in finding.message
    assert "2025-07-21" in finding.message
    assert any("2025-01-20" in line and "https://" in line for line in finding.evidence)


def test_a_recorded_role_and_its_words_are_one_finding() -> None:
    """Two findings about one mistake would need two decisions."""
    quote = "the former President of the United States"
    claims = role(quote, "Donald Trump", "President of the United States", "former")
    findings = found(f"Donald Trump, {quote}, spoke.", claims=claims)
    assert [finding.address for finding in findings] == ["offices/former@office"]


def test_words_that_the_record_does_not_repeat_are_still_held() -> None:
    """A claim that quotes too little must not hide the mistake beside it."""
    claims = role("President of the United States", "Donald Trump", "President of the United States")
    assert ids("Donald Trump, the former President of the United States, spoke.", claims=claims) == ["offices/former"]


def test_a_recorded_role_is_judged_where_the_text_cannot_be_read() -> None:
    """The person may stand two sentences away: that is what the record is for."""
    text = "Vitali Klitschko thanked the crews. It was a long night for the former mayor."
    claims = role("the former mayor", "Vitali Klitschko", "Mayor of Kyiv", "former")
    assert ids(text, claims=claims) == ["offices/former"]
    assert ids(text, claims=claims.replace("Mayor of Kyiv", "Mayor of Springfield")) == []


@pytest.mark.parametrize("modality", ["denied", "proposed", "reported"])
def test_a_role_that_is_not_stated_is_not_judged(modality: str) -> None:
    """Who denies being mayor is not called one."""
    claims = role("the former mayor", "Vitali Klitschko", "Mayor of Kyiv", "former") + f"  modality: {modality}\n"
    assert ids("Nobody, said Vitali Klitschko, calls him the former mayor.", claims=claims) == []


def test_the_wrong_person_in_an_office_is_asked_about() -> None:
    """Two names that change places are the commonest slip of a rewrite."""
    text = "Oleh Synehubov, the mayor of Kyiv, spoke."
    claims = role("the mayor of Kyiv", "Oleh Synehubov", "Mayor of Kyiv")
    assert ids(text, claims=claims) == ["offices/wrong-office"]
    assert ids("Former US President Mike Pence spoke.") == ["offices/holder"]
    assert ids("French President Jane Doe spoke on Sunday.") == ["offices/holder"]


@pytest.mark.parametrize(
    "text",
    [
        "Ukrainian President Volodymir Zelenski spoke on Sunday.",
        "US President Theodore Roosevelt loved the outdoors.",
        "President Jane Doe of the club spoke on Sunday.",
        "Chancellor Gordon Brown and Mayor Boris Johnson spoke.",
    ],
)
def test_who_may_well_have_held_an_office_is_not_asked_about(text: str) -> None:
    """A misspelt name, a time before the data, another office of the same title: none is a wrong holder."""
    assert ids(text) == []


def test_a_newsrooms_own_offices_are_judged_too() -> None:
    """A mayor that only the newsroom knows must not be called former either."""
    text = (
        "version: 1\nas_of: 2025-07-01\nsources: {desk: {name: Desk, url: 'https://example.org', licence: own}}\n"
        "offices: [{office: Mayor of Springfield, of: [Springfield], titles: [Mayor], source: desk,"
        " holders: [{person: Jane Doe, from: 2020-01-01}]}]\n"
    )
    own = offices_of(parse_document(Path("offices.yaml"), text))
    findings = found("Former Springfield Mayor Jane Doe spoke.", "2025-06-01", offices=merge(known_offices(), own))
    assert [finding.check for finding in findings] == ["offices/former"]


@pytest.mark.parametrize(
    "text",
    [
        "Donald Trump – the former US president – spoke.",
        "Donald Trump - the former US president - spoke.",
        "Donald Trump—the former US president—spoke.",
        "Donald Trump (the former president) spoke.",
        "Trump, formerly the president, spoke.",
        "Trump is the former president of the United States.",
        "FORMER PRESIDENT TRUMP VISITS OSLO",
        "Oslo Hosts Former President Trump",
        "The ex\N{NON-BREAKING HYPHEN}President Trump spoke.",
    ],
)
def test_former_is_held_however_it_is_joined_to_the_name(text: str) -> None:
    """A dash for a comma must not let the worst mistake of all through."""
    assert ids(text) == ["offices/former"]


def test_a_former_president_who_came_back_is_one() -> None:
    """Who is described as "a former president who won again" is not said to have left."""
    assert ids("Donald Trump, a former president who won again, spoke.") == []


@pytest.mark.parametrize(
    ("text", "raised"),
    [
        ("President-elect Donald Trump will be sworn in.", True),
        ("President-elect Donald Trump said on Sunday that he would go.", True),
        ("She was part of President-elect Trump's plan.", True),
        ("In December 2024 President-elect Donald Trump said that he would go.", False),
        ("She was with President-elect Donald Trump in December 2024.", False),
    ],
)
def test_an_elect_in_office_is_asked_about_unless_the_sentence_tells_of_the_wait(text: str, raised: bool) -> None:
    """A look back at a transition calls people what they were in it."""
    assert ids(text) == ["offices/elect"] * raised


def test_the_wait_before_an_oath_stays_within_the_calendar() -> None:
    """An office older than the calendar must not end the run."""
    assert elect._vote(date.min) == date.min


def test_courtesy_titles_are_asked_about_only_on_request() -> None:
    """Most houses let "President Clinton" pass in a passage on the past."""
    courtesy = rules()["offices/courtesy"]
    story = load_story_text("", "She met President Bill Clinton in Washington.", "2025-07-21T09:00:00+00:00")
    assert not courtesy.default
    assert [finding.check for finding in review(story, [courtesy], date(2026, 1, 1)).open] == ["offices/courtesy"]

"""Cities against the gazetteer."""

import pytest

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Rule
from checks.rules.places import capital, rank, region
from checks.story.load import load_story_text


def found(rule: Rule, text: str) -> list[Finding]:
    assert rule.check
    return [*rule.check(Reading(load_story_text("", text, "2024-01-15T00:00:00+00:00")))]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Toledo, Mich., spoke.",
        "He lives in Charlottesville, Iowa, now.",
        "The crowd in Odesa, Russia, sang.",
        "Shells fell in Mariupol in the Kharkiv region.",
        "ANCHORAGE, Hawaii (AP) — Snow fell.",
        "At a school in Gdansk, Germany, they sang.",
        "He moved to Toronto, Quebec.",
        "The crowd in Kiev, Poland, sang.",
    ],
)
def test_a_city_in_the_wrong_place_is_raised(text: str) -> None:
    assert [finding.severity for finding in found(region.RULE, text)] == [Severity.REVIEW]


@pytest.mark.parametrize(
    "text",
    [
        "He lives in Springfield, Nev., now.",
        "He grew up in Hamilton, N.J., and in Cumberland, R.I.",
        "He lives in Stockport, Ohio, and in Bradford, N.H.",
        "He lives in Manhattan, N.Y., and in Brooklyn, N.Y.",
        "He lives in Lincoln, England, and in Lincoln, Neb.",
        "He lives in Kiev, Ukraine, and in Rangoon, Burma, and in Bombay, India.",
        "He lives in Moscow, Idaho, and in Athens, Ga., and in Vienna, Va.",
        "He lives in Belfast, Ireland, and in San Juan, U.S., and in Hebron, Israel.",
        "He lives in Shelby, Tenn., the county with the most people.",
        "He lives in Nowheresville, Ohio.",
    ],
)
def test_a_place_that_may_be_there_is_not(text: str) -> None:
    assert found(region.RULE, text) == []


def test_a_region_is_told_with_figures_and_their_source() -> None:
    (finding,) = found(region.RULE, "Shells fell in Kramatorsk in the Luhansk region.")
    assert finding.words == "Kramatorsk in the Luhansk region"
    assert finding.message == (
        "no Kramatorsk is known in Luhansk Oblast, Ukraine; Kramatorsk, population 147,145, is in "
        "Donetsk Oblast, Ukraine"
    )
    assert finding.evidence[0] == "Kramatorsk, Donetsk Oblast, Ukraine, population 147,145: GeoNames, CC BY 4.0"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Auckland, the capital of New Zealand, slept.", "the capital of New Zealand is Wellington, not Auckland"),
        ("The Nevada capital, Las Vegas, slept.", "the capital of Nevada, United States is Carson City, not Las Vegas"),
        ("Rio de Janeiro is the capital of Brazil.", "the capital of Brazil is Brasilia, not Rio de Janeiro"),
    ],
)
def test_a_wrong_capital_is_raised_with_the_right_one(text: str, message: str) -> None:
    assert [finding.message for finding in found(capital.RULE, text)] == [message]


@pytest.mark.parametrize(
    "text",
    [
        "Delhi is the capital of India. Kiev is the capital of Ukraine. Mexico City is the capital of Mexico.",
        "Kinshasa, the capital of Congo, and Brazzaville, the capital of Congo, slept.",
        "Tbilisi, the capital of Georgia, and Atlanta, the capital of Georgia, slept.",
        "Tel Aviv, the capital of Israel, and La Paz, the capital of Bolivia, slept.",
        "Barcelona, the capital of Catalonia, slept. The Hague is the Dutch capital of justice.",
        "Washington is the capital of the United States. London is the British capital.",
    ],
)
def test_what_may_be_called_a_capital_is_not(text: str) -> None:
    assert found(capital.RULE, text) == []


def test_a_state_capitals_source_is_not_the_gazetteers() -> None:
    (finding,) = found(capital.RULE, "Chicago is the capital of Illinois.")
    assert "GeoNames" not in finding.evidence[0]


def test_a_rank_far_off_is_raised_with_what_is_larger() -> None:
    (finding,) = found(rank.RULE, "Leipzig, Germany’s second-largest city, slept.")
    assert finding.words == "Leipzig, Germany’s second-largest city"
    assert "Berlin (" in finding.evidence[1]
    assert "Hamburg (" in finding.evidence[1]


@pytest.mark.parametrize(
    "text",
    [
        "Odesa is Ukraine’s second-largest city. Lviv is Ukraine’s third-largest city.",
        "Manchester is England’s second-largest city. Birmingham is Britain’s second-largest city.",
        "Buffalo is New York’s second-largest city. Mesa is the third-largest city in Arizona.",
        "Rotterdam is the second-largest city in the Netherlands. Melbourne is Australia’s largest city.",
        "Miles City is Montana’s second-largest city.",
        "Kharkiv is Poland’s second-largest city.",
    ],
)
def test_a_rank_that_some_count_would_give_is_not(text: str) -> None:
    """Districts and suburbs are counted in one list and left out of the next."""
    assert found(rank.RULE, text) == []

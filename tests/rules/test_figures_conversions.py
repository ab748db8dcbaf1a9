"""Conversions, exchanged money and rates of bare texts: what no rounding explains, and what some does."""

import pytest

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reference.exchange_rates import is_currency, plausible_rate
from checks.registry import rules
from checks.story.load import load_story_text


def findings(rule: str, text: str) -> list[Finding]:
    check = rules()[f"figures/{rule}"].check
    assert check
    return list(check(Reading(load_story_text("", text, "2025-07-21T09:00:00+03:00"))))


@pytest.mark.parametrize(
    ("text", "sound", "broken"),
    [
        ("It lies 100 miles ({} km) away.", "160", "180"),
        ("It lies about 30 miles ({} kilometers) away.", "48", "84"),
        ("It lies 30 miles ({} km) away.", "50", "40"),
        ("It lies 160 km ({} miles) away.", "100", "10"),
        ("He is 5ft 10in ({}m) tall.", "1.78", "1.87"),
        ("He is 6 feet ({} metres) tall.", "2", "3"),
        ("The plot has 40 acres ({} hectares).", "16", "26"),
        ("The well is 1,200 metres, or {} feet, deep.", "3,940", "9,340"),
        ("It was 68 degrees Fahrenheit ({} Celsius).", "20", "30"),
        ("It was 100 degrees ({} Celsius).", "38", "83"),
        ("It warmed by 2 degrees Celsius ({} Fahrenheit).", "3.6", "6.3"),
        ("A 4,000-foot-high ({}-meter) volcano.", "1,200", "2,100"),
        ("They drove 5 to 10 miles (8 to {} km) a day.", "16", "26"),
        ("The tank holds 20 gallons ({} litres).", "91", "61"),
        ("It dug out 3 tons ({} tonnes).", "2.7", "7.2"),
        ("It drove at 20 mph ({} km/h).", "32", "23"),
        ("The box weighs 55 pounds, about {} kilograms.", "25", "52"),
        ("Snow fell 10 inches — {} centimeters — deep.", "25", "52"),
    ],
)
def test_a_conversion_is_held_only_where_no_rounding_explains_it(text: str, sound: str, broken: str) -> None:
    """A reader in the other unit would be told a wrong number, or a rounded one would be held."""
    assert findings("conversion", text.format(sound)) == []
    assert len(findings("conversion", text.format(broken))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The wall is 100 feet long (6 metres high).",
        "He runs 5 miles or 20 kilometres.",
        "He ran 5 miles, and 20 kilometres more.",
        "It is 3 yards (10 feet) wide.",
        "It is 100 miles (“180 km”, he said) away.",
        "The 10-mile (5-km loop) run.",
        "The baby weighed 8 pounds, 6 ounces (3.8 kg).",
        "She weighs 11st 4lb (72kg).",
        "It is 26 miles, 385 yards (42.2 km) long.",
        "The town lies at 500 feet, about 30 kilometers away.",
        "He ran 10 miles, about 5 kilometers of them uphill, in the heat.",
    ],
)
def test_two_measures_side_by_side_are_no_conversion(text: str) -> None:
    """Length and height would be held against each other."""
    assert findings("conversion", text) == []


@pytest.mark.parametrize("knots", range(30, 185, 5))
def test_forecasts_in_fives_are_sound(knots: int) -> None:
    """Storms' winds are told in knots and rounded to fives twice: 90 knots are 105 mph and 165 kph."""
    mph, kph = (5 * round(knots * size / 5) for size in (1.15078, 1.852))
    assert findings("conversion", f"The storm had winds of {mph} mph ({kph} kph).") == []


def test_a_conversion_shows_both_ways_out() -> None:
    """An editor would have to convert it again to see which of the two is the slip."""
    (finding,) = findings("conversion", "The border is 100 miles (180 km) away.")
    assert finding.message == "“100 miles” is 161 kilometres, not “180 km”"
    assert finding.evidence == ("“180 km” is 112 miles",)


@pytest.mark.parametrize(
    ("text", "sound", "broken"),
    [
        ("It cost $5m (£{}m).", "4", "40"),
        ("It cost 9 million euros, or about ${} million.", "11", "110"),
        ("It cost 45 million shekels (${} million).", "12.5", "125"),
        ("It cost A$5m (£{}m).", "2.6", "26"),
    ],
)
def test_money_is_put_to_an_editor_at_a_rate_that_was_never_paid(text: str, sound: str, broken: str) -> None:
    """A million would pass for a billion; a rate of some day would be held without knowing the day."""
    assert findings("exchange", text.format(sound)) == []
    (finding,) = findings("exchange", text.format(broken))
    assert finding.severity is Severity.REVIEW


def test_rates_that_nobody_knows_are_left_alone() -> None:
    """A currency that lost its worth within years would be held on its old rate."""
    assert not is_currency("turkish lira")
    assert findings("exchange", "It cost 90 million pesos ($5).") == []
    assert findings("exchange", "It cost £10 in 1910 (about $1,200 in today's money).") == []


def test_a_rate_and_its_reverse_are_one() -> None:
    """What is plausible one way would not be the other way."""
    there, back = plausible_rate("euro", "dollar"), plausible_rate("dollar", "euro")
    assert there.low is not None
    assert back.high is not None
    assert there.low * back.high == 1


@pytest.mark.parametrize(
    ("text", "sound", "broken"),
    [
        ("They spent $600 million on 3 million people, or ${} each.", "200", "20"),
        ("About 3 million households received $600 million, or ${} apiece.", "200", "20"),
        ("It counted 118 fires over four years, or {} a year.", "30", "40"),
        ("They scored 37 goals in 15 games, an average of {} per game.", "2.5", "5.2"),
        ("It gives $50,000 to 100 families, or ${} per family.", "500", "5,000"),
        ("The tunnel cost $2 billion for 5 miles, or ${} million per mile.", "400", "40"),
    ],
)
def test_a_rate_is_held_only_where_no_rounding_explains_it(text: str, sound: str, broken: str) -> None:
    """A cost per head that is off by ten would be printed."""
    assert findings("rate", text.format(sound)) == []
    assert len(findings("rate", text.format(broken))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The club costs $10 a month, or $99 a year.",
        "The town lost 40 trees in three storms, or 5 in every street.",
        "He makes 120 pesos a day — or about $10.",
        "More than 120 fires in four years, or 31 a year.",
    ],
)
def test_prices_and_rough_rates_are_left_alone(text: str) -> None:
    """A year's price is seldom twelve times the month's."""
    assert findings("rate", text) == []

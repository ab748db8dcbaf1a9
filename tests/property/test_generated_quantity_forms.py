"""Each form that the grammar of quantities knows reads back to the number it was written from."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.reading.mentions import QuantityMention
from checks.reading.quantities import find_quantities
from checks.reading.quantity import bounds
from checks.story.values import Bound, Change

FRACTIONS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
NUMERATORS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
FACTORS = {"doubled": 2, "tripled": 3, "quadrupled": 4, "halved": Decimal("0.5")}
FOLDS = ["two", "three", "four", "five", "six"]
SHARE_UNITS = {
    " percent": "percent",
    "%": "percent",
    " per cent": "percent",
    " percentage points": "percentage point",
    " basis points": "basis point",
}
MONEY = {"$": "dollar", "£": "pound sterling", "€": "euro", "US$": "dollar", "A$": "australian dollar"}
SCALES = {"": 1, "m": 10**6, "bn": 10**9, " million": 10**6, " billion": 10**9, " trillion": 10**12}
COUNTED = ["soldiers", "houses", "fishing boats", "votes"]


def only(text: str) -> QuantityMention:
    (mention,) = find_quantities(text)
    return mention


@given(st.integers(2, 1699), st.sampled_from(sorted(bounds._BEFORE.items())))
def test_every_bound_in_front_of_a_count_is_read(number: int, phrase: tuple[tuple[str, ...], Bound]) -> None:
    words, bound = phrase
    mention = only(f"They counted {' '.join(words)} {number:,} houses.")
    read: tuple[object, ...] = (mention.value, mention.bound, mention.noun)
    assert read == (number, bound, "houses")


@given(st.integers(2, 1699), st.sampled_from(sorted(bounds._AFTER.items())))
def test_every_bound_behind_a_count_is_read(number: int, phrase: tuple[tuple[str, ...], Bound]) -> None:
    words, bound = phrase
    mention = only(f"They counted {number:,} {' '.join(words)}.")
    read: tuple[object, ...] = (mention.value, mention.bound)
    assert read == (number, bound)


@given(st.data())
def test_a_named_fraction_is_a_share(data: st.DataObject) -> None:
    name, below = data.draw(st.sampled_from([pair for pair in FRACTIONS.items() if pair[0] != "half"]))
    over = data.draw(st.integers(1, below - 1).filter(lambda number: number < 10))
    plural = "s" if over > 1 else ""
    mention = only(f"They lost {NUMERATORS[over - 1]}-{name}{plural} of the votes.")
    assert mention.value == Decimal(over) / below
    assert mention.noun == "votes"


@given(st.sampled_from(sorted(FRACTIONS.items())), st.sampled_from(["rose", "fell"]))
def test_a_share_that_stands_alone_is_one_too(fraction: tuple[str, int], verb: str) -> None:
    name, below = fraction
    mention = only(f"Sales {verb} by {'' if name == 'half' else 'a '}{name}.")
    assert mention.value == Decimal(1) / below
    assert mention.change is (Change.UP if verb == "rose" else Change.DOWN)


@given(st.sampled_from([3, 4, 5, 6, 8, 10, 20, 100]), st.booleans())
def test_one_in_so_many_is_a_share(whole: int, spelled: bool) -> None:
    written = NUMERATORS[whole - 1] if spelled and whole < 10 else str(whole)
    mention = only(f"Some said one in {written} houses burnt down.")
    assert mention.value == Decimal(1) / whole


@given(st.integers(1, 60), st.integers(1, 60), st.sampled_from(["-", "–", " to "]), st.sampled_from(COUNTED[:3]))
def test_a_range_of_counts_keeps_both_ends(low: int, more: int, link: str, noun: str) -> None:
    mention = only(f"They sent {low}{link}{low + more} {noun}.")  # "3-4 votes" is a result
    read: tuple[object, ...] = (mention.value, mention.low, mention.high, mention.noun)
    assert read == (None, low, low + more, noun)


@given(st.integers(1, 60), st.integers(1, 60), st.sampled_from(sorted(SHARE_UNITS)), st.booleans())
def test_a_range_of_shares_keeps_both_ends(low: int, more: int, unit: str, repeated: bool) -> None:
    mention = only(f"It is between {low}{unit if repeated else ''} and {low + more}{unit}.")
    read: tuple[object, ...] = (mention.low, mention.high, mention.unit)
    assert read == (low, low + more, SHARE_UNITS[unit])


@given(
    st.decimals("0.1", "999", places=1), st.sampled_from(sorted(SHARE_UNITS)), st.sampled_from(["rose", "fell", "grew"])
)
def test_shares_and_points_are_told_apart(number: Decimal, unit: str, verb: str) -> None:
    mention = only(f"Turnout {verb} {number}{unit}.")
    read: tuple[object, ...] = (mention.value, mention.unit)
    assert read == (number, SHARE_UNITS[unit])
    assert mention.change is (Change.DOWN if verb == "fell" else Change.UP)


@given(st.integers(1, 999), st.sampled_from(sorted(MONEY)), st.sampled_from(sorted(SCALES)))
def test_money_is_never_a_unit_of_measure(number: int, sign: str, scale: str) -> None:
    """Three million pounds, "£3m", are not three pound-metres."""
    mention = only(f"It cost {sign}{number}{scale}.")
    read: tuple[object, ...] = (mention.value, mention.unit)
    assert read == (number * SCALES[scale], MONEY[sign])


@given(st.integers(4, 7), st.integers(0, 11), st.sampled_from(["{0}ft {1}in", "{0} feet {1} inches", "{0}-foot-{1}"]))
def test_feet_and_inches_are_one_height(feet: int, inches: int, form: str) -> None:
    mention = only(f"The guard is {form.format(feet, inches)}.")
    read: tuple[object, ...] = (mention.value, mention.unit)
    assert read == (12 * feet + inches, "inch")


@given(st.integers(1, 999), st.integers(1, 1600), st.sampled_from(["about", "more than", "up to"]))
def test_a_conversion_in_brackets_has_the_bound_of_what_it_restates(miles: int, metric: int, bound: str) -> None:
    first, second = find_quantities(f"It lies {bound} {miles} miles ({metric:,} km) from the coast.")
    read: tuple[object, ...] = (first.value, first.unit, second.value, second.unit)
    assert read == (miles, "mile", metric, "kilometre")
    assert first.bound is second.bound


@given(
    st.integers(1, 109),
    st.sampled_from(["a {}-year-old woman", "a woman aged {}", "Jane Roe, {},", "a woman, {} years old,"]),
)
def test_an_age_counts_no_years(age: int, form: str) -> None:
    mention = only(f"They met {form.format(age)} in town.")
    read: tuple[object, ...] = (mention.value, mention.unit, mention.noun)
    assert read == (age, "year", None)


@given(st.lists(st.integers(11, 99), min_size=2, max_size=4))
def test_every_age_of_a_list_is_one(ages: list[int]) -> None:
    *first, last = ages
    mentions = find_quantities(f"They met men aged {', '.join(map(str, first))} and {last}.")
    assert [mention.value for mention in mentions] == [Decimal(age) for age in ages]
    assert {mention.unit for mention in mentions} == {"year"}


@given(st.integers(2, 900), st.sampled_from(["100,000", "1,000", "million"]))
def test_a_rate_keeps_what_it_is_counted_by(number: int, base: str) -> None:
    mention = only(f"The rate was {number} per {base}.")
    read: tuple[object, ...] = (mention.value, mention.per)
    assert read == (number, base)


@given(st.sampled_from(sorted(FACTORS)))
def test_a_factor_in_a_verb_has_its_direction(verb: str) -> None:
    mention = only(f"Prices {verb}.")
    read: tuple[object, ...] = (mention.value, mention.unit)
    assert read == (FACTORS[verb], "factor")
    assert mention.change is (Change.DOWN if verb == "halved" else Change.UP)


@given(st.integers(2, 6), st.sampled_from(["{0}x", "{0}-fold", "{1}fold"]))
def test_a_factor_in_figures_is_one_too(number: int, form: str) -> None:
    mention = only(f"Prices rose {form.format(number, FOLDS[number - 2])}.")
    read: tuple[object, ...] = (mention.value, mention.unit)
    assert read == (number, "factor")


@given(st.integers(-60, 120), st.sampled_from([("C", "degree celsius"), ("F", "degree fahrenheit")]), st.booleans())
def test_a_temperature_has_its_scale(number: int, scale: tuple[str, str], sign: bool) -> None:
    letter, unit = scale
    mention = only(f"It was {number}{'°' if sign else ''}{letter} outside.")
    read: tuple[object, ...] = (mention.value, mention.unit)
    assert read == (number, unit)


@pytest.mark.parametrize(
    ("words", "value", "bound"),
    [
        ("a dozen", 12, Bound.EXACTLY),
        ("two dozen", 24, Bound.EXACTLY),
        ("half a dozen", 6, Bound.EXACTLY),
        ("dozens of", 24, Bound.AT_LEAST),
        ("hundreds of", 200, Bound.AT_LEAST),
        ("tens of thousands of", 20_000, Bound.AT_LEAST),
        ("a couple of", 2, Bound.ABOUT),
        ("several hundred", 200, Bound.AT_LEAST),
        ("twenty-one", 21, Bound.EXACTLY),
        ("half a million", 500_000, Bound.EXACTLY),
        ("two and a half million", 2_500_000, Bound.EXACTLY),
        ("both", 2, Bound.EXACTLY),
    ],
)
@pytest.mark.parametrize("noun", COUNTED)
def test_a_count_in_words_reads_back(words: str, value: int, bound: Bound, noun: str) -> None:
    mention = only(f"They sent {words} {noun}.")
    read: tuple[object, ...] = (mention.value, mention.bound, mention.noun)
    assert read == (value, bound, noun)

"""What an editor loses here: a figure written in a shorter or an odder way, or a name taken for a figure."""

from decimal import Decimal

import pytest

from checks.reading.mentions import QuantityMention
from checks.reading.quantities import find_quantities
from checks.story.values import Bound


def read(text: str) -> list[tuple[object, ...]]:
    return [(number(mention), mention.unit, mention.noun) for mention in find_quantities(text)]


def number(mention: QuantityMention) -> object:
    return mention.value if mention.value is not None else (mention.low, mention.high)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has a 7- or 8-inch screen.", [(7, "inch", "screen"), (8, "inch", "screen")]),
        (
            "They sell four-, five- and six-door vans.",
            [(4, None, "door"), (5, None, "door"), (6, None, "door")],
        ),
        ("It is for 18- to 24-year-olds.", [((18, 24), "year", None)]),
        ("It is 3- to 5-inch pipe.", [((3, 5), "inch", "pipe")]),
    ],
)
def test_a_hanging_hyphen_shares_the_word_that_follows(text: str, expected: list[tuple[object, ...]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("He stands 5ft 10in tall.", [70], "inch"),
        ("They need 2000 - 2500 calories.", [(2000, 2500)], "calorie"),
        ("It takes 3-4 weeks.", [(3, 4)], "week"),
        ("It lost 20 percentage points.", [20], "percentage point"),
        ("It makes 450 Nm.", [450], "newton metre"),
        ("They spent five long years there.", [5], "year"),
        ("They drove thousands of miles.", [2000], "mile"),
        ("They spent trillions of dollars.", [2 * 10**12], "dollar"),
        ("It costs 50p.", [50], "penny"),
        ("It used 3 million of the 5 million shekels.", [3000000, 5000000], "shekel"),
        ("Profits rose threefold.", [3], "factor"),
        ("Profits doubled.", [2], "factor"),
        ("The wind rose by 20 knots to 90.", [20, 90], "knot"),
    ],
)
def test_units_are_read_through_the_words_between(text: str, values: list[object], unit: str) -> None:
    mentions = find_quantities(text)
    assert [number(mention) for mention in mentions] == values
    assert {mention.unit for mention in mentions} == {unit}


@pytest.mark.parametrize(
    ("text", "unit", "per"),
    [
        ("It pays $5 a share.", "dollar", "share"),
        ("It pays $5/hour.", "dollar", "hour"),
        ("It is a $5m-a-year job.", "dollar", "year"),
        ("A field of 10 kV/cm broke it.", "kilovolt", "centimetre"),
        ("It pays C$6 (4 euros) per share.", "canadian dollar", "share"),
    ],
)
def test_what_it_is_counted_by_is_read_behind_marks(text: str, unit: str, per: str) -> None:
    mention = find_quantities(text)[0]
    assert (mention.unit, mention.per) == (unit, per)


def test_brackets_restate_a_number_with_its_bound() -> None:
    mentions = find_quantities("They walked more than 100 miles (160 km).")
    assert [mention.value for mention in mentions] == [100, 160]
    assert {mention.bound for mention in mentions} == {Bound.MORE_THAN}


@pytest.mark.parametrize("text", ["They walked more than 100 miles (5 men).", "More than 100 men (5 km away) came."])
def test_brackets_with_something_else_have_their_own_bound(text: str) -> None:
    assert [mention.bound for mention in find_quantities(text)] == [Bound.MORE_THAN, Bound.EXACTLY]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("One-third of it burned.", Decimal(1) / 3),
        ("A quarter of it burned.", Decimal("0.25")),
        ("Two-fifths of it burned.", Decimal("0.4")),
        ("One-sixth of it burned.", Decimal(1) / 6),
        ("Three-eighths of it burned.", Decimal("0.375")),
        ("One-tenth of it burned.", Decimal("0.1")),
    ],
)
def test_every_named_fraction_has_its_own_value(text: str, value: Decimal) -> None:
    assert [mention.value for mention in find_quantities(text)] == [value]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("One of the hostages was freed.", "hostages"),
        ("One of his two elder brothers left.", "elder brothers"),
        ("She made 12 of her 23 points early.", "points"),
        ("One of the oldest barns in Kent burned.", "oldest barns"),
        ("She added a chapter or two.", "chapter"),
        ("A 12 page letter marked Secret was found.", "page"),
        ("They bought two new 737 Max jets.", "new 737 Max jets"),
        ("They sold 63000 Model 3 sedans.", "Model 3 sedans"),
    ],
)
def test_what_is_counted_is_named(text: str, noun: str | None) -> None:
    assert find_quantities(text)[0].noun == noun


@pytest.mark.parametrize(
    ("text", "value", "noun"),
    [
        ("2000 workers left the plant.", 2000, "workers"),
        ("Some 1500 people fled.", 1500, "people"),
        ("They freed 12 officers and 1900 soldiers.", 1900, "soldiers"),
        ("The town housed 2015 refugees.", 2015, "refugees"),
    ],
)
def test_a_count_that_looks_like_a_year_is_a_count(text: str, value: int, noun: str) -> None:
    mention = find_quantities(text)[-1]
    assert mention.value == value
    assert mention.noun == noun


@pytest.mark.parametrize(
    "text",
    [
        "The 2019 workers left; its 2019 workers and Acme's 2019 employees stayed.",
        "In 2000 workers left, and since 2001 people have missed them.",
        "They reported 2019 sales, according to 2016 figures, of 2016 voters.",
        "It fell in 2019 to 2020 levels.",
        "She bought an iPhone 12 Mini in a 7-Eleven.",
        "The Standard & Poor's 500 rallied.",
        "The top three met the bottom three.",
        "One of them left; one of us stayed; one of these days.",
        "A 1080p film, a 501(c)(4) group, page.htm?id=3300.",
        "A 4K screen, a 5G phone, the F-16, COVID-19, a Boeing 737, the Shahed-136.",
        "The 47th President, Channel 4, Article 5, the G7, 9/11.",
    ],
)
def test_a_name_or_a_year_is_no_count(text: str) -> None:
    numbers = [mention for mention in find_quantities(text) if not mention.ordinal]
    assert numbers == []


@pytest.mark.parametrize("text", ["He paid $5 million in June.", "He paid $5 million in exchange for it."])
def test_money_is_not_of_what_only_follows_it(text: str) -> None:
    assert find_quantities(text)[0].noun is None


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They sold 40 flats by open sale and 18 by tender.", "flats"),
        ("They found 40 cases this week, down from 52 a week ago.", "cases"),
        ("They lost 12 seats in the House and five in the Senate.", "seats"),
        ("They won 12 seats and 36 of 50 towns.", "towns"),
        ("They won 12 seats. They lost by 18.", None),
        ("They won 12 seats and 5%.", None),
        ("They won 12 seats and hundreds in donations.", None),
    ],
)
def test_a_bare_count_counts_what_the_one_before_it_did(text: str, noun: str | None) -> None:
    assert find_quantities(text)[1].noun == noun

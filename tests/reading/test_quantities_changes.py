"""What an editor loses here: before and after read as one range, or a number on the wrong side of zero."""

from decimal import Decimal

import pytest

from checks.reading.mentions import QuantityMention
from checks.reading.quantities import find_quantities
from checks.story.values import Bound


def values(text: str) -> list[object]:
    return [mention.value if mention.low is None else (mention.low, mention.high) for mention in find_quantities(text)]


def only(text: str) -> QuantityMention:
    (mention,) = find_quantities(text)
    return mention


@pytest.mark.parametrize(
    ("text", "ends", "unit"),
    [
        ("The toll climbed from 31 to 44.", [31, 44], None),
        ("Turnout grew from 51 percent to 57 percent.", [51, 57], "percent"),
        ("The fare fell from $8 to $6.", [8, 6], "dollar"),
        ("The fare fell from $8 to 6.", [8, 6], "dollar"),
        ("The driving age was raised from 16 to 17.", [16, 17], None),
        ("They raised the driving age for farm hands from 16 to 17.", [16, 17], None),
        ("Exports sank from 7.4 million pounds to 6.8 million pounds.", [7_400_000, 6_800_000], "pound sterling"),
        ("Exports grew from 2.1 to 2.3 million dollars.", [2_100_000, 2_300_000], "dollar"),
        ("The rate went up from 3% to 4%.", [3, 4], "percent"),
        ("The gap widened from 20 to 30 miles.", [20, 30], "mile"),
        ("Its fleet doubled since 2010, from 20 to 40.", [2, 20, 40], None),
        ("Growth will slow, from 4.1 to 3.9 percent.", [Decimal("4.1"), Decimal("3.9")], "percent"),
        ("The count went from 40 last spring to 60.", [40, 60], None),
        ("Support is up from 30% in May to 35% in June.", [30, 35], "percent"),
    ],
)
def test_a_change_from_one_value_to_another_is_two_values(text: str, ends: list[object], unit: str | None) -> None:
    mentions = [mention for mention in find_quantities(text) if mention.unit != "factor"]
    assert [mention.value for mention in mentions] == ends[-2:]
    assert {mention.unit for mention in mentions} == {unit}
    assert {mention.change for mention in mentions} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "From 3 to 5 people attended.",
        "Tickets cost from 3 to 5 dollars.",
        "Profits rose and the firm hired from 3 to 5 people.",
        "After profits rose, from 3 to 5 people came.",
        "The firm hired from 3 to 5 people when profits rose.",
        "She lost from 3 to 5 pounds.",
        "They saw a rise of from 3 to 5 percent.",
        "Sales rose between 3 and 5 percent.",
        "Children aged from 3 to 5 came.",
        "They make up from 3 to 5 percent.",
    ],
)
def test_without_a_change_a_range_stays_one_range(text: str) -> None:
    assert values(text) == [(3, 5)]


def test_both_ends_of_a_change_share_what_they_count() -> None:
    assert [(m.text, m.noun) for m in find_quantities("Staff grew from about 40 to nearly 60 nurses.")] == [
        ("about 40", "nurses"),
        ("nearly 60", "nurses"),
    ]


def test_the_ends_of_a_change_are_written_to_the_same_precision() -> None:
    mentions = find_quantities("The rate rose from 3 percent to 3.25 percent.")
    assert [mention.precision for mention in mentions] == [Decimal("0.01"), Decimal("0.01")]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody was killed.",
        "No one was hurt in the fire.",
        "No-one has been seriously injured.",
        "Nobody else died.",
    ],
)
def test_nobody_who_was_harmed_is_zero_people(text: str) -> None:
    mention = only(text)
    expected: tuple[object, ...] = (0, "people", True)
    assert (mention.value, mention.noun, mention.negated) == expected


@pytest.mark.parametrize("text", ["Nobody came.", "No one was surprised.", "No one could say who was hurt."])
def test_nobody_is_no_number_where_nothing_harms(text: str) -> None:
    assert find_quantities(text) == ()


def test_zero_of_something_is_a_count() -> None:
    mention = only("Zero deaths were recorded.")
    expected: tuple[object, ...] = (0, "deaths")
    assert (mention.value, mention.noun) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minus 7 degrees.", [-7]),
        ("It was a bitter minus 7 degrees Celsius.", [-7]),
        ("It was -7 degrees.", [-7]),
        ("It was 7 degrees below zero.", [-7]),
        ("It was 30 below zero.", [-30]),
        ("It fell to minus 30.", [-30]),
        ("It was between minus 7 and minus 2 degrees.", [(-7, -2)]),
        ("It was between 2 and 7 degrees below zero.", [(-7, -2)]),
        ("The rate went from 1% to -1%.", [1, -1]),
        ("The total, minus 4 late ballots, stands.", [4]),
    ],
)
def test_words_and_signs_put_a_number_below_zero(text: str, expected: list[object]) -> None:
    assert values(text) == expected


def test_below_zero_alone_is_a_bound() -> None:
    mention = only("It fell below zero.")
    expected: tuple[object, ...] = (0, Bound.LESS_THAN)
    assert (mention.value, mention.bound) == expected


@pytest.mark.parametrize("text", ["The class of '16 met.", "She ran in ’18.", "The '16 race was close."])
def test_a_year_with_an_apostrophe_is_no_count(text: str) -> None:
    assert find_quantities(text) == ()


def test_a_quotation_mark_before_a_count_leaves_it_a_count() -> None:
    assert values("'16 people fled,' he said.") == [16]


@pytest.mark.parametrize(
    ("text", "value", "unit", "noun"),
    [
        ("The 1900-mile length of the coast is mapped.", 1900, "mile", "length"),
        ("He held a 6-point lead.", 6, "point", "lead"),
        ("It fell 2.4 percentage points.", Decimal("2.4"), "percentage point", None),
    ],
)
def test_a_unit_tied_by_a_hyphen_is_read(text: str, value: object, unit: str, noun: str | None) -> None:
    mention = only(text)
    assert (mention.value, mention.unit, mention.noun) == (value, unit, noun)


@pytest.mark.parametrize(
    ("text", "unit"), [("Ana Reyes, 34", "year"), ("Ana Reyes, 34\n", "year"), ("On Monday, 34\n", None)]
)
def test_the_end_of_a_line_and_of_the_text_are_read_alike(text: str, unit: str | None) -> None:
    assert only(text).unit == unit

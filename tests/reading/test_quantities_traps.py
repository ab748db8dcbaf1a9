"""What general readers of quantities get wrong in news, each case named: a wrong figure here reaches an editor."""

from decimal import Decimal

import pytest

from checks.reading.mentions import QuantityMention
from checks.reading.quantities import find_quantities
from checks.story.values import Bound


def only(text: str) -> QuantityMention:
    (mention,) = find_quantities(text)
    return mention


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The club paid £3m.", 3_000_000, "pound sterling"),
        ("The club paid £2.5bn.", 2_500_000_000, "pound sterling"),
        ("The club paid PS2.5bn.", 2_500_000_000, "pound sterling"),
        ("It rose 20 percentage points.", 20, "percentage point"),
        ("It sold half a million.", 500_000, None),
        ("One in five left.", Decimal("0.2"), None),
        ("It sold 1,5 million.", 1_500_000, None),
    ],
)
def test_a_magnitude_or_a_share_is_no_unit(text: str, value: Decimal | int, unit: str | None) -> None:
    mention = only(text)
    read: tuple[object, ...] = (mention.value, mention.unit)
    assert read == (value, unit)


def test_thousands_in_short_are_no_kelvins() -> None:
    mention = only("It drew 10K people.")
    read: tuple[object, ...] = (mention.value, mention.unit, mention.noun)
    assert read == (10_000, None, "people")


def test_a_range_is_not_its_middle() -> None:
    mention = only("Some 50-100 people came.")
    read: tuple[object, ...] = (mention.value, mention.low, mention.high)
    assert read == (None, 50, 100)


@pytest.mark.parametrize(
    ("text", "value", "bound", "negated"),
    [
        ("There was at least one fatality.", 1, Bound.AT_LEAST, False),
        ("One person fled.", 1, Bound.EXACTLY, False),
        ("Dozens of people fled.", 24, Bound.AT_LEAST, False),
        ("There were no injuries.", 0, Bound.EXACTLY, True),
    ],
)
def test_a_number_in_words_is_not_lost(text: str, value: int, bound: Bound, negated: bool) -> None:
    mention = only(text)
    read: tuple[object, ...] = (mention.value, mention.bound, mention.negated)
    assert read == (value, bound, negated)


@pytest.mark.parametrize(
    "text",
    [
        "It changed after 9/11.",
        "It opens at 10 a.m. on weekdays.",
        "He bought a PS5 and an iPhone 12.",
        "A 787 Dreamliner landed at Gate 12C.",
        "The under-21 team drew 2-2.",
        "She is too clever by half.",
        "They had a 5-to-1 edge and a 26-to-23 majority.",
        "He made 10-of-18 shots.",
        "He came third in a third attempt.",
        "Both Smith and Jones left.",
        "Plan B people like best is 4x4.",
    ],
)
def test_what_only_looks_like_a_quantity_is_left_alone(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("More:46 states sue over the ban", "46"),
        ("Live updates:12 people hurt in blast", "12"),
        ("The siege ended.\n-- Eight people were held.", "Eight"),
    ],
)
def test_a_line_that_leads_elsewhere_keeps_its_number(text: str, words: str) -> None:
    """A count in a teaser or a list of a live report would be held against nothing."""
    assert only(text).text == words


@pytest.mark.parametrize("text", ["John 3:16 says so.", "It runs on port:8080 there.", "The ratio is 3:2 there."])
def test_a_colon_between_letters_and_figures_makes_no_count(text: str) -> None:
    assert find_quantities(text) == ()

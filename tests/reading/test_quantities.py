"""What an editor loses here: a figure that is read wrongly is checked wrongly."""

import subprocess
import sys
from decimal import Decimal

import pytest

from checks.reading.mentions import QuantityMention
from checks.reading.quantities import find_quantities
from checks.story.values import Bound, Change
from tests._data import DATA, ROOT, missing

KYIV = DATA / "kyiv-strikes-original.txt"


def only(text: str) -> QuantityMention:
    (mention,) = find_quantities(text)
    return mention


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They fired 71 rockets.", "71", "71"),
        ("It cost 1,200 jobs.", "1,200", "1200"),
        ("The town has 1.2 million residents.", "1.2 million", "1200000"),
        ("The town has 1,5 million residents.", "1,5 million", "1500000"),
        ("Some 10K people came.", "Some 10K", "10000"),
        ("Police held twenty-one people.", "twenty-one", "21"),
        ("They need one hundred and five thousand shells.", "one hundred and five thousand", "105000"),
        ("He bought a dozen eggs.", "a dozen", "12"),
        ("He bought half a dozen eggs.", "half a dozen", "6"),
        ("Half a million people fled.", "Half a million", "500000"),
        ("They walked for two and a half hours.", "two and a half hours", "2.5"),
        ("There are 4 hundred million users.", "4 hundred million", "400000000"),
        ("It has 35m users.", "35m", "35000000"),
    ],
)
def test_a_written_number_has_its_value(text: str, words: str, value: str) -> None:
    mention = only(text)
    expected: tuple[object, ...] = (words, Decimal(value))
    assert (mention.text, mention.value) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Two-thirds of the members left.", Decimal(2) / 3),
        ("One in five adults agreed.", Decimal("0.2")),
        ("Nine out of 10 doctors agreed.", Decimal("0.9")),
        ("Nearly half of voters agreed.", Decimal("0.5")),
        ("A quarter of the seats changed hands.", Decimal("0.25")),
        ("He ate 3/4 of the cake.", Decimal("0.75")),
        ("Four out of five dentists agreed.", Decimal("0.8")),
    ],
)
def test_a_share_is_no_count(text: str, value: Decimal) -> None:
    assert only(text).value == value


@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("at least 12", Bound.AT_LEAST),
        ("no fewer than 12", Bound.AT_LEAST),
        ("up to 12", Bound.AT_MOST),
        ("as many as 12", Bound.AT_MOST),
        ("no more than 12", Bound.AT_MOST),
        ("more than 12", Bound.MORE_THAN),
        ("upwards of 12", Bound.MORE_THAN),
        ("fewer than 12", Bound.LESS_THAN),
        ("just under 12", Bound.LESS_THAN),
        ("about 12", Bound.ABOUT),
        ("an estimated 12", Bound.ABOUT),
        ("nearly 12", Bound.ABOUT),
        ("12 or more", Bound.AT_LEAST),
        ("12+", Bound.AT_LEAST),
        ("12 or so", Bound.ABOUT),
        ("12 or fewer", Bound.AT_MOST),
    ],
)
def test_a_bound_is_read_and_covered(words: str, bound: Bound) -> None:
    mention = only(f"Police arrested {words} suspects.")
    expected: tuple[object, ...] = (words, 12, bound, "suspects")
    assert (mention.text, mention.value, mention.bound, mention.head) == expected


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It costs from 4% to 6% in May.", 4, 6, "percent"),
        ("It has between 3 and 5 wheels.", 3, 5, None),
        ("It holds 50-100 people.", 50, 100, None),
        ("It takes 3-4 weeks.", 3, 4, "week"),
        ("It costs $5 million to $10 million.", 5_000_000, 10_000_000, "dollar"),
        ("There were 1 to 2 million people.", 1_000_000, 2_000_000, None),
        ("Two or three people came.", 2, 3, None),
    ],
)
def test_a_range_stays_a_range(text: str, low: int, high: int, unit: str | None) -> None:
    mention = only(text)
    expected: tuple[object, ...] = (None, low, high, unit)
    assert (mention.value, mention.low, mention.high, mention.unit) == expected


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It lost £3m.", "3000000", "pound sterling"),
        ("It lost $1.2bn.", "1200000000", "dollar"),
        ("It lost US$5.", "5", "dollar"),
        ("It lost EUR50m.", "50000000", "euro"),
        ("It lost $-50.8bn.", "-50800000000", "dollar"),
        ("It lost 9 billion yuan.", "9000000000", "chinese yuan"),
        ("It lost 7.5 million Danish crowns.", "7500000", "danish krone"),
        ("It lost 20 percentage points.", "20", "percentage point"),
        ("It lost 25 basis points.", "25", "basis point"),
        ("It lost 19 per cent.", "19", "percent"),
        ("It drove 160 km.", "160", "kilometre"),
        ("It drove at 60 miles per hour.", "60", "mile per hour"),
        ("He is 5ft 10in.", "70", "inch"),
        ("They ran the 100m.", "100", "metre"),
        ("It was -5 degrees Celsius.", "-5", "degree celsius"),
        ("It lasted half an hour.", "0.5", "hour"),
        ("They ran three-quarters of a mile.", "0.75", "mile"),
    ],
)
def test_units_and_currencies_keep_their_meaning(text: str, value: str, unit: str) -> None:
    mention = only(text)
    expected: tuple[object, ...] = (Decimal(value), unit)
    assert (mention.value, mention.unit) == expected


def test_an_unusual_unit_has_the_name_quantulum_gives_it() -> None:
    assert only("The blast was 5 kilotons.").unit == "kiloton"


@pytest.mark.parametrize(
    "text",
    [
        "The G7 met on July 14, 2025, at 9:30.",
        "In 2014 it began; the 2014-18 war ended in the 1920s.",
        "An F-16, a Boeing 737 and a Shahed-136 were seen.",
        "COVID-19 spread after 9/11.",
        "Channel 4 cited Article 5 and Section 230.",
        "It opens at 10 a.m. and closes at 5pm.",
        "Call 202-555-0143 or +44 20 7946 0958.",
        "They won 21-14 after a vote of 58 to 42.",
        "The 47th President lives at 10 Downing Street.",
        "No one knew one another; one could only guess.",
        "It was one of the best, and the only way.",
        "1. First things first.",
        "She has 5G; the Big Ten and the Group of Seven do not.",
    ],
)
def test_what_only_looks_like_a_quantity_is_left_alone(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "words", "value", "head"),
    [
        ("The lone survivor spoke.", "The lone", 1, "survivor"),
        ("A single shell hit.", "A single", 1, "shell"),
        ("Both men left.", "Both", 2, "men"),
        ("There were no injuries.", "no", 0, "injuries"),
        ("One person died.", "One", 1, "person"),
        ("Dozens of cars burned.", "Dozens", 24, "cars"),
        ("The panel fired two of its lawyers.", "two", 2, "lawyers"),
        ("A 14-member panel met.", "14", 14, "member"),
        ("They dropped 71 guided glide bombs on it.", "71", 71, "bombs"),
    ],
)
def test_words_that_count_are_counts(text: str, words: str, value: int, head: str) -> None:
    mention = only(text)
    expected: tuple[object, ...] = (words, value, head, None)
    assert (mention.text, mention.value, mention.head, mention.change) == expected


def test_no_injuries_is_zero_of_them() -> None:
    assert only("There were no injuries.").negated


def test_one_of_five_counts_both() -> None:
    assert [mention.value for mention in find_quantities("One of the five died.")] == [1, 5]


def test_a_rank_is_ordinal() -> None:
    mention = only("It is the second-largest city.")
    expected: tuple[object, ...] = ("second-largest", 2, True, "city")
    assert (mention.text, mention.value, mention.ordinal, mention.head) == expected


@pytest.mark.parametrize("text", ["A 20-year-old man fled.", "A man aged 20 fled.", "John Smith, 20, fled."])
def test_an_age_counts_no_years(text: str) -> None:
    mention = only(text)
    expected: tuple[object, ...] = (20, "year", None)
    assert (mention.value, mention.unit, mention.noun) == expected


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Prices rose 5%.", Change.UP),
        ("Support fell by 3 points.", Change.DOWN),
        ("Prices rose to 5%.", None),
        ("Profits doubled.", Change.UP),
        ("It saw a 5% drop.", Change.DOWN),
    ],
)
def test_a_change_has_its_direction(text: str, change: Change | None) -> None:
    assert only(text).change is change


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("It reported 122 clashes in a single day.", "day"),
        ("They earn $15 an hour.", "hour"),
        ("The rate is 12 per 100,000 people.", "100,000 people"),
        ("It reported 144,000 a month earlier.", None),
    ],
)
def test_what_a_number_is_counted_by(text: str, per: str | None) -> None:
    assert only(text).per == per


def test_units_of_the_table_are_named_as_quantulum_names_them() -> None:
    from quantulum3 import load

    from checks.reading.quantity.units import DURATIONS, PHYSICAL

    # A bare degree may be one of temperature; a millilitre is more to the point than its cubic centimetre.
    own = {"degree", "millilitre"}
    surfaces = load.units("en_US").surfaces
    for surface, name in (DURATIONS | PHYSICAL).items():
        theirs = {unit.name.lower() for unit in surfaces.get(surface, ())}
        assert not theirs or name in theirs | own, surface


def test_plain_figures_never_load_the_units_library() -> None:
    code = (
        "import sys\nfrom checks.reading.quantities import find_quantities\n"
        "find_quantities('At least 71 bombs, $3m, 5%, two years and 20 miles.')\n"
        "sys.exit('quantulum3' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0  # noqa: S603


@pytest.mark.skipif(not KYIV.exists(), reason=missing(KYIV.name))
def test_the_first_story_is_read_right() -> None:
    read: list[tuple[object, ...]] = [
        (m.text, m.value, m.bound.value, m.head) for m in find_quantities(KYIV.read_text(encoding="utf-8"))
    ]
    expected: list[tuple[object, ...]] = [
        ("at least one", 1, "at-least", "fatality"),
        ("four", 4, "exactly", "districts"),
        ("the lone", 1, "exactly", "casualty"),
        ("two", 2, "exactly", "individuals"),
        ("second-largest", 2, "exactly", "city"),
        ("over 122", 122, "more-than", "clashes"),
        ("71", 71, "exactly", "bombs"),
        ("36", 36, "exactly", "attacks"),
        ("four", 4, "exactly", "regions"),
    ]
    assert read == expected

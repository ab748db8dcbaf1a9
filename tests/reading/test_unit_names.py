"""One unit under one name, and its name beside a number."""

from decimal import Decimal

import pytest

from checks.reading.unit_names import unit_in_words, unit_name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("%", "percent"),
        ("per cent", "percent"),
        ("km", "kilometre"),
        ("Kilometres", "kilometre"),
        ("dollars", "dollar"),
        ("days", "day"),
        ("household", "household"),
        ("Boat  Lengths", "boat lengths"),
        ("million dollars", "million dollars"),
    ],
)
def test_a_unit_has_one_name_however_it_is_written(written: str, name: str) -> None:
    """5 km beside 7 kilometres would be two things that never meet; 3 in "million dollars" is not 3 dollars."""
    assert unit_name(written) == name


@pytest.mark.parametrize(
    ("unit", "number", "words"),
    [
        ("percentage point", "4", "percentage points"),
        ("percentage point", "1", "percentage point"),
        ("percentage point", None, "percentage points"),
        ("percent", "4", "percent"),
        ("foot", "6", "feet"),
        ("square foot", "6", "square feet"),
        ("mile per hour", "60", "miles per hour"),
        ("degree celsius", "40", "degrees celsius"),
        ("japanese yen", "40", "japanese yen"),
        ("pound-mass", "1", "pound"),
        ("crown", "500", "crowns"),
        ("kilometres", "5", "kilometres"),
    ],
)
def test_a_message_names_a_unit_as_a_sentence_does(unit: str, number: str | None, words: str) -> None:
    assert unit_in_words(unit, None if number is None else Decimal(number)) == words

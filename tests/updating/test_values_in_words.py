"""Numbers as an update tells them: a desk reads them at night, and any number may stand in a claim file."""

from decimal import Decimal

import pytest

from checks.story.values import Bound, Quantity
from checks.updating.told import value_in_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("3", "3"),
        ("0.5", "0.5"),
        ("9999", "9999"),
        ("12500", "12,500"),
        ("1125000", "1.125 million"),
        ("1125001", "1,125,001"),
        ("-2500000", "-2.5 million"),
        ("7.9e9", "7.9 billion"),
        ("1E+12", "1 trillion"),
        ("12345678901234567890123456789012345678", "12,345,678,901,234,567,890,123,456,789,012,345,678"),
    ],
)
def test_numbers_are_told_as_news_has_them(value: str, words: str) -> None:
    """A line of noughts is misread, and a number of forty digits ended the update in a traceback."""
    assert value_in_words(Quantity(value=Decimal(value), bound=Bound.EXACTLY)) == words

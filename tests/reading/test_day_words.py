"""Days as an editor says them."""

from datetime import date

import pytest

from checks.reading.day_words import days_in_words
from checks.reading.mentions import Days


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2025, 7, 21), date(2025, 7, 21), "21 July 2025"),
        (date(2025, 7, 21), date(2025, 7, 27), "21 to 27 July 2025"),
        (date(2025, 7, 28), date(2025, 8, 3), "28 July to 3 August 2025"),
        (date(2025, 12, 29), date(2026, 1, 4), "29 December 2025 to 4 January 2026"),
        (date(2024, 2, 1), date(2024, 2, 29), "February 2024"),
        (date(2024, 2, 1), date(2024, 2, 28), "1 to 28 February 2024"),
        (date(2025, 6, 3), None, "from 3 June 2025"),
        (None, date(2025, 6, 3), "until 3 June 2025"),
        (None, None, "any day"),
    ],
)
def test_days_are_told_in_as_few_words_as_they_need(first: date | None, last: date | None, words: str) -> None:
    assert days_in_words(Days(first, last)) == words

"""Whatever is true of the calendar passes, and what is not is held, however it is written."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from checks.reading import Reading
from checks.reading.day_words import WEEKDAYS
from checks.rules.calendar import duration, weekday
from checks.story.load import load_story_text

PUBLISHED = date(2020, 7, 15)
FORMS = (
    "on {weekday}, {month} {day}, {year}, they met",
    "on {weekday} {day} {month} {year} they met",
    "on {month} {day}, {year} ({weekday}), they met",
    "on {month} {day}, {year}, a {weekday}, they met",
    "in this {weekday}, {month} {day}, {year}, file photo, they meet",
)


def read(text: str) -> Reading:
    return Reading(load_story_text("", text, f"{PUBLISHED}T00:00:00+00:00"))


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(FORMS), st.integers(0, 6))
def test_a_weekday_is_held_where_and_only_where_it_is_wrong(day: date, form: str, shift: int) -> None:
    name = WEEKDAYS[(day.weekday() + shift) % 7]
    text = "Friends say " + form.format(weekday=name, month=f"{day:%B}", day=day.day, year=day.year) + "."
    assert weekday.RULE.check
    assert bool(list(weekday.RULE.check(read(text)))) == (shift != 0)


@given(st.integers(1900, 2017), st.integers(-30, 30))
def test_years_ago_are_held_where_no_day_of_the_year_is_so_long_ago(year: int, off: int) -> None:
    ago = PUBLISHED.year - year + off
    if ago < 2:
        return
    text = f"The mill burned {ago} years ago, in {year}, at night."
    assert duration.RULE.check
    held = bool(list(duration.RULE.check(read(text))))
    if off == 0:
        assert not held
    if abs(off) > 1:
        assert held

"""What the calendar's relations are read from, and between which mentions they hold."""

import pytest

from checks.reading import Reading
from checks.reading.relations.ages import aged_people
from checks.reading.relations.durations import durations
from checks.reading.relations.inferred import PUBLISHED
from checks.reading.relations.order import counted_dates
from checks.reading.relations.same_day import named_days
from checks.story.load import load_story_text


def reading(text: str) -> Reading:
    return Reading(load_story_text("", text, "2020-07-15T00:00:00+00:00"))


def test_a_weekday_goes_with_the_date_it_stands_beside() -> None:
    """The Friday of one date would be held against the next one."""
    read = reading("They met on Friday, July 17, and meet on July 20 (Monday), Saturday or July 30.")
    assert [(read[named.date.span], named.weekday) for named in named_days(read)] == [
        ("Friday, July 17", 4),
        ("July 20", 0),
    ]


@pytest.mark.parametrize(
    ("text", "start", "end", "length"),
    [
        ("It burned 32 years ago, in 1988.", "1988", PUBLISHED, "32 years"),
        ("It has stood since 2010, ten years.", "2010", PUBLISHED, "ten years"),
        ("She sang for six years, from 2010 to 2016.", "2010", "2016", "six years"),
        ("In 2014, four years after the 2010 quake, she sang.", "2010", "2014", "four years"),
        ("She sang in 2010, four years before the 2014 quake.", "2010", "2014", "four years"),
        ("She came in 2010. Four years later, in 2014, she sang.", "2010", "2014", "Four years"),
        ("She came in 2014. Four years earlier, in 2010, she sang.", "2010", "2014", "Four years"),
    ],
)
def test_a_length_lies_between_the_earlier_and_the_later_moment(text: str, start: str, end: str, length: str) -> None:
    """Taken the other way round, every right length would be held."""
    read = reading(text)
    (found,) = (*durations(read), *counted_dates(read))
    words = [term if term == PUBLISHED else term.text for term in (found.start, found.end)]
    assert words == [start, end]
    assert found.length.text == length


def test_everybody_whose_age_is_told_is_read_with_it() -> None:
    """Two ages can only be compared where both are read, and of the same person."""
    text = (
        "“I won,” said Sen. Ann B. Roe, 45. The 46-year-old Roe and her coach, Paul Poe, a 30-year-old former boxer, "
        "met 17-year-old singer Al Doe. Beth Low was then 20."
    )
    told = [(aged.given, aged.surname, aged.years) for aged in aged_people(reading(text))]
    assert told == [
        ("ann", "roe", 45),
        (None, "roe", 46),
        ("paul", "poe", 30),
        ("al", "doe", 17),
    ]

"""Forms of dates, lengths and recurring times that the newswires use beside the plain ones."""

from datetime import date

import pytest

from checks.reading.dates import find_dates
from checks.reading.mentions import DateMention, Days, TimexType
from checks.story.values import Mod

FRIDAY = date(2025, 3, 21)


def only(text: str, published: date = FRIDAY) -> DateMention:
    (mention,) = find_dates(text, published)
    assert text[mention.start : mention.end] == mention.text
    return mention


def values(text: str, published: date = FRIDAY) -> list[tuple[str, str]]:
    return [(mention.text, mention.value) for mention in find_dates(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Matches are on June 14, 16 and 18, 2025.",
         [("June 14", "2025-06-14"), ("16", "2025-06-16"), ("18, 2025", "2025-06-18")]),
        ("Matches are on 14, 16 and 18 June 2025.",
         [("14", "2025-06-14"), ("16", "2025-06-16"), ("18 June 2025", "2025-06-18")]),
        ("Matches were on Feb. 14, 15, 16 and 17.",
         [("Feb. 14", "2025-02-14"), ("15", "2025-02-15"), ("16", "2025-02-16"), ("17", "2025-02-17")]),
        ("The fair runs Tuesday 15 to Thursday 17 April 2025.",
         [("Tuesday 15", "2025-04-15"), ("Thursday 17 April 2025", "2025-04-17")]),
        ("The fair runs 14 – 16 June 2025.", [("14", "2025-06-14"), ("16 June 2025", "2025-06-16")]),
        ("The fair runs June 14 - 16, 2025.", [("June 14", "2025-06-14"), ("16, 2025", "2025-06-16")]),
        ("Profit for the October-December quarter rose.", [("October", "2024-10"), ("December", "2024-12")]),
        ("They ruled in the 1970s and 80s.", [("the 1970s", "197"), ("80s", "198")]),
        ("It spread in the spring and summer of 2016.", [("the spring", "2016-SP"), ("summer of 2016", "2016-SU")]),
        ("It is open from 2 to 4 p.m. today.", [("2", "2025-03-21T14:00"), ("4 p.m. today", "2025-03-21T16:00")]),
        ("It was open from 11 to 2 p.m. today.", [("11", "2025-03-21T11:00"), ("2 p.m. today", "2025-03-21T14:00")]),
    ],
)  # fmt: skip
def test_each_day_of_a_list_and_each_end_of_a_range_is_read(text: str, expected: list[tuple[str, str]]) -> None:
    """All days but the first of a list would go unchecked."""
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On April 14, 16 and 18 people died.", [("April 14", "2024-04-14")]),
        ("On April 14, 9 and 18 were named.", [("April 14", "2024-04-14")]),
        ("In 2012 – 14 years on – it closed.", [("2012", "2012"), ("14 years", "P14Y")]),
    ],
)
def test_counts_behind_a_date_are_no_more_days_of_it(text: str, expected: list[tuple[str, str]]) -> None:
    """The dead of a day would be read as further days."""
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("It lost money in the same period of 2024.", "the same period of 2024", "2024"),
        ("Sales in Q4 2024 fell from the same quarter of 2023.", "the same quarter of 2023", "2023-Q4"),
        ("Sales in Q4 2024 fell from the same period in 2023.", "the same period in 2023", "2023-Q4"),
        ("In its most recent quarter it lost money.", "most recent quarter", "2024-Q4"),
        ("First-half profit rose.", "First-half", "2025-H1"),
        ("He will cut jobs by year-end.", "year-end", "2025"),
        ("He will cut jobs by year-end 2026.", "year-end 2026", "2026"),
        ("He will cut jobs by the year's end.", "the year's end", "2025"),
        ("He died the week of March 4.", "the week of March 4", "2025-W10"),
        ("The Dow rose in afternoon trading.", "afternoon", "2025-03-21TAF"),
        ("It rained this past weekend.", "this past weekend", "2025-W11-WE"),
        ("It rained this past week.", "this past week", "2025-W11"),
        ("They will meet this coming Friday.", "this coming Friday", "2025-03-28"),
        ("He was held earlier Friday.", "earlier Friday", "2025-03-21"),
        ("He was held early this morning.", "early this morning", "2025-03-21TMO"),
        ("Over a decade ago he moved.", "Over a decade ago", "201"),
        ("A little more than three years ago he moved.", "A little more than three years ago", "2022"),
        ("In 1969 he moved. That summer he wed.", "That summer", "1969-SU"),
        ("He met the pope in May 2024. That same month he wed.", "That same month", "2024-05"),
        ("He swam over the winter.", "the winter", "2024-WI"),
        ("He went in the first nine months of 2024.", "the first nine months", "P9M"),
        ("In the first three months of the year, sales fell.", "the year", "2025"),
        ("The 2014 World Cup was held there.", "2014", "2014"),
        ("The terrorist attacks of September 11 came first.", "September 11", "2001-09-11"),
        ("Updated at 12.15 GMT.", "12.15 GMT", "2025-03-21T12:15Z"),
        ("It was cut short by the planned August recess.", "August", "2025-08"),
    ],
)  # fmt: skip
def test_what_the_wires_write_is_read_as_wide_as_it_is(text: str, found: str, value: str) -> None:
    assert (found, value) in values(text)


@pytest.mark.parametrize(
    ("text", "found", "value", "kind"),
    [
        ("It took 2 1/2 hours.", "2 1/2 hours", "PT2.5H", "DURATION"),
        ("It took 2½ hours.", "2½ hours", "PT2.5H", "DURATION"),
        ("It took two-and-a-half hours.", "two-and-a-half hours", "PT2.5H", "DURATION"),
        ("An hour and a half later it sank.", "An hour and a half later", "PT1.5H", "DURATION"),
        ("He ruled for a quarter of a century.", "a quarter of a century", "P25Y", "DURATION"),
        ("He ruled for a quarter-century.", "a quarter-century", "P25Y", "DURATION"),
        ("It ends a decade-old ban.", "decade-old", "P1DE", "DURATION"),
        ("Sales fell for a fourth week in a row.", "a fourth week", "P4W", "DURATION"),
        ("In 48 hours it will be over.", "48 hours", "PT48H", "DURATION"),
        ("In the 12 months to May it fell.", "the 12 months", "P12M", "DURATION"),
        ("They meet several times a year.", "several times a year", "P1Y", "SET"),
        ("They meet every few years.", "every few years", "PXY", "SET"),
        ("They meet on Sunday mornings.", "Sunday mornings", "XXXX-WXX-7TMO", "SET"),
        ("They issue a semiannual report.", "semiannual", "P6M", "SET"),
        ("They met, more recently, at home.", "more recently", "PAST_REF", "DATE"),
        ("They met not long ago.", "long ago", "PAST_REF", "DATE"),
        ("It was done in the recent past.", "the recent past", "PAST_REF", "DATE"),
        ("They met in past years.", "past years", "PAST_REF", "DATE"),
        ("They are for growth in the long term.", "the long term", "FUTURE_REF", "DATE"),
        ("They will do it very soon.", "very soon", "FUTURE_REF", "DATE"),
        ("They want papers from 2010 to the present.", "the present", "PRESENT_REF", "DATE"),
    ],
)
def test_lengths_recurring_times_and_vague_times_in_the_wires_words(
    text: str, found: str, value: str, kind: str
) -> None:
    assert (found, value, kind) in [(mention.text, mention.value, mention.type) for mention in find_dates(text, FRIDAY)]


def test_a_list_of_days_of_every_week_recurs_to_its_last() -> None:
    """The second day would be read as one of last week."""
    assert values("They meet every Monday and Friday.") == [("every Monday", "XXXX-WXX-1"), ("Friday", "XXXX-WXX-5")]


def test_two_lengths_from_now_both_lie_ahead() -> None:
    assert values("It will end two to three weeks from now.") == [
        ("two", "2025-W14"),
        ("three weeks from now", "2025-W15"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It is open Monday through Friday, 9 a.m. to 5 p.m.",
        "It is open from 9 a.m. to 5 p.m. Monday through Friday.",
        "It is open daily from 9 a.m. to 5 p.m.",
    ],
)
def test_opening_hours_are_of_no_one_day(text: str) -> None:
    """A museum's hours would be taken for those of the day of publication."""
    times = [mention for mention in find_dates(text, FRIDAY) if mention.type is TimexType.TIME]
    assert [(time.value, time.interval) for time in times] == [("T09:00", None), ("T17:00", None)]


def test_the_quarter_is_the_one_a_story_told_of_last() -> None:
    """An earnings story's quarter would be taken for that of publication from its second paragraph on."""
    text = (
        "Profit in the fourth quarter of 2024 rose.\nThe chief said on Friday he was glad.\nSales for the quarter fell."
    )
    assert values(text)[-1] == ("the quarter", "2024-Q4")


def test_what_is_told_as_done_is_never_put_behind_publication() -> None:
    """A death of two years later than an unnamed day would be held as one to come."""
    assert values("Two days after, on Friday, he fell. Ten years later he died.")[-1] == ("Ten years later", "P10Y")
    assert values("The talks end in May. A month later the treaty will lapse.")[-1] == ("A month later", "2025-06")
    assert only("The next day he was gone.").value == "XXXX-XX-XX"


def test_late_on_a_night_may_be_either_day_of_it() -> None:
    """A storm of before midnight would be held against the day it fell on."""
    mention = only("It rained late last night.")
    assert (mention.text, mention.value, mention.mod) == ("late last night", "2025-03-20TNI", Mod.END)
    assert mention.interval == Days(date(2025, 3, 20), date(2025, 3, 21))


@pytest.mark.parametrize(
    "text",
    [
        "Merry Christmas and a Happy New Year, they wrote.",
        "The Tuesday Group wants none of it.",
        "He scored a first-half goal.",
        "It is a day-to-day business.",
        "The Galaxy 2020s phone sold well.",
    ],
)
def test_greetings_groups_and_halves_of_a_match_are_no_dates(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize("preposition", ["in", "on", "at", "by", "since", "until", "from", "during", "before", "after"])
@pytest.mark.parametrize("written", ["May 2024", "14 May 2024", "the summer of 2024", "2024", "the end of May 2024"])
def test_a_span_never_holds_the_preposition_in_front_of_it(preposition: str, written: str) -> None:
    assert only(f"It was so {preposition} {written}.").text == written


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("They will vote on the first Tuesday in November.", "the first Tuesday in November", "2025-11-04"),
        ("They marched on the last Monday of May 2024.", "the last Monday of May 2024", "2024-05-27"),
        ("They will meet on Tuesday of next week.", "Tuesday of next week", "2025-03-25"),
        ("They met Friday last week.", "Friday last week", "2025-03-14"),
        ("They met on the weekend of March 1.", "the weekend of March 1", "2025-W09-WE"),
        ("They meet on the first Monday of every month.", "every month", "P1M"),
    ],
)
def test_a_weekday_that_its_week_or_month_tells_is_not_that_of_this_week(text: str, found: str, value: str) -> None:
    """An election's day would be read as that of this week."""
    assert values(text) == [(found, value)]


def test_the_1800s_are_a_century_and_perhaps_its_first_decade() -> None:
    """A house of 1870 would be held for being built in "the 1800s"."""
    assert (only("It was built in the 1800s.").value, only("It was built in the 1800s.").alternatives) == (
        "18",
        ("180",),
    )
    assert only("It was built in the 2000s.").value == "200"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was built in the year 2000.", [("the year 2000", "2000")]),
        ("It rained in May, June and July 2024.", [("May", "2024-05"), ("June", "2024-06"), ("July 2024", "2024-07")]),
        ("It died out thousands of years ago.", [("thousands of years ago", "PAST_REF")]),
        ("It was the third strike in as many days.", []),
    ],
)
def test_the_words_around_a_date_tell_how_far_it_goes(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rock is 4.5 billion years old.", [("4.5 billion years old", "P4500000000Y")]),
        ("The drills last two months.", [("two months", "P2M")]),
        ("It may last two months.", [("two months", "P2M")]),
        ("It rained in the last two months.", [("the last two months", "P2M")]),
        ("It is the last day of the visit.", []),
        ("They will thank us in the years to come.", [("the years", "PXY")]),
    ],
)
def test_to_last_is_a_verb_and_the_last_day_of_something_no_length(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "value", "mod", "days"),
    [
        ("It opened less than two years ago.", "2023", Mod.AFTER, Days(date(2023, 1, 1), None)),
        ("It opened more than two years ago.", "2023", Mod.BEFORE, Days(None, date(2023, 12, 31))),
        ("It opened about two years ago.", "2023", Mod.APPROX, Days(date(2022, 1, 1), date(2024, 12, 30))),
        ("It opened in mid-2023.", "2023", Mod.MID, Days(date(2023, 4, 2), date(2023, 10, 1))),
    ],
)
def test_a_bound_opens_or_widens_the_days_of_a_date(text: str, value: str, mod: Mod, days: Days) -> None:
    """A rule would hold a story for a day that its words leave open."""
    mention = only(text)
    assert (mention.value, mention.mod, mention.interval) == (value, mod, days)

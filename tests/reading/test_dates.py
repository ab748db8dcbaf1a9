"""Dates that name their place in the calendar, clock times, lengths of time, and words that only look like dates."""

import subprocess
import sys
from datetime import UTC, date, datetime

import pytest

from checks.reading.dates import find_dates
from checks.reading.mentions import Anchor, DateMention, TimexType
from checks.story.values import Mod

MONDAY = datetime(2025, 7, 21, 9, tzinfo=UTC)


def only(text: str, published: date = MONDAY) -> DateMention:
    (mention,) = find_dates(text, published)
    assert text[mention.start : mention.end] == mention.text
    return mention


def values(text: str, published: date = MONDAY) -> list[tuple[str, str]]:
    return [(mention.text, mention.value) for mention in find_dates(text, published)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("14 July 2025", "2025-07-14"),
        ("July 14, 2025", "2025-07-14"),
        ("July 14th, 2025", "2025-07-14"),
        ("Jul. 14, 2025", "2025-07-14"),
        ("Sept 3, 2024", "2024-09-03"),
        ("the 14th of July, 2025", "2025-07-14"),
        ("2025-07-14", "2025-07-14"),
        ("July 2025", "2025-07"),
        ("July of 2025", "2025-07"),
        ("2024", "2024"),
        ("the third quarter of 2024", "2024-Q3"),
        ("Q3 2025", "2025-Q3"),
        ("the first half of 2025", "2025-H1"),
        ("the summer of 2024", "2024-SU"),
        ("winter 2022", "2022-WI"),
        ("the 1990s", "199"),
        ("the '90s", "199"),
        ("the nineties", "199"),
        ("the 20th century", "19"),
        ("the nineteenth century", "18"),
        ("fiscal 2024", "FY2024"),
        ("FY2022", "FY2022"),
        ("Christmas 2023", "2023-12-25"),
        ("Easter 2025", "2025-04-20"),
        ("Thanksgiving 2023", "2023-11-23"),
        ("Memorial Day 2024", "2024-05-27"),
        ("9/11", "2001-09-11"),
    ],
)
def test_a_date_in_each_usual_form_is_the_day_month_or_year_it_says(written: str, value: str) -> None:
    mention = only(f"It was so in {written}.")
    assert (mention.text, mention.value, mention.anchor) == (written, value, Anchor.STATED)
    assert mention.interval is not None


def test_a_weekday_beside_its_date_is_one_mention_so_that_the_two_can_be_compared() -> None:
    mention = only("It opened on Monday, July 14, 2025, in rain.")
    assert (mention.text, mention.value, mention.weekday) == ("Monday, July 14, 2025", "2025-07-14", 0)
    assert only("Tue., July 15, was dry.").weekday == 1


@pytest.mark.parametrize(
    ("written", "value", "mod"),
    [
        ("early June 2025", "2025-06", Mod.START),
        ("mid-2011", "2011", Mod.MID),
        ("late 2024", "2024", Mod.END),
        ("the end of 2019", "2019", Mod.END),
        ("the late 1980s", "198", Mod.END),
        ("mid-19th century", "18", Mod.MID),
        ("the first week of July 2024", "2024-07", Mod.START),
    ],
)
def test_early_and_late_narrow_a_date_and_stay_in_its_span(written: str, value: str, mod: Mod) -> None:
    mention = only(f"It was built in {written}.")
    assert (mention.text, mention.value, mention.mod) == (written, value, mod)


def test_a_range_is_two_mentions_that_share_the_month_and_the_year_written_once() -> None:
    assert values("It ran from 3 to 5 May 2024.") == [("3", "2024-05-03"), ("5 May 2024", "2024-05-05")]
    assert values("It ran July 14-16, 2024.") == [("July 14", "2024-07-14"), ("16, 2024", "2024-07-16")]
    assert values("the years 2014-18") == [("2014", "2014"), ("18", "2018")]
    assert values("the years 1950-0.0") == []
    assert values("between June and August 2024") == [("June", "2024-06"), ("August 2024", "2024-08")]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("Feb. 30", "XXXX-02-30"),
        ("31 June 2024", "2024-06-31"),
        ("Feb. 29, 2025", "2025-02-29"),
        ("2025-02-30", "2025-02-30"),
        ("31/31/2025", "31/31/2025"),
    ],
)
def test_a_day_that_no_calendar_has_is_kept_with_the_reason(written: str, value: str) -> None:
    mention = only(f"It is due on {written}.")
    assert (mention.text, mention.value, mention.interval) == (written, value, None)
    assert mention.impossible


def test_a_leap_day_without_its_year_is_of_a_leap_year() -> None:
    assert only("He was born on Feb. 29.").value == "2024-02-29"


def test_figures_that_allow_two_dates_carry_both() -> None:
    mention = only("It was signed on 07/08/2025.")
    assert {mention.value, *mention.alternatives} == {"2025-07-08", "2025-08-07"}
    assert only("It was signed on 21/07/2025.").alternatives == ()
    assert only("Stand: 07.08.2025").value == "2025-08-07"


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("It began at 10 a.m. on 14 July 2025.", "10 a.m.", "2025-07-14T10:00"),
        ("It began at 10 p.m. yesterday.", "10 p.m. yesterday", "2025-07-20T22:00"),
        ("It began at 14:30 GMT.", "14:30 GMT", "2025-07-21T14:30Z"),
        ("It began at 9pm.", "9pm", "2025-07-21T21:00"),
        ("It began at 12:15 a.m.", "12:15 a.m.", "2025-07-21T00:15"),
        ("It began at noon.", "noon", "2025-07-21T12:00"),
        ("It began at midnight.", "midnight", "2025-07-21T24:00"),
        ("Updated 2025-07-21 14:30.", "2025-07-21 14:30", "2025-07-21T14:30"),
    ],
)
def test_a_time_of_day_takes_the_day_beside_it_or_that_of_publication(text: str, found: str, value: str) -> None:
    times = [mention for mention in find_dates(text, MONDAY) if mention.type is TimexType.TIME]
    assert [(time.text, time.value) for time in times] == [(found, value)]


@pytest.mark.parametrize(
    ("written", "value", "mod"),
    [
        ("three days", "P3D", None),
        ("twenty-one months", "P21M", None),
        ("1,000 hours", "PT1000H", None),
        ("months", "PXM", None),
        ("decades", "PXDE", None),
        ("several years", "PXY", None),
        ("a couple of weeks", "P2W", None),
        ("a decade", "P1DE", None),
        ("a single day", "P1D", None),
        ("two consecutive weeks", "P2W", None),
        ("a year and a half", "P1.5Y", None),
        ("two and a half years", "P2.5Y", None),
        ("half an hour", "PT30M", None),
        ("half a century", "P50Y", None),
        ("the past two weeks", "P2W", None),
        ("the next five years", "P5Y", None),
        ("the past year", "P1Y", None),
        ("nearly five months", "P5M", Mod.LESS_THAN),
        ("more than a week", "P1W", Mod.MORE_THAN),
        ("about 30 days", "P30D", Mod.APPROX),
        ("at least two days", "P2D", Mod.MORE_THAN),
    ],
)
def test_a_length_of_time_is_an_iso_8601_duration_with_its_bound(written: str, value: str, mod: Mod | None) -> None:
    mention = only(f"It went on for {written}.")
    assert (mention.text, mention.type, mention.value, mention.mod) == (written, TimexType.DURATION, value, mod)


def test_ages_and_compounds_are_durations_without_the_article_before_them() -> None:
    text = "A 20-year-old read the two-year plan; she is 44 years old."
    assert values(text) == [("20-year-old", "P20Y"), ("two-year", "P2Y"), ("44 years old", "P44Y")]


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("It rains every day.", "every day", "P1D"),
        ("It is a daily prayer.", "daily", "P1D"),
        ("They meet each Monday.", "each Monday", "XXXX-WXX-1"),
        ("They meet on Mondays.", "Mondays", "XXXX-WXX-1"),
        ("They vote every two years.", "every two years", "P2Y"),
        ("They vote every other week.", "every other week", "P2W"),
        ("They fly there 5,000 people a day.", "a day", "P1D"),
        ("They pay $12 per month.", "month", "P1M"),
        ("They pay annually.", "annually", "P1Y"),
    ],
)
def test_what_recurs_is_a_set(text: str, found: str, value: str) -> None:
    mention = only(text)
    assert (mention.text, mention.type, mention.value) == (found, TimexType.SET, value)


@pytest.mark.parametrize(
    ("word", "value"), [("now", "PRESENT_REF"), ("currently", "PRESENT_REF"), ("recently", "PAST_REF")]
)
def test_the_present_and_the_recent_past_are_references_without_days(word: str, value: str) -> None:
    mention = only(f"They have {word} moved.")
    assert (mention.text, mention.value, mention.interval) == (word, value, None)


@pytest.mark.parametrize(
    "text",
    [
        "It may rain, they march, and he sat.",
        "May we come in?",
        "Theresa May said no.",
        "Jan and April went home.",
        "June said it was late.",
        "They joined a March for Peace and the March on the capital.",
        "The toll was 1,200 and the jet a 737.",
        "They won 3-2 after leading 2-0.",
        "Some 2020 people came.",
        "More than 2000 protesters came.",
        "Its price rose to 2,020 and then $2024.",
        "Call 555-1234 or 202-555-2014.",
        "Version 2.0.1 runs on Flight 1549 and Windows 2000.",
        "He is in his 60s.",
        "Highs will be in the 80s.",
        "The fall of the wall came first.",
        "She reads the Sunday Times and USA Today.",
        "They marched on Bloody Sunday.",
        "A quarter of them left.",
        "The Daily Record and the Weekly Standard said so.",
        "It is the third anniversary.",
        "The Good Friday Agreement holds.",
        "It took half of it.",
    ],
)
def test_words_that_only_look_like_dates_are_left_alone(text: str) -> None:
    assert values(text) == []


def test_a_number_before_what_it_counts_is_not_taken_for_a_day_or_a_year() -> None:
    assert values("In May 14 people left.") == [("May", "2025-05")]
    assert values("On July 14, 2000 people left.") == [("July 14", "2025-07-14")]


def test_a_whole_story_is_read_without_loading_dateparser() -> None:
    program = (
        "import sys, datetime\n"
        "from checks.reading.dates import find_dates\n"
        "text = 'On July 14, in February 2022, this week, in early June, overnight, on Monday: months of it.'\n"
        "assert len(find_dates(text, datetime.date(2025, 7, 21))) == 7\n"
        "assert 'dateparser' not in sys.modules\n"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr

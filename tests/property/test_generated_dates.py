"""What holds for the dates of any text."""

import json
import re
import sys
from datetime import date, time, timedelta
from itertools import pairwise
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from checks.reading.calendar_days import days_of
from checks.reading.dates import find_dates
from checks.reading.mentions import DateMention, Days
from checks.reading.timex.lexicon import MONTH_ABBREVIATIONS, NAME_KINDS, WORD_KINDS, ordered
from checks.reading.timex.tokens import Tokens

PUBLISHED = date(2025, 7, 21)
MONTHS = ordered("January February March April May June July August September October November December")
ABBREVIATIONS = {name.title() for name in MONTH_ABBREVIATIONS}
SCHEMA = Path(__file__).parents[2] / "schemas" / "claim-file.schema.json"
RECORDABLE = re.compile(json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]["timex-value"]["pattern"])

days = st.dates(date(1900, 1, 1), date(2090, 12, 31))
vocabulary = st.sampled_from(
    [
        *sorted(WORD_KINDS),
        *(name.title() for name in sorted(NAME_KINDS)),
        *ordered("14 31 2025 99 1,200 7.5 14th ' 's - – , . ; : ( ) said will people % $5 14:30 Q3 FY2024 '90s 1990s"),
        *ordered("2025-07-14 2025-02-30 07/08/2025 9/11 Christmas Thanksgiving Labor Easter"),
        "10 a.m.",
        "14-Jul-2025",
        "31-Jun-25",
        "\n",
    ]
)
texts = st.one_of(
    st.lists(vocabulary, max_size=40).map(" ".join),
    st.lists(vocabulary, max_size=40).map("".join),
    st.text(max_size=200),
)
DATE_FREE = ["The river rose and the bridge held.", "Nobody was hurt, the mayor wrote in a letter.", "It held."]


def written_forms(day: date) -> list[str]:
    month = MONTHS[day.month - 1]
    ordinal = f"{day.day}{'th' if day.day in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(day.day % 10, 'th')}"
    forms = [
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month} {day.day} {day.year}",
        f"{month} {ordinal}, {day.year}",
        f"the {ordinal} of {month} {day.year}",
        f"{day:%A}, {month} {day.day}, {day.year}",
        f"{day:%A} {day.day} {month} {day.year}",
        day.isoformat(),
    ]
    if month[:3] in ABBREVIATIONS:
        forms += [f"{month[:3]}. {day.day}, {day.year}", f"{day.day} {month[:3]} {day.year}"]
    return forms


def shifted(mentions: tuple[DateMention, ...], by: int) -> list[tuple[int, int, str, str]]:
    return [(mention.start + by, mention.end + by, mention.value, mention.type) for mention in mentions]


@given(texts)
def test_tokens_slice_to_their_text_and_have_a_kind_each(text: str) -> None:
    """A token out of its place would move every date behind it."""
    tokens = Tokens(text)
    assert all(text[token.start : token.end] == token.text and token.text for token in tokens)
    assert tokens.kinds == "".join(token.kind for token in tokens)
    assert [tokens.word(place) for place in range(len(tokens))] == [token.word for token in tokens]
    assert tokens.word(len(tokens)) == tokens.word(-1) == ""


@given(texts)
def test_mentions_slice_to_their_text_in_order_and_never_overlap(text: str) -> None:
    found = find_dates(text, PUBLISHED)
    assert all(text[mention.start : mention.end] == mention.text for mention in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@given(texts)
def test_every_value_is_one_that_days_of_knows_and_impossible_dates_have_no_days(text: str) -> None:
    for mention in find_dates(text, PUBLISHED):
        if mention.impossible:
            assert mention.interval is None
        else:
            assert (days_of(mention.value, mention.mod) is None) == (mention.interval is None)


@given(days, st.data())
def test_a_day_reads_back_from_every_form_it_is_written_in(day: date, data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(written_forms(day)))
    (mention,) = find_dates(f"It happened on {form}, they say.", PUBLISHED)
    assert (mention.text, mention.value, mention.interval) == (form, day.isoformat(), Days(day, day))


@given(texts)
def test_a_claim_may_record_every_value_that_is_read(text: str) -> None:
    for mention in find_dates(text, PUBLISHED):
        assert mention.impossible or RECORDABLE.search(mention.value), mention


def written_ranges(first: date, last: date) -> list[str]:
    left, right = MONTHS[first.month - 1], MONTHS[last.month - 1]
    forms = [
        f"{left} {first.day} to {right} {last.day}, {last.year}",
        f"{first.day} {left} to {last.day} {right} {last.year}",
    ]
    if left == right:
        forms += [
            f"{left} {first.day}-{last.day}, {last.year}",
            f"{left} {first.day} to {last.day}, {last.year}",
            f"{first.day}-{last.day} {left} {last.year}",
            f"{first.day} to {last.day} {left} {last.year}",
        ]
    return forms


@given(days, st.integers(1, 6), st.sampled_from(["", " to ", "-", " through ", " and "]), st.data())
def test_a_range_reads_back_to_its_ends_and_weekdays_in_front_go_to_them(
    first: date, length: int, glue: str, data: st.DataObject
) -> None:
    last = first + timedelta(days=length)
    assume(last.year == first.year)
    form = data.draw(st.sampled_from(written_ranges(first, last)))
    weekdays = f"{first:%A}{glue}{last:%A}, " if glue else ""
    found = find_dates(f"It ran {weekdays}{form}, they say.", PUBLISHED)
    assert [mention.value for mention in found] == [first.isoformat(), last.isoformat()] * (2 if glue else 1)
    assert [mention.weekday for mention in found[-2:]] == ([first.weekday(), last.weekday()] if glue else [None, None])


@given(days, st.times(), st.data())
def test_a_time_of_day_reads_back_from_every_form_it_is_written_in(day: date, clock: time, data: st.DataObject) -> None:
    hour, minute = clock.hour % 12 or 12, f"{clock.minute:02}"
    half = "a" if clock.hour < 12 else "p"
    forms = [f"at {hour}:{minute} {half}.m.", f"at {hour}.{minute}{half}m", f"at {clock:%H:%M}", f"{clock:%H:%M} GMT"]
    date_form = data.draw(st.sampled_from(written_forms(day)))
    found = find_dates(f"It happened {data.draw(st.sampled_from(forms))} on {date_form}, they say.", PUBLISHED)
    assert [mention.value.rstrip("Z") for mention in found] == [f"{day.isoformat()}T{clock:%H:%M}", day.isoformat()]


@given(texts, st.sampled_from([date.min, date(1, 3, 1), date(9999, 6, 1), date.max]))
def test_the_edges_of_the_calendar_are_no_trap(text: str, published: date) -> None:
    for mention in find_dates(f"{text} 9999-12-31 0001-01-01 midnight", published):
        assert mention.impossible or (days_of(mention.value, mention.mod) is None) == (mention.interval is None)


@given(days)
def test_a_month_a_quarter_and_a_year_read_back(day: date) -> None:
    month, quarter = MONTHS[day.month - 1], (day.month + 2) // 3
    found = find_dates(f"It was in {month} {day.year}, in Q{quarter} {day.year}, and in {day.year}.", PUBLISHED)
    assert [mention.value for mention in found] == [f"{day:%Y-%m}", f"{day.year}-Q{quarter}", f"{day.year}"]


@given(days)
def test_a_weekday_is_within_a_week_of_publication_and_is_that_weekday(day: date) -> None:
    for published in (day + timedelta(days=days) for days in range(7)):
        (mention,) = find_dates(f"They said so on {day:%A}.", published)
        assert mention.value == day.isoformat()


@given(texts)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert find_dates(text, PUBLISHED) == find_dates(text, PUBLISHED)


@given(
    st.lists(vocabulary.filter(lambda word: word != "\n"), max_size=25).map(" ".join),
    st.lists(st.sampled_from(DATE_FREE), max_size=3),
    st.lists(st.sampled_from(DATE_FREE), max_size=3),
)
def test_paragraphs_without_dates_around_a_text_only_move_its_mentions(
    text: str, before: list[str], after: list[str]
) -> None:
    head = "".join(f"{paragraph}\n" for paragraph in before)
    tail = "".join(f"\n{paragraph}" for paragraph in after)
    assert shifted(find_dates(head + text + tail, PUBLISHED), 0) == shifted(find_dates(text, PUBLISHED), len(head))


def steps(text: str) -> int:
    """Return how many Python functions are called to read a text."""
    count = 0

    def profile(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        find_dates(text, PUBLISHED)
    finally:
        sys.setprofile(before)
    return count


@settings(max_examples=15)
@given(st.lists(vocabulary, min_size=1, max_size=4), st.sampled_from(["", " ", "-"]))
def test_a_text_twice_as_long_takes_twice_the_steps(unit: list[str], glue: str) -> None:
    short, long = glue.join(unit * 200), glue.join(unit * 400)
    find_dates(long, PUBLISHED)
    assert steps(long) <= 2.2 * steps(short) + 500


@pytest.mark.parametrize(
    "unit", ["1", "1,", "1.", "1:", "1/", "2025-", "12-", "a", "'", "['", "the ", "early ", "\xa0", " ", "-", "July "]
)
def test_a_hundred_thousand_characters_of_one_thing_come_to_an_end(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert all(mention.end - mention.start < 100 for mention in find_dates(text, PUBLISHED))

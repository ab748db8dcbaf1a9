"""Dates that point back to another in the text, and words of the TimeML guidelines for past, present and future."""

from datetime import date

import pytest

from checks.reading.dates import find_dates
from checks.reading.mentions import Anchor, DateMention, TimexType
from checks.story.values import Mod

MONDAY = date(2025, 7, 21)


def last(text: str) -> DateMention:
    mention = find_dates(text, MONDAY)[-1]
    assert text[mention.start : mention.end] == mention.text
    return mention


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("Shares rose on Friday, and ended the day higher.", "the day", "2025-07-18"),
        ("The bank rose on Friday. By the end of the day it was flat.", "the end of the day", "2025-07-18"),
        ("It sank on 3 May 2024. That night the crew was found.", "That night", "2024-05-03TNI"),
        ("It sank on 3 May 2024. The night before, it had left port.", "The night before", "2024-05-02TNI"),
        ("It sank on 3 May 2024; divers came in the afternoon.", "the afternoon", "2024-05-03TAF"),
        ("It sank on 3 May 2024 and was raised on the 14th.", "the 14th", "2024-05-14"),
        ("It earned $3 in the third quarter of 2024, up from $2 a year earlier.", "a year earlier", "2023-Q3"),
        ("Prices in May 2025 were higher than in the year-earlier month.", "the year-earlier month", "2024-05"),
        ("They met on 3 May 2024. Later that day they left.", "Later that day", "2024-05-03"),
    ],
)
def test_a_date_that_points_back_is_read_from_the_one_it_points_to(text: str, found: str, value: str) -> None:
    mention = last(text)
    assert (mention.text, mention.value, mention.anchor) == (found, value, Anchor.MENTION)


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("Profit for the quarter rose.", "the quarter", "2025-Q3"),
        ("Profit for the full year rose.", "the full year", "2025"),
        ("They closed for the day.", "the day", "2025-07-21"),
        ("They slept in the morning.", "the morning", "2025-07-21TMO"),
        ("It fell from last year's third quarter.", "last year's third quarter", "2024-Q3"),
        ("It fell in the last quarter.", "the last quarter", "2025-Q2"),
        ("It is due in the next fiscal year.", "the next fiscal year", "FY2026"),
        ("It came up the day before yesterday.", "the day before yesterday", "2025-07-19"),
        ("Two decades ago it was open.", "Two decades ago", "200"),
    ],
)
def test_where_nothing_stands_before_it_publication_is_what_it_points_to(text: str, found: str, value: str) -> None:
    mention = last(text)
    assert (mention.text, mention.value, mention.anchor) == (found, value, Anchor.PUBLISHED)


def test_a_day_that_points_back_to_no_day_is_a_day_that_is_not_known() -> None:
    mention = last("It closed in 2019. The next day it burned.")
    assert (mention.text, mention.value, mention.interval) == ("The next day", "XXXX-XX-XX", None)
    assert last("It sank on 3 May 2024. The next morning it was found.").value == "2024-05-04TMO"
    assert find_dates("It closed in 2019. The next morning it burned.", MONDAY)[-1].value == "2019"


def test_a_year_told_of_in_another_sentence_is_not_the_year_that_is_meant_now() -> None:
    assert last("It opened in 2019. Sales for the year were flat.").value == "2025"


@pytest.mark.parametrize(
    "text",
    [
        "At the end of the day, it is a question of trust.",
        "She is the player of the year.",
        "He dates back in the day.",
        "It was the day of the cat, the week they met, the year when it began.",
        "He works on the 14th floor.",
        "It came as soon as it could, and soon after the vote.",
        "It is his most recent film, and the Current River runs there.",
        "They agreed on the now-closed plant.",
        "The Lunar New Year is near.",
        "In the past season they won.",
    ],
)
def test_words_that_point_to_no_date_are_left_alone(text: str) -> None:
    assert find_dates(text, MONDAY) == ()


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("The current rate holds.", "current", "PRESENT_REF"),
        ("They do so right now.", "right now", "PRESENT_REF"),
        ("It stays for the time being.", "the time being", "PRESENT_REF"),
        ("A recent poll says so.", "recent", "PAST_REF"),
        ("It has rained lately.", "lately", "PAST_REF"),
        ("They learned from mistakes of the past.", "the past", "PAST_REF"),
        ("They will go soon.", "soon", "FUTURE_REF"),
    ],
)
def test_vague_words_refer_to_past_present_or_future_without_days(text: str, found: str, value: str) -> None:
    mention = last(text)
    assert (mention.text, mention.value, mention.interval) == (found, value, None)


@pytest.mark.parametrize(
    ("text", "found", "value", "mod"),
    [
        ("It ran for over two years.", "over two years", "P2Y", Mod.MORE_THAN),
        ("It ran over two years.", "two years", "P2Y", None),
        ("It ran for three-and-a-half years.", "three-and-a-half years", "P3.5Y", None),
        ("It was a weeklong trip.", "weeklong", "P1W", None),
        ("It was a year-long siege.", "year-long", "P1Y", None),
        ("It was a months-long siege.", "months-long", "PXM", None),
        ("It was a decades-old law.", "decades-old", "PXDE", None),
        ("They ran a 30-second film.", "30-second", "PT30S", None),
        ("Three hours later it sank.", "Three hours later", "PT3H", None),
        ("Years later it sank.", "Years later", "PXY", None),
        ("It has changed over the years.", "the years", "PXY", None),
        ("It went on in the weeks since.", "the weeks", "PXW", None),
        ("Following two weeks of rain it sank.", "two weeks", "P2W", None),
        ("It held for at least the last 20 years.", "at least the last 20 years", "P20Y", Mod.MORE_THAN),
    ],
)
def test_lengths_of_time_in_their_rarer_forms(text: str, found: str, value: str, mod: Mod | None) -> None:
    mention = last(text)
    assert (mention.text, mention.type, mention.value, mention.mod) == (found, TimexType.DURATION, value, mod)


def test_a_length_in_decades_may_be_recorded_in_years() -> None:
    assert last("It ran for two decades.").alternatives == ("P20Y",)
    assert last("It ran two decades ago.").alternatives == ("2005",)


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("They meet twice a week.", "twice a week", "P1W"),
        ("They eat three times a day.", "three times a day", "P1D"),
        ("They swim every summer.", "every summer", "XXXX-SU"),
        ("They vote every March.", "every March", "XXXX-03"),
        ("They rest on weekends.", "weekends", "XXXX-WXX-WE"),
    ],
)
def test_how_often_something_recurs_is_one_mention(text: str, found: str, value: str) -> None:
    mention = last(text)
    assert (mention.text, mention.type, mention.value) == (found, TimexType.SET, value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It fell from March 2009 to June.", ["2009-03", "2009-06"]),
        ("He was held from Nov. 3, 2010, until Feb. 4.", ["2010-11-03", "2011-02-04"]),
        ("It was founded on May 3, 2011, and said in June that it would close.", ["2011-05-03", "2025-06"]),
        ("It opened on May 3, 2011. It closed in June.", ["2011-05-03", "2025-06"]),
    ],
)
def test_a_bare_month_takes_the_year_just_told_of_but_not_behind_a_new_verb_of_saying(
    text: str, values: list[str]
) -> None:
    assert [mention.value for mention in find_dates(text, MONDAY)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The house prepares to vote Thursday.", "2025-07-24"),
        ("He moved to block it Thursday.", "2025-07-17"),
        ("There was hope that Thursday's debate could help.", "2025-07-17"),
        ("They think that Thursday's debate will help.", "2025-07-24"),
    ],
)
def test_an_infinitive_looks_ahead_and_a_modal_verb_of_a_past_event_does_not(text: str, value: str) -> None:
    assert last(text).value == value


def test_a_time_of_day_takes_the_nearest_day_and_the_night_of_a_date_is_one_mention() -> None:
    found = find_dates("It rained on Friday; at about 2 a.m. on Sunday it stopped.", MONDAY)
    assert [mention.value for mention in found] == ["2025-07-18", "2025-07-20T02:00", "2025-07-20"]
    night = last("It was the night of March 3, 2024.")
    assert (night.text, night.value, night.type) == ("the night of March 3, 2024", "2024-03-03TNI", TimexType.TIME)


def test_a_month_by_name_between_hyphens_is_a_date_and_may_be_impossible() -> None:
    assert last("Stamped 14-Jul-2025.").value == "2025-07-14"
    assert last("Stamped 14-Jul-25.").value == "2025-07-14"
    assert last("Stamped 31-Jun-2025.").impossible

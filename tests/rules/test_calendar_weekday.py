"""Weekdays beside dates in every form that news has, and the years that a date without one may be of."""

import pytest

from checks.finding import Finding
from checks.reading import Reading
from checks.rules.calendar.weekday import RULE
from checks.story.load import load_story_text


def findings(text: str, published: str = "2020-07-19") -> list[Finding]:
    assert RULE.check
    return list(RULE.check(Reading(load_story_text("", text, f"{published}T09:00:00+00:00"))))


@pytest.mark.parametrize(
    "words",
    [
        "on Saturday, July 17, 2020,",
        "on Saturday July 17",
        "on Saturday 17 July",
        "on Saturday, 17th July,",
        "on Saturday the 17th of July",
        "on Sat., July 17,",
        "on Saturday (July 17)",
        "on July 17 (Saturday)",
        "on July 17, a Saturday,",
        "on July 17 — a Saturday —",
        "on July 17, which was a Saturday,",
        "on July 17, Saturday,",
        "last Saturday, July 17,",
        "in this Saturday, July 17, 2020, file photo",
        "in this Saturday July 17, 2020 file photo",
        "on Saturday night, July 17,",
        "on Saturday at 8 p.m. on July 17",
        "at Saturday's July 17 rally",
        "at Saturday’s July 17 rally",
        "on Saturday -- July 17 --",
        "early Saturday, July 17,",
        "on Saturday, 17/07/2020,",
    ],
)
def test_a_wrong_weekday_is_held_in_every_form(words: str) -> None:
    """A form that is not read is a wrong day in print: captions and listings each write it their own way."""
    assert findings(f"They met {words} at noon.")
    assert not findings(f"They met {words} at noon.".replace("Saturday", "Friday").replace("Sat.", "Fri."))


@pytest.mark.parametrize(
    ("published", "text"),
    [
        ("2020-07-19", "They meet Monday and Thursday, July 17, to talk."),
        ("2020-07-19", "They meet Monday to Friday, July 1-31, to talk."),
        ("2020-07-19", "They protested on Saturday against the July 17 ruling."),
        ("2020-07-19", "It moved from July 17, Monday to Friday, to the hall."),
        ("2020-07-19", "It was shut on Saturday until July 17."),
        ("2018-11-16", "In 1978 they had left for Guyana. On Saturday, Nov. 18, the guards came."),
        (
            "2018-11-16",
            "The 40th anniversary of 1978 is near.\n" + "They read. " * 90 + "On Saturday, Nov. 18, it was over.",
        ),
        ("2015-02-02", "He had a bad start: on Tuesday, Aug. 5, protesters came."),
        ("2020-07-19", "On Wednesday, Sept. 2, 1666, London burned."),
        ("2017-09-08", "On Friday, Sept. 11 victims were remembered."),
        ("2018-07-06", "On Friday, July 4 celebrations were still going on."),
        ("2020-07-19", "They met on Friday, July 17, at 11 p.m. (Saturday, July 18, in Rome)."),
    ],
)
def test_a_weekday_that_may_be_right_passes(published: str, text: str) -> None:
    """Lists, other years and other sentences' days would be errors, and the editor would switch the rule off."""
    assert findings(text, published) == []


@pytest.mark.parametrize(
    "text",
    [
        "In 2016, the vote was held on Tuesday, Nov. 8.",
        "In 1752, Wednesday, Sept. 2, was followed by Thursday, Sept. 14.",
    ],
)
def test_a_year_at_the_head_of_the_sentence_is_the_days(text: str) -> None:
    """“In 2016,” would not be read for its comma, and old calendars be held against ours."""
    assert findings(text, "2024-05-15") == []


def test_a_year_named_far_away_does_not_excuse_a_wrong_day() -> None:
    """Most articles name some year in which any weekday would fit: nothing would ever be held."""
    text = "The bridge opened in 2004.\n" + "The council met. " * 60 + "\nIt meets again on Saturday, July 24."
    assert len(findings(text)) == 1


def test_a_caption_that_is_used_twice_is_told_once() -> None:
    """An editor would see the same words twice, and would have to decide on both."""
    caption = "The mayor speaks on Saturday, July 17, 2020, in Leeds.\n"
    (finding,) = findings(caption + "The council met.\n" + caption)
    assert finding.evidence[-1] == "the same words stand in line 3"


def test_the_finding_covers_weekday_and_date() -> None:
    """The report would point at the date alone, and the editor would correct the one that is right."""
    (finding,) = findings("They met on July 17, a Saturday, at noon.")
    assert finding.words == "July 17, a Saturday"
    assert finding.message == "17 July 2020 is a Friday, not a Saturday"


@pytest.mark.parametrize(
    "text", ["They meet at midnight on Saturday, July 17.", "It was past midnight.\n\nThey meet {}"]
)
def test_a_time_of_day_beside_a_wrong_weekday_is_no_second_finding(text: str) -> None:
    """The editor would see one mistake twice, once at a time of day that is right."""
    (finding,) = findings(text.format("on Saturday, July 17."))
    assert finding.words == "Saturday, July 17"

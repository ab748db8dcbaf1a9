"""Lengths of time against the dates they lie between."""

import pytest

from checks.finding import Finding
from checks.reading import Reading
from checks.rules.calendar.duration import RULE
from checks.story.load import load_story_text


def findings(text: str, published: str = "2020-07-15") -> list[Finding]:
    assert RULE.check
    return list(RULE.check(Reading(load_story_text("", text, f"{published}T00:00:00+00:00"))))


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The mill burned {} years ago, in 1988.", "32", "35"),
        ("The mill burned in 1988, {} years ago.", "32", "23"),
        ("It is {} years ago that the mill by the bridge burned down, on Oct. 12, 1987.", "32", "36"),
        ("The inquiry, which ran from 2015 to 2020, took {} years.", "five", "seven"),
        ("He ruled from 1979 to 2012, a reign of {} years.", "33", "43"),
        ("Founded in 1990, the {}-year-old club is broke.", "30", "50"),
        ("The {}-year-old club, which was founded in 1990, is broke.", "30", "50"),
        ("The mill, which burned {} years ago (in 1988), is back.", "31", "29"),
        ("The mill burned {} years ago today, on July 15, 2006.", "14", "12"),
        ("The mill burned {} years ago in 1999.", "21", "15"),
        ("{} weeks ago, on June 24, the mill burned.", "Three", "Five"),
        ("{} months ago, on Feb. 3, the mill burned.", "Five", "Two"),
        ("The mill burned a decade ago, in {}.", "2010", "2003"),
        ("The mill burned more than {} years ago, in 1988.", "30", "40"),
        ("Nearly {} years ago, in 1990, the mill burned.", "30", "20"),
        ("The law has stood since 2010, {} years.", "10", "six"),
        ("The law has stood for the past {} years, since 2010.", "ten", "six"),
        ("It has been {} years since the 2008 crash.", "12", "20"),
        ("It has been {} years since the old dairy burned down in 1984.", "36", "30"),
        ("In the {} years since the 2010 vote, the party has lost ground.", "ten", "three"),
        ("She kept bees since 1980, or for {} years.", "40", "30"),
        ("The custom goes back {} years to 1920.", "100", "80"),
        ("She led the choir from 2010 to 2018, {} years.", "eight", "six"),
        ("It was shut between 2010 and 2015, a span of {} years.", "five", "eight"),
        ("The {}-year war, from 1980 to 1988, ruined both lands.", "eight", "five"),
        ("She spent {} years in office, from 2001 to 2012.", "11", "six"),
        ("She spent {} years in office (2001-2012).", "12", "eight"),
        ("There were {} years of surpluses from 1998 through 2001.", "four", "seven"),
        ("From May 3 to May 9, {} days, the mill was shut.", "seven", "ten"),
        ("On 12 May, {} days after the 5 May vote, they met.", "seven", "three"),
        ("It came {} days after the 5 May vote, on 12 May.", "seven", "three"),
        ("In 2014, {} years after the 2010 quake, they came home.", "four", "two"),
        ("{} years after the 2010 quake, in 2014, they came home.", "Four", "Two"),
        ("He died in 2019, {} years after he was elected in 2004.", "15", "ten"),
        ("It closed {} before July 4, on June 27.", "a week", "two weeks"),
        ("In 2010 he came to Rome. {} years later, in 2018, he left.", "Eight", "Three"),
        ("He came to Rome in 2010. In 2018, {} years later, he left.", "eight", "three"),
    ],
)
def test_a_length_that_its_dates_do_not_bear_out_is_held(text: str, right: str, wrong: str) -> None:
    """The reader would take one of the two for true; the right number beside it must pass."""
    assert findings(text.format(right)) == []
    assert len(findings(text.format(wrong))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "He was sentenced in 2010 to eight years in prison.",
        "She won a six-year term from 2010 to 2013, when she resigned.",
        "They met every four years from 1960 to 2012.",
        "The cap was set in 2011, and falls over the next ten years.",
        "It was the largest gap in seven years, up from 2018.",
        "In 2008, he became the first to win there in 16 years.",
        "A year ago, in the 2022 race, nobody knew him.",
        "In 1975 he said: “I will not pay for what happened 300 years ago, in 1776.”",
        "They had lived there for six years, since 1999, when the mill burned.",
        "In 2014, two years after the 2008 crisis had ended, they came home.",
        "He resigned in 2014, two years after leaving the post he took in 2001.",
        "In 2010 she wrote of 1990, and in 2001 of the war. Three years later, in 2018, she died.",
        "Two years later, in 2018, she died.",
        "The court found him guilty of the murder of a farmer and his wife in 1990. Two years later, in 2005, he died.",
        "The ban lasts 90 days from May 3, 2020.",
        "It has been two years since he left the job that he took in 2001.",
        "A 17-year-old was held in 2014.",
    ],
)
def test_lengths_of_something_else_pass(text: str) -> None:
    """News tells terms, sentences, plans and other people's time in one breath with dates."""
    assert findings(text) == []


@pytest.mark.parametrize("years", ["five", "six", "four"])
def test_whole_years_may_be_counted_with_their_first_and_last_or_without(years: str) -> None:
    """The years from 2010 to 2015 may be December to January, or both of them in full."""
    assert findings(f"She led the choir from 2010 to 2015, {years} years.") == []


def test_the_message_counts_in_the_units_of_the_text() -> None:
    """An editor would have to turn 3,500 days into years."""
    (finding,) = findings("The mill burned 35 years ago, in 1988.")
    assert finding.message == "from 1988 to 15 July 2020 is 32 or 33 years, not “35 years”"
    (finding,) = findings("On 12 May, three days after the 5 May vote, they met.")
    assert finding.message == "from 5 May 2020 to 12 May 2020 is 7 days, not “three days”"


def test_publication_on_another_day_of_the_zone_leaves_a_day_of_room() -> None:
    """Copy that is filed at midnight would be held for every "two days ago"."""
    assert findings("Three days ago, on July 13, the mill burned.") == []
    assert findings("Six days ago, on July 13, the mill burned.")


@pytest.mark.parametrize(
    "text",
    [
        "Founded in 1990, the 50-year-old founder's club is broke.",
        "Opened in 1990, the 50-year-old teacher has a school of her own.",
        "The 50-year-old, who founded the club in 1990, is broke.",
        "“Founded in 1990, the 50-year-old club is broke,” she said.",
    ],
)
def test_the_age_of_a_person_is_not_that_of_what_they_began(text: str) -> None:
    assert not findings(text)

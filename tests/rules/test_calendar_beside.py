"""Anniversaries and relative dates against the dates told with them."""

import pytest

from checks.reading import Reading
from checks.rules.calendar import anniversary, relative_date
from checks.story.load import load_story_text


def found(text: str, published: str = "2020-07-15") -> list[str]:
    story = load_story_text("", text, f"{published}T00:00:00+00:00")
    rules = (anniversary.RULE, relative_date.RULE)
    return [finding.words for rule in rules if rule.check for finding in rule.check(Reading(story))]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Wednesday marks the {}th anniversary of the 2000 flood.", "20", "30"),
        ("Wednesday marks the {} anniversary of the 2000 flood.", "twentieth", "thirtieth"),
        ("A service on Monday marked the {}th anniversary of the 2000 flood, in which 61 people died.", "20", "30"),
        ("This year is the {}th anniversary of the Sept. 11, 2000, storm.", "20", "10"),
        ("Ahead of the {}th anniversary of the fall of the wall in 1990, they met.", "30", "25"),
        ("The show marks the {}-year anniversary of the 1950 war.", "70", "75"),
        ("In 2012, the {}th anniversary of the 2002 flood, they met.", "10", "20"),
        ("In 2012, on the {}th anniversary of the 2002 flood, they met.", "10", "20"),
        ("The mill, founded in 1920, celebrates its {}th anniversary this year.", "100", "110"),
        ("The mill, which was founded in {}, celebrates its 100th anniversary this year.", "1921", "1902"),
        ("They met yesterday, July {}.", "14", "10"),
        ("They met yesterday (July {}).", "14", "10"),
        ("They will meet tomorrow, July {}.", "16", "20"),
        ("They met last night, July {}.", "14", "10"),
        ("They met last week, on July {}.", "8", "29"),
        ("They met last month, in {}.", "June", "May"),
        ("They met earlier this month, on {} 3.", "July", "June"),
        ("They met last year, in {}.", "2019", "2012"),
        ("They met this year, {}, in Rome.", "2020", "2019"),
    ],
)
def test_a_date_that_is_another_than_the_words_say_is_held(text: str, right: str, wrong: str) -> None:
    """The words are copied from the last story, and the date is not, or the other way round."""
    assert found(text.format(right)) == []
    assert len(found(text.format(wrong))) == 1


@pytest.mark.parametrize(
    ("published", "text"),
    [
        ("2020-07-15", "They met on the 10th anniversary of the 2005 flood."),
        ("2020-07-15", "They will mark the 10th anniversary of the flood in 2020."),
        ("2020-07-15", "In 2015 she wrote that it marks the 10th anniversary of the 2005 flood."),
        ("2020-07-15", "The mill opened in 1999 in Leeds, which celebrates its 800th anniversary this year."),
        ("2020-07-15", "The mill, founded in 1919, celebrates its 100th anniversary this year after a delay."),
        ("2024-05-15", "It was a year ago today, May 15, 2023, that the store closed."),
        ("2024-05-15", "The vote is three weeks from today, June 5."),
        ("2020-12-15", "Next month marks the 10th anniversary of the 2011 flood."),
        ("2020-07-15", "Wages rose this year, 2018 and 2016."),
        ("2020-07-15", "He ran last year in 2016 colours."),
        ("2020-07-01", "They met last month, in May."),
        ("2020-01-02", "They met last year, in 2018."),
        ("2020-07-15", "They met yesterday, July 13."),
        ("2020-07-15", "“We met last year, in 2012,” she said."),
    ],
)
def test_what_may_be_right_passes(published: str, text: str) -> None:
    """Copy is filed before midnight and read after; years stand in lists."""
    assert found(text, published) == []

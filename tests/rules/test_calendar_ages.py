"""Ages of one person, and ages against the date of birth."""

import pytest

from checks.reading import Reading
from checks.rules.calendar import age, birth_year
from checks.story.load import load_story_text


def reading(text: str) -> Reading:
    return Reading(load_story_text("", text, "2020-07-15T00:00:00+00:00"))


def ages(text: str) -> list[str]:
    assert age.RULE.check
    return [finding.message for finding in age.RULE.check(reading(text))]


def births(text: str) -> list[str]:
    assert birth_year.RULE.check
    return [finding.message for finding in birth_year.RULE.check(reading(text))]


@pytest.mark.parametrize(
    "text",
    [
        "John Smith, 45, lost. The {}-year-old Smith cried.",
        "John Smith, 45, lost. Later the {}-year-old actor and singer John Smith cried.",
        "John Smith, aged 45, lost. Smith, {}, cried.",
        "Smith, 45, lost. The crowd loved John Smith, {}.",
        "The winner was 45-year-old John Smith. Smith, {}, cried.",
        "John Smith, a 45-year-old baker, lost. Mr. Smith, {}, cried.",
        "Sen. John Smith, 45, lost. Sen. Smith, {}, cried.",
        "Smith, who is 45, lost. “I am sad,” said John Smith, {}.",
        "John Smith is 45 years old. Smith, {}, cried.",
        "John Smith, 45, lost. Smith turned {} this spring.",
        "John Smith, 45, lost. The {}-year-old said he cried.",
        "John Smith, 45, lost. Smith, {}, has been in office since 2011.",
        "Facebook Twitter Pinterest John Smith, 45, at home. And John Smith, {}, cried.",
        "A 45-year-old baker, John Smith, lost. Smith, {}, cried.",
        "John Smith, {}, lost. Smith is 45 and has two sons.",
    ],
)
def test_two_ages_of_one_person_are_held(text: str) -> None:
    """A reader who knows the person doubts the rest of the story."""
    assert ages(text.format(45)) == []
    for wrong in (46, 44, 54, 71):
        assert len(ages(text.format(wrong))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "John Smith, 45, lost. His wife, Ann Smith, 44, cried.",
        "John Smith, 45, lost to Paul Smith, 46. Smith, 46, cheered.",
        "John Smith, 45, lost. Smith was 22 when he won.",
        "John Smith, 45, lost. Smith, then 22, won in 1990.",
        "In 1999 John Smith, 24, won. On Monday John Smith, 45, lost.",
        "In 2016 John Smith, 40, won. Smith, 45, lost.",
        "Mr. Smith, 45, and Mrs. Smith, 44, lost.",
        "John Smith Jr., 45, lost. John Smith, 70, cried. Smith, 70, is a baker.",
        "In Texas, a 25-year-old man died. In Texas, a 41-year-old man died.",
        "In New York, a 25-year-old man died. In New York, a 41-year-old man died.",
        "John Smith, 45, lost. A 17-year-old beat John Smith.",
        "John Smith, 45, lost to Ann Roe. The 31-year-old said she was glad.",
        "John Smith, 45, lost. The 17-year-old boy who beat him cheered.",
        "John Smith, 45, lost. The 17-year-old company he runs did not.",
        "John Smith, 45, lost. “John Smith, 54, is an old man,” she joked.",
        "Leeds, 24, Hull, 10. Leeds, 31, York, 7.",
        "Ann Roe, 51, told the panel. The 15-year-old Roe had gone to a party.",
        "John Smith’s wife, 45, lost. Smith, 46, cheered.",
    ],
)
def test_other_people_and_other_times_pass(text: str) -> None:
    """Families share a surname, and lives have more than one year."""
    assert ages(text) == []


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Ann Roe, {}, runs it. Roe was born in Leeds in 1950.", 69, 65),
        ("Roe was born on May 3, 1950. Ann Roe, {}, runs it.", 70, 69),
        ("Ann Roe, {}, was born in 1950.", 70, 71),
        ("The {}-year-old Ann Roe was born in 1950.", 69, 60),
        ("Born in 1950, Ann Roe is {} and runs it.", 70, 60),
        ("Ann Roe was born in 1950 and is {}.", 70, 60),
        ("Ann Roe, who was born in 1950 and turned {} in 2015, runs it.", 65, 60),
        ("Ann Roe, born in 1950, died in 2015 at {}.", 64, 70),
        ("Ann Roe, born in 1950, died at the age of {} in 2015.", 65, 70),
        ("Ann Roe (1920-1985) died at {}.", 65, 75),
        ("She was born on March 3, 1955, and died on Sunday at the age of {}.", 65, 56),
        ("She was born on March 3, 1955, and died Sunday at {}.", 65, 64),
        ("Ann Roe died on Sunday aged {}. She was born in Leeds on March 3, 1955.", 65, 56),
        ("Ann Roe, a baker, died on Sunday. She was {}.\nRoe was born on March 3, 1955, in Leeds.", 65, 64),
        ("Ann Roe, who wrote “The Mill,” died on Sunday. She was {}.\nMs. Roe was born on March 3, 1955.", 65, 56),
        ("Ann Roe, a baker whose cakes and pies won prizes, died on Sunday. She was {}. Roe was born in 1955.", 65, 56),
        ("Ann Roe (1920–1985), who died of cancer at the age of {}, was a painter.", 64, 46),
    ],
)
def test_an_age_that_nobody_born_then_has_is_held(text: str, right: int, wrong: int) -> None:
    """An obituary cannot be printed twice."""
    assert births(text.format(right)) == []
    assert births(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe was born in 1950 to a 19-year-old mother.",
        "Ann Roe, born in 1950, died in 2015, leaving a son aged 20.",
        "He was born in 1990, when his mother was 20.",
        "Those born in 1950 are 20 percent of the town.",
        "The mayor, Ann Roe (1981-2011), died at 91.",
        "Ann Roe (1920-1985) died at 65. Her son died at 20.",
        "Ann Roe, 30, runs it. Her father, Paul Roe, was born in 1950.",
        "“Ann Roe was born in 1950 and is 60,” he said.",
        "She was born on July 15, 1955, and died Sunday, July 12, at 64.",
        "Ben Roe died in 2010 at 70. His widow remarried. She was born on March 3, 1955.",
        "Ben Roe died in 2010 at 70. The younger Roe was born in 1970.",
        "John Roe died on Sunday. He was 84. His son, John Roe, was born on May 3, 1965.",
        "Ann Roe died on Sunday. She was 64. Her brother, Tom Roe, was born on May 3, 1935.",
        "Ann Roe, who said her father, Ben, died on Sunday. He was 84. Roe was born on May 3, 1965.",
        "He was born on March 3, 1955, and his wife died on Sunday at 60.",
        "Born on March 3, 1955, he said that his son died on Monday at 30.",
    ],
)
def test_somebody_elses_birth_passes(text: str) -> None:
    """Lives are told with those of parents and children."""
    assert births(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A 64-year-old man, Police Chief Ann Roe, 44, said, was hurt. Roe, 44, took over in May.",
        "A 64-year-old woman, Ann Roe said, was hurt. Roe, 44, is a nurse.",
        "When a 30-year-old baker, Ann Roe, opened the shop, it was small. Roe, 64, still runs it.",
        "Roe is 64 and works in Leeds. Her husband, Ben Roe, 66, is retired.",
        "Ann Roe is 64 and lives in Leeds. At the time of the fire, Ann Roe, 44, was a nurse.",
    ],
)
def test_who_stands_behind_an_age_need_not_be_so_old(text: str) -> None:
    """A source named behind “a 64-year-old man” would be made that man."""
    assert ages(text) == []

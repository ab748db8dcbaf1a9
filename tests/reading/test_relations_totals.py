"""What sentences say of parts and totals: which numbers are tied, and which only stand side by side."""

import pytest

from checks.reading import Reading
from checks.reading.relations.inferred import REST, Inferred
from checks.reading.relations.kinds import are_everybody, exclude_each_other, may_belong, singular
from checks.reading.relations.partitions import find_partitions
from checks.reading.relations.parts import find_parts
from checks.reading.relations.totals import find_totals
from checks.story.load import load_story_text
from checks.story.model import RelationKind


def read(text: str) -> Reading:
    return Reading(load_story_text("", text, "2025-07-21T09:00:00+03:00"))


def told(inferred: Inferred) -> list[str]:
    return [REST if term == REST else getattr(term, "text", "") for term in inferred.terms]


def totals(text: str) -> list[list[str]]:
    return [told(inferred) for inferred in find_totals(read(text))]


def parts(text: str) -> list[list[str]]:
    reading = read(text)
    return [told(inferred) for inferred in (*find_parts(reading), *find_partitions(reading))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fire killed 12 people — five men and seven women — at night.", ["12", "five", "seven"]),
        ("The fire killed 12 people, five men and seven women.", ["12", "five", "seven"]),
        ("There were 50 arrests: 20 in Pelm and 30 in Oberau.", ["50", "20", "30"]),
        ("There were 50 arrests, 20 in Pelm and 30 in Oberau.", ["50", "20", "30", "rest"]),
        ("The fair sold 31 animals: 10 sheep, nine goats and 12 cows.", ["31", "10", "nine", "12"]),
        ("The council has 20 women and 15 men, 35 in all.", ["35", "20", "15"]),
        ("A woman and two men were arrested, three people in all.", ["three", "A woman", "two"]),
        ("Three people — a man and two women — were charged.", ["Three", "a man", "two"]),
        ("He keeps nine hens and 12 geese, a total of 21 birds.", ["21", "nine", "12"]),
        ("Three of the five suspects were freed and the other two charged.", ["five", "Three", "two"]),
        ("The chain closed 10 of its 30 shops, leaving 20.", ["30", "10", "20"]),
    ],
)
def test_a_total_is_tied_to_its_parts(text: str, expected: list[str]) -> None:
    """Parts that do not add up would be printed."""
    assert totals(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "They cut 4,300 jobs in France, 3,700 in Germany, 1,600 in Britain and 400 in Spain.",
        "He has 10 goals this season, 12 in the cup and three in Europe.",
        "The form has 12 rows and six columns, a total of 72 boxes.",
        "They met six adults, three boys and two girls.",
        "They met 100 Republicans, 50 Democrats and 12 independents.",
        "Here are two numbers: 12 dead and 30 injured.",
        "Five families came: 12 adults and 20 children.",
        "Two teenagers, three men and four women were hurt.",
        "The raid hit 12 villages: 300 people fled and 40 died.",
        "One of the seven died, two were hurt and the other four escaped.",
        "A bomb hit one of the two buses, leaving 15 dead.",
        "The crew of 12 — four women and seven men, plus a dog — survived.",
        "A team of ten, four women and five men and a child, came.",
        "Ten people, three women, four men and a number of children, died.",
        "Four of the seven bills passed; one failed and the other two were dropped.",
        "In all, 20 women and 15 men ran, three in all 50 states.",
        "They arrested 12 people. Five men and nine women had been held before.",
        "He counted 12 people, “five men and nine women”, she said.",
    ],
)
def test_numbers_side_by_side_are_no_total(text: str) -> None:
    """Every list of people would be an error."""
    assert totals(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fire killed ten people, including four women.", [["four", "ten"]]),
        ("The fire killed ten people, including four women and six children.", [["ten", "four", "six", "rest"]]),
        ("The fire killed ten people, including four women and six Poles.", [["four", "ten"], ["six", "ten"]]),
        ("The toll rose to 12, among them 13 firefighters.", [["13", "12"]]),
        ("Six of the five suspects were freed.", [["Six", "five"]]),
        ("Only 69 of those 66 lawmakers remain.", [["69", "66"]]),
        ("She was ill for nine of those seven years.", [["nine", "seven years"]]),
        ("The van carried 14 guests, nine of them children.", [["nine", "14"]]),
        ("The van carried 14 guests, of whom nine were children.", [["nine", "14"]]),
        ("The farm keeps 20 horses, including 22 mares.", [["22", "20"]]),
        ("The plan costs $3 billion, including $500 million for roads.", [["$500 million", "$3 billion"]]),
        ("The raids on three towns hurt 40 people, including 12 in Pelm.", [["12", "40"]]),
    ],
)
def test_a_part_is_tied_to_its_whole(text: str, expected: list[list[str]]) -> None:
    """More victims than were killed would be printed."""
    assert parts(text) == expected


def test_a_partition_is_tied_to_its_whole() -> None:
    """Men and women of one group would add up to more than the group."""
    assert ["20", "12", "nine", "rest"] in parts("Of the 20 patients, 12 were men and nine were women.")
    assert ["20", "12", "nine", "rest"] in parts("They saw 20 patients, 12 of them men and nine of them women.")


@pytest.mark.parametrize(
    "text",
    [
        "Fifteen countries took part, including 200 soldiers from Latvia.",
        "The firm added 12,000 jobs, including 18,000 in retail.",
        "The storm hurt 12 people and damaged property, including 15 homes.",
        "They visited 15 countries, including 20 cities.",
        "Shots were fired in two places, including the 100 block of Elm Street.",
        "The party is three short of the five seats that it needs.",
        "Ten people spoke, not including 12 guards.",
        "Twenty of the 5-star hotels and two hundred of the two-bedroom flats closed.",
        "Hundreds of the 27 members' officials came.",
        "He was cleared after two trials, including 40 witnesses.",
        "Of the two, 30 people were hurt in the first.",
    ],
)
def test_what_is_no_part_is_left_alone(text: str) -> None:
    """Nets, places and things that somebody owns are not parts of each other."""
    assert parts(text) == []


def test_a_part_may_belong_to_any_of_several_wholes() -> None:
    """The nearest number before “including” is often not the one that is meant."""
    assert parts("It killed 40 people in a raid on 12 militants, including 15 civilians.") == [["15", "40"]]


def test_a_speakers_parts_are_not_held_against_the_writers_total() -> None:
    """Whoever is quoted may count differently."""
    assert parts("The fire killed ten people, “including 12 women”, he said.") == []
    assert parts("“It killed ten people, including 12 women,” he said.") == [["12", "ten"]]


def test_nothing_is_inferred_from_a_text_without_numbers() -> None:
    """An empty article would stop the run."""
    assert totals("People died.") == parts("People died, including women.") == []


@pytest.mark.parametrize(
    ("nouns", "apart"),
    [
        (["men", "women"], True),
        (["women", "children"], True),
        (["men", "women", "children"], True),
        (["boys", "children"], False),
        (["women", "Americans"], False),
        (["Germans", "Poles"], True),
        (["soldiers", "civilians"], True),
        (["officers", "soldiers"], False),
        (["women"], False),
    ],
)
def test_kinds_that_exclude_each_other(nouns: list[str], apart: bool) -> None:
    """Four women and seven Americans may be seven people."""
    assert exclude_each_other(nouns) is apart


def test_men_and_women_are_everybody_and_women_and_children_are_not() -> None:
    """“Ten people, four women and five children” may leave a man out."""
    assert are_everybody(["men", "women"])
    assert are_everybody(["adults", "children"])
    assert not are_everybody(["women", "children"])


def test_people_belong_to_people_and_not_to_things() -> None:
    """Soldiers would be counted as some of the countries that sent them."""
    assert may_belong("soldiers", "people")
    assert may_belong(None, "countries")
    assert not may_belong("soldiers", "countries")
    assert not may_belong("children", "adults")


@pytest.mark.parametrize(
    ("plural", "single"),
    [
        ("women", "woman"),
        ("policemen", "policeman"),
        ("children", "child"),
        ("countries", "country"),
        ("buses", "buse"),
    ],
)
def test_singulars(plural: str, single: str) -> None:
    """Kinds are listed by their singulars; what is not listed may come out wrong, but always the same."""
    assert singular(plural) == single


def test_the_relations_of_parts_are_parts_and_totals() -> None:
    """The engine reads terms by their kind: the whole of a part stands second, of a total first."""
    (part,) = find_parts(read("The fire killed ten people, including four women."))
    assert part.kind is RelationKind.PART
    assert "including" in part.because

"""Numbers told twice: what an editor would see at once is found, and what only looks alike passes."""

import pytest

from checks.finding import Severity
from checks.reading import Reading
from checks.rules.agreement import headline, recount, retold
from checks.story.load import load_story_text


def reading_of(text: str, head: str = "") -> Reading:
    return Reading(load_story_text("", text, "2025-07-21T09:00:00+03:00", head))


def found(text: str, head: str = "") -> dict[str, Severity]:
    reading = reading_of(text, head)
    findings = [*retold.check(reading), *recount.check(reading), *headline.check(reading)]
    return {finding.words: finding.severity for finding in findings}


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("15", "Twelve people died in the blast.\nIt was heard for miles.\nThe death toll of 15 is the highest yet."),
        ("14", "Police arrested 12 people on the bridge.\nA crowd looked on.\nThe 14 arrested will appear in court."),
        ("$270 billion", "It is a $370 billion plan for railways.\nUnions want more.\nThe $270 billion plan may fail."),
        ("5 percent", "Teachers won a 6 percent raise.\nIt was long due.\nThe 5 percent raise takes effect in May."),
        ("24", "The clinic employs 30 staff members.\nIt opened in 2001.\nThe 24 staff will be paid until May."),
        ("1040", "Rescuers led 104 hikers off the ridge.\nIt rained.\nThe 1040 hikers had set out at dawn."),
        ("thirteen", "The council heard three experts.\nIt was late.\nThe thirteen experts stayed until midnight."),
        ("320", "Divers found 323 amphorae in a wreck.\nIt lies deep.\nThe 320 amphorae will be shown in May."),
        ("54", "The bus fell into the ravine, and 45 passengers died.\nIt rained.\nThe 54 deaths are being studied."),
        (
            "at least 510",
            "The law has freed at least 150 inmates.\nMore wait.\nThe law freed at least 510 inmates in jail.",
        ),
    ],
)
def test_a_number_told_again_with_another_value_reaches_the_editor(words: str, text: str) -> None:
    assert words in found(text)


def test_the_number_that_stands_alone_is_at_issue() -> None:
    text = (
        "The mill will dismiss 240 workers in spring.\nThe union met.\nThe mill told the 420 workers in spring.\n"
        "The 240 workers packed."
    )
    assert list(found(text)) == ["420"]


@pytest.mark.parametrize(
    "text",
    [
        "The fire killed 12 people.\nThe fire that killed about 12 people is out.",
        "The fire killed at least 12 people.\nThe fire has killed 15 people.",
        "The mill makes 1.2 million bricks.\nThe 1,187,000 bricks of the mill are sold.",
        "The mill dismissed 240 workers in spring.\nThe mill dismissed another 260 workers in spring.",
        "The mill dismissed 240 workers.\nNine of the workers have sued the mill.",
        "The mill sold 240 bricks, 260 tiles and 250 bricks.",
        "Sales rose 5 percent in May.\nSales rose 6 percent in June.",
        "She leads by 3 points in one poll.\nShe leads by 4 points in the next.",
        "The boy, 12, sang.\nThe boy's brother, 14, sang.",
        "Dozens of people were arrested at the bridge.\nPolice said 29 people were arrested at the bridge.",
        "He swam for 20 minutes.\nHe swam for 25 minutes.",
        "The state sent 40 troopers to the bridge.\nAn additional 40 troopers joined the 42 troopers at the bridge.",
        "All 176 people on the plane were killed.\nIt was late.\nIn 1988, a crash killed all 190 people on board.",
        "She cleaned the alley with two fellow teachers.\nIt was hot.\nThe three teachers hauled bags of trash.",
        "About a dozen farms have a well.\nMost are deep.\nThe 19 farms of the valley have one, too.",
        "The bill needs 60 votes.\nIt is late.\nIts rival got 50 votes.",
    ],
)
def test_what_may_stand_beside_each_other_passes(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Police said 12 people were killed in the clashes.", "Witnesses said 20 people were killed in the clashes."),
        ("By Monday the storm had killed 12 on the coast.", "By Tuesday the storm had killed 15 on the coast."),
        ("The flood in the valley killed 12 people.", "The toll of the flood in the valley rose to 15 dead."),
        ("In May the mill dismissed 240 furnace workers.", "In June the mill dismissed 420 furnace workers."),
        ("The mill in Varna dismissed 240 furnace workers.", "The mill in Ruse dismissed 420 furnace workers."),
        ("The mill could dismiss 240 of its furnace workers.", "The mill dismissed 420 of its furnace workers."),
        ("“The mill dismissed 240 furnace workers,” he wrote.", "The mill dismissed 420 furnace workers."),
    ],
)
def test_another_time_place_or_voice_is_never_an_error(first: str, second: str) -> None:
    assert Severity.ERROR not in found(f"{first}\n{second}").values()


@pytest.mark.parametrize(
    "head",
    [
        "12 Killed in Blast at Port",
        "Blast at Port Kills 12",
        "Death Toll Hits 12 in Port Blast",
        "Port blast leaves 12 dead",
        "Port blast leaves 150 dead",
    ],
)
def test_a_headline_that_kills_fewer_than_the_text_reaches_the_editor(head: str) -> None:
    assert found("A blast at a depot near the port killed 15 people on Sunday.", head) == {"15": Severity.REVIEW}


@pytest.mark.parametrize(
    ("head", "text"),
    [
        ("Port blast kills at least 12", "A blast at a depot near the port killed 15 people on Sunday."),
        ("Port blast kills 15", "A blast near the port killed 15 people. Twelve others were hurt in the blast."),
        ("Airline cuts 1,400 jobs", "The airline will cut 1,373 jobs."),
        ("8 senators to watch", "Any one of the 15 senators on the panel could make news on Thursday."),
        ("Apollo 11 crew honoured at port", "The crew of 15 people was honoured at the port."),
        ("Four other states vote", "Five states vote on Sunday."),
        ("Port reopens", "A blast near the port killed 15 people."),
        ("", "A blast near the port killed 15 people."),
    ],
)
def test_a_headline_that_rounds_or_tells_of_something_else_passes(head: str, text: str) -> None:
    assert not found(text, head)


@pytest.mark.parametrize(
    ("head", "text"),
    [
        ("2 takeaways from the debate", "It was a long night. Here are five takeaways."),
        (
            "$477M for failed exchanges",
            "The state spent $474 million on failed exchanges, and more than $120 million on roads.",
        ),
    ],
)
def test_a_headline_is_held_to_the_only_number_of_its_thing(head: str, text: str) -> None:
    assert set(found(text, head).values()) == {Severity.REVIEW}


def test_a_headlines_finding_shows_the_texts_words_and_both_numbers() -> None:
    [finding] = headline.check(reading_of("A blast at the port killed 15 people.", "12 killed in blast at port"))
    assert finding.words == "15"
    assert "“12” (headline) is 12" in finding.evidence
    assert "“15” (line 1) is 15" in finding.evidence


_TEASER = "As in the first shows in Varna, the stage will be crowded with 20 singers spread over two nights"


@pytest.mark.parametrize("number", ["50", "200", "21"])
def test_a_teaser_that_copies_a_sentence_is_held_to_its_number(number: str) -> None:
    copy = _TEASER.replace("20", number).replace("the first", "first")
    assert found(f"{_TEASER}\n\nIt rained.\n\n{copy}.")


@pytest.mark.parametrize(
    ("old", "new"),
    [("Varna", "Ruse"), ("two nights", "five nights"), ("singers", "dancers"), ("stage", "hall")],
)
def test_a_copy_that_tells_of_something_else_passes(old: str, new: str) -> None:
    copy = _TEASER.replace("20", "50").replace(old, new)
    assert not found(f"{_TEASER}\n\nIt rained.\n\n{copy}.")


def test_the_verb_before_a_number_says_what_became_of_those_counted() -> None:
    first, again = "The gunman killed 53 people and wounded others at a mosque.", "The attack left the 50 people dead."
    assert found(f"{first}\n\nIt rained.\n\n{again}")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (  # a length of time in the other sentence is no number of singers
            "eight",
            "Seven singers will sing in the hall over eight nights.\nIt was sold out.\nThe eight singers open soon.",
        ),
        (
            "12",
            "The 20 singers qualify for the round in Varna.\nIt rained.\n12 singers qualify for the round in Varna.",
        ),
        (
            "£5.2 million",
            "The council lent the club £2.5 million for a stand.\nIt rained.\nThe £5.2 million loan is for a year.",
        ),
        ("$4.1 billion", "Marl will buy Tenn for $1.4 billion in cash.\nIt rained.\nThe $4.1 billion deal is final."),
        (
            "49",
            "Nineteen states joined the suit over the ban.\nIt rained.\nMore:49 states joined the suit over the ban",
        ),
    ],
)
def test_a_second_telling_is_known_by_what_surrounds_it(words: str, text: str) -> None:
    assert words in found(text)


def test_the_headline_is_a_witness_for_one_of_two_numbers() -> None:
    first, again = "Rescuers found 41 boats in the lake, 12 miles off.", "Divers went to 14 boats on Monday."
    rest = ["Boats boats boats boats boats.", "It rained in the hills. " * 20]
    text = "\n".join([*rest, first, "It rained.", again])
    assert not found(text)
    assert found(text, "14 boats sink in storm")


@pytest.mark.parametrize(
    "text",
    [
        "The mill recalls 41,000 lamps.\nOf these, 14,000 were sold in May.\nOwners of the 14,000 lamps may write in.",
        "The court charged 17 men.\nSixteen of them are free.\nThe 16 men who are free left the court.",
        "One shop sold 24 lamps.\nTogether the shops sold 42 lamps.",
        "The crew picked up 118 men on Monday.\nThe crew picked up 108 men on Tuesday.\nThe 118 men are well.",
        "The slide buried 14 houses.\nIn 2010, a slide buried 41 houses.",
        "Ten people were hurt at the game.\nThree years ago, nine people were hurt at the game.",
        "The mill cut 701,000 jobs in March.\nIt is the most since 800,000 jobs were cut.",
    ],
)
def test_another_day_year_part_or_sum_is_another_number(text: str) -> None:
    assert not found(text)


def test_a_headlines_number_may_be_the_sum_of_two() -> None:
    text = "The airline cut 600 jobs in sales and 300 jobs in repairs."
    assert not found(text, "Airline cuts 900 jobs")

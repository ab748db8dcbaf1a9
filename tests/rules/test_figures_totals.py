"""Totals, parts, margins and announced lists of bare texts: what is held, in what words, and what must not be."""

import pytest

from checks.finding import Finding
from checks.reading import Reading
from checks.registry import rules
from checks.story.load import load_story_text


def findings(rule: str, text: str) -> list[Finding]:
    check = rules()[f"figures/{rule}"].check
    assert check
    return list(check(Reading(load_story_text("", text, "2025-07-21T09:00:00+03:00"))))


@pytest.mark.parametrize(
    ("rule", "right", "wrong"),
    [
        ("total", "The fire killed {} people — five men and eight women.", ("13", "12")),
        ("total", "The party counted {} delegates at the meeting, 98 men and 88 women.", ("186", "176")),
        ("total", "It raised ${} million in a week: $3 million from firms and $1 million from others.", ("4", "6")),
        ("total", "The council has 20 women and 15 men, {} in all.", ("35", "36")),
        ("total", "Three of the {} suspects were freed and the other two charged.", ("five", "six")),
        ("total", "The fair sold {} animals: 10 sheep, nine goats and 12 cows.", ("31", "13")),
        ("total", "The kennel took in 18 puppies and 11 older dogs, a total of {} animals.", ("29", "290")),
        ("total", "The orchestra has {} players, 16 women and 16 men.", ("32", "320")),
        ("listed", "The fleet has {} vessels, with nine trawlers and 12 tugs.", ("21", "22")),
        ("listed", "The fleet has {} vessels, with 56 trawlers, 17 tugs and 32 barges.", ("105", "150")),
        ("listed", "The fleet has {} vessels, with 56 trawlers, 17 tugs and 32 barges.", ("200", "106")),
        ("total", "The shelter houses {} animals — 41 dogs, 30 cats and six rabbits.", ("77", "97")),
        ("total", "The {} victims were seven women, three men and two children.", ("12", "13")),
        ("total", "The bus had {} people on board: 38 passengers, two drivers and a guide.", ("41", "31")),
        ("part", "The {}-member board has 19 men.", ("20", "15")),
        ("part", "The {}-member panel includes six women and four men.", ("ten", "nine")),
        ("part", "Twelve members of the {}-member council voted.", ("13", "11")),
        ("part", "The {}-seat Senate has 53 Republicans and 48 Democrats.", ("101", "100")),
        ("part", "Among the {} dead were seven children.", ("12", "two")),
        ("part", "The board, nine of whose {} members are women, met twice.", ("15", "five")),
        ("part", "The fire destroyed nine of the street's {} houses.", ("12", "two")),
        ("part", "The fire killed {} people, including four women and seven children.", ("11", "10")),
        ("part", "Of the {} patients, 12 were men and nine were women.", ("21", "20")),
        ("part", "The plan costs ${} million, including $500 million for roads.", ("600", "400")),
        ("part", "The fire killed nearly 70 people, including {} children.", ("75", "95")),
        ("minimum", "At least {} people died in the fire, including four women and seven children.", ("11", "ten")),
        ("difference", "It passed by a {}-point margin, 57 percent to 36 percent.", ("21", "12")),
        ("difference", "It passed by {} votes, 54 to 40.", ("14", "13")),
        ("difference", "She leads 52.4 percent to 48.1 percent, a {}-point lead.", ("4.3", "5.3")),
        ("list-count", "Polls closed in {} states — Florida, Ohio and Texas.", ("three", "four")),
        ("list-count", "Polls closed in {} states, including Florida, Ohio and Texas.", ("nine", "two")),
    ],
)
def test_a_figure_is_held_only_where_it_is_wrong(rule: str, right: str, wrong: tuple[str, str]) -> None:
    """A broken figure would be printed, or a sound one would be held and cost trust."""
    sound, broken = wrong
    assert findings(rule, right.format(sound)) == []
    assert len(findings(rule, right.format(broken))) == 1


def test_a_total_shows_its_arithmetic() -> None:
    """An editor would have to add up the parts once more."""
    (finding,) = findings("total", "The fire killed 12 people — five men and eight women.")
    assert finding.message == "“12” (line 1) is 12, but “five” (line 1) and “eight” (line 1) make 5 + 8 = 13"
    assert finding.words == "12 people — five men and eight"


def test_parts_that_leave_some_out_are_only_held_to_be_no_more() -> None:
    """Every “30 games, 12 in Oberau” would have to name all 30."""
    assert findings("total", "The club won 30 games, 12 in Oberau and 11 in Pelm.") == []
    assert len(findings("total", "The club won 20 games, 12 in Oberau and 11 in Pelm.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "She leads by 5 points, 52 percent to 48 percent.",
        "She leads by 5 points, 52-45-3.",
        "The index fell 5 points, 3-2 on the day.",
        "The margin of error is 3 points, 95 to 5.",
        "Her lead fell to 5 points, from 3 to 2 in May.",
        "He lost by 537 votes, 48.8 to 48.8 percent.",
        "He won 12 votes, 8 to 4 among women.",
    ],
)
def test_a_margin_that_may_be_right_is_left_alone(text: str) -> None:
    """Rounded percentages miss their difference by a point, and not every pair is what a margin lies between."""
    assert findings("difference", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The quake killed 12 people, with 11 missing and 30 injured.",
        "The toll rose to 12, with 11 missing and 30 injured.",
        "A dozen people were hurt, with three dead and 24 missing.",
        "In the valley, 12 died, with four men and 14 women in the hospital.",
        "The Reds have 12 wins, with 10 losses and three ties.",
        "The hotel has 120 rooms, with 150 parking spaces and 40 suites.",
        "The airline has 20 jets, with 12 more planes on order and 10 options.",
        "The festival has 20 films, with 12 premieres and 15 documentaries.",
        "He made 10 cakes and 12 pies, a total of 220 servings.",
        "Among the 12 dead were two firefighters and 11 Afghans.",
        "Among the five crews were 40 sailors.",
        "The shelter's 77 animals — 41 dogs and 30 cats among them — are safe.",
        "The house has 12 rooms, with four bedrooms, three bathrooms and a library.",
    ],
)
def test_what_stands_beside_a_number_is_no_part_of_it(text: str) -> None:
    """The injured would be counted among the dead, and parking spaces among the rooms."""
    assert findings("total", text) == findings("part", text) == findings("listed", text) == []


@pytest.mark.parametrize(
    "text",
    ["The bill failed by two votes, 58-40.", "The bill fell two votes short of the 60 it needed, 58 to 40."],
)
def test_a_vote_that_misses_more_than_half_is_left_alone(text: str) -> None:
    """Every motion that needs three in five would be held."""
    assert findings("difference", text) == []


def test_the_names_of_a_list_are_shown() -> None:
    """An editor would have to find the list, and count it again."""
    (finding,) = findings("list-count", "Police named four suspects: Ada Moor, Ben Oak and Carl Reed.")
    assert finding.message == "“four suspects” are announced, 3 are named"
    assert finding.evidence == ("Ada Moor; Ben Oak; Carl Reed",)


@pytest.mark.parametrize(
    "text",
    [
        "The 15-member board has 19 employees.",
        "The 15-member board has had 19 chairmen since 1990.",
        "The 28-member bloc has 500 women in its parliament.",
        "Eleven patients died, among them eight women, five of them over 80.",
    ],
)
def test_who_is_no_member_and_how_old_somebody_is_makes_no_part(text: str) -> None:
    assert not findings("part", text)


def test_more_than_all_of_a_whole_is_held_though_the_numbers_are_the_same() -> None:
    """What fits as it is written is not put to the solver; "more than ten" is not ten."""
    assert findings("part", "More than ten of the ten suspects were freed.")
    assert not findings("part", "At least ten of the ten suspects were freed.")

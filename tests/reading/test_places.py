"""What a text says of places."""

import pytest

from checks.reading import Reading
from checks.reading.places import PlaceClaim, find_capitals, find_located, find_ranks
from checks.reference.gazetteer import known_gazetteer
from checks.story.load import load_story_text


def reading(text: str) -> Reading:
    return Reading(load_story_text("", text, "2024-01-15T00:00:00+00:00"))


def pairs(text: str) -> list[tuple[str, str]]:
    return [(claim.city, claim.area) for claim in find_located(reading(text))]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("They met in Lviv, Ukraine, on Monday.", ("Lviv", "Ukraine")),
        ("They met in Lviv, Ukraine.", ("Lviv", "Ukraine")),
        ("(They met in Lviv, Ukraine)", ("Lviv", "Ukraine")),
        ("She spoke at a rally in Toledo, Ohio; he did not.", ("Toledo", "Ohio")),
        ("She is from Salem, Ore., and proud.", ("Salem", "Ore.")),
        ("In Salem, Oregon, police said so.", ("Salem", "Oregon")),
        ("In Salem, Oregon, Mayor Ann Lee said so.", ("Salem", "Oregon")),
        ("The Newtown, Conn., school was shut.", ("Newtown", "Conn.")),
        ("The mayor of Columbia, South Carolina, spoke.", ("Columbia", "South Carolina")),
        ("A man walks in downtown St. Louis, Missouri, U.S., May 4, 2018.", ("St. Louis", "Missouri")),
        ("A man walks in Minsk, Belarus, Friday, May 4, 2018.", ("Minsk", "Belarus")),
        ("Offices in Rio de Janeiro, Brazil, shut.", ("Rio de Janeiro", "Brazil")),
        ("The ship lay in Bandar Abbas, Iran. Crews left.", ("Bandar Abbas", "Iran")),
        ("TOLEDO, Ohio (AP) — It rained.", ("TOLEDO", "Ohio")),
        ("KYIV, Ukraine - It rained.", ("KYIV", "Ukraine")),
        ("Shells fell near Kramatorsk in the Donetsk region.", ("Kramatorsk", "Donetsk")),
        ("Shells fell in Kramatorsk, in Ukraine’s Donetsk region, at noon.", ("Kramatorsk", "Donetsk")),
        ("Trains stood in Spokane in Washington state.", ("Spokane", "Washington")),
        ("Trains stood in Lviv in western Ukraine.", ("Lviv", "Ukraine")),
        ("Strikes on Odesa in southern Ukraine went on.", ("Odesa", "Ukraine")),
        ("He grew up in the Polish city of Lublin.", ("Lublin", "Polish")),
        ("The southern Turkish city of Adana shook.", ("Adana", "Turkish")),
        ("They left the Saudi port city of Jiddah.", ("Jiddah", "Saudi")),
        ("The New Zealand city of Hamilton shook.", ("Hamilton", "New Zealand")),
        ("The Ohio city of Toledo shook.", ("Toledo", "Ohio")),
    ],
)
def test_a_city_is_read_with_its_country_or_region(text: str, pair: tuple[str, str]) -> None:
    assert pairs(text) == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "In Geneva, Iran agreed.",
        "In Geneva, Iran, long opposed, agreed.",
        "While they sat in Vienna, Iran, which wanted more, waited.",
        "They opened shops in Phoenix, Nevada and Utah.",
        "They opened shops in Phoenix, Nevada, and in Utah.",
        "They opened shops in Phoenix, Nevada, Utah and Idaho.",
        "The tour goes to Berlin, Austria, Italy and Spain.",
        "He taught in Columbus, Ohio State University said.",
        "They were in Lviv, Ukraine’s gate to the west.",
        "“I was in Lviv, Poland, then,” he said.",
        "Rep. Clay, Mo., and Sen. Warren, Mass., spoke.",
        "Of the rest, Boone, Ms. Warren said, nothing was known.",
        "The former German city of Kaliningrad and the ancient Greek city of Alexandria are far apart.",
        "He was in Berlin, Hamburg, and Munich, Bavaria-born.",
        "Pressure on Kyiv in the Donetsk region grew, and support for Kyiv in eastern Poland.",
        "Charlotte, Georgia and Austin played.",
    ],
)
def test_two_names_that_are_no_such_pair_are_none(text: str) -> None:
    """Else a list, a subject or a name of something else would be a city in the wrong country."""
    assert pairs(text) == []


def test_the_words_of_a_pair_are_marked() -> None:
    text = "They met near Kramatorsk in the Donetsk region on Monday, and in Salem, Ore., and in Akron, Ohio."
    assert [text[c.span.start : c.span.end] for c in find_located(reading(text))] == [
        "Salem, Ore.",
        "Akron, Ohio",
        "Kramatorsk in the Donetsk region",
    ]


def test_a_states_name_is_no_lesser_regions() -> None:
    """Else “Billings, Montana” would ask for a province of Bulgaria."""
    assert [claim.areas for claim in find_located(reading("He lives in Billings, Montana."))] == [("US.MT",)]
    assert [claim.areas for claim in find_located(reading("He lives in Atlanta, Georgia."))] == [("GE", "US.GA")]


def told(claims: list[PlaceClaim]) -> list[tuple[str, str, int]]:
    return [(claim.city, claim.area, claim.rank) for claim in claims]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Kyiv, the capital of Ukraine, slept.", ("Kyiv", "Ukraine")),
        ("Kyiv is the capital of Ukraine.", ("Kyiv", "Ukraine")),
        ("Ukraine’s capital, Kyiv, slept.", ("Kyiv", "Ukraine’s")),
        ("Ukraine's capital Kyiv slept.", ("Kyiv", "Ukraine's")),
        ("The Ukrainian capital, Kyiv, slept.", ("Kyiv", "Ukrainian")),
        ("The Ukrainian capital of Kyiv slept.", ("Kyiv", "Ukrainian")),
        ("In Pyongyang, North Korea’s capital, it rained.", ("Pyongyang", "North Korea’s")),
        ("Pennsylvania’s capital city of Harrisburg slept.", ("Harrisburg", "Pennsylvania’s")),
    ],
)
def test_a_capital_is_read(text: str, claim: tuple[str, str]) -> None:
    assert told([*find_capitals(reading(text))]) == [(*claim, 0)]


@pytest.mark.parametrize(
    "text",
    [
        "Bonn was the capital of West Germany.",
        "Istanbul, the capital of Turkey until 1923, slept.",
        "Milan, the fashion capital of Italy, and Lagos, Nigeria’s commercial capital, slept.",
        "Bordeaux, the capital of France’s wine country, slept.",
        "He flew between the U.S. capital, London and Belfast.",
        "In the French capital, Marseille fans sang.",
        "Kyiv was to be the future capital, and the former Ukrainian capital, Kharkiv, slept.",
        "The firm raised German capital in London.",
        "“Kyiv is the capital of Ukraine,” he said.",
    ],
)
def test_what_is_no_capital_today_is_not_read_as_one(text: str) -> None:
    assert told([*find_capitals(reading(text))]) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Kharkiv, Ukraine’s second-largest city, slept.", ("Kharkiv", "Ukraine", 2)),
        ("Ukraine’s second-biggest city, Kharkiv, slept.", ("Kharkiv", "Ukraine", 2)),
        ("Ukraine’s second largest city of Kharkiv slept.", ("Kharkiv", "Ukraine", 2)),
        ("Houston is the largest city in Texas.", ("Houston", "Texas", 1)),
        ("Tampa, the third-most populous city in Florida, slept.", ("Tampa", "Florida", 3)),
        ("Milwaukee, the state’s largest city, slept.", ("Milwaukee", "the state", 1)),
        ("The country’s second-largest city, Kharkiv, slept.", ("Kharkiv", "the country", 2)),
    ],
)
def test_a_rank_is_read(text: str, claim: tuple[str, str, int]) -> None:
    assert told([*find_ranks(reading(text))]) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Lviv, the largest city in western Ukraine, slept.",
        "Jacksonville, the largest city in Florida by area, slept.",
        "Lviv is one of Ukraine’s largest cities.",
        "In 1900 Glasgow, the second-largest city in Britain, built ships.",
        "Lagos, the largest city in Africa, slept.",
        "Springfield, the state’s largest city, slept.",
        "Los Angeles is the largest city in California outside the north.",
    ],
)
def test_a_rank_among_others_is_not_read(text: str) -> None:
    assert told([*find_ranks(reading(text))]) == []


def test_a_text_without_such_words_loads_nothing() -> None:
    """Else every story would pay for the gazetteer."""
    known_gazetteer.cache_clear()
    text = reading("The council met on Monday, and the mayor said that it was over. “Good,” she said, “it is.”")
    assert [*find_located(text), *find_capitals(text), *find_ranks(text)] == []
    assert known_gazetteer.cache_info().currsize == 0

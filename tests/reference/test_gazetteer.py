"""The gazetteer: what a name is looked up by, what is found, and how its file is made."""

import itertools

import pytest

from checks.reference import gazetteer_build as building
from checks.reference.gazetteer import Gazetteer, known_gazetteer
from checks.reference.gazetteer_disputes import is_open
from checks.reference.gazetteer_facts import Place
from checks.reference.gazetteer_names import area_keys, is_plain, place_key, place_keys

TABLE = (
    "# Built of facts from somewhere\n"
    "adjective\tukrainian\tUA\n"
    "area\tUA\tUkraine\tKyiv\t2952301 Kyiv\t1421125 Kharkiv\n"
    "area\tUA.05\tDonetsk Oblast\t\t901645 Donetsk\n"
    "named\tdonetsk\tUA.05\n"
    "named\tukraine\tUA\n"
    "place\tkiev\t~UA.12 2952301 Kyiv\n"
    "place\ttoledo\tUS.OH 265638 Toledo\tUS.OR\n"
)


def made_place(name: str, population: int, latitude: float = 0, others: tuple[str, ...] = ()) -> Place:
    return Place(name, others, "UA.05", population, latitude, 0)


@pytest.fixture
def small() -> Gazetteer:
    return Gazetteer(TABLE.encode())


def test_every_line_of_the_table_is_found(small: Gazetteer) -> None:
    """Else the first or the last name of the file would be one that nobody finds."""
    assert small.countries_called("Ukrainian") == ("UA",)
    assert [place.code for place in small.places("Toledo")] == ["US.OH", "US.OR"]
    assert small.areas("the Donetsk region") == ("UA.05",)
    assert small.areas("Ukraine") == ("UA",)
    assert small.places("Kiev")[0].alias
    assert not small.places("Toledo")[0].alias


@pytest.mark.parametrize("name", ["", "Tol", "Toledoo", "A", "Zz", "toledo\tUS.OH", "\n"])
def test_what_is_not_there_is_not_found(small: Gazetteer, name: str) -> None:
    """Else a name would be taken for its neighbour's in the file."""
    assert small.places(name) == ()
    assert small.areas(name) == ()


def test_an_empty_table_knows_nothing() -> None:
    assert Gazetteer(b"").places("Toledo") == ()


def test_a_small_place_has_neither_name_nor_population(small: Gazetteer) -> None:
    assert [(place.name, place.population) for place in small.places("Toledo")] == [("Toledo", 265638), ("", 0)]


def test_a_country_is_told_with_its_capital_and_cities(small: Gazetteer) -> None:
    area = small.area("UA")
    assert area
    assert area.capital == "Kyiv"
    assert [city.name for city in area.largest] == ["Kyiv", "Kharkiv"]
    region = small.area("UA.05")
    assert region
    assert region.capital is None
    assert small.name_of("UA.05") == "Donetsk Oblast, Ukraine"
    assert small.area("XX") is None


def test_the_file_is_in_the_order_in_which_it_is_searched() -> None:
    """Else names would be lost without a sound."""
    lines = [line for line in known_gazetteer()._table.split(b"\n") if line and not line.startswith(b"#")]
    assert all(one < other for one, other in itertools.pairwise(lines))


def test_the_file_is_keyed_as_names_are_looked_up() -> None:
    """Else a change of how names are compared would leave the file behind, and its names not to be found."""
    lines = known_gazetteer()._table.decode().splitlines()
    keys = [line.split("\t")[1] for line in lines[::37] if line.startswith("place\t")]
    assert len(keys) > 1000
    assert [key for key in keys if place_key(key) != key] == []
    assert [key for key in keys if not known_gazetteer().places(key)] == []


def test_the_codes_are_those_of_geonames() -> None:
    """ISO 3166-2's UA-05 is Vinnytsia: with its codes every Ukrainian city would stand in the wrong region."""
    assert [place.code for place in known_gazetteer().places("Kramatorsk")] == ["UA.05"]
    assert known_gazetteer().name_of("UA.05") == "Donetsk Oblast, Ukraine"


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Georgia", ("GE", "US.GA")),
        ("Ore.", ("US.OR",)),
        ("D.C.", ("US.DC",)),
        ("U.S.", ("US",)),
        ("U.K.", ("GB",)),
        ("B.C.", ("CA.02",)),
        ("Bavaria", ("DE.02",)),
        ("the Donetsk region", ("UA.05",)),
        ("New South Wales", ("AU.02",)),
        ("Congo", ("CD", "CG")),
        ("China", ("CN",)),
        ("Mordor", ()),
    ],
)
def test_areas_are_found_by_the_names_that_news_gives_them(name: str, codes: tuple[str, ...]) -> None:
    assert known_gazetteer().areas(name) == codes


@pytest.mark.parametrize("name", ["Kyiv", "Kiev", "KYIV", "Kyïv"])
def test_a_capital_is_found_by_each_of_its_names(name: str) -> None:
    assert known_gazetteer().places(name)[0].name == "Kyiv"


def test_countries_with_several_seats_have_no_capital_here() -> None:
    """Else the desk's own style on Jerusalem or La Paz would be called an error."""
    for code in ("IL", "PS", "BO", "ZA", "NL"):
        area = known_gazetteer().area(code)
        assert area
        assert area.capital is None


def test_the_source_and_its_licence_are_told() -> None:
    """CC BY 4.0 asks for the attribution."""
    assert any("GeoNames" in line and "CC BY 4.0" in line for line in known_gazetteer().origin)


@pytest.mark.parametrize(
    ("one", "other"),
    [("St. Louis", "Saint Louis"), ("Zürich", "Zurich"), ("Kramators’k", "Kramatorsk"), ("Fort Worth", "Ft. Worth")],
)
def test_spellings_of_one_name_are_one(one: str, other: str) -> None:
    assert place_key(one) == place_key(other)


def test_a_town_is_found_without_what_it_calls_itself() -> None:
    assert [*place_keys("Township of Hamilton")] == ["township of hamilton", "hamilton"]
    assert [*place_keys("Quebec City")] == ["quebec city", "quebec"]
    assert next(area_keys("Autonomous Republic of Crimea")) == "autonomous republic of crimea"
    assert "dagestan" in area_keys("Republic of Dagestan")


@pytest.mark.parametrize("name", ["LWO", "Львів", "ki ép", "A1", "X", "Kyiv\x07"])
def test_names_that_no_story_has_are_left_out(name: str) -> None:
    assert not is_plain(name)


def test_districts_and_suburbs_are_in_no_list_of_cities() -> None:
    """Else Brooklyn would be New York's second-largest city, and Buffalo its sixth."""
    city, suburb, other = (
        made_place("City", 900, 0.0),
        made_place("Suburb", 500, 0.1),
        made_place("Other", 400, 1.0),
    )
    assert [*building._apart([city, suburb, other])] == [city, other]


def test_only_large_cities_are_told_by_their_other_names() -> None:
    """Else some hamlet's forgotten name would make it the city that is meant."""
    assert building._told(made_place("Kyiv", 2_900_000), "kiev") == "~UA.05 2900000 Kyiv"
    assert building._told(made_place("Severn", 44_000), "boone") == "~UA.05"
    assert building._told(made_place("Boone", 44_000), "boone") == "UA.05 44000 Boone"
    assert building._told(made_place("Boone", 4_000), "boone") == "UA.05"


def test_each_country_and_region_keeps_its_largest_cities() -> None:
    places = [made_place("One", 900, 0), made_place("Two", 800, 5)]
    assert building._areas(places, {"UA": ["Ukraine"], "UA.05": ["Donetsk Oblast"]}, {"UA": "Kyiv"}) == {
        "UA": "Ukraine\tKyiv\t900 One\t800 Two",
        "UA.05": "Donetsk Oblast\t\t900 One\t800 Two",
    }


@pytest.mark.parametrize(
    ("code", "area"), [("UA.11", "RU"), ("PS.WE", "IL"), ("GB.NIR", "IE"), ("PR.127", "US"), ("IN.12", "PK")]
)
def test_disputed_and_dependent_places_are_left_open(code: str, area: str) -> None:
    assert is_open(code, area)


@pytest.mark.parametrize(("code", "area"), [("UA.07", "RU"), ("GB.ENG", "IE"), ("US.OH", "CA"), ("UA.11", "PL")])
def test_all_others_are_not(code: str, area: str) -> None:
    assert not is_open(code, area)


def test_a_place_of_the_name_comes_before_one_that_has_it_beside_another() -> None:
    """Else a town would be taken for its neighbour's forgotten name, and never be the one that is meant."""
    counties = [("UA.05", "Boone County"), ("UA.07", "Boone County")]
    places = [made_place("Severn", 44_000, others=("Boone",)), made_place("Boone", 20_000)]
    assert building._by_name(places, {}, counties)["boone"] == "UA.05 20000 Boone\t~UA.07"

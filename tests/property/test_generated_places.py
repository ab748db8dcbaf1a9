"""Whatever names a gazetteer holds and whatever a text says of places."""

import string

from hypothesis import given
from hypothesis import strategies as st

from checks.reading import Reading
from checks.reading.places import find_capitals, find_located, find_ranks
from checks.reference.gazetteer import Gazetteer
from checks.reference.gazetteer_names import place_key, place_keys
from checks.story.load import load_story_text

NAMES = st.text(string.ascii_letters + "éüÅß’'- .", min_size=1, max_size=12)
KEYS = NAMES.map(place_key).filter(bool)
WORDS = (
    "Lviv Lviv, Toledo, Toledo’s Georgia Ore., Ukraine Ukraine’s Ukraine. Ukrainian the The in In capital capital, of "
    ". , second-largest city city, region western is “ ” — Louis, St. U.S., a and Salem"
)


@given(st.dictionaries(KEYS, st.integers(0, 10**7), max_size=30), NAMES)
def test_a_sorted_table_gives_each_name_and_no_other(table: dict[str, int], name: str) -> None:
    """Else one name in a thousand would be lost, or found for its neighbour."""
    rows = sorted((f"place\t{key}\tUA.01 {number} {key}" for key, number in table.items()), key=str.encode)
    gazetteer = Gazetteer("\n".join(("# facts", *rows, "")).encode())
    for key, number in table.items():
        assert [place.population for place in gazetteer.places(key)] == [number]
    assert bool(gazetteer.places(name)) == (place_key(name) in table)


@given(NAMES)
def test_a_key_is_its_own_key(name: str) -> None:
    """Else what the file holds could not be looked up by what the file calls it."""
    assert place_key(place_key(name)) == place_key(name)
    assert next(place_keys(name)) == place_key(name)


@given(st.lists(st.sampled_from([*WORDS.split(), "\n"]), min_size=1, max_size=25).map(" ".join))
def test_all_that_is_read_stands_in_the_text(text: str) -> None:
    """Else a finding would point at other words than it speaks of, or none."""
    reading = Reading(load_story_text("", f"A {text}", "2024-01-15T00:00:00+00:00"))
    for find in (find_located, find_capitals, find_ranks):
        for claim in find(reading):
            words = reading[claim.span]
            assert words == words.strip()
            assert claim.city in words
            assert claim.areas

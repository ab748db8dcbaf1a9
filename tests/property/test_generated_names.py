"""What holds of names in any text at all, and of every slip in a surname."""

import string
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from checks.reading import Reading
from checks.reading.names import two_spellings
from checks.reading.names.called import two_titles
from checks.reading.names.introduced import unintroduced
from checks.story.model import Article, Story

ODD = "\0\x1b\r\x0b\u2028\xa0\u200b\u202e\ufeff\ud800𝟙²İßſKǅ’'.-&@#/"
WORDS = ["Klitschko", "Klitchko", "Vitali", "Kyiv", "Kiev", "Mr.", "Sen.", "Rep.", "said", "in", "the", "O’Brien", "’s"]
PIECES = st.sampled_from([*WORDS, "\n", ".", ",", "“", "”", "al-", "D-Ohio", "İstanbul", "ÉMILE"]) | st.text(
    ODD, max_size=2
)
TEXTS = st.builds(str.join, st.sampled_from(["", " "]), st.lists(PIECES, max_size=40))
SURNAMES = st.sampled_from(["Klobuchar", "Vukovic", "Okonkwo", "Lindqvist", "Farquhar", "Petrosyan"])
GIVEN = st.lists(
    st.sampled_from(["Ann", "Ben", "Carla", "David", "Rachel", "Tom"]), min_size=2, max_size=2, unique=True
)


@st.composite
def slips(draw: st.DrawFn) -> tuple[str, str]:
    """Return a surname and the same with one letter left out, put in, replaced or swapped, its first one kept."""
    name = draw(SURNAMES)
    at = draw(st.integers(1, len(name) - 2))
    letter = draw(st.sampled_from(string.ascii_lowercase))
    swapped = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    slip = draw(st.sampled_from([name[:at] + name[at + 1 :], name[:at] + letter + name[at:], swapped]))
    return name, slip if slip != name else name[:at] + name[at + 1 :]


def reading(text: str, headline: str = "") -> Reading:
    article = Article(Path("story.txt"), text, datetime(2021, 3, 2, tzinfo=UTC), headline=headline)
    return Reading(Story(Path("story.txt"), article))


@given(text=TEXTS, headline=TEXTS)
def test_two_spellings_stand_where_they_are_said_to_and_no_text_stops_the_run(text: str, headline: str) -> None:
    """A finding would show words that are not in the story."""
    read = reading(text, headline)
    for two in two_spellings(read.names):
        assert two.rare.form != two.common.form
        for use in (*two.rare.uses, *two.common.uses):
            whole = read.story.article.headline if use.in_headline else read.text
            assert whole[use.span.start : use.span.end] == use.text
    assert all(titles.first.span < titles.again.span for titles in two_titles(read))
    assert all(person.first.bare for person in unintroduced(read.names))


@given(text=TEXTS)
def test_a_story_reads_the_same_each_time(text: str) -> None:
    """A decision on a finding would come and go."""
    assert list(two_spellings(reading(text).names)) == list(two_spellings(reading(text).names))


@given(pair=slips(), given_names=GIVEN)
def test_a_slip_in_the_surname_of_one_person_is_found(pair: tuple[str, str], given_names: list[str]) -> None:
    """It is what the rule is for."""
    name, slip = pair
    text = f"{given_names[0]} {name} ran. {name} won. The board thanked {name}. Later, {slip} said so."
    assert [two.rare.form for two in two_spellings(reading(text).names)] == [slip.lower()]


@given(pair=slips(), given_names=GIVEN, often=st.integers(1, 4))
def test_two_given_names_make_two_people(pair: tuple[str, str], given_names: list[str], often: int) -> None:
    """An editor would be asked which of two neighbours' names is wrong."""
    name, other = pair
    text = f"{given_names[0]} {name} ran. {given_names[1]} {other} won. " + f"{name} smiled, {other} wept. " * often
    assert list(two_spellings(reading(text).names)) == []

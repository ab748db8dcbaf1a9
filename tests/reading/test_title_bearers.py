"""Whom a title and a name mean: the same words are an office-holder's in one story and nobody's in the next."""

import pytest

from checks.reading.titles.find import find_titles
from checks.reading.titles.spelling import holders_alike
from checks.reference.offices_file import known_offices

US = "President of the United States"


def meant(text: str, around: str = "") -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the offices and the people of each mention."""
    return [(mention.offices, mention.people) for mention in find_titles(text, known_offices(), around)]


def people(text: str, around: str = "") -> list[tuple[str, ...]]:
    """Return the people of each mention."""
    return [mention.people for mention in find_titles(text, known_offices(), around)]


def test_a_bare_title_with_a_common_surname_needs_the_person_or_the_country() -> None:
    """President Garcia of a college must never be Peru's."""
    assert people("President García spoke.") == []
    assert people("President García spoke in Peru.") == [("Alan García",)]
    assert people("President García spoke.", around="Peru's president speaks") == [("Alan García",)]
    assert people("President García spoke to Iranians.") == []


def test_a_common_surname_is_sure_only_with_the_full_name() -> None:
    """In a town of the United States the name of the country stands in every second story."""
    unsure, sure = "President Carter spoke to Americans.", "President Carter spoke. Jimmy Carter smiled."
    assert [mention.sure for mention in find_titles(unsure, known_offices())] == [False]
    assert [mention.sure for mention in find_titles(sure, known_offices())] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "President García spoke at Peru State College.",
        "President Fox spoke in New Mexico.",
        "President Carter spoke at the American University.",
    ],
)
def test_a_country_in_another_name_is_not_named(text: str) -> None:
    """Colleges, towns and clubs are called after countries."""
    assert people(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ann Carter, president of the club, is an American. President Carter spoke.",
        "Ann Carter has been the president since 2011. President Carter spoke to Americans.",
        "Club president Ann Carter is an American. President Carter spoke.",
    ],
)
def test_a_title_that_the_story_gives_to_another_of_that_surname_is_hers(text: str) -> None:
    """A story introduces its own president by her full name."""
    assert people(text) == []


@pytest.mark.parametrize("text", ["President Dos Santos", "Prime Minister De Gasperi", "President López Obrador"])
def test_a_surname_of_two_words_is_no_full_name(text: str) -> None:
    """A college may well have a President dos Santos."""
    assert people(f"{text} spoke.") == []


def test_domestic_copy_names_no_country() -> None:
    """A paper in Ohio writes "President Trump", and an ex-president in it would still be the wrong one."""
    assert people("President Trump spoke.") == [("Donald Trump",)]
    assert people("President Putin spoke.") == []


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("President Bush spoke to George H.W. Bush's friends.", "George H. W. Bush"),
        ("President Bush spoke. George W. Bush smiled.", "George W. Bush"),
        ("Prime Minister Trudeau spoke. Pierre Trudeau smiled.", "Pierre Trudeau"),
        ("President Assad of Syria spoke, as Hafez al-Assad had.", "Hafez al-Assad"),
    ],
)
def test_the_full_name_in_a_story_tells_two_of_one_surname_apart(text: str, person: str) -> None:
    """A father and his son held one office."""
    assert people(text) == [(person,)]


def test_two_of_one_surname_who_are_not_told_apart_are_both_meant() -> None:
    """What is true of one of them is no mistake."""
    assert people("US President Bush spoke.") == [("George H. W. Bush", "George W. Bush")]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Egyptian President Mohammed Mursi", "Mohamed Morsi"),
        ("Turkish President Tayyip Erdogan", "Recep Tayyip Erdoğan"),
        ("South Korean President Roh Moo Hyun", "Roh Moo-hyun"),
        ("Syrian President Bashar Assad", "Bashar al-Assad"),
        ("President Muhammadu Buhary of Nigeria", "Muhammadu Buhari"),
    ],
)
def test_another_spelling_of_a_holder_is_the_holders(text: str, person: str) -> None:
    """Agencies transliterate one name in three ways."""
    assert people(text) == [(person,)]


@pytest.mark.parametrize("name", ["Benedict XV", "Jan Kowalski", "Innocent", "Wu"])
def test_what_only_looks_alike_is_nobodys(name: str) -> None:
    """Another number of a reign is another pope."""
    assert holders_alike(known_offices(), "Pope of the Holy See", name) == ()


def test_a_place_behind_the_name_is_the_titles() -> None:
    """So some houses write every foreign title."""
    assert meant("President Vladimir V. Putin of Russia") == [(("President of Russia",), ("Vladimir Putin",))]
    assert meant("President Vladimir Putin of Elm College") == []


def test_an_office_that_somebody_never_held_is_that_of_the_persons_country() -> None:
    """The wrong office for a person can only be judged where it is one office."""
    assert meant("Prime Minister Emmanuel Macron") == [(("Prime Minister of France",), ())]
    assert meant("French Prime Minister Macron") == [(("Prime Minister of France",), ())]
    assert meant("Prime Minister Macron. Emmanuel Macron spoke.") == [(("Prime Minister of France",), ())]
    assert meant("Prime Minister Macron") == []


@pytest.mark.parametrize(
    "text",
    [
        "Northern Cyprus President Mustafa Akinci",
        "Bosnian Serb President Milorad Dodik",
        "Bank of America President Brian Moynihan",
        "Geoff Doe, president of the American Gaming Association",
        "French President To Visit Oslo",
    ],
)
def test_a_place_inside_another_name_places_no_title(text: str) -> None:
    """Each would be an unknown holder of a country's office."""
    assert people(text) == []

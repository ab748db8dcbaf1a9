"""What stands in the reference: names as papers write them, and days that hold against other sources."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest

from checks.reference.offices_file import known_offices

DYNASTIC = re.compile(r"Monarch|Emperor|Emir|Sultan|Shah|Prince of|Grand Duke|Pope")
RANK = re.compile(r"\b(?:President|Prime|Minister|Lt|Col|Gen|Maj|Brig|Capt|dit|aka|former|acting)\b\.?")
ONE_NAME = {"Sukarno", "Suharto"}
"""Who had but one."""


def names() -> Iterator[tuple[str, str]]:
    """Yield each name of each person with the person."""
    return ((person.name, name) for person in known_offices().people.values() for name, _ in person.names)


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("a comma, a bracket or a quotation mark", re.compile(r'[,()\[\]"“”;/\d]')),
        ("a double space", re.compile(r"\s\s|^\s|\s$")),
        ("a rank or a title", RANK),
        ("a word all in capitals", re.compile(r"\b(?!(?:[IVX]+|JD|FDR|JFK|LBJ)\b)[A-ZÀ-Þ]{3,}\b")),
        ("an initial at the end", re.compile(r"\s(?![IVX]$)[A-Z]\.?$")),
        ("a capital after an apostrophe within a word", re.compile(r"\w['’]\w['’][A-Z]")),
    ],
)
def test_no_name_has_what_no_paper_writes(what: str, pattern: re.Pattern[str]) -> None:
    """A name that a text never has is a person who is never found: their title would not be held against anything."""
    assert [(person, name) for person, name in names() if pattern.search(name)] == [], what


def test_who_led_since_1990_has_more_than_a_surname() -> None:
    """By the surname alone, another who bears it would be taken for the leader."""
    known = known_offices()
    single = {
        term.person
        for office in known.offices.values()
        if not DYNASTIC.search(office.name)
        for term in office.terms
        if " " not in term.person and (term.until is None or term.until.last.year >= 1990)
    }
    assert single - ONE_NAME == set()


@pytest.mark.parametrize(
    ("office", "person", "day", "held"),
    [
        ("Prime Minister of Finland", "Sanna Marin", "2023-06-19", True),
        ("Prime Minister of Finland", "Petteri Orpo", "2023-04-10", False),
        ("Chancellor of Austria", "Christian Kern", "2017-12-10", True),
        ("President of Paraguay", "Fernando Lugo", "2012-06-20", True),
        ("President of Tanzania", "Ali Hassan Mwinyi", "1995-11-15", True),
        ("Prime Minister of Norway", "Kjell Magne Bondevik", "1998-09-10", True),
        ("Prime Minister of Greece", "Andreas Papandreou", "1995-12-20", True),
        ("President of Nigeria", "Umaru Musa Yar'Adua", "2010-04-01", None),
        ("President of Nigeria", "Goodluck Jonathan", "2010-04-01", True),
        ("President of South Korea", "Park Geun-hye", "2017-02-01", None),
        ("President of South Korea", "Park Geun-hye", "2017-03-12", False),
        ("President of Sri Lanka", "Ranil Wickremesinghe", "2022-07-16", True),
        ("President of Bolivia", "Evo Morales", "2019-11-11", False),
        ("President of Uzbekistan", "Islam Karimov", "2016-09-05", False),
        ("Prime Minister of Israel", "Ehud Olmert", "2006-02-01", True),
        ("Prime Minister of Syria", "Mohammed al-Bashir", "2025-06-01", False),
        ("Prime Minister of Chad", "Albert Pahimi Padacké", "2023-03-01", False),
        ("Prime Minister of East Timor", "Xanana Gusmão", "2016-03-01", False),
        ("Prime Minister of the Czech Republic", "Petr Fiala", "2021-12-05", None),
        ("Supreme Leader of Afghanistan", "Hibatullah Akhundzada", "2024-01-01", True),
        ("Chairman of the Sovereign Council of Sudan", "Abdel Fattah al-Burhan", "2024-01-01", True),
        ("Chairman of the Presidential Leadership Council of Yemen", "Rashad al-Alimi", "2024-01-01", True),
        ("Prime Minister of Egypt", "Hesham Qandil", "2013-01-15", True),
        ("President of Moldova", "Vladimir Voronin", "2005-01-01", True),
    ],
)
def test_days_on_which_sources_went_wrong_are_right(office: str, person: str, day: str, held: bool | None) -> None:
    """Each of these stood otherwise in a raw file, or not at all: a story of the day would have been called wrong."""
    assert known_offices().holds(person, office, date.fromisoformat(day)) is held


@pytest.mark.parametrize(
    ("office", "written"),
    [
        ("Prime Minister of Iceland", "Sigmundur Gunnlaugsson"),
        ("Prime Minister of Japan", "Kishida Fumio"),
        ("Prime Minister of Japan", "Fumio Kishida"),
        ("President of Kenya", "Moi"),
        ("President of Kenya", "Daniel arap Moi"),
        ("President of Brazil", "Lula"),
        ("President of Brazil", "Luiz Inacio Lula da Silva"),
        ("Prime Minister of Spain", "Zapatero"),
        ("President of Mexico", "Lopez Obrador"),
        ("President of Vietnam", "Lam"),
        ("President of China", "Xi"),
        ("President of South Korea", "Moon"),
        ("President of South Korea", "Yoon Suk Yeol"),
        ("President of Burkina Faso", "Blaise Compaore"),
        ("Prime Minister of Burkina Faso", "Yacouba Isaac Zida"),
        ("Prime Minister of Belgium", "De Croo"),
        ("Prime Minister of Portugal", "Pedro Passos Coelho"),
        ("President of Croatia", "Franjo Tudjman"),
        ("President of Indonesia", "Jokowi"),
        ("President of Somalia", "Mohamed Abdullahi Mohamed"),
        ("President of Angola", "dos Santos"),
        ("Prime Minister of Norway", "Støre"),
        ("Prime Minister of Norway", "Gahr Store"),
        ("Prime Minister of Norway", "Stoere"),
        ("President of Liberia", "Sirleaf"),
        ("President of the Philippines", "Arroyo"),
        ("President of Ghana", "Atta Mills"),
        ("President of Ukraine", "Vladimir Zelensky"),
        ("President of Egypt", "Abdel-Fattah el-Sissi"),
        ("President of Turkey", "Erdogan"),
    ],
)
def test_leaders_are_known_by_what_papers_call_them(office: str, written: str) -> None:
    """A usual form that is not known is a statement that nobody judges."""
    assert len(known_offices().persons(written, office)) == 1


def test_nobody_holds_an_office_for_less_than_no_time() -> None:
    """A row whose end lies before its beginning would say nothing and hide what is true."""
    for office in known_offices().offices.values():
        for term in office.terms:
            assert term.until is None or term.since.first <= term.until.last, term


def test_an_office_has_no_second_holder_long_after_the_first_is_known_to_go_on() -> None:
    """Stale rows of a source would put two people into one office for years."""
    for office in known_offices().offices.values():
        for earlier, later in pairwise(sorted(office.terms, key=lambda term: term.since.first)):
            known = earlier.until.first if earlier.until else earlier.as_of
            assert known - later.since.last <= timedelta(days=1), (earlier, later)

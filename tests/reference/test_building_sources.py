"""The raw files line by line: a title, a name or a day read wrongly would stand in the reference as a fact."""

from typing import Any

import pytest

from checks.documents.document import packaged_document
from checks.reference.building.factbook import Factbook
from checks.reference.building.names import is_same, named
from checks.reference.building.reign import Leaders
from checks.reference.building.row import Named, Row

TABLES: Any = packaged_document("checks.reference.building", "factbook.yaml").root.data
SEEN = ("2021-01-01", "2022-01-01")


def line(holder: str, since: str, seen: tuple[str, str] = SEEN, code: str = "xx") -> dict[str, str]:
    """Return a line of the Factbook."""
    first, last = seen
    return {
        "file": f"land/{code}.json",
        "office": "head of government",
        "holder": holder,
        "since": since,
        "first_seen": first,
        "last_seen": last,
    }


def rows(*lines: dict[str, str], country: str = "GB") -> dict[str, list[Row]]:
    """Return the rows of lines, by office."""
    found = Factbook(TABLES, {"xx": country}, {}).rows(lines)
    return {office: of_office for (_, office), of_office in found.items()}


@pytest.mark.parametrize(
    ("written", "person", "surname"),
    [
        ("Abdelaziz BOUTEFLIKA", "Abdelaziz Bouteflika", ""),
        ("XI Jinping", "Xi Jinping", "Xi"),
        ("Jose Eduardo DOS SANTOS", "Jose Eduardo dos Santos", "dos Santos"),
        ("Nicolas MADURO Moros", "Nicolas Maduro", ""),
        ("Denis SASSOU-Nguesso", "Denis Sassou-Nguesso", ""),
        ("CHARLES III", "Charles III", "Charles"),
        ("Bashar al-ASAD", "Bashar al-Asad", ""),
        ("Benigno AQUINO III", "Benigno Aquino III", "Aquino"),
        ('Simon William "Bill" ENGLISH', "Simon William English", ""),
        ("Hassan II", "Hassan II", ""),
        ("Ulisses CORREIA E. SILVA", "Ulisses Correia e Silva", "Correia e Silva"),
        ("Fernando DE LA RÚA", "Fernando de la Rúa", "de la Rúa"),
        ('Mohamed ABDULLAHI Mohamed "Farmaajo"', "Mohamed Abdullahi", ""),
        ("Ulukalala Lavaka Ata (Tupou Vi)", "Ulukalala Lavaka Ata", ""),
        ("Angela Merkel", "Angela Merkel", ""),
    ],
)
def test_capitals_mark_the_surname(written: str, person: str, surname: str) -> None:
    """“President Xi” and “President Moros”: the first is the president, the second nobody."""
    assert (named(written).person, named(written).surname) == (person, surname)


@pytest.mark.parametrize(
    ("written", "alias"),
    [
        ("Matamela Cyril RAMAPHOSA", "Cyril Ramaphosa"),
        ('Simon William "Bill" ENGLISH', "Bill English"),
        ("Nicolas MADURO Moros", "Nicolas Maduro Moros"),
        ("Bashar AL-ASSAD", "Bashar Assad"),
    ],
)
def test_a_person_is_known_by_other_names_too(written: str, alias: str) -> None:
    """Papers call a president by the name that he goes by, not by the one that he was given."""
    assert alias in named(written).aliases


def test_a_son_is_not_his_father() -> None:
    """Arabic names end in the father's: two emirs would become one who reigned for sixty years."""
    father, son = named("HAMAD bin Khalifa Al Thani"), named("TAMIM bin Hamad Al Thani")
    assert not is_same(father, son)
    assert not is_same(named("KHALIFA bin Hamad Al Thani"), father)
    assert is_same(Named("Joseph Ngute"), Named("Joseph Dion Ngute"))


def test_a_line_gives_office_person_and_beginning() -> None:
    """All that the reference knows of a country may come from one line."""
    (row,) = rows(line("Prime Minister Jane DOE", "5 July 2020"))["Prime Minister"]
    assert (row.who.person, row.since.text, row.until, row.seen.text, row.acting) == (
        "Jane Doe",
        "2020-07-05",
        None,
        "2022-01-01",
        False,
    )


@pytest.mark.parametrize(
    ("holder", "since"),
    [
        ("Deputy Prime Minister Jane DOE", "5 July 2020"),
        ("represented by Governor-General Jane DOE", "5 July 2020"),
        ("Vice President Jane DOE", "5 July 2020"),
        ("President-elect Jane DOE", "5 July 2020"),
        ("note - President Jane DOE", "5 July 2020"),
        ("Prime Minister-Designate Jane DOE", "5 July 2020"),
        ("President of the Legislative Council Jane DOE", "5 July 2020"),
        ("Jane DOE", "5 July 2020"),
        ("Prime Minister", "5 July 2020"),
        ("", "5 July 2020"),
        ("President Jane DOE", ""),
        ("President Jane DOE", "31 February 2020"),
        ("King CHARLES III", "8 September 2022"),
    ],
)
def test_what_is_no_holder_of_an_office_is_no_row(holder: str, since: str) -> None:
    """A deputy, somebody elected, or the king of another realm would be called the holder."""
    assert rows(line(holder, since), country="CA") == {}


def test_a_monarch_is_one_where_the_realm_is_the_monarchs_own() -> None:
    """Otherwise the Netherlands would have no king."""
    assert [
        row.who.person for row in rows(line("King WILLEM-ALEXANDER", "30 April 2013"), country="NL")["Monarch"]
    ] == ["Willem-Alexander"]


def test_a_reelection_does_not_begin_a_new_term_and_a_comeback_does() -> None:
    """A president of twelve years would be “former” in the days before the last election."""
    terms = rows(
        line("President Jane DOE", "5 July 2010", ("2015-10-26", "2017-03-28")),
        line("President Jane Q. DOE", "5 July 2016", ("2016-11-06", "2018-01-01")),
        line("President Ola NORD", "5 July 2018", ("2018-08-01", "2020-01-01")),
        line("President Jane DOE", "5 July 2020", ("2020-11-24", "2026-01-22")),
    )["President"]
    assert [(row.who.person, row.since.text) for row in terms] == [
        ("Jane Q. Doe", "2010-07-05"),
        ("Ola Nord", "2018-07-05"),
        ("Jane Doe", "2020-07-05"),
    ]


def test_who_acts_first_and_is_appointed_then_has_two_terms() -> None:
    """“Acting President” is right on some days only; of a caretaker it is not said."""
    terms = rows(
        line("Acting President Jane DOE", "5 July 2020", ("2020-11-24", "2020-12-01")),
        line("President Jane DOE", "5 September 2020", ("2020-12-10", "2021-01-01")),
        line("Caretaker President Jane DOE", "5 September 2020", ("2021-01-10", "2021-02-01")),
    )["President"]
    assert [(row.since.text, row.acting) for row in terms] == [("2020-07-05", True), ("2020-09-05", False)]


def leader(name: str, since: str, until: str, state: str = "CAN") -> dict[str, str]:
    """Return a line of the list of leaders."""
    (syear, smonth, sday), (eyear, emonth) = since.split("-"), until.split("-") if until else ("", "")
    return {
        "stateabb": state,
        "leader": name,
        "sdate": sday,
        "smonth": smonth,
        "syear": syear,
        "emonth": emonth,
        "eyear": eyear,
    }


def test_the_table_says_which_office_a_leader_held_and_who_is_meant() -> None:
    """The list names leaders without a title, and by the surname."""
    table = {
        "CAN": {
            "offices": [
                {"office": "Prime Minister", "to": "1980-01-01"},
                {"office": "President", "from": "1980-01-01"},
            ],
            "not": ["Junta"],
            "acting": ["Poe"],
        }
    }
    people = {"CA": {"Doe": "Jane Doe", "Doe 1981": "John Doe"}}
    leaders = Leaders(table, {"CAN": "CA"}, people)
    found = leaders.rows(
        [
            leader("Doe", "1970-1-2", "1975-3"),
            leader("Poe", "1975-3-4", "1976-1"),
            leader("Junta", "1976-1-1", "1980-1"),
            leader("Doe", "1981-1-2", ""),
            leader("Roe", "1981-1-2", "", state="XXX"),
        ]
    )
    assert {
        office: [(r.who.person, r.since.text, r.until and r.until.text, r.acting) for r in of]
        for (_, office), of in found.items()
    } == {
        "Prime Minister": [("Jane Doe", "1970-01-02", "1975-03", False), ("Poe", "1975-03-04", "1976-01", True)],
        "President": [("John Doe", "1981-01-02", None, False)],
    }
    assert leaders.passed_over == 2

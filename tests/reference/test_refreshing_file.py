"""A newsroom's own file after a refresh: in it is what was read, and all that was there."""

from datetime import date
from pathlib import Path

import pytest

from checks.documents.document import parse_document
from checks.documents.problem import BrokenFile
from checks.reference.offices import Offices
from checks.reference.offices_file import known_offices, offices_of
from checks.reference.refreshing import house_file
from checks.reference.refreshing.changes import Change, Kind
from checks.reference.refreshing.house_file import Unwritable, rewritten
from checks.reference.terms import KnownDay

TODAY = date(2026, 3, 1)
MINISTER = "Prime Minister of the United Kingdom"
OWN = """\
version: 1
as_of: 2026-01-22
sources:
  wikidata: {name: A list of our own, url: https://example.org, licence: facts only}
offices:
- office: Prime Minister of the United Kingdom   # ask the lobby desk
  country: GB
  titles: [Prime Minister]
  source: wikidata
  holders:
  - person: "Ann Poe"
    from: 2026-01-20
"""


def change(kind: Kind = Kind.ADDED, person: str = "Jane Doe", office: str = MINISTER, until: str = "") -> Change:
    """Return a change."""
    end = KnownDay.parse(until) if until else None
    return Change(kind, office, person, KnownDay.parse("2026-02-10"), end, "", "J. Doe" if kind is Kind.RENAMED else "")


def offices(text: str) -> Offices:
    """Return the office-holders of a file's text."""
    return offices_of(parse_document(Path("offices.yaml"), text))


def test_rows_go_into_the_office_that_is_there_under_a_source_of_their_own() -> None:
    """A name that the newsroom uses for another source must not be taken for Wikidata's."""
    text = rewritten(OWN, [change()], known_offices(), TODAY)
    assert "# ask the lobby desk" in text
    assert 'person: "Ann Poe"' in text
    ann, jane = offices(text).offices[MINISTER].terms
    assert (ann.person, ann.source.name, ann.as_of) == ("Ann Poe", "A list of our own", date(2026, 1, 22))
    assert (jane.person, jane.source.name, jane.as_of) == ("Jane Doe", "Wikidata", TODAY)


def test_an_office_of_no_country_keeps_its_places() -> None:
    """Without them, “NATO Secretary General” would be nobody's title."""
    text = rewritten("", [change(office="Secretary General of NATO")], known_offices(), TODAY)
    assert offices(text).entitled("NATO Secretary General") == ("Secretary General of NATO",)


def test_another_name_is_put_to_a_row_of_an_earlier_refresh() -> None:
    """A second row of the same person would be a fault in the file."""
    first = rewritten(OWN, [change()], known_offices(), TODAY)
    second = rewritten(first, [change(Kind.RENAMED), change(Kind.ENDED, until="2026-02-20")], known_offices(), TODAY)
    assert offices(second).persons("J. Doe") == ("Jane Doe",)
    (row,) = offices(second).terms("Jane Doe", MINISTER)
    assert row.until == KnownDay.parse("2026-02-20")


def test_an_acting_holder_who_left_stays_an_acting_one() -> None:
    """“Acting” was right as long as it lasted."""
    offices_known = known_offices()
    (term,) = offices_known.terms("Delcy Rodríguez", "President of Venezuela")
    left = Change(Kind.ENDED, term.office, term.person, term.since, KnownDay.parse("2026-02"), "", known=term)
    (row,) = offices(rewritten("", [left], offices_known, TODAY)).terms(term.person, term.office)
    assert (row.acting, row.until and row.until.text) == (True, "2026-02")


def test_a_surname_that_comes_first_stays_one() -> None:
    """“President Jinping” is nobody."""
    (term,) = known_offices().terms("Xi Jinping", "President of China")
    left = Change(Kind.ENDED, term.office, term.person, term.since, KnownDay.parse("2026-02-10"), "", known=term)
    found = offices(rewritten("", [left], known_offices(), TODAY))
    assert found.persons("Xi") == ("Xi Jinping",)
    assert found.persons("Jinping") == ()


def test_a_year_is_written_as_one() -> None:
    """Nobody says on which day of it."""
    told = Change(Kind.ADDED, MINISTER, "Jane Doe", KnownDay.parse("2026"), None, "")
    assert "from: 2026}" in rewritten("", [told], known_offices(), TODAY)


def test_a_broken_file_is_left_alone() -> None:
    """What cannot be read cannot be kept."""
    with pytest.raises(BrokenFile, match="'version' must be 1"):
        rewritten(OWN.replace("version: 1", "version: 3"), [change()], known_offices(), TODAY)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("version: 1", "could not be read any more"),
        (OWN.replace("Ann Poe", "Zoe Lee"), "the row of Ann Poe, Prime Minister of the United Kingdom, would be lost"),
    ],
)
def test_a_file_in_which_something_would_be_lost_is_not_written(
    written: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last look before the file is touched."""
    monkeypatch.setattr(house_file, "_dumped", lambda yaml, data: written)
    with pytest.raises(Unwritable, match=said):
        rewritten(OWN, [change()], known_offices(), TODAY)

"""The reference that comes with the house is what its sources give, and nobody has edited it by hand."""

import json
from importlib.resources import files

import pytest
import yaml

from checks.reference.building.build import build
from checks.reference.building.built import Built
from checks.reference.building.coverage import coverage
from checks.reference.building.writing import told, written
from checks.reference.offices_file import KNOWN, TOLD, known_offices
from tests._data import DATA, missing

RAW = DATA / "offices"
needs_raw = pytest.mark.skipif(not RAW.is_dir(), reason=missing(RAW.name))


@pytest.fixture(scope="module")
def built() -> Built:
    """Return what the raw facts give."""
    return build(RAW)


def packaged(name: str) -> str:
    """Return a file of the reference."""
    return files("checks.reference").joinpath(name).read_text(encoding="utf-8")


@needs_raw
def test_the_same_facts_give_the_same_bytes(built: Built) -> None:
    """Otherwise nobody could tell where a row comes from."""
    assert written(built) == packaged(KNOWN)
    assert told(built) == packaged(TOLD)


@needs_raw
def test_the_build_says_what_is_covered(built: Built) -> None:
    """A hole that nobody knows of is taken for knowledge."""
    lines = list(coverage(built))
    united_states = next(line for line in lines if line.startswith("US "))
    assert united_states.split()[-9:] == ["100%"] * 9
    assert any("rows of no certain office" in line for line in lines)


@needs_raw
def test_the_build_says_which_years_are_left_open(built: Built) -> None:
    """Where an army led a country no office was held, and an editor has to know that nobody looked there."""
    lines = list(coverage(built))
    assert "LY Libya: 1970 to 2013" in lines
    assert not any(line.startswith(("US United States: ", "RU Russia: ")) for line in lines)
    (share,) = (line for line in lines if "led a country" in line)
    known, years = (int(share.split()[place]) for place in (9, 1))
    assert known / years > 0.95


@needs_raw
@pytest.mark.parametrize(("kind", "office"), [("prez", "President"), ("viceprez", "Vice President")])
def test_the_united_states_are_as_their_own_list_has_them(kind: str, office: str) -> None:
    """A day off there would be a false finding in most of what is published."""
    people = yaml.safe_load((RAW / "us-executive.yaml").read_text(encoding="utf-8"))
    theirs = {
        (person["name"]["last"], term["start"])
        for person in people
        for term in person["terms"]
        if term["type"] == kind and term["start"] > "1945"
    }
    terms = known_offices().offices[f"{office} of the United States"].terms
    ours = {(term.person.split()[-1], term.since.text) for term in terms}
    assert {start for last, start in ours if start > "1945" and (last, start) not in theirs} == set()


def test_one_row_stands_on_one_line() -> None:
    """A change of one fact has to be a change of one line."""
    rows = [line for line in packaged(KNOWN).splitlines() if line.startswith("  {")]
    offices = json.loads(packaged(KNOWN))["offices"]
    assert len(rows) == sum(len(office["holders"]) for office in offices)


def test_what_is_told_beforehand_is_what_the_offices_say() -> None:
    """A title that is not told of would never be looked for."""
    offices = known_offices()
    titles = {title for office in offices.offices.values() for title in office.titles}
    assert [title for title in titles if not offices.may_be_in(f"the {title.lower()}s, or {title.lower()}")] == []
    assert offices.as_of == max(office.as_of for office in offices.offices.values())

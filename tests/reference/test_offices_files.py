"""A newsroom's own file of office-holders: all its faults at once, in words, and no way to harm the run."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from checks.documents.check import problems_of
from checks.documents.document import packaged_document, parse_document
from checks.documents.problem import BrokenFile
from checks.documents.schema import schema
from checks.reference.offices import Offices
from checks.reference.offices_file import load_offices, offices_of
from checks.reference.offices_sense import sense_problems

GOOD = """\
version: 1
as_of: 2025-01-01
sources:
  desk: {name: The desk, url: https://example.org, licence: facts only}
offices:
  - office: Mayor of Springfield
    country: US
    of: [Springfield]
    titles: [Mayor]
    source: desk
    holders:
      - {person: Jane Doe, from: 2010-05-01, acting: true}
"""
HOLDER = "      - {person: Jane Doe, from: 2010-05-01, acting: true}\n"


def offices(text: str, name: str = "offices.yaml") -> Offices:
    """Return the office-holders of a file's text."""
    return offices_of(parse_document(Path(name), text))


def problems(text: str) -> list[str]:
    """Return what is wrong with a file's text, without the file's name."""
    with pytest.raises(BrokenFile) as broken:
        offices(text)
    return [str(problem).removeprefix("offices.yaml:") for problem in broken.value.problems]


def test_the_houses_own_file_has_no_problem() -> None:
    """It is trusted at run time, and newsrooms copy from it."""
    assert problems_of(packaged_document("checks.reference", "offices.json"), "offices", sense_problems) == []


def test_every_part_of_the_schema_explains_itself() -> None:
    """Titles and descriptions are what an editor sees on hovering."""
    Draft202012Validator.check_schema(schema("offices"))
    for name, part in schema("offices")["$defs"].items():
        assert part["title"], name
        assert part["description"], name
        if part["type"] == "object":
            assert part["additionalProperties"] is False, name


def test_json_is_read_too() -> None:
    """What a program writes need not be YAML."""
    data = parse_document(Path("offices.yaml"), GOOD).root.data
    for name in ("offices.json", "offices.yaml"):
        assert offices(json.dumps(data), name).persons("Doe") == ("Jane Doe",)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("version: 1", "version: 2", "1:10: 'version' must be 1"),
        ("version: 1", "version: true", "1:10: 'version' must be 1"),
        ("version: 1", "version: 1\nversion: 1", "2:1: the key 'version' stands here again; the first is in line 1"),
        ("as_of: 2025-01-01", "as_of: 2025-01", "2:8: 'as_of' must be a day such as"),
        ("as_of: 2025-01-01", "as_of: 2025-02-30", "2:8: 'as_of' is no day of a calendar: there is no 2025-02-30"),
        ("as_of: 2025-01-01", "as_off: x", "2:1: unknown key 'as_off': did you mean 'as_of'?"),
        ("https://example.org", "nonsense", "4:31: 'url' must be an address"),
        ("licence: facts only", "license: facts only", "unknown key 'license': did you mean 'licence'?"),
        ("sources:\n  desk: {", "sources: {", "'name' must be a block of keys"),
        ("titles: [Mayor]", "titles: Mayor", "9:13: 'titles' must be a list"),
        ("titles: [Mayor]", "titles: []", "9:13: 'titles' must not be empty"),
        ("of: [Springfield]", "of: [7]", "8:10: entry 1 of 'of' must be text: put it in quotation marks"),
        ("source: desk", "source: dusk", "10:13: no source is named 'dusk': did you mean 'desk'?"),
        ("source: desk", "source: [desk]", "10:13: 'source' must be text"),
        ("    source: desk\n", "", "11:9: the key 'source' is missing here, or in the office of this row"),
        ("2010-05-01", "2010-13-01", "12:34: 'from' is no day of a calendar: there is no 2010-13-01"),
        ("2010-05-01", "soon", "12:34: 'from' must be a day, month or year"),
        ("2010-05-01", "2025-01-02", "12:34: 'from' is after 'as_of': 2025-01-02 > 2025-01-01"),
        ("acting: true", "to: 2009-12", "12:50: 'to' is before 'from': 2009-12 < 2010-05-01"),
        ("acting: true", "as_of: 2024-02-30", "12:53: 'as_of' is no day of a calendar: there is no 2024-02-30"),
        ("acting: true", "as_of: 2024", "12:53: 'as_of' must be"),
        ("2010-05-01", "2010-05-01/2009-04", "12:34: 'from' is no day of a calendar: there is no 2010-05-01/2009-04"),
        ("2010-05-01", "2010/2011/2012", "12:34: 'from' must be a day, month or year"),
        ("acting: true", "acting: yes", "12:54: 'acting' must be true or false"),
        ("person: Jane Doe", "persn: Jane Doe", "12:10: unknown key 'persn': did you mean 'person'?"),
        ("person: Jane Doe", "person: Mr.", "12:18: 'Mr.' is no name of a person"),
        ("      - {person", "      {person", "12:7: 'holders' must be a list"),
        ("office: Mayor of Springfield", "office: 7", "6:13: 'office' must be text"),
        ("offices:\n", "countries: {US: America}\noffices:\n", "5:17: 'US' must be a list"),
        ("offices:\n", "countries: {usa: [America]}\noffices:\n", "5:13: 'usa' must be two capital letters"),
        (HOLDER, HOLDER + HOLDER, "13:34: 'Jane Doe' is in office by then: see the row in line 12"),
        (HOLDER, HOLDER + HOLDER.replace("2010", "2012"), "13:34: 'Jane Doe' is in office by then"),
        (HOLDER, f"{HOLDER}  - {{office: Mayor of Springfield, titles: [Mayor], holders: []}}\n", "13:14: the office"),
    ],
)
def test_each_fault_is_named_where_it_is(old: str, new: str, said: str) -> None:
    """An editor has to learn what to mend, and where."""
    assert old in GOOD
    found = problems(GOOD.replace(old, new))
    assert any(said in problem for problem in found), found


@pytest.mark.parametrize(
    "rows",
    [
        [("2010-05-01", "2012-05-01"), ("2012-05-01", None)],
        [("2010", "2012"), ("2012", "2014"), ("2014", None)],
        [("2014-06-05", "2014-08"), ("2014", "2015")],
        [("2014-06-05", "2014-08/2015-01-20"), ("2015-01-20", None)],
    ],
)
def test_terms_that_may_follow_each_other_are_no_fault(rows: list[tuple[str, str | None]]) -> None:
    """A day of handover, or years without days, must not hold up a newsroom's run."""
    holders = "".join(
        f"      - {{person: Jane Doe, from: {start}{f', to: {end}' if end else ''}}}\n" for start, end in rows
    )
    assert len(offices(GOOD.replace(HOLDER, holders)).terms("Jane Doe", "Mayor of Springfield")) == len(rows)


def test_a_bare_year_is_a_day_as_it_is_in_claims() -> None:
    """YAML takes it for a number; an editor means the year."""
    (term,) = offices(GOOD.replace("2010-05-01", "2010")).terms("Jane Doe", "Mayor of Springfield")
    assert term.since.text == "2010"


def test_a_file_without_a_list_of_offices_is_refused() -> None:
    """A slip of indentation must not pass for an empty list."""
    assert problems(GOOD.partition("offices:")[0] + "offices: 3") == ["5:10: 'offices' must be a list"]


def test_all_faults_are_named_at_once() -> None:
    """Nobody wants to run the gate once for each slip."""
    assert len(problems(GOOD.replace("version: 1", "version: 3").replace("2010-05-01", "soon"))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x]\nb: *a",
        "a: [",
        "[" * 5000,
        "",
        "- 1",
        "!!python/object:os.system {}",
        "countries: 3",
        "offices: [{holders: [3]}, 7]\nsources: [desk]",
    ],
)
def test_hostile_files_are_refused(text: str) -> None:
    """A YAML bomb, or a tag that runs code, must end as a message."""
    assert problems(text)


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    """Broken bytes must end as a message, too."""
    path = tmp_path / "offices.yaml"
    path.write_bytes(GOOD.encode() + b"\xff")
    with pytest.raises(BrokenFile, match=r"offices\.yaml:13:1: the byte 0xFF is not UTF-8"):
        load_offices(path)


def test_the_country_no_is_no_boolean() -> None:
    """Under YAML 1.1, Norway's code would be read as false."""
    assert offices(GOOD.replace("country: US", "country: NO")).offices["Mayor of Springfield"].country == "NO"

"""A newsroom's own file of office-holders: all its faults at once, in words, and no way to harm the run."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from checks.reference.offices_file import BrokenOfficesError, known_offices, parse_offices

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "schemas/offices.schema.json").read_text(encoding="utf-8"))
GOOD = """\
version: 1
as_of: "2025-01-01"
sources:
  desk: {name: The desk, url: "https://example.org", licence: facts only}
offices:
  - office: Mayor of Springfield
    country: US
    of: [Springfield]
    titles: [Mayor]
    source: desk
    holders:
      - {person: Jane Doe, from: "2010-05-01", acting: true}
"""


class _Texts(yaml.SafeLoader):
    """YAML with dates as text, as the schema sees them."""


_Texts.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in found if not tag.endswith("timestamp")]
    for letter, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def problems(text: str | bytes) -> tuple[str, ...]:
    """Return what is wrong with a file."""
    with pytest.raises(BrokenOfficesError) as broken:
        parse_offices(text)
    return broken.value.problems


def test_the_houses_own_file_follows_the_schema() -> None:
    """The file that newsrooms copy from has to be right by the schema that their editors show them."""
    text = (ROOT / "checks/reference/offices.yaml").read_text(encoding="utf-8")
    jsonschema.Draft202012Validator(SCHEMA).validate(yaml.load(text, Loader=_Texts))  # noqa: S506
    assert known_offices().offices


def test_every_part_of_the_schema_explains_itself() -> None:
    """Titles and descriptions are what an editor sees on hovering."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for name, part in SCHEMA["$defs"].items():
        assert part["title"], name
        assert part["description"], name
        if part["type"] == "object":
            assert part["additionalProperties"] is False, name


def test_the_schema_and_the_reader_know_the_same_keys() -> None:
    """A key that one of them refuses would be completed by the editor and then break the run."""
    from checks.reference.offices_file import _KEYS

    shapes = {"file": SCHEMA, **SCHEMA["$defs"]}
    for kind, (required, optional) in _KEYS.items():
        assert required | optional == set(shapes[kind]["properties"]), kind
        assert required == set(shapes[kind]["required"]), kind


def test_json_is_read_too() -> None:
    """What a program writes need not be YAML."""
    assert parse_offices(json.dumps(yaml.safe_load(GOOD))).persons("Doe") == ("Jane Doe",)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("version: 1", "version: 2", "version: 2 is not 1"),
        ('as_of: "2025-01-01"', 'as_of: "2025-01"', "no whole date"),
        ('as_of: "2025-01-01"', "as_off: x", "'as_of' is missing"),
        ("titles: [Mayor]", "titles: Mayor", "titles: not a list of texts"),
        ("of: [Springfield]", "of: [7]", "of: not a list of texts"),
        ("source: desk", "source: dusk", "'dusk' is none of the file's sources"),
        ("2010-05-01", "2010-13-01", "from:"),
        ("acting: true", 'to: "2009-01-01"', "is before 'from'"),
        ("person: Jane Doe", "persn: Jane Doe", "unknown key 'persn'"),
        ("      - {person", "      {person", "holders: not a list"),
        ("licence: facts only", "license: facts only", "'licence' is missing"),
        ("sources:\n  desk: {", "sources: {", "sources"),
        ("acting: true", "acting: yes", "acting: neither true nor false"),
        ("source: desk", "source: [desk]", "source: no text"),
        ("office: Mayor of Springfield", "office: 7", "office: no text"),
        ("offices:\n", "countries: {US: America}\noffices:\n", "countries, US: not a list of texts"),
    ],
)
def test_each_fault_is_named(old: str, new: str, said: str) -> None:
    """An editor has to learn what to mend, and where."""
    assert old in GOOD
    assert any(said in problem for problem in problems(GOOD.replace(old, new)))


def test_a_file_without_a_list_of_offices_is_refused() -> None:
    """A slip of indentation must not pass for an empty list."""
    assert problems(GOOD.partition("offices:")[0] + "offices: 3") == ("offices: not a list",)


def test_all_faults_are_named_at_once() -> None:
    """Nobody wants to run the gate once for each slip."""
    assert len(problems(GOOD.replace("version: 1", "version: 3").replace("2010-05-01", "soon"))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x]\nb: *a",
        "a: [",
        b"\xff\xfe\xfa",
        "[" * 5000,
        "",
        "- 1",
        "!!python/object:os.system {}",
        "countries: 3",
    ],
)
def test_hostile_files_are_refused(text: str | bytes) -> None:
    """A YAML bomb, broken bytes, or a tag that runs code must end as a message."""
    assert problems(text)


def test_the_country_no_is_no_boolean() -> None:
    """Under YAML 1.1, Norway's code would be read as false."""
    assert parse_offices(GOOD.replace("country: US", "country: NO")).offices["Mayor of Springfield"].country == "NO"

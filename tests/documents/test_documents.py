"""YAML and JSON as trees: what words mean, and where they stand."""

from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from checks.documents import yaml_tree
from checks.documents.document import parse_document
from checks.documents.lines import printable, shorten
from checks.documents.problem import BrokenFile
from checks.documents.schema import schema
from checks.documents.tree import Data, Node

YAML, JSON = Path("a.yaml"), Path("a.json")


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def _either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_tree, "_LOADER", getattr(yaml, request.param, yaml.SafeLoader))


def entry(text: str) -> Node:
    node = parse_document(YAML, text).root.get(0)
    assert node is not None
    return node


@pytest.mark.usefixtures("_either_parser")
@pytest.mark.parametrize(
    ("word", "data"),
    [
        *((word, word) for word in ("on", "yes", "No", "off", "y", "2025-07", "2025-07-21", "12:30:45", "1_000")),
        *((word, word) for word in ("2025-07-21T09:00:00+03:00", "0o9", "1e", "+", "-.", "=", "<<", "tRUE", "-0x1")),
        ("true", True),
        ("FALSE", False),
        ("~", None),
        ("Null", None),
        ("", None),
        ("07", 7),
        ("0o17", 15),
        ("0xFf", 255),
        ("-12", -12),
        ("+12", 12),
        ("0.1", Decimal("0.1")),
        (".5", Decimal("0.5")),
        ("1.", Decimal(1)),
        ("1e3", Decimal(1000)),
        ("'12'", "12"),
        ("!!str 12", "12"),
        ("! 12", "12"),
        ("!!float 1.5", Decimal("1.5")),
        ("“12”", "“12”"),
    ],
)
def test_a_word_means_what_yaml_1_2_says(word: str, data: Data) -> None:
    """The key `on` would be the boolean true, and a date something else than its text."""
    found = entry(f"- {word}\n").data
    assert (found, type(found)) == (data, type(data))


@pytest.mark.usefixtures("_either_parser")
def test_keys_and_values_know_their_places() -> None:
    """Problems would point beside the words they are about, most of all after characters outside ASCII."""
    text = "é😀: “a”\nb:\n  - x: 1\n    y: [é, z]\n"
    document = parse_document(YAML, text)
    root = document.root
    key, value = document.place(root.key_offset("b")), root.get("b", 0, "y", 1)
    assert (key.line, key.column) == (2, 1)
    assert value is not None
    assert (document.place(value.offset).line, document.place(value.offset).column) == (4, 12)
    assert root.text("é😀") == "“a”"
    assert root.get("b", 5, "y") is None
    assert root.key_offset("nowhere", "x") == root.offset


def test_a_list_that_is_shared_is_counted_as_often_as_it_is_used() -> None:
    """A small file could unfold into one that fills the memory."""
    root = parse_document(YAML, "a: &a [1, 2]\nb: [*a, *a]\n").root
    assert root.size == 1 + 2 + 3 + 1 + 2 * 3
    assert root.height == 3


def test_files_with_more_values_than_anybody_writes_are_refused() -> None:
    """A file of a few hundred kilobytes could hold the gate for minutes."""
    with pytest.raises(BrokenFile, match="more than 100,000 values"):
        parse_document(JSON, f"[{'0,' * 100_000}0]")


def test_json_numbers_keep_their_exact_value() -> None:
    """0.1 would come out as 0.1000000000000000055."""
    document = parse_document(JSON, '[0.1, -3, 1E2, 10000000000000000000000.5, "1", null, true]')
    assert document.root.data == [
        Decimal("0.1"), -3, Decimal(100), Decimal("10000000000000000000000.5"), "1", None, True,
    ]  # fmt: skip


def test_what_a_file_says_cannot_drive_the_terminal() -> None:
    """A key with escape sequences would recolour or rewrite the report."""
    assert shorten("a\x1b[31m\n\tb" + "c" * 100) == "a [31m b" + "c" * 51 + "…"


def test_what_is_shown_in_full_cannot_drive_the_terminal_either() -> None:
    """A quote with escape sequences from JSON would clear the screen; a word in Persian or an emoji is only text."""
    assert printable("“a\x1b[2J”\r\n\tb\u202ec\x9b") == "“a�[2J”�\n\tb�c�"
    assert printable("می‌خواهم 👩‍🚒 5\u00a0km") == "می‌خواهم 👩‍🚒 5\u00a0km"


def test_the_schema_is_a_schema_and_explains_every_property() -> None:
    """An IDE would show nothing where a reporter hovers over a key."""
    from jsonschema import Draft202012Validator

    claim_file = schema("claim-file")
    Draft202012Validator.check_schema(claim_file)
    definitions = claim_file["$defs"]
    for name, described in properties_of(claim_file):
        told = described | definitions.get(described.get("$ref", "").rpartition("/")[2], {})
        assert told.get("title"), name
        assert told.get("description"), name


def properties_of(part: object) -> list[tuple[str, dict[str, str]]]:
    """Return every property that a schema describes, with its name."""
    if isinstance(part, list):
        return [found for entry in part for found in properties_of(entry)]
    if not isinstance(part, dict):
        return []
    own = [(name, told) for name, told in part.get("properties", {}).items() if isinstance(told, dict)]
    return own + [found for value in part.values() for found in properties_of(value)]


def test_nothing_but_known_keys_is_allowed_anywhere() -> None:
    """A mistyped key would be passed over in silence, and its value never checked."""
    open_objects = [
        part
        for part in objects_of(schema("claim-file"))
        if part.get("type") == "object" and "properties" in part and "oneOf" not in part
    ]
    assert all(part.get("additionalProperties") is False for part in open_objects)
    assert len(open_objects) > 8


def objects_of(part: object) -> list[dict[str, object]]:
    """Return every JSON object within a value."""
    if isinstance(part, list):
        return [found for entry in part for found in objects_of(entry)]
    if not isinstance(part, dict):
        return []
    return [part, *(found for value in part.values() for found in objects_of(value))]

"""What must hold of every file, however it was made."""

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.documents.document import Document, parse_document
from checks.documents.tree import Node
from checks.story.load import load_article, load_story, load_story_text, parse_published
from checks.story.model import BrokenStory

PUBLISHED = parse_published("2025-07-21")
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PRINTABLE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Cn", "Zl", "Zp"]), max_size=12)
SCALARS = st.none() | st.booleans() | st.integers(-(10**12), 10**12) | PRINTABLE
SCALAR = st.none() | st.booleans() | st.integers(-(10**12), 10**12) | TEXT
DATA = st.recursive(SCALAR, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4))
WORDS = (
    *(
        "version: 1",
        "article:",
        " text: a.txt",
        "claims:",
        "relations:",
        "decisions:",
        "id: a",
        "quote: b",
        "same: [a, a]",
    ),
    *("part: a", "date: 2025-02-30", "quantity:", "low: 1", "high:", "published: 2025", "on: x", "until: 2025-01-01"),
    *(
        "- ",
        "{",
        "}",
        "[",
        "]",
        "\n",
        "\n  ",
        ": ",
        ",",
        '"',
        "&a ",
        "*a",
        "!x ",
        "? ",
        "|",
        ">",
        "#",
        "'",
        "\\",
        "\t",
        "é",
        "---",
    ),
)
FILE = st.binary(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=25).map(lambda words: "".join(words).encode())
PLACE = st.sampled_from(("version", "article", "claims", "relations", "decisions", "$schema", "claim"))
CLAIM_KEYS = st.sampled_from(("id", "quote", "quantity", "date", "measure", "checked", "role", "occurrence"))
CLAIM = st.dictionaries(
    CLAIM_KEYS, DATA | st.dictionaries(st.sampled_from(("value", "low", "high", "mod", "on")), DATA)
)
RELATION = st.dictionaries(
    st.sampled_from(("same", "part", "of", "total", "parts", "order", "from", "to", "change")), DATA
)
CLAIM_FILE = st.fixed_dictionaries(
    {"version": st.just(1), "article": st.just({"text": "a.txt", "published": "2025-07-21"})},
    optional={
        "claims": st.lists(CLAIM, max_size=3) | DATA,
        "relations": st.lists(RELATION, max_size=3) | DATA,
        "decisions": st.lists(st.dictionaries(st.sampled_from(("on", "until", "finding")), DATA), max_size=2) | DATA,
    },
)


def nodes_of(node: Node) -> list[Node]:
    return [node, *(found for child in node.items.values() for found in nodes_of(child))]


@given(data=FILE)
@settings(max_examples=150)
def test_no_bytes_break_the_loader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """A broken file would stop the whole run with a traceback."""
    folder = tmp_path_factory.getbasetemp()
    for path in (folder / "a.yaml", folder / "a.json", folder / "a.txt"):
        path.write_bytes(data)
        problems: tuple[object, ...] = ()
        try:
            if path.suffix == ".txt":
                assert load_article(path, PUBLISHED).article.text.strip()
                continue
            load_story(path)
        except BrokenStory as broken:
            problems = broken.problems
        assert problems


@given(data=CLAIM_FILE)
@settings(max_examples=50)
def test_no_data_breaks_the_checks_beyond_the_schema(tmp_path_factory: pytest.TempPathFactory, data: object) -> None:
    """What the schema refuses would make the checks after it crash."""
    folder = tmp_path_factory.getbasetemp()
    path = folder / "b.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    (folder / "a.txt").write_text("A fire.")
    with contextlib.suppress(BrokenStory):
        assert load_story(path).article.text == "A fire."


@given(data=DATA.filter(lambda data: data is not None), indent=st.sampled_from((None, 1)), escape=st.booleans())
def test_json_reads_back_with_every_place(data: object, indent: int | None, escape: bool) -> None:
    """A problem would be shown at a word that it is not about."""
    text = json.dumps(data, indent=indent, ensure_ascii=escape)
    document = parse_document(Path("a.json"), text)
    assert document.root.data == data
    for node in nodes_of(document.root):
        assert begins(text, node.offset, node.data)
        for key, offset in node.keys.items():
            assert begins(text, offset, key)
        assert character_at(document, node.offset) == text[node.offset]


def begins(text: str, offset: int, data: object) -> bool:
    """Whether the text at this offset begins with what the value looks like in JSON."""
    if isinstance(data, dict | list):
        return text[offset] == ("{" if isinstance(data, dict) else "[")
    return any(text.startswith(json.dumps(data, ensure_ascii=escape), offset) for escape in (True, False))


def character_at(document: Document, offset: int) -> str:
    place = document.place(offset)
    return document.lines.text.split("\n")[place.line - 1][place.column - 1]


@given(data=st.dictionaries(PRINTABLE, SCALARS | st.lists(SCALARS) | st.dictionaries(PRINTABLE, SCALARS), min_size=1))
def test_yaml_reads_json_alike(data: object) -> None:
    """One claim file would mean two things, by the name of its file."""
    text = json.dumps(data, ensure_ascii=False)
    in_yaml, in_json = (parse_document(Path(name), text).root for name in ("a.yaml", "a.json"))
    assert in_yaml.data == in_json.data
    assert [node.offset for node in nodes_of(in_yaml)] == [node.offset for node in nodes_of(in_json)]


@given(text=TEXT, claims=TEXT)
def test_a_story_in_small_is_broken_or_loaded(text: str, claims: str) -> None:
    """An example with a slip in it would be a traceback in the rule's tests."""
    with contextlib.suppress(BrokenStory):
        read = load_story_text(claims, text, "2025-07-21").article.text
        assert read == text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")

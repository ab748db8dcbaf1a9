"""IPTC ninjs: text, headline, place and moment of each version, each word at its place within the JSON."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from checks.documents.problem import BrokenFile
from checks.story.formats import Extract, read_article
from checks.story.formats.ninjs import is_ninjs
from tests._data import DATA, missing

EXAMPLE = DATA / "formats" / "ninjs-3.0-example-dpa.json"
HTML = '<section class="main"><p>Three “people” &amp; a dog\ndied.</p><p>Some 12 were\thurt.</p></section>'
TWO: dict[str, Any] = {
    "uri": "urn:example:1",
    "standard": {"name": "ninjs", "version": "2.1"},
    "versioncreated": "2025-07-21T09:00:00Z",
    "located": "Westmere",
    "headlines": [{"role": "alt", "value": "Other"}, {"role": "main", "value": "A fire"}],
    "bodies": [{"role": "teaser", "value": "Short."}, {"contenttype": "text/html", "value": HTML}],
}
THREE: dict[str, Any] = {
    "uri": "urn:example:1",
    "standard": {"version": "3.0"},
    "firstCreated": "2025-07-21T09:00:00Z",
    "contentCreated": "2025-07-20T09:00:00Z",
    "title": "A <b>fire</b>",
    "bodies": [{"contentType": "text/plain", "value": "3 < 4 <people>\r\n\r\n  Two \\ paragraphs 😀 x"}],
}


def read(item: object, **how: Any) -> Extract:
    return read_article(Path("a.json"), json.dumps(item, **how).encode())


def told(item: object) -> str:
    with pytest.raises(BrokenFile) as broken:
        read(item)
    return str(broken.value)


@pytest.mark.parametrize("how", [{}, {"ensure_ascii": False}, {"indent": 2}])
def test_version_2_is_read(how: dict[str, Any]) -> None:
    """An agency's feed could not be checked."""
    extract = read(TWO, **how)
    assert extract.text == "Three “people” & a dog died.\nSome 12 were hurt."
    assert (extract.headline, extract.dateline) == ("A fire", "Westmere")
    assert extract.published == datetime(2025, 7, 21, 9, tzinfo=UTC)
    source = json.dumps(TWO, **how)
    for word in ("Three", "people", "dog", "died", "Some", "12", "hurt"):
        place = extract.at(extract.text.index(word))
        assert place.offset == source.index(word)
        lines = source[: place.offset].split("\n")
        assert (place.line, place.column) == (len(lines), len(lines[-1]) + 1)


def test_version_3_is_read() -> None:
    """An agency that has gone on to the next version would be lost."""
    extract = read(THREE)
    assert extract.text == "3 < 4 <people>\nTwo \\ paragraphs 😀 x"
    assert extract.headline == "A <b>fire</b>"
    assert extract.published == datetime(2025, 7, 21, 9, tzinfo=UTC)
    source = json.dumps(THREE)
    for word, written in (("Two", "Two"), ("\\", "\\\\"), ("para", "para"), ("😀", "\\ud83d\\ude00"), ("x", 'x"}]')):
        assert extract.at(extract.text.index(word)).offset == source.index(written)


def test_a_version_that_is_not_declared_is_told_by_its_keys() -> None:
    """Agencies leave it out, as the standard's own example does."""
    for item in (TWO, THREE):
        bare = {key: value for key, value in item.items() if key != "standard"}
        assert read(bare).text == read(item).text


@pytest.mark.skipif(not EXAMPLE.exists(), reason=missing(f"formats/{EXAMPLE.name}"))
def test_the_standard_s_own_example_is_read() -> None:
    """What everybody tries first would fail."""
    extract = read_article(EXAMPLE)
    assert extract.published == datetime.fromisoformat("2019-05-10T16:02:28+02:00")
    assert extract.text.count("\n") == 8
    source = EXAMPLE.read_text(encoding="utf-8")
    assert all(
        char == "\n" or source[extract.at(offset).offset or 0] == char for offset, char in enumerate(extract.text)
    )


def test_what_is_no_ninjs_of_a_version_that_is_read_is_told() -> None:
    """JSON of another kind would pass as a story without a single number."""
    assert "no ninjs item" in told({"type": "FeatureCollection"})
    assert "no ninjs item" in told([1])
    assert "no ninjs item" in told({"uri": "x", "standard": {"name": "other"}})
    assert "ninjs 1.3 is not read" in told({"uri": "x", "standard": {"version": "1.3"}, "body_text": "A fire."})
    assert "ninjs 4.0 is not read" in told(TWO | {"standard": {"version": "4.0"}})
    assert "unknown key 'versioncreated': did you mean 'versionCreated'?" in told(
        TWO | {"standard": {"version": "3.1"}}
    )
    assert "unknown key 'contentCreated': did you mean 'contentcreated'?" in told(
        THREE | {"standard": {"version": "2.2"}}
    )
    assert "'value' must be text" in told(TWO | {"bodies": [{"value": 7}]})
    assert "holds no text" in told({"uri": "x"})
    assert "holds no text" in told({"uri": "x", "bodies": []})
    assert "holds no text" in told(TWO | {"bodies": [{"value": "<p> </p>"}]})


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (
            b'{"uri": "x", "bodies": [{"value": "Three',
            "a.json:1:35: the quotation mark that opens here is never closed",
        ),
        (b'{"uri": "x", "uri": "y", "bodies": [{"value": "z"}]}', "a.json:1:14: the key 'uri' stands here again"),
        (b'{"uri": "x", "bodies": [{"value": "\\ud83d"}]}', "half a character"),
        (b"[" * 100_000, "nested more than 50 levels deep"),
    ],
)
def test_broken_json_is_told_at_its_place(source: bytes, message: str) -> None:
    """A feed cut off half-way would be a traceback."""
    with pytest.raises(BrokenFile) as broken:
        read_article(Path("a.json"), source)
    assert message in str(broken.value)


def test_a_claim_file_in_json_is_no_ninjs() -> None:
    """One `.json` would be taken for the other."""
    assert is_ninjs(json.dumps(TWO).encode())
    assert not is_ninjs(b'{"version": 1, "article": {"text": "a.txt"}, "uri": "x"}')
    assert not any(map(is_ninjs, (b"", b"[", b"[1]", b"\xff", b"[" * 100_000)))

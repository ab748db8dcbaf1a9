"""Paragraphs written out in each format, with the place of every character: reading has to find each one there."""

import html
import io
import json
import string
from dataclasses import dataclass, field
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checks.documents.problem import BrokenFile
from checks.story.formats import Extract, read_article

LETTERS = st.one_of(
    st.sampled_from("abc019 .,“”’—&<>\"'*_[]()#`\\~|!:;-+=/{}$%éß"),
    st.sampled_from("e\u0301\u0308\u200f\u202bשלוםمرحبا你好😀👩\u200d👩\u0e01\u0e33\xa0\xad"),
    st.characters(categories=("L", "M", "N", "P", "S"), exclude_characters="\ufeff"),
)
WORD = st.text(LETTERS, min_size=1, max_size=8).map(lambda word: "".join(word.split())).filter(bool)
PARAGRAPHS = st.lists(st.lists(WORD, min_size=1, max_size=6), min_size=1, max_size=5)
STYLE = st.integers(0, 5)


@dataclass
class File:
    """A file in the making, and the characters of the text with their offsets in it."""

    written: str = ""
    expected: list[tuple[str, int]] = field(default_factory=list)

    def mark(self, markup: str) -> None:
        """Write what is no text."""
        self.written += markup

    def put(self, char: str, written: str | None = None) -> None:
        """Write a character of the text, perhaps as something else that stands for it."""
        if not char.isspace():
            self.expected.append((char, len(self.written)))
        self.written += char if written is None else written


def assert_places(extract: Extract, file: File, first: int = 0) -> None:
    """Assert that the text holds the characters expected, and each says where it stands, in offset, line and column."""
    found = [(char, extract.at(offset)) for offset, char in enumerate(extract.text) if not char.isspace()]
    assert [char for char, _ in found] == [char for char, _ in file.expected]
    lines = file.written.replace("\r\n", " \n").replace("\r", "\n")
    for (_, piece), (_, offset) in zip(found, file.expected, strict=True):
        assert piece.offset == first + offset
        start = lines.rfind("\n", 0, offset) + 1
        assert (piece.line, piece.column) == (lines.count("\n", 0, offset) + 1, offset - start + 1)


@given(PARAGRAPHS, st.sampled_from(("\n", "\r\n", "\r", "\r\n\r\n", "\n\r\n")), st.booleans())
def test_plain_text(paragraphs: list[list[str]], end: str, marked: bool) -> None:
    """A finding would point beside the words it is about."""
    file = File()
    for words in paragraphs:
        for char in " ".join(words):
            file.put(char)
        file.mark(end)
    data = (b"\xef\xbb\xbf" if marked else b"") + file.written.encode()
    assert_places(read_article(Path("a.txt"), data), file, first=int(marked))


def put_html(file: File, word: str, style: int) -> None:
    file.mark({1: "<b class='x>'>", 2: "<!-- no > -->", 3: "<script>if (a<b) no()</script>"}.get(style, ""))
    for char in word:
        references = {4: f"&#{ord(char)};", 5: f"&#x{ord(char):X};"}
        file.put(char, references.get(style, html.escape(char)))
    file.mark("</b>" if style == 1 else "")


@given(PARAGRAPHS, st.data(), st.sampled_from(("<p>", "\n<div>\r\n", "<br>", "<li>\n")))
def test_html(paragraphs: list[list[str]], data: st.DataObject, tag: str) -> None:
    """A finding would point into a tag, or into another word of the page."""
    file = File()
    for words in paragraphs:
        file.mark(tag)
        for word in words:
            put_html(file, word, data.draw(STYLE))
            file.mark(data.draw(st.sampled_from((" ", "\n  ", " \r\n"))))
    assert_places(read_article(Path("a.html"), file.written.encode()), file)


def put_markdown(file: File, word: str, style: int) -> None:
    marks = {1: ("[", '](https://example.org/a "a (b) c")'), 2: ("**", "**")}
    opening, closing = marks.get(style, ("", "")) if word.isalnum() and word.isascii() else ("", "")
    file.mark(opening)
    for char in word:
        escaped = f"&#{ord(char)};" if style == 3 else f"\\{char}" if char in string.punctuation else char
        file.put(char, escaped)
    file.mark(closing)


@given(PARAGRAPHS, st.data(), st.sampled_from(("", "> ", "- ", "3. ")), st.booleans())
def test_markdown(paragraphs: list[list[str]], data: st.DataObject, before: str, front: bool) -> None:
    """A finding would point beside the words it is about, by as much as the marks before them."""
    file = File("---\ntitle: A title\n---\n" if front else "")
    for words in paragraphs:
        file.mark(before)
        for word in words:
            put_markdown(file, word, data.draw(st.integers(0, 3)))
            file.mark(" ")
        file.mark("\n\n")
    assert_places(read_article(Path("a.md"), file.written.encode()), file)


@given(PARAGRAPHS, st.booleans(), st.booleans(), st.sampled_from((None, 1)))
def test_ninjs(paragraphs: list[list[str]], ascii_only: bool, as_html: bool, indent: int | None) -> None:
    """An editor who opens the feed at a finding's offset would find another word there."""
    item = {"uri": "urn:x", "standard": {"version": "3.0"}, "bodies": [{"contentType": "text/plain", "value": "@@"}]}
    if as_html:
        item["bodies"] = [{"contentType": "text/html", "value": "@@"}]
    before, _, after = json.dumps(item, indent=indent).partition("@@")
    file = File(before)
    for words in paragraphs:
        file.mark("<p>" if as_html else "")
        for char in " ".join(words):
            written = html.escape(char) if as_html else char
            file.put(char, json.dumps(written, ensure_ascii=ascii_only)[1:-1])
        file.mark("\\n")
    file.mark(after)
    assert_places(read_article(Path("a.json"), file.written.encode()), file)


@given(PARAGRAPHS)
@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
def test_word(paragraphs: list[list[str]]) -> None:
    """A finding would name a paragraph that does not hold its words."""
    document = docx.Document()
    expected = []
    for number, words in enumerate(paragraphs, start=1):
        document.add_paragraph(" ".join(words))
        expected += [
            (char, number, column) for column, char in enumerate(" ".join(words), start=1) if not char.isspace()
        ]
    file = io.BytesIO()
    document.save(file)
    extract = read_article(Path("a.docx"), file.getvalue())
    places = [(char, extract.at(offset)) for offset, char in enumerate(extract.text) if not char.isspace()]
    assert [(char, place.line, place.column) for char, place in places] == expected
    assert all(place.offset is None for _, place in places)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.json", "a.docx"])
@given(
    st.binary(max_size=80) | st.text(st.sampled_from("<>a&#;[](){}\"'\\/!-*_`|:\n\r\t 1é"), max_size=80).map(str.encode)
)
def test_no_bytes_break_a_format(name: str, data: bytes) -> None:
    """A damaged file would stop the whole run with a traceback, or be given a place that it does not have."""
    try:
        extract = read_article(Path(name), data)
    except BrokenFile:
        return
    starts = [piece.start for piece in extract.pieces]
    assert extract.text.strip()
    assert starts == sorted(starts)
    assert starts[0] == 0
    places = [extract.at(offset) for offset in range(len(extract.text))]
    assert all(place.line >= 1 and place.column >= 1 for place in places)
    assert all(place.offset is not None and 0 <= place.offset <= len(data.decode()) for place in places)

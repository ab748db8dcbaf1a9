"""Word processor files (.docx): the paragraphs as they read with every tracked change accepted.

python-docx (https://python-docx.readthedocs.io) opens the package; what it leaves out of a paragraph's text, such as
insertions and footnotes, is read from the XML: ECMA-376, part 1, 17.3 (runs), 17.11 (footnotes), 17.13.5 (revisions).
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zipfile import BadZipFile, ZipFile

from checks.documents.files import unreadable
from checks.documents.lines import shorten
from checks.story.formats.extract import Extract, Piece
from checks.story.formats.metadata import library_missing

if TYPE_CHECKING:
    from docx.document import Document

MAX_UNPACKED: Final = 50_000_000
"""Bytes of a file's parts, unpacked: a small file could unfold into one that fills the memory."""

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PARAGRAPH: Final = f"{_W}p"
_WORDS: Final = f"{_W}t"
_GONE: Final = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}rPr", _FALLBACK})
"""What holds no text that a reader of the final version sees."""
_CHARACTERS: Final = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
}
_TITLES: Final = ("Title", "Heading 1")
_AGAIN: Final = "Open it in a word processor, and save it anew as .docx, or as plain text."
_SEPARATORS: Final = ("separator", "continuationSeparator", "continuationNotice")


def read_word(path: Path, data: bytes) -> Extract:
    """Return what a .docx file says; a title or first-level heading before all text is its headline, and no text.

    Pieces have the number of the paragraph as their line, cells and footnotes counted, and no offset. Raises BrokenFile
    where it is no such file, unpacks into too much, or holds no text.
    """
    has_headline, paragraphs = _read(path, data)
    numbered = [(number, words) for number, words in enumerate(paragraphs, start=1) if words.strip()]
    headline = " ".join(numbered.pop(0)[1].split()) if has_headline else ""
    if not numbered:
        raise unreadable(path, "the file holds no text", advice="Save the text in it: text in pictures is not read.")
    return Extract("\n".join(words for _, words in numbered), tuple(_pieces(numbered)), headline)


def _read(path: Path, data: bytes) -> tuple[bool, list[str]]:
    """Return whether the first words are a headline, and the text of every paragraph, footnotes last."""
    try:
        import docx
    except ImportError:
        raise library_missing(path, "python-docx") from None
    _check_package(path, data)
    try:
        document = docx.Document(BytesIO(data))
        found = [*_paragraphs(document.element.body), *_footnotes(document)]
        texts = [_text(paragraph) for paragraph in found]
        first = next((paragraph for paragraph, words in zip(found, texts, strict=True) if words.strip()), None)
        return first is not None and _is_title(first, document), texts
    except Exception as error:  # a damaged package can fail in any part of the library, and in any way
        raise unreadable(path, f"this .docx file is damaged: {shorten(str(error))}", advice=_AGAIN) from None


def _check_package(path: Path, data: bytes) -> None:
    try:
        unpacked = sum(entry.file_size for entry in ZipFile(BytesIO(data)).infolist())
    except (BadZipFile, ValueError):
        raise unreadable(
            path, "this is no .docx file: save it as a Word document (.docx) without a password", advice=_AGAIN
        ) from None
    if unpacked > MAX_UNPACKED:
        raise unreadable(path, f"the file unpacks into more than {MAX_UNPACKED // 1_000_000} MB")


def _paragraphs(element: Any) -> Iterator[Any]:
    """Yield every paragraph below an element, those of cells and text boxes too, in the order of the file."""
    for child in element:
        if child.tag == _PARAGRAPH:
            yield child
        if child.tag not in _GONE:
            yield from _paragraphs(child)


def _footnotes(document: "Document") -> Iterator[Any]:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import parse_xml

    for relation in document.part.rels.values():
        if relation.reltype in (RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES):
            for note in parse_xml(relation.target_part.blob):
                if note.get(f"{_W}type") not in _SEPARATORS:
                    yield from _paragraphs(note)


def _text(paragraph: Any) -> str:
    return "".join(_characters(paragraph))


def _characters(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag == _WORDS:
            yield (child.text or "").replace("\n", " ")
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[child.tag]
        elif child.tag not in _GONE and child.tag != _PARAGRAPH:
            yield from _characters(child)


def _is_title(paragraph: Any, document: "Document") -> bool:
    from docx.text.paragraph import Paragraph

    style = Paragraph(paragraph, document).style
    return style is not None and style.name in _TITLES


def _pieces(numbered: list[tuple[int, str]]) -> Iterator[Piece]:
    """Yield a piece for each paragraph, and for what follows each line break within it."""
    start = 0
    for number, words in numbered:
        column = 1
        for line in words.split("\n"):
            yield Piece(start, None, number, column)
            start += len(line) + 1
            column += len(line) + 1

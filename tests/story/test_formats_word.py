"""Word processor files: the text as it reads with every change accepted, placed by paragraph."""

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from checks.documents.problem import BrokenFile
from checks.story.formats import Extract, read_article

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE x [<!ENTITY a "3 people "><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;">
<!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;"><!ENTITY i SYSTEM "/etc/passwd">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Start &h;
&i; end</w:t></w:r></w:p></w:body></w:document>"""


def saved(document: Any) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def read(document: Any) -> Extract:
    return read_article(Path("a.docx"), saved(document))


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """Return a package with one part replaced."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            new.writestr(entry, content if entry == name else old.read(entry))
        if name not in old.namelist():
            new.writestr(name, content)
    return file.getvalue()


def paragraph(inner: str) -> Any:
    return parse_xml(f"<w:p {W} {MC}>{inner}</w:p>")


def test_paragraphs_cells_and_footnotes_are_text() -> None:
    """A number in a table or footnote would go unread."""
    document = docx.Document()
    document.add_heading("A  fire", 0)
    document.add_paragraph("Three people died.")
    document.add_paragraph("")
    broken = document.add_paragraph("Some 12")
    broken.add_run().add_break()
    broken.add_run("were\thurt.")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Dead", "3"
    notes = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>no</w:t></w:r></w:p></w:footnote>'
        '<w:footnote w:id="1"><w:p><w:r><w:t>Of 14.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    extract = read(document)
    assert extract.headline == "A fire"
    assert extract.text == "Three people died.\nSome 12\nwere\thurt.\nDead\n3\nOf 14."
    words = {
        "people": (2, 7),
        "12": (4, 6),
        "were": (4, 9),
        "hurt": (4, 14),
        "Dead": (5, 1),
        "3\n": (6, 1),
        "14": (7, 4),
    }
    for word, where in words.items():
        place = extract.at(extract.text.index(word))
        assert (place.line, place.column) == where
        assert place.offset is None


def test_tracked_changes_are_read_as_accepted() -> None:
    """The gate would hold a number that the editor has just deleted, or miss the one put in its place."""
    document = docx.Document()
    document.element.body.insert(
        0,
        paragraph(
            "<w:r><w:t xml:space='preserve'>Police said </w:t></w:r>"
            "<w:del w:id='1' w:author='a'><w:r><w:delText>three</w:delText></w:r></w:del>"
            "<w:ins w:id='2' w:author='a'><w:r><w:t>five</w:t></w:r></w:ins>"
            "<w:moveFrom w:id='3' w:author='a'><w:r><w:t>moved away</w:t></w:r></w:moveFrom>"
            "<w:moveTo w:id='4' w:author='a'><w:r><w:t xml:space='preserve'> people</w:t></w:r></w:moveTo>"
            "<w:hyperlink><w:r><w:t xml:space='preserve'> died</w:t></w:r></w:hyperlink>"
            "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:noBreakHyphen/><w:t>now</w:t></w:r>"
        ),
    )
    assert read(document).text == "Police said five people died\N{NON-BREAKING HYPHEN}now"


def test_a_text_box_is_read_once_and_comments_are_not() -> None:
    """Word writes a box twice, for old readers: its number would seem to be told twice."""
    document = docx.Document()
    box = "<w:r><w:txbxContent><w:p><w:r><w:t>Box of 7.</w:t></w:r></w:p></w:txbxContent></w:r>"
    inner = (
        f"<w:r><w:t>Text.</w:t></w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent><!-- 99 --><?pi 99?>"
    )
    document.element.body.insert(0, paragraph(inner))
    if hasattr(document, "add_comment"):
        document.add_comment(document.add_paragraph("End.").add_run(), "99 or 100?")
    else:
        document.add_paragraph("End.")
    assert read(document).text == "Text.\nBox of 7.\nEnd."


@pytest.mark.parametrize("style", ["Title", "Heading 1"])
def test_only_a_heading_before_all_text_is_the_headline(style: str) -> None:
    """A heading further down would be held against the text as the story's headline."""
    document = docx.Document()
    document.add_paragraph("Three people died.")
    document.add_paragraph("12 dead", style=style)
    assert (read(document).headline, read(document).text) == ("", "Three people died.\n12 dead")


def told(data: bytes) -> str:
    with pytest.raises(BrokenFile) as broken:
        read_article(Path("a.docx"), data)
    return str(broken.value)


def test_a_file_that_is_none_is_told() -> None:
    """A renamed .doc or a half-sent file would be a traceback."""
    document = docx.Document()
    document.add_paragraph("Text.")
    data = saved(document)
    assert "no .docx file" in told(b"\xd0\xcf\x11\xe0 an old .doc")
    assert "no .docx file" in told(data[: len(data) // 2])
    assert "damaged" in told(with_part(data, "word/document.xml", b"<w:document"))
    assert "damaged" in told(with_part(data, "[Content_Types].xml", b"<x/>"))
    middle = len(data) // 3
    assert "a.docx:1:1" in told(data[:middle] + bytes(4000) + data[middle + 4000 :])
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("readme.txt", "no document")
    assert "damaged" in told(file.getvalue())
    assert "holds no text" in told(saved(docx.Document()))
    only = docx.Document()
    only.add_heading("Only a headline", 0)
    assert "holds no text" in told(saved(only))


def test_a_file_that_unpacks_into_too_much_is_not_unpacked() -> None:
    """A few kilobytes of mail would fill the memory of the machine."""
    data = with_part(saved(docx.Document()), "word/media/image1.png", bytes(60_000_000))
    assert len(data) < 200_000
    assert "unpacks into more than 50 MB" in told(data)


def test_entities_that_unfold_without_end_are_not_unfolded() -> None:
    """A file of a kilobyte would be a text of gigabytes, or a file of the machine's own."""
    data = with_part(saved(docx.Document()), "word/document.xml", BOMB)
    assert "damaged" in told(data)

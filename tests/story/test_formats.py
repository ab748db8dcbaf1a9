"""What every format has to do: find its words again in the file, and say plainly where it cannot be read."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from checks.documents.problem import BrokenFile
from checks.finding import Span
from checks.story.formats import MAX_ARTICLE_BYTES, read_article
from checks.story.formats.metadata import parse_moment
from checks.story.load import Undated, load_article, load_story
from checks.story.model import BrokenStory

PAGE = (
    '<html><head><title>Fire | Desk</title><meta property="og:title" content="A fire">'
    '<meta property="article:published_time" content="2025-07-21T09:00:00Z"></head>'
    "<body><p>Three people died in the fire.</p></body></html>"
)


def problem_of(name: str, data: bytes) -> str:
    with pytest.raises(BrokenFile) as broken:
        read_article(Path(name), data)
    return str(broken.value)


@pytest.mark.parametrize("name", ["a.txt", "a", "a.rst", "a.md", "a.html", "a.json", "a.docx"])
@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\0\1\2", b"\xff\xfea\0", b"caf\xe9", b"\xe2\x80 3"]
)
def test_a_file_without_a_text_is_refused_in_words(name: str, data: bytes) -> None:
    """An empty, binary or foreign file would be a traceback, or a story that passes unread."""
    told = problem_of(name, data)
    assert told.startswith(f"{name}:1:")
    assert any(word in told for word in ("empty", "binary", "UTF-16", "not UTF-8", "no .docx"))


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.json"])
def test_a_text_of_ten_megabytes_is_not_read(name: str) -> None:
    """One wrong file would fill the memory, and keep the gate busy for hours."""
    assert f"larger than {MAX_ARTICLE_BYTES // 1_000_000} MB" in problem_of(name, b"3 people died. " * 700_000)
    assert "larger than 20 MB" in problem_of("a.docx", bytes(20_000_001))


@pytest.mark.parametrize(("name", "before"), [("a.txt", ""), ("a.md", ""), ("a.html", "<p>")])
def test_one_endless_line_is_read(name: str, before: str) -> None:
    """A text exported without line ends would hang the gate."""
    line = "Three people died and 12 were hurt. " * 20_000
    extract = read_article(Path(name), (before + line).encode())
    last = extract.text.rindex("hurt")
    assert extract.at(last).offset == len(before) + line.rindex("hurt")
    assert extract.at(last).line == 1


def test_offsets_count_the_characters_of_the_file() -> None:
    """An editor that jumps to an offset would land a word too early for every line saved on Windows."""
    text = "Ärzte — eins.\r\nשלום 12 e\u0301te\u0301.\rDrei.\n\r\nEnd."
    extract = read_article(Path("a.txt"), b"\xef\xbb\xbf" + text.encode())
    original = "\ufeff" + text
    assert extract.text == "Ärzte — eins.\nשלום 12 e\u0301te\u0301.\nDrei.\n\nEnd."
    for word in ("Ärzte", "שלום", "12", "te\u0301", "Drei", "End"):
        offset = extract.at(extract.text.index(word)).offset
        assert offset is not None
        assert original.startswith(word, offset)
    assert [(p.line, p.column) for p in (extract.at(extract.text.index(word)) for word in ("12", "Drei", "End"))] == [
        (2, 6),
        (3, 1),
        (5, 1),
    ]


def test_a_span_covers_the_markup_within_it(tmp_path: Path) -> None:
    """A finding about words that are half in bold would mark the wrong stretch of the page."""
    path = tmp_path / "a.html"
    path.write_bytes(b"<p>Some <b>3</b> &#112;eople &amp; a dog</p>")
    article = load_article(path, datetime(2025, 7, 21, tzinfo=UTC)).article
    start = article.text.index("3")
    assert article.in_original(Span(start, start + len("3 people"))) == Span(11, 28)
    assert article.in_original(Span(start, start)) == Span(11, 11)


def test_a_claim_file_may_leave_to_the_page_what_it_says(tmp_path: Path) -> None:
    """An editor would copy headline and moment by hand, and mistype them."""
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    claims = tmp_path / "a.yaml"
    claims.write_text("version: 1\narticle: {text: a.html}\n", encoding="utf-8")
    article = load_story(claims).article
    assert (article.headline, article.published) == ("A fire", datetime(2025, 7, 21, 9, tzinfo=UTC))
    claims.write_text("version: 1\narticle: {text: a.html, headline: Mine, published: 2025-07-22}\n", encoding="utf-8")
    article = load_story(claims).article
    assert (article.headline, article.published.day) == ("Mine", 22)


def test_a_story_without_a_moment_is_refused(tmp_path: Path) -> None:
    """“Today” and “former” would be judged by some other day."""
    (tmp_path / "a.txt").write_text("A fire.", encoding="utf-8")
    claims = tmp_path / "a.yaml"
    claims.write_text("version: 1\narticle:\n  text: a.txt\n", encoding="utf-8")
    with pytest.raises(BrokenStory, match="'published' is missing here") as broken:
        load_story(claims)
    assert broken.value.problems[0].place.line == 3
    with pytest.raises(Undated, match="nothing says when"):
        load_article(tmp_path / "a.txt")


def test_an_article_stays_inside_its_folder_in_any_format(tmp_path: Path) -> None:
    """A claim file from elsewhere could have any page of the machine read out."""
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "claims").mkdir()
    claims = tmp_path / "claims" / "a.yaml"
    claims.write_text("version: 1\narticle: {text: ../a.html, published: 2025-07-21}\n", encoding="utf-8")
    with pytest.raises(BrokenStory, match="must stay inside"):
        load_story(claims)


@pytest.mark.parametrize(
    ("name", "library", "package"),
    [
        ("a.md", "markdown_it", "markdown-it-py"),
        ("a.html", "trafilatura", "trafilatura"),
        ("a.docx", "docx", "python-docx"),
    ],
)
def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, name: str, library: str, package: str) -> None:
    """An editor would be shown an ImportError instead of what to install."""
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.delitem(sys.modules, "checks.story.formats.inline", raising=False)
    told = problem_of(name, b"<html><body><p>Three people died.</p></body></html>")
    assert f"{package} is needed: pip install 'backread[formats]'" in told


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.rtf", b"{\\rtf1 Three people died.}", ".rtf is no format that is read"),
        ("a.txt", b"{\\rtf1 Three people died.}", "this is Rich Text"),
        ("a.PDF", b"%PDF-1.4 Three people died.", ".pdf is no format that is read"),
        ("a.odt", b"PK", ".odt is no format that is read"),
    ],
)
def test_other_formats_are_not_taken_for_text(name: str, data: bytes, told: str) -> None:
    """Their marks would be checked for figures, and the article would pass unread."""
    assert told in problem_of(name, data)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2025-07-21", datetime(2025, 7, 21, tzinfo=UTC)),
        ("2025-07-21T06:30:15Z", datetime(2025, 7, 21, 6, 30, 15, tzinfo=UTC)),
        (" 2025-07-21 09:30 +0300 ", datetime(2025, 7, 21, 6, 30, tzinfo=UTC)),
        ("2025-07-21T09:30:00.123+03:00", datetime(2025, 7, 21, 6, 30, tzinfo=UTC)),
        ("2025-07-21 23:30", datetime(2025, 7, 21, tzinfo=UTC)),
        ("2025-02-30", None),
        ("2025-07-21T25:00Z", None),
        ("21.07.2025", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_moments_are_read_as_programs_write_them(written: str, meant: datetime | None) -> None:
    """A page's own moment would be thrown away, or a day made up."""
    assert parse_moment(written) == meant

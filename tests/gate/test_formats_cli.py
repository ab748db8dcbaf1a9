"""Articles of every format, from files and from standard input, on the command line."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import docx
import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN
from checks.story import load
from checks.story.model import Story

LEAD = "The army counted over 122 clashes on Monday, July 14, the ministry said in the evening."
PAGE = (
    '<html><head><meta property="article:published_time" content="2025-07-21T09:00:00Z"></head>\n'
    f"<body><p>{LEAD.replace('122', '<b>122</b>')}</p></body></html>"
)
NINJS = {"uri": "urn:x", "versionCreated": "2025-07-21T09:00:00Z", "bodies": [{"value": LEAD}]}


def piped(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["check", *arguments, "--format", "json"]) == HELD
    (finding,) = json.loads(capsys.readouterr().out)
    assert finding["check"] == "wording/over-exact"
    return dict(finding)


def test_a_finding_in_a_page_points_into_its_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An editor would look for line and column in a file that has no such line."""
    path = tmp_path / "a.html"
    path.write_text(PAGE, encoding="utf-8")
    finding = found(capsys, str(path))
    assert (finding["line"], finding["column"]) == (2, 27)
    assert PAGE[finding["start"] : finding["end"]] == "over <b>122"
    assert finding["words"] == "over 122"
    assert main(["check", str(path)]) == HELD
    assert f"{path}:2:27: review wording/over-exact" in capsys.readouterr().out


def test_offsets_are_those_of_a_file_from_windows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A tool that marks the words in the file would mark others."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + f"It rained.\r\n\r\n{LEAD}\r\n".encode())
    finding = found(capsys, str(path), "--published", "2025-07-21")
    assert path.read_bytes().decode()[finding["start"] : finding["end"]] == "over 122"
    assert (finding["line"], finding["column"]) == (3, 18)


def test_a_ninjs_item_is_no_claim_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An agency's item would be told off for lacking claims."""
    path = tmp_path / "a.json"
    path.write_text(json.dumps(NINJS), encoding="utf-8")
    finding = found(capsys, str(path))
    assert json.dumps(NINJS)[finding["start"] : finding["end"]] == "over 122"
    path.write_text("{}", encoding="utf-8")
    assert main(["check", str(path)]) == BROKEN
    assert "the key 'version' is missing" in capsys.readouterr().out


def test_a_word_file_is_placed_by_paragraph(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without it, the format that most reporters write in could not be checked."""
    document = docx.Document()
    document.add_paragraph("It rained.")
    document.add_paragraph(LEAD)
    path = tmp_path / "a.docx"
    document.save(str(path))
    finding = found(capsys, str(path), "--published", "2025-07-21")
    assert (finding["line"], finding["column"], finding["start"], finding["end"]) == (2, 18, None, None)
    assert main(["check", str(path)]) == BROKEN
    assert "--published 2025-07-21" in capsys.readouterr().err


def test_a_claim_file_names_an_article_in_any_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every page would have to be copied into a text file first."""
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    claims = tmp_path / "a.yaml"
    quoted = "claims: [{id: clashes, quote: over 122 clashes}]"
    claims.write_text(f"version: 1\narticle: {{text: a.html, coverage: partial}}\n{quoted}\n", encoding="utf-8")
    finding = found(capsys, str(claims))
    assert (Path(finding["file"]).name, finding["line"], finding["claim"]) == ("a.html", 2, "clashes")


@pytest.mark.parametrize(
    ("data", "arguments", "file", "line"),
    [
        (LEAD, ("--published", "2025-07-21"), "-", 1),
        (PAGE, ("--stdin-filename", "page.html"), "page.html", 2),
        (json.dumps(NINJS), ("--stdin-filename", "item.json"), "item.json", 1),
        (f"---\ndate: 2025-07-21\n---\n{LEAD}", ("--stdin-filename", "a.md"), "a.md", 4),
    ],
)
def test_an_article_comes_from_standard_input(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    data: str,
    arguments: tuple[str, ...],
    file: str,
    line: int,
) -> None:
    """A newsroom's system would have to write every draft to the disk first."""
    piped(monkeypatch, data.encode())
    finding = found(capsys, "-", *arguments)
    assert (finding["file"], finding["line"]) == (file, line)


def test_a_claim_file_is_held_against_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A draft that is not saved yet could not be held against its claims."""
    claims = tmp_path / "a.yaml"
    claims.write_text(
        "version: 1\narticle: {text: none.txt, published: 2025-07-21, coverage: partial}\n", encoding="utf-8"
    )
    piped(monkeypatch, LEAD.encode())
    assert found(capsys, str(claims), "--text", "-")["file"] == "-"
    assert main(["check", str(claims), "-", "--text", "-"]) == BROKEN
    assert "standard input can be read once" in capsys.readouterr().err


def test_read_prints_places_in_the_original(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a script takes for the number's place would be another word."""
    piped(monkeypatch, PAGE.encode())
    assert main(["read", "-", "--stdin-filename", "a.html", "--format", "json"]) == NOTHING_OPEN
    quantity = json.loads(capsys.readouterr().out)["quantities"][0]
    assert PAGE[quantity["start"] : quantity["end"]].replace("<b>", "") == quantity["text"] == "over 122"
    piped(monkeypatch, LEAD.encode())
    assert main(["read", "-"]) == BROKEN
    assert "say when - was published" in capsys.readouterr().err


def test_a_headline_given_holds_before_the_file_s_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A headline that the desk has just changed could not be tried."""
    (tmp_path / "a.md").write_text("# Three dead\n\nThree people died on Monday.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    seen: list[Story] = []
    build = load.load_article

    def noted(*arguments: Any, **options: Any) -> Story:
        seen.append(build(*arguments, **options))
        return seen[-1]

    monkeypatch.setattr(load, "load_article", noted)
    assert main(["check", "a.md", "--published", "2025-07-21"]) == NOTHING_OPEN
    assert main(["check", "a.md", "--published", "2025-07-21", "--headline", "Five dead"]) == HELD
    assert [story.article.headline for story in seen] == ["Three dead", "Five dead"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", b""),
        ("a.txt", b"\0\0\0"),
        ("a.txt", b"caf\xe9"),
        ("a.txt", "UTF-16".encode("utf-16")),
        ("a.txt", b"x" * 10_000_000),
        ("a.html", b"<html><body><script>17</script></body></html>"),
        ("a.docx", b"no zip"),
        ("a.json", b'{"uri": "x", "standard": {"version": "1.2"}}'),
        ("a.json", b'{"uri": 7}'),
        ("a.md", b"---\ntitle: [\n---\nText."),
    ],
)
def test_what_cannot_be_read_exits_2_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes
) -> None:
    """A broken article would let its story pass, or end in a traceback."""
    path = tmp_path / name
    path.write_bytes(data)
    assert main(["check", str(path), "--published", "2025-07-21"]) == BROKEN
    assert name in capsys.readouterr().out
    assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


def test_a_text_file_needs_none_of_the_formats_libraries(tmp_path: Path) -> None:
    """Every check of a plain text would start slower for formats it does not read."""
    path = tmp_path / "a.txt"
    path.write_text("It rained.", encoding="utf-8")
    script = (
        "import sys; from checks.gate.cli import main; "
        f"main(['check', {str(path)!r}, '--published', '2025-07-21']); "
        "print(sorted({'trafilatura', 'docx', 'markdown_it', 'lxml', 'checks.story.formats.ninjs'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=tmp_path)  # noqa: S603
    assert done.stdout.endswith("[]\n")


def test_a_missing_library_comes_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Told to put the file inside the claims folder, where it is, an editor is lost."""
    monkeypatch.setitem(sys.modules, "docx", None)
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.docx").write_bytes(b"PK")
    claims = "version: 1\narticle: {text: a.docx, published: 2025-07-21}\n"
    (tmp_path / "claims" / "a.yaml").write_text(claims, encoding="utf-8")
    assert main(["check", str(tmp_path / "claims" / "a.yaml")]) == BROKEN
    told = " ".join(capsys.readouterr().out.split())
    assert "Run `python -m pip install 'backread[formats]'`" in told
    assert "inside the claims folder" not in told

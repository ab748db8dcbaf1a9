"""`backread draft`: from an article to a claim file in one command, and never over one that is there."""

import io
import sys
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.writing import write_new
from checks.story.load import load_story

STORY = "The fire killed 12 people in Dorn on July 18, 2025, the police said.\n"
DAY = ("--published", "2025-07-21")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a newsroom with one article, in which the command runs."""
    (tmp_path / "claims" / "articles").mkdir(parents=True)
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "claim-file.schema.json").write_text("{}", encoding="utf-8")
    (tmp_path / "claims" / "articles" / "fire.txt").write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_draft_is_written_and_passes_the_gate(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One command, and the story is in the gate."""
    assert main(["draft", "claims/articles/fire.txt", *DAY, "-o", "claims/", "--headline", "Fire in Dorn"]) == 0
    assert capsys.readouterr() == ("", "")
    story = load_story(desk / "claims" / "fire.yaml")
    assert story.article.headline == "Fire in Dorn"
    assert [(claim.quote, claim.source) for claim in story.claims] == [
        ("killed 12 people", "the police"),
        ("on July 18, 2025", "the police"),
    ]
    assert main(["check", "claims", "--today", "2025-07-21"]) == 0
    assert [path.name for path in (desk / "claims").iterdir() if path.is_file()] == ["fire.yaml"]


def test_without_an_output_the_draft_is_printed(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A look before anything is written, with the paths that the file would have."""
    assert main(["draft", "claims/articles/fire.txt", *DAY]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("# yaml-language-server: $schema=../schemas/claim-file.schema.json\n")
    assert "\n  text: articles/fire.txt\n  published: 2025-07-21\n" in printed


def test_an_existing_file_is_never_overwritten(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An editor's decisions are in it."""
    path = desk / "claims" / "fire.yaml"
    path.write_text("version: 1 # mine\n", encoding="utf-8")
    assert main(["draft", "claims/articles/fire.txt", *DAY, "-o", "claims/fire.yaml"]) == 2
    assert "`backread update claims/fire.yaml`" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == "version: 1 # mine\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["claims/articles/fire.txt"], "say when claims/articles/fire.txt was published"),
        (["claims/articles/none.txt", *DAY], "there is no file claims/articles/none.txt"),
        (["claims/articles/fire.txt", "--published", "soon"], "--published: must be a date"),
        (["claims/articles/fire.txt", *DAY, "-o", "claims/fire.json"], "a draft is YAML: name it fire.yaml"),
        (["claims/articles/fire.txt", *DAY, "-o", "none/fire.yaml"], "there is no folder none"),
        (["elsewhere.txt", *DAY, "-o", "claims/"], "put it into claims/articles/"),
        (["claims/articles/fire.txt", "elsewhere.txt", *DAY], "-o claims/"),
        (["claims/articles/fire.txt", "elsewhere.txt", *DAY, "-o", "claims/x.yaml"], "is no folder"),
        (["claims/articles/fire.txt", "claims/articles/fire.txt", *DAY, "-o", "claims"], "would have one claim file"),
        (["-", "-", *DAY, "-o", "claims"], "standard input can be read once"),
        (["claims/x.yaml", *DAY], "there is no file claims/x.yaml"),
    ],
)
def test_what_cannot_be_drafted_is_said(
    desk: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A traceback, or half a file, is what makes a desk give up on a tool."""
    (desk / "elsewhere.txt").write_text(STORY, encoding="utf-8")
    assert main(["draft", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert not list((desk / "claims").glob("*.*"))


def test_of_many_articles_the_sound_ones_are_drafted(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One broken file in a night's work must not cost the rest."""
    (desk / "claims" / "articles" / "broken.txt").write_bytes(b"\xff\xfe\x00\x01\x02\x03" * 9)
    files = [f"claims/articles/{name}.txt" for name in ("broken", "fire")]
    assert main(["draft", *files, *DAY, "-o", "claims"]) == 2
    assert "broken.txt" in capsys.readouterr().err
    assert [path.name for path in (desk / "claims").glob("*.yaml")] == ["fire.yaml"]


class Terminal(io.StringIO):
    """Where a person reads."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("quiet", "shown"), [([], "1 of 2: claims/articles/fire.txt"), (["--quiet"], "")])
def test_progress_shows_on_a_terminal_alone(
    desk: Path, quiet: list[str], shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A night's archive takes minutes: a person wants to see it move, a log does not."""
    (desk / "claims" / "articles" / "flood.txt").write_text(STORY, encoding="utf-8")
    files = [f"claims/articles/{name}.txt" for name in ("fire", "flood")]
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main(["draft", *files, *DAY, "-o", "claims", *quiet]) == 0
    assert shown in terminal.getvalue()
    assert bool(terminal.getvalue()) is bool(shown)


def test_standard_input_is_drafted(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor's plug-in has the text in a buffer, not in a file."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    assert main(["draft", "-", *DAY, "--stdin-filename", "claims/articles/fire.txt"]) == 0
    assert "quote: killed 12 people" in capsys.readouterr().out


def test_a_file_that_has_come_to_be_meanwhile_stays(tmp_path: Path) -> None:
    """Two people draft one story at the same moment: the second is told, and nothing is lost."""
    path = tmp_path / "fire.yaml"
    write_new(path, "one\n")
    with pytest.raises(FileExistsError):
        write_new(path, "two\n")
    assert path.read_text(encoding="utf-8") == "one\n"
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_is_left_where_a_file_cannot_be_written(tmp_path: Path) -> None:
    """A half-written claim file would be one that holds nothing."""
    with pytest.raises(UnicodeEncodeError):
        write_new(tmp_path / "fire.yaml", "\ud800")
    assert list(tmp_path.iterdir()) == []


def test_a_link_out_of_the_claims_is_not_drafted(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The gate would refuse to read the article that the new claim file names."""
    (desk / "fire.txt").write_text(STORY, encoding="utf-8")
    (desk / "claims" / "link.txt").symlink_to(desk / "fire.txt")
    assert main(["draft", "claims/link.txt", *DAY, "-o", "claims/"]) == 2
    assert "reads no article from elsewhere" in capsys.readouterr().err
    assert not (desk / "claims" / "link.yaml").exists()


def test_a_folder_that_takes_no_file_is_named(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A refusal that names no place does not tell what to mend."""

    def refuse(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr("checks.gate.writing.Path.hardlink_to", refuse)
    monkeypatch.setattr("checks.gate.writing.Path.replace", refuse)
    assert main(["draft", "claims/articles/fire.txt", *DAY, "-o", "claims/"]) == 2
    assert "cannot write claims/fire.yaml: Permission denied" in capsys.readouterr().err
    assert [path.name for path in (desk / "claims").iterdir()] == ["articles"]

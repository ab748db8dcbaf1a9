"""`backread check --format ... -o ...`: what a pull request or a script is given, and where it goes."""

import json
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD

TEXT = "It rained.\nThe army counted over 122 clashes on July 14."


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def check(article: Path, *arguments: str) -> int:
    return main(["check", str(article), "--published", "2025-07-21", *arguments])


def test_json_lines_hold_a_finding_each(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(article, "--format", "jsonl") == HELD
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert "wording/over-exact" in {one["check"] for one in found}
    assert all(TEXT[one["start"] : one["end"]] == one["words"] for one in found if one["start"] is not None)


@pytest.mark.parametrize("name", ["json", "sarif", "rdjson"])
def test_a_report_goes_to_a_file_and_takes_the_place_of_the_one_before(
    name: str, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = article.with_name("report.out")
    report.write_text("the one before", encoding="utf-8")
    assert check(article, "--format", name, "-o", str(report)) == HELD
    assert "wording/over-exact" in json.dumps(json.loads(report.read_text(encoding="utf-8")))
    assert capsys.readouterr().out == ""
    assert sorted(path.name for path in article.parent.iterdir()) == ["report.out", "story.txt"]


def test_annotations_are_printed(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(article, "--format", "github") == HELD
    assert "::warning file=story.txt,line=2,col=18," in capsys.readouterr().out


def test_a_report_never_takes_the_place_of_the_article(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(article, "--format", "json", "-o", str(article)) == BROKEN
    assert article.read_text(encoding="utf-8") == TEXT
    assert "name another file" in capsys.readouterr().err


def test_a_report_for_a_person_is_not_written_to_a_file(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(article, "-o", str(article.with_name("report.txt"))) == BROKEN
    assert "--format sarif" in capsys.readouterr().err


def test_a_folder_that_takes_no_file_is_named(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(article, "--format", "json", "-o", str(article.parent / "none" / "report.json")) == BROKEN
    assert "none" in capsys.readouterr().err

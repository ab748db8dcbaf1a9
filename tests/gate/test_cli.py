"""The command line, as an editor and as a script use it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN
from checks.registry import rules

ROOT = Path(__file__).parents[2]
KYIV = ROOT / "claims" / "2025-07-21-kyiv-strikes.yaml"
FIELDS = {
    "check", "severity", "message", "file", "line", "column",
    "start", "end", "words", "claim", "address", "fingerprint",
}  # fmt: skip

HOUSE_OFFICES = """\
version: 1
as_of: 2026-01-21
sources:
  council: {name: Westmere council, url: https://example.org, licence: facts only}
offices:
  - office: Mayor of Westmere
    of: [Westmere]
    titles: [Mayor]
    source: council
    holders: [{person: Ilse Brandvold, from: 2023-05-04}]
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text("It rained.\nThe army counted over 122 clashes on July 14.", encoding="utf-8")
    return path


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    main(["check", *arguments, "--format", "json"])
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_a_held_story_exits_1_and_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(KYIV)]) == HELD
    output = capsys.readouterr().out
    assert "offices/former@trump-office" in output
    assert "^^^^" in output


def test_a_clean_story_exits_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(ROOT / "claims" / "2025-09-02-library.yaml")]) == NOTHING_OPEN
    assert "none held" in capsys.readouterr().out


def test_a_folder_is_all_of_its_stories(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(ROOT / "claims")]) == HELD
    output = capsys.readouterr().out
    assert "kyiv-strikes.yaml" in output
    assert "library.yaml" in output


def test_a_bare_article_is_read_with_its_day(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (found,) = run_json(capsys, str(article), "--published", "2025-07-21")
    text = article.read_text(encoding="utf-8")
    assert set(found) >= FIELDS
    assert text[found["start"] : found["end"]] == found["words"] == "over 122"
    assert (found["line"], found["column"]) == (2, 18)
    assert found["address"] == 'wording/over-exact@"over 122"'
    assert found["claim"] is None


def test_without_its_day_an_article_cannot_be_read(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(article)]) == BROKEN
    assert "--published 2025-07-21" in capsys.readouterr().err


@pytest.mark.parametrize("day", ["yesterday", "2025-02-30", "21.07.2025", ""])
def test_a_day_that_is_none_is_said(article: Path, day: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(article), "--published", day]) == BROKEN
    assert "backread: --published" in capsys.readouterr().err


def test_a_missing_file_exits_2_and_the_others_are_still_read(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "nowhere.txt", str(article), "--published", "2025-07-21"]) == BROKEN
    output = capsys.readouterr().out
    assert "nowhere.txt" in output
    assert "wording/over-exact" in output


def test_every_finding_of_a_broken_file_can_be_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "story.yaml"
    path.write_text("version: 1\nclaims: 7\n", encoding="utf-8")
    found = run_json(capsys, str(path))
    assert {entry["check"] for entry in found} == {"files/schema"}
    assert main(["explain", str(found[0]["check"])]) == NOTHING_OPEN


def test_one_claim_file_holds_against_another_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / "claims/articles/2025-07-21-kyiv-strikes.txt").read_text(encoding="utf-8")
    path = tmp_path / "other.txt"
    path.write_text("A line before it all.\n" + text, encoding="utf-8")
    usual = run_json(capsys, str(KYIV))
    other = run_json(capsys, str(KYIV), "--text", str(path))
    assert [entry["fingerprint"] for entry in usual] == [entry["fingerprint"] for entry in other]


def test_another_text_is_for_one_claim_file(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(article), "--text", str(article)]) == BROKEN
    assert "give one claim file" in capsys.readouterr().err


def test_errors_alone_hold_where_asked(article: Path) -> None:
    assert main(["check", str(article), "--published", "2025-07-21"]) == HELD
    assert main(["check", str(article), "--published", "2025-07-21", "--fail-on", "error"]) == NOTHING_OPEN
    assert main(["check", str(article), "--published", "2025-07-21", "--disable", "wording/*"]) == NOTHING_OPEN


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("--disable", "offices/fromer", "no rule is called"),
        ("--today", "soon", "is no day"),
        ("--rules", "no_such_module", "no_such_module"),
    ],
)
def test_a_wrong_option_says_so(
    article: Path, option: str, value: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(article), "--published", "2025-07-21", option, value]) == BROKEN
    assert message in capsys.readouterr().err


def test_explain_takes_an_id_and_an_address(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("offices/former", "offices/former@trump-office"):
        assert main(["explain", name]) == NOTHING_OPEN
        output = capsys.readouterr().out
        assert output.startswith("offices/former (")
        assert "Why it matters" in output


def test_explain_helps_with_a_misspelt_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "offices/fromer"]) == BROKEN
    assert "did you mean offices/former?" in capsys.readouterr().err


def test_rules_lists_what_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == NOTHING_OPEN
    output = capsys.readouterr().out
    assert "offices/former" in output
    assert "(off by default)" in output


def test_a_newsrooms_own_office_holders_win(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claims = tmp_path / "claims"
    (claims / "house").mkdir(parents=True)
    (claims / "house" / "offices.yaml").write_text(HOUSE_OFFICES, encoding="utf-8")
    (claims / "story.txt").write_text("Former Mayor Ilse Brandvold of Westmere spoke.", encoding="utf-8")
    (found,) = run_json(capsys, str(claims / "story.txt"), "--published", "2025-07-21")
    assert found["check"] == "offices/former"


def test_a_broken_file_of_the_house_stops_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claims = tmp_path / "claims"
    (claims / "house").mkdir(parents=True)
    (claims / "house" / "offices.yaml").write_text("version: 1\n", encoding="utf-8")
    (claims / "story.txt").write_text("It rained.", encoding="utf-8")
    assert main(["check", str(claims / "story.txt"), "--published", "2025-07-21"]) == BROKEN
    assert "offices.yaml" in capsys.readouterr().err


def test_read_prints_mentions_that_slice_the_text(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(article), "--published", "2025-07-21", "--format", "json"]) == NOTHING_OPEN
    mentions = json.loads(capsys.readouterr().out)
    text = article.read_text(encoding="utf-8")
    (day,) = mentions["dates"]
    (clashes,) = mentions["quantities"]
    assert (day["value"], day["interval"]) == ("2025-07-14", {"first": "2025-07-14", "last": "2025-07-14"})
    assert (clashes["value"], clashes["bound"], clashes["noun"]) == (122, "more-than", "clashes")
    for mention in (day, clashes):
        assert text[mention["start"] : mention["end"]] == mention["text"]


def test_read_prints_lines_for_people(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(article), "--published", "2025-07-21"]) == NOTHING_OPEN
    assert "2:18  'over 122'" in capsys.readouterr().out


def test_read_says_what_is_wrong_with_its_input(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(article), "--published", "never"]) == BROKEN
    assert main(["read", str(article.parent / "gone.txt"), "--published", "2025-07-21"]) == BROKEN
    assert "gone.txt" in capsys.readouterr().err


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_info:
        main(["--help"])
    assert exit_info.value.code == 0
    output = capsys.readouterr().out
    assert "backread check claims/" in output
    assert "exit codes: 0" in output


def run(*arguments: str, encoding: str = "utf-8", output: int = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "checks", *arguments]
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    return subprocess.run(command, stdout=output, stderr=subprocess.PIPE, env=environment, check=False)  # noqa: S603


def test_python_m_checks_is_the_same_command(article: Path) -> None:
    answer = run("check", str(article), "--published", "2025-07-21")
    assert answer.returncode == HELD
    assert b"wording/over-exact" in answer.stdout


def test_a_pipe_that_knows_few_letters_gets_the_rest_escaped(article: Path) -> None:
    article.write_text("The mayor reportedly resigned in Łódź.", encoding="utf-8")
    text = run("check", str(article), "--published", "2025-07-21", "--fail-on", "error", encoding="ascii")
    assert text.returncode == NOTHING_OPEN
    found = run("check", str(article), "--published", "2025-07-21", "--format", "json", encoding="ascii")
    assert json.loads(found.stdout)[0]["check"] == "attribution/vague"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_is_said(article: Path) -> None:
    with Path("/dev/full").open("w") as full:
        answer = run("check", str(article), "--published", "2025-07-21", output=full.fileno())
    assert answer.returncode == BROKEN
    assert b"cannot write" in answer.stderr


def test_what_cannot_be_read_is_not_said_to_be_unwritable(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who is told of a full disk looks in the wrong place."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "claims/house")

    monkeypatch.setattr("checks.gate.commands.rules.rules", refuse)
    monkeypatch.setattr("checks.gate.cli._let_go", lambda: None)
    assert main(["rules"]) == BROKEN
    assert capsys.readouterr().err == "backread: claims/house: Permission denied\n"


def test_standard_input_that_cannot_be_read_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A terminal that went away is no fault of ours."""

    def refuse(_: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=SimpleNamespace(read=refuse)))
    assert main(["read", "-", "--published", "2025-07-21"]) == BROKEN
    assert capsys.readouterr().err == "backread: cannot read standard input: Input/output error\n"


def test_a_folder_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "nope"]) == BROKEN
    assert "there is no file or folder nope" in capsys.readouterr().err


def test_examples_are_explained_without_the_indentation_of_our_code(capsys: pytest.CaptureFixture[str]) -> None:
    for name in rules():
        main(["explain", name])
        lines = capsys.readouterr().out.splitlines()
        assert [line for line in lines if line.startswith(" " * 12)] == []

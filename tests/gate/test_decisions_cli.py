"""`backread decisions`: what was let stand, by whom, and what it comes to."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, NOTHING_OPEN

STORY = """\
version: 1
article: {text: articles/story.txt, published: 2025-07-21T09:00:00+03:00}
claims: []
decisions:
  - {finding: 'wording/over-exact@"over 122"', decision: stet, by: standards desk, reason: they said, on: 2025-07-21}
  - {finding: 'wording/over-exact@"over 133"', decision: stet, by: desk, reason: a, on: 2025-07-19, until: 2025-07-20}
  - {finding: 'wording/over-exact@"over 143"', decision: stet, by: intern, reason: =1+1, on: 2025-07-22}
  - {finding: 'wording/over-exact@"over 999"', decision: stet, by: standards desk, reason: c, on: 2025-07-20}
  - {finding: 'evidence/unconfirmed-figure@x', decision: stet, by: standards desk, reason: d, on: 2025-07-18}
"""
STATES = ["not accepted", "in force", "stale", "expired", "rule off"]
TODAY = ("--today", "2025-07-25")


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    claims = tmp_path / "claims"
    for folder in ("articles", "house"):
        (claims / folder).mkdir(parents=True)
    text = "The army counted over 122 clashes, over 133 shells and over 143 drones.\n"
    (claims / "articles" / "story.txt").write_text(text, encoding="utf-8")
    (claims / "story.yaml").write_text(STORY, encoding="utf-8")
    signing = "version: 1\nsigning: [{by: [desk, standards desk]}]\n"
    (claims / "house" / "style.yaml").write_text(signing, encoding="utf-8")
    return claims


def log(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    assert main(["decisions", *arguments, *TODAY, "--format", "json"]) == NOTHING_OPEN
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_the_newest_comes_first_with_what_it_comes_to(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who looks back wants to know what holds by now."""
    found = log(capsys)
    assert [entry["on"] for entry in found] == [f"2025-07-{day}" for day in (22, 21, 20, 19, 18)]
    assert [entry["state"] for entry in found] == STATES
    assert found[3] == {
        "on": "2025-07-19",
        "state": "expired",
        "until": "2025-07-20",
        "by": "desk",
        "finding": 'wording/over-exact@"over 133"',
        "reason": "a",
        "story": "claims/story.yaml",
        "line": 6,
    }


def test_the_table_can_be_read_and_says_how_many_hold(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["decisions", "claims", *TODAY]) == NOTHING_OPEN
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["on", "state", "until", "by", "claim", "file"]
    assert lines[1].split() == ["2025-07-22", "not", "accepted", "intern", "claims/story.yaml:7"]
    assert lines[1].index("intern") == lines[0].index("by")
    assert lines[2:4] == ['            wording/over-exact@"over 143"', "            =1+1"]
    assert lines[-1].startswith("5 decisions: 1 in force, 1 expired, 1 not accepted, 1 stale, 1 rule off.")


def test_a_spreadsheet_shows_and_computes_nothing(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A reason that begins with = would be run by the program that opens the table."""
    assert main(["decisions", "claims/story.yaml", "--format", "csv", *TODAY]) == NOTHING_OPEN
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["state"] for row in rows] == STATES
    assert rows[0]["reason"] == "'=1+1"
    assert rows[0]["until"] == ""


def test_a_rule_that_is_asked_for_tells_of_its_decisions(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The log follows the rules of the run that it is about."""
    assert log(capsys, "--enable", "evidence/*")[-1]["state"] == "stale"
    assert log(capsys, "--disable", "wording/*")[0]["state"] == "rule off"


def test_where_nothing_was_decided_that_is_said(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (newsroom / "story.yaml").write_text(STORY.partition("decisions:")[0], encoding="utf-8")
    assert main(["decisions"]) == NOTHING_OPEN
    assert capsys.readouterr().out == "No decision is recorded there.\n"
    assert log(capsys) == []


def test_a_broken_file_is_said_and_the_others_are_listed(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One slip must not hide the whole log."""
    (newsroom / "broken.yaml").write_text("version: 1\n", encoding="utf-8")
    assert main(["decisions", *TODAY]) == BROKEN
    captured = capsys.readouterr()
    assert "5 decisions" in captured.out
    assert "broken.yaml:1:1: the key 'article' is missing" in captured.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "there is no file or folder nowhere"),
        (["claims/articles/story.txt"], "is no claim file"),
        (["--today", "soon"], "'soon' is no day"),
        (["--enable", "x/*"], "no rule is called 'x/*'"),
    ],
)
def test_a_wrong_input_is_said(
    newsroom: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["decisions", *arguments]) == BROKEN
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_a_log_for_others_tells_who_and_when_and_no_word(
    newsroom: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reason, or the address of a finding, says what an embargoed story is about; so does a line of a broken file."""
    (newsroom / "broken.yaml").write_text("version: 1\nover_999: 1\n", encoding="utf-8")
    assert main(["decisions", *TODAY, "--redact", "--format", form]) == BROKEN
    captured = capsys.readouterr()
    assert "standards desk" in captured.out
    assert "wording/over-exact" in captured.out
    assert "claims/broken.yaml:2:1: " in captured.err
    for word in ("over 122", "they said", "=1+1", "@", "over_999"):
        assert word not in captured.out + captured.err


def test_a_fault_under_way_is_told_without_its_words(
    newsroom: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("over 122")

    monkeypatch.setattr("checks.gate.settings.Settings.review", fail)
    assert main(["decisions", "--redact"]) == BROKEN
    assert "over 122" not in capsys.readouterr().err
    with pytest.raises(RuntimeError, match="over 122"):
        main(["decisions"])


def test_a_broken_style_is_said(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (newsroom / "house" / "style.yaml").write_text("version: 1\nsigning: 3\n", encoding="utf-8")
    assert main(["decisions"]) == BROKEN
    assert "style.yaml:2:10: 'signing' must be a list" in capsys.readouterr().err

"""Stories of one folder against each other, as people run the gate."""

import json
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN
from checks.gate.folders import claim_files
from checks.gate.settings import settings
from checks.registry import rules
from checks.story import archive
from checks.story.load import load_story_text

pytest_plugins = ["pytester"]

# Loaded once, before pytester looks: it forgets what an inner run imports, and libyaml cannot be imported twice.
rules()
load_story_text("claims: []", "It rained.", "2025-07-21")

Write = Callable[..., Path]
Calls = Callable[[Callable[[], object]], int]

FIRST = "The fire killed three people on Sunday.\nThe three people who died were dockers."
SECOND = "The fire killed five people on Sunday.\nThe three people who died were dockers."


def toll(words: str, value: int, more: str = "as_of: 2025-07-21") -> str:
    return f"""
    claims:
    - id: toll
      quote: killed {words}
      quantity: {{value: {value}, of: deaths}}
      measure: lowmere/deaths
      {more}
    """


@pytest.fixture
def write(pytester: pytest.Pytester) -> Write:
    """Return a function that writes a story into `claims/`."""

    def write_story(name: str, text: str, claims: str = "", hour: int = 9, updates: str = "") -> Path:
        path = pytester.path / "claims" / f"{name}.yaml"
        (path.parent / "articles").mkdir(parents=True, exist_ok=True)
        (path.parent / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
        about = f"published: 2025-07-21T{hour:02}:00:00Z, coverage: partial" + (
            f", updates: {updates}" if updates else ""
        )
        article = f"version: 1\narticle: {{text: articles/{name}.txt, {about}}}\n"
        path.write_text(article + textwrap.dedent(claims), encoding="utf-8")
        return path

    return write_story


def found(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, str]:
    """Return the messages of the family `agreement` by their addresses."""
    capsys.readouterr()
    main(["check", *map(str, arguments), "--enable", "agreement/*", "--format", "json"])
    records = json.loads(capsys.readouterr().out)
    return {r["address"]: r["message"] for r in records if r["check"].startswith(("agreement/", "files/"))}


def test_a_story_checked_alone_is_held_against_its_folder(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    early = write("early", "The fire killed three people.", toll("three people", 3), hour=8)
    late = write("late", "The fire killed five.", toll("five", 5))
    assert found(capsys, early) == {}
    assert found(capsys, late) == {
        "agreement/other-story@toll": "“killed five” (line 1) is 5, but in articles/early.txt “killed three people” "
        "(line 1) is 3, both as of 21 July 2025"
    }
    assert found(capsys, early, late).keys() == {"agreement/other-story@toll"}


def test_a_folder_that_is_no_claims_folder_is_not_searched_below(pytester: pytest.Pytester, write: Write) -> None:
    """Else a claim file on a desktop has the whole disk read."""
    below = write("early", "It rained.")
    alone = below.rename(pytester.path / "alone.yaml")
    assert settings().folder(alone) == pytester.path
    write("early", "It rained.")
    assert list(claim_files(pytester.path, in_full=False)) == [alone]
    assert len(list(claim_files(pytester.path, in_full=True))) == 2


def test_a_broken_story_is_told_on_its_own_and_holds_no_other(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    broken = write("broken", "The fire killed three people.", "claims: [{id: toll, as_of: 2025-07-21}]", hour=7)
    (broken.parent / "binary.yaml").write_bytes(b"as_of: \x00\xff")
    late = write("late", "The fire killed five people.", toll("five people", 5))
    assert found(capsys, late) == {}
    assert main(["check", str(late), str(broken)]) == BROKEN


def test_a_decision_lets_it_stand_and_goes_stale_with_it(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    stet = "{finding: agreement/other-story@toll, decision: stet, by: desk, reason: two counts, on: 2025-07-21}"
    early = write("early", "The fire killed three people.", toll("three people", 3), hour=8)
    late = write("late", "The fire killed five people.", toll("five people", 5))
    late.write_text(f"{late.read_text()}\ndecisions: [{stet}]\n", encoding="utf-8")
    assert found(capsys, late) == {}
    early.unlink()
    assert main(["check", str(late)]) == HELD
    assert "decisions/stale" in capsys.readouterr().out


def test_an_update_is_held_where_it_forgot_a_paragraph(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    write("first", FIRST, toll("three people", 3, ""), hour=8)
    second = write("second", SECOND, toll("five people", 5, ""), updates="first.yaml")
    assert found(capsys, second)['agreement/left-behind@"three people"'] == "toll 3 -> 5 in line 1; line 2 still says 3"


def test_versions_in_a_circle_are_broken_files(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    first = write("first", FIRST, updates="second.yaml")
    second = write("second", SECOND, updates="first.yaml")
    third = write("third", SECOND, updates="second.yaml")
    assert main(["check", str(first), str(second)]) == BROKEN
    told = capsys.readouterr().out
    assert "claims/first.yaml:2:98: error files/schema" in told
    assert "first.yaml updates second.yaml updates first.yaml" in " ".join(told.split())
    assert main(["check", str(third), "--disable", "*"]) == NOTHING_OPEN


def test_pytest_reports_it_at_the_claim_s_item_of_agreement(pytester: pytest.Pytester, write: Write) -> None:
    fix = "{measure: lowmere/deaths, was: 3, is: 5, on: 2025-07-21, why: the hospital said so}"
    write("early", "The fire killed three people.", toll("three people", 3, ""), hour=8)
    write("fix", "It rained.", f"corrections: [{fix}]")
    write("loop", "It rained.", updates="loop2.yaml")
    write("loop2", "It rained.", updates="loop.yaml")
    result = pytester.runpytest_inprocess("-rf")
    result.stdout.fnmatch_lines(["FAILED claims/early.yaml::toll::agreement*", "FAILED claims/loop.yaml::file*"])
    assert "FAILED claims/fix.yaml" not in result.stdout.str()


def test_stories_without_the_keys_are_not_loaded_for_others(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else every run over one file would read the whole folder."""
    files = [write(f"story{n}", "The fire killed three people.", toll("three people", 3, "")) for n in range(5)]
    loaded: list[Path] = []
    monkeypatch.setattr(archive.Archive, "_story", lambda _archive, path: loaded.append(path))
    main(["check", *map(str, files)])
    assert loaded == []


def test_what_a_folder_costs_grows_with_its_stories(write: Write, calls: Calls) -> None:
    def work(number: int) -> int:
        files = [
            write(f"story{n:03}", "The fire killed three people.", toll("three people", 3 + n % 2), n % 24)
            for n in range(number)
        ]
        return calls(lambda: main(["check", *map(str, files), "--format", "json"]))

    work(2)
    few, many = work(6), work(24)
    assert many < 5 * few

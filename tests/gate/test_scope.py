"""What a run is not to hold or to tell: stories that were not touched, findings that are known, embargoed words."""

import json
import subprocess
import textwrap
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import lxml.etree  # type: ignore[import-untyped]
import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN
from checks.reference.offices_file import known_offices
from checks.registry import rules
from checks.story.load import load_story_text
from tests._data import DATA

pytest_plugins = ["pytester"]

# Loaded once, before pytester looks: it forgets what an inner run imports, and libyaml cannot be imported twice.
rules()
known_offices()
load_story_text("claims: []", "It rained.", "2025-07-21")

TEXT = "The army counted over 122 clashes. The bridge opened on Monday, 8 July 2025, near Ottobrunn."
CLAIMS = """
claims:
- id: zebra-clashes
  quote: over 122 clashes
  quantity: {value: 122, bound: more-than, of: clashes}
decisions:
- {finding: wording/over-exact@zebra-clashes, decision: stet, by: desk, reason: Ottobrunn said so, on: 2025-07-21}
"""
WORDS = ("zebra", "122", "Ottobrunn", "clashes", "Monday")

Desk = Callable[..., Path]


@pytest.fixture
def desk(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return a function that writes a story into `claims/` of the folder that commands are run in."""
    monkeypatch.chdir(pytester.path)

    def write(name: str = "story", text: str = TEXT, claims: str = CLAIMS) -> Path:
        folder = pytester.path / "claims"
        (folder / "articles").mkdir(parents=True, exist_ok=True)
        (folder / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
        article = f"version: 1\narticle:\n  text: articles/{name}.txt\n  published: 2025-07-21T09:00:00+03:00\n"
        header = f"{article}  coverage: partial\n" if "coverage" not in claims else article
        (folder / f"{name}.yaml").write_text(header + textwrap.dedent(claims), encoding="utf-8")
        return folder / f"{name}.yaml"

    return write


def commit(folder: Path) -> None:
    names = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false"]
    for arguments in (["init", "-q"], ["add", "claims"], [*names, "commit", "-q", "-m", "stories"]):
        subprocess.run(["git", *arguments], cwd=folder, check=True)  # noqa: S603, S607


def test_only_touched_stories_are_read(
    desk: Desk, pytester: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    desk("old")
    changed = desk("changed")
    commit(pytester.path)
    article = changed.parent / "articles" / "changed.txt"
    article.write_text(TEXT.replace("opened", "was opened"), encoding="utf-8")
    assert main(["check", "claims", "--since", "HEAD"]) == HELD
    output = capsys.readouterr().out
    assert "changed.yaml" in output
    assert "old.yaml" not in output
    result = pytester.runpytest_inprocess("--since", "HEAD")
    result.stdout.fnmatch_lines(["HELD *claims/changed.yaml*", "1 story read: 1 held*"])


def test_a_change_of_the_house_touches_every_story(desk: Desk, pytester: pytest.Pytester) -> None:
    desk()
    commit(pytester.path)
    (pytester.path / "claims" / "house").mkdir()
    (pytester.path / "claims" / "house" / "style.yaml").write_text("version: 1\n", encoding="utf-8")
    assert main(["check", "claims", "--since", "HEAD"]) == HELD


def test_a_run_with_nothing_touched_passes(desk: Desk, pytester: pytest.Pytester) -> None:
    desk()
    commit(pytester.path)
    assert main(["check", "claims", "--since", "HEAD"]) == NOTHING_OPEN
    assert pytester.runpytest_inprocess("--since", "HEAD").ret == pytest.ExitCode.OK


def test_a_revision_that_is_none_stops_the_run(
    desk: Desk, pytester: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    desk()
    commit(pytester.path)
    assert main(["check", "claims", "--since", "nowhere"]) == BROKEN
    assert "--since nowhere: " in capsys.readouterr().err
    result = pytester.runpytest_inprocess("--since", "nowhere")
    assert result.ret == pytest.ExitCode.USAGE_ERROR


def test_what_is_known_holds_no_story_and_what_is_new_does(
    desk: Desk, pytester: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    story = desk()
    assert main(["check", "claims", "--write-baseline", "known.json"]) == NOTHING_OPEN
    assert main(["check", "claims", "--baseline", "known.json"]) == NOTHING_OPEN
    assert "1 in the baseline" in capsys.readouterr().out
    result = pytester.runpytest_inprocess("--baseline", "known.json")
    result.stdout.fnmatch_lines(["passed *claims/story.yaml*1 in the baseline*"])
    assert result.ret == pytest.ExitCode.OK
    article = story.parent / "articles" / "story.txt"
    article.write_text(f"A line more.\n{TEXT} It closed on Feb. 30.", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "claims", "--baseline", "known.json", "--format", "json"]) == HELD
    assert [one["check"] for one in json.loads(capsys.readouterr().out)] == ["calendar/impossible"]


def test_what_a_baseline_has_and_nobody_finds_any_more_is_told(
    desk: Desk, pytester: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    story = desk()
    main(["check", "claims", "--write-baseline", "known.json"])
    article = story.parent / "articles" / "story.txt"
    article.write_text(TEXT.replace("Monday", "Tuesday"), encoding="utf-8")
    assert main(["check", "claims", "--baseline", "known.json"]) == NOTHING_OPEN
    assert "1 of the baseline no longer occur" in capsys.readouterr().out
    result = pytester.runpytest_inprocess("--baseline", "known.json")
    result.stdout.fnmatch_lines(["Note: 1 of the baseline no longer occur*", "*calendar/weekday*claims/story.yaml*"])


def test_a_baseline_that_is_not_there_stops_the_run(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk()
    assert main(["check", "claims", "--baseline", "none.json"]) == BROKEN
    assert "none.json" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["text", "json", "jsonl", "sarif", "rdjson", "github", "markdown"])
def test_no_format_tells_a_word_of_an_embargoed_article(
    name: str, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk()
    assert main(["check", "claims", "--format", name, "--redact"]) == HELD
    output = capsys.readouterr().out
    assert "calendar/weekday" in output
    assert [word for word in WORDS if word in output] == []


def test_no_log_of_pytest_tells_a_word_of_an_embargoed_article(desk: Desk, pytester: pytest.Pytester) -> None:
    desk()
    files = ("--junitxml=log.xml", "--backread-sarif=log.sarif")
    result = pytester.runpytest_inprocess("--redact", "-v", "-rA", *files)
    written = "".join((pytester.path / file.partition("=")[2]).read_text(encoding="utf-8") for file in files)
    told = result.stdout.str() + written
    assert "calendar/weekday" in told
    assert "claim-1" in told
    assert [word for word in WORDS if word in told] == []


def test_a_broken_file_tells_no_word_either(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk(claims="claims:\n- id: zebra\n  qoute: Ottobrunn\n")
    assert main(["check", "claims", "--redact"]) == BROKEN
    output = capsys.readouterr().out
    assert "files/schema" in output
    assert [word for word in WORDS if word in output] == []


def test_a_page_is_not_redacted(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk()
    assert main(["check", "claims", "--format", "html", "--redact"]) == BROKEN
    assert "leave out --redact" in capsys.readouterr().err


def test_actions_are_told_where_and_get_a_summary(
    desk: Desk, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    desk()
    summary = pytester.path / "summary.md"
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert main(["check", "claims"]) == HELD
    assert "::error file=claims/articles/story.txt,line=1,col=57," in capsys.readouterr().out
    result = pytester.runpytest_inprocess()
    result.stdout.fnmatch_lines(["::error file=claims/articles/story.txt,line=1,col=57,*"])
    line = "| **held** | claims/story.yaml | calendar/weekday, 1 let stand |"
    assert summary.read_text(encoding="utf-8").count(line) == 2


def test_junit_says_where_in_the_article_and_is_valid(desk: Desk, pytester: pytest.Pytester) -> None:
    desk()
    pytester.runpytest_inprocess("--junitxml=log.xml")
    tree = ElementTree.parse(pytester.path / "log.xml")  # noqa: S314
    (failed,) = tree.getroot().findall(".//testcase[failure]")
    assert "claims/articles/story.txt:1:57: error calendar/weekday" in (failed.findtext("failure") or "")
    schema = DATA / "formats" / "junit-10.xsd"
    if schema.is_file():
        lxml.etree.XMLSchema(file=schema).assertValid(lxml.etree.parse(pytester.path / "log.xml"))

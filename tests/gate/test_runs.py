"""A run from outside: what a runner obeys, where JUnit points, how a run is stopped, how far it is."""

import os
import pty
import signal
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import HELD, INTERRUPTED
from checks.registry import rules
from checks.story.load import load_story_text

pytest_plugins = ["pytester"]

# Loaded once, before pytester looks: it forgets what an inner run imports, and libyaml cannot be imported twice.
rules()
load_story_text("claims: []", "It rained.", "2025-07-21")

CLAIMS = "version: 1\narticle: {text: articles/%s.txt, published: 2025-07-21, coverage: partial}\nclaims: []\n"
COMMAND = "::error file=x::It rained on Feb. 30, ##[error]they said.\n"


@pytest.fixture
def desk(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(pytester.path)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    (pytester.path / "claims" / "articles").mkdir(parents=True)
    for name in ("a", "b"):
        (pytester.path / "claims" / "articles" / f"{name}.txt").write_text(COMMAND, encoding="utf-8")
        (pytester.path / "claims" / f"{name}.yaml").write_text(CLAIMS % name, encoding="utf-8")
    return pytester.path


def obeyed(log: str) -> list[str]:
    """Return the lines in which a runner finds a command (actions/runner, ActionCommand.cs)."""
    return [line for line in log.splitlines() if line.lstrip().startswith("::") or "##[" in line]


def test_an_article_gives_the_runner_no_command(
    desk: Path, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A quoted line that begins with `::` could hide the log, or put an annotation where nothing is wrong."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("COLUMNS", "200")
    assert main(["check", "claims"]) == HELD
    assert len(obeyed(capsys.readouterr().out)) == 2
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert main(["check", "claims"]) == HELD
    logs = [capsys.readouterr().out, pytester.runpytest_inprocess("-rA").stdout.str()]
    for log in logs:
        assert "they said" in log
        assert all(line.startswith("::error file=claims/articles/") for line in obeyed(log))


def test_junit_s_older_family_points_into_the_article(desk: Path, pytester: pytest.Pytester) -> None:
    (desk / "claims" / "articles" / "a.txt").write_text("It rained.\nIt snowed on Feb. 30.", encoding="utf-8")
    pytester.runpytest_inprocess("claims/a.yaml", "--junitxml=log.xml", "-o", "junit_family=xunit1")
    (failed,) = ElementTree.parse(desk / "log.xml").getroot().findall(".//testcase[failure]")  # noqa: S314
    assert (failed.get("file"), failed.get("line")) == ("claims/articles/a.txt", "2")


def test_ctrl_c_ends_a_run_in_one_line(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("checks.gate.settings.Settings.review", interrupted)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    assert main(["check", "claims"]) == INTERRUPTED == 128 + signal.SIGINT
    assert capsys.readouterr().err == "backread: stopped\n"


def on_a_terminal(*arguments: str) -> str:
    """Return what a command writes to the terminal that its standard error is."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "checks", *arguments]
    environment = os.environ | {"TERM": "xterm"}
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=theirs, env=environment, check=False)  # noqa: S603
    os.close(theirs)
    try:
        return os.read(ours, 10_000).decode()
    except OSError:
        return ""
    finally:
        os.close(ours)


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no pseudo-terminals")
def test_many_stories_show_how_far_they_are_and_leave_no_trace(desk: Path) -> None:
    shown = on_a_terminal("check", "claims", "--format", "json")
    assert "2 of 2: claims/b.yaml" in shown
    assert shown.endswith("\r\x1b[K")


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no pseudo-terminals")
@pytest.mark.parametrize("arguments", [["check", "claims", "--quiet"], ["check", "claims/a.yaml"]])
def test_nothing_is_shown_of_one_story_or_if_asked_to_be_quiet(arguments: list[str], desk: Path) -> None:
    assert on_a_terminal(*arguments) == ""


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are Unicode there")
@pytest.mark.parametrize("name", ["text", "json", "jsonl", "sarif", "rdjson", "github", "markdown", "html"])
def test_a_file_whose_name_is_no_unicode_is_read_and_reported(
    name: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An archive from an old disk has such names; one of them ended the run with a traceback."""
    path = Path(os.fsdecode(b"claims/\xff.yaml"))
    path.write_text(CLAIMS % "none", encoding="utf-8")
    assert main(["check", str(path), "--format", name, *(["-o", "report"] if name != "text" else [])]) == 2
    assert name == "text" or Path("report").stat().st_size > 0


def test_a_report_of_no_story_takes_the_place_of_the_one_before(desk: Path, pytester: pytest.Pytester) -> None:
    """A host that is given the findings of another run, or no file at all, shows what nobody found."""
    reports = [desk / "log.sarif", desk / "log.html"]
    options = [f"--backread-sarif={reports[0]}", f"--backread-html={reports[1]}"]
    pytester.runpytest_inprocess(*options)
    assert all("calendar/impossible" in path.read_text(encoding="utf-8") for path in reports)
    pytester.runpytest_inprocess(*options, "--collect-only")
    assert all("calendar/impossible" in path.read_text(encoding="utf-8") for path in reports)
    for arguments in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=d", "-c", "user.email=d@x", "commit", "-qm", "s"],
    ):
        subprocess.run(["git", *arguments], check=True)  # noqa: S603, S607
    result = pytester.runpytest_inprocess(*options, "--since", "HEAD")
    assert result.ret == pytest.ExitCode.OK
    assert not any("calendar/impossible" in path.read_text(encoding="utf-8") for path in reports)


@pytest.mark.parametrize("refused", ["sarif", "html"])
def test_a_report_that_cannot_be_written_costs_no_other(refused: str, desk: Path, pytester: pytest.Pytester) -> None:
    """The desk waits for the page, whatever is wrong with the folder of a machine."""
    written = "html" if refused == "sarif" else "sarif"
    result = pytester.runpytest_inprocess(
        f"--backread-{refused}=nowhere/log.{refused}", f"--backread-{written}=log.{written}"
    )
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "calendar/impossible" in (desk / f"log.{written}").read_text(encoding="utf-8")
    result.stdout.fnmatch_lines(["HELD    claims/a.yaml*"])
    result.stderr.fnmatch_lines([f"ERROR: backread: cannot write nowhere/log.{refused}: No such file or directory"])


def test_each_report_that_cannot_be_written_is_said(desk: Path, pytester: pytest.Pytester) -> None:
    """Who mends the one would only then learn of the other."""
    result = pytester.runpytest_inprocess("--backread-sarif=nowhere/a", "--backread-html=nowhere/b")
    said = [line for line in result.stderr.lines if line]
    assert [line.partition("cannot write ")[2].partition(":")[0] for line in said] == ["nowhere/a", "nowhere/b"]


@pytest.mark.parametrize("option", ["--backread-sarif", "--backread-html"])
def test_pytest_too_writes_no_report_over_a_claim_file(option: str, desk: Path, pytester: pytest.Pytester) -> None:
    before = (desk / "claims" / "a.yaml").read_bytes()
    result = pytester.runpytest_inprocess(option, "claims/a.yaml")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert (desk / "claims" / "a.yaml").read_bytes() == before


def test_actions_are_told_of_a_report_in_a_file_too(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(desk / "summary.md"))
    assert main(["check", "claims", "--format", "sarif", "-o", "log.sarif"]) == HELD
    assert capsys.readouterr().out.startswith("::error file=claims/articles/a.txt,")
    assert "2 held" in (desk / "summary.md").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no named pipes")
def test_a_report_goes_through_a_link_or_a_pipe_and_takes_the_place_of_neither(desk: Path) -> None:
    """Run by root, `-o /dev/null` made a plain file of the device that every program of the machine writes to."""
    Path("real.json").write_text("", encoding="utf-8")
    Path("link.json").symlink_to("real.json")
    assert main(["check", "claims", "--format", "json", "-o", "link.json"]) == HELD
    assert Path("link.json").is_symlink()
    assert Path("real.json").stat().st_size > 0
    os.mkfifo("pipe")
    with subprocess.Popen(["cat", "pipe"], stdout=subprocess.PIPE) as reader:  # noqa: S607
        assert main(["check", "claims", "--format", "json", "-o", "pipe"]) == HELD
        assert reader.communicate(timeout=20)[0] == Path("real.json").read_bytes()
    assert Path("pipe").is_fifo()


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no pseudo-terminals")
def test_who_has_a_report_written_is_told_what_came_of_it(desk: Path) -> None:
    assert "page.html: 2 stories read: 2 held" in on_a_terminal(
        "check", "claims", "--format", "html", "-o", "page.html"
    )

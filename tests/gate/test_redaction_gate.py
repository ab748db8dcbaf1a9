"""`--redact`: whatever goes wrong, and whatever a newsroom's own rule says, no word of an article gets out."""

from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD
from checks.gate.settings import Settings
from checks.reference.offices_file import known_offices
from checks.registry import rules
from checks.story.load import load_story_text

pytest_plugins = ["pytester"]

# Loaded once, before pytester looks: it forgets what an inner run imports, and libyaml cannot be imported twice.
rules()
known_offices()
load_story_text("claims: []", "It rained.", "2025-07-21")

EMBARGOED = "Ottobrunn"
CLAIMS = "version: 1\narticle: {text: articles/a.txt, published: 2025-07-21, coverage: partial}\nclaims: []\n"
TALKATIVE = """\
import sys, warnings
from checks.finding import Severity
from checks.registry import Rule
def look(reading):
    text = reading.story.article.text
    print(text)
    print(text, file=sys.stderr)
    warnings.warn(text)
    raise ValueError(text)
RULE = Rule(id="desk/talkative", severity=Severity.REVIEW, summary="s", what="w", why="y", instead="i",
            raises=(), silent=(), check=look)
"""


@pytest.fixture
def desk(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(pytester.path)
    (pytester.path / "claims" / "articles").mkdir(parents=True)
    (pytester.path / "claims" / "articles" / "a.txt").write_text(f"It rained in {EMBARGOED}.", encoding="utf-8")
    (pytester.path / "claims" / "a.yaml").write_text(CLAIMS, encoding="utf-8")
    return pytester.path


@pytest.fixture
def fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let reading a story fail with words of it."""

    def load(self: Settings, path: Path, *others: object) -> None:
        raise RuntimeError((path.parent / "articles" / "a.txt").read_text(encoding="utf-8"))

    monkeypatch.setattr(Settings, "load", load)


@pytest.mark.parametrize("options", ["-rA", "-rA -s", "-l --tb=long", "-n 2"])
def test_what_a_rule_prints_warns_and_fails_with_stays_inside(
    options: str, desk: Path, pytester: pytest.Pytester
) -> None:
    (desk / "talkative.py").write_text(TALKATIVE, encoding="utf-8")
    told = ("--redact", "-o", "backread_rules=talkative", "-W", "default", "--junitxml=log.xml")
    result = pytester.runpytest_inprocess(*told, *options.split())
    result.stdout.fnmatch_lines(["HELD    claims/a.yaml*"])
    logged = result.stdout.str() + result.stderr.str() + (desk / "log.xml").read_text(encoding="utf-8")
    assert EMBARGOED not in logged


def test_the_command_keeps_it_inside_too(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "talkative.py").write_text(TALKATIVE, encoding="utf-8")
    assert main(["check", "claims", "--redact", "--rules", "talkative"]) == HELD
    output = capsys.readouterr()
    assert "desk/talkative" in output.out
    assert EMBARGOED not in output.out + output.err


@pytest.mark.usefixtures("fault")
def test_a_fault_of_ours_is_told_without_its_words(
    desk: Path, pytester: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    result = pytester.runpytest_inprocess("--redact", "-l", "--tb=long", "--junitxml=log.xml")
    result.stdout.fnmatch_lines(["*RuntimeError: run it without --redact*"])
    assert EMBARGOED not in result.stdout.str() + (desk / "log.xml").read_text(encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "claims", "--redact"]) == BROKEN
    error = capsys.readouterr().err
    assert "RuntimeError: run it without --redact" in error
    assert EMBARGOED not in error


@pytest.mark.usefixtures("fault")
def test_a_fault_of_ours_is_told_in_full_where_nothing_is_secret(desk: Path) -> None:
    with pytest.raises(RuntimeError, match=EMBARGOED):
        main(["check", "claims"])


def test_a_baseline_that_cannot_be_written_tells_no_word(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "claims" / "a.yaml").write_text(f"{CLAIMS}{EMBARGOED}: 1\n", encoding="utf-8")
    assert main(["check", "claims", "--write-baseline", "known.json"]) == BROKEN
    assert "claims/a.yaml:4:1: " in capsys.readouterr().err
    assert main(["check", "claims", "--write-baseline", "known.json", "--redact"]) == BROKEN
    error = capsys.readouterr().err
    assert "claims/a.yaml:4:1: " in error
    assert EMBARGOED not in error

"""A baseline in use: what is known stays known, what is lost is told, and no file takes another's place."""

import json
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN

CLAIMS = "version: 1\narticle: {text: articles/%s.txt, published: 2025-07-21, coverage: partial}\nclaims: []\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "claims" / "articles").mkdir(parents=True)
    for name in ("a", "b"):
        (tmp_path / "claims" / "articles" / f"{name}.txt").write_text("It rained on Feb. 30.", encoding="utf-8")
        (tmp_path / "claims" / f"{name}.yaml").write_text(CLAIMS % name, encoding="utf-8")
    return tmp_path


def test_a_baseline_written_anew_keeps_what_the_old_one_has(desk: Path) -> None:
    """Who gave both lost everything that was known, and the next run held the whole archive."""
    main(["check", "claims", "--write-baseline", "known.json"])
    before = (desk / "known.json").read_text(encoding="utf-8")
    assert main(["check", "claims", "--baseline", "known.json", "--write-baseline", "known.json"]) == NOTHING_OPEN
    assert (desk / "known.json").read_text(encoding="utf-8") == before
    assert before.count("calendar/impossible") == 2


def test_a_baseline_of_a_few_stories_is_refused(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "claims", "--since", "HEAD", "--write-baseline", "known.json"]) == BROKEN
    assert "leave it out" in capsys.readouterr().err
    assert not (desk / "known.json").exists()


def test_what_is_known_of_a_story_that_was_renamed_or_removed_is_told(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", "claims", "--write-baseline", "known.json"])
    (desk / "claims" / "a.yaml").rename(desk / "claims" / "renamed.yaml")
    capsys.readouterr()
    assert main(["check", "claims", "--baseline", "known.json"]) == HELD
    output = capsys.readouterr().out
    assert "HELD    claims/renamed.yaml" in output
    assert "1 of the baseline no longer occurs" in output
    assert "of claims/a.yaml." in output


def test_a_baseline_works_under_an_embargo_and_tells_no_hash(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A hash of words proves a guess of them; and a desk that redacts needs its baseline no less."""
    main(["check", "claims", "--write-baseline", "known.json", "--redact"])
    hashes = [one["fingerprint"] for one in json.loads((desk / "known.json").read_text(encoding="utf-8"))["findings"]]
    assert main(["check", "claims", "--baseline", "known.json", "--redact"]) == NOTHING_OPEN
    (desk / "claims" / "a.yaml").rename(desk / "claims" / "renamed.yaml")
    capsys.readouterr()
    assert main(["check", "claims", "--baseline", "known.json", "--redact"]) == HELD
    output = capsys.readouterr().out
    assert "1 of the baseline no longer occurs" in output
    assert hashes
    assert [one for one in hashes if one in output] == []


@pytest.mark.parametrize(
    "command",
    [
        ["check", "claims", "--write-baseline", "claims/known.json"],
        ["check", "claims/a.yaml", "--format", "json", "-o", "claims/report.json"],
        ["check", "claims/a.yaml", "--format", "json", "-o", "claims/b.yaml"],
        ["export", "claims/a.yaml", "--csv", "-o", "claims/b.yaml"],
    ],
)
def test_nothing_is_written_where_it_would_be_read_as_a_claim_file(
    command: list[str], desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The next run would hold a story that nobody wrote, or have lost one that somebody did."""
    before = {path: path.read_bytes() for path in (desk / "claims").iterdir() if path.is_file()}
    assert main(command) == BROKEN
    assert "would be read as" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in (desk / "claims").iterdir() if path.is_file()} == before


def test_a_newsrooms_own_folder_stands_for_its_claims(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its schemas and its host's settings are YAML and JSON too, and no claim files."""
    (desk / ".pre-commit-config.yaml").write_text("repos: []\n", encoding="utf-8")
    (desk / "known.json").write_text("{}", encoding="utf-8")
    assert main(["check", "."]) == HELD
    assert "2 stories read: 2 held" in capsys.readouterr().out


def test_a_story_that_is_named_twice_is_read_once(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "claims", "claims/a.yaml"]) == HELD
    assert "2 stories read: 2 held" in capsys.readouterr().out

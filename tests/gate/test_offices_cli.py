"""`backread offices`: an editor who doubts a finding looks up who held the office, and from where that is known."""

import json
import re
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN
from checks.reference.offices_file import known_offices
from tests._data import DATA, missing

RAW = DATA / "offices"
OWN = """\
version: 1
as_of: 2026-01-22
sources: {desk: {name: The desk, url: "https://example.org", licence: facts only}}
offices:
  - office: Mayor of Westmere
    country: GB
    of: [Westmere]
    titles: [Mayor]
    source: desk
    holders:
      - {person: Ilse Brandvold, from: 2023-05-04}
  - office: Prime Minister of Ukraine
    country: UA
    titles: [Prime Minister]
    source: desk
    holders:
      - {person: Jane Doe, from: 2026-01-10, acting: true}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of claims of a newsroom with offices of its own."""
    (tmp_path / "claims" / "house").mkdir(parents=True)
    (tmp_path / "claims" / "house" / "offices.yaml").write_text(OWN, encoding="utf-8")
    return tmp_path / "claims"


@dataclass
class Command:
    """The command in a newsroom's folder, and the exit code of its last run."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    code: int = NOTHING_OPEN

    def __call__(self, *arguments: str) -> str:
        """Run it, and return what it prints."""
        self.code = main(["offices", *arguments, "--claims", str(self.folder)])
        return self.capsys.readouterr().out


@pytest.fixture
def offices(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Return the command, at a terminal so wide that it breaks no line."""
    monkeypatch.setenv("COLUMNS", "200")
    return Command(folder, capsys)


def test_the_holders_of_a_day_are_listed_with_their_sources(offices: Command) -> None:
    """The desk asks who was president on that day."""
    out = offices("--country", "UA", "--on", "2025-07-21")
    assert offices.code == NOTHING_OPEN
    assert re.search(r"President of Ukraine \(UA\)\n  2019-05-20 to \.\.\. +Volodymyr Zelenskyy \[\d\]\n", out)
    assert "Petro Poroshenko" not in out
    assert "https://" in out
    assert "What has no end is not known to have ended by" in out


@pytest.mark.parametrize("country", ["ua", "Ukraine", "ukrainian"])
def test_a_country_is_found_by_its_code_or_name(offices: Command, country: str) -> None:
    """Nobody at a desk knows all the codes."""
    assert "President of Ukraine" in offices("--country", country)


def test_the_newsrooms_own_rows_win_and_are_marked(offices: Command) -> None:
    """An editor has to see whether to correct the house's file or to doubt the reference."""
    out = offices("--office", "Prime Minister of Ukraine", "--on", "2026-01-15")
    assert "Jane Doe (acting, the newsroom's own)" in out
    assert "Yulia Svyrydenko" not in out
    assert "Ilse Brandvold (the newsroom's own)" in offices("--person", "Brandvold")


def test_a_person_is_listed_by_any_name(offices: Command) -> None:
    """Two presidents of one name are both shown: that is the answer."""
    out = offices("--person", "Bush")
    assert "George H. W. Bush" in out
    assert "George W. Bush" in out


def test_an_uncertain_day_is_said_to_be_one(offices: Command) -> None:
    """Where the source has a hole, no certainty may be printed."""
    out = offices("--office", "Prime Minister of Algeria", "--on", "2018-01-01")
    assert "Abdelmalek Sellal (not certain on that day)" in out


def test_data_can_be_read_by_programs(offices: Command) -> None:
    """A newsroom developer builds on it."""
    (record,) = json.loads(offices("--office", "President of France", "--on", "2020-01-01", "--format", "json"))
    assert record == {
        "office": "President of France",
        "country": "FR",
        "person": "Emmanuel Macron",
        "from": "2017-05-14",
        "to": None,
        "known_until": known_offices().as_of.isoformat(),
        "acting": False,
        "certain": True,
        "own": False,
        "source": record["source"],
    }
    assert record["source"]["url"].startswith("https://")


def test_a_narrow_window_breaks_the_lines(offices: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list that runs over the edge cannot be read."""
    monkeypatch.setenv("COLUMNS", "60")
    words = [line for line in offices("--country", "US").splitlines() if " " in line.strip()]
    assert max(map(len, words)) <= 60


def test_what_is_not_known_is_said_and_told_by_the_exit_code(offices: Command) -> None:
    """A script must not take silence for a vacancy."""
    assert offices("--person", "Nobody Atall") == "Nothing is known of that.\n"
    assert offices.code == HELD
    assert offices("--person", "Nobody Atall", "--format", "json") == "[]\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "say whose offices to list"),
        (["--on", "yesterday"], "--on yesterday: that is no day: write it as 2025-07-21"),
        (["--country", "UA", "--claims", "/nowhere/at/all"], "there is no folder /nowhere/at/all"),
    ],
)
def test_a_slip_is_said_in_words(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A traceback helps nobody."""
    assert main(["offices", *arguments]) == BROKEN
    assert said in capsys.readouterr().err


def test_a_broken_house_file_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The list would be one that no story is judged by."""
    (folder / "house" / "offices.yaml").write_text("version: 2", encoding="utf-8")
    assert main(["offices", "--country", "UA", "--claims", str(folder)]) == BROKEN
    assert "'version' must be 1" in capsys.readouterr().err


def test_help_shows_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    """Examples are read first."""
    with pytest.raises(SystemExit):
        main(["offices", "--help"])
    out = capsys.readouterr().out
    assert "backread offices --country UA --on 2025-07-21" in out
    assert "exit codes" in out


def test_a_build_of_no_facts_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The reference must not be overwritten with nothing."""
    output = tmp_path / "offices.json"
    assert main(["offices", "build", str(tmp_path), "-o", str(output)]) == BROKEN
    assert "holds no raw facts that can be read" in capsys.readouterr().err
    assert not output.exists()


@pytest.mark.skipif(not RAW.is_dir(), reason=missing(RAW.name))
def test_a_build_writes_the_reference_and_says_what_it_covers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who corrects a fact by hand has to see the reference change by that alone."""
    output = tmp_path / "offices.json"
    for _ in range(2):
        assert main(["offices", "build", str(RAW), "-o", str(output)]) == NOTHING_OPEN
    assert "known up to" in capsys.readouterr().out
    packaged = files("checks.reference")
    for name in ("offices.json", "offices-told.json"):
        assert (tmp_path / name).read_bytes() == packaged.joinpath(name).read_bytes()

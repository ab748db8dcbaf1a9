"""The one notice of a run that says up to which day office-holders are known."""

from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.reference.offices_file import known_offices

NOTICE = "the office-holders are known up to {}; later stories are judged only by what was known then."


def checked(tmp_path: Path, published: str, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return what `backread check` prints of two stories of a day."""
    stories = [tmp_path / f"{name}.txt" for name in ("one", "two")]
    for story in stories:
        story.write_text("The council met, and went home.\n", encoding="utf-8")
    main(["check", *map(str, stories), "--published", published, *arguments])
    return " ".join(capsys.readouterr().out.split())


def test_stories_later_than_the_data_are_told_of_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An editor has to know that nobody has looked at last week's election."""
    day = known_offices().as_of.isoformat()
    assert checked(tmp_path, "2031-01-01", capsys).count(NOTICE.format(day)) == 1


def test_stories_of_the_time_that_is_covered_have_no_notice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A notice on every run is read by nobody."""
    assert "office-holders" not in checked(tmp_path, "2020-01-01", capsys)


def test_without_the_rules_about_offices_there_is_no_notice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who has switched them off does not ask how old their data are."""
    assert "office-holders" not in checked(tmp_path, "2031-01-01", capsys, "--disable", "offices/*")

"""The stories of this repository: each is held or passes for exactly the right reasons."""

import json
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import HELD, NOTHING_OPEN
from tests._data import DATA, ROOT, missing

PUBLISHED = Path(__file__).parent / "published"
KYIV = "claims/2025-07-21-kyiv-strikes.yaml"
ORIGINAL = DATA / "kyiv-strikes-original.txt"
EXPECTED: dict[str, list[str]] = json.loads((Path(__file__).parent / "expected.json").read_text(encoding="utf-8"))


def addresses(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    main(["check", *arguments, "--format", "json"])
    return sorted(finding["address"] for finding in json.loads(capsys.readouterr().out))


@pytest.mark.parametrize("story", EXPECTED)
def test_a_story_is_held_for_the_right_reasons(
    story: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert addresses(capsys, story) == sorted(EXPECTED[story])
    assert main(["check", story]) == (HELD if EXPECTED[story] else NOTHING_OPEN)


def test_every_story_is_expected() -> None:
    stories = {f"claims/{path.name}" for path in (ROOT / "claims").iterdir() if path.is_file()}
    assert stories == set(EXPECTED)


@pytest.mark.skipif(not ORIGINAL.is_file(), reason=missing(ORIGINAL.name))
def test_the_kyiv_claims_hold_against_the_article_as_handed_in(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words that it alone holds are in no claim, which is coverage's business."""
    monkeypatch.chdir(ROOT)
    found = addresses(capsys, KYIV, "--text", str(ORIGINAL))
    assert [address for address in found if not address.startswith("coverage/")] == sorted(EXPECTED[KYIV])


def test_the_conflict_shows_its_arithmetic(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(ROOT / KYIV)])
    assert "at least 1 + 2 = at least 3" in " ".join(capsys.readouterr().out.split())


def test_the_readme_shows_what_the_gate_says(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")
    main(["check", KYIV])
    said = capsys.readouterr().out
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = readme.partition("<!-- gate -->\n```text\n")[2].partition("```\n<!-- /gate -->")[0]
    blocks = shown.strip().split("\n\n…\n\n")
    assert len(blocks) == 3
    places = [said.index(block) for block in blocks]
    assert places == sorted(places)


@pytest.mark.parametrize("article", sorted(PUBLISHED.glob("*.txt")), ids=lambda article: article.stem)
def test_the_readme_shows_errors_that_were_published(
    article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is a slip from professionally edited news, in a sentence of our own; the file is named by its day."""
    monkeypatch.chdir(PUBLISHED)
    monkeypatch.setenv("COLUMNS", "100")
    assert main(["check", article.name, "--published", article.stem]) == HELD
    finding = capsys.readouterr().out.partition("\n\n")[0]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert finding in readme.partition("<!-- published -->")[2].partition("<!-- /published -->")[0]

"""`backread export`: checked claims reach a web page and a spreadsheet as they are recorded."""

import csv
import io
import json
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, NOTHING_OPEN
from checks.reports.claim_table import COLUMNS

CLAIMS = """\
version: 1
article: {text: story.txt, headline: Clashes, published: 2025-07-21T09:00:00+03:00}
claims:
  - id: clashes
    quote: over 122 clashes
    source: The army
    quantity: {value: 122, bound: more-than, of: clashes, per: day}
    measure: front/clashes
    checked: {status: refuted, by: fact desk, on: 2025-07-22, against: [https://example.org/log]}
  - id: cold
    quote: "-5 degrees"
    quantity: {value: -5, unit: degree}
  - id: formula
    quote: =1+1 </script>
"""


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    text = "The army counted over 122 clashes a day at -5 degrees, and =1+1 </script> was on the wall."
    (tmp_path / "story.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "story.yaml"
    path.write_text(CLAIMS, encoding="utf-8")
    return path


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_claim_is_a_line_of_the_table(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(story), "--csv"]) == NOTHING_OPEN
    first, *_ = found = rows(capsys.readouterr().out)
    assert len(found) == 3
    assert tuple(first) == COLUMNS
    assert {name: cell for name, cell in first.items() if cell} == {
        "story": "story.yaml", "line": "4", "claim": "clashes", "quote": "over 122 clashes", "source": "The army",
        "modality": "stated", "measure": "front/clashes", "value": "122", "bound": "more-than", "of": "clashes",
        "per": "day", "verdict": "refuted", "checked by": "fact desk", "checked on": "2025-07-22",
        "against": "https://example.org/log",
    }  # fmt: skip


def test_a_spreadsheet_computes_nothing_of_an_article(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["export", str(story), "--csv"])
    _, cold, formula = rows(capsys.readouterr().out)
    assert formula["quote"] == "'=1+1 </script>"
    assert (cold["quote"], cold["value"]) == ("'-5 degrees", "-5")


def test_only_a_claim_with_a_verdict_is_a_review(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(story), "--claimreview"]) == NOTHING_OPEN
    graph = json.loads(capsys.readouterr().out)
    assert graph["@context"] == "https://schema.org"
    (review,) = graph["@graph"]
    assert review["@type"] == "ClaimReview"
    assert review["claimReviewed"] == "over 122 clashes"
    assert review["author"]["name"] == "fact desk"
    assert review["datePublished"] == "2025-07-22"
    assert review["reviewRating"] | {"@type": ""} == {
        "@type": "", "alternateName": "Refuted", "ratingValue": 1, "bestRating": 3, "worstRating": 1
    }  # fmt: skip
    assert review["itemReviewed"]["author"]["name"] == "The army"
    assert review["itemReviewed"]["appearance"]["headline"] == "Clashes"
    assert review["citation"] == ["https://example.org/log"]


def test_a_review_can_stand_in_a_page(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    checked = "\n    checked: {status: confirmed, by: desk, on: 2025-07-22, against: [the wall]}\n"
    story.write_text(CLAIMS.rstrip() + checked, encoding="utf-8")
    main(["export", str(story), "--claimreview"])
    output = capsys.readouterr().out
    assert "</script>" not in output
    assert json.loads(output)["@graph"][1]["claimReviewed"] == "=1+1 </script>"


def test_an_export_goes_to_a_file_and_never_over_a_claim_file(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(story.parent), "--csv", "-o", "claims.csv"]) == NOTHING_OPEN
    assert len(rows((story.parent / "claims.csv").read_text(encoding="utf-8"))) == 3
    assert main(["export", str(story), "--csv", "-o", str(story)]) == BROKEN
    assert story.read_text(encoding="utf-8") == CLAIMS
    assert "give another file" in capsys.readouterr().err


@pytest.mark.parametrize("files", [["story.txt"], ["none.yaml"], ["empty"]])
def test_what_is_no_claim_file_is_told(story: Path, files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    (story.parent / "empty").mkdir()
    assert main(["export", *files, "--csv"]) == BROKEN
    assert files[0] in capsys.readouterr().err


def test_a_broken_claim_file_is_told_with_its_place(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story.write_text(CLAIMS.replace("quote: over", "qoute: over"), encoding="utf-8")
    assert main(["export", str(story), "--csv"]) == BROKEN
    assert "story.yaml:5:5" in capsys.readouterr().err

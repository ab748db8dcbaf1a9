"""A baseline: an archive comes under the gate without a thousand old findings holding it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from checks.documents.problem import BrokenFile
from checks.finding import Finding, Severity, Span
from checks.gate.baseline import baseline_text, load_baseline

FOUND = Finding("calendar/weekday", Severity.ERROR, "it was a Friday", "Mend it.", span=Span(3, 9), words="Monday")


def written(folder: Path, *found: tuple[Path, Finding]) -> Path:
    path = folder / "baseline.json"
    path.write_text(baseline_text(path, found), encoding="utf-8")
    return path


def test_what_was_found_is_known_wherever_it_stands_now(tmp_path: Path) -> None:
    baseline = load_baseline(written(tmp_path, (tmp_path / "claims" / "a.yaml", FOUND)))
    assert baseline.knows(tmp_path / "claims" / "a.yaml", replace(FOUND, span=Span(70, 76)))
    assert not baseline.knows(tmp_path / "claims" / "b.yaml", FOUND)
    assert not baseline.knows(tmp_path / "claims" / "a.yaml", replace(FOUND, words="Tuesday"))


def test_what_no_longer_occurs_is_told(tmp_path: Path) -> None:
    story, other = tmp_path / "a.yaml", replace(FOUND, ordinal=2)
    baseline = load_baseline(written(tmp_path, (story, FOUND), (story, other)))
    assert [one.fingerprint for one in baseline.gone(story, [other])] == [FOUND.fingerprint]
    assert not list(baseline.gone(tmp_path / "b.yaml", []))


def test_it_holds_no_words_and_no_lines(tmp_path: Path) -> None:
    text = written(tmp_path, (tmp_path / "a.yaml", FOUND)).read_text(encoding="utf-8")
    assert "Monday" not in text
    assert json.loads(text)["findings"] == [
        {"story": "a.yaml", "check": "calendar/weekday", "fingerprint": FOUND.fingerprint}
    ]


def test_the_same_findings_give_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    pairs = [(tmp_path / name, replace(FOUND, ordinal=n)) for name in ("b.yaml", "a.yaml") for n in (2, 1)]
    path = tmp_path / "baseline.json"
    assert baseline_text(path, pairs) == baseline_text(path, [*reversed(pairs), pairs[0]])
    assert json.loads(baseline_text(path, [])) == {"version": 1, "findings": []}


def test_a_baseline_beside_the_archive_finds_its_stories(tmp_path: Path) -> None:
    (tmp_path / "ci").mkdir()
    baseline = load_baseline(written(tmp_path / "ci", (tmp_path / "claims" / "a.yaml", FOUND)))
    assert baseline.knows(tmp_path / "claims" / "a.yaml", FOUND)
    assert next(iter(baseline.entries)).story == "../claims/a.yaml"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 2, "findings": []}', '{"version": 1, "findings": [{}]}'])
def test_what_is_no_baseline_is_told_with_its_place(text: str, tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BrokenFile, match=r"baseline\.json:1:"):
        load_baseline(path)

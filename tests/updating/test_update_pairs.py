"""Stories with an update of each kind, carried over to the new text: what an editor would otherwise do by hand."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checks.documents.files import read_text
from checks.reading.anchors import anchor
from checks.registry import rules, select
from checks.review import review
from checks.story.load import load_story
from checks.updating.change import Kind

PAIRS = sorted((Path(__file__).parent / "pairs").iterdir())
HOLDING = {Kind.CHANGED, Kind.DIFFERENT, Kind.GONE}

Run = Callable[..., Any]
pytestmark = pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)


@pytest.fixture
def folder(pair: Path, tmp_path: Path) -> Path:
    shutil.copytree(pair, tmp_path / pair.name)
    return tmp_path / pair.name


def test_the_summary_is_what_a_desk_has_to_know(folder: Path, updated: Run) -> None:
    expected = (folder / "summary.txt").read_text(encoding="utf-8").splitlines()
    assert updated(folder / "story.yaml", folder / "new.txt").summary == expected


def test_the_file_changes_where_it_has_to_and_nowhere_else(folder: Path, updated: Run) -> None:
    expected = (folder / "updated.yaml").read_text(encoding="utf-8")
    assert updated(folder / "story.yaml", folder / "new.txt").text == expected


def test_a_second_update_changes_nothing(folder: Path, updated: Run) -> None:
    path = folder / "story.yaml"
    first = updated(path, folder / "new.txt")
    path.write_text(first.text, encoding="utf-8")
    for old in (True, False):
        again = updated(path, folder / "new.txt", old=old)
        assert again.text == first.text
        assert again.update.is_settled or not first.update.is_settled


def test_no_claim_is_lost_and_each_keeps_its_id_and_its_record(folder: Path, updated: Run) -> None:
    path = folder / "story.yaml"
    before = load_story(path)
    path.write_text(updated(path, folder / "new.txt").text, encoding="utf-8")
    after = load_story(path)
    assert [claim.id for claim in after.claims][: len(before.claims)] == [claim.id for claim in before.claims]
    for claim in before.claims:
        kept = after.by_id[claim.id]
        assert (kept.quantity, kept.date, kept.role, kept.measures) == (
            claim.quantity,
            claim.date,
            claim.role,
            claim.measures,
        )
    assert after.relations == tuple(
        type(one)(**{**{name: getattr(one, name) for name in one.__slots__}, "place": new.place})
        for one, new in zip(before.relations, after.relations, strict=True)
    )


def test_the_gate_holds_what_a_person_has_to_confirm(folder: Path, updated: Run) -> None:
    path = folder / "story.yaml"
    result = updated(path, folder / "new.txt")
    path.write_text(result.text, encoding="utf-8")
    found = review(load_story(path), select(rules()), date(2025, 11, 30)).open
    held = {name for finding in found if finding.family == "quotes" for name in finding.claims}
    wanted = {outcome.claim.id for outcome in result.update.outcomes if outcome.kind in HOLDING}
    wanted |= {unnamed.claim.id for unnamed in result.update.unnamed}
    assert wanted <= held


def test_without_the_old_text_no_claim_is_taken_to_another_place(folder: Path, updated: Run) -> None:
    path = folder / "story.yaml"
    known = {one.claim.id: one for one in updated(path, folder / "new.txt").update.outcomes}
    text = read_text(folder / "new.txt", 1_000_000)
    for outcome in updated(path, folder / "new.txt", old=False).update.outcomes:
        sure = known[outcome.claim.id].span
        if outcome.span is None:
            continue
        assert sure is not None
        assert outcome.span.overlaps(sure)
        if outcome.kind is not Kind.DIFFERENT:
            assert anchor(text, outcome.quote, outcome.occurrence) == outcome.span

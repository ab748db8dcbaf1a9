"""Which files of a folder are loaded to hold one story against the others: none too many, and never one too few."""

from pathlib import Path

import pytest

from checks.story.bearing import look_at

DATED = "claims: [{id: a, quote: three, measure: %s, as_of: 2025-07-21}]"


def looked(tmp_path: Path, text: str) -> tuple[bool, list[str]]:
    """Return whether a file may bear on anything, and of what measures it tells."""
    path = tmp_path / "story.yaml"
    path.write_text(text, encoding="utf-8")
    bearing = look_at([path])
    return bool(bearing.anywhere), sorted(bearing.telling)


@pytest.mark.parametrize(
    ("text", "anywhere", "telling"),
    [
        (DATED % "fire/dead", False, ["fire/dead"]),
        (DATED % "'fire/dead'", False, ["fire/dead"]),
        (
            "claims:\n- measure:\n    fire/dead\n  as_of: 2025-07-21\n- measure: fire/hurt\n",
            False,
            ["fire/dead", "fire/hurt"],
        ),
        (r'{"claims": [{"measure" : "fire\/dead", "as_of":"2025-07-21"}]}', False, ["fire/dead"]),
        (DATED % "[fire/dead, fire/hurt]", False, []),
        (DATED % "*name", True, []),
        (DATED % ">-\n  fire/dead", True, []),
        ("claims: [{id: a, quote: three, measure: fire/dead}]", False, []),
        ("claims: [{id: a, quote: the as_of of it, note: corrections follow}]", False, []),
        ("corrections: []", True, []),
        ('{"corrections": []}', True, []),
        ("article: {text: a.txt, updates: b.yaml}", True, []),
    ],
)
def test_a_file_is_loaded_for_what_it_may_bear_on(
    tmp_path: Path, text: str, anywhere: bool, telling: list[str]
) -> None:
    assert looked(tmp_path, text) == (anywhere, telling)


def test_a_file_that_cannot_be_read_bears_on_nothing(tmp_path: Path) -> None:
    bearing = look_at([tmp_path / "gone.yaml", tmp_path])
    assert (bearing.anywhere, bearing.telling) == ((), {})

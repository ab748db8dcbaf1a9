"""Every bad file in `negative/` is told off at the right places; every good one in `positive/` loads.

A case is a claim file with a sibling `.expected`: one line for each problem, in order, `line:column` (behind a path and
a colon where it is in another file) and what its message must hold. Drop two files in, and they are a test.
"""

from pathlib import Path

import pytest
import yaml

from checks.documents import yaml_tree
from checks.story.load import load_story
from checks.story.model import BrokenStory

FOLDER = Path(__file__).parent
NEGATIVE = sorted(path for path in (FOLDER / "negative").iterdir() if path.suffix in {".yaml", ".json"})
POSITIVE = sorted(path for path in (FOLDER / "positive").iterdir() if path.is_file())


def told(path: Path) -> list[tuple[str, str]]:
    """Return place (as the expectations write it) and message of every problem."""
    with pytest.raises(BrokenStory) as broken:
        load_story(path)
    return [
        (str(problem.place).removeprefix(f"{path}:").removeprefix(f"{path.parent}/"), problem.message)
        for problem in broken.value.problems
    ]


def assert_told_as_expected(path: Path) -> None:
    expected = [line.partition(" ") for line in path.with_suffix(".expected").read_text().splitlines()]
    problems = told(path)
    assert [place for place, _ in problems] == [place for place, _, _ in expected], problems
    for (_, message), (_, _, fragment) in zip(problems, expected, strict=True):
        assert fragment in message


@pytest.mark.parametrize("path", NEGATIVE, ids=lambda path: path.name)
def test_a_bad_file_is_told_off_where_it_is_bad(path: Path) -> None:
    """Without it, an editor gets a traceback, or is sent to the wrong line."""
    assert_told_as_expected(path)


@pytest.mark.parametrize("path", [path for path in NEGATIVE if path.suffix == ".yaml"], ids=lambda path: path.name)
def test_a_bad_file_is_told_off_alike_without_libyaml(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it, a newsroom whose Python lacks libyaml gets other messages, or crashes."""
    monkeypatch.setattr(yaml_tree, "_LOADER", yaml.SafeLoader)
    assert_told_as_expected(path)


@pytest.mark.parametrize("path", POSITIVE, ids=lambda path: path.name)
def test_a_good_file_loads(path: Path) -> None:
    """Without it, the schema may refuse what the documentation promises."""
    assert load_story(path).path == path

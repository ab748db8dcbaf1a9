"""`backread convert`: a claim file in the other format, with nothing lost."""

from pathlib import Path

import pytest

from checks.documents.document import read_document
from checks.gate.cli import main
from checks.gate.command import BROKEN, NOTHING_OPEN

CLAIMS = Path(__file__).parents[2] / "claims"
FILES = sorted([*CLAIMS.glob("*.yaml"), *CLAIMS.glob("*.json")])


def converted(source: Path, target: Path) -> Path:
    assert main(["convert", str(source), "-o", str(target)]) == NOTHING_OPEN
    return target


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_goes_to_the_other_format_and_back(path: Path, tmp_path: Path) -> None:
    one, other = (".yaml", ".json") if path.suffix == ".json" else (".json", ".yaml")
    there = converted(path, tmp_path / f"there{one}")
    back = converted(there, tmp_path / f"back{other}")
    assert read_document(back).root.data == read_document(there).root.data == read_document(path).root.data
    again = converted(back, tmp_path / f"again{one}")
    assert again.read_bytes() == there.read_bytes()


def test_numbers_are_as_they_were_written_and_words_that_look_like_them_stay_words(tmp_path: Path) -> None:
    text = (
        "version: 1\narticle: {text: a.txt, headline: '2025'}\nclaims:\n"
        "- {id: a, quote: 'true', quantity: {value: 0.10}, note: ''}\n"
        "- {id: b, quote: '1e3', quantity: {value: 1e3}, note: null and void}\n"
        "- {id: c, quote: 'on', quantity: {value: 123456789012345678901234567890}, source: 2025-07-21}\n"
        '- {id: d, quote: "a\\nb ☃ \\u200f", quantity: {value: 0x10},\n'
        "   checked: {status: confirmed, by: '~', on: 2025-07-21, against: []}}\n"
        "- {id: e, quote: 'no', quantity: {low: +.5, high: 7.}, date: 199, accusation: true}\n"
    )
    source = tmp_path / "a.yaml"
    source.write_text(text, encoding="utf-8")
    json = converted(source, tmp_path / "a.json")
    written = json.read_text(encoding="utf-8")
    for literal in ("0.10", "1e3", "123456789012345678901234567890", '"2025-07-21"', '"on"', "16", "☃", "[]"):
        assert literal in written
    back = converted(json, tmp_path / "b.yaml")
    assert repr(read_document(back).root.data) == repr(read_document(json).root.data)
    assert read_document(json).root.data == read_document(source).root.data
    assert "value: 0.10" in back.read_text(encoding="utf-8")
    assert "value: 1e3" in back.read_text(encoding="utf-8")


def test_comments_that_json_cannot_hold_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "a.yaml"
    source.write_text(
        "# one\nversion: 1 # two\narticle:\n  # three\n  text: 'a # b'\n  headline: a#b\nclaims: [] # four\n# five\n",
        encoding="utf-8",
    )
    converted(source, tmp_path / "a.json")
    assert "5 comments are not in" in capsys.readouterr().err


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "a.json"
    target.write_text("mine", encoding="utf-8")
    assert main(["convert", str(FILES[0]), "-o", str(target)]) == BROKEN
    assert "is not overwritten" in capsys.readouterr().err
    assert target.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("text", "target", "said"),
    [
        ("version: [", "b.json", "a.yaml:1"),
        ("a: 1\na: 2\n", "b.json", "stands here again"),
        ("a: 1\n", "b.txt", "is no claim file"),
        ("", "b.json", "empty"),
    ],
)
def test_a_broken_file_is_told_and_nothing_is_written(
    tmp_path: Path, text: str, target: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "a.yaml"
    source.write_text(text, encoding="utf-8")
    assert main(["convert", str(source), "-o", str(tmp_path / target)]) == BROKEN
    assert said in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]


def test_a_conversion_is_laid_out_as_a_person_would(tmp_path: Path) -> None:
    written = converted(CLAIMS / "2025-05-06-reservoirs.json", tmp_path / "a.yaml").read_text(encoding="utf-8")
    assert (
        "  - id: share\n    quote: 60 percent\n    source: the water board\n    quantity: {value: 60, unit: percent}\n"
        in written
    )
    assert "  - {percent: share, part: stored, of: capacity}\n" in written


@pytest.mark.parametrize(
    ("target", "told"),
    [("copy.yml", "copy the file"), ("nowhere/fire.json", "make it first")],
)
def test_what_cannot_be_converted_is_said(
    target: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A copy without its comments would look like the file that it is not."""
    source = tmp_path / "fire.yaml"
    source.write_text("# by hand\nversion: 1\narticle: {text: a.txt}\nclaims: []\n", encoding="utf-8")
    assert main(["convert", str(source), "-o", str(tmp_path / target)]) == BROKEN
    assert told in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [source]

"""Files are written whole or not at all, and nobody's file is touched on the way."""

import os
from pathlib import Path

import pytest

from checks.gate.command import InputError
from checks.gate.writing import as_before, write_new, write_over, write_report


def temporary(path: Path) -> Path:
    """Return the name that a file has before it is given its own."""
    return path.with_name(f".{path.name}.{os.getpid()}.tmp")


@pytest.mark.parametrize("write", ["new", "over", "report"])
def test_a_link_in_the_way_is_not_followed(tmp_path: Path, write: str) -> None:
    """In a folder that others write to, a link under a name that can be guessed would choose the file written over."""
    target, other = tmp_path / "report.json", tmp_path / "other.txt"
    other.write_text("mine\n", encoding="utf-8")
    temporary(target).symlink_to(other)
    if write == "over":
        target.write_bytes(b"before\n")
    writers = {
        "new": lambda: write_new(target, "text"),
        "over": lambda: write_over(target, b"text", b"before\n"),
        "report": lambda: write_report(target, "text"),
    }
    with pytest.raises(InputError, match=r"\.tmp is in the way of report\.json: remove it"):
        writers[write]()
    assert other.read_text(encoding="utf-8") == "mine\n"
    assert temporary(target).is_symlink()


def test_a_report_is_on_the_disk_before_it_takes_the_place_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash of the machine must leave the old report or the new one, not an empty file."""
    target, synced = tmp_path / "report.json", list[bytes]()
    target.write_text("before\n", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", lambda _: synced.append(target.read_bytes()))
    write_report(target, "after\n")
    assert synced == [b"before\n"]
    assert target.read_text(encoding="utf-8") == "after\n"
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


@pytest.mark.parametrize(
    ("before", "data"),
    [
        (b"a\n", b"x\ny\n"),
        (b"a\r\nb\r\n", b"x\r\ny\r\n"),
        (b"\xef\xbb\xbfa\n", b"\xef\xbb\xbfx\ny\n"),
        (b"a\r\nb\nc\nd\n", b"x\ny\n"),
    ],
)
def test_a_text_goes_back_as_the_file_was_saved(before: bytes, data: bytes) -> None:
    """Other line ends would show as a change of every line."""
    assert as_before("x\ny\n", before) == data

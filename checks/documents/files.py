"""Texts read from disk: bounded, in UTF-8, and only from inside a folder where that is asked for."""

from pathlib import Path, PureWindowsPath
from typing import Final

from checks.documents.lines import Lines
from checks.documents.problem import BrokenFile, Problem
from checks.finding import Place

BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"

_NAMED_WRONGLY: Final = "Put the file where its name says, or correct the name."
_SAVE_AS_TEXT: Final = "Open it in the program that it came from, and save it as text in UTF-8."
_FILL: Final = "Save the text in it, or leave the file out."


def read_text(path: Path, limit: int) -> str:
    """Return a file's text, at most `limit` bytes of UTF-8, without a byte order mark and with line feeds only.

    Raises BrokenFile where it is missing, no file, too big, empty, binary, or not UTF-8.
    """
    return text_of(path, read_bytes(path, limit))


def text_of(path: Path, data: bytes) -> str:
    """Return the text that a file's bytes hold, as `read_text` does. Raises BrokenFile likewise."""
    return with_line_feeds(decode(path, data))


def with_line_feeds(text: str) -> str:
    """Return the text with every line end as a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def inside(folder: Path, name: str, root: Path) -> Path:
    """Return the path of `name` from `folder`. Raises ValueError where it leaves `root`, links followed."""
    if Path(name).is_absolute() or PureWindowsPath(name).drive:
        raise ValueError("must be a path from this file, not from the top of the disk")
    path = folder / name
    try:
        leaves = not path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError, ValueError):
        raise ValueError("is no path that can be followed") from None
    if leaves:
        raise ValueError(f"must stay inside the folder '{root}'")
    return path


def is_file(path: Path) -> bool:
    """Whether there is a file at this path, and the path is one that the system can follow."""
    try:
        return path.is_file()
    except OSError:
        return False


def unreadable(path: Path, message: str, line: int = 1, column: int = 1, *, advice: str = "") -> BrokenFile:
    """Return the error that a file cannot be read, with what to do where the message does not say it."""
    return BrokenFile([Problem(Place(path, line, column), message, "unreadable", advice)])


def read_bytes(path: Path, limit: int) -> bytes:
    """Return a file's bytes, at most `limit`. Raises BrokenFile where it is missing, no file, or too big."""
    try:
        if path.exists() and not path.is_file():
            raise unreadable(path, "this is not a file", advice=_NAMED_WRONGLY)
        with path.open("rb") as file:
            return at_most(path, file.read(limit + 1), limit)
    except FileNotFoundError:
        raise unreadable(path, "there is no such file", advice=_NAMED_WRONGLY) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise unreadable(path, f"the file cannot be opened: {reason}") from None


def at_most(path: Path, data: bytes, limit: int) -> bytes:
    """Return the bytes of a file, or what was read of it. Raises BrokenFile where they are more than `limit`."""
    if len(data) > limit:
        raise unreadable(
            path,
            f"the file is larger than {limit // 1_000_000} MB: give it in parts",
            advice="Give the text alone, without pictures and data.",
        )
    return data


def decode(path: Path, data: bytes, encoding: str = "utf-8") -> str:
    """Return what a file's bytes say, line ends as they are, without a byte order mark.

    Raises BrokenFile where they say nothing, are binary, or are not in that encoding.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise unreadable(path, "the file is in UTF-16: save it as UTF-8", advice=_SAVE_AS_TEXT)
    data = data.removeprefix(BYTE_ORDER_MARK)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_encoded(path, data, encoding, error.start) from None
    if (nul := text.find("\0")) >= 0:
        raise unreadable(
            path, "the file is binary: it holds a NUL character", *Lines(text).at(nul), advice=_SAVE_AS_TEXT
        )
    if not text.strip():
        raise unreadable(path, "the file is empty", advice=_FILL)
    return text


def _not_encoded(path: Path, data: bytes, encoding: str, start: int) -> BrokenFile:
    before = with_line_feeds(data[:start].decode(encoding, errors="replace"))
    message = f"the byte 0x{data[start]:02X} is not {encoding.upper()}: save the file as UTF-8"
    return unreadable(path, message, *Lines(before).at(len(before)), advice=_SAVE_AS_TEXT)

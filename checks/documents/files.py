"""Texts read from disk: bounded, in UTF-8, and only from inside a folder where that is asked for."""

from pathlib import Path, PureWindowsPath

from checks.documents.lines import Lines
from checks.documents.problem import BrokenFile, Problem
from checks.finding import Place


def read_text(path: Path, limit: int) -> str:
    """Return a file's text, at most `limit` bytes of UTF-8, without a byte order mark and with line feeds only.

    Raises BrokenFile where it is missing, no file, too big, empty, binary, or not UTF-8.
    """
    return text_of(path, _read_bytes(path, limit))


def text_of(path: Path, data: bytes) -> str:
    """Return the text that a file's bytes hold, as `read_text` does. Raises BrokenFile likewise."""
    text = _decode(path, data)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise unreadable(path, "the file is empty")
    return text


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


def unreadable(path: Path, message: str, line: int = 1, column: int = 1) -> BrokenFile:
    """Return the error that a file cannot be read."""
    return BrokenFile([Problem(Place(path, line, column), message, "unreadable")])


def _read_bytes(path: Path, limit: int) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise unreadable(path, "this is not a file")
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise unreadable(path, "there is no such file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise unreadable(path, f"the file cannot be opened: {reason}") from None
    if len(data) > limit:
        raise unreadable(path, f"the file is larger than {limit // 1_000_000} MB")
    return data


def _decode(path: Path, data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise unreadable(path, "the file is in UTF-16: save it as UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _not_utf8(path, data.removeprefix(b"\xef\xbb\xbf"), error) from None
    if (nul := text.find("\0")) >= 0:
        raise unreadable(path, "the file is binary: it holds a NUL character", *Lines(text).at(nul))
    return text


def _not_utf8(path: Path, data: bytes, error: UnicodeDecodeError) -> BrokenFile:
    before = data[: error.start].decode("utf-8")
    before = before.replace("\r\n", "\n").replace("\r", "\n")
    message = f"the byte 0x{data[error.start]:02X} is not UTF-8: save the file as UTF-8"
    return unreadable(path, message, *Lines(before).at(len(before)))

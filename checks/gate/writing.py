"""Writing a file whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checks.documents.files import BYTE_ORDER_MARK
from checks.gate.command import InputError


def write_new(path: Path, text: str) -> None:
    """Write a file that is not there yet, in UTF-8.

    The text goes into a temporary file of the same folder first, which is then given its name. Raises FileExistsError
    where a file of that name has come to be there meanwhile, which stays as it is, and InputError where nothing can be
    written; no part of a file is left behind.
    """
    with refusals(path), _beside(path, text.encode()) as temporary:
        _name(temporary, path)


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Say in words for a person where the system does not let us write this: raises InputError for OSError."""
    try:
        yield
    except FileExistsError:
        raise
    except OSError as error:
        raise InputError(f"cannot write {path}: {error.strerror}") from error


@contextmanager
def _beside(path: Path, data: bytes) -> Iterator[Path]:
    """Give a new file of the same folder that the disk holds: a crash leaves this or the one before, never a part.

    It is gone at the end unless it was given a name. What stands under its own name already, as a link that somebody
    put there, is neither followed nor removed.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        file = temporary.open("xb")
    except FileExistsError:
        raise InputError(f"{temporary} is in the way of {path.name}: remove it") from None
    try:
        with file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def _name(temporary: Path, path: Path) -> None:
    """Give a file its name without taking it from another: a second link, where the file system has links."""
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError(f"{path} exists") from None
        temporary.replace(path)


def write_report(path: Path, text: str) -> None:
    """Write a report in UTF-8, whole or not at all, in the place of the one before. Raises InputError.

    What has no place in UTF-8, as in a file's name in another encoding, is escaped as Python and JSON do. Links are
    followed. What is no file, as a pipe or `/dev/null`, is written to, and never replaced.
    """
    data = text.encode(errors="backslashreplace")
    with refusals(path):
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        target = path.resolve()
        with _beside(target, data) as temporary:
            temporary.replace(target)


def write_over(path: Path, data: bytes, before: bytes) -> None:
    """Put other bytes in the place of a file that holds `before`, whole or not at all.

    Links are followed, and the file keeps its permissions. Raises FileExistsError where somebody has changed it
    meanwhile, and InputError where it cannot be written; it then stays as it is.
    """
    target = path.resolve()
    with refusals(path), _beside(target, data) as temporary:
        shutil.copymode(target, temporary)
        if target.read_bytes() != before:
            raise FileExistsError(f"{path} was changed meanwhile")
        temporary.replace(target)


def as_before(text: str, before: bytes) -> bytes:
    """Return a text that has line feeds only as UTF-8, with the line ends and the byte order mark of `before`."""
    windows = before.count(b"\r\n") * 2 > before.count(b"\n")
    data = (text.replace("\n", "\r\n") if windows else text).encode()
    return (BYTE_ORDER_MARK if before.startswith(BYTE_ORDER_MARK) else b"") + data

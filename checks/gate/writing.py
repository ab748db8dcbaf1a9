"""Writing a file whole or not at all."""

import os
import shutil
from pathlib import Path
from typing import IO, Any


def write_new(path: Path, text: str) -> None:
    """Write a file that is not there yet, in UTF-8.

    The text goes into a temporary file of the same folder first, which is then given its name. Raises FileExistsError
    where a file of that name has come to be there meanwhile, which stays as it is, and OSError where nothing can be
    written; no part of a file is left behind.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
            _keep(file)
        _name(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _keep(file: IO[Any]) -> None:
    """Have the disk hold what was written before the file gets its name: a crash then leaves the one or the other."""
    file.flush()
    os.fsync(file.fileno())


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
    """Write a report in UTF-8, whole or not at all, in the place of the one before. Raises OSError.

    What has no place in UTF-8, as in a file's name in another encoding, is escaped as Python and JSON do. Links are
    followed. What is no file, as a pipe or `/dev/null`, is written to, and never replaced.
    """
    data = text.encode(errors="backslashreplace")
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    path = path.resolve()
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def write_over(path: Path, data: bytes, before: bytes) -> None:
    """Put other bytes in the place of a file that holds `before`, whole or not at all.

    Links are followed, and the file keeps its permissions. Raises FileExistsError where somebody has changed it
    meanwhile, and OSError where it cannot be written; it then stays as it is.
    """
    path = path.resolve()
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            _keep(file)
        shutil.copymode(path, temporary)
        if path.read_bytes() != before:
            raise FileExistsError(f"{path} was changed meanwhile")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)

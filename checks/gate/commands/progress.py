"""How far a command is that reads many files."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from checks.documents.lines import printable
from checks.reports.columns import first_columns

_CLEAR = "\r\x1b[K"


class Progress:
    """Shows on a terminal which of many files is read; nothing elsewhere, of one file, or if it is to be quiet."""

    def __init__(self, count: int, quiet: bool) -> None:
        self._count = count
        self._at = 0
        self._shown = count > 1 and not quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        """Show a file's name while it is read. The line is clear again before anything else is printed."""
        self._at += 1
        if not self._shown:
            yield
            return
        line = printable(f"{self._at} of {self._count}: {name}").replace("\n", " ")
        room = shutil.get_terminal_size((100, 24)).columns - 1
        print(f"{_CLEAR}{first_columns(line, room)}", end="", file=sys.stderr, flush=True)
        try:
            yield
        finally:
            print(_CLEAR, end="", file=sys.stderr, flush=True)

"""Articles from standard input: `-` in the place of a file's name."""

import sys
from pathlib import Path

from checks.gate.command import InputError
from checks.story.formats import MAX_WORD_BYTES


def given(name: str, stdin_filename: str | None) -> tuple[Path, bytes | None]:
    """Return the path that an argument names, and what standard input holds where it names that.

    `stdin_filename` is then its path: its suffix tells the format, plain text without one. Raises InputError where
    there is no standard input, or it cannot be read.
    """
    if name != "-":
        return Path(name), None
    if sys.stdin is None:
        raise InputError("there is no standard input to read - from")
    try:
        # One byte more than is allowed shows that it is too much.
        return Path(stdin_filename or "-"), sys.stdin.buffer.read(MAX_WORD_BYTES + 1)
    except OSError as error:
        raise InputError(f"cannot read standard input: {error.strerror}") from error

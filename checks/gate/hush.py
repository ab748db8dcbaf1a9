"""Keeping quiet, where nobody may read a word of an article yet."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO

from checks.gate.command import InputError


def unsaid(error: BaseException | type[BaseException]) -> str:
    """Return what is said of a fault whose own words may quote the article."""
    kind = error if isinstance(error, type) else type(error)
    return f"{kind.__name__}: run it without --redact where nobody else reads the log"


@contextmanager
def hushed(wanted: bool) -> Iterator[None]:
    """Let nothing print or warn meanwhile, if that is wanted: a newsroom's own rule may quote what it reads."""
    if not wanted:
        yield
        return
    with warnings.catch_warnings(), redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        warnings.simplefilter("ignore")
        yield


@contextmanager
def faults_unsaid(wanted: bool) -> Iterator[None]:
    """Let a fault of ours say no more than its kind, if that is wanted. Raises InputError in its place."""
    try:
        yield
    except (InputError, OSError):
        raise
    except Exception as error:
        if not wanted:
            raise
        raise InputError(unsaid(error)) from None

"""What a file says of its article beside the text: reading it, and the error where a library is missing."""

from datetime import datetime
from pathlib import Path
from typing import Final

from checks.documents.files import unreadable
from checks.documents.problem import BrokenFile
from checks.patterns import regex
from checks.story.moments import parse_published

_MOMENT: Final = regex(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[T ](?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\.[0-9]{1,9})?"
    r" ?(?:(?P<utc>Z)|(?P<hours>[+-][0-9]{2}):?(?P<minutes>[0-9]{2}))?)?"
)


def parse_moment(text: str) -> datetime | None:
    """Return the moment that ISO 8601, as programs write it, stands for; None where it is none.

    A time without a zone is left out: the day alone then stands for midnight UTC, as a day alone does in a claim file.
    """
    found = _MOMENT.fullmatch(text.strip())
    if not found:
        return None
    zone = found["utc"] or (f"{found['hours']}:{found['minutes']}" if found["hours"] else "")
    try:
        return parse_published(f"{found['day']}T{found['time']}{zone}" if zone else found["day"])
    except ValueError:
        return None


def library_missing(path: Path, name: str) -> BrokenFile:
    """Return the error that a file needs a library which is not installed."""
    return unreadable(
        path,
        f"to read this format, {name} is needed: pip install 'backread[formats]'",
        advice="Run `python -m pip install 'backread[formats]'`, which installs what .docx, .html and .md "
        "need; or save the article as plain text, in UTF-8, with a name that ends in .txt.",
    )

"""Crimes that somebody is said to have committed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.reading.accused import ACCUSED
from checks.reading.checkable.boilerplate import is_boilerplate
from checks.reading.checkable.item import Checkable, Kind

if TYPE_CHECKING:
    from checks.reading import Reading


def accusations(reading: "Reading") -> Iterator[Checkable]:
    """Yield every crime that the text lays to somebody's charge, whoever says so."""
    for match in ACCUSED.finditer(reading.text):
        words = Span(*match.span("act"))
        if not is_boilerplate(reading, words):
            yield Checkable(Kind.ACCUSATION, words, Span(*match.span()))

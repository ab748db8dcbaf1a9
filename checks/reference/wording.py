"""Words that state a disputed act as if it were settled, each with its source."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from checks.documents.document import Document, packaged_document


@dataclass(frozen=True, slots=True)
class Contested:
    """A disputed act, the words that name it, and the words it is known by.

    `words`, `context` and `qualified` match whole words in any case: the act's name, what has to stand in the
    paragraph, what must not stand in the sentence. `stems` are how the words begin, in lower case: a text without any
    of these names nothing of it.
    """

    stems: tuple[str, ...]

    words: re.Pattern[str]
    context: re.Pattern[str]
    qualified: re.Pattern[str]
    reason: str
    instead: str
    source: str


@cache
def contested_words() -> tuple[Contested, ...]:
    """Return every disputed act of `wording.yaml`, in its order."""
    return contested_of(packaged_document("checks.reference", "wording.yaml"))


def contested_of(document: Document) -> tuple[Contested, ...]:
    """Return the disputed acts of a document that is as `schemas/wording.schema.json` describes it."""
    data: Any = document.root.data
    qualified = _whole_words(data["qualified"])
    return tuple(
        Contested(
            stems=tuple(_stem(words) for words in entry["words"]),
            words=_whole_words(entry["words"]),
            context=_whole_words(entry["context"]),
            qualified=qualified,
            reason=entry["reason"],
            instead=entry["instead"],
            source=f"{entry['source']['name']}, {entry['source']['url']}",
        )
        for entry in data["contested"]
    )


def _stem(words: str) -> str:
    return words.split()[0].partition("*")[0].lower()


def _whole_words(listed: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for any of the words listed, a trailing * standing for any ending."""
    choices = "|".join(re.escape(words).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for words in listed)
    return re.compile(rf"\b(?:{choices})\b", re.IGNORECASE)

"""Words that state a disputed act as if it were settled, each with its source."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Contested:
    """A disputed act, the words that name it, and the words it is known by.

    `words`, `context` and `qualified` match whole words in any case: the act's name, what has to stand in the
    paragraph, what must not stand in the sentence.
    """

    act: str
    words: re.Pattern[str]
    context: re.Pattern[str]
    qualified: re.Pattern[str]
    reason: str
    instead: str
    source: str


@cache
def contested_words() -> tuple[Contested, ...]:
    """Return every disputed act of `wording.yaml`, in its order."""
    return parse_contested(files("checks.reference").joinpath("wording.yaml").read_text(encoding="utf-8"))


def parse_contested(text: str) -> tuple[Contested, ...]:
    """Return the disputed acts of a file's text, which `schemas/wording.schema.json` describes.

    Raises yaml.YAMLError where it is no YAML, KeyError where it lacks a required key.
    """
    import yaml

    data: dict[str, Any] = yaml.safe_load(text)
    qualified = _whole_words(data["qualified"])
    return tuple(
        Contested(
            act=entry["act"],
            words=_whole_words(entry["words"]),
            context=_whole_words(entry["context"]),
            qualified=qualified,
            reason=entry["reason"],
            instead=entry["instead"],
            source=f"{entry['source']['name']}, {entry['source']['url']}",
        )
        for entry in data["contested"]
    )


def _whole_words(listed: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for any of the words listed, a trailing * standing for any ending."""
    choices = "|".join(re.escape(words).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for words in listed)
    return re.compile(rf"\b(?:{choices})\b", re.IGNORECASE)

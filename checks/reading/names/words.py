"""Capitalised words of a text, by their folded form: what a name is made of."""

from collections import defaultdict
from typing import Final, NamedTuple

from checks.patterns import regex
from checks.reference.person_names import folded

SHORTEST: Final = 4
"""Letters of a name that can be compared with another: “Ann” and “Anna”, “Lee” and “Leo” are too near each other."""

_WORD = regex(
    r"[A-ZÀ-ÞĀ-ɏͰ-ԯḀ-ỿ](?<![\w@#/\\'’].)"
    r"(?:[^\W\d_]{3,29}+(?:['’][^\W\d_]{1,29}+){0,2}+|['’][^\W\d_]{3,29}+(?:['’][^\W\d_]{1,29}+)?+)"
)
"""No handle, no hashtag and no part of a path begins like this."""
_POSSESSIVE: Final = ("'s", "’s", "'S", "’S")


class Written(NamedTuple):
    """A capitalised word as written, its possessive's ending left out, and where it begins each time."""

    text: str
    starts: tuple[int, ...]


def forms_in(text: str) -> dict[str, None]:
    """Return the folded form of each capitalised word of at least four letters, in the order of the text."""
    forms = (_form(_name(word)) for word in dict.fromkeys(_WORD.findall(text)))
    return dict.fromkeys(form for form in forms if len(form) >= SHORTEST)


def words_by_form(text: str) -> dict[str, list[Written]]:
    """Return the same words by their forms, with where they stand."""
    starts: defaultdict[str, list[int]] = defaultdict(list)
    for match in _WORD.finditer(text):
        starts[match[0]].append(match.start())
    found: defaultdict[str, list[Written]] = defaultdict(list)
    for word, places in starts.items():
        name = _name(word)
        found[_form(name)].append(Written(name, tuple(places)))
    return found


def _name(word: str) -> str:
    return word[:-2] if word.endswith(_POSSESSIVE) else word


def _form(name: str) -> str:
    """Return the folded form of a name; "" of what begins with no capital, as the range of letters has such."""
    if name.isascii():
        return name.lower()
    return folded(name) if name[0].isupper() else ""

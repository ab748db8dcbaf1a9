"""Names of places, compared as a reader compares them: accents, hyphens, apostrophes, "Saint" and "St." aside."""

from collections.abc import Iterator
from typing import Final

from checks.reference.person_names import folded

_DROPPED: Final = str.maketrans({"'": "", "`": "", "ʻ": "", "ʼ": "", "´": "", "-": " ", "–": " ", ",": " "})
_ABBREVIATED: Final = {"saint": "st", "sainte": "ste", "fort": "ft", "mount": "mt"}
_CALLED: Final = frozenset({"city", "town", "township", "village", "borough"})
_KINDS: Final = frozenset(
    {"autonomous", "county", "department", "district", "emirate", "federal", "governorate", "land", "metropolitan"}
    | {"municipality", "oblast", "prefecture", "province", "region", "republic", "state", "territory", "voivodeship"}
)


def place_key(name: str) -> str:
    """Return what a name is looked up by."""
    words = folded(name).translate(_DROPPED).split()
    return " ".join(_ABBREVIATED.get(word, word) for word in words)


def place_keys(name: str) -> Iterator[str]:
    """Yield what a place can be looked up by: its name, and that without "City" or "Township", "City of"."""
    words = place_key(name).split()
    yield " ".join(words)
    if len(words) > 1 and words[-1] in _CALLED:
        yield " ".join(words[:-1])
    if len(words) > 2 and words[0] in _CALLED and words[1] == "of":
        yield " ".join(words[2:])


def area_keys(name: str) -> Iterator[str]:
    """Yield what a country or region can be looked up by: its name, and that without "Oblast", "State of", "the"."""
    words = [word for word in place_key(name).split() if word != "the"]
    yield " ".join(words)
    while len(words) > 1 and words[-1] in _KINDS:
        words.pop()
        yield " ".join(words)
    if len(words) > 2 and words[0] in _KINDS and words[1] == "of":
        yield " ".join(words[2:])


def is_plain(name: str) -> bool:
    """Whether a name is in Latin letters, with a capital letter in front, and no abbreviation such as "LWO"."""
    return 2 < len(name) < 40 and name[0].isupper() and not name.isupper() and all(map(_is_latin, name))


def _is_latin(char: str) -> bool:
    return char in " .-’ʻʼ'" or (char.isalpha() and (char < "\u0250" or "\u1e00" <= char < "\u1f00"))

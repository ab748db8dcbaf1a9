"""Which words are spelled almost alike: one letter apart, or alike to the ear."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import combinations, groupby
from operator import itemgetter, ne
from typing import Final, NamedTuple

_MOST_ALIKE: Final = 12
"""Words that share a half and are compared with each other: a text that has more is a list of made-up words."""
_HEARD: Final = 7
"""Letters from which on words are alike by their sound alone."""
_SHARED: Final = 0.6
"""How much of their letters words of one sound share: Muhammad and Mohamed, not Sullivan and Shoalhaven."""
_SOUNDS: Final = str.maketrans("qcxzweiouyjf", "kkksvaaaaaap", "'’h")
_VOWELS: Final = frozenset("aeiouyj")
_LIKE_I: Final = frozenset("iyj")
_PLURALS: Final = (frozenset({"", "s"}), frozenset({"", "es"}), frozenset({"an", "en"}), frozenset({"os", "as"}))
_DEMONYMS: Final = frozenset({"", "s", "n", "ns", "an", "ans", "i", "is", "c", "y", "d", "a", "ese"})
_BELONGING: Final = ("ian", "ians", "ean", "eans", "can", "cans", "ic", "ese")
_FEMININES: Final = frozenset({"", "a", "i", "y"})


class Slip(Enum):
    """How one word differs from another."""

    OTHER_LETTER = auto()
    """One letter for another."""
    MISSING = auto()
    """A letter that only one of them has."""
    DOUBLED = auto()
    """A letter single in one and double in the other."""
    SWAPPED = auto()
    """Two neighbours in the other order."""
    SOUND = auto()
    """More than one letter, and alike to the ear."""


class Alike(NamedTuple):
    """Two words that are spelled almost alike, and the first letter in which they differ."""

    one: str
    other: str
    slip: Slip
    at: int

    @property
    def in_first(self) -> bool:
        """Whether they begin with different letters."""
        return self.at == 0

    @property
    def tails(self) -> frozenset[str]:
        """What each of them ends in, behind what they share."""
        return frozenset((self.one[self.at :], self.other[self.at :]))

    @property
    def is_plural(self) -> bool:
        """Whether one is the other's plural, or both are plurals of one word: “Latinos” and “Latinas”."""
        return self.tails in _PLURALS

    @property
    def may_be_demonym(self) -> bool:
        """Whether one may say who belongs to the other, if that is a place: “Korea” and “Korean”."""
        return self.tails <= _DEMONYMS

    @property
    def is_demonym(self) -> bool:
        """Whether one surely says so, whatever the place: “Siberia” and “Siberian”."""
        return self.may_be_demonym and any(word.endswith(_BELONGING) for word in (self.one, self.other))

    @property
    def may_be_couple(self) -> bool:
        """Whether the two may be a man's and a woman's form of a surname: “Petrov” and “Petrova”."""
        return "a" in self.tails and self.tails <= _FEMININES

    @property
    def in_last(self) -> bool:
        """Whether only the last letter differs, or is one's alone."""
        return max(map(len, self.tails)) == 1

    @property
    def by_ear(self) -> bool:
        """Whether the two would be read aloud alike, as the ways to write one foreign name are.

        Of short words, other vowels make others: “Hall” and “Hill”.
        """
        if self.slip in (Slip.SOUND, Slip.DOUBLED):
            return True
        if self.in_first or sound(self.one) != sound(self.other):
            return False
        letters = {self.one[self.at : self.at + 1], self.other[self.at : self.at + 1]}
        return letters <= _LIKE_I or letters.isdisjoint(_VOWELS) or min(len(self.one), len(self.other)) >= _HEARD


def alike_words(words: Iterable[str]) -> Iterator[Alike]:
    """Yield each pair of different words that are alike, once, in an order that is always the same.

    The work grows with the number of words: a slip of one letter leaves one half of a word as it is, so that only words
    that share a half are compared, and those that share their sound.
    """
    listed = list(words)
    seen: set[tuple[str, str]] = set()
    for groups, compare in ((_by_half(listed), one_slip), (_by_sound(listed), sounds_alike)):
        for group in groups.values():
            for pair in combinations(group[:_MOST_ALIKE], 2) if len(group) > 1 else ():
                if pair not in seen and (alike := compare(*pair)):
                    seen.add(pair)
                    yield alike


def one_slip(one: str, other: str) -> Alike | None:
    """Return how two words are one letter apart: other, missing, doubled, or swapped with its neighbour."""
    if len(one) == len(other):
        return _replaced(one, other)
    short, long = (one, other) if len(one) < len(other) else (other, one)
    at = _first_difference(short, long)
    if short[at:] != long[at + 1 :]:
        return None
    return Alike(one, other, Slip.DOUBLED if at and long[at] == long[at - 1] else Slip.MISSING, at)


def sounds_alike(one: str, other: str) -> Alike | None:
    """Return how two long words differ that have one sound and one beginning."""
    if one == other or one[0] != other[0] or abs(len(one) - len(other)) > 2:
        return None
    if SequenceMatcher(None, one, other, autojunk=False).ratio() < _SHARED:
        return None
    return Alike(one, other, Slip.SOUND, _first_difference(one, other))


def sound(word: str) -> str:
    """Return what is left of a word in which letters that transliterations vary are made one, and vowels alike."""
    return "".join(map(itemgetter(0), groupby(word.translate(_SOUNDS))))


def _replaced(one: str, other: str) -> Alike | None:
    different = sum(map(ne, one, other))
    if different not in (1, 2):
        return None
    at = _first_difference(one, other)
    if different == 1:
        return Alike(one, other, Slip.OTHER_LETTER, at)
    swapped = one[at : at + 2] == other[at : at + 2][::-1]
    return Alike(one, other, Slip.SWAPPED, at) if swapped else None


def _first_difference(one: str, other: str) -> int:
    at = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        at += 1
    return at


def _by_half(words: list[str]) -> dict[tuple[str, int], list[str]]:
    """Return the words by the halves that a slip may leave, of words as long and one letter longer or shorter.

    A swap of the middle two letters spoils both halves: words with such a middle stand by what is around it as well.
    """
    groups: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
    for word in words:
        length = len(word)
        for shorter in (length - 1, length):
            half = shorter // 2
            groups[word[:half], shorter].append(word)
            groups[word[-half:], -shorter].append(word)
        if length % 2 == 0:
            groups[word[: half - 1] + word[half + 1 :], 0].append(word)
    return groups


def _by_sound(words: list[str]) -> dict[str, list[str]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        if len(word) >= _HEARD:
            groups[sound(word)].append(word)
    return groups

"""Names of people as the sources write them, the surname in capitals: "Abdelaziz BOUTEFLIKA", "XI Jinping"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Final

from checks.reference.building.row import Named
from checks.reference.person_names import folded

_NICKNAME: Final = re.compile(r'"([^"]+)" ')
_ASIDE: Final = re.compile(r' ?(?:"[^"]{0,40}"|\([^()]{0,40}(?:\)|$))')
_SEGMENT: Final = re.compile(r"[^\W\d_]+")
_NUMERAL: Final = re.compile(r"[IVX]+")
_LOWER: Final = frozenset({"al", "bin", "da", "das", "de", "del", "do", "dos", "e", "el", "la", "von", "y"})
_LINKS: Final = frozenset({"E", "E.", "Y"})
"""What joins the two halves of a surname, too short to be known by its capitals."""
_ARTICLE: Final = re.compile(r"[ae]l-", re.IGNORECASE)
_SPELLED: Final = 0.7
"""From here on two words are taken for spellings of one."""
_SUFFIXES: Final = frozenset({"Jr.", "Sr.", "III"})


def meant(written: str, people: Mapping[str, str], year: str = "") -> Named:
    """Return whom a raw file means, by the table of a country in `people.yaml`, and by the name itself if it has none.

    An entry is a name as the sources write it, and what else texts call the person behind equals signs: "Abdel Fattah
    EL-SISI = Abdel Fattah el-Sissi". `year` is that in which the row begins. The raw name is one of the person's, too.
    """
    entry = people.get(f"{written} {year}", people.get(written))
    if entry is None:
        return spelled(named(written))
    first, *others = entry.split(" = ")
    who, raw = named(first), named(written)
    if is_same(who, raw) or (_alike(who.person, raw.person) and " " in raw.person):
        others = [*others, raw.person, *raw.aliases]
    names = (name for name in (*who.aliases, *others) if name != who.person and " " in name)
    return spelled(replace(who, aliases=tuple(dict.fromkeys(names))))


def spelled(who: Named) -> Named:
    """Return a person with the other spelling of a name that begins with the surname: "Moon Jae-in", "Moon Jae In"."""
    words = who.person.split()
    if who.surname != words[0]:
        return who
    if len(words) == 2 and "-" in words[1]:
        other = who.person.replace("-", " ")
    elif len(words) == 3 and all(word.isalpha() and len(word) > 1 for word in words):
        other = f"{words[0]} {words[1]}-{words[2].lower()}"
    else:
        return who
    return replace(who, aliases=tuple(dict.fromkeys((*who.aliases, other))))


def _alike(one: str, other: str) -> bool:
    """Whether both ends of two names may be spellings of one."""
    words, others = _words(one), _words(other)
    pairs = ((words[0], others[0]), (words[-1], others[-1]))
    return all(SequenceMatcher(None, mine, theirs).ratio() >= _SPELLED for mine, theirs in pairs)


def named(written: str) -> Named:
    """Return whom a name means; without capitals, the last word is the surname."""
    plain = _ASIDE.sub("", written).strip()
    words = plain.split()
    capitals = [index for index, word in enumerate(words) if _in_capitals(word, index) or _links(words, index)]
    if not capitals:
        return Named(plain, aliases=tuple(_by_nickname(written, words[-1:])))
    first = capitals[0]
    last = first
    while last + 1 in capitals or (last + 1 < len(words) and _NUMERAL.fullmatch(words[last + 1])):
        last += 1
    given, surname = (
        words[:first],
        [_cased(word, index + first > 0) for index, word in enumerate(words[first : last + 1])],
    )
    rest = words[last + 1 :]
    whole = " ".join((*given, *surname, *rest))
    person = " ".join((*given, *surname, *(word for word in rest if word in _SUFFIXES))) if given else whole
    short = " ".join(word for word in surname if not _NUMERAL.fullmatch(word))
    aliases = [
        *([whole] if whole != person else []),
        *_by_nickname(written, surname),
        *_by_later_names(given, surname),
        *_without_article(given, surname),
    ]
    return Named(person, short if short != person.split()[-1] else "", tuple(dict.fromkeys(aliases)))


def is_same(one: Named, other: Named) -> bool:
    """Whether two names of one office are one person's: one holds all words of the other, or both ends agree.

    Two surnames that are marked as such, and differ, are two people's: sons bear their fathers' names.
    """
    if differ_in_surname(one, other):
        return False
    words, others = _words(one.person), _words(other.person)
    ends_agree = words[0] == others[0] and words[-1] == others[-1]
    return ends_agree or set(words) <= set(others) or set(others) <= set(words)


def differ_in_surname(one: Named, other: Named) -> bool:
    """Whether two surnames are marked as such, and are not the same."""
    return bool(one.surname and other.surname) and folded(one.surname) != folded(other.surname)


def _words(name: str) -> list[str]:
    return folded(name).replace("-", " ").split()


def _in_capitals(word: str, index: int) -> bool:
    """Whether part of a word is, as in "al-SISI", "SASSOU-Nguesso" and "XI Jinping", not in "J." or "John II"."""
    if index and _NUMERAL.fullmatch(word):
        return False
    return any(len(segment) > 1 and segment.isupper() for segment in _SEGMENT.findall(word))


def _links(words: Sequence[str], index: int) -> bool:
    """Whether a word joins two in capitals, as in "CORREIA E SILVA"."""
    around = words[index - 1 : index + 2 : 2]
    return words[index].upper() in _LINKS and len(around) == 2 and all(_in_capitals(word, index) for word in around)


def _cased(word: str, particle: bool) -> str:
    """Return a word in capitals as a text writes it; `particle` where it may be one, as it opens no surname."""
    if _NUMERAL.fullmatch(word) and particle:
        return word
    if word.lower().rstrip(".") in _LOWER:
        return word.lower().rstrip(".")
    if particle and _ARTICLE.match(word):
        return word[:2].lower() + _cased(word[2:], True)
    return _SEGMENT.sub(lambda found: _segment(found[0]), word)


def _segment(part: str) -> str:
    return part.capitalize() if part.isupper() else part


def _by_nickname(written: str, surname: Sequence[str]) -> list[str]:
    return [f"{nickname} {' '.join(surname)}" for nickname in _NICKNAME.findall(written)]


def _without_article(given: Sequence[str], surname: Sequence[str]) -> list[str]:
    """Return the name as it goes without the Arabic article: "Bashar Assad"."""
    return [" ".join((*given, surname[0][3:]))] if given and len(surname) == 1 and _ARTICLE.match(surname[0]) else []


def _by_later_names(given: Sequence[str], surname: Sequence[str]) -> list[str]:
    """Return the names by which somebody of several given names may go: "Cyril Ramaphosa" for Matamela Cyril."""
    later = (name for name in given[1:] if len(name) > 2 and name[0].isupper())
    return [" ".join((name, *surname)) for name in later]

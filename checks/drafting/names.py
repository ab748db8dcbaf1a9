"""Readable ids for claims, made of their words."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from checks.patterns import regex
from checks.reading.checkable import Checkable, Kind
from checks.reading.mentions import DateMention, QuantityMention
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.tokens import words
from checks.reference.person_names import folded

_MOST_WORDS: Final = 4
_LONGEST: Final = 48
_BEFORE: Final = 2
"""Words before a figure by which it is called."""

_WORD = regex(r"[a-z0-9]+")
_NO_WORD = regex(r"[0-9][a-z0-9]*|y|n|yes|no|true|false|on|off|null")
"""What a reader of YAML may take for a number, a truth value or nothing."""

_TAKEN: Final = frozenset({"article", "published"})
_SMALL: Final = words(
    "a an the this that these those and or but nor of in on at by for from to with into over under about around as "
    "than is are was were be been being has have had do does did will would can could may might it its he she they we "
    "i you his her their our my your who whom which what when where while because if so not no more most least some "
    "any all up down out s t ve re ll d m said says according there here also just only very nearly almost roughly"
    " approximately least"
)

_ARTICLES: Final = words("the a an of")


class Names:
    """Gives out ids, each once, and none of those in use already."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {*_TAKEN, *taken}
        self._asked: Counter[str] = Counter()

    def give(self, checkable: Checkable, quote: str, before: str = "") -> str:
        """Return an id for a claim with this quote: words of it, and a number where others have the same words.

        A figure that counts nothing by name is called by the words `before` it: "totaled-billion".
        """
        kind = checkable.kind.value
        name = "-".join(_words(checkable, quote, before))[:_LONGEST].strip("-") or kind
        if _NO_WORD.fullmatch(name):
            name = f"{kind}-{name}"
        while (unique := self._numbered(name)) in self._taken:
            pass
        self._taken.add(unique)
        return unique

    def _numbered(self, name: str) -> str:
        """Return a name with how often it was asked for, from the second time on."""
        self._asked[name] += 1
        return name if self._asked[name] == 1 else f"{name}-{self._asked[name]}"


def _words(checkable: Checkable, quote: str, before: str) -> Iterator[str]:
    """Yield the words of an id: of a title the person's name, of a figure what it counts, of others what they quote."""
    value = checkable.value
    if checkable.kind is Kind.TITLE and value is not None and not isinstance(value, DateMention | QuantityMention):
        quote = f"{value.role.person} office"
    told = _told(quote)
    telling = [word for word in told if word not in _SMALL]
    if isinstance(value, DateMention):
        telling = [word for word in _WORD.findall(folded(value.text)) if word not in _ARTICLES] or telling
    if isinstance(value, QuantityMention):
        telling = _uncounted(telling) or list(filter(None, (value.unit or "", checkable.kind.value)))[:1]
        if len(telling) == 1 and not value.noun:
            telling = [*_uncounted(word for word in _told(before) if word not in _SMALL)[-_BEFORE:], *telling]
    yield from _WORD.findall(" ".join((telling or told)[:_MOST_WORDS]))


def _told(words: str) -> list[str]:
    return _WORD.findall(folded(words.replace("’", "'")).replace("'s ", " ").replace("-", " "))


def _uncounted(words: Iterable[str]) -> list[str]:
    return [word for word in words if not (word[0].isdigit() or word in NUMBER_WORDS or len(word) == 1)]

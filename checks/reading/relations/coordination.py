"""Counts that are told in a row: "four women and seven men", "20 in Texas, 35 in Ohio and five in Maine"."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.relations.adjacent import counts, mention_at
from checks.reading.relations.kinds import exclude_each_other

if TYPE_CHECKING:
    from checks.reading import Reading

_LINK: Final = regex(r"([^.,;:!?()\[\]\"“”—–\n]{0,60}?)(, and |, plus | and | plus | as well as |, )(?=[\dA-Za-z])")
_TAIL: Final = regex(r"[^.,;:!?()\[\]\"“”—–\n]{0,60}")
_ONE: Final = regex(
    r"[Aa]n? (?!(?:number|group|couple|handful|few|dozen|lot|host|series|pair|total|team|family|further)\b)"
    r"(?:(?!of )[a-z-]{1,15} |\d{1,3}-year-old ){0,2}([a-z]{3,15})(?= and |[,.;)—–]| [—–-] )"
)
_ONE_BEFORE: Final = regex(r"\b[Aa]n? (?:[a-z-]{1,15} ){0,2}[a-z]{3,15}(?:,? and |, )$")
_LONGEST_ONE: Final = 60
_PLACED: Final = regex(
    r" (in|from|at|by|for|against|to|with|on|among) (?!all\b|total\b|addition\b|part\b|fact\b)(\S.{0,60})"
)
_VERBS: Final = regex(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|did|will|would|can|could|may|might|said|says|died|remain\w*|who|"
    r"that|which|whose|them|whom|others?|more|another|each|apiece)\b"
)
_MOST: Final = 12


@dataclass(frozen=True, slots=True)
class Row:
    """Counts in a row, and the words behind each. `joined` says whether the last one is joined by an "and"."""

    parts: tuple[QuantityMention, ...]
    tails: tuple[str, ...]
    joined: bool
    end: int
    """Where the words behind the last part end."""

    @property
    def span(self) -> Span:
        """Where the row stands."""
        return Span(self.parts[0].start, self.end)

    @property
    def heads(self) -> tuple[str | None, ...]:
        """The nouns that the parts count."""
        return tuple(part.head for part in self.parts)

    @property
    def is_plain(self) -> bool:
        """Whether no part says more of itself than what is counted, and where: no verb, no "of them"."""
        return self.are_alike and not _VERBS.search(self.tails[-1]) and " and " not in self.tails[-1]

    @property
    def are_alike(self) -> bool:
        """Whether at most the last part is followed by a verb, which is then that of all."""
        return not any(_VERBS.search(tail) for tail in self.tails[:-1])

    @property
    def are_apart(self) -> bool:
        """Whether nothing can be counted under two of the parts: by their nouns, or by the places named."""
        nouns = [head for head in self.heads if head]
        return (len(nouns) == len(self.parts) and exclude_each_other(nouns)) or self.are_placed

    @property
    def are_placed(self) -> bool:
        """Whether each part is told apart by where or whose it is alone: "20 in Texas and 35 in Ohio"."""
        places = [_PLACED.fullmatch(tail) for tail in self.tails]
        if any(self.heads[1:]) or not all(places):
            return False
        links, objects = zip(*(place.groups() for place in places if place), strict=True)
        return len(set(links)) == 1 and len(set(objects)) == len(objects)


def row_at(reading: "Reading", offset: int) -> Row | None:
    """Return the counts in a row that begin at this character, one alone included; None where none does."""
    first = _part_at(reading, offset)
    if first is None:
        return None
    parts, tails, joined = [first], [], False
    while len(parts) < _MOST and not joined and (link := _LINK.match(reading.text, parts[-1].end)):
        following = _part_at(reading, link.end())
        if following is None:
            break
        tails.append(_behind(parts[-1], link[1]))
        parts.append(following)
        joined = link[2] != ", "
    tail = _TAIL.match(reading.text, parts[-1].end)
    end = tail.end() if tail else parts[-1].end
    tails.append(_behind(parts[-1], reading.text[parts[-1].end : end]))
    return Row(tuple(parts), tuple(tails), joined, end)


def row_around(reading: "Reading", count: QuantityMention) -> Row | None:
    """Return the counts in a row that begin with this one, or with "a woman and" in front of it."""
    start = max(0, count.start - _LONGEST_ONE)
    one = _ONE_BEFORE.search(reading.text[start : count.start])
    return row_at(reading, start + one.start() if one else count.start)


def counted(parts: Sequence[QuantityMention]) -> str:
    """Return parts as a reader says them: "four, seven"."""
    return ", ".join(part.text for part in parts)


def _part_at(reading: "Reading", offset: int) -> QuantityMention | None:
    """Return the count that begins here; "a woman" is one of them."""
    if mention := mention_at(reading, offset):
        return mention if counts(reading, mention) else None
    if one := _ONE.match(reading.text, offset):
        return QuantityMention(offset, one.end(), one[0], Decimal(1), noun=one[1], head=one[1])
    return None


def _behind(part: QuantityMention, words: str) -> str:
    """Return what stands behind a part's noun."""
    noun = part.noun or ""
    return words.partition(noun)[2] if noun and noun in words else words

"""Amounts with a unit and what they are made of: "$9 million: $5 million for roads and $4 million for schools"."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.relations.inferred import REST, Inferred, Term
from checks.reading.relations.skeleton import NUMBER, Skeleton, skeletons
from checks.reading.relations.together import stands_together, words_around
from checks.story.model import RelationKind

if TYPE_CHECKING:
    from checks.reading import Reading

_WORDS: Final = r"[^.,;:!?()\[\]\"“”—–\n]"
_SPENT: Final = r"for|from|in|to|on|of|at|by|toward|towards|against"
_LINK: Final = regex(
    rf" (?P<lead>{_SPENT}) (?P<object>{_WORDS}{{1,60}}?)(?:(?P<joined>,? and |,? plus )|, )(?:another |the |a )?"
)
_LAST: Final = regex(
    rf" (?P<lead>{_SPENT}) (?P<object>{_WORDS}{{1,60}}?)(?=[.,;)—–\n]|$| -{{1,2}} | (?:make|makes|made) up )"
)
_ALL_OF: Final = regex(
    rf"(?:(?! (?:{_SPENT}) ){_WORDS}{{0,40}}?(?P<mark> ?: | ?[—–] ?| --? | \()|{_WORDS}{{0,50}}: )(?:the |a )?"
)
_SOME_OF: Final = regex(
    rf"(?! (?:{_SPENT}) ){_WORDS}{{0,40}}?"
    r"(?: (?:will |would )?includ(?:e|es|ed|ing) |,? including |, with )(?:the |a )?"
)
_MADE: Final = regex(
    r"(?:,? (?:[—–] |-- ?|- )?(?:for |or |making |to make |to give )?(?:a |an )?(?:(?:grand|combined) )?"
    r"(?:total of |totall?ing )|,? (?:make|makes|made) up (?:the |its |their ))(?:about )?"
)
_OF_WHOLE: Final = regex(
    rf"\b[Oo]f (?:the|its|their|that|this) (?P<whole>{NUMBER}){_WORDS}{{0,40}}?, "
    rf"(?:only |just |some |about )?(?P<part>{NUMBER})"
)
_NET: Final = regex(
    r"\b(?:net|profit\w*|loss\w*|lost|los(?:e|es|ing)|gain\w*|ris\w+|rose|fell|fall\w*|grew|grow\w*|up|down|increas\w*"
    r"|decreas\w*|cut\w*|rang\w+|between|compar\w+|more|less|another|each|average)\b",
    re.IGNORECASE,
)
"""Words of changes and of other totals, behind which amounts need not add up."""
_MOST: Final = 8


def find_amounts(reading: "Reading") -> Iterator[Inferred]:
    """Yield each amount of a unit with the amounts that make it up; those that need not be all come with a rest."""
    for skeleton in skeletons(reading):
        if sum(mention.unit is not None for mention in skeleton.mentions.values()) < 2 or _NET.search(skeleton.text):
            continue
        for terms, because in (*_rows(skeleton), *_of_whole(skeleton)):
            mentions = [term for term in terms if isinstance(term, QuantityMention)]
            if _are_of_a_unit(mentions) and stands_together(reading, mentions[0], *mentions[1:]):
                kind = RelationKind.TOTAL if len(terms) > 2 else RelationKind.PART
                span, words = words_around(reading, *mentions)
                yield Inferred(kind, terms, span, f"“{words}” {because}")


Told = tuple[tuple[Term, ...], str]


def _rows(skeleton: Skeleton) -> Iterator[Told]:
    """Yield a total with the row of parts behind it or in front of it."""
    places = sorted(skeleton.mentions)
    index = 0
    while index < len(places):
        row, end = _row(skeleton, places[index : index + _MOST])
        if len(row) < 2:
            index += 1
            continue
        parts = tuple(skeleton.mentions[place] for place in row)
        if index and (found := _total_before(skeleton, places[index - 1], row[0])):
            total, rest = found
            yield (total, *parts, *rest), "tells an amount and what is in it"
        behind = _MADE.match(skeleton.text, end)
        if not index and behind and (total_behind := skeleton.mentions.get(behind.end())):
            yield (total_behind, *parts), "tells amounts and what they make"
        index += len(row)


def _row(skeleton: Skeleton, places: list[int]) -> tuple[list[int], int]:
    """Return the places of amounts that are told in a row, each apart by what it is for, and where the row ends."""
    row, told, lead = [places[0]], set[str](), ""
    for place, following in pairwise(places):
        link = _LINK.fullmatch(skeleton.text, place + 1, following)
        if link is None or (lead and link["lead"] != lead):
            return [], 0
        lead = link["lead"]
        told.add(link["object"])
        row.append(following)
        if link["joined"]:
            last = _LAST.match(skeleton.text, following + 1)
            apart = last is not None and last["lead"] == lead and last["object"] not in told
            return (row, last.end()) if last and apart and len(told) == len(row) - 1 else ([], 0)
    return [], 0


def _total_before(skeleton: Skeleton, place: int, first: int) -> tuple[QuantityMention, tuple[Term, ...]] | None:
    """Return an amount that the row behind it makes up, with a rest where it need not be all of it."""
    if _ALL_OF.fullmatch(skeleton.text, place + 1, first):
        return skeleton.mentions[place], ()
    return (skeleton.mentions[place], (REST,)) if _SOME_OF.fullmatch(skeleton.text, place + 1, first) else None


def _of_whole(skeleton: Skeleton) -> Iterator[Told]:
    """Yield "of the $9 million, $10 million went to schools"."""
    for match in _OF_WHOLE.finditer(skeleton.text):
        whole, part = skeleton.named(match, "whole", "part")
        yield (part, whole), "tells an amount and a part of it"


def _are_of_a_unit(mentions: list[QuantityMention]) -> bool:
    """Whether all measure in one unit, at one time, and by their own words rather than as "a 12-mile stretch"."""
    plain = all(mention.value and not (mention.per or mention.change) for mention in mentions)
    return plain and len({mention.unit for mention in mentions}) == 1 and mentions[0].unit is not None

"""What several got of one whole, the verb told once: "Labour won 52 of the 80 seats, the Greens 21 and others nine"."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.tokens import words
from checks.reading.relations.inferred import REST, Inferred
from checks.reading.relations.skeleton import NUMBER, Skeleton, skeletons
from checks.reading.relations.together import stands_together, words_around
from checks.story.model import RelationKind

if TYPE_CHECKING:
    import re

    from checks.reading import Reading

_GOT: Final = (
    "(?:w[oi]ns?|took|takes|gets?|got|gained|received|holds?|held|has|have|had|claimed|secured|kept|controls?|leads?)"
)
_WHO: Final = (
    rf"(?:(?!(?:{_GOT}|was|were|are|is|be|than|from|of|to|by|in|on|at|for|with|who|that|which|but|after|while|up|down"
    r"|more|fewer|less|about|nearly|almost|some|only|just|including|among|plus|another|an?|rising|falling|or)\b)"
    r"[^\W\d_][\w.’'-]{0,20} ){1,5}"
)
_SHARE: Final = rf"(?:{NUMBER}|\d{{1,3}}(?![\d.,]?\d))"
"""A number; figures behind a name may have been taken for a part of that: "the Greens 21"."""
_SHARES: Final = regex(rf"{NUMBER}|\b\d{{1,3}}\b")
_OTHERS: Final = rf"(?P<others>(?:, {_WHO}{_SHARE}){{1,6}},? and {_WHO}{_SHARE})(?=[.;)]|$)"
_PLAYED: Final = words("matches games sets frames bouts fights shots attempts points")
"""What each may have of his own: "Holt won 14 of the 20 matches, Ives 12 and Poe nine"."""
_SHARED_OUT: Final = (
    regex(rf"\b{_GOT} (?P<first>{NUMBER}) of (?:the |its )?(?P<whole>{NUMBER}) [a-z]{{4,15}}{_OTHERS}"),
    regex(
        rf"\b[Oo]f (?:the|its|their) (?P<whole>{NUMBER}) [a-z]{{4,15}}(?: [a-z]{{2,12}}){{0,3}}, {_WHO}{_GOT} "
        rf"(?P<first>{NUMBER}){_OTHERS}"
    ),
)


def find_shared_out(reading: "Reading") -> Iterator[Inferred]:
    """Yield that the shares of a whole are no more than that: what one has won, no other has."""
    for skeleton in skeletons(reading):
        for match in filter(None, (form.search(skeleton.text) for form in _SHARED_OUT)):
            whole, *shares = _told(skeleton, match)
            alike = all(share.head in {None, whole.head} for share in shares)
            if alike and whole.head not in _PLAYED and stands_together(reading, whole, *shares):
                span, told = words_around(reading, whole, *shares)
                because = f"“{told}” tells who got how many of “{whole.text}”"
                yield Inferred(RelationKind.TOTAL, (whole, *shares, REST), span, because)


def _told(skeleton: Skeleton, match: "re.Match[str]") -> list[QuantityMention]:
    """Return the whole, and the shares in the order they are told."""
    others = _SHARES.finditer(skeleton.text, *match.span("others"))
    return [*skeleton.named(match, "whole", "first"), *(_share(skeleton, other) for other in others)]


def _share(skeleton: Skeleton, found: "re.Match[str]") -> QuantityMention:
    if known := skeleton.mentions.get(found.start()):
        return known
    start = skeleton.offset(found.start())
    return QuantityMention(start, start + len(found[0]), found[0], Decimal(found[0]))

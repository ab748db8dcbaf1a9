"""The words to quote for a claim, so that they lead to the one place that is meant."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.anchors import occurrences
from checks.reading.checkable import Checkable, Kind
from checks.reading.checkable.phrases import LOOSE

if TYPE_CHECKING:
    from checks.reading import Reading

_CROWD: Final = 100
"""Places of one quote beyond which nobody would look for the words that only one of them has."""

_WIDENINGS: Final = 6
"""Words by which a quote is made longer until it can be found where it stands."""

_NEXT_WORD = regex(r"\s+\S+")
_WORD_BEFORE = regex(r"(?<!\S)[^\s“”\"(]{1,40}\s+\Z")
_REACH: Final = 50
"""Characters of a word in front of a quote, and of the white space behind it."""
_MARKS: Final = " ,;:.!?—–-”\"’')"
"""What a quote need not end with."""
_OF_WHOM: Final = ("'s", "’s", "s'", "s’")
"""How a word ends that belongs to the one behind it."""
_MONEY: Final = frozenset("$€£¥%")


def quote_for(reading: "Reading", found: Checkable) -> tuple[Span, int | None] | None:
    """Return the quote for a statement, and which of its like it is, where nothing but that tells it apart.

    A quote that stands in several places is made longer by the words that only this one has, behind it or, for a date,
    in front. One that would not be found in its own place is made longer in any case.
    """
    places = _places(reading.text, " ".join(reading[found.quote].split()))
    is_found, is_title = found.quote in places, found.kind is Kind.TITLE
    if is_found and (is_title or (len(places) == 1 and not _is_bare(reading[found.quote]))):
        return found.quote, None if len(places) == 1 else places[found.quote]
    if len(places) <= _CROWD and (alone := _alone(reading, found, places)):
        return alone, None
    return (found.quote, places[found.quote] if len(places) > 1 else None) if is_found else None


def _alone(reading: "Reading", found: Checkable, places: Iterable[Span]) -> Span | None:
    """Return the quote of a statement with the words that none of its other places has; None where there are none."""
    others = [place.start for place in places if place != found.quote]
    for quote in _wider(reading, found):
        if not any(_is_alike(reading.text, found.quote, quote, other) for other in others):
            alone = _places(reading.text, " ".join(reading[quote].split()))
            if quote in alone and len(alone) == 1:
                return quote
    return None


def _is_alike(text: str, quote: Span, wider: Span, other: int) -> bool:
    """Whether another place of a quote stands among the words, too, that it is made longer by."""
    start = other - (quote.start - wider.start)
    return start >= 0 and text.startswith(text[wider.start : wider.end], start)


def _wider(reading: "Reading", found: Checkable) -> Iterator[Span]:
    """Yield a quote with more and more words of its sentence, the nearest first.

    What happened on a date stands in front of it, and what a number counts behind it; but of a bare number the words in
    front tell ("she was 52"), and behind a bare year the rest of its date or name may stand ("2019 elections").
    """
    quote, sentence = found.quote, reading.sentence_at(found.quote.start)
    back, forward = _grown_back(reading, quote, sentence.start), _grown_forward(reading, quote, sentence.end)
    is_date, is_bare = found.kind is Kind.DATE, _is_bare(reading[quote])
    yield from chain(back, forward) if is_date != is_bare else chain(forward, back)


def _is_bare(quote: str) -> bool:
    """Whether a quote is a number without so much as a unit or a sign of money."""
    return not any(char.isalpha() or char in _MONEY for char in quote)


def _grown_forward(reading: "Reading", quote: Span, limit: int) -> Iterator[Span]:
    for _ in range(_WIDENINGS):
        following = _NEXT_WORD.match(reading.text, quote.end, limit)
        if following is None:
            return
        quote = Span(quote.start, quote.start + len(reading.text[quote.start : following.end()].rstrip(_MARKS)))
        if following[0].strip(_MARKS) not in LOOSE and not following[0].endswith(_OF_WHOM):
            yield quote


def _grown_back(reading: "Reading", quote: Span, limit: int) -> Iterator[Span]:
    for _ in range(_WIDENINGS):
        before = _WORD_BEFORE.search(reading.text, max(limit, quote.start - _REACH), quote.start)
        if before is None or before.start() < limit:
            return
        quote = Span(before.start(), quote.end)
        yield quote


@lru_cache(maxsize=4096)
def _places(text: str, quote: str) -> dict[Span, int]:
    return {span: number for number, span in enumerate(occurrences(text, quote), start=1)}

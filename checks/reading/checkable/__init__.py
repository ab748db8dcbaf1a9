"""What in a text can be checked: figures, dates, titles, superlatives, causes, accusations, attributed statements."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.checkable.item import Checkable, Kind, Office, Speaker
from checks.reading.checkable.phrases import closed, first_words, whole_words

if TYPE_CHECKING:
    from checks.reading import Reading

__all__ = ["Checkable", "Kind", "Office", "Speaker", "checkables", "find"]

_FINDERS: Final = {
    Kind.FIGURE: "figures",
    Kind.DATE: "dates",
    Kind.TITLE: "titles",
    Kind.SUPERLATIVE: "superlatives",
    Kind.ACCUSATION: "accusations",
    Kind.CAUSE: "causes",
}
"""The module of each kind, and its function of the same name: the gate asks for some kinds only, a draft for all."""
_QUOTED, _MORE = 12, 20
"""Words of a statement that are quoted, and where another entry quotes the same."""

_FIRST = 90
"""Characters of a statement within which a figure tells it."""

_PROPOSED = regex(
    r"\b(?:will|would|plan(?:s|ned)? to|planning to|scheduled|expected to|due (?:to|on)|propose[sd]?|aim(?:s|ed)? to"
    r"|intends? to|hopes? to|set to|is to|are to|may|might|could|target)\b[^.;:]{0,90}$"
)
_REACH = 130
"""Characters in front of a mention in which a word of what may come to be is looked for."""


def find(reading: "Reading", kind: Kind) -> tuple[Checkable, ...]:
    """Return the checkable mentions of one kind that is not attribution, in the order of the text."""
    return tuple(_whole(reading, checkable) for checkable in _finder(kind)(reading))


def _finder(kind: Kind) -> Callable[["Reading"], Iterator[Checkable]]:
    name = _FINDERS[kind]
    finder: Callable[[Reading], Iterator[Checkable]] = getattr(import_module(f"{__name__}.{name}"), name)
    return finder


@lru_cache(maxsize=1)
def checkables(reading: "Reading") -> tuple[Checkable, ...]:
    """Return every checkable statement, in the order of the text; no two with one quote.

    A statement whose figures are found is no entry of its own: each of the figures names its speaker.
    """
    found = [_told(reading, checkable) for kind in _FINDERS for checkable in find(reading, kind)]
    figures = [checkable for checkable in found if checkable.speaker and checkable.kind is Kind.FIGURE]
    found += _attributed(reading, figures, {checkable.quote for checkable in found})
    return _distinct(sorted(found, key=lambda one: (one.quote.start, one.words, one.value is None)))


def _told(reading: "Reading", checkable: Checkable) -> Checkable:
    from checks.reading.checkable.attributions import speaker_of

    if checkable.kind is Kind.TITLE:
        return checkable
    return replace(
        checkable,
        speaker=speaker_of(reading, checkable.words),
        proposed=checkable.kind in (Kind.FIGURE, Kind.DATE) and _is_proposed(reading, checkable.words),
    )


def _is_proposed(reading: "Reading", words: Span) -> bool:
    begin = max(reading.sentence_at(words.start).start, words.start - _REACH)
    return bool(_PROPOSED.search(reading.text[begin : words.start]))


def _attributed(reading: "Reading", figures: Sequence[Checkable], taken: set[Span]) -> Iterator[Checkable]:
    """Yield the statements that are entries of their own, quoted in words that no other entry takes.

    One whose first words, or all of whose words, are told by a figure in them is none.
    """
    figured = {figure.speaker.words: figure.words for figure in reversed(figures) if figure.speaker}
    from checks.reading.checkable.attributions import statements

    for speaker, said, quoted in ((told.speaker, told.said, told.quoted) for told in statements(reading)):
        if speaker.words in figured and not (quoted and figured[speaker.words].start > said.start + _FIRST):
            continue
        cut = (first_words(reading, said, count, least) for count, least in ((_QUOTED, 5), (_MORE, _MORE)))
        quotes = (closed(reading, quote) for quote in cut)
        whole = (whole_words(reading.text, quote) for quote in quotes)
        if quote := next((quote for quote in whole if quote not in taken), None):
            taken.add(quote)
            yield Checkable(Kind.ATTRIBUTION, speaker.words, quote, speaker=speaker)


def _whole(reading: "Reading", checkable: Checkable) -> Checkable:
    return replace(checkable, quote=whole_words(reading.text, checkable.quote))


def _distinct(found: Iterable[Checkable]) -> tuple[Checkable, ...]:
    """Return one checkable for each quote: that with a value, if there is one."""
    by_quote: dict[Span, Checkable] = {}
    for checkable in found:
        other = by_quote.get(checkable.quote)
        if other is None or (other.value is None and checkable.value is not None):
            by_quote[checkable.quote] = checkable
    return tuple(by_quote.values())

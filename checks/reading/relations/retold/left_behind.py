"""Where a text still tells an old number or date of something of which another is told in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.checkable.boilerplate import is_notice
from checks.reading.mentions import Anchor, DateMention, QuantityMention
from checks.reading.quantity.tokens import words as word_set
from checks.reading.relations.retold.outcomes import OUTCOMES
from checks.reading.relations.retold.signature import COUNT, Signature
from checks.reading.relations.retold.signatures import signature
from checks.reading.relations.retold.words import WORD, stem, tells

if TYPE_CHECKING:
    from checks.reading import Reading

_EARLIER: Final = regex(
    r"\bfrom\s(?:\w{1,20}\s)?\Z|"
    r"\b(?:than|until|instead of|not|no longer|at first|first|originally|initially|before|earlier|previously|had|"
    r"revised|corrected|updated|raised|lowered)\b",
    re.IGNORECASE,
)
"""Words close before a number by which a text itself says that it is an old one."""

_NEAR: Final = 45
_IN_COMMON: Final = 2
"""Words that sentences must share for their dates to be of one event."""
_WRITTEN_OUT: Final = frozenset({Anchor.STATED, Anchor.PARTIAL})
_LEAST: Final = Decimal(2)
_VICTIMS: Final = word_set("person victim dead deceas bod other")
"""Stems of words for those of whom an outcome is told: "the three victims" are the three who were killed."""


def left_behind(reading: "Reading", told: Span, old: Decimal, of: Iterable[str]) -> Iterator[QuantityMention]:
    """Yield each mention of the number `old` of the thing that the words of a span tell a number of.

    `of` are words by which claims call the thing. What the text itself calls an earlier number is passed over, and so
    are numbers that name no thing, for they may be of any.
    """
    things = _things(reading, told, of)
    if not things:
        return
    for mention in reading.quantities:
        if mention.value == old and mention.change is None and not told.overlaps(mention.span):
            found = _signature(reading.text, mention, reading.sentence_at(mention.start))
            is_old = found and (_is_told_as_old(found) or is_notice(reading, mention.span))
            if found and _is_one_of(found, things) and not is_old:
                yield mention


def left_in_headline(reading: "Reading", told: Span, old: Decimal, of: Iterable[str]) -> Iterator[QuantityMention]:
    """Yield each mention of the old number in the headline; offsets count characters of that."""
    headline = reading.story.article.headline
    for mention in reading.headline_quantities:
        if mention.value == old and mention.change is None:
            found = _signature(headline, mention, Span(0, len(headline)))
            if found and _is_one_of(found, _things(reading, told, of)) and not _is_told_as_old(found):
                yield mention


def dates_left_behind(reading: "Reading", told: Span, old: str) -> Iterator[DateMention]:
    """Yield each mention of the date `old`, written out, in a sentence that has words with that of a span in common."""
    about = _stems(reading[reading.sentence_at(told.start)])
    for mention in reading.dates:
        if mention.value != old or mention.anchor not in _WRITTEN_OUT or told.overlaps(mention.span):
            continue
        sentence = reading.sentence_at(mention.start)
        before = reading.text[max(sentence.start, mention.start - _NEAR) : mention.start]
        shared = about & _stems(reading[sentence]) - _stems(mention.text)
        is_old = _EARLIER.search(before) or is_notice(reading, mention.span)
        if len(shared) >= _IN_COMMON and not is_old:
            yield mention


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in WORD.findall(text) if tells(word))


def with_noun(text: str, mention: QuantityMention) -> Span:
    """Return where a mention stands with the noun that follows it: "three people" for "three"."""
    noun = mention.noun or ""
    start = text.find(noun, mention.end, mention.end + len(noun) + 1) if noun else -1
    return Span(mention.start, mention.end if start < 0 else start + len(noun))


def _things(reading: "Reading", told: Span, of: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Return kind and thing of the numbers in a span, and of the words for what is counted."""
    mentions = [mention for mention in reading.quantities if told.overlaps(mention.span)]
    found = (_signature(reading.text, mention, reading.sentence_at(mention.start)) for mention in mentions)
    named = {(signature.kind, signature.thing) for signature in found if signature and signature.thing}
    if any(mention.unit for mention in mentions):
        return frozenset(named)
    heads = [words.split()[-1].lower() for words in of if words.split()]
    return frozenset(named | {(COUNT, OUTCOMES.get(head) or stem(head)) for head in heads})


def _signature(text: str, mention: QuantityMention, sentence: Span) -> Signature | None:
    """Return the signature of a mention, of one as of many: "one man" may be left behind as "three men" may."""
    return signature(text, replace(mention, value=max(mention.value or _LEAST, _LEAST)), sentence)


def _is_one_of(found: Signature, things: frozenset[tuple[str, str]]) -> bool:
    if found.partial or found.others:
        return False
    if (found.kind, found.thing) in things:
        return True
    has_outcome = any(thing in OUTCOMES.values() for _, thing in things)
    return has_outcome and found.kind == COUNT and found.thing in _VICTIMS and found.definite


def _is_told_as_old(found: Signature) -> bool:
    start = found.mention.start - found.sentence.start
    return found.elsewhere or _EARLIER.search(found.text, max(0, start - _NEAR), start) is not None

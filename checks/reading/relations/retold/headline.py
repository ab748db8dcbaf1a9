"""Numbers of the headline that the text tells otherwise."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.reading.mentions import QuantityMention
from checks.reading.quantities import find_quantities
from checks.reading.relations.inferred import Headline, Inferred
from checks.reading.relations.retold.agreeing import is_close, is_slip, looks_alike, tells_alike
from checks.reading.relations.retold.signature import Signature
from checks.reading.relations.retold.signatures import DURATIONS, LOOSE, signature, signatures
from checks.reading.relations.retold.words import WORD, stem, tells
from checks.story.model import RelationKind
from checks.story.values import Bound

if TYPE_CHECKING:
    from checks.reading import Reading

_ENOUGH = 2
"""So many words that a sentence shares with the headline tie a number to it that does not name the same thing."""


def in_headline(reading: "Reading") -> Iterator[Inferred]:
    """Yield, for each number of the headline that the text never gives, the one that it gives of the same thing."""
    for told in _tellings(reading):
        if told.others:
            continue
        mention = told.mention
        body = [
            other
            for other in reading.quantities
            if other.unit == mention.unit and not other.text.lower().endswith(LOOSE)
        ]
        if found := _counterpart(told, reading, body):
            yield _inferred(mention, found.mention)


def _tellings(reading: "Reading") -> Iterator[Signature]:
    """Yield the headline's numbers; in capitals, also those that read as a name's: "12 Killed in Blast"."""
    headline = reading.story.article.headline
    whole = Span(0, len(headline))
    for mention in reading.headline_quantities:
        if told := signature(headline, mention, whole, nameless=True):
            yield told
    lowered = headline.lower()
    if len(lowered) != len(headline) or not any(map(str.isdigit, headline)):
        return
    seen = {mention.start for mention in reading.headline_quantities}
    for mention in find_quantities(lowered):
        told = signature(lowered, mention, whole)
        if told and told.outcome and mention.start not in seen:
            yield replace(told, mention=replace(mention, text=headline[mention.start : mention.end]))


def _counterpart(told: Signature, reading: "Reading", body: list[QuantityMention]) -> Signature | None:
    """Return what the text tells instead; None where it tells the same, or nothing that is surely of that."""
    alike = [other for other in body if tells_alike(told.mention, other)]
    if _is_sum(told, reading, body):
        return None
    unnamed = not told.mention.head or told.mention.unit in DURATIONS
    if unnamed and any(is_slip(told.mention, other) for other in alike):
        return None
    topic = _topic(told)
    rated = [
        (len(topic & _stems(other)) + len(told.modifiers & other.modifiers), other)
        for other in signatures(reading, body, nameless=True)
    ]
    if any(other.mention in alike and _is_of(told, other, shared) for shared, other in rated):
        return None
    alone = len({other.mention.value for _, other in rated if other.thing == told.thing}) == 1
    fitting = [
        (shared, other) for shared, other in rated if other.mention not in alike and _fits(told, other, shared, alone)
    ]
    return max(fitting, key=lambda rating: rating[0])[1] if fitting else None


def _is_sum(told: Signature, reading: "Reading", body: list[QuantityMention]) -> bool:
    """Whether a sentence gives two numbers that make the headline's: "600 jobs in sales and 300 jobs in ..."."""
    values: dict[Span, set[Decimal]] = defaultdict(set)
    for other in body:
        if other.value is not None and other.head and stem(other.head) == told.thing:
            values[reading.sentence_at(other.start)].add(other.value)
    whole = told.mention.value or Decimal(0)
    return any(whole - value in others - {value} for others in values.values() for value in others)


def _is_of(told: Signature, other: Signature, shared: int) -> bool:
    """Whether a number may be of what the headline's is: by its name, or by words that its sentence shares."""
    return other.thing == told.thing or shared >= (_ENOUGH if other.thing else 1)


def _fits(told: Signature, other: Signature, shared: int, alone: bool) -> bool:
    """Whether a number of the text is of what the headline's is: by its name, or by the sentence around it.

    `alone` is that the text gives no two numbers by that name.
    """
    if other.others or other.is_whole or not _may_be_slip(told.mention, other.mention):
        return False
    if told.thing and other.thing == told.thing:
        said_alike = not told.following.isdisjoint(other.following)
        return alone or said_alike or shared >= _ENOUGH or is_close(told.mention, other.mention)
    if told.thing and other.thing:
        return False
    return shared > _ENOUGH or (shared == _ENOUGH and is_close(told.mention, other.mention))


def _may_be_slip(one: QuantityMention, other: QuantityMention) -> bool:
    return is_slip(one, other) or looks_alike(one, other)


def _topic(told: Signature) -> frozenset[str]:
    """Return the stems of what the headline is about, names among them, less the counted noun."""
    own = {word.lower() for word in WORD.findall(f"{told.mention.text} {told.mention.noun}")}
    return frozenset(stem(word) for word in WORD.findall(told.text) if tells(word) and word.lower() not in own)


def _stems(other: Signature) -> frozenset[str]:
    return frozenset(stem(word) for word in WORD.findall(other.text))


def _inferred(headline: QuantityMention, body: QuantityMention) -> Inferred:
    """Return that both are one number: by their limits, for a headline leaves "at least" away."""
    thing = body.noun or headline.noun or body.unit or "the same"
    because = f"the headline and the text both tell of {thing}, and the text nowhere gives the headline's number"
    told, found = (replace(mention, bound=Bound.EXACTLY) for mention in (headline, body))
    return Inferred(RelationKind.SAME, (Headline(told), found), body.span, because)

"""From what a claim records, and its quote was read to say, to facts."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import datetime
from itertools import takewhile
from typing import TYPE_CHECKING

from checks.consistency.durations import days_spanned, duration_words
from checks.consistency.fact import FACTOR, UNSCALED, Fact, Kind, Scale
from checks.consistency.moments import moment_of_publication, moments_of
from checks.reading.relations.inferred import PUBLISHED
from checks.reading.rounding import implied_interval, recorded_interval
from checks.reading.unit_names import unit_in_words, unit_name
from checks.reasoning.interval import figures
from checks.story.values import Bound, Change, Quantity

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.mentions import QuantityMention
    from checks.story.model import Claim


def facts_of_claim(reading: "Reading", claim: "Claim", subject: str) -> Iterator[Fact]:
    """Yield what a claim says of a subject: its number, and the days or the duration that its date is."""
    if claim.quantity is not None:
        yield number_fact(claim, claim.quantity, _mention(reading, claim, claim.quantity), subject)
    yield from date_facts(claim, subject)


def date_facts(claim: "Claim", subject: str) -> Iterator[Fact]:
    """Yield the days or the duration that a claim's date is, if it has one."""
    if claim.date is None:
        return
    if moments := moments_of(claim.date):
        yield Fact(claim, subject, Kind.MOMENT, *moments)
    elif spanned := days_spanned(claim.date.value, claim.date.mod):
        yield Fact(claim, subject, Kind.DURATION, spanned, duration_words(claim.date.value, claim.date.mod))


def publication(published: datetime) -> Fact:
    """Return when a story was published, which no claim has to say."""
    return Fact(None, PUBLISHED, Kind.MOMENT, *moment_of_publication(published))


def number_fact(claim: "Claim", quantity: Quantity, mention: "QuantityMention | None", subject: str) -> Fact:
    """Return the number that a claim records; `mention` is that of the text, which knows how it is rounded."""
    written = quantity.unit or (mention.unit if mention else None)
    per = quantity.per or (mention.per if mention else None)
    scale = Scale(unit_name(written) if written else None, unit_name(per) if per else None)
    direction = quantity.change or (mention.change if mention else None)
    unit_word = _word(written, scale.unit)
    return Fact(
        claim,
        subject,
        Kind.NUMBER,
        implied_interval(mention) if mention else recorded_interval(quantity),
        _number_words(quantity, direction, unit_word, per),
        written=recorded_interval(quantity),
        scale=scale,
        unit_word=unit_word,
        recorded=quantity.unit is not None,
        counts=scale == UNSCALED and _is_whole(quantity),
        direction=direction,
    )


def _mention(reading: "Reading", claim: "Claim", quantity: Quantity) -> "QuantityMention | None":
    """Return the number in the claim's quote that reads as what is recorded."""
    anchor = reading.anchors.get(claim.id)
    if anchor is None:
        return None
    recorded = (quantity.value, quantity.low, quantity.high, quantity.bound)
    first = bisect_right(reading.quantities, anchor.start, key=lambda mention: mention.end)
    for mention in takewhile(lambda mention: mention.start < anchor.end, reading.quantities[first:]):
        if (mention.value, mention.low, mention.high, mention.bound) == recorded:
            return mention
    return None


def _word(written: str | None, name: str | None) -> str | None:
    """Return an editor's own word for a unit where it is written out, else the reader's name."""
    spelled_out = written is not None and len(written) > 3 and written.islower()
    return written if spelled_out else name


def _number_words(quantity: Quantity, direction: Change | None, unit: str | None, per: str | None) -> str:
    if quantity.value is not None:
        number = figures(quantity.value)
    else:
        number = f"between {figures(quantity.low or 0)} and {figures(quantity.high or 0)}"
    bound = "" if quantity.bound is Bound.EXACTLY else quantity.bound.replace("-", " ")
    if unit == FACTOR:
        return " ".join(filter(None, (direction, "by a factor of", bound, number)))
    units = unit_in_words(unit, quantity.value) if unit else None
    return " ".join(filter(None, (direction, bound, number, units, per and f"per {per}")))


def _is_whole(quantity: Quantity) -> bool:
    numbers = (quantity.value, quantity.low, quantity.high)
    return all(number is None or number == number.to_integral_value() for number in numbers)

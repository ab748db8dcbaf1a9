"""Where mentions stand to each other: what is between them, and whose words they are."""

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from checks.finding import Span

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.mentions import QuantityMention


def gap(reading: "Reading", one: "QuantityMention", other: "QuantityMention") -> str:
    """Return the text between a mention and a later one."""
    return reading.text[one.end : other.start]


def mention_at(reading: "Reading", offset: int) -> "QuantityMention | None":
    """Return the quantity that begins at this character."""
    index = bisect_left(reading.quantities, offset, key=lambda mention: mention.start)
    found = reading.quantities[index : index + 1]
    return found[0] if found and found[0].start == offset else None


def mentions_within(reading: "Reading", span: Span) -> "tuple[QuantityMention, ...]":
    """Return the quantities that lie in a span of the text."""
    first = bisect_left(reading.quantities, span.start, key=lambda mention: mention.start)
    last = bisect_right(reading.quantities, span.end, key=lambda mention: mention.end)
    return reading.quantities[first:last]


def in_one_voice(reading: "Reading", one: Span, other: Span) -> bool:
    """Whether two spans are both the writer's words, or stand in one quotation."""
    return _quotation(reading, one) == _quotation(reading, other)


def _quotation(reading: "Reading", span: Span) -> Span | None:
    index = bisect_right(reading.quotations, span.start, key=lambda quotation: quotation.start) - 1
    found = reading.quotations[index] if index >= 0 else None
    return found if found and found.overlaps(span) else None


def counts(reading: "Reading", mention: "QuantityMention") -> bool:
    """Whether a mention counts things at one time: no measure, share, rate, rank or change, and no "10-storey"."""
    value = mention.low if mention.value is None else mention.value
    plain = not (mention.unit or mention.per or mention.change or mention.ordinal or mention.negated)
    tied = reading.text[mention.end : mention.end + 1] in {"-", "‑"}
    return plain and not tied and value is not None and value >= 1 and value == value.to_integral_value()

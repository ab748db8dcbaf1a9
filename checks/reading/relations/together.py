"""What the readers of relations share: the words around mentions, and whether one voice says them."""

from typing import TYPE_CHECKING

from checks.finding import Span
from checks.reading.mentions import QuantityMention
from checks.reading.relations.adjacent import in_one_voice

if TYPE_CHECKING:
    from checks.reading import Reading


def words_around(reading: "Reading", *mentions: QuantityMention) -> tuple[Span, str]:
    """Return the span from the first of some mentions to the last, and its words in one line."""
    span = Span(min(mention.start for mention in mentions), max(mention.end for mention in mentions))
    return span, " ".join(reading[span].split())


def stands_together(reading: "Reading", first: QuantityMention, *others: QuantityMention) -> bool:
    """Whether some mentions stand in one quotation, or none of them in any."""
    return all(in_one_voice(reading, first.span, other.span) for other in others)

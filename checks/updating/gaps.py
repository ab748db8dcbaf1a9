"""Figures and dates known by where they stand: between what the claims before and behind them quote."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import DateMention, TimexType
from checks.reading.relations.retold.left_behind import with_noun
from checks.updating.change import Kind, Outcome
from checks.updating.words import plain_words, stem

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.story.model import Claim

_WIDEST: Final = 800
"""Characters between two claims within which the one between them is looked for."""
_WORD_BEFORE: Final = regex(r"\b([^\W\d_]{1,12}) \Z")


def between(reading: "Reading", outcomes: Sequence[Outcome], number: int) -> Span | None:
    """Return where the claim at a number in the file, which is gone, may now stand with another figure or date.

    That is the only one of its sort, in no claim, between the claims before and behind it. None where there are
    several, or where the claims around it do not stand in the order of the file.
    """
    claim, gap = outcomes[number].claim, _gap(reading, outcomes, number)
    if gap is None:
        return None
    taken = [outcome.span for outcome in outcomes if outcome.span]
    mentions = [span for span in _of_its_sort(reading, claim) if gap.covers(span)]
    free = [span for span in mentions if not any(span.overlaps(other) for other in taken)]
    return _with_word_before(reading.text, free[0], claim.quote) if len(free) == 1 else None


def _gap(reading: "Reading", outcomes: Sequence[Outcome], number: int) -> Span | None:
    before = next((one for one in reversed(outcomes[:number]) if one.kind is not Kind.UNCLEAR), None)
    behind = next((one for one in outcomes[number + 1 :] if one.kind is not Kind.UNCLEAR), None)
    if (before and before.span is None) or (behind and behind.span is None) or before is behind:
        return None
    start = before.span.end if before and before.span else 0
    end = behind.span.start if behind and behind.span else len(reading.text)
    return Span(start, end) if start < end <= start + _WIDEST else None


def _of_its_sort(reading: "Reading", claim: "Claim") -> list[Span]:
    if claim.quantity:
        told = {stem(word) for word in plain_words(claim.quote)}
        unit = claim.quantity.unit
        return [
            with_noun(reading.text, mention) if mention.head and stem(mention.head) in told else mention.span
            for mention in reading.quantities
            if not mention.ordinal
            and ((mention.head and stem(mention.head) in told) or (unit is not None and mention.unit == unit))
        ]
    lasts = bool(claim.date and claim.date.value.startswith("P"))
    dates = (mention for mention in reading.dates if not mention.value.endswith("_REF"))
    return [mention.span for mention in dates if claim.date and _lasts(mention) is lasts]


def _lasts(mention: DateMention) -> bool:
    return mention.type in (TimexType.DURATION, TimexType.SET)


def _with_word_before(text: str, span: Span, quote: str) -> Span:
    """Return a mention with the small word before it that the quote has too: "in June"."""
    before = _WORD_BEFORE.search(text, max(0, span.start - 13), span.start)
    first = plain_words(quote)[:1]
    return replace(span, start=before.start()) if before and (before[1].casefold(),) == first else span

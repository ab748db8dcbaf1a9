"""Whether a claim still says what was corrected: the wrong number, date or words would bear it out, the right not."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from checks.consistency.fact import Kind
from checks.consistency.facts import facts_of
from checks.consistency.said import date_facts
from checks.reading.anchors import count
from checks.reasoning.interval import Interval, figures
from checks.story.model import Claim
from checks.story.values import DateValue

if TYPE_CHECKING:
    from checks.consistency.fact import Fact
    from checks.reading import Reading
    from checks.story.model import Correction


def still_says(reading: "Reading", claim: Claim, correction: "Correction") -> bool:
    """Whether a claim says what a correction calls wrong.

    As `was` and `is` are numbers, dates or words, it is the claim's number, its date, or else the words of its quote.
    """
    facts = [fact for fact in facts_of(reading).all if fact.claim is claim]
    was, now = (_values(value, claim) for value in (correction.was, correction.now))
    if was and now:
        return any(_bears_out(was, fact) and not _bears_out(now, fact) for fact in facts)
    quote = claim.quote.casefold()
    return count(quote, _text(correction.was)) > 0 and not count(quote, _text(correction.now))


def corrected_words(value: Decimal | str) -> str:
    """Return a corrected value as a message shows it."""
    return f"“{value}”" if isinstance(value, str) else figures(value)


def _values(value: Decimal | str, claim: Claim) -> "list[tuple[Kind, Interval]]":
    """Return what a corrected value is, where it is a number or a date as the claim has one."""
    if claim.quantity and isinstance(value, Decimal):
        return [(Kind.NUMBER, Interval.exact(value))]
    if claim.date:
        dated = Claim(claim.id, str(value), claim.place, date=DateValue(str(value)))
        return [(fact.kind, fact.within) for fact in date_facts(dated, claim.id)]
    return []


def _bears_out(values: "Sequence[tuple[Kind, Interval]]", fact: "Fact") -> bool:
    return any(fact.kind is kind and fact.within.overlaps(within) for kind, within in values)


def _text(value: Decimal | str) -> str:
    return str(value).casefold()

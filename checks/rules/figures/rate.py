"""A rate and the amount that it is worked out from."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Example, Rule

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.mentions import QuantityMention


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each rate that is not what the amount makes, shared out."""
    if not any(mention.per for mention in reading.quantities):
        return
    from checks.reading.relations.rates import find_rates

    for told in find_rates(reading):
        from checks.consistency.rates import agrees, worked_out
        from checks.reading.unit_names import unit_in_words
        from checks.reasoning.interval import figures

        if not agrees(told):
            each = worked_out(told)
            shown = figures(round(each)) if each >= 100 else figures(round(each, 2))
            unit = unit_in_words(told.rate.unit) if told.rate.unit else ""
            share = " ".join(filter(None, (shown, unit, _per(told.rate.per))))
            message = f"“{told.amount.text}” over “{_words(told.over)}” is {share}, not “{told.rate.text}”"
            yield RULE.finding(reading, message, told.span)


def _per(per: str | None) -> str:
    return "each" if per in {None, "each"} else f"per {per}"


def _words(mention: "QuantityMention") -> str:
    return f"{mention.text} {mention.noun}" if mention.noun and mention.unit is None else mention.text


RULE = Rule(
    id="figures/rate",
    severity=Severity.ERROR,
    summary="a rate is not what the amount makes, shared out",
    what="Divides an amount by the people, things or time that the same sentence shares it out over, where it goes on "
    "with what that is for each (“$600 million for 3 million people, or $200 each”). What rounding explains is passed.",
    why="A division that is off by ten makes a small cost a great one.",
    instead="Work the rate out again from the figures that it rests on.",
    raises=(
        Example("The state spent $600 million on 3 million people, or $20 each."),
        Example("The town counted 120 fires over four years, or 40 a year."),
    ),
    silent=(
        Example("The state spent $600 million on 3 million people, or $200 each."),
        Example("The town counted 118 fires over four years, or 30 a year."),
        Example("The club costs $10 a month, or $99 a year."),
        Example("The town lost 40 trees in three storms, or 5 in every street."),
    ),
    check=check,
)

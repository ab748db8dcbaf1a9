"""A number and the names that are listed behind it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Example, Rule

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.relations.promised_lists import PromisedList


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each list that names more or fewer than were announced."""
    if not reading.quantities:
        return
    from checks.reading.relations.promised_lists import find_promised_lists

    for found in find_promised_lists(reading):
        if not _keeps_its_promise(found):
            message = f"“{found.count.text} {found.count.noun}” are announced, {len(found.names)} are named"
            yield RULE.finding(reading, message, found.span, evidence=["; ".join(found.names)])


def _keeps_its_promise(found: "PromisedList") -> bool:
    from checks.reading.rounding import implied_interval

    named, announced = Decimal(len(found.names)), implied_interval(found.count)
    return announced.contains(named) or (not found.complete and (announced.high is None or named < announced.high))


RULE = Rule(
    id="figures/list-count",
    severity=Severity.ERROR,
    summary="a list names more or fewer than were announced",
    what="Counts the names of people and places that stand behind a colon, between dashes or in brackets, and compares "
    "them with the number that announces them (“three states — Florida, Ohio and Texas —”). Behind “including”, fewer "
    "may stand. Lists whose commas may belong to names are passed.",
    why="Somebody is left out, or was added without the number.",
    instead="Find out who belongs in the list, and correct the list or the number.",
    raises=(
        Example("Polls closed in three states — Florida, Ohio, Texas and Maine — on Tuesday."),
        Example("Police named four suspects: Ada Moor, Ben Oak and Carl Reed."),
    ),
    silent=(
        Example("Polls closed in three states — Florida, Ohio and Texas — on Tuesday."),
        Example("Polls closed in five states, including Florida and Ohio, on Tuesday."),
        Example("The fair comes to two cities: Portland, Maine, and Austin, Texas."),
        Example("Two of the three suspects — Ada Moor and Ben Oak — were charged."),
        Example("They visited two countries: Trinidad and Tobago and Cuba."),
    ),
    check=check,
)

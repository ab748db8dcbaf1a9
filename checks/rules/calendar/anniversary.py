"""An anniversary that does not go with the year of its event."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.relations.anniversaries import Anniversary, anniversaries
from checks.registry import Example, Rule
from checks.rules.calendar._repeats import once


def anniversary(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each anniversary that is another one than the years make it."""
    wrong = (told for told in anniversaries(reading) if _year(told) + told.number not in told.years)
    return once(reading, (_finding(reading, told) for told in wrong))


def _year(told: Anniversary) -> int:
    return int(told.event.value[: len("2001")])


def _finding(reading: Reading, told: Anniversary) -> Finding:
    numbers = " or ".join(str(year - _year(told)) for year in sorted(told.years))
    message = f"“{told.event.text}” and {told.number} years is {_year(told) + told.number}"
    evidence = (f"from {_year(told)} it is {numbers} years", f"inferred from the text: {told.because}")
    return RULE.finding(reading, message, told.span, evidence=evidence)


RULE = Rule(
    id="calendar/anniversary",
    severity=Severity.ERROR,
    summary="an anniversary does not go with the year of its event",
    what="Adds the number of an anniversary to the year of its event (“the 10th anniversary of the 2001 attacks”), and "
    "compares the sum with the date in front of it (“On 11 September 2012, the 10th anniversary of”) or, where the "
    "sentence tells of now (“marks the 10th anniversary of”), with the year of publication and the next. What was "
    "founded in a year may keep its anniversary a year early or late.",
    why="Anniversaries are planned years ahead, and the number is copied from the last one.",
    instead="Count again, and correct the number or the year.",
    raises=(
        Example("Monday marks the 10th anniversary of the 2005 flood."),
        Example("On 11 September 2012, the tenth anniversary of the 2001 attacks, they met."),
    ),
    silent=(
        Example("Monday marks the 20th anniversary of the 2005 flood."),
        Example("On 11 September 2011, the tenth anniversary of the 2001 attacks, they met."),
        Example("They met on the 10th anniversary of the 2005 flood."),
        Example("“Monday marks the 10th anniversary of the 2005 flood,” he said."),
    ),
    check=anniversary,
)

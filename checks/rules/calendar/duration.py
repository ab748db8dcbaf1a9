"""A length of time that does not lie between the dates it is told of."""

from collections.abc import Iterator
from itertools import chain

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.relations.durations import durations
from checks.reading.relations.founded import ages_of_things
from checks.reading.relations.order import counted_dates
from checks.registry import Example, Rule
from checks.rules.calendar._elapsed import findings
from checks.rules.calendar._repeats import once


def duration(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each length of time that its dates do not bear out, however it is rounded."""
    readers = (durations, counted_dates, ages_of_things)
    return once(reading, findings(RULE, reading, chain.from_iterable(read(reading) for read in readers)))


RULE = Rule(
    id="calendar/duration",
    severity=Severity.ERROR,
    summary="a length of time does not lie between its dates",
    what="Compares lengths of time with the dates told beside them: “35 years ago, in 1988”, “since 2010, six years”, "
    "“from 2010 to 2015, six years”, “three days after the 5 May vote, on 12 May”, “founded in 1990, the 35-year-old "
    "club”. A length may be rounded up from the half or cut off, and may count its first day or year or leave it out; "
    "“nearly”, “about” and “more than” have room. What stands in quotation marks is left alone.",
    why="The reader takes one of the two for true, and cannot know which.",
    instead="Count again, and correct the length or the date.",
    raises=(
        Example("The mill burned down 32 years ago, in 1988."),
        Example("She led the choir from 2010 to 2015, a span of eight years."),
        Example("On 12 May, three days after the 5 May vote, the council met."),
        Example("For the past ten years, since 2010, the bridge has been closed."),
        Example("Founded in 1990, the 50-year-old club has lost its boathouse."),
    ),
    silent=(
        Example("The mill burned down 37 years ago, in 1988."),
        Example("She led the choir from 2010 to 2015, a span of six years."),
        Example("On 8 May, three days after the 5 May vote, the council met."),
        Example("Founded in 1975, the 50-year-old club has lost its boathouse."),
        Example("Founded in 1990, the 50-year-old founder's club has lost its boathouse."),
        Example("He was sentenced in 2010 to eight years, and in 2015 came home."),
        Example("“It burned down 32 years ago, in 1988,” she said."),
    ),
    check=duration,
)

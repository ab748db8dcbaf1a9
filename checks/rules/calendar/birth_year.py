"""An age that does not go with the date of birth."""

from collections.abc import Iterator
from fractions import Fraction

from checks.consistency.durations import MEAN_YEAR
from checks.consistency.moments import moment_of_publication, moments_of
from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.relations.births import AgeAt, ages_since_birth
from checks.reading.relations.elapsed import Moment
from checks.reading.relations.inferred import PUBLISHED
from checks.reasoning.interval import Interval
from checks.registry import Example, Rule
from checks.rules.calendar._repeats import once
from checks.story.values import DateValue

_A_DAY = Interval.between(-1, 1)


def birth_year(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each age that nobody born then can have at that time."""
    return once(reading, filter(None, (_finding(reading, told) for told in ages_since_birth(reading))))


def _finding(reading: Reading, told: AgeAt) -> Finding | None:
    lived = _since(reading, told.born, told.at)
    if lived is None or lived.overlaps(Interval.between(told.years * MEAN_YEAR, (told.years + 1) * MEAN_YEAR) + _A_DAY):
        return None
    ages = _ages(lived)
    message = f"{told.because}: somebody born then is {ages}"
    evidence = (f"inferred from the text: {told.because}",)
    return RULE.finding(reading, message, told.span, evidence=evidence)


def _since(reading: Reading, born: Moment, at: Moment) -> Interval | None:
    """Return how many days may lie between a birth and a later moment."""
    moments = [_when(reading, moment) for moment in (born, at)]
    return moments[1] + -moments[0] if moments[0] is not None and moments[1] is not None else None


def _when(reading: Reading, moment: Moment) -> Interval | None:
    if moment == PUBLISHED:
        return moment_of_publication(reading.story.article.published)[0]
    known = moments_of(DateValue(moment.value, moment.mod))
    return known[0] if known else None


def _ages(lived: Interval) -> str:
    """Return an age in words: "69 or 70"."""
    youngest, oldest = (int((days or Fraction(0)) // MEAN_YEAR) for days in (lived.low, lived.high))
    return f"{youngest}" if youngest == oldest else f"{youngest} {'or' if oldest - youngest == 1 else 'to'} {oldest}"


RULE = Rule(
    id="calendar/birth-year",
    severity=Severity.ERROR,
    summary="an age does not go with the date of birth",
    what="Compares somebody's date of birth with the ages that the article gives: in the same sentence (“born in 1950, "
    "she turned 60 in 2010”, “born in 1920, died in 1985 at 65”), behind the years of a life (“(1920-1985) ... died at "
    "65”), and beside the name elsewhere (“Ann Roe, 74,” where “Roe was born in 1950”).",
    why="One of the two is wrong, and an obituary cannot be printed twice.",
    instead="Find out the date of birth, and count again.",
    raises=(
        Example("Ann Roe, 65, runs the mill. Roe was born in Leeds in 1950."),
        Example("Ann Roe was born in 1950 and turned 50 in 2010."),
        Example("The painter Ann Roe (1920-1985), who died at 75, loved this view."),
    ),
    silent=(
        Example("Ann Roe, 75, runs the mill. Roe was born in Leeds in 1950."),
        Example("Ann Roe was born in 1950 and turned 60 in 2010."),
        Example("The painter Ann Roe (1920-1985), who died at 65, loved this view."),
        Example("Ann Roe was born in 1990. Her mother, Jane Roe, 65, runs the mill."),
    ),
    check=birth_year,
)

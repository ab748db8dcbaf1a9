"""One person with two ages."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.relations.ages_retold import TwoAges, ages_told_twice
from checks.registry import Example, Rule
from checks.rules.calendar._repeats import once


def age(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each age of a person that is another one than the text gave before."""
    return once(reading, (_finding(reading, two) for two in ages_told_twice(reading)))


def _finding(reading: Reading, two: TwoAges) -> Finding:
    line = reading.story.article.place(two.first.span.start).line
    message = (
        f"“{reading[two.second.span]}” is {two.second.years}, but “{reading[two.first.span]}” is {two.first.years}"
    )
    evidence = (f"“{reading[two.first.span]}” stands in line {line}", f"inferred from the text: {two.because}")
    return RULE.finding(reading, message, two.second.span, evidence=evidence)


RULE = Rule(
    id="calendar/age",
    severity=Severity.ERROR,
    summary="one person has two ages",
    what="Compares the ages that the article gives one person: “John Smith, 45,”, “the 47-year-old Smith”, “Smith, a "
    "47-year-old baker,”, and “The 47-year-old said” in the sentence after. A surname alone counts where one person "
    "bears it; an age beside another year may be that year's, and what stands in quotation marks is left alone.",
    why="One of the two is wrong; for a reader who knows the person, so is the rest.",
    instead="Find out the age.",
    raises=(
        Example("John Smith, 45, lost the vote. The 54-year-old Smith said he would be back."),
        Example("Ann Roe, 31, won. Friends of Roe, a 32-year-old baker, cheered."),
        Example("Ann Roe, 31, won the race. The 13-year-old said she had trained for months."),
    ),
    silent=(
        Example("John Smith, 45, lost the vote. The 45-year-old Smith said he would be back."),
        Example("John Smith, 45, lost the vote. His son, Paul Smith, 19, comforted him."),
        Example("John Smith, 45, lost the vote. In 1999 John Smith, 19, had won."),
        Example("Ann Roe, 31, beat her sister. A 13-year-old said she had watched."),
    ),
    check=age,
)

"""One person with two titles."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.names.called import TwoTitles, two_titles
from checks.registry import Example, Rule


def title(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each person whom the story calls in two ways that exclude each other."""
    return (_finding(reading, two) for two in two_titles(reading))


def _finding(reading: Reading, two: TwoTitles) -> Finding:
    first = reading[two.first.span]
    line = reading.story.article.place(two.first.span.start).line
    message = f"“{reading[two.again.span]}” here, “{first}” in line {line}"
    evidence = [f"nobody is “{two.first.title}” and “{two.again.title}” at one time"]
    return RULE.finding(reading, message, two.again.span, evidence=evidence)


RULE = Rule(
    id="names/title",
    severity=Severity.REVIEW,
    summary="one person has two titles",
    what="Compares the titles in front of one person's name that exclude each other: senator, representative and "
    "governor; ranks such as captain and lieutenant; Mr. and Ms. A surname alone counts where one person bears it. "
    "Former, acting and deputy titles, those beside a year or an election, and quotations are left alone.",
    why="One of the two is wrong, and whoever bears it will notice.",
    instead="Find out the title.",
    raises=(
        Example("Sen. Ann Roe of Ohio voted no. Later, Rep. Roe said that she was sorry."),
        Example("Lt. Ben Fox fired first. Capt. Fox has been suspended, the police said."),
        Example("Pat Roe lost. Mr. Roe conceded on Monday. Ms. Roe wept."),
    ),
    silent=(
        Example("Sen. Ann Roe of Ohio voted no. Later, Senator Roe said that she was sorry."),
        Example("Sen. Ann Roe voted no. Rep. Ben Roe voted yes. Rep. Roe said that he was sorry."),
        Example("Sen. Ann Roe voted no. In 2004, Rep. Roe had voted yes. Former Rep. Roe was moved."),
        Example("Lt. Col. Ben Fox fired first. Col. Fox has been suspended."),
        Example("Bill Roe met Ann Roe. Mr. Roe smiled. Ms. Roe did not."),
        Example("Gov. Ann Roe spoke. Lt. Gov. Roe listened. “Senator Roe,” he said."),
    ),
    check=title,
)

"""A date that is in no calendar."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule


def impossible(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each date that does not exist."""
    for mention in reading.dates:
        if mention.impossible and not reading.is_quoted(mention.span):
            yield RULE.finding(reading, f"“{mention.text}” is no date: {mention.impossible}", mention.span)


RULE = Rule(
    id="calendar/impossible",
    severity=Severity.ERROR,
    summary="a date that no calendar has",
    what="Looks for days that their month does not have, 29 February of a common year among them.",
    why="Something did or will happen on another day, and the reader cannot know on which.",
    instead="Find out the day.",
    raises=(
        Example("The vote was held on 31 June 2024."),
        Example("The vote was held on February 29, 2025."),
        Example("The vote will be held on Feb. 30."),
    ),
    silent=(
        Example("The vote was held on 30 June 2024."),
        Example("The vote was held on February 29, 2024."),
        Example("“I will pay you on February 30,” he said."),
    ),
    check=impossible,
)

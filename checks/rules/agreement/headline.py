"""A number in the headline that the text tells otherwise."""

from collections.abc import Iterator

from checks.consistency.inferred import findings
from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.relations.retold import in_headline
from checks.registry import Example, Rule


def check(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each number of the headline that the text gives otherwise, and nowhere as it is there."""
    return findings(RULE, reading, in_headline(reading))


RULE = Rule(
    id="agreement/headline",
    severity=Severity.REVIEW,
    summary="the headline's number is not the text's",
    what="Looks up each number of the headline in the text. Where the text does not give it, rounded or in full, and "
    "gives another one of the same thing, that is put to an editor. “At least” and “about” are taken as the number "
    "they stand with, for a headline leaves them away.",
    why="More people read the headline than the text, and it is often written first and updated last.",
    instead="Make headline and text agree.",
    raises=(
        Example("A blast at a depot near the port killed 15 people.", headline="12 Killed in Blast at Port"),
        Example(
            "The senate passed a $270 billion plan to mend roads on Monday.", headline="Senate passes $370bn road plan"
        ),
    ),
    silent=(
        Example("A blast at a depot near the port killed 12 people.", headline="12 Killed in Blast at Port"),
        Example(
            "The senate passed a $1.37 trillion plan to mend roads on Monday.",
            headline="Senate passes $1.4 trillion road plan",
        ),
        Example("A blast near the port killed 15 people.", headline="More than a dozen killed in blast at port"),
        Example("A blast killed 15 people. Ten were dockers.", headline="10 dockers killed in blast at port"),
    ),
    check=check,
)

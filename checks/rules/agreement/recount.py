"""One number that the text seems to tell twice, with two values."""

from collections.abc import Iterator

from checks.consistency.inferred import findings
from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.relations.retold import retold
from checks.registry import Example, Rule


def check(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each number that is likely told a second time, and differs."""
    return findings(RULE, reading, (told.inferred for told in retold(reading) if not told.certain))


RULE = Rule(
    id="agreement/recount",
    severity=Severity.REVIEW,
    summary="one number seems to be told twice, with two values",
    what="Looks for two numbers of one kind of thing that are as near to each other as a slip makes them: at most "
    "twofold, one digit apart, one digit more, or the same digits in another order. For one number speak words that "
    "hardly another sentence has, the same phrase behind both, a second telling as known (“the 12 men”), a place in "
    "the lead or the headline and numbers that are nearly the same; against it, further numbers of that kind, other "
    "days, months and years, sums (“together”), votes and seats. Polls' points, shares of a whole, rates and lengths "
    "of time are passed, and so is what one sentence gives both of, and what is told as some of the others.",
    why="Where the two are one thing, one of the numbers is wrong; where they are two, the reader may not see it.",
    instead="Make the numbers agree, or say what sets the two apart.",
    raises=(
        Example(
            "The council sold the land to 14 farmers.\nMost had leased it for years.\n"
            "The 12 farmers paid the council in full."
        ),
        Example(
            "The group has signed up 370 volunteers in schools.\nIt wants more.\n"
            "The 730 volunteers teach for free, the group said."
        ),
    ),
    silent=(
        Example(
            "The council sold the land to 14 farmers.\nMost had leased it for years.\n"
            "The 14 farmers paid the council in full."
        ),
        Example(
            "The council sold the land to 14 farmers.\nMost had leased it for years.\n"
            "Another 12 farmers paid the council in full."
        ),
        Example("The council sold the land to 14 farmers, and 12 farmers have paid."),
        Example(
            "The council sent 42 troopers to the bridge.\nMost had come by night.\n"
            "Another 40 troopers were to join the 42 troopers by morning."
        ),
        Example("The council sold the land to 14 farmers.\nNine of the farmers paid the council in full."),
    ),
    check=check,
)

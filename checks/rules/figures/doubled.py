"""What is said to have doubled, tripled or halved, and did not."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule


def doubled(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each "doubled" and the like whose ends are farther apart, or nearer, than that."""
    if len(reading.quantities) < 2:
        return
    from checks.consistency.inferred import findings
    from checks.reading.relations.changes import find_changes, is_by_factor

    yield from findings(RULE, reading, (found for found in find_changes(reading) if is_by_factor(found)))


RULE = Rule(
    id="figures/doubled",
    severity=Severity.ERROR,
    summary="“doubled”, and the figures say otherwise",
    what="Sets “doubled”, “tripled”, “halved” and the like against the numbers before and after them. A tenth more or "
    "less is let pass, and a quarter after “nearly” or “about”.",
    why="Such a word is the sentence's news. Readers remember it, and do the sum.",
    instead="Say what the figures say (“more than doubled”, “rose by half”), or put them right.",
    raises=(
        Example("The count doubled to 120 from 50."),
        Example("The count tripled from 10 in May to 25 in June."),
        Example("Profit more than doubled to $4.2 million from $3.1 million a year earlier."),
    ),
    silent=(
        Example("The count doubled to 100 from 52."),
        Example("The count nearly tripled from 10 in May to 27 in June."),
        Example("The loss doubled to $4.2 million from $3.1 million a year earlier."),
        Example("The count doubled in 2014 and rose from 50 to 120 in the years since."),
    ),
    check=doubled,
)

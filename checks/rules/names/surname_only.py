"""A person who never gets a full name."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.names.introduced import unintroduced
from checks.registry import Example, Rule


def surname_only(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each surname that the story never gives a given name or an office."""
    for person in unintroduced(reading.names):
        if not person.later:
            message = f"“{person.first.text}” never gets a given name"
            yield RULE.finding(reading, message, person.first.span)


RULE = Rule(
    id="names/surname-only",
    severity=Severity.REVIEW,
    default=False,
    summary="a person is named by the surname alone throughout",
    what="Looks for somebody who speaks in the story, whose surname is a frequent one, and who is named at least twice "
    "and never with a given name, initials or an office. Presidents and other known office-holders need no "
    "introduction. It cannot tell a given name that stands alone, such as a child's, from a surname.",
    why="It is what is left of a story whose introduction was cut.",
    instead="Give the full name, and who that is, at the first mention.",
    raises=(
        Example("The town waited for weeks. “It will come,” Barrett said. Later, Barrett was proven right."),
        Example("Ms. Collins said that she would leave. The council thanked Ms. Collins."),
    ),
    silent=(
        Example("Tom Barrett waited for weeks. “It will come,” Barrett said. Later, Barrett was proven right."),
        Example("Fire Chief Barrett waited for weeks. “It will come,” Barrett said."),
        Example("The town waited for Obama. “It will come,” Obama said."),
        Example("The town waited for Reuters. “It will come,” Reuters said."),
    ),
    check=surname_only,
)

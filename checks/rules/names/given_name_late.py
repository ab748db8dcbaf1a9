"""A person whose given name comes after the first mention."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.names.introduced import unintroduced
from checks.registry import Example, Rule


def given_name_late(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each surname that stands alone before the text gives the full name."""
    for person in unintroduced(reading.names):
        if person.later:
            line = reading.story.article.place(person.later.span.start).line
            message = f"“{person.first.text}” stands without a given name here, and has one in line {line}"
            yield RULE.finding(reading, message, person.first.span)


RULE = Rule(
    id="names/given-name-late",
    severity=Severity.REVIEW,
    default=False,
    summary="a person is introduced after the first mention",
    what="Looks for somebody who speaks in the story, whose surname is a frequent one, and who is named in its text "
    "without a given name or an office before the full name comes. Headlines, headings and captions name people "
    "shortly; presidents and other known office-holders need no introduction.",
    why="A reader meets a name and does not know whose it is.",
    instead="Give the full name, and who that is, at the first mention.",
    raises=(
        Example(
            "Nobody knew what Barrett had seen. Tom Barrett, a baker, said that he saw a fire. Barrett said no more."
        ),
        Example("The town fined Mr. Peters. Gary Peters owns the mill. He would not pay, Mr. Peters said."),
    ),
    silent=(
        Example("Tom Barrett, a baker, said that he saw a fire. Barrett said no more."),
        Example("Judge Barrett spoke. Tom Barrett, the judge, said that he saw a fire."),
        Example("Tom Barrett said that he saw a fire.", headline="Barrett saw a fire"),
        Example("Everybody blamed Obama. Barack Obama said that he was sorry."),
    ),
    check=given_name_late,
)

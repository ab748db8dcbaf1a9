"""A title without "former" for somebody who has left, where no courtesy explains it."""

from collections.abc import Iterator, Mapping
from functools import partial

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.offices._cases import Case, has_left, tells_of_then
from checks.rules.offices._statements import INTRODUCED, Statement, by_date_around, called, contradictions
from checks.rules.offices._verbs import acts_after, acts_now, gives_the_time, says_outright
from checks.story.values import Status


def outdated(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each title of a past holder that is recorded as current, or that the text gives as of now."""
    excused = partial(_is_excused, called(reading, INTRODUCED))
    return contradictions(RULE, reading, Status.CURRENT, has_left, excused, supposed=True, headline=False)


def _is_excused(introduced: Mapping[str, int], reading: Reading, statement: Statement, cases: tuple[Case, ...]) -> bool:
    """Whether the title is of another time than now, another rule's, or a courtesy."""
    if says_outright(reading, statement):
        return True
    if statement.claim is None and (statement.is_behind(introduced) or gives_the_time(reading, statement)):
        return True
    apposed = statement.person_span.end <= statement.span.start
    acts = acts_now(reading, statement) or _acts_after(reading, statement, cases)
    now = statement.claim is not None or statement.placed or apposed or acts
    return not now or by_date_around(tells_of_then)(reading, statement, cases)


def _acts_after(reading: Reading, statement: Statement, cases: tuple[Case, ...]) -> bool:
    """Whether the person is the subject of a verb that goes with a day after the time in office."""
    ends = [term.until.last for case in cases for term in case.terms if term.until]
    return bool(ends) and acts_after(reading, statement, max(ends))


RULE = Rule(
    id="offices/outdated",
    severity=Severity.REVIEW,
    summary="a title without “former” for somebody who has left the office",
    what="Asks about the title of somebody who left the office before the day of the article, where it is "
    "recorded as current, where it comes in full (“French President”, “the mayor of Kyiv”), or where its bearer "
    "speaks of now, or signs and orders on a later day. A bare “President” in a passage on the past is left alone, "
    "and so is a paragraph with a date of that time or before, “under President X”, and whom the story has called "
    "“former” before.",
    why="Old copy and old knowledge keep people in office. Whether a title is a courtesy or a mistake, an editor "
    "has to say: it is why this is a review.",
    instead="Write “former” before the title, name the present holder, or say of which time the sentence speaks.",
    raises=(
        Example("French President François Hollande will open the fair."),
        Example("President Barack Obama says the talks failed."),
        Example("President Barack Obama signed the bill on Sunday."),
        Example("Olaf Scholz, the chancellor of Germany, went home."),
        Example(
            "Joe Biden, who is the president, spoke.",
            claims="claims:\n- id: biden\n  quote: the president\n"
            "  role: {person: Joe Biden, office: President of the United States}\n",
        ),
    ),
    silent=(
        Example("In 2014 French President François Hollande opened the fair."),
        Example("President Barack Obama said on Sunday that he would come."),
        Example("She was an adviser to President Barack Obama."),
        Example("Unemployment rose under French President François Hollande."),
        Example("Former President Barack Obama spoke. “No,” President Obama says in the film."),
        Example("Former French President François Hollande will open the fair."),
        Example("President Donald Trump says the talks failed."),
    ),
    check=outdated,
)

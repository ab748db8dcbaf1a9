"""Nobody is "former" in an office that is theirs on the day, or that they have yet to take."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.mentions import Days
from checks.registry import Example, Rule
from checks.rules.offices._cases import Case, changes_hands, not_yet
from checks.rules.offices._statements import by_date_beside, contradictions
from checks.story.values import Status


def former(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each "former" or "ex-" that the day of the article contradicts."""
    return contradictions(RULE, reading, Status.FORMER, _contradiction, by_date_beside(_was_former))


def _contradiction(case: Case) -> str:
    if early := not_yet(case):
        return early
    if not (held := case.stretch) or changes_hands(case):
        return ""
    start = held[0].since.text
    return f"{case.person} has been {case.office} since {start}, so on {case.day} “former” is wrong"


def _was_former(case: Case, days: Days) -> bool:
    """Whether the days reach back before the present time in office, to one after an earlier time in it."""
    held = case.stretch
    earlier = [term for term in case.terms if held and term.since.first < held[0].since.first]
    return bool(earlier) and days.overlaps(Days(earlier[0].since.first, held[0].since.first))


RULE = Rule(
    id="offices/former",
    severity=Severity.ERROR,
    summary="“former” of somebody who holds the office, or has yet to take it",
    what="Holds “former” and “ex-”, in text and headline, against the time in office of the person named: wrong if the "
    "person holds the office on the day of the article, or takes it only later. A date in the sentence that speaks of "
    "an earlier time, between two terms, makes it right. Quotations and hypotheticals are left alone.",
    why="A title is a fact with a date. A reader who meets a sitting head of state as “former” doubts the rest; "
    "the mistake comes from old copy, old captions, and text machines that stopped learning years ago.",
    instead="Drop “former”, or say from when to when the office was held.",
    raises=(
        Example("Donald Trump, the former President of the United States, spoke to reporters."),
        Example("Aides of former Ukrainian President Volodymyr Zelenskiy declined to comment."),
        Example("Ex-President Barack Obama left for Ohio.", published="2013-05-02T12:00:00-04:00"),
        Example("Former Vice President Mike Pence spoke in Iowa.", published="2016-10-02T12:00:00-04:00"),
        Example("The king met Donald Trump on Monday.", headline="Former President Trump visits Oslo"),
        Example(
            "The former mayor of Kyiv thanked the crews. Vitali Klitschko spoke for an hour.",
            claims="claims:\n- id: mayor\n  quote: The former mayor of Kyiv\n"
            "  role: {person: Vitali Klitschko, office: Mayor of Kyiv, status: former}\n",
        ),
    ),
    silent=(
        Example("President Donald Trump spoke to reporters."),
        Example("Former President Joe Biden spoke to reporters."),
        Example("The king met Donald Trump.", "2023-03-01T12:00:00+01:00", headline="Former President Trump in Oslo"),
        Example("In 2022 former President Trump announced that he would run again."),
        Example("“Former President Trump is welcome here,” the host said."),
        Example("Nobody knows what a former President Trump would do with his time."),
        Example("A former Trump adviser and a former President Trump aide spoke."),
        Example("Former President Trump spoke to reporters.", published="2023-03-01T12:00:00-05:00"),
    ),
    check=former,
)

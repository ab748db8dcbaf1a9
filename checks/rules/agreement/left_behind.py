"""A number or date that an update changed, and that the text still tells as it was."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Example, Rule
from checks.rules.agreement._versions import Change, Place, changes, places

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.story.model import Claim


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each place of the text and of the headline that still tells a number or date as it was."""
    story = reading.story
    if story.update is None or reading.archive is None:
        return
    seen: set[Place] = set()
    for version in reading.archive.earlier(story):
        for change in changes(story, version):
            for place in places(reading, change):
                if place not in seen:
                    seen.add(place)
                    yield _finding(reading, change, place)


def _finding(reading: "Reading", change: Change, left: Place) -> Finding:
    from checks.consistency.across import path_from
    from checks.consistency.words import cite

    told, line = reading.anchors[change.after.id], reading.story.article.place
    was, now = _in_words(change.before), _in_words(change.after)
    where = "the headline" if left.in_headline else f"line {line(left.span.start).line}"
    message = f"{change.after.id} {was} -> {now} in line {line(told.start).line}; {where} still says {was}"
    entry, file = change.before.place, path_from(reading.story, change.version.path)
    evidence = [
        f"{cite(reading, change.after)} is {now}",
        f"{file}:{entry.line}:{entry.column}: “{change.before.quote}” was {was}",
    ]
    if left.in_headline:
        return RULE.finding(reading, message, None, [change.after], evidence)
    return RULE.finding(reading, message, left.span, evidence=evidence)


def _in_words(claim: "Claim") -> str:
    """Return a claim's number or date as a message has it."""
    from checks.consistency.said import date_facts, number_fact

    if claim.quantity:
        return number_fact(claim, claim.quantity, None, claim.id).words
    return next((fact.words for fact in date_facts(claim, claim.id)), claim.quote)


def _toll(quote: str, value: int) -> str:
    return f"""
        claims:
        - {{id: toll, quote: {quote}, quantity: {{value: {value}, of: deaths}}}}
    """


_EARLIER = Example(
    text="A fire at the harbour of Lowmere killed three people on Sunday.\nThe three people who died worked there.",
    published="2025-07-20T18:00:00+02:00",
    claims=_toll("killed three people", 3),
)

RULE = Rule(
    id="agreement/left-behind",
    severity=Severity.REVIEW,
    summary="a number or date that an update changed, and that the text still tells as it was",
    what=(
        "Compares a story with the earlier versions that its `updates` leads to: where a claim of the same id or "
        "measure tells another number now, looks for the old number of the same thing in the text and the headline; "
        "where it tells another date, for the old date in a sentence of the same words. "
        "What the text calls an earlier number, and what a claim records as another measure or as of another time, "
        "is passed."
    ),
    why="A toll that is raised in the lead and not in paragraph nine is the commonest mistake of a story that grows.",
    instead=(
        "Bring the place up to date. If it tells of something else, or of how things stood, record it as a claim with "
        "a measure of its own or its own `as_of`."
    ),
    raises=(
        Example(
            text="A fire in the port of Lowmere killed five people on Sunday.\nThe three people who died lived there.",
            claims=_toll("killed five people", 5),
            earlier=_EARLIER,
        ),
        Example(
            text="The mill in Pelm will lose 240 jobs.\nThe town has little else.\nUnions want to save the 200 jobs.",
            claims="claims: [{id: loss, quote: 240 jobs, quantity: {value: 240, of: jobs}, measure: pelm/jobs}]",
            earlier=Example(
                text="The mill in Pelm will lose 200 jobs.\nUnions want to save the 200 jobs.",
                claims="claims: [{id: jobs, quote: lose 200 jobs, quantity: {value: 200}, measure: pelm/jobs}]",
            ),
        ),
    ),
    silent=(
        Example(
            text="A fire in the port of Lowmere killed five people on Sunday.\nThe five people who died lived there.",
            claims=_toll("killed five people", 5),
            earlier=_EARLIER,
        ),
        Example(
            text="A fire in the port of Lowmere killed five people on Sunday, up from three people earlier.",
            claims=_toll("killed five people", 5),
            earlier=_EARLIER,
        ),
        Example(
            text="A fire in the port of Lowmere killed five people on Sunday.\nThree boats sank.",
            claims=_toll("killed five people", 5),
            earlier=_EARLIER,
        ),
    ),
    check=check,
)

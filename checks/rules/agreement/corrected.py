"""What a correction says is wrong, and a story still says."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from checks.finding import Finding, Severity
from checks.registry import Example, Rule
from checks.story.archive import corrected_measure
from checks.story.model import Modality
from checks.story.moments import is_later

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.story.model import Claim, Correction, Story

_Recorded: TypeAlias = "tuple[Story, Correction]"
"""A correction with the story whose file records it."""


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each claim that still says what was corrected, in this story's file or in another's."""
    story, archive = reading.story, reading.archive
    claims = [claim for claim in story.claims if claim.modality is not Modality.DENIED]
    if not (story.corrections or story.update or any(claim.measures for claim in claims)):
        return
    if archive and archive.is_superseded(story):
        return
    versions = [story, *(archive.earlier(story) if archive else ())]
    for claim in claims:
        if found := [recorded for recorded in _about(reading, claim, versions) if _holds(reading, claim, *recorded)]:
            yield _finding(reading, claim, found)


def _about(reading: "Reading", claim: "Claim", versions: "list[Story]") -> "Iterator[_Recorded]":
    """Yield each correction of a claim: by its id in the versions of this story, by its measure in every story."""
    measure = claim.measures[0] if len(claim.measures) == 1 else None
    for story in versions:
        for correction in story.corrections:
            if claim.id == correction.claim or (measure and measure == corrected_measure(story, correction)):
                yield story, correction
    if reading.archive and measure:
        own = {story.path.resolve() for story in versions}
        others = reading.archive.corrections.get(measure, ())
        yield from ((story, correction) for story, correction in others if story.path.resolve() not in own)


def _holds(reading: "Reading", claim: "Claim", story: "Story", correction: "Correction") -> bool:
    """Whether a claim still says what a correction is about: of its time, where both give one, and no later."""
    of = story.by_id.get(correction.claim or "")
    if claim.as_of and (is_later(claim.as_of, correction.on) or (of and of.as_of and of.as_of != claim.as_of)):
        return False
    from checks.consistency.corrected import still_says

    return still_says(reading, claim, correction)


def _finding(reading: "Reading", claim: "Claim", found: "list[_Recorded]") -> Finding:
    from checks.consistency.across import path_from, time_in_words
    from checks.consistency.corrected import corrected_words
    from checks.consistency.words import cite

    evidence = []
    for _, correction in found:
        place = correction.place
        file = f"{path_from(reading.story, place.file)}:{place.line}:{place.column}"
        was, now = corrected_words(correction.was), corrected_words(correction.now)
        evidence.append(f"{file}: was {was}, is {now}: {correction.why}")
    _, first = found[0]
    was, now, day = corrected_words(first.was), corrected_words(first.now), time_in_words(first.on)
    message = f"{cite(reading, claim)} still says {was}, which was corrected on {day}: it is {now}"
    return RULE.finding(reading, message, reading.anchors.get(claim.id), [claim], evidence)


_CORRECTED = Example(
    text="Five people died in the fire at the harbour of Lowmere.",
    claims="""
        claims:
        - {id: toll, quote: Five people, quantity: {value: 5, of: deaths}, measure: lowmere-fire/deaths}
        corrections:
        - {claim: toll, was: 3, is: 5, on: 2025-07-21, why: two of the injured had died in the night}
    """,
)

RULE = Rule(
    id="agreement/corrected",
    severity=Severity.ERROR,
    summary="a claim that still says what was corrected",
    what=(
        "Holds every story to the entries under `corrections` of all claim files of its folder: a claim of the "
        "corrected measure, or the corrected claim itself, must no longer say what `was` is and `is` is not. A number "
        "recorded as of a day after the correction is another one. So is, where the correction names a claim with an "
        "`as_of`, one as of another time. A story that another one updates is not held."
    ),
    why="A mistake that was corrected once and stands on in the sidebar is a mistake that the house knows of.",
    instead="Correct the text and its claim. If this is another number, give it a measure of its own.",
    raises=(
        Example(
            text="Lowmere mourns the three people who died in the fire at its harbour.",
            claims="""
                claims:
                - {id: dead, quote: three people, quantity: {value: 3, of: deaths}, measure: lowmere-fire/deaths}
            """,
            others=(_CORRECTED,),
        ),
        Example(
            text="Ada Quill, the majority leader of the council, opened the bridge.",
            claims="""
                claims:
                - {id: quill, quote: the majority leader of the council}
                corrections:
                - {claim: quill, was: majority leader, is: minority leader, on: 2025-07-21, why: her party lost a seat}
            """,
        ),
    ),
    silent=(
        Example(
            text="Lowmere mourns at least three people who died in the fire at its harbour.",
            claims="""
                claims:
                - id: dead
                  quote: at least three people
                  quantity: {value: 3, bound: at-least, of: deaths}
                  measure: lowmere-fire/deaths
            """,
            others=(_CORRECTED,),
        ),
        Example(
            text="Three people died in the fire at the mill of Pelm.",
            claims="""
                claims:
                - {id: dead, quote: Three people, quantity: {value: 3, of: deaths}, measure: pelm-fire/deaths}
            """,
            others=(_CORRECTED,),
        ),
    ),
    check=check,
)

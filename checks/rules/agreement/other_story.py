"""One number, at one time, of which two stories say what cannot both be true."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Example, Rule
from checks.story.archive import measured_by

if TYPE_CHECKING:
    from checks.consistency.across import Contradiction
    from checks.reading import Reading
    from checks.story.model import Claim

_NAMED = 3
"""Stories that one finding names."""


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each claim that cannot be true beside a story published before."""
    claims = [claim for claim in reading.story.claims if measured_by(claim)]
    if not claims or reading.archive is None or reading.archive.is_superseded(reading.story):
        return
    from checks.consistency.across import contradictions

    for claim in claims:
        if found := tuple(islice(contradictions(reading, reading.archive, claim), _NAMED)):
            yield _finding(reading, claim, found)


def _finding(reading: "Reading", claim: "Claim", found: "tuple[Contradiction, ...]") -> Finding:
    from checks.consistency.across import path_from, time_in_words
    from checks.consistency.words import told

    first = found[0]
    where = path_from(reading.story, first.theirs.story.article.path)
    when = time_in_words(claim.as_of) if claim.as_of else ""
    message = f"{told(reading, first.mine)}, but in {where} {first.theirs.words}, both as of {when}"
    evidence = []
    for contradiction in found:
        theirs = contradiction.theirs
        file, place = path_from(reading.story, theirs.story.path), theirs.claim.place
        day = time_in_words(theirs.story.article.published)
        evidence.append(f"{file}:{place.line}:{place.column}, published {day}: {theirs.words}")
    return RULE.finding(reading, message, reading.anchors.get(claim.id), [claim], evidence)


def _toll(count: str, as_of: str, words: str) -> str:
    return f"""
        claims:
        - id: toll
          quote: {words}
          quantity: {{value: {count}, of: deaths}}
          measure: oberau-avalanche/deaths
          as_of: {as_of}
    """


_DAY = "2025-07-20"
_EARLIER = Example(
    text="An avalanche killed four people above Oberau on Sunday.",
    published="2025-07-20T18:00:00+02:00",
    claims=_toll("4", _DAY, "four people"),
)

RULE = Rule(
    id="agreement/other-story",
    severity=Severity.ERROR,
    summary="a number that another story tells differently, as of the same time",
    what=(
        "Holds claims of different stories that share a measure and an `as_of` against each other, with their bounds, "
        "rounding and units. The story that is published later is held. A later `as_of` supersedes an earlier one, "
        "and a story that another one updates is held against none. Claims that give no `as_of` are their own story's."
    ),
    why="Readers who find one toll in the morning's story and another in its sidebar trust neither.",
    instead=(
        "Find out which number is right and correct the other story, too, with an entry under `corrections`. If both "
        "are, they did not hold at one time, or are not of one measure: correct the claim."
    ),
    raises=(
        Example(
            text="The avalanche above Oberau on Sunday killed six people.",
            claims=_toll("6", _DAY, "six people"),
            others=(_EARLIER,),
        ),
        Example(
            text="The strike at the port of Lowmere began on July 16.",
            claims="""
                claims:
                - {id: strike, quote: on July 16, date: 2025-07-16, measure: lowmere/strike, as_of: 2025-07-20}
            """,
            others=(
                Example(
                    text="The port of Lowmere has been closed by a strike since July 14.",
                    published="2025-07-20T18:00:00+02:00",
                    claims="""
                        claims:
                        - {id: began, quote: July 14, date: 2025-07-14, measure: lowmere/strike, as_of: 2025-07-20}
                    """,
                ),
            ),
        ),
    ),
    silent=(
        Example(
            text="The avalanche above Oberau has killed six people.",
            claims=_toll("6", "2025-07-21", "six people"),
            others=(_EARLIER,),
        ),
        Example(
            text="The avalanche above Oberau on Sunday killed at least three people.",
            claims=_toll("3, bound: at-least", _DAY, "at least three people"),
            others=(_EARLIER,),
        ),
        Example(
            text="The avalanche above Oberau on Sunday killed six people.",
            claims=_toll("6", _DAY, "six people"),
            earlier=_EARLIER,
        ),
    ),
    check=check,
)

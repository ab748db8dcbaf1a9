"""A statement that nobody stands behind: "reportedly", "it is believed", "sources say"."""

import re
from collections.abc import Iterator

from checks.finding import Finding, Severity, Span
from checks.patterns import regex
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.attribution._voice import NAME, REPORTED, beside, own_words, rest

_HEARSAY = regex(
    r"(?:\b(?:is|are|was|were|has|have|had|been|being)\s+(?:also\s+)?){0,2}\breportedly\b"
    r"(?:\s+(?:[a-z]{2,20}(?:ed|ing)|said|says|told|tells|wrote|found|saw|gave|made|took|left|met|held)\b)?"
    r"|\b[Ii]t (?:is|was|has been) (?:widely |generally )?(?:believed|understood|thought|said|claimed|reported"
    r"|rumou?red)\b(?! by)"
    r"|\b(?:is|are|was|were|has been|have been|had been) (?:widely |generally )?"
    r"(?:believed|thought|said|understood|rumou?red) to\b"
)
"""Hearsay without a subject. "Reportedly" is given with the verb around it."""

_HEARSAY_IN = (
    "reported, believed, understood, thought, claimed, rumored, rumoured,"
    " is said, are said, was said, were said, been said, ly said"
)

_CROWD = regex(
    r"(?:^|(?<=[.;:,—–-] )|(?<=\n)|(?<=\bthat )|(?<=\bbut )|(?<=\bwhile )|(?<=\bas ))"
    r"(?:(?:[Ss]ome|[Mm]any|[Ss]everal|[Mm]ost|[Mm]ultiple|[Aa]nonymous|[Uu]nnamed) )?"
    r"(?:[Cc]ritics|[Oo]bservers|[Ee]xperts|[Aa]nalysts|[Ss]keptics|[Ss]ceptics|[Pp]undits|[Ii]nsiders|[Ss]ources"
    r"|[Aa] source|[Ss]ome|[Mm]any)"
    r" (?:say|says|said|argue|argued|believe|claim|claimed|contend|fear(?! for)|speculate|suggest)\b",
    re.MULTILINE,
)
"""Speakers with no name, and no word of where they stand or how they know."""

_CROWD_IN = "critics, observers, experts, analysts, skeptics, sceptics, pundits, insiders, source, some, many"

_REPORT = regex(r"(?<!\bwas )(?<!\bwere )\breport(?:s|ed|ing)?\b|\baccording to\b", re.IGNORECASE)
"""A report that the sentence behind it continues."""

_CREDIT = regex(r"\bfirst report(?:s|ed|ing)?\b", re.IGNORECASE)
"""How the sentence behind gives the source: "The Herald first reported it"."""


def vague(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each statement that has a nameless source, or none."""
    for match, sentence in own_words(reading, _HEARSAY, _HEARSAY_IN):
        span = Span(*match.span())
        if not _has_source(reading, span, sentence):
            yield RULE.finding(reading, f"“{reading[span]}”: by whom?", span)
    for match, sentence in own_words(reading, _CROWD, _CROWD_IN):
        span = Span(*match.span())
        if not _names_somebody(reading, span, sentence):
            yield RULE.finding(reading, f"“{reading[span]}”: who does?", span)


def _has_source(reading: Reading, span: Span, sentence: Span) -> bool:
    """Whether the sentence says who reports, continues a report, or is credited to one by the sentence behind it."""
    return bool(
        REPORTED.search(rest(reading, sentence, span))
        or _REPORT.search(beside(reading, sentence, -1))
        or _CREDIT.search(beside(reading, sentence, 1))
    )


def _names_somebody(reading: Reading, span: Span, sentence: Span) -> bool:
    words = f"{rest(reading, sentence, span)} {beside(reading, sentence, 1)}"
    return bool(NAME.search(words) or _REPORT.search(words))


RULE = Rule(
    id="attribution/vague",
    severity=Severity.REVIEW,
    summary="hearsay, or a source that nobody can name",
    what="Looks in the article's own voice for “reportedly”, “it is believed”, “was said to” where the sentence does "
    "not say who reports it (somebody “said”, a study “found”, “according to”, “in a statement”) and follows on no "
    "report. Whom it is about is no source: “officials have reportedly agreed” is asked about. So are “critics say”, "
    "“sources say”, “some say” where neither that sentence nor the next names anybody.",
    why="A statement that nobody stands behind cannot be checked, by the editor or by the reader.",
    instead="Name who reports it (“the army reported”), or leave it out.",
    raises=(
        Example("The heaviest fighting is reportedly centred on the town of Dorn."),
        Example("Defence officials have reportedly agreed to a delay."),
        Example("It is believed that the minister will resign."),
        Example("The treasurer was said to have left the town."),
        Example("Critics say the bridge is not safe. The work began in May."),
    ),
    silent=(
        Example("The heaviest fighting is reportedly centred on the town of Dorn, the army said."),
        Example("The ministry reported new attacks. The fighting is reportedly centred on Dorn."),
        Example("Critics say the bridge is not safe. “It sways,” said Mara Voss, an engineer."),
        Example("“Sources say it is reportedly over,” he said."),
    ),
    check=vague,
)

"""A disputed act in a neutral word."""

import re
from collections.abc import Iterator

from checks.finding import Finding, Severity, Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reference.wording import Contested, contested_words
from checks.registry import Example, Rule

_DENIED = regex(
    r"\b(?:not|never|no|without|denie[sd]|deny(?:ing)?|reject(?:s|ed)?|[a-z]+n['’]t)\b[^.;:]{0,30}$", re.IGNORECASE
)
"""A denial shortly before the word, in its clause."""


def contested(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for the first unqualified use of each contested word."""
    told: set[str] = set()
    for span, entry in sorted(_uses(reading), key=lambda use: use[0]):
        if entry.words.pattern not in told:
            told.add(entry.words.pattern)
            message = f"“{reading[span]}” states a disputed act as settled. {entry.reason}"
            evidence = [f"source: {entry.source}"]
            yield RULE.finding(reading, message, span, evidence=evidence, advice=entry.instead)


def _uses(reading: Reading) -> Iterator[tuple[Span, Contested]]:
    for entry in contested_words():
        if not any(stem in reading.lower for stem in entry.stems):
            continue
        for paragraph in reading.paragraphs:
            if entry.words.search(reading[paragraph]) and entry.context.search(reading[paragraph]):
                yield from ((span, entry) for span in _unqualified(reading, entry, paragraph))


def _unqualified(reading: Reading, entry: Contested, paragraph: Span) -> Iterator[Span]:
    """Yield each use of the word that is the article's own, and that its sentence neither denies nor qualifies."""
    for match in entry.words.finditer(reading.text, paragraph.start, paragraph.end):
        span = Span(match.start(), match.end())
        sentence = reading.sentence_at(span.start)
        denied = _DENIED.search(reading.text[sentence.start : span.start])
        if not (denied or reading.is_quoted(span) or entry.qualified.search(reading[sentence])):
            yield span


RULE = Rule(
    id="wording/contested",
    severity=Severity.REVIEW,
    summary="a disputed act in a neutral word",
    what="Looks for words that name an act most states do not recognise as if it were settled, from a list with "
    "sources: “annexed” of Ukrainian regions, for one. It is raised once an article, and not where the sentence says "
    "that the act is illegal, claimed or unrecognised, denies it, or quotes somebody.",
    why="A reader takes the article's word as its judgement: a region that “was annexed” is another state's.",
    instead="Say whose claim it is, or that it is not recognised.",
    raises=(
        Example("Moscow demands that Ukraine leave the four regions it annexed in 2022."),
        Example("Five years after the annexation of Crimea, the bridge is open."),
        Example("Israel annexed the Golan Heights in 1981."),
    ),
    silent=(
        Example("Moscow demands that Ukraine leave the four regions it illegally annexed in 2022."),
        Example("Moscow claims to have annexed four regions of Ukraine."),
        Example("“We annexed Crimea,” he said. Russia never annexed Odesa, in Ukraine's south."),
        Example("The city annexed two suburbs in 1998."),
    ),
    check=contested,
)

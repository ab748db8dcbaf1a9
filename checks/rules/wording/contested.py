"""A disputed act in a neutral word."""

import re
from collections.abc import Iterator

from checks.finding import Finding, Severity, Span
from checks.reading import Reading
from checks.reference.wording import Contested, contested_words
from checks.registry import Example, Rule

_DENIED = re.compile(
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
        for match in entry.words.finditer(reading.text):
            span = Span(match.start(), match.end())
            if _is_own(reading, span) and _is_about(reading, entry, span):
                yield span, entry


def _is_own(reading: Reading, span: Span) -> bool:
    """Whether the article itself uses the word, and not to deny it."""
    sentence = reading.sentence_at(span.start)
    return not reading.is_quoted(span) and not _DENIED.search(reading.text[sentence.start : span.start])


def _is_about(reading: Reading, entry: Contested, span: Span) -> bool:
    """Whether the paragraph is about the disputed place and the sentence does not qualify the word."""
    paragraph, sentence = reading.paragraph_at(span.start), reading.sentence_at(span.start)
    return bool(entry.context.search(reading[paragraph])) and not entry.qualified.search(reading[sentence])


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

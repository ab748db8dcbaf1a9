"""Words of the house's style, as the article or its headline has them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from checks.finding import Finding, Span
from checks.house.lexicon import Lexicon
from checks.reading import Reading
from checks.reading.sentences import find_quotations
from checks.registry import Rule


class Entry(Protocol):
    """An entry of the style; words in quotation marks are held to it only with `quotations`."""

    @property
    def quotations(self) -> bool:
        """Whether it holds in quotation marks too."""
        ...


E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Use:
    """Words that stand in the article, at `span`, or in the headline, and then `span` is None."""

    words: str
    span: Span | None
    first: bool
    """Whether they begin their sentence, or the headline."""

    def finding(self, rule: Rule, reading: Reading, message: str, why: str, advice: str) -> Finding:
        """Return the finding of a rule about them."""
        evidence = [why] if why else []
        if self.span:
            return rule.finding(reading, message, self.span, evidence=evidence, advice=advice)
        evidence.append(f"the headline: “{reading.story.article.headline}”")
        return rule.finding(reading, message, evidence=evidence, advice=advice, subject=f"headline: {self.words}")


def uses(reading: Reading, lexicon: Lexicon[E]) -> Iterator[tuple[Use, E]]:
    """Yield the article's own uses of the words of a lexicon, those of the headline first."""
    if not lexicon.entries:
        return
    yield from _in_headline(reading.story.article.headline, lexicon)
    for span, entry in lexicon.find(reading.text, reading.lower):
        if entry.quotations or not reading.is_quoted(span):
            yield Use(reading[span], span, _begins(reading, span)), entry


def _in_headline(headline: str, lexicon: Lexicon[E]) -> Iterator[tuple[Use, E]]:
    quotations = find_quotations(headline)
    for span, entry in lexicon.find(headline, headline.lower()):
        if entry.quotations or not any(quotation.covers(span) for quotation in quotations):
            yield Use(headline[span.start : span.end], None, True), entry


def _begins(reading: Reading, span: Span) -> bool:
    """Whether nothing but marks stands in front of words in their sentence."""
    start = reading.sentence_at(span.start).start
    return not any(char.isalnum() for char in reading.text[start : span.start])

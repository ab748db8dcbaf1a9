"""Words of the house's style, as the article or its headline has them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from checks.finding import Finding, Span
from checks.house.lexicon import Lexicon
from checks.house.phrases import fold
from checks.reading import Reading
from checks.reading.sentences import find_quotations
from checks.registry import Rule


class Entry(Protocol):
    """An entry of the style: what it lists is looked for, in quotation marks only with `quotations`."""

    @property
    def listed(self) -> tuple[str, ...]:
        """Words and phrases."""
        ...

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
    """Whether they begin their sentence, or stand in the headline, and so may have a capital for that."""
    quoted: bool

    def finding(self, rule: Rule, reading: Reading, message: str, why: str, advice: str) -> Finding:
        """Return the finding of a rule about them."""
        evidence = [why] if why else []
        if self.span:
            return rule.finding(reading, message, self.span, evidence=evidence, advice=advice)
        evidence.append(f"the headline: “{reading.story.article.headline}”")
        return rule.finding(reading, message, evidence=evidence, advice=advice, subject=f"headline: {self.words}")


def uses(reading: Reading, lexicon: Lexicon[E]) -> Iterator[tuple[Use, E]]:
    """Yield the article's own uses of the words of a lexicon, those of the headline first.

    What a house lists in small letters is left alone in names, which keep their spelling: a capital within a sentence
    tells one, and of the same word elsewhere in the article too.
    """
    if not lexicon.entries:
        return
    found = [*_in_headline(reading.story.article.headline, lexicon), *_in_text(reading, lexicon)]
    inside = (pair for pair in found if not (pair[0].first or pair[0].words.isupper()))
    names = {fold(use.words) for use, entry in inside if _may_be_name(use.words, entry)}
    for use, entry in found:
        is_name = fold(use.words) in names and _may_be_name(use.words, entry)
        if not is_name and (entry.quotations or not use.quoted):
            yield use, entry


def _in_headline(headline: str, lexicon: Lexicon[E]) -> Iterator[tuple[Use, E]]:
    quotations = find_quotations(headline)
    for span, entry in lexicon.find(headline, headline.lower()):
        quoted = any(quotation.covers(span) for quotation in quotations)
        yield Use(headline[span.start : span.end], None, True, quoted), entry


def _in_text(reading: Reading, lexicon: Lexicon[E]) -> Iterator[tuple[Use, E]]:
    for span, entry in lexicon.find(reading.text, reading.lower):
        yield Use(reading[span], span, _begins(reading, span), reading.is_quoted(span)), entry


def _begins(reading: Reading, span: Span) -> bool:
    """Whether nothing but marks stands in front of words in their sentence, or in their quotation."""
    quotation = reading.quotation_of(span)
    start = max(reading.sentence_at(span.start).start, quotation.start if quotation else 0)
    return not any(char.isalnum() for char in reading.text[start : span.start])


def _may_be_name(words: str, entry: Entry) -> bool:
    return words[:1].isupper() and not any(listed[:1].isupper() for listed in entry.listed)

"""A fact that a text tells twice, and the text with one telling broken."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from checks.finding import Span
from tests.benchmarks._articles import Article
from tests.benchmarks._seeding.numbers import value, written, wrong
from tests.benchmarks._seeding.text import sentence_at

KINDS = (
    "weekday",
    "year",
    "count",
    "part",
    "total",
    "percentage",
    "conversion",
    "age",
    "headline number",
    "duration",
)

Wrong = Callable[[random.Random], str]
"""Makes wrong words, in the manner of the right ones."""


class Origin(StrEnum):
    """Whose words tell the fact."""

    REAL = "real"
    """The article's own."""
    PLANTED = "planted"
    """The seeder's: a sound passage of its own, set into the article."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in a sound article: `told` are the words to break, `others` those that they agree with.

    `wrong` returns what to put in their place. `told` counts characters of the headline where `in_headline`, all other
    spans those of the text; `passage` is what was planted.
    """

    kind: str
    article: Article
    told: Span
    others: tuple[Span, ...]
    wrong: Wrong
    in_headline: bool = False
    passage: Span | None = None

    @property
    def origin(self) -> Origin:
        """Whose words tell it."""
        return Origin.PLANTED if self.passage else Origin.REAL


@dataclass(frozen=True, slots=True)
class Seed:
    """A fact, the article with it broken, and the sentences of that in which it may be found."""

    fact: Fact
    broken: Article
    words: str
    places: tuple[Span, ...]

    def after(self, span: Span) -> Span:
        """Return where a span of the sound text lies in the broken one."""
        return _moved(span, self.fact, len(self.words))


def other_number(words: str, apart: int = 1) -> Wrong:
    """Return a maker of wrong numbers that differ by `apart` or more, written as this one is."""
    return lambda rng: written(wrong(value(words), rng, apart), words)


def break_fact(fact: Fact, rng: random.Random) -> Seed:
    """Return the fact's article with its telling broken."""
    words = fact.wrong(rng)
    article = fact.article
    if fact.in_headline:
        broken = replace(article, headline=_with(article.headline, fact.told, words))
        told: tuple[Span, ...] = ()
    else:
        broken = replace(article, text=_with(article.text, fact.told, words))
        told = (Span(fact.told.start, fact.told.start + len(words)),)
    spans = (*told, *(_moved(span, fact, len(words)) for span in fact.others))
    return Seed(fact, broken, words, tuple(sentence_at(broken.text, span) for span in spans))


def _with(text: str, span: Span, words: str) -> str:
    return text[: span.start] + words + text[span.end :]


def _moved(span: Span, fact: Fact, length: int) -> Span:
    shift = length - (fact.told.end - fact.told.start)
    if fact.in_headline or span.end <= fact.told.start:
        return span
    return Span(span.start + shift * (span.start >= fact.told.end), span.end + shift)

"""Sound passages of the seeder's own, set into an article where too few articles tell such a fact themselves."""

import random
import re
from dataclasses import replace
from typing import Final, NamedTuple

from checks.finding import Span
from tests.benchmarks._articles import Article
from tests.benchmarks._seeding.facts import Fact
from tests.benchmarks._seeding.passages import PASSAGES
from tests.benchmarks._seeding.values import VALUES

_FIELD: Final = re.compile(r"\{(\w+)(\*?)\}")


class _Filled(NamedTuple):
    """A passage with its fields filled in: the words to break, and what they agree with."""

    text: str
    told: tuple[Span, ...]
    others: tuple[Span, ...]


def plant(kind: str, article: Article, number: int, rng: random.Random) -> Fact:
    """Return a fact of this kind in the article, told by the kind's passages in turn.

    A passage becomes paragraphs of its own behind one of the article's. One with a headline, "headline | text", comes
    first, and its headline takes the article's place.
    """
    variant, passage = PASSAGES[kind][number % len(PASSAGES[kind])]
    values, wrong = VALUES[variant](rng, article.published.date())
    head, _, body = passage.rpartition(" | ")
    headline, filled = _fill(head, values, 0), body + "\n\n"
    at = 0 if head else rng.choice([match.end() for match in re.finditer(r"\n\n|^", article.text)])
    planted = _fill(filled, values, at)
    changed = replace(
        article,
        headline=headline.text or article.headline,
        text=article.text[:at] + planted.text + article.text[at:],
    )
    told = (headline.told or planted.told)[0]
    where = Span(at, at + len(planted.text))
    return Fact(kind, changed, told, planted.others, wrong, in_headline=bool(head), passage=where)


def _fill(passage: str, values: dict[str, str], at: int) -> _Filled:
    """Fill in a passage that is to stand at `at`."""
    told: list[Span] = []
    others: list[Span] = []
    text, last = "", 0
    for field in _FIELD.finditer(passage):
        text += passage[last : field.start()]
        start = at + len(text)
        text += values[field[1]]
        (told if field[2] else others).append(Span(start, at + len(text)))
        last = field.end()
    return _Filled(text + passage[last:], tuple(told), tuple(others))

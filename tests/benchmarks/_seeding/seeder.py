"""Seeded articles of every kind, the same ones for the same seed."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from tests.benchmarks._articles import Article
from tests.benchmarks._seeding.arithmetic import conversions, percentages, totals
from tests.benchmarks._seeding.calendar import durations, weekdays, years
from tests.benchmarks._seeding.counts import ages, counts, headline_numbers, parts
from tests.benchmarks._seeding.facts import KINDS, Fact, Seed, break_fact
from tests.benchmarks._seeding.planted import plant

_REAL: Final[dict[str, Callable[[Article], Iterator[Fact]]]] = {
    "weekday": weekdays,
    "year": years,
    "count": counts,
    "part": parts,
    "total": totals,
    "percentage": percentages,
    "conversion": conversions,
    "age": ages,
    "headline number": headline_numbers,
    "duration": durations,
}
_PER_ARTICLE: Final = 2
"""How many facts of one kind an article may give: some repeat a caption many times."""


def seeds(articles: Sequence[Article], per_kind: int, seed: int, kinds: Sequence[str] = KINDS) -> Iterator[Seed]:
    """Yield `per_kind` seeded articles of each kind: real facts as far as the articles hold them, then planted ones."""
    for kind in kinds:
        rng = random.Random(f"{seed} {kind}")  # noqa: S311
        real = _real_facts(articles, kind, rng)[:per_kind]
        hosts = rng.choices(articles, k=per_kind - len(real))
        planted = (plant(kind, article, number, rng) for number, article in enumerate(hosts))
        for fact in (*real, *planted):
            yield break_fact(fact, rng)


def _real_facts(articles: Sequence[Article], kind: str, rng: random.Random) -> list[Fact]:
    """Return what the articles themselves tell, in a random order."""
    found = [fact for article in articles for fact in _REAL[kind](article)]
    rng.shuffle(found)
    taken: Counter[str] = Counter()
    kept = []
    for fact in found:
        taken[fact.article.id] += 1
        if taken[fact.article.id] <= _PER_ARTICLE:
            kept.append(fact)
    return kept

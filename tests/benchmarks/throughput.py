"""How fast articles are checked: `python tests/benchmarks/throughput.py [DATA] [--articles 200]`.

One core, CPU time: every rule that is on by default, beside `quantulum3.parser.parse` alone and
`dateparser.search.search_dates` alone on the same texts.
Each ten texts go to all three before the next ten do, the first of them changing, so that nothing favours one; every
reader reads a few before it is timed. The garbage collector is set as the gate sets it. The table gives each one's time
for 4,000 characters, and how many times longer it takes than Backread. Only printed: machines differ, so no time is a
goal here, and the exit code is 0.
"""

import argparse
import random
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from checks.gate.collector import collect_garbage_rarely  # noqa: E402
from checks.registry import rules, select  # noqa: E402
from tests.benchmarks._articles import Article, add_data_argument, findings, load  # noqa: E402

PAGE = 4000
"""Characters of an ordinary article."""

Reader = Callable[[Article], object]


BATCH = 10
"""Articles that a reader reads at a stretch, as it would without the others: each has fewer in the caches between."""

WARM_UP = 20
"""Articles that each reader reads before any time is taken: many articles pay once for what is loaded on first need."""


def backread() -> Reader:
    """Return the whole check of an article."""
    chosen = select(rules())
    return lambda article: findings(article, chosen)


def quantulum3() -> Reader:
    """Return quantulum3 as a newcomer calls it; it warns that its classifier is not installed."""
    from quantulum3 import parser

    return lambda article: parser.parse(article.text)


def dateparser() -> Reader:
    """Return dateparser's search with the language given, which spares it the guess."""
    from dateparser.search import search_dates

    return lambda article: search_dates(article.text, languages=["en"])


def measure(articles: Sequence[Article], readers: dict[str, Reader]) -> dict[str, float]:
    """Return each reader's seconds of CPU over all the articles."""
    seconds = dict.fromkeys(readers, 0.0)
    for first in range(0, len(articles), BATCH):
        batch = articles[first : first + BATCH]
        for name in _in_turn(list(readers), first // BATCH):
            start = time.process_time()
            for article in batch:
                readers[name](article)
            seconds[name] += time.process_time() - start
        if sys.stderr.isatty():
            print(f"\r{first + len(batch)} of {len(articles)} articles", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print("\r", end="", file=sys.stderr)
    return seconds


def _in_turn(names: list[str], number: int) -> Iterator[str]:
    first = number % len(names)
    yield from names[first:] + names[:first]


def show_table(seconds: dict[str, float], articles: Sequence[Article]) -> None:
    """Print a row for each reader."""
    characters = sum(len(article.text) for article in articles)
    print(f"{len(articles)} articles, {characters / len(articles):.0f} characters each on average; seconds of CPU")
    print(f"{'':12} articles/s   ms for {PAGE} characters   {PAGE} characters/s   times Backread's")
    for name, spent in seconds.items():
        page = spent * PAGE / characters
        ratio = spent / seconds["backread"]
        print(f"{name:12} {len(articles) / spent:10.1f} {1000 * page:26.2f} {1 / page:19.1f} {ratio:18.1f}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("--articles", type=int, default=200, help="how many, drawn at random (default: 200; 0: all)")
    parser.add_argument("--seed", type=int, default=1, help="which are drawn (default: 1)")
    asked = parser.parse_args()
    every = articles = load(asked.data)
    if 0 < asked.articles < len(articles):
        articles = tuple(random.Random(asked.seed).sample(articles, asked.articles))  # noqa: S311
    warnings.simplefilter("ignore")
    collect_garbage_rarely()
    readers = {"backread": backread(), "quantulum3": quantulum3(), "dateparser": dateparser()}
    for read in readers.values():
        for article in every[:WARM_UP]:
            read(article)
    show_table(measure(articles, readers), articles)


if __name__ == "__main__":
    main()

"""The seeder's honesty: a seeded error is one, the rest is sound, and the same seed breaks the same facts."""

from datetime import UTC, datetime

import pytest

from tests.benchmarks._articles import Article
from tests.benchmarks._seeding.facts import KINDS, Origin, Seed
from tests.benchmarks._seeding.seeder import seeds

TEXT = """\
The harbour festival opened on Friday, July 10, 2020, with a parade of 14 tugboats.

Two of the 14 tugboats stayed at their moorings, 12 miles (19 kilometers) off.

The pier was built in 1980, 40 years ago. Mara Voss, 52, has run it ever since a nine-day strike.

The visitors, 18 people — ten men and eight women — came by rail. Of 40 stalls, 10 of 40, or 25 percent, sold fish.

Voss is 52. The nine-day strike was her first."""

ARTICLE = Article("harbour", datetime(2020, 7, 12, tzinfo=UTC), "Parade of 14 tugboats opens festival", TEXT)


def _seeded(kind: str, count: int = 20) -> list[Seed]:
    return list(seeds([ARTICLE], count, 1, [kind]))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_found_in_a_text_that_tells_it_twice(kind: str) -> None:
    """Otherwise only the seeder's own sentences would be measured."""
    assert Origin.REAL in {seed.fact.origin for seed in _seeded(kind)}


@pytest.mark.parametrize("kind", KINDS)
def test_one_telling_is_broken_and_nothing_else(kind: str) -> None:
    """A seed that broke more would be found for another reason."""
    for seed in _seeded(kind):
        sound, told = seed.fact.article, seed.fact.told
        text = sound.headline if seed.fact.in_headline else sound.text
        changed = text[: told.start] + seed.words + text[told.end :]
        assert seed.words != text[told.start : told.end]
        assert (seed.broken.headline, seed.broken.text) == (
            (changed, sound.text) if seed.fact.in_headline else (sound.headline, changed)
        )


@pytest.mark.parametrize("kind", KINDS)
def test_the_other_telling_stays_in_the_place_where_it_is_looked_for(kind: str) -> None:
    """A wrong place would call a finding missed that is there."""
    for seed in _seeded(kind):
        for other in seed.fact.others:
            moved = seed.after(other)
            assert seed.broken.text[moved.start : moved.end] == seed.fact.article.text[other.start : other.end]
            assert any(place.covers(moved) for place in seed.places)


def test_the_same_seed_breaks_the_same_facts() -> None:
    """Two runs could not be compared."""
    first, again = ([seed.broken for seed in seeds([ARTICLE], 6, 7)] for _ in range(2))
    assert first == again
    assert first != [seed.broken for seed in seeds([ARTICLE], 6, 8)]


def test_a_planted_passage_leaves_the_article_as_it_was_around_it() -> None:
    """The rest of the article would be measured too."""
    for seed in (seed for kind in KINDS for seed in _seeded(kind)):
        if passage := seed.fact.passage:
            text = seed.fact.article.text
            assert text[: passage.start] + text[passage.end :] == TEXT


@pytest.mark.parametrize(
    "text", ["“The 14 tugboats met the 14 tugboats,” she said.", "About 14 tugboats met 14 tugboats."]
)
def test_what_a_speaker_says_or_the_words_leave_open_is_not_broken(text: str) -> None:
    """A broken number would be none there, and silence would be right."""
    article = Article("harbour", ARTICLE.published, "", text)
    assert all(seed.fact.origin is Origin.PLANTED for seed in seeds([article], 4, 1, ["count"]))

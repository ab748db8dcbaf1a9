"""The seeder's honesty: a title that it makes wrong was right, and nothing else is touched."""

from datetime import UTC, datetime
from functools import cache

import pytest

from checks.reference.offices_file import known_offices
from tests.benchmarks._articles import Article
from tests.benchmarks._seeding.offices import HELD, KINDS, LEFT, TitleSeed, planted_seeds, real_seeds

ARTICLE = Article(
    "harbour",
    datetime(2019, 7, 12, tzinfo=UTC),
    "",
    "French President Emmanuel Macron came by boat. “President Donald Trump did not,” he said.\n"
    "Former President Barack Obama sent his regards.\n"
    "In 2006, a friend of former President Bill Clinton came. In 1998, former President Bill Clinton came.",
)


@cache
def planted() -> tuple[TitleSeed, ...]:
    """Return what is planted of every kind."""
    return tuple(planted_seeds(known_offices(), 20, 1))


@cache
def all_real() -> tuple[TitleSeed, ...]:
    """Return what is seeded of every kind in the article."""
    return tuple(real_seeds([ARTICLE], known_offices(), 10, 1))


def real(kind: str) -> list[TitleSeed]:
    """Return what is seeded of a kind in the article."""
    return [seed for seed in all_real() if seed.kind == kind]


@pytest.mark.parametrize("kind", KINDS)
def test_one_title_is_made_wrong_and_nothing_else(kind: str) -> None:
    """A seed that broke more would be found for another reason."""
    (seed,) = real(kind)
    sound, broken, told = seed.sound.text, seed.broken.text, seed.told
    assert broken != sound
    assert sound.startswith(broken[: told.start])
    assert sound.endswith(broken[told.end :])


@pytest.mark.parametrize("kind", HELD)
def test_who_is_in_office_is_seeded_in_the_articles_own_words(kind: str) -> None:
    """What a speaker says is left alone by the rules, and so by the seeder."""
    assert [seed.country for seed in real(kind)] == ["FR"]


@pytest.mark.parametrize("kind", LEFT)
def test_who_has_left_loses_the_former_only_where_no_year_of_office_stands(kind: str) -> None:
    """Without "former", "In 1998, President Clinton" is right."""
    (seed,) = real(kind)
    assert "Obama" in seed.broken.text[seed.told.end :][:14]


@pytest.mark.parametrize("kind", KINDS)
def test_planted_titles_are_of_the_day(kind: str) -> None:
    """A holder who has left is seeded after the term, all others within it."""
    offices = known_offices()
    for seed in planted():
        if seed.kind == kind:
            office = seed.sound.id[:-11]
            held = offices.holders(office, seed.sound.published.date())
            named = [term.person for term in held if term.person in seed.sound.text]
            assert bool(named) is (kind in HELD), seed.sound

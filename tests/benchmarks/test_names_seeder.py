"""The honesty of the misspellings that names are measured on."""

import random
from datetime import UTC, datetime

import pytest

from tests.benchmarks._articles import Article
from tests.benchmarks.names import SLIPS, misspelled, seeds, surnames

TEXT = """\
Mayor Mara Voss and Sen. Carla Vukovic opened the pier. Vukovic said that she was glad, and Mr. Rice ate rice.

Critics of Vukovic left early. Tom Brown, 45, met Ann Brown, 43. Brown wept, and Brown smiled. The House met."""
ARTICLES = [Article(str(number), datetime(2020, 7, 12, tzinfo=UTC), "Pier opens", TEXT) for number in range(20)]


def test_only_a_surname_of_one_person_that_stands_often_is_broken() -> None:
    """Of two Browns, a misspelled one may be a third: silence would be right, and counted as a miss."""
    assert surnames(TEXT) == ["Vukovic"]


def test_one_name_is_broken_and_nothing_else() -> None:
    """What else was broken would be found for another reason."""
    found = list(seeds(ARTICLES, 1))
    assert found
    for seed in found:
        text, sound = seed.article.text, seed.sound.text
        assert text[: seed.place.start] + seed.name + text[seed.place.end :] == sound
        assert seed.words != seed.name
        assert seed.words not in sound


@pytest.mark.parametrize("slip", SLIPS)
def test_each_slip_changes_a_letter_or_two(slip: str) -> None:
    """Goals are for one letter: more would be easier or harder to find."""
    words = {seed.words for seed in seeds(ARTICLES * 5, 3) if seed.slip == slip}
    assert words
    assert all(abs(len(word) - len("Vukovic")) <= 1 and word[0].isupper() for word in words)


def test_a_name_that_no_slip_makes_another_word_of_is_left_alone() -> None:
    """A seed that changed nothing could not be found."""
    chance = random.Random(1)  # noqa: S311 (no secret)
    assert misspelled(chance, "Bob", "letter missing", TEXT) == ""


def test_the_same_seed_breaks_the_same_names() -> None:
    """Two runs could not be compared."""
    first, again, other = ([seed.words for seed in seeds(ARTICLES, number)] for number in (1, 1, 2))
    assert first == again
    assert first != other

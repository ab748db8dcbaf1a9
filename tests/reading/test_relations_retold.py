"""How two tellings of one number are recognised, and what of them may differ."""

from decimal import Decimal

import pytest

from checks.reading import Reading, find_quantities
from checks.reading.relations.retold import retold
from checks.reading.relations.retold.agreeing import is_slip, may_agree, tells_alike
from checks.reading.relations.retold.likeness import points
from checks.reading.relations.retold.pair import Pair
from checks.reading.relations.retold.ranks import find_ranks
from checks.reading.relations.retold.signature import Signature
from checks.reading.relations.retold.signatures import signatures
from checks.reading.relations.retold.words import stem
from checks.story.load import load_story_text


def reading_of(text: str) -> Reading:
    return Reading(load_story_text("", text, "2025-07-21T09:00:00+03:00"))


def signatures_of(text: str) -> list[Signature]:
    reading = reading_of(text)
    return list(signatures(reading, reading.quantities))


@pytest.mark.parametrize(
    "text",
    ["It killed 12 people.", "It left 12 dead.", "There were 12 deaths.", "The death toll of 12 grew.", "12 died."],
)
def test_the_dead_are_one_thing_in_whatever_words(text: str) -> None:
    assert [(found.thing, found.mention.value) for found in signatures_of(text)] == [("killed", Decimal(12))]


def test_soldiers_who_died_are_not_just_people_who_died() -> None:
    [found] = signatures_of("The blast killed 12 soldiers.")
    assert (found.thing, found.outcome) == (stem("soldiers"), "killed")


@pytest.mark.parametrize(("one", "other"), [("killed", "killing"), ("people", "person"), ("cities", "city")])
def test_a_word_is_itself_in_every_form(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("1.2 million bricks", "1,187,000 bricks", True),
        ("3,000 bricks", "3,100 bricks", True),
        ("3,000 bricks", "3,400 bricks", False),
        ("300 bricks", "303 bricks", False),
        ("10 bricks", "12 bricks", False),
        ("at least 10 bricks", "12 bricks", True),
        ("at least 10 bricks", "at least 12 bricks", False),
        ("more than 42,000 bricks", "42,000 bricks", True),
        ("at most 10 bricks", "12 bricks", False),
        ("about 250 bricks", "280 bricks", True),
        ("370 bricks", "270 bricks", False),
    ],
)
def test_news_rounds_and_bounds_its_numbers(one: str, other: str, agree: bool) -> None:
    [first], [second] = find_quantities(one), find_quantities(other)
    assert may_agree(first, second) is agree
    assert may_agree(second, first) is agree


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("24 bricks", "42 bricks", True),
        ("12 bricks", "92 bricks", True),
        ("10 bricks", "15 bricks", True),
        ("3 bricks", "13 bricks", True),
        ("104 bricks", "1,040 bricks", True),
        ("1.6 tons", "14.5 tons", False),
        ("3 bricks", "9 bricks", False),
        ("12 bricks", "340 bricks", False),
    ],
)
def test_a_slip_changes_a_number_a_little(one: str, other: str, slip: bool) -> None:
    [first], [second] = find_quantities(one), find_quantities(other)
    assert is_slip(first, second) is slip


def test_a_number_of_any_length_is_compared() -> None:
    """A row of digits that slipped into a text must not stop the rules that compare its numbers."""
    long, short = (next(iter(find_quantities(text))) for text in ("9" * 36 + " bricks", "12 bricks"))
    found = [compare(long, short) for compare in (is_slip, may_agree, tells_alike)]
    assert found == [False] * 3


def test_a_headline_rounds_but_does_not_miscount() -> None:
    [head], [full], [other] = (find_quantities(text) for text in ("1,400 jobs", "1,373 jobs", "1,200 jobs"))
    assert tells_alike(head, full)
    assert not tells_alike(head, other)


def test_shared_words_speak_for_one_number_and_other_days_against() -> None:
    one, two = signatures_of(
        "The mill dismissed 240 workers at its furnace.\nThe mill dismissed 260 workers at its furnace."
    )
    base = points(Pair(one, two))
    far, away = signatures_of("On Monday the mill dismissed 240 workers.\nOn Friday the club hired 260 workers.")
    assert base > points(Pair(far, away))
    assert base > points(Pair(one, two, others=2, series=1))


def test_numbers_of_a_table_are_told_once_each() -> None:
    rows = "\n".join(f"The plant of ward {n} made {100 + n} bricks a day." for n in range(60))
    assert retold(reading_of(rows)) == ()


def test_a_text_without_numbers_tells_nothing_twice() -> None:
    assert retold(reading_of("It rained. It rained again.")) == ()


def test_each_name_is_set_against_one_other_that_holds_its_place() -> None:
    """A list that calls many the largest asks an editor about each, and not about each pair."""
    places = [f"{name} is the largest port in Poland." for name in ("Gdynia", "Gdansk", "Szczecin", "Gdynia")]
    ranked = list(find_ranks(reading_of("\n".join(places))))
    told = [found.because.partition(" are ")[0] for found in ranked]
    assert told == ["both Gdynia and Gdansk", "both Gdynia and Szczecin"]

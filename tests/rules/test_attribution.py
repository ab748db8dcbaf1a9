"""Hearsay, judgements and accusations: what is held, and what must not be."""

from collections.abc import Callable
from functools import partial

import pytest

from checks.reading import Reading
from checks.registry import rules
from checks.story.load import load_story_text

Calls = Callable[[Callable[[], object]], int]


def found(rule: str, text: str, claims: str = "") -> list[str]:
    reading = Reading(load_story_text(claims, text, "2025-07-21T09:00:00+03:00"))
    check = rules()[f"attribution/{rule}"].check
    assert check
    return [finding.words for finding in check(reading)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The dam is reportedly damaged.", ["is reportedly damaged"]),
        ("She reportedly left the town at noon.", ["reportedly left"]),
        ("It is widely believed that the dam will hold.", ["It is widely believed"]),
        ("The owner is said to live abroad.", ["is said to"]),
        ("The owner was believed to be abroad.", ["was believed to"]),
        ("Officials have reportedly seen the documents.", ["have reportedly"]),
        ("The engineer who said so in May reportedly told the owner.", ["reportedly told"]),
        ("An estimated 12 boats of three states are reportedly lost.", ["are reportedly"]),
        ("The dam reportedly leaks. The council reported two floods.", ["reportedly"]),
        ("The dam reportedly leaks. Two leaks were reported in May.", ["reportedly"]),
        ("Work has stopped, sources say.", ["sources say"]),
        ("Some critics say the dam is old.\nIt was built in 1910.", ["Some critics say"]),
        ("The dam is reportedly damaged, according to the council.", []),
        ("The dam is reportedly damaged, per a council memo.", []),
        ("The Herald reported on Friday that it leaks. The dam is reportedly damaged.", []),
        ("The dam is reportedly damaged. The Herald first reported the leak.", []),
        ("A study found that the dam is said to leak more than it does.", []),
        ("The owner was said to be abroad in a letter to the council.", []),
        ("It is believed by engineers that the dam will hold.", []),
        ("Sources close to the council say so.", []),
        ("Critics say the dam is old. Lena Orr, who lives below it, has moved.", []),
        ("Is the dam reportedly damaged?", []),
        ("ORR: The dam is reportedly damaged.", []),
    ],
)
def test_hearsay_is_held_where_nobody_stands_behind_it(text: str, words: list[str]) -> None:
    """A claim that no one made cannot be checked; one with a source must not cost an editor's minute."""
    assert found("vague", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peace remains highly unlikely.", ["remains highly unlikely"]),
        ("The dam is bound to break.", ["is bound to"]),
        ("Obviously the plan is clearly dead.", ["is clearly"]),
        ("There’s no doubt that it will hold.", ["There’s no doubt that"]),
        ("The official dam is bound to break.", ["is bound to"]),
        ("Peace remains highly unlikely, the envoy said.", []),
        ("Few believe it, but the dam is bound to break.", []),
        ("Whether it is bound to break nobody asked.", []),
        ("Delegates are bound to their candidate.", []),
        ("She spoke clearly. It is unlikely to rain.", []),
        ("“Peace remains unlikely.”", []),
    ],
)
def test_a_judgement_needs_somebody_whose_it_is(text: str, words: list[str]) -> None:
    """The reporter's own forecast would run as news."""
    assert found("judgement", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lena Orr embezzled the fund.", ["embezzled"]),
        ("Lena Orr, the treasurer of Dorn, stole the fund.", ["stole"]),
        ("Lena Orr fled. In June, Orr bribed a guard.", ["bribed"]),
        ("The treasurer committed fraud.", ["committed fraud"]),
        ("Lena Orr embezzled the fund, prosecutors say.", []),
        ("Lena Orr allegedly fled and Lena Orr embezzled the fund.", []),
        ("Lena Orr pleaded guilty. The treasurer committed fraud.", []),
        ("Lena Orr did not flee. Whether Lena Orr embezzled the fund is open.", []),
        ("Thieves stole the fund. Soldiers murdered and raped.", []),
        ("Lena Orr stole the spotlight.", []),
        ("“Lena Orr embezzled the fund.”", []),
    ],
)
def test_a_crime_needs_a_source_or_a_verdict(text: str, words: list[str]) -> None:
    """A crime stated as a fact is a libel suit; one with its source is a court report."""
    assert found("accusation", text) == words


CLAIM = "claims:\n- id: fund\n  quote: {}\n  accusation: true\n"


def test_a_recorded_accusation_needs_a_source() -> None:
    """An accusation that the words of the text do not give away would pass."""
    text = "The fund was emptied by Lena Orr, the vicar said."
    recorded = CLAIM.format("emptied by Lena Orr")
    assert found("accusation", text, recorded) == ["emptied by Lena Orr"]
    assert found("accusation", text, recorded + "  source: the vicar\n") == []
    assert found("accusation", text, recorded + "  modality: denied\n") == []


def test_one_accusation_is_one_finding() -> None:
    """The editor would decide twice on the same words."""
    assert len(found("accusation", "Lena Orr stole the fund.", CLAIM.format("stole the fund"))) == 1


@pytest.mark.parametrize("piece", ["Ab-", "Ab ", "A’", "Voss took bribes. "])
def test_looking_for_names_costs_no_more_than_the_text(piece: str, calls: Calls) -> None:
    """A text of hyphens, or one that repeats an accusation, must not hold the gate."""
    half, whole = (calls(partial(found, "accusation", piece * (n // len(piece)))) for n in (15_000, 30_000))
    assert whole < 3 * half + 1000


def test_an_accused_surname_is_known_from_its_genitive() -> None:
    """“Mara Voss's” names Voss as much as “Mara Voss” does; a surname on its own may be anybody's."""
    assert found("accusation", "Mara Voss's parish closed. In May, Voss took bribes.") == ["took bribes"]
    assert found("accusation", "They closed the Voss parish. In May, Voss took bribes.") == []

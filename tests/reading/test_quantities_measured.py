"""What an editor loses here: a percentage that is not tied to what it is a percentage of cannot be compared."""

import warnings

import pytest

from checks.reading.quantities import find_quantities
from checks.reading.quantity.units import _ASKED, _quantulum_name


def concepts(text: str) -> list[str | None]:
    return [mention.concept for mention in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Core inflation rose 0.3% in June.", "Core inflation"),
        ("In the spring the jobless rate was 4.1 percent.", "jobless rate"),
        ("The length of the tunnel will be roughly 900 metres.", "length of the tunnel"),
        ("Meanwhile, the bakery, founded by a nurse, costs $3 million.", "bakery"),
        ("The river, which swelled to 4 metres, burst its banks.", "river"),
        ("The ministry said exports fell 7%.", "exports"),
        ("That could cause sea levels to rise 2 feet.", "sea levels"),
        ("The harbour's budget in 2022 grew by 3%.", "harbour's budget in 2022"),
        ("The S&P 500 gained 1%.", "S&P 500"),
        ("Exports doubled.", "Exports"),
        ("Maria Lopez, 34, won.", "Maria Lopez"),
        ("The store will offer 30%.", "store"),
    ],
)
def test_a_subject_is_what_is_measured(text: str, concept: str) -> None:
    assert concepts(text) == [concept]


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("It made a gain of 2.1%.", "gain"),
        ("It had winds of at least 90 mph.", "winds"),
        ("They paid $900 for the old piano.", "old piano"),
        ("It closed lower, with its shares down 11%.", "shares"),
    ],
)
def test_a_phrase_beside_the_number_is_nearer_than_the_subject(text: str, concept: str) -> None:
    assert concepts(text) == [concept]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme fell 3%, Brill by 2% and Corvo was down 1%.", ["Acme", "Brill", "Corvo"]),
        ("Acme has had a bad year, down 40% after sliding 20% in May.", ["Acme", "Acme"]),
        ("The 10-year yield fell 4 basis points.", [None, "10-year yield"]),
        ("The pipe can carry more than 100 litres (22 gallons).", ["pipe", "pipe"]),
    ],
)
def test_clauses_have_their_own_subject_or_the_last_one(text: str, expected: list[str]) -> None:
    assert concepts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It rose 5%.",
        "She said that they lost $5.",
        "Prices are high.\nUp 5%.",
        "Prices are high. Up 5%.",
        "The mayor waited for two hours.",
        "The mayor met 12 farmers.",
        "Portugal sent 12.",
        "It'll take $5.",
        "Estonia's is 12%.",
        "The petition given that the mayor resigned cost $5.",
        "The mayor praised a 34-year-old.",
        "5%",
    ],
)
def test_where_the_sentence_names_nothing_nothing_is_made_up(text: str) -> None:
    assert concepts(text) == [None]


def test_what_is_measured_is_kept_apart_from_what_is_counted() -> None:
    (mention,) = find_quantities("The union said 30% of drivers agreed.")
    assert (mention.noun, mention.concept) == ("drivers", None)


def test_a_number_without_a_unit_measures_its_subject_where_the_verb_says_so() -> None:
    assert concepts("The toll reached 12.") == ["toll"]
    assert concepts("One of the pending motions would cost $5.") == [None, None]


def test_rarer_units_have_the_names_that_quantulum3_gives_them() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import load

        known = load.units("en_US")
    for surface in sorted(_ASKED):
        candidates = known.symbols.get(surface) or known.surfaces.get(surface.lower())
        expected = min(unit.name for unit in candidates).lower() if candidates else None
        assert _quantulum_name(surface) == expected, surface

"""Words of a house, found in a text: whole, in every way they may be written, and not where they are right."""

import unicodedata
from collections.abc import Callable
from typing import Literal

import pytest

from checks.house.lexicon import of_flagged, of_spellings, replacement
from checks.house.style import Flagged, Kind, Spelling

Form = Literal["NFC", "NFD"]
Calls = Callable[[Callable[[], object]], int]


def spelled(
    text: str, use: str, *instead_of: str, kind: Kind = Kind.WORD, exceptions: tuple[str, ...] = ()
) -> list[str]:
    """Return the forms found, each with what to write."""
    lexicon = of_spellings([Spelling(use, instead_of, kind=kind, exceptions=exceptions)])
    return [
        f"{text[span.start : span.end]} > {replacement(entry, text[span.start : span.end])}"
        for span, entry in lexicon.find(text, text.lower())
    ]


def worded(text: str, *words: str, exceptions: tuple[str, ...] = ()) -> list[str]:
    lexicon = of_flagged([Flagged(words, "why", exceptions=exceptions)])
    return [text[span.start : span.end] for span, _ in lexicon.find(text, text.lower())]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("An advisor spoke.", ["advisor > adviser"]),
        ("Advisors spoke.", ["Advisors > Advisers"]),
        ("ADVISORS SPOKE", ["ADVISORS > ADVISERS"]),
        (
            "The advisor's, advisor\N{MODIFIER LETTER APOSTROPHE}s and advisors’ fees",
            ["advisor > adviser", "advisor > adviser", "advisors > advisers"],
        ),
        ("the advisor-led advisory co-advisor", ["advisor > adviser", "advisor > adviser"]),
        ("advisorial superadvisor advisor2 _advisor", []),
    ],
)
def test_a_word_is_found_in_any_case_and_in_the_plural(text: str, found: list[str]) -> None:
    """Headlines have capitals, and sentences plurals: an editor lists a word once."""
    assert spelled(text, "adviser", "advisor") == found


@pytest.mark.parametrize(
    ("singular", "plural", "use", "uses"),
    [
        ("gipsy", "gipsies", "Gypsy", "Gypsies"),
        ("bus", "buses", "coach", "coaches"),
        ("gray", "grays", "grey", "greys"),
    ],
)
def test_a_plural_is_the_regular_one(singular: str, plural: str, use: str, uses: str) -> None:
    """What the finding says to write must be a word."""
    assert spelled(f"some {plural}", use, singular) == [f"{plural} > {uses}"]


@pytest.mark.parametrize("kind", [Kind.NAME, Kind.PLACE])
def test_a_name_has_at_least_its_capitals_and_no_plural(kind: Kind) -> None:
    """The country “Turkey” is no “turkey”, and “Peters” is another name than “Peter”."""
    text = "Turkey eats turkey. TURKEY! Turkeys. Turkey's"
    assert spelled(text, "Türkiye", "Turkey", kind=kind) == ["Turkey > Türkiye", "TURKEY > TÜRKIYE", "Turkey > Türkiye"]
    assert spelled("Al Qaeda", "al-Qaida", "al Qaeda", kind=kind) == ["Al Qaeda > Al-Qaida"]


def test_a_form_that_differs_in_capitals_alone_is_found_as_it_is_written() -> None:
    """Else the house's own form would be raised against itself."""
    assert spelled("the Internet and the internet", "internet", "Internet") == ["Internet > internet"]
    assert spelled("black and Black", "Black", "black") == ["black > Black"]


def test_initials_are_no_shouting() -> None:
    """The preferred form of "UK" is not put in capitals."""
    assert spelled("The UK left.", "Britain", "UK", kind=Kind.PLACE) == ["UK > Britain"]


def test_the_preferred_form_may_hold_one_of_the_others() -> None:
    """What is right must not be raised for a part of it."""
    assert spelled("COVID-19, COVID and covid-19", "COVID-19", "COVID") == ["COVID > COVID-19"]


@pytest.mark.parametrize(
    ("exception", "text", "found"),
    [
        ("chicken Kiev", "Chicken Kiev, chicken Kiev and Kiev", 1),
        ("Kiev cake", "chicken Kiev cake", 0),
        ("Dynamo Kiev", "Dynamo  Kiev", 0),
        ("Dynamo Kiev", "Dynamo\nKiev", 1),
        ("Kiev-*", "Kiev-born and Kiev", 1),
    ],
)
def test_a_phrase_that_is_excepted_is_left_alone(exception: str, text: str, found: int) -> None:
    """A dish keeps its name."""
    assert len(spelled(text, "Kyiv", "Kiev", kind=Kind.PLACE, exceptions=(exception,))) == found


def test_exceptions_may_overlap() -> None:
    """Of two exceptions that share a word, each must spare what it covers."""
    assert spelled("a b c", "x", "b", "c", exceptions=("a b", "b c")) == []


@pytest.mark.parametrize("written", ["won't", "won’t", "won\N{MODIFIER LETTER APOSTROPHE}t"])
@pytest.mark.parametrize("listed", ["won't", "won’t"])
def test_any_apostrophe_will_do(written: str, listed: str) -> None:
    """Copy comes from many hands."""
    assert spelled(f"It {written} rain.", "will not", listed) == [f"{written} > will not"]


@pytest.mark.parametrize("written", ["e-mail", "e\N{NON-BREAKING HYPHEN}mail", "E-MAIL"])
def test_any_hyphen_will_do(written: str) -> None:
    """A hyphen that does not break is one too."""
    assert len(spelled(f"an {written} came", "email", "e-mail")) == 1


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("of_list", ["NFC", "NFD"])
def test_accents_are_part_of_their_letter_however_they_are_stored(form: Form, of_list: Form) -> None:
    """Some keyboards and files have an accent behind its letter: "cafe" does not stand in such a "café"."""
    text = unicodedata.normalize(form, "the café")
    listed = unicodedata.normalize(of_list, "café")
    assert spelled(text, listed, "cafe") == []
    assert len(spelled(text, "coffee house", listed)) == 1


@pytest.mark.parametrize(
    ("form", "text"), [("%", "It rose 5%."), ("&", "R&D"), ("U.S.", "U.S.-led"), ("C++", "in C++,"), ("ЕС", "ЕС и др.")]
)
def test_signs_and_other_letters_can_be_listed(form: str, text: str) -> None:
    """A house may write "percent", and its rules are no regular expressions."""
    assert len(spelled(text, "x y", form)) == 1


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("terroris*", "Terrorists, terrorism: counterterrorism", ["Terrorists", "terrorism"]),
        ("passed away", "He passed  away; they passed awayness", ["passed  away"]),
        ("a.b", "a.b axb", ["a.b"]),
        ("(sic)", "as he said (sic)", ["(sic)"]),
    ],
)
def test_a_flagged_word_is_whole_and_a_star_is_any_ending(words: str, text: str, found: list[str]) -> None:
    """An editor writes words, not patterns."""
    assert worded(text, words) == found


def test_of_words_within_words_the_longer_are_told_alone() -> None:
    """Two findings on one phrase are one decision too many."""
    lexicon = of_flagged([Flagged(("alien*",), "one"), Flagged(("illegal alien*",), "two")])
    text = "illegal aliens and aliens"
    assert [entry.why for _, entry in lexicon.find(text, text.lower())] == ["two", "one"]


def test_a_long_list_costs_little_where_none_of_it_stands(calls: Calls) -> None:
    """A house style has hundreds of entries, and every article is held to all of them."""
    lexicon = of_spellings(Spelling(f"use{n}", (f"form{n}", f"other{n}")) for n in range(300))
    text = "It rained in the town all day. " * 130
    list(lexicon.find(text, text.lower()))
    assert calls(lambda: list(lexicon.find(text, text.lower()))) < 30

"""A house's words in generated texts: found wherever they stand whole, and nowhere else."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.house.lexicon import Search, of_flagged, of_spellings, replacement
from checks.house.phrases import Case
from checks.house.style import Flagged, Kind, Spelling

CountSteps = Callable[[re.Pattern[str], str, int], tuple[int, list[tuple[int, int]]]]

WORDS = st.sampled_from(["kiev", "Kiev", "KIEV", "kievs", "Kiev's", "akiev", "chicken", "Chicken", "Kyiv", "é", "x1"])
GAPS = st.sampled_from([" ", "  ", "\n", ", ", "-", "", "—", "“", "’"])
TEXTS = st.lists(st.tuples(WORDS, GAPS), max_size=25).map(lambda parts: "".join(word + gap for word, gap in parts))
PHRASES = st.text(
    st.characters(codec="utf-8", exclude_characters="*", exclude_categories=["Cc"]), min_size=1, max_size=8
)


def whole(text: str, wanted: str, ignore_case: bool) -> list[tuple[int, int]]:
    """Return where a word stands whole, found letter by letter."""
    same = str.lower if ignore_case else str
    found = []
    for start in range(len(text) - len(wanted) + 1):
        end = start + len(wanted)
        before, after = text[start - 1 : start], text[end : end + 1]
        if same(text[start:end]) == same(wanted) and not (before.isalnum() or after.isalnum()):
            found.append((start, end))
    return found


@given(TEXTS)
def test_a_word_is_found_exactly_where_it_stands_whole(text: str) -> None:
    """Each miss is one spelling too many in print, each finding too much is a false alarm."""
    lexicon = of_spellings([Spelling("kyiv", ("kiev",))])
    expected = sorted(whole(text, "kiev", True) + whole(text, "kievs", True))
    assert [(span.start, span.end) for span, _ in lexicon.find(text, text.lower())] == expected


@given(TEXTS)
def test_a_name_is_found_exactly_where_it_has_its_capital(text: str) -> None:
    """The capital is what tells a name from a word."""
    lexicon = of_spellings([Spelling("Kyiv", ("Kiev",), kind=Kind.PLACE)])
    expected = [place for place in whole(text, "kiev", True) if text[place[0]] == "K"]
    assert [(span.start, span.end) for span, _ in lexicon.find(text, text.lower())] == expected


@given(TEXTS)
def test_an_exception_spares_what_stands_in_it_and_nothing_else(text: str) -> None:
    """A dish keeps its name, and the city beside it does not."""
    plain = of_spellings([Spelling("Kyiv", ("Kiev",), kind=Kind.PLACE)])
    spared = of_spellings([Spelling("Kyiv", ("Kiev",), kind=Kind.PLACE, exceptions=("chicken Kiev",))])
    dishes = [match.span() for match in re.finditer(r"(?<!\w)chicken[^\S\n]+kievs?(?!\w)", text, re.IGNORECASE)]
    found = [span for span, _ in plain.find(text, text.lower())]
    expected = [s for s in found if not any(start <= s.start and s.end <= end for start, end in dishes)]
    assert [span for span, _ in spared.find(text, text.lower())] == expected


@given(PHRASES, PHRASES, st.sampled_from(Kind))
def test_whatever_a_house_lists_is_found_as_it_is_listed(phrase: str, use: str, kind: Kind) -> None:
    """No sign in a word may break the search, or the run: it is never taken for a pattern."""
    phrase, text = phrase.strip(), f"( {phrase.strip()} )"
    if not phrase or not use.strip():
        return
    (entry,) = [Spelling(use.strip(), (phrase,), kind=kind)]
    found = [(span.start, span.end) for span, _ in of_spellings([entry]).find(text, text.lower())]
    inside = phrase.casefold() in use.strip().casefold() or use.strip().casefold() in phrase.casefold()
    assert inside or (2, 2 + len(phrase)) in found
    assert replacement(entry, phrase)
    assert inside or list(of_flagged([Flagged((phrase,), "why")]).find(text, text.lower()))


@pytest.mark.parametrize("unit", ["a ", "a", "a b ", "a b", " ", "b a\n", "a  ", "é", "a-"])
def test_work_grows_with_the_text_alone(unit: str, regex_steps: CountSteps) -> None:
    """Else one odd line in one story, under one odd entry, would stop the run of all."""
    phrases = ["a b", "a a a", "a b*", "a-b", "é"]
    search = Search(tuple((phrase, case) for phrase in phrases for case in Case), ("a b a", "a a a a*"))
    for pattern in (search.pattern, search.spared):
        assert pattern is not None
        one, two = (regex_steps(pattern, unit * size, 10**7)[0] for size in (300, 600))
        assert two < 2.1 * one + 100

"""Reading begins only where a quantity can: no quantity may begin anywhere else."""

from hypothesis import given
from hypothesis import strategies as st

from checks.reading.quantities import _read
from checks.reading.quantity.numbers import NUMBER_WORDS, STARTERS
from checks.reading.quantity.special import STARTERS as SPECIAL
from checks.reading.quantity.tokens import tokenize
from checks.reading.quantity.triggers import ARTICLES, BEHIND_ARTICLE, TRIGGERS, beginnings, holds_trigger

GRAMMAR = sorted(STARTERS | SPECIAL | ARTICLES | BEHIND_ARTICLE | NUMBER_WORDS.keys())
AROUND = [
    "-",
    ",",
    ".",
    "’",
    "(",
    ")",
    "$",
    "%",
    "of",
    "in",
    "men",
    "survivor",
    "biggest",
    "hour",
    "Acme",
    "killed",
    "4",
]


def test_every_word_that_the_grammar_begins_with_is_a_trigger() -> None:
    """Else a line with no other number in it would be passed over."""
    assert TRIGGERS >= (STARTERS | SPECIAL) - ARTICLES
    assert all(holds_trigger(f"Then {word} of them left.") for word in TRIGGERS)


@given(st.lists(st.tuples(st.sampled_from(GRAMMAR) | st.sampled_from(AROUND), st.sampled_from(["", " "])), max_size=8))
def test_no_quantity_begins_where_reading_does_not(words: list[tuple[str, str]]) -> None:
    """Else "a million" or "the lone survivor" would be missed for its article."""
    text = "".join(word + space for word, space in words)
    tokens = tokenize(text)
    read = set(beginnings(tokens))
    assert not [index for index in range(len(tokens)) if index not in read and _read(text, tokens, index, 0)[0]]
    assert holds_trigger(text) or not read

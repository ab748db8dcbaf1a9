"""The words of titles are found wherever they stand, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.reading.titles.vocabulary import vocabulary
from checks.reference.offices_file import known_offices

TITLES = sorted({title for office in known_offices().offices.values() for title in office.titles})


def found(text: str) -> list[tuple[str, bool, bool]]:
    """Return each title found, whether it is a plural, and whether it goes on as "-elect"."""
    return [(text[w.start : w.end], w.plural, w.elect) for w in vocabulary(known_offices()).matches(text)]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("the President", [("President", False, False)]),
        ("VICE PRESIDENT Doe", [("VICE PRESIDENT", False, False)]),
        ("vice-president Doe", [("vice-president", False, False)]),
        ("Presidents Doe and Roe", [("Presidents", True, False)]),
        ("President-elect Doe, Prime Minister-designate Roe", [("President-elect", False, True)]),
        ("presidential, copresident, presidents' and Kingston", [("presidents", True, False)]),
        ("", []),
    ],
)
def test_the_longest_title_is_found_with_what_belongs_to_it(text: str, titles: list[tuple[str, bool, bool]]) -> None:
    """To read "President Doe" in "Vice President Doe" would be an error of the reader's own."""
    assert found(text)[:1] == titles


@given(st.sampled_from(TITLES), st.text(max_size=20), st.text(max_size=20))
def test_a_title_is_found_in_any_text_and_told_beforehand(title: str, before: str, behind: str) -> None:
    """A text in which no word of a title is told is not searched; letters that change length must not shift places."""
    text = f"{before} {title} {behind}"
    assert any(word in text.lower() for word in known_offices().title_words)
    words = [text[w.start : w.end] for w in vocabulary(known_offices()).matches(text)]
    assert any(title in word for word in words)

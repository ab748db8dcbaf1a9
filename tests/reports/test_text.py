"""Findings on a terminal: an editor finds the words at a glance."""

import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.finding import Finding, Place, Severity, Span
from checks.reports.text import excerpt, render
from checks.story.model import Article, Story


def marked(lines: list[str]) -> str:
    """Return the words above the carets, where each character is one column wide."""
    line, marks = lines
    return line[marks.index("^") : len(marks)]


def test_the_words_are_marked() -> None:
    text = "It rained.\nThe army counted over 122 clashes.\nIt snowed."
    start = text.index("over 122")
    lines = excerpt(text, Span(start, start + 8), 80)
    assert lines[0].strip() == "The army counted over 122 clashes."
    assert marked(lines) == "over 122"


def test_a_long_line_is_cut_around_the_words() -> None:
    text = "word " * 100 + "over 122 clashes " + "word " * 100
    start = text.index("over 122")
    lines = excerpt(text, Span(start, start + 8), 80)
    assert marked(lines) == "over 122"
    assert lines[0].strip().startswith("…word")
    assert all(len(line) <= 80 for line in lines)


def test_wide_and_combining_characters_keep_the_carets_in_place() -> None:
    lines = excerpt("日本 cafe\u0301 said 5", Span(0, 2), 80)
    assert lines[1] == "  ^^^^"
    lines = excerpt("日本 cafe\u0301 said 5", Span(3, 8), 80)
    assert lines[1] == "       ^^^^"


def test_an_article_cannot_steer_the_terminal() -> None:
    line, _ = excerpt("a \x1b[31mred\x1b[0m word", Span(0, 1), 80)
    assert "\x1b" not in line


@given(text=st.text(min_size=1), data=st.data(), width=st.integers(20, 200))
def test_any_span_of_any_text_can_be_shown(text: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    line, marks = excerpt(text, Span(start, end), width)
    assert "^" in marks
    assert [char for char in line if unicodedata.category(char) == "Cc"] == []


@pytest.mark.parametrize("words", ["two\nlines of it", "everything after"])
def test_words_over_several_lines_are_marked_on_the_first(words: str) -> None:
    text = f"There are {words}."
    lines = excerpt(text, Span(10, 10 + len(words)), 80)
    assert marked(lines) == words.partition("\n")[0]


def test_a_finding_says_where_what_why_and_what_to_do() -> None:
    article = Article(Path("/desk/story.txt"), "Over 122 clashes.", datetime(2025, 7, 21, tzinfo=UTC))
    finding = Finding(
        "wording/over-exact",
        Severity.REVIEW,
        "a bound on an exact count",
        "Round it.",
        span=Span(0, 8),
        words="Over 122",
        evidence=("first reason", "second reason"),
        entry=Place(Path("/desk/story.yaml"), 7, 5),
    )
    lines = render(finding, Story(Path("/desk/story.yaml"), article), Path("/desk"), 80).splitlines()
    assert lines == [
        "story.txt:1:1: review wording/over-exact",
        "  Over 122 clashes.",
        "  ^^^^^^^^",
        "        a bound on an exact count",
        "  why   first reason",
        "        second reason",
        "  do    Round it.",
        '  stet  wording/over-exact@"Over 122"',
        "  claim story.yaml:7:5",
    ]

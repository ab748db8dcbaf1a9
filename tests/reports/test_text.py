"""Findings on a terminal: an editor finds the words at a glance."""

import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.finding import Finding, Place, Severity, Span
from checks.reports.colour import coloured
from checks.reports.text import excerpt, render, worst_first
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


@pytest.mark.parametrize("words", ["👩‍👩‍👧", "❤️", "हिन्दी", "각", "한국", "e\u0301", "\u200bzero", "ﾊﾝｶｸ"])
def test_carets_stand_under_words_of_any_script(words: str) -> None:
    from wcwidth import width

    text = f"{words} before {words} after"
    start = text.rindex(words)
    line, marks = excerpt(text, Span(start, start + len(words)), 80)
    assert width(marks[: marks.index("^")]) == width(line[: line.rindex(words)])
    assert marks.count("^") == width(words)


def test_no_line_is_wider_than_the_terminal_whatever_the_script() -> None:
    from wcwidth import width

    text = "攻撃で三人が死亡した " * 40
    article = Article(Path("/desk/a.txt"), text, datetime(2025, 7, 21, tzinfo=UTC))
    finding = Finding("a/b", Severity.ERROR, text, text, span=Span(200, 203), words=text[200:203])
    lines = render(finding, Story(Path("/desk/a.yaml"), article), Path("/desk"), 60).splitlines()
    assert max(map(width, lines[:-1])) <= 60


def test_errors_come_first_each_kind_in_the_order_of_the_text() -> None:
    places = [("a/review", 1), ("a/error", 50), ("b/error", 9)]
    found = [Finding(check, Severity(check.partition("/")[2]), "", "", span=Span(at, at + 1)) for check, at in places]
    assert [finding.check for finding in worst_first(found)] == ["b/error", "a/error", "a/review"]


def test_colour_changes_no_word() -> None:
    from wcwidth import strip_sequences

    article = Article(Path("/desk/a.txt"), "Over 122 clashes.", datetime(2025, 7, 21, tzinfo=UTC))
    finding = Finding("a/b", Severity.ERROR, "wrong", "mend it", span=Span(0, 8), words="Over 122", evidence=("why",))
    story = Story(Path("/desk/a.yaml"), article)
    in_colour = render(finding, story, Path("/desk"), 80, coloured)
    assert in_colour != render(finding, story, Path("/desk"), 80)
    assert strip_sequences(in_colour) == render(finding, story, Path("/desk"), 80)


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

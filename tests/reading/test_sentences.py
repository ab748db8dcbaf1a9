"""Sentences, paragraphs and quotations of a text."""

from collections.abc import Callable

import pytest

from checks.reading.sentences import find_paragraphs, find_quotations, find_sentences

Calls = Callable[[Callable[[], object]], int]


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_sentences(text)]


def quotations(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_quotations(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Mara Voss met Gov. Lee Tan and Sens. Ann Poe and Jim Roe.",
        "The U.S. Navy left St. John on Jan. 3 at 9 a.m. Monday.",
        "J. R. R. Hale and George W. Marsh signed Bill No. 5 vs. the state.",
        "Voss, D-N.Y., paid $3.5 million to Acme Inc. Chairman Roe.",
        "“Who is it?” she asked.",
        "“Nobody … knows,” he said.",
    ],
)
def test_a_full_stop_that_ends_no_sentence(sentence: str) -> None:
    """A sentence cut in two loses the source that its other half names."""
    assert sentences(sentence) == [sentence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He said “no.”", "Then he left."),
        ('He said "no."', '"Yes," she said.'),
        ("The bill left the U.S.", "It came back."),
        ("They met at 9 a.m.", "The talks failed."),
        ("The answer was no.", "Voters agreed."),
        ("It happened in Dec.", "Voters agreed."),
        ("Was it true?", "Nobody knew!"),
        ("So it was (they say.)", "36 sheep were lost."),
        ("1. Nobody won.", "2. Everybody lost."),
    ],
)
def test_two_sentences_stay_two(first: str, second: str) -> None:
    """A source named in one sentence would be taken for the source of the next."""
    assert sentences(f"{first} {second}") == [first, second]


def test_a_line_is_a_paragraph_and_ends_a_sentence() -> None:
    """A headline without a full stop would be read into the first sentence."""
    text = "  A headline \n\n\tOne. Two.\r\n \nThree"
    assert [text[span.start : span.end] for span in find_paragraphs(text)] == [
        "A headline",
        "One. Two.",
        "Three",
    ]
    assert sentences(text) == ["A headline", "One.", "Two.", "Three"]


def test_an_empty_text_has_nothing() -> None:
    """A draft that is still empty must not stop the run."""
    assert find_paragraphs(" \n ") == find_sentences("") == find_quotations("\n") == ()


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “no” and “yes.”", ["“no”", "“yes.”"]),
        ('He said "no" and "yes."', ['"no"', '"yes."']),
        ('“No," he said, "never.”', ['“No,"', '"never.”']),
        ("“I said ‘no’ to that,” he said.", ["“I said ‘no’ to that,”"]),
        ("The ‘quiet war’ isn’t the workers’ war.", ["‘quiet war’"]),
        ("The dogs’ owners’ club, rock ’n’ roll, the ’90s.", []),
        ("Get ‘em to the players’ club.", []),
        ('A 6\'2" man with a 12" pipe left.', []),
        ("“One,” he began. “Two\n“three.” Four", ["“One,”", "“Two", "“three.”"]),
        ('Then: "Two\n"three." Four', ['"Two', '"three."']),
        ('said." he left', []),
        ("“Old marks,’’ he said.", ["“Old marks,’’"]),
    ],
)
def test_quotations_are_found_with_their_marks(text: str, quoted: list[str]) -> None:
    """A speaker's words would be held against the reporter, or the reporter's passed as a speaker's."""
    assert quotations(text) == quoted


@pytest.mark.parametrize("piece", ["‘a ", '"', "“", "A. ", "?" * 50, " " * 50, "’", "‘"])
def test_no_text_costs_more_than_its_length(piece: str, calls: Calls) -> None:
    """A file made to stall the gate would stop every other story."""

    def cost(length: int) -> int:
        text = piece * (length // len(piece))
        return calls(lambda: (find_sentences(text), find_quotations(text)))

    assert cost(100_000) < 3 * cost(50_000) + 1000


def test_what_has_no_end_is_cut_between_words() -> None:
    """A list of thousands of names would be one sentence, and every check of it would be slow."""
    text = "name " * 5000
    found = sentences(text)
    assert all(len(sentence) <= 1000 for sentence in found)
    assert " ".join(found) == text.strip()
    assert "".join(sentences("x" * 2500)) == "x" * 2500

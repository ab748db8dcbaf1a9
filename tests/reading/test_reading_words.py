"""Which sentences of a story hold a word that a rule looks for."""

from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from checks.reading import Reading
from checks.story.model import Article, Story

WORDS = ["said", "clearly", "bribe"]
PIECES = ["The mayor", "He", "Said", "it", "CLEARLY", "unsaid", "bribes", "İ", "fell", ".", "?", "\n", "“", "”"]


def reading(text: str) -> Reading:
    return Reading(Story(Path("a.txt"), Article(Path("a.txt"), text, datetime(2020, 7, 18, tzinfo=UTC))))


@given(st.lists(st.sampled_from(PIECES), max_size=20))
def test_a_sentence_is_looked_at_exactly_where_it_holds_a_word(pieces: list[str]) -> None:
    """Else a rule would miss what it is there to find: by its case, its ending or a letter that grows in lower case."""
    read = reading(" ".join(pieces))
    assert list(read.sentences_with(WORDS)) == [
        sentence for sentence in read.sentences if any(word in read[sentence].lower() for word in WORDS)
    ]

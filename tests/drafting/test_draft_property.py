"""Whatever the text, a draft is a claim file that says what was read in it."""

from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from checks.documents.check import problems_of
from checks.documents.document import parse_document
from checks.drafting.claims import entries
from checks.drafting.draft import draft
from checks.reading import Reading
from checks.registry import rules
from checks.review import review
from checks.story.build import build_story
from checks.story.formats import read_article
from checks.story.model import Article, Story
from checks.story.sense import sense_problems

PUBLISHED = datetime(2025, 7, 21, 9, tzinfo=UTC)
PATH = Path("story.txt")
FRAGMENTS = (
    "At least 12 people were killed in Dorn on July 14",
    "Of the 60 members 45, or 75%, voted in favour",
    "The fire killed 12 people — five men and seven women",
    "President Donald Trump said that 3.5 million homes were lost in 1998",
    "“We will not wait,” said Mara Voss, the mayor of Dorn",
    "the police said, according to Jane Doe, a spokeswoman for the county",
    "It is the world’s second-largest port: true, null, 0x1F, 1e5 # no",
    "the clerk took bribes",
    "Rents rose 12 percent to 560 crowns from 500 because of the drought",
    "on 31 June, this week, overnight, for three years",
    "12",
    "half of them",
    "$1.2bn",
)
JOINTS = (" ", ". ", ", ", "\n", "\r\n", "\u2028", "\u00a0", " “", "” ", '"', "'", ": ", "-", "\x85", "")
PIECES = st.tuples(
    st.sampled_from(FRAGMENTS) | st.text(st.characters(codec="utf-8"), max_size=12),
    st.sampled_from(JOINTS),
)
TEXTS = st.lists(PIECES).map(lambda pieces: "".join(words + joint for words, joint in pieces))


def read(text: str, headline: str = "") -> Reading:
    return Reading(Story(PATH, Article(PATH, text, PUBLISHED, headline)))


def loaded(written: str, text: str) -> Story:
    document = parse_document(Path("story.yaml"), written)
    assert [problem.message for problem in problems_of(document, "claim-file", sense_problems)] == []
    extract = read_article(PATH, text.encode())
    assert extract.text == text
    return build_story(document, PATH, extract)


def as_read(text: str) -> str:
    """Return the text that a file of these characters holds."""
    return read_article(PATH, text.encode()).text


@given(TEXTS.filter(lambda text: "\0" not in text and text.strip()), st.text(st.characters(codec="utf-8"), max_size=30))
@settings(max_examples=60)
def test_a_draft_loads_and_says_what_was_read(text: str, headline: str) -> None:
    """Otherwise an editor begins with a file that the gate calls broken, or with a number that nobody wrote."""
    text = as_read(text)
    reading = read(text, headline)
    written = draft(reading, "story.txt", "../schemas/claim-file.schema.json")
    assert written == draft(read(text, headline), "story.txt", "../schemas/claim-file.schema.json")
    story = loaded(written, text)
    drafted = entries(reading)
    assert [claim.id for claim in story.claims] == [entry.id for entry in drafted]
    again = Reading(story)
    for entry, claim in zip(drafted, story.claims, strict=True):
        assert again.anchors[claim.id] == entry.span
        assert (claim.date, claim.role, claim.modality) == (entry.date, entry.role, entry.modality)
        assert (claim.source or "") == entry.source
        if entry.quantity and claim.quantity:
            assert (claim.quantity.value, claim.quantity.low, claim.quantity.high) == (
                entry.quantity.value,
                entry.quantity.low,
                entry.quantity.high,
            )
            assert (claim.quantity.bound, claim.quantity.change) == (entry.quantity.bound, entry.quantity.change)


@given(TEXTS.filter(lambda text: "\0" not in text and text.strip()))
@settings(max_examples=40)
def test_no_quote_of_a_draft_is_held(text: str) -> None:
    """A tool that is at odds with its own words is not trusted with anybody else's."""
    text = as_read(text)
    story = loaded(draft(read(text), "story.txt", "schema.json"), text)
    about_quotes = [rule for rule in rules().values() if rule.family in ("quotes", "coverage")]
    assert [finding.address for finding in review(story, about_quotes, PUBLISHED.date()).open] == []

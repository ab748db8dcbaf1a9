"""The list of contested words, as a standards editor keeps it."""

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from checks.documents.check import problems_of
from checks.documents.document import packaged_document, parse_document
from checks.documents.schema import schema
from checks.reference.wording import Contested, contested_of, contested_words

LIST = """
qualified: [so-called, disput*]
contested:
- act: cession of the Low Isles
  words: [ceded, hand over*]
  context: [Low Isles, Isle*]
  reason: It is disputed.
  instead: Say so.
  source: {name: A treaty, url: "https://example.org/treaty"}
"""


def acts(text: str) -> tuple[Contested, ...]:
    """Return the disputed acts of a list's text."""
    return contested_of(parse_document(Path("wording.yaml"), text))


def test_the_list_is_what_its_schema_describes() -> None:
    """It is trusted at run time; an editor who follows the schema's hover texts has to write one that loads."""
    Draft202012Validator.check_schema(schema("wording"))
    assert problems_of(packaged_document("checks.reference", "wording.yaml"), "wording", lambda _: ()) == []


def test_every_entry_has_a_sentence_of_reason_and_a_source() -> None:
    """A finding that cites nothing is one more opinion."""
    entries = contested_words()
    assert entries
    for entry in entries:
        assert entry.reason.endswith(".")
        assert entry.instead.endswith(".")
        assert "https://" in entry.source


@pytest.mark.parametrize("words", ["ceded", "Ceded", "hand over", "hand\noverland"])
def test_words_match_whole_and_in_any_case(words: str) -> None:
    """A word at the head of a sentence, or broken over a line, would pass."""
    assert acts(LIST)[0].words.fullmatch(words)


@pytest.mark.parametrize("words", ["acceded", "cededs", "handover"])
def test_parts_of_other_words_do_not_match(words: str) -> None:
    """An innocent word would be held for the letters in it."""
    assert not acts(LIST)[0].words.search(words)

"""The list of contested words, as a standards editor keeps it."""

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from checks.reference.wording import contested_words, parse_contested

ROOT = Path(__file__).parents[2]

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


def test_the_list_is_what_its_schema_describes() -> None:
    """An editor who follows the schema's hover texts would otherwise write a list that does not load."""
    schema = json.loads((ROOT / "schemas/wording.schema.json").read_text(encoding="utf-8"))
    data = yaml.safe_load((ROOT / "checks/reference/wording.yaml").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert not [error.message for error in Draft202012Validator(schema).iter_errors(data)]


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
    assert parse_contested(LIST)[0].words.fullmatch(words)


@pytest.mark.parametrize("words", ["acceded", "cededs", "handover"])
def test_parts_of_other_words_do_not_match(words: str) -> None:
    """An innocent word would be held for the letters in it."""
    assert not parse_contested(LIST)[0].words.search(words)


def test_a_list_that_lacks_a_key_says_which() -> None:
    """A list half written would be half applied."""
    with pytest.raises(KeyError, match="qualified"):
        parse_contested("contested: []")

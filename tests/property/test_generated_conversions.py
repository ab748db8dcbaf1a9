"""Generated claim files tell the same story in YAML and in JSON."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from checks.documents.document import Document, parse_document
from checks.documents.yaml_words import scalar
from checks.finding import Place
from checks.story.build import build_story
from checks.story.formats import read_article
from checks.story.model import Story
from checks.updating.convert import json_inline, to_json, to_yaml
from checks.updating.sheet import Sheet

JSON, YAML = Path("a.json"), Path("a.yaml")
TRICKY = [
    "2025-07-21",
    "1e3",
    "0x10",
    "yes",
    "no",
    "on",
    "null",
    "~",
    "true",
    "- a",
    "a: b",
    "# a",
    "a #b",
    "'",
    '"',
    "{",
    "\\",
]
letters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
texts = st.sampled_from(TRICKY) | st.text(letters, min_size=1, max_size=30).filter(lambda text: bool(text.strip()))
literals = st.sampled_from(["0.10", "1e3", "1E-7", "-0", "-0.0", "7", "123456789012345678901234567890", "1.50e+2", "0"])
names = st.from_regex(r"[a-z0-9][a-z0-9-]{0,10}", fullmatch=True).filter(
    lambda name: name not in ("article", "published")
)


@st.composite
def claims(draw: st.DrawFn) -> dict[str, Any]:
    optional = {
        "source": texts,
        "note": st.text(letters, max_size=30),
        "quantity": st.fixed_dictionaries({"value": literals.map(Decimal)}, optional={"of": texts, "unit": texts}),
        "date": st.sampled_from(["199", "2025-07-21", {"value": "2025-07", "mod": "START"}]),
        "accusation": st.booleans(),
        "checked": st.just({"status": "confirmed", "by": "desk", "on": "2025-07-21", "against": []}),
    }
    return draw(st.fixed_dictionaries({"quote": texts}, optional=optional))


@st.composite
def files(draw: st.DrawFn) -> str:
    ids = draw(st.lists(names, unique=True, max_size=4))
    record = {
        "version": 1,
        "article": {"text": "a.txt", "headline": draw(texts), "published": "2025-07-21"},
        "claims": [{"id": name, **draw(claims())} for name in ids],
        "decisions": draw(
            st.lists(st.builds(decision, texts, texts), max_size=2, unique_by=lambda one: one["finding"])
        ),
    }
    return json_inline(dict(draw(st.permutations(list(record.items())))))


def decision(words: str, reason: str) -> dict[str, str]:
    finding = f'wording/contested@"{words}"'
    return {"finding": finding, "decision": "stet", "by": "desk", "reason": reason, "on": "2025-07-21"}


def story(document: Document) -> Story:
    """Return the story with no places: these are another file's."""
    told = build_story(document, Path("a.txt"), read_article(Path("a.txt"), b"A text."))
    place = Place(Path("a"))
    return replace(
        told,
        path=Path("a"),
        claims=tuple(replace(claim, place=place) for claim in told.claims),
        decisions=tuple(replace(one, place=place) for one in told.decisions),
    )


def order(data: Any) -> Any:
    """Return data with the order of its keys as something that is compared."""
    if isinstance(data, dict):
        return [(key, order(value)) for key, value in data.items()]
    return [order(value) for value in data] if isinstance(data, list) else (type(data), str(data))


@settings(max_examples=80)
@given(files())
def test_both_formats_tell_one_story_in_one_order(text: str) -> None:
    first = parse_document(JSON, text)
    assert not first.problems
    assert json.loads(text) is not None
    yaml = parse_document(YAML, to_yaml(first))
    back = parse_document(JSON, to_json(yaml))
    assert not [*yaml.problems, *back.problems]
    assert order(first.root.data) == order(yaml.root.data) == order(back.root.data)
    assert story(first) == story(yaml) == story(back)
    assert to_yaml(back) == to_yaml(first)


@settings(max_examples=60)
@given(text=files(), words=texts, occurrence=st.integers(1, 9), data=st.data())
def test_words_changed_in_a_file_are_all_that_changes(
    text: str, words: str, occurrence: int, data: st.DataObject
) -> None:
    first = parse_document(JSON, text)
    count = len(first.root.entries("claims"))
    path = data.draw(st.sampled_from([JSON, YAML]))
    written = data.draw(st.sampled_from([to_json(first), text])) if path is JSON else to_yaml(first)
    sheet = Sheet(written, path is JSON)
    assert sheet.text() == written
    wanted: Any = parse_document(path, written).root.data
    for number in range(count):
        wanted["claims"][number]["quote"] = words
        wanted["claims"][number]["occurrence"] = occurrence
        sheet.set_text(("claims", number, "quote"), words)
        sheet.set_number(("claims", number, "occurrence"), occurrence)
        sheet.set_marks(("claims", number), ("# gone: the text no longer says this",))
    entry = {"id": "added", "quote": words}
    wanted["claims"].append(entry)
    sheet.append("claims", ["  - id: added", f"    quote: {scalar(words)}"], [json_inline(entry)])
    changed = parse_document(path, sheet.text())
    assert not changed.problems
    assert changed.root.data == wanted
    again = Sheet(sheet.text(), path is JSON)
    for number in range(count):
        assert path is JSON or again.marks("claims", number) == ("# gone: the text no longer says this",)
        again.set_marks(("claims", number), ())
    assert "# gone: the text no longer says this" not in again.text()

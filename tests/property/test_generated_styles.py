"""Style files of any content: loaded, or every fault told at a place of the file, and nothing else."""

import json
from pathlib import Path
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from checks.documents.document import parse_document
from checks.documents.problem import BrokenFile
from checks.house.style import Style
from checks.house.style_file import style_of

KEYS = (
    "version", "spellings", "words", "rules", "signing", "offices", "use", "instead_of", "why", "kind", "except",
    "quotations", "severity", "by", "figures/*", "figures/total", "nonsense",
)  # fmt: skip
SCALARS = st.sampled_from(
    [1, 7, True, None, "", " ", "*", "a", "A", "a*", "Kiev", "place", "error", "off", "x/y", "../x"]
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)
)
WORDS = st.text("abcÄßİ' -.", min_size=1, max_size=4).map(str.strip).filter(bool)
LISTS = st.lists(WORDS, min_size=1, max_size=3, unique=True)
ENTRIES = st.fixed_dictionaries(
    {"use": WORDS, "instead_of": LISTS}, optional={"kind": st.sampled_from(["word", "name", "place"]), "except": LISTS}
)
RULES = ("figures/total", "figures/share")


def loaded(record: dict[str, Any]) -> Style | None:
    """Return the style of a file, None where it is told what is wrong with it, all of it within the file."""
    text = json.dumps({"version": 1, **record}, indent=1, ensure_ascii=False)
    try:
        return style_of(parse_document(Path("style.json"), text), RULES)
    except BrokenFile as broken:
        problems = broken.problems
    lines = text.split("\n")
    assert problems
    assert all(1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1 for problem in problems)
    return None


@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=5))
@example({"spellings": [{"use": "a", "instead_of": ["*"], "except": ["", 3]}], "signing": [{"by": [], "rules": ["*"]}]})
def test_whatever_stands_in_a_style_file_it_is_loaded_or_its_faults_are_told(record: dict[str, Any]) -> None:
    """A standards editor's slip must never end in a traceback."""
    style = loaded(record)
    assert style is None or style.state("figures/total") in (None, "on", "off", "error", "review")


@given(st.lists(ENTRIES, max_size=4), st.text(max_size=40))
def test_a_style_that_is_accepted_can_be_searched_for(entries: list[dict[str, Any]], text: str) -> None:
    """What passes the schema must not fail later, in the middle of a run."""
    style = loaded({"spellings": entries})
    if style is not None:
        text = " ".join((text, *(form for spelling in style.spellings for form in spelling.instead_of)))
        for span, spelling in style.spelled.find(text, text.lower()):
            assert 0 <= span.start < span.end <= len(text)
            assert spelling in style.spellings

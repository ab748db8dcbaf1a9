"""A rule searches only the sentences that hold one of its words: each of its phrases must hold one."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.patterns import compiled
from checks.reading.accused import ACCUSED, CRIMES
from checks.reference.wording import contested_words
from checks.rules.attribution import judgement, vague

PATTERNS = {
    "accusation": (ACCUSED, CRIMES),
    "crowd": (vague._CROWD, vague._CROWD_IN),
    "hearsay": (vague._HEARSAY, vague._HEARSAY_IN),
    "judgement": (judgement._JUDGED, judgement._JUDGED_BY),
}
PATTERNS |= {f"contested{number}": (act.words, ", ".join(act.stems)) for number, act in enumerate(contested_words())}


@pytest.mark.parametrize(("pattern", "words"), PATTERNS.values(), ids=PATTERNS.keys())
def test_a_phrase_that_a_pattern_matches_holds_a_word_that_is_looked_for(pattern: re.Pattern[str], words: str) -> None:
    """Else a rule would never see some of what it is there to find."""

    @settings(max_examples=40)
    @given(st.from_regex(compiled(pattern) or ""))
    def holds(text: str) -> None:
        for match in pattern.finditer(text):
            assert any(word in match[0].lower() for word in words.split(", "))

    holds()

"""Phrases of dates are sought only where one can begin: no rule may have one that begins elsewhere."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.reading.timex.grammar import _RULES, _START
from checks.reading.timex.lexicon import NAME_KINDS, WORD_KINDS

KINDS = sorted({*WORD_KINDS.values(), *NAME_KINDS.values(), *"!IJ6HQZzCcKyYDNO89_|.,'-"})


@pytest.mark.parametrize("rule", [rule for rule, _ in _RULES])
def test_every_phrase_of_a_rule_begins_where_phrases_are_sought(rule: str) -> None:
    """Else a rule of the grammar would not read all of its dates."""

    @settings(max_examples=30)
    @given(st.from_regex(rule, alphabet=st.sampled_from(KINDS)))
    def begins(kinds: str) -> None:
        starts = [match.start() for match in re.finditer(rule, kinds) if match[0][0] != "_"]
        assert all(re.compile(_START).match(kinds, start) for start in starts)

    begins()


def test_every_kind_that_can_be_a_phrase_alone_or_with_the_next_one_is_sought() -> None:
    """Else "the same" or "two weeks ago" would be passed over for what stands behind it."""
    rules = [re.compile(rule) for rule, _ in _RULES]
    for first in KINDS:
        for text in (f"{first}{second}{third}" for second in "_.,|" for third in KINDS):
            sought = re.match(_START, text)
            assert sought or first in "_.,|'-" or not any(rule.match(text) for rule in rules), text

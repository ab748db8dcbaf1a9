"""Patterns that wait to be compiled find what any other pattern finds."""

import re

import pytest

from checks.patterns import compiled, regex

TEXT = "Three dead, two hurt; three found."


def test_it_finds_what_a_compiled_pattern_finds() -> None:
    lazy, plain = (
        regex(r"(?P<count>three|two) (\w+)", re.IGNORECASE),
        re.compile(r"(?P<count>three|two) (\w+)", re.IGNORECASE),
    )
    assert lazy.findall(TEXT) == plain.findall(TEXT)
    assert [match.span("count") for match in lazy.finditer(TEXT)] == [m.span("count") for m in plain.finditer(TEXT)]
    assert lazy.sub("-", TEXT) == plain.sub("-", TEXT)
    assert (lazy.pattern, lazy.flags, lazy.groupindex) == (plain.pattern, plain.flags, plain.groupindex)


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = regex("(")
    with pytest.raises(re.error):
        broken.search(TEXT)


def test_a_match_says_which_pattern_it_is_of() -> None:
    one, other = regex("dead"), regex("hurt")
    match = one.search(TEXT)
    assert match
    assert match.re == one
    assert match.re in (other, one)
    assert match.re not in (other, "dead")
    assert len({one, other, match.re}) == 2


def test_both_kinds_are_known_as_patterns() -> None:
    plain = re.compile("a")
    assert compiled(plain) is plain
    assert compiled(regex("a")) == plain
    assert compiled("a") is None


def test_it_passes_for_nothing_that_it_is_not() -> None:
    with pytest.raises(AttributeError):
        regex("a").nothing  # type: ignore[attr-defined]  # noqa: B018
    assert not hasattr(regex("a"), "__len__")

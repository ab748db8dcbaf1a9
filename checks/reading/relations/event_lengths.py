"""Lengths of events that a text comes back to with another number: "A 42-day strike ... The 44-day strike"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.timex.lexicon import CARDINALS, TENS, words

_LASTING = regex(r"-(?P<unit>minute|hour|day|week|month|year)(?:-long)? (?P<event>[a-z]{4,20})\b")
_NUMBER_BEFORE = regex(r"\b(?P<number>\d{1,3}|[A-Za-z]+(?:-[a-z]+)?)$")
_ARTICLE_BEFORE = regex(r"(?:\b(the|this|that|an?|its|his|her|their)|(['’]s)) (?:[a-z]+ )?$", re.IGNORECASE)
_KNOWN = words("the this that")
_GOES_ON = regex(
    r"[,.;:)–—]|\n|$| (?:was|is|were|had|has|will|would|could|and|but|as|also|ended|began|left|cost|forced|ran|led|came"
    r"|went|took|saw|shut|closed|started|brought|made|gave|drew|kept|put|set|hit)\b"
)
"""What follows a thing that is known already; "the three-month extension proposed by" tells of another one."""
_NOT_ONE_EVENT = words(
    "high highs record mark average averages yield yields bond bonds note notes mortgage mortgages sentence sentences"
    " term terms contract contracts deal deals limit limits deadline history career veteran member olds rule rules"
    " extension extensions plan plans lead deficit supply window stint degree program programs course courses cycle"
)
_FOR_SO_LONG = regex(
    r"\b(?:for|lasted|took|after) (?P<number>\d{1,3}|[a-z]+(?:-[a-z]+)?) (?P<unit>minute|hour|day|week|month|year)s\b"
)
_THE_SAME_LONG = regex(
    r"The (?P<number>\d{1,3}|[a-z]+(?:-[a-z]+)?) (?P<unit>minute|hour|day|week|month|year)s"
    r" (?:without|of|were|cost|passed|felt|had been)\b"
)
_NEAR = 400
_LONGEST_LEAD = 40


@dataclass(frozen=True, slots=True)
class TwoTellings:
    """Two tellings of one thing that differ: `first` and `again` are the words that tell it."""

    first: Span
    again: Span
    because: str


@dataclass(frozen=True, slots=True)
class _Lasting:
    """A "44-day strike", with the article in front of it."""

    article: str
    number: int
    unit: str
    event: str
    span: Span


def lengths_retold(reading: Reading) -> Iterator[TwoTellings]:
    """Yield each length of an event that is another one where the text comes back to it."""
    told: dict[tuple[str, str], list[_Lasting]] = defaultdict(list)
    for match in _LASTING.finditer(reading.text):
        if match["event"] not in _NOT_ONE_EVENT and (lasting := _lasting(reading.text, match)):
            told[lasting.unit, lasting.event].append(lasting)
    for tellings in told.values():
        for first, again in pairwise(tellings):
            spoken = reading.is_quoted(first.span) or reading.is_quoted(again.span)
            if first.number != again.number and not spoken and _comes_back(reading.text, first, again):
                because = f"“{reading[again.span]}” comes back to “{reading[first.span]}”"
                yield TwoTellings(first.span, again.span, because)
    yield from _spells_retold(reading)


def _lasting(text: str, match: re.Match[str]) -> _Lasting | None:
    before = _NUMBER_BEFORE.search(text, max(0, match.start() - _LONGEST_LEAD), match.start())
    number = _number(before["number"]) if before else None
    if before is None or number is None:
        return None
    start = before.start("number")
    article = _ARTICLE_BEFORE.search(text, max(0, start - _LONGEST_LEAD), start)
    named = (article[1] or article[2]).lower() if article else ""
    return _Lasting(named, number, match["unit"], match["event"], Span(start, match.end()))


def _comes_back(text: str, first: _Lasting, again: _Lasting) -> bool:
    """Whether the second telling is of an event known already, and the first brought it up as the only one."""
    return again.article in _KNOWN and bool(first.article) and bool(_GOES_ON.match(text, again.span.end))


def _spells_retold(reading: Reading) -> Iterator[TwoTellings]:
    """Yield "stood still for 22 days. The 52 days without ferries"."""
    for again in _THE_SAME_LONG.finditer(reading.text):
        if reading.is_quoted(Span(*again.span())):
            continue
        before = _FOR_SO_LONG.finditer(reading.text, max(0, again.start() - _NEAR), again.start() + 1)
        same_unit = [match for match in before if match["unit"] == again["unit"] and _number(match["number"])]
        numbers = {_number(match["number"]) for match in same_unit}
        if len(numbers) == 1 and _number(again["number"]) and _number(again["number"]) not in numbers:
            first, words = same_unit[-1], Span(again.start("number"), again.end())
            yield TwoTellings(Span(*first.span()), words, f"“The {reading[words]}” comes back to “{first[0]}”")


def _number(word: str) -> int | None:
    """Return a number of figures or words, None where it is none."""
    if word.isdecimal():
        return int(word)
    tens, _, ones = word.lower().rpartition("-")
    if tens and tens not in TENS:
        return None
    value = CARDINALS.get(ones) or TENS.get(ones)
    return TENS.get(tens, 0) + int(value) if value else None

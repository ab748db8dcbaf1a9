"""A margin with the two results that it lies between: "by 21 points, 57 percent to 36 percent"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.relations.adjacent import in_one_voice

if TYPE_CHECKING:
    from checks.reading import Reading

_SHARE: Final = r"(?: ?%| percent| per cent| pct)?"
_RESULT: Final = rf"(\d{{1,3}}(?:(?:,\d{{3}})+|\.\d)?){_SHARE}"
_PAIR: Final = rf"(?<![\d.,-]){_RESULT}(?: to |-|–| against ){_RESULT}(?![\d%-]|[.,]\d| percent)"
_LEAD: Final = r"(?:margin|lead|advantage|edge|gap|deficit|difference)"
_BEHIND: Final = regex(
    rf"(?: {_LEAD}| votes| seats| points| win| victory)?(?:, | ?[—–] ?| -- |: | \()"
    rf"(?:beating [^,.;()\d\n]{{1,40}} |with |winning |at )?{_PAIR}"
)
_BEFORE: Final = regex(
    rf"{_PAIR}(?:,| ?[—–]| --| \()? ?(?:or |for |giving \w{{2,15}} )?(?:with )?(?:a |an |by )?(?:{_LEAD} of )?"
    r"(?:just |only )?$"
)
_AHEAD: Final = regex(
    rf"\b(?:by|up|ahead|lead(?:s|ing)?|led|{_LEAD}(?: of)?)(?: by)?(?: an?| just| only| some)?(?: [—–])? $"
)
_AHEAD_BEHIND: Final = regex(rf" (?:{_LEAD}|win|victory)\b")
_BY: Final = regex(rf"\b(?:by|{_LEAD} of)(?: just| only| some)? $")
_FAILED: Final = regex(r"\b(?:fail(?:s|ed|ing|ure)?|short|shy|fell|falls|falling|blocked|missed|reject(?:s|ed)?)\b")
_SHARES: Final = regex(r"%|percent|per cent|pct|\.")
_POINTS: Final = frozenset({"point", "points", "percentage point"})
_VOTES: Final = frozenset({"vote", "votes"})
_REACH: Final = 80


@dataclass(frozen=True, slots=True)
class Margin:
    """A margin and the results it lies between; `counted` says that those are counts, which are not rounded."""

    margin: QuantityMention
    results: tuple[Decimal, Decimal]
    span: Span
    counted: bool


def find_margins(reading: "Reading") -> Iterator[Margin]:
    """Yield each margin that stands beside the results that it lies between."""
    for mention in reading.quantities:
        counted = mention.unit is None and mention.head in _VOTES
        in_points = mention.unit in _POINTS or (mention.unit is None and mention.head in _POINTS)
        if mention.value is None or not (in_points or counted or _is_margin(reading, mention)):
            continue
        found = _behind(reading, mention) or _before(reading, mention)
        if found and counted and (_SHARES.search(reading[found[1]]) or not _is_by(reading, mention)):
            continue
        if found and counted and _is_short_of_more(reading, mention, found[0]):
            continue
        if found and in_one_voice(reading, mention.span, found[1]):
            first, last = min(mention.start, found[1].start), max(mention.end, found[1].end)
            yield Margin(mention, found[0], Span(first, last), counted)


def _is_short_of_more(reading: "Reading", mention: QuantityMention, results: tuple[Decimal, Decimal]) -> bool:
    """Whether what failed had more votes for it: "failed by two votes, 58-40", which is two short of what it needed."""
    sentence = reading.sentence_at(mention.start)
    return results[0] > results[1] and bool(_FAILED.search(reading.text, sentence.start, sentence.end))


def _is_margin(reading: "Reading", mention: QuantityMention) -> bool:
    before = reading.text[max(0, mention.start - 12) : mention.start]
    return mention.unit is None and mention.head is None and before.endswith(("margin of ", "lead of "))


def _is_by(reading: "Reading", mention: QuantityMention) -> bool:
    """Whether votes are a margin, and not the votes that somebody won."""
    before = reading.text[max(0, mention.start - 24) : mention.start]
    return bool(_BY.search(before)) or bool(_AHEAD_BEHIND.match(reading.text, mention.end))


def _behind(reading: "Reading", mention: QuantityMention) -> tuple[tuple[Decimal, Decimal], Span] | None:
    """Return the results behind a margin, where the words before or behind call it one."""
    before = reading.text[max(0, mention.start - _REACH) : mention.start]
    if not (_AHEAD.search(before) or _AHEAD_BEHIND.match(reading.text, mention.end)):
        return None
    pair = _BEHIND.match(reading.text, mention.end)
    return (_results(pair), Span(pair.start(1), pair.end())) if pair else None


def _before(reading: "Reading", mention: QuantityMention) -> tuple[tuple[Decimal, Decimal], Span] | None:
    """Return the results before a margin: "57 percent to 36 percent, a 21-point lead"."""
    start = max(0, mention.start - _REACH)
    pair = _BEFORE.search(reading.text[start : mention.start])
    called = _AHEAD_BEHIND.match(reading.text, mention.end) or _is_margin_of(reading, mention)
    if pair is None or not called:
        return None
    return _results(pair), Span(start + pair.start(1), start + pair.end(2))


def _is_margin_of(reading: "Reading", mention: QuantityMention) -> bool:
    return bool(re.search(rf"{_LEAD} of (?:just |only )?$", reading.text[max(0, mention.start - 24) : mention.start]))


def _results(pair: re.Match[str]) -> tuple[Decimal, Decimal]:
    return Decimal(pair[1].replace(",", "")), Decimal(pair[2].replace(",", ""))

"""A date beside words that count from publication, as names of one time: "yesterday, July 14", "last month, in May"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import Anchor, DateMention
from checks.reading.relations.elapsed import is_dated, is_spoken, is_year

_RELATIVE = regex(
    r"(?:the )?(?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)|last night"
    r"|(?:(?:earlier|later) )?(?:last|this|next) (?:week|month|year))",
    re.IGNORECASE,
)
_COUNTED_FROM = regex(r"\b(?:ago|from|since|before|after|to) $")
"""Words that make of "today" where another day is counted from: "a year ago today, May 15, 2023"."""
_APPOSED = regex(r",? \(|, | ?(?:--|[–—]) ?")
_IN_OR_ON = regex(r",? (in|on) ")
_ENDS = regex(r"[,;)]|\.(?!\d)|\n|$| (?:and|but|when|after|as|at|to|by|for|with)\b")
_LISTED = regex(r",? (?:and|or|to|vs\.?) |, ")


@dataclass(frozen=True, slots=True)
class Beside:
    """Words that count from publication, and a date that is said to be the same time; `span` covers both."""

    relative: DateMention
    date: DateMention
    span: Span


def relative_beside_date(reading: Reading) -> Iterator[Beside]:
    """Yield every date that stands beside "yesterday", "last month" or their like, as another name of it."""
    dates = reading.dates
    for index, (left, right) in enumerate(pairwise(dates)):
        if left.anchor is not Anchor.PUBLISHED or not is_dated(right) or not _RELATIVE.fullmatch(left.text):
            continue
        if _COUNTED_FROM.search(reading.text, max(0, left.start - len("before ")), left.start):
            continue
        behind = dates[index + 2] if index + 2 < len(dates) else None
        if _names_it(reading.text, left, right, behind) and not is_spoken(reading, left, right):
            yield Beside(left, right, Span(left.start, right.end))


def _names_it(text: str, left: DateMention, right: DateMention, behind: DateMention | None) -> bool:
    gap = text[left.end : right.start]
    if not _ENDS.match(text, right.end):
        return False
    if behind and _LISTED.fullmatch(text[right.end : behind.start][: len(" and then ")]):
        return False
    preposition = _IN_OR_ON.fullmatch(gap)
    if preposition:
        return preposition[1] == "in" or not is_year(right)
    return bool(_APPOSED.fullmatch(gap))

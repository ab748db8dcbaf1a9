"""Sentences and quotations, told by the plainest means: nothing here is read with the code that is measured."""

import bisect
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from checks.finding import Span

_ENDS: Final = re.compile(r"\n+|[.!?][”\"’)]?\s+(?=[A-Z“\"(])")
_ABBREVIATED: Final = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Capt|Jr|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
    r"|Mon|Tues|Wed|Thurs|Fri))$"
)
_QUOTED: Final = re.compile(r"“[^”\n]{0,2000}(?:”|$)|\"[^\"\n]{0,2000}(?:\"|$)", re.MULTILINE)


def sentence_at(text: str, span: Span) -> Span:
    """Return the sentence that holds the span, or all of them where it runs over several."""
    starts = _sentence_starts(text)
    first = starts[bisect.bisect_right(starts, span.start) - 1]
    last = bisect.bisect_left(starts, span.end)
    return Span(first, starts[last] if last < len(starts) else len(text))


def outside_quotations(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the matches that no quotation marks enclose: what is within is a speaker's."""
    quoted = _quotations(text)
    for match in pattern.finditer(text):
        index = bisect.bisect_right(quoted, Span(match.start(), len(text))) - 1
        if index < 0 or match.start() >= quoted[index].end:
            yield match


@lru_cache(maxsize=8)
def _sentence_starts(text: str) -> tuple[int, ...]:
    ends = (match for match in _ENDS.finditer(text) if not _is_abbreviation(text, match))
    return (0, *(match.end() for match in ends))


def _is_abbreviation(text: str, end: re.Match[str]) -> bool:
    return end[0][0] == "." and bool(_ABBREVIATED.search(text[max(0, end.start() - 8) : end.start()]))


@lru_cache(maxsize=8)
def _quotations(text: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in _QUOTED.finditer(text))

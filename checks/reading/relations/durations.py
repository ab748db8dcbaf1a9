"""Lengths of time beside the dates they lie between: "35 years ago, in 1988", "since 2010, six years"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import DateMention
from checks.reading.quantity.tokens import words
from checks.reading.relations.elapsed import (
    Elapsed,
    dates_within,
    elapsed,
    is_ago,
    is_dated,
    is_length,
    is_spoken,
    is_year,
    length_before,
)
from checks.reading.relations.inferred import PUBLISHED

_WIDEST = 60
"""How many characters may stand between two mentions that are told in one breath."""

_ENDS = regex(
    r"\s{0,9}(?:[,.;:)]|[–—]|--|$)|\n| (?:and|but|when|with|as|after|at|to|by|for|in all|in total|altogether|later)\b"
)
_AGO_THEN_DATE = regex(r"(?: today| (?:this|last|next) [a-z]+)?(?:,| \(|,? ?(?:--|[–—]))? ?(?:back )?(in|on) ")
_AGO_BESIDE_DATE = regex(r"(?:,| ?(?:--|[–—])) | \(")
_DATE_THEN_AGO = regex(r"(?:,| ?(?:--|[–—])) (?:or |just |only |exactly )?| \(")
_PREPOSITION = regex(r"\b(?:[Ii]n|[Oo]n|[Ss]ince|[Ff]rom|[Uu]ntil|of|to|by|around|early|late) $")

_SINCE = regex(r"(,?) since (?:the |his |her |its |their |at least |about |around )?")
_SINCE_EVENT = regex(
    r" since (?:(?!(?:who|that|which|when|since|until|before|after|and|but|he|she|they|it)\b)[\w’'-]+ ){1,8}"
    r"(?:in|on|of) "
)
_HAS_BEEN = regex(r"\b(?:[Ii]t has been|[Ii]t['’]s been|[Ii]t is) (?:just |only |exactly |now )?$")
_UP_TO_NOW = regex(r"\b(?:been|past|last|these|in the|over the)\b", re.IGNORECASE)
_AFTER_SINCE = regex(r"\b[Ss]ince $")
_SINCE_THEN_LENGTH = regex(r"(?:,| ?(?:--|[–—])) (?:or )?(?:for |a total of |now )?| \(")
_BEFORE_NOW = regex(r"\b(?:had|would have|until|by)\b")
_BACK_TO = regex(r"\b(?:back|dating|reaching|stretching)(?: back)?(?: some| about| nearly)? $")
_TO = regex(r",? to ")

_THROUGH = regex(r" (?:to|through|until|till) | ?[-–—] ?")
_AND = regex(r" (?:and|to) ")
_FROM = regex(r"\b[Ff]rom $")
_BETWEEN = regex(r"\b[Bb]etween $")
_RANGE_THEN_LENGTH = regex(
    r"(?:,| ?(?:--|[–—])| -|:) "
    r"(?:or |for |a (?:span|period|stretch|run|total|reign|rule|tenure|career|marriage) of |some )?| \(| [–—] "
    r"|(?:,| and) (?:took|lasted|spanned|ran for|went on for) "
)
_LENGTH_THEN_FROM = regex(r"(?: [a-z]+){0,5}?,? (?:\()?from ")
_LENGTH_THEN_RANGE = regex(r"(?: [a-z]+){0,3},? \((?:from )?|, between ")
_NOUN_THEN_FROM = regex(r" (?:[a-z]{2,16} )?(?P<noun>[a-z]{3,14})(?:, | \(| )from ")
_LASTING = words(
    "war conflict siege occupation drought strike lockout reign rule tenure presidency dictatorship stint marriage "
    "insurgency rebellion embargo blockade boycott captivity imprisonment exile"
)
"""Nouns of what ends when it is over, whatever was planned: "the eight-year war, from 1980 to 1988"."""
_MAY_BE_CUT_SHORT = regex(
    r"terms?|sentenc|contract|deal|plans?\b|agreement|lease|mandate|\bban|exten|ago|later|earlier|apart|old|each|every|per\b"
)
_IT_IS = regex(r"\b[Ii]t (?:is|was|will be) (?:now |just |exactly )?$")
_THAT = regex(r" that [^.;:\n]{1,90}?,? (?:on|in) ")
_RECURS = regex(r"\b(?:every|each|per|than|another|next|once|least|first|last|final|a|an|the)[ -]$")


def durations(reading: Reading) -> Iterator[Elapsed]:
    """Yield what the text says of how long ago a date is, how long since it, or from one date to the next."""
    dates = _without_echoes(reading.dates)
    for left, right in pairwise(dates):
        gap = reading.text[left.end : right.start]
        if len(gap) <= _WIDEST and "\n" not in gap:
            yield from _beside_ago(reading, left, gap, right)
            yield from _since(reading, left, gap, right)
            yield from _back_to(reading, left, gap, right)
    for first, second, third in zip(dates, dates[1:], dates[2:], strict=False):
        if third.start - first.end <= 2 * _WIDEST:
            yield from _range(reading, first, second, third)


def _without_echoes(dates: tuple[DateMention, ...]) -> list[DateMention]:
    """Leave out what only says of "ten years ago" that it was this day or month: "ten years ago today"."""
    echoes = (right for left, right in pairwise(dates) if is_ago(left) and right.start == left.end + 1)
    repeated = {mention.start for mention in echoes}
    return [mention for mention in dates if mention.start not in repeated]


def _beside_ago(reading: Reading, left: DateMention, gap: str, right: DateMention) -> Iterator[Elapsed]:
    """Read "35 years ago, in 1988" and "in 1988, 35 years ago"."""
    text = reading.text
    if is_ago(left) and is_dated(right):
        in_or_on = _AGO_THEN_DATE.fullmatch(gap)
        beside = _AGO_BESIDE_DATE.fullmatch(gap) and _ENDS.match(text, right.end)
        if beside or _is_cleft(text, left, gap) or (in_or_on and not (in_or_on[1] == "on" and is_year(right))):
            yield from _ago(reading, left, right)
    elif is_dated(left) and is_ago(right):
        told = _PREPOSITION.search(text, max(0, left.start - 8), left.start)
        if told and _DATE_THEN_AGO.fullmatch(gap) and _ENDS.match(text, right.end):
            yield from _ago(reading, right, left)


def _is_cleft(text: str, ago: DateMention, gap: str) -> bool:
    """Whether words are those of "it is 35 years ago that the mill burned down, in 1988"."""
    lead = max(0, ago.start - len("It will be exactly "))
    return bool(_THAT.fullmatch(gap) and _IT_IS.search(text, lead, ago.start))


def _ago(reading: Reading, ago: DateMention, date: DateMention) -> Iterator[Elapsed]:
    length = length_before(ago, reading.story.article.published)
    if length and not is_spoken(reading, ago, date):
        yield elapsed(date, PUBLISHED, length, f"“{ago.text}” counts from publication back to “{date.text}”")


def _since(reading: Reading, left: DateMention, gap: str, right: DateMention) -> Iterator[Elapsed]:
    """Read "for the past six years, since 2010", "since 2010, six years", "it has been six years since 2010"."""
    if is_length(left) and is_dated(right):
        said = _is_since(reading, left, gap)
        length, date = left, right
    elif is_dated(left) and is_length(right):
        after = _AFTER_SINCE.search(reading.text, max(0, left.start - 8), left.start)
        said = bool(after and _SINCE_THEN_LENGTH.fullmatch(gap) and _ENDS.match(reading.text, right.end))
        length, date = right, left
    else:
        return
    if said and _is_told_of_now(reading, left, right):
        yield elapsed(date, PUBLISHED, length, f"“{length.text}” is told as the time since “{date.text}”")


def _is_since(reading: Reading, length: DateMention, gap: str) -> bool:
    """Whether the words between a length and a date make it the time since: "since the", "since the mill burned in"."""
    if _SINCE.fullmatch(gap):
        return gap.startswith(",") or _reaches_now(reading, length)
    before = max(0, length.start - len("It has been exactly "))
    return bool(_SINCE_EVENT.fullmatch(gap) and _HAS_BEEN.search(reading.text, before, length.start))


def _reaches_now(reading: Reading, length: DateMention) -> bool:
    return bool(_UP_TO_NOW.search(reading.text, max(0, length.start - 16), length.end))


def _is_told_of_now(reading: Reading, *mentions: DateMention) -> bool:
    """Whether their sentence names no other date, no time before another, and is the article's own."""
    sentence = reading.sentence_at(mentions[0].start)
    others = any(date not in mentions and is_dated(date) for date in dates_within(reading, sentence))
    return not (others or _BEFORE_NOW.search(reading[sentence]) or is_spoken(reading, *mentions))


def _back_to(reading: Reading, left: DateMention, gap: str, right: DateMention) -> Iterator[Elapsed]:
    """Read "going back 50 years to 1968"."""
    if not (is_length(left) and is_dated(right) and _TO.fullmatch(gap)) or is_spoken(reading, left, right):
        return
    if _BACK_TO.search(reading.text, max(0, left.start - 24), left.start):
        yield elapsed(right, PUBLISHED, left, f"“{left.text}” is told as going back to “{right.text}”")


def _range(reading: Reading, first: DateMention, second: DateMention, third: DateMention) -> Iterator[Elapsed]:
    """Read "from 2010 to 2015, six years" and "six years, from 2010 to 2015"."""
    text = reading.text
    gaps = text[first.end : second.start], text[second.end : third.start]
    if is_dated(first) and is_dated(second) and is_length(third) and _RANGE_THEN_LENGTH.fullmatch(gaps[1]):
        start, end, length = first, second, third
        said = _opens_range(text, first, gaps[0]) and bool(_ENDS.match(text, third.end))
    elif is_length(first) and is_dated(second) and is_dated(third):
        start, end, length = second, third, first
        said = _names_range(text, first, *gaps)
    else:
        return
    if said and not is_spoken(reading, first, second, third):
        yield elapsed(start, end, length, f"“{length.text}” is told as the time from “{start.text}” to “{end.text}”")


def _opens_range(text: str, first: DateMention, gap: str) -> bool:
    before = text[max(0, first.start - 9) : first.start]
    if _FROM.search(before):
        return bool(_THROUGH.fullmatch(gap))
    return bool(_BETWEEN.search(before) and _AND.fullmatch(gap))


def _names_range(text: str, length: DateMention, lead: str, gap: str) -> bool:
    """Whether the words behind a length of time say from when to when it was, and it recurs or is cut short nowhere."""
    if "-" in length.text:
        noun = _NOUN_THEN_FROM.fullmatch(lead)
        return noun is not None and noun["noun"] in _LASTING and bool(_THROUGH.fullmatch(gap))
    if _RECURS.search(text, max(0, length.start - 8), length.start):
        return False
    if _MAY_BE_CUT_SHORT.search(lead):
        return False
    if _LENGTH_THEN_FROM.fullmatch(lead):
        return bool(_THROUGH.fullmatch(gap))
    if _LENGTH_THEN_RANGE.fullmatch(lead):
        return bool((_AND if "between" in lead else _THROUGH).fullmatch(gap))
    return False

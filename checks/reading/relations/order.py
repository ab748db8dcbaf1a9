"""Dates told as so long before or after another: "on 12 May, three days after the 5 May vote"."""

import re
from collections.abc import Iterator

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import DateMention
from checks.reading.relations.elapsed import Elapsed, elapsed, is_dated, is_length, is_spoken, length_before

_LONGEST_BREATH = 160
_NEAR = 250
"""How far back, in characters, the date may stand that "three years later" counts from."""

_SHORT_SENTENCE, _SHORT_CLAUSE = 60, 40
"""In so many characters no other event is told of that a length could count from."""

_TO_ANCHOR = regex(
    r" (before|after|following|preceding) (?P<words>(?:[\w’'-]+ ){0,7}?)"
    r"(?P<lead>(?:in|on|of) |(?:the |a |an |his |her |its |their )?)"
)
_NESTED = regex(
    r"\b(?:who|that|which|whose|where|when|since|from|until|before|after|and|or|but|he|she|they|it|we|I|by|for)\b"
)
_FIRST_WORD = regex(r"(?:he|she|they|it|we|I|the|a|an|his|her|its|their) ")
_EVENT = regex(
    r"(?: (?!(?:had|has|was|were|is|are|would|began|started|ended|broke)\b)[A-Za-z][\w-]*){1,3}?"
    r"(?=[,.;:)–—]| (?:and|but|in|on|that|which|as|with|at|for)\b|\n|$)"
)
_STOPS = regex(r"[,.;:)–—]|\n|$| (?:and|but|that|when|as|with)\b")
_DATE_THEN_LENGTH = regex(r",? (?:[–—-] )?(?:just |only |exactly |barely |some )?|,? \(|[–—]")
_ANCHOR_THEN_DATE = regex(r"(?P<event>(?: [A-Za-z][\w-]*){0,3}), (?:back )?(?:in|on) ")
_AWAY_THEN_DATE = regex(r",? (?:in|on) |,? \(|, ")
_DATE_THEN_AWAY = regex(r", ")
_OPENS = regex(r"(?:In|On|By)(?: the)? $")
_LATER = regex(r" (later|earlier)$")
_AT_END = regex(r"[.!?][\"”’)]*\s")


def counted_dates(reading: Reading) -> Iterator[Elapsed]:
    """Yield what the text says of how long before or after one date another is."""
    dates = reading.dates
    for first, second, third in zip(dates, dates[1:], dates[2:], strict=False):
        if third.end - first.start > _LONGEST_BREATH or is_spoken(reading, first, second, third):
            continue
        if is_dated(first) and is_length(second) and is_dated(third):
            yield from _date_first(reading, first, second, third)
        elif is_length(first) and is_dated(second) and is_dated(third):
            yield from _date_last(reading, first, second, third)
    for first, second, third in zip(dates, dates[1:], dates[2:], strict=False):
        if third.start - first.end <= _NEAR and not is_spoken(reading, first, second, third):
            yield from _later(reading, first, second, third)


def _date_first(reading: Reading, date: DateMention, length: DateMention, anchor: DateMention) -> Iterator[Elapsed]:
    """Read "on 12 May, three days after the 5 May vote"."""
    text = reading.text
    to_anchor = _side(text, length, anchor)
    if not to_anchor or not _DATE_THEN_LENGTH.fullmatch(text[date.end : length.start]):
        return
    if _ends_there(text, anchor, to_anchor):
        yield _counted(date, length, anchor, to_anchor[1])


def _date_last(reading: Reading, length: DateMention, anchor: DateMention, date: DateMention) -> Iterator[Elapsed]:
    """Read "three days after the 5 May vote, on 12 May"."""
    text = reading.text
    to_anchor = _side(text, length, anchor)
    if not to_anchor or not _ANCHOR_THEN_DATE.fullmatch(text[anchor.end : date.start]):
        return
    if _STOPS.match(text, date.end) or text[date.end : date.end + 1] == " ":
        yield _counted(date, length, anchor, to_anchor[1])


def _side(text: str, length: DateMention, anchor: DateMention) -> re.Match[str] | None:
    """Return the words that tie a length of time to the date it counts from, None where others step between."""
    found = _TO_ANCHOR.fullmatch(text[length.end : anchor.start])
    if found is None:
        return None
    words = found["words"]
    return None if _NESTED.search(_FIRST_WORD.sub("", words, count=1)) else found


def _ends_there(text: str, anchor: DateMention, to_anchor: re.Match[str]) -> bool:
    """Whether the event that is counted from is told to its end: "the 5 May vote," and not "the 2012 race began"."""
    if to_anchor["lead"] in {"in ", "on ", "of "} or not to_anchor["lead"]:
        return bool(_STOPS.match(text, anchor.end) or _EVENT.match(text, anchor.end))
    return bool(_EVENT.match(text, anchor.end) or _STOPS.match(text, anchor.end))


def _counted(date: DateMention, length: DateMention, anchor: DateMention, side: str) -> Elapsed:
    after = side in {"after", "following"}
    start, end = (anchor, date) if after else (date, anchor)
    because = f"“{date.text}” is told as {length.text} {'after' if after else 'before'} “{anchor.text}”"
    return elapsed(start, end, length, because)


def _later(reading: Reading, first: DateMention, second: DateMention, third: DateMention) -> Iterator[Elapsed]:
    """Read "In 2010 ... Three years later, in 2018," and "... In 2018, three years later,"."""
    text = reading.text
    if not is_dated(first):
        return
    if _LATER.search(second.text) and is_dated(third):
        away, date = second, third
        said = _AWAY_THEN_DATE.fullmatch(text[second.end : third.start])
    elif is_dated(second) and _LATER.search(third.text):
        away, date = third, second
        said = _DATE_THEN_AWAY.fullmatch(text[second.end : third.start])
    else:
        return
    if not said or not _is_main(reading, first, min(away, date, key=lambda mention: mention.start)):
        return
    length = length_before(away, reading.story.article.published)
    if length:
        start, end = (first, date) if away.text.endswith("later") else (date, first)
        yield elapsed(start, end, length, f"“{away.text}” counts from “{first.text}” to “{date.text}”")


def _is_main(reading: Reading, date: DateMention, then: DateMention) -> bool:
    """Whether a date is that of its sentence's event, which the next sentence or clause counts from."""
    text = reading.text
    between = text[date.end : then.start]
    if "\n" in between or len(_AT_END.findall(between)) > 1:
        return False
    sentence = reading.sentence_at(date.start)
    if _OPENS.fullmatch(text[sentence.start : date.start]):
        return True
    if _AT_END.match(text, date.end):
        return date.start - sentence.start <= _SHORT_SENTENCE
    return sentence.covers(Span(date.start, then.end)) and len(between) <= _SHORT_CLAUSE

"""Anniversaries of events that the text dates: "marks the 10th anniversary of the 2001 attacks"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import Anchor, DateMention
from checks.reading.relations.elapsed import dates_within, is_dated
from checks.reading.timex.lexicon import ORDINALS, TENS

_ANNIVERSARY = regex(r"\b(\d{1,3})(?:st|nd|rd|th|-year) anniversary of |\b([A-Za-z]+(?:-[a-z]+)?) anniversary of ")
_TO_EVENT = regex(r"(?:the |a |an |his |her |its |their )?(?:[A-Za-z][\w’'-]{0,30} ){0,8}?(?P<lead>(?:in|on|of) )?")
_DATE_BEFORE = regex(
    r",? (?:on|at|for|is|was|marks|marked|the day of|to mark|marking)?(?: ?(?:the|its|his|her|their|a))? ?$"
)
_NOW = regex(
    r"\b(?:marks|will mark|celebrates|will celebrate|commemorates|observes|is|ahead of|approaches|approaching|nears"
    r"|upcoming|this (?:year|week|month)(?:['’]s)?)(?: (?:the|its|his|her|their))? $",
    re.IGNORECASE,
)
_MARKED = regex(r"\b(?:marked|commemorated|observed)(?: the)? $")
_ITS_OWN = regex(
    r"\b(?:celebrat|mark|observ|commemorat)[a-z]{1,4} (?:its|their|his|her) "
    r"(?:(\d{1,3})(?:st|nd|rd|th)|([A-Za-z]+(?:-[a-z]+)?)) anniversary (?:this|next|last) (?:year|month|week|season)\b"
)
_FOUNDED = regex(
    r"\b(?:[Ff]ounded|[Ee]stablished|[Oo]pened|[Bb]uilt|[Ff]ormed|[Ll]aunched|[Cc]reated|[Ii]naugurated|incorporated"
    r"|married) (?:back )?in (?:[A-Z][a-z]+ )?$"
)
_ANOTHER = regex(r"\b(?:which|who|that|whose|by|for|of|when|while|but)\b")
"""Words behind which something else may be meant than what was founded."""
_REACH = 100
_AHEAD = 24


@dataclass(frozen=True, slots=True)
class Anniversary:
    """That a year's event has its so-manieth anniversary in one of these years; `span` are the words at issue."""

    event: DateMention
    number: int
    years: frozenset[int]
    span: Span
    because: str


def anniversaries(reading: Reading) -> Iterator[Anniversary]:
    """Yield every anniversary whose event and whose own year the text tells."""
    if "anniversary" not in reading.text:
        return
    yield from _of_founding(reading)
    for match in _ANNIVERSARY.finditer(reading.text):
        number = int(match[1]) if match[1] else _ordinal(match[2].lower())
        if number and not reading.is_quoted(Span(match.start(), match.end())):
            yield from _of_event(reading, match, number)


def _of_founding(reading: Reading) -> Iterator[Anniversary]:
    """Yield "the mill, founded in 1919, celebrates its 100th anniversary this year".

    Many keep theirs a year early or late.
    """
    published = reading.story.article.published.year
    for match in _ITS_OWN.finditer(reading.text):
        sentence = reading.sentence_at(match.start())
        dated = [mention for mention in dates_within(reading, sentence) if _has_year(mention)]
        number = int(match[1]) if match[1] else _ordinal(match[2].lower())
        if len(dated) != 1 or number is None or reading.is_quoted(Span(match.start(), match.end())):
            continue
        (event,) = dated
        founded = _FOUNDED.search(reading.text, max(sentence.start, event.start - _AHEAD), event.start)
        goes_on = event.end <= match.start() <= event.end + _REACH
        if founded and goes_on and not _ANOTHER.search(reading.text, event.end, match.start()):
            said = f"“{match[0]}” is told of what began in “{event.text}”"
            years = frozenset({published - 1, published, published + 1})
            yield Anniversary(event, number, years, Span(event.start, match.end()), said)


def _ordinal(word: str) -> int | None:
    """Return 40 for "fortieth" and 21 for "twenty-first"; None for a word that is no ordinal."""
    if word.endswith("ieth"):
        return TENS.get(f"{word.removesuffix('ieth')}y")
    tens, _, ones = word.rpartition("-")
    if ones not in ORDINALS or (tens and tens not in TENS):
        return None
    return TENS.get(tens, 0) + ORDINALS[ones]


def _of_event(reading: Reading, match: re.Match[str], number: int) -> Iterator[Anniversary]:
    sentence = reading.sentence_at(match.start())
    dated = [mention for mention in dates_within(reading, sentence) if _has_year(mention)]
    event = next((mention for mention in dated if mention.start >= match.end()), None)
    if event is None or event.start - match.end() > _REACH:
        return
    lead = _TO_EVENT.fullmatch(reading.text, match.end(), event.start)
    others = [mention for mention in dated if mention is not event]
    if lead is None:
        return
    years, because = _years(reading, match, others)
    may_be_its_own = lead["lead"] is not None and int(event.value[:4]) in years
    if years and not may_be_its_own:
        said = f"“{match[0].removesuffix(' of ')}” of an event of “{event.text}” is told as in {because}"
        yield Anniversary(event, number, years, Span(match.start(), event.end), said)


def _has_year(mention: DateMention) -> bool:
    return is_dated(mention) and mention.anchor is Anchor.STATED


def _years(reading: Reading, match: re.Match[str], others: list[DateMention]) -> tuple[frozenset[int], str]:
    """Return the years that an anniversary may be in, and what says so; none where the text leaves it open."""
    published = reading.story.article.published
    if len(others) == 1 and others[0].end <= match.start():
        between = reading.text[others[0].end : match.start()]
        if _DATE_BEFORE.fullmatch(between):
            return frozenset({int(others[0].value[:4])}), f"“{others[0].text}”"
    marked = _MARKED.search(reading.text, max(0, match.start() - _AHEAD), match.start())
    if marked and not others and _is_of_a_weekday(reading, match):
        return frozenset({published.year}), "the year of publication"
    if not others and _NOW.search(reading.text, max(0, match.start() - _AHEAD), match.start()):
        near = {published.year, published.year + 1} if published.month > 1 else {published.year - 1, published.year}
        return frozenset(near), "the year of publication or the next"
    return frozenset(), ""


def _is_of_a_weekday(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a sentence tells of a day of the week in front of an anniversary, which is one just past."""
    sentence = reading.sentence_at(match.start())
    return any(day.anchor is Anchor.WEEKDAY for day in dates_within(reading, Span(sentence.start, match.start())))

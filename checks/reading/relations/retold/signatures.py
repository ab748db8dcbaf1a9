"""The marks of each number of a text that says what it counts."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.tokens import words as word_set
from checks.reading.relations.retold.outcomes import OUTCOMES, outcome_of, verb_before
from checks.reading.relations.retold.signature import COUNT, Signature
from checks.reading.relations.retold.words import WORD, stem

if TYPE_CHECKING:
    from checks.reading import Reading

LOOSE = ("dozens", "hundreds", "thousands", "millions", "billions", "trillions", "both")
"""Ends of numbers in words that give none, or are told of any two things."""

_BEFORE, _AFTER = 90, 110
_ANYONE = word_set("person victim other civilian man individual")
_ONE_OF = "member"
_NOT_COUNTED = word_set("point tim part half side other one")
"""Stems of nouns that are told of anew each time: polls' points, times, both parties."""

_UNTIED = frozenset({"point", "percentage point", "basis point", "degree", "factor"})
"""Units of what is measured anew each time it is told."""

_MEANS = word_set("cash stock bitcoin")
"""What is paid with, which names no thing that is paid for: "$1.4 billion in cash"."""

DURATIONS = word_set("year month week day hour minute second decade")
"""Units of time: only a length that names its thing is compared, "the 42-day strike"."""

_RUN = frozenset({"metre", "yard", "kilometre", "mile"})
_RACE = regex(
    r" (?:butterfly|backstroke|breaststroke|freestyle|medley|individual|hurdles|steeplechase|relay|sprint|dash|race|run"
    r"|walk|swim|time trial|heats?|semi-?finals?|finals?|events?|titles?|crown|gold|silver|bronze|champions?"
    r"|championships?|(?:world |national )?records?|class(?:ic)?|course)\b"
)
_A_RACE = regex(
    r"\b(?:the|a|his|her|their|men[’']s|women[’']s|boys[’']|girls[’']|individual|indoor|outdoor) $", re.IGNORECASE
)

_PART = regex(r"\sof\s(?:the|those|these|its|his|her|their|them|whom|which|\d)")
_OUT_OF_THESE = regex(r"\b(?:[Oo]f|[Aa]mong) (?:these|those|them|whom|which),? (?:only |just |some |about )?$")
_LEAD = 24


def signatures(reading: "Reading", mentions: Iterable[QuantityMention], nameless: bool = False) -> Iterator[Signature]:
    """Yield the signature of each mention of the text that says what it counts, or of all that are no ages or rates."""
    for mention in mentions:
        sentence = reading.sentence_at(mention.start)
        if found := signature(reading.text, mention, sentence, nameless):
            quotation = reading.quotation_of(mention.span)
            yield replace(found, quotation=quotation) if quotation else found


def signature(text: str, mention: QuantityMention, sentence: Span, nameless: bool = False) -> Signature | None:
    """Return the signature of a mention in a sentence of a text, None where it does not say what it counts.

    One that is `nameless` may also have a thing that no word names: "71 aboard", "in 11 days".
    """
    if mention.value is None or mention.value <= 1 or mention.ordinal or mention.negated or mention.per:
        return None
    if mention.text.lower().endswith(LOOSE):
        return None
    if _is_race(text, mention):
        return None
    before = tuple(WORD.findall(text, max(sentence.start, mention.start - _BEFORE), mention.start))
    rest = WORD.findall(text, mention.end, min(sentence.end, mention.end + _AFTER))
    noun = WORD.findall(mention.noun or "")
    verb = verb_before(text, max(sentence.start, mention.start - _BEFORE), mention.start)
    outcome = None if mention.unit else outcome_of(mention, before, rest, len(noun), verb)
    thing = _thing(mention, outcome)
    if thing and mention.unit is None and text.startswith("-", mention.end):
        thing = "-".join((thing, *map(stem, rest[len(noun) : len(noun) + 1])))  # "15-member council", "12-member panel"
    if thing is None and not (nameless and _may_be_nameless(mention)):
        return None
    return Signature(
        mention=mention,
        kind=mention.unit or COUNT,
        thing=thing or "",
        modifiers=frozenset(stem(word) for word in noun[:-1]),
        outcome=outcome,
        before=before,
        after=tuple(rest[len(noun) :]),
        sentence=sentence,
        text=text[sentence.start : sentence.end],
        partial=is_out_of(text, mention),
    )


def _is_race(text: str, mention: QuantityMention) -> bool:
    """Whether a length is the name of a contest: "the 100 metres", "50m freestyle", but not "a 20-foot wall"."""
    if mention.unit not in _RUN or "-" in mention.text:
        return False
    before = _A_RACE.search(text, max(0, mention.start - _LEAD), mention.start)
    return bool(before or _RACE.match(text, mention.end))


def is_out_of(text: str, mention: QuantityMention) -> bool:
    """Whether a number counts some out of a whole: "seven of the eight", "sixteen of them", "of these, 14"."""
    lead = max(0, mention.start - _LEAD)
    return bool(_PART.match(text, mention.end) or _OUT_OF_THESE.search(text, lead, mention.start))


def _thing(mention: QuantityMention, outcome: str | None) -> str | None:
    """Return the stem of what is counted or measured, None where that is not to be compared."""
    head = stem(mention.head) if mention.head else ""
    if mention.unit is not None:
        if mention.unit in _UNTIED:
            return None
        if mention.unit in DURATIONS and (not head or "-" not in mention.text or mention.text.endswith("old")):
            return None
        return "" if head in _MEANS else head
    if head == _ONE_OF and len((mention.noun or "").split()) > 1:  # "30 staff members" are 30 staff
        head = stem((mention.noun or "").split()[-2])
    if outcome and (not head or head in _ANYONE or (mention.head or "").lower() in OUTCOMES):
        return outcome
    return head if head and head not in _NOT_COUNTED else None


def _may_be_nameless(mention: QuantityMention) -> bool:
    """Whether a number without a name is still one of something: no age, no score, no part of a comparison."""
    is_age = mention.unit == "year" and ("old" in mention.text or not any(map(str.isalpha, mention.text)))
    return mention.unit not in _UNTIED and not is_age and not mention.head

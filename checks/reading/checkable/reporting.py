"""Reporting clauses: "the army said", "according to the ministry", "said Jane Doe, a nurse"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.checkable.boilerplate import is_boilerplate
from checks.reading.checkable.subjects import (
    ACCORDING,
    BEGINS_NAME,
    BEHIND,
    MANY_BEHIND,
    NAMED,
    NO_SPEAKER,
    PRONOUN,
    begins_name,
    name_end,
    subject_before,
)
from checks.reading.checkable.verbs import MANY, NOUN_TOO, OF_EVENTS, OF_MANY, VERB
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.tokens import words

if TYPE_CHECKING:
    from checks.reading import Reading

_HEARSAY = regex(
    r"\breportedly\b"
    r"|\b[Ii]t (?:is|was|has been) (?:widely )?(?:believed|understood|thought|said|claimed|reported|rumou?red)\b"
)
HEARSAY: Final = "reportedly"
ACCORDING_TO: Final = "according to"
"""What stands for a verb in a clause that has none."""

_NO_REPORT = regex(r" (?:by|to (?:be|have)|(?:him|her|them|us|me|it) to)\b")
_PARTICIPLE = regex(
    r"(?:announced|confirmed|declared|reported) (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?!(?: [\w’'-]{1,24}){0,8} that\b)(?! (?:he|she|it|they|the)\b)"
)
"""What may say of a thing that it was announced: "the deal announced on Friday"."""
_CONDITION = regex(r"\b(?:[Ii]f|[Ww]hether|[Uu]nless) (?:[\w’'-]{1,20} ){0,2}$")
_GOES_ON = regex(
    r",? that\b|,? [“\"]| (?:[A-Z]\w{0,30}|on|in|the|he|she|they|it|its|his|her|their|there|th[eo]se|this|an?)\b"
)
"""How what is reported begins behind ", adding": "adding more states" reports nothing."""
_CLAUSE = regex(r",? that\b|,? [“\"]| (?:he|she|they)\b")
"""How it begins behind ", promising": "promising the moon" reports nothing."""
_WHO = (
    r"(?P<who>(?:an?|the|one|some|many|several|his|her|its|their)(?: [\w’'.-]{1,30}){1,6}?"
    r"|[A-Z][\w’'.-]{0,30}(?: [A-Z][\w’'.-]{0,30}){0,3})"
)
_QUOTED = regex(rf"\bquot(?:ed|es|ing) {_WHO}(?: \w{{3,12}} times)? (?:as )?$")
"""What stands in front of "saying" without a comma: "quoted the mayor as saying"."""
_WITH = regex(rf"[,—–] with {_WHO} $")
"""Who says what a sentence goes on with: ", with some pilots saying that"."""

_LINKED = regex(
    r"\b(?:and|but|while|letter|statement|report|memo|op-ed|e-?mail|message|tweet|post|note|complaint|lawsuit|filing"
    r"|petition|essay|article|editorial) $"
)
"""What links ", adding that" to the words before it without a comma."""

_LOOKED_BACK: Final = 80
"""Characters before a verb or its subject, of a sentence of any length, that tell whether it reports."""

_NOT_SAID = regex(
    r"(?:\b(?:to|not|never|is|are|was|were|be|been|being|would|could|should|will|may|might|can|must|did|does|do|yet to)"
    r"|n[’']t)\s+$"
)
_WENT_ON = regex(r"\bwent on to\s+$")
_JOINED = regex(r"\b(?:and|but|who|which)\s+(?:also |later |then )?$")
_REPORTS = regex(
    r"(?! to\b)(?:(?: (?:on )?\w{3,10})?,? (?:that|how|whether)\b|,? [“\"]|: |[.,]?[”\"]?$|(?: \w{1,20}){0,2}\.$|, "
    r"| (?:about |some |nearly |almost |over |more than )?[\d.]{1,5}(?:%| per ?cent\b| (?:in|out of) [\da-z]{1,5}\b))"
)
"""How what is reported goes on: "a poll showed 75% of them were", "the sheriff found a boat" reports nothing."""
_TELLS_WHAT = regex(r"[^.;:!?\n]{0,80}(?:\bthat\b|[“\"])| (?:he|she|they|it|there)\b|,|\.?$")
"""What goes on behind a verb of `OF_EVENTS` that reports."""
_DETERMINED = regex(r"(?:[Tt]h(?:e|is)|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) ")
_OBJECT = regex(r" (?:of|to|from|in|on|about|by|and|for|are|were|is|was)\b|[,.;]")
_THAT = regex(r",? that\b|,? [“\"]")
_THAT_QUOTED = regex(r"[,:]? [“\"]|[^“”\".:;?\n]{1,80}: [“\"]")

_CLOSING: Final = 24
"""Characters behind a verb that ends its sentence: "on Wednesday."."""

_SET_OFF: Final = (", ", "” ", '" ', "— ", "– ", "! ", "? ")
"""What stands between a statement and the clause behind it that reports it."""
_ENDS = regex(r"(?: \w{1,20}){0,2}\.?$")
"""How the sentence of a verb ends that reports what stands before it."""

_NEAR: Final = 40
_BEHIND_QUOTATION = regex(r"[,?!…—–][”\"] (?:(?:[A-Z][\w.’'-]{0,20} ){1,2}|(?:he|she|they|the [a-z]{3,15}) )\Z")
"""A quotation and a short subject before a verb that then reports it: "it is over,” Doe continued"."""

_POSSESSIVE = regex(r"['’]s?$")
_PLURAL: Final = words("many some others they we i you")
"""Pronouns that no verb with an s goes with: "many states"."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting clause: its words, and whose they are, None where it names nobody but by a pronoun."""

    words: Span
    who: Span | None
    verb: str
    pronoun: bool = False

    @property
    def denies(self) -> bool:
        """Whether it says that something is not so."""
        return self.verb in {"denied", "denies", "deny"}

    @property
    def inverted(self) -> bool:
        """Whether the speaker stands behind the verb, as after what was said."""
        return self.verb == ACCORDING_TO or (self.who is not None and self.who.end == self.words.end)


@lru_cache(maxsize=1)
def cues(reading: "Reading") -> tuple[Cue, ...]:
    """Return every reporting clause in the order of the text, none within a quotation; none overlaps another."""
    found = chain(_according(reading.text), _hearsay(reading.text), _spoken(reading))
    return tuple(
        cue
        for cue in _apart(sorted(found, key=lambda cue: cue.words))
        if not is_boilerplate(reading, cue.words) and not reading.is_quoted(cue.words)
    )


def _apart(found: Iterable[Cue]) -> Iterator[Cue]:
    end = 0
    for cue in found:
        if cue.words.start >= end:
            yield cue
            end = cue.words.end


def _according(text: str) -> Iterator[Cue]:
    for match in ACCORDING.finditer(text):
        end = name_end(text, Span(*match.span("who")))
        yield Cue(Span(match.start(), end), Span(match.start("who"), end), ACCORDING_TO)


def _hearsay(text: str) -> Iterator[Cue]:
    return (Cue(Span(*match.span()), None, HEARSAY) for match in _HEARSAY.finditer(text))


def _spoken(reading: "Reading") -> Iterator[Cue]:
    for verb in VERB.finditer(reading.text):
        sentence = reading.sentence_at(verb.start())
        read = _said_by if verb["spoken"] or verb["other"] or verb["asked"] else _participle
        if cue := read(reading.text, verb, sentence):
            yield cue


def _participle(text: str, verb: re.Match[str], sentence: Span) -> Cue | None:
    """Read ", adding that", "but adding that", "a letter warning that"."""
    before = text[max(sentence.start, verb.start() - _LOOKED_BACK) : verb.start()]
    apart = before.endswith((", ", "— ", "– ", "- "))
    named = _WITH.search(before) or (_QUOTED.search(before) if verb[0] == "saying" else None)
    if named and _GOES_ON.match(text, verb.end()):
        who = Span(*(verb.start() - len(before) + at for at in named.span("who")))
        return Cue(Span(who.start, verb.end()), who, verb[0])
    if apart:
        spoken = bool(verb["naming"] or (_CLAUSE if verb["clause"] else _GOES_ON).match(text, verb.end()))
    else:
        spoken = bool(not verb["naming"] and _LINKED.search(before) and _THAT.match(text, verb.end()))
    return Cue(Span(*verb.span()), None, verb[0], pronoun=True) if spoken else None


def _said_by(text: str, verb: re.Match[str], sentence: Span) -> Cue | None:
    return _inverted(text, verb, sentence) or _plain(text, verb, sentence)


def _inverted(text: str, verb: re.Match[str], sentence: Span) -> Cue | None:
    """Read ", said Jane Doe": the speaker behind the verb."""
    who = BEHIND.match(text, verb.end(), sentence.end)
    if who is None or PRONOUN.match(who["who"]) or verb.start() < sentence.start + 2:
        return None
    span = Span(who.start("who"), name_end(text, Span(*who.span("who"))))
    mark = text[verb.start() - 2] if text[verb.start() - 1] == " " else ""
    name = text[span.start : span.end]
    quoted = mark in tuple('”"’?!') and (BEGINS_NAME.match(name) or (NAMED.fullmatch(name) and verb[0] != "states"))
    ends = span.end == len(text) or text[span.end] in ",. "
    named = NAMED.fullmatch(name) and begins_name(name) and not NO_SPEAKER.match(name)
    many = verb[0] == "say" and MANY_BEHIND.match(text, span.start)
    stated = mark in tuple(",—–") and (named or many) and ends and not verb["asked"]
    return Cue(Span(verb.start(), span.end), span, verb[0]) if quoted or stated else None


def _plain(text: str, verb: re.Match[str], sentence: Span) -> Cue | None:
    """Read "the army said", "Jane Doe, a nurse, said"."""
    if _NO_REPORT.match(text, verb.end()):
        return None
    if verb[0] in OF_EVENTS and not _TELLS_WHAT.match(text, verb.end(), sentence.end):
        return None
    if verb["other"] and not (
        _reports(text, verb, sentence) or _BEHIND_QUOTATION.search(text, verb.start() - _NEAR, verb.start())
    ):
        return None
    before = text[max(sentence.start, verb.start() - _LOOKED_BACK) : verb.start()]
    if _NOT_SAID.search(before) and not _WENT_ON.search(before):
        return None
    who = subject_before(text, sentence, verb.start())
    if who is None:
        joined = (not before or _JOINED.search(before)) and (not verb["asked"] or _THAT_QUOTED.match(text, verb.end()))
        return Cue(Span(*verb.span()), None, verb[0], pronoun=True) if joined else None
    pronoun = PRONOUN.fullmatch(text[who.start : who.end]) is not None
    if not _is_told(text, who, verb, sentence):
        return None
    if _CONDITION.search(text[max(sentence.start, who.start - _LOOKED_BACK) : who.start]):
        return None
    if not (_is_subject(text, who, verb) if not pronoun else _agrees(text[who.start : who.end], verb[0])):
        return None
    return Cue(Span(who.start, verb.end()), None if pronoun else who, verb[0], pronoun)


def _is_told(text: str, who: Span, verb: re.Match[str], sentence: Span) -> bool:
    """Whether words of asking stand beside a quotation, and words such as "announced on Friday" are no participle."""
    before = text[max(sentence.start, who.start - 2) : who.start]
    if verb["other"] and before not in _SET_OFF and _ENDS.match(text[verb.end() : min(verb.end() + 60, sentence.end)]):
        return False
    if verb["asked"]:
        return before.strip() in ("”", '"') or _THAT_QUOTED.match(text, verb.end()) is not None
    if _PARTICIPLE.match(text, verb.start()):
        return before in _SET_OFF and sentence.end - verb.end() <= _CLOSING
    return True


def _agrees(pronoun: str, verb: str) -> bool:
    """Whether a verb goes with a pronoun: "many states" says nothing."""
    return not (verb.endswith("s") and pronoun.lower() in _PLURAL)


def _is_subject(text: str, who: Span, verb: re.Match[str]) -> bool:
    """Whether the words before "says" or "states" are its subject: names with a capital, or what it says follows."""
    last = text[who.start : who.end].split()[-1]
    if (verb[0] in OF_MANY and not (last.endswith("s") or last in MANY)) or _POSSESSIVE.search(last):
        return False
    if verb[0] not in NOUN_TOO:
        return True
    if last.lower() in NUMBER_WORDS or (verb[0] == "states" and not _DETERMINED.match(text, who.start)):
        return False
    if verb[0] == "states" and text[who.start - 2 : who.start] + text[verb.end() : verb.end() + 1] == ", ,":
        return True
    if verb[0] == "says" or _THAT.match(text, verb.end()):
        return True
    return last[0].isupper() and not _OBJECT.match(text, verb.end())


def _reports(text: str, verb: re.Match[str], sentence: Span) -> bool:
    """Whether what is reported follows the verb, or its sentence ends with it."""
    return _REPORTS.match(text[verb.end() : min(verb.end() + 60, sentence.end)]) is not None

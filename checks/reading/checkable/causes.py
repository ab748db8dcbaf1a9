"""Causal claims: "because of", "caused by", "led to"."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.patterns import regex
from checks.reading.checkable.boilerplate import is_boilerplate, is_opinion
from checks.reading.checkable.item import Checkable, Kind

if TYPE_CHECKING:
    from checks.reading import Reading

_EVENTS = (
    r"(?:be|begin|start|take|meet|arrive|leave|appear|open|close|visit|hold|speak|face|vote|stand|return|expire|end|launch"
    r"|run|make|give|go|come|have|receive|play|travel|retire|finish|happen|join|host|attend|address|report|sign|move)\b"
)
_CAUSE = regex(
    r"\b(?P<at>because of|as a result of|caused by|owing to|thanks (?:in (?:large )?part )?to"
    rf"|due (?:in part |largely )?to(?! {_EVENTS})|resulted in|resulting in|resulted from|stem(?:s|med)? from"
    r"|stemming from|triggered by|sparked by|spurred by"
    r"|prompted by|blamed (?:on|for)|attributed to|brought (?:about|on) by|driven by"
    r"|(?:has |have |had |that |which |which has )?(?:led|leading) (?:directly )?to"
    r"(?! (?:believe|the (?:room|house|door))\b)"
    r"|(?:has|have|had|which|that) (?:caused|prompted|forced|led)(?= (?:the|a|an|[a-z]+s)\b))",
    re.IGNORECASE,
)
_BEFORE = regex(r"(?:[\w’'-]{1,30} ){1,2}$")
_AFTER = regex(
    r"(?: (?!(?:and|but|which|who|that|as|when|while)\b)"
    r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St)\. )?[\w$€£%’'-]{1,30}){1,5}"
)


_DEFINED = regex(r"\b(?:disease|illness|infection|condition|disorder|pneumonia|syndrome|virus) caused by$")
"""What is no more than the name of a disease explained."""


def causes(reading: "Reading") -> Iterator[Checkable]:
    """Yield every cause that the article gives in its own voice."""
    for match in _CAUSE.finditer(reading.text):
        words = Span(*match.span("at"))
        if reading.is_quoted(words) or is_opinion(reading, words) or is_boilerplate(reading, words):
            continue
        if _DEFINED.search(reading.text, max(0, words.start - 20), words.end):
            continue
        yield Checkable(Kind.CAUSE, words, _quote(reading, words))


def _quote(reading: "Reading", words: Span) -> Span:
    sentence = reading.sentence_at(words.start)
    begin = max(sentence.start, words.start - 50)
    before = _BEFORE.search(reading.text[begin : words.start])
    after = _AFTER.match(reading.text, words.end, sentence.end)
    return Span(begin + before.start() if before else words.start, after.end() if after else words.end)

"""A prediction or judgement that nobody is named for, as in "remains improbable"."""

import re
from collections.abc import Iterator

from checks.finding import Finding, Severity, Span
from checks.patterns import regex
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.attribution._voice import REPORTED, own_words

_JUDGED = regex(
    r"\bremains? (?:(?:highly|very|extremely|deeply|most) )?"
    r"(?:improbable|unlikely|doubtful|inevitable|impossible|implausible|hopeless)\b"
    r"|\b(?:is|are) (?:now |clearly )?(?:improbable|doomed|inevitable|hopeless|implausible)\b"
    r"|\b(?:is|are) (?:(?:all but|almost) )?(?:certain|sure|bound|destined|doomed) to\b"
    r"(?! (?:a|an|his|her|its|their|the)\b)"
    r"|\b(?:will (?:surely|certainly|undoubtedly|inevitably)|(?:surely|undoubtedly|inevitably) will)\b"
    r"|\b[Tt]here(?:[’']s| is) no (?:question|doubt) that\b"
    r"|\b(?:is|are) (?:clearly|obviously|undoubtedly|undeniably|unquestionably)\b"
    r"|(?<=\. )(?:Clearly|Obviously|Undoubtedly|Unquestionably|Undeniably),",
)
"""Strong forms only: "is unlikely" and "may" are hedges of a reporter's own."""

_JUDGED_BY = (
    "improbable, unlikely, doubtful, doomed, hopeless, certain, sure, bound, destined, question, doubt, inevitabl, "
    "impossible, implausible, undoubtedly, undeniably, unquestionably, clearly, obviously"
)
"""Words, or beginnings of words, one of which is in each of these forms."""

_HELD = regex(
    r"\b(?:th(?:ink|inks|inking|ought)|believ(?:e|es|ed|ing)|fear(?:s|ed|ing)?|hop(?:e|es|ed|ing)|feels?|felt"
    r"|expect(?:s|ed|ing|ations?)?|predict(?:s|ed|ing|ions?)?|forecasts?|sees?|saw|view(?:s|ed)?|assum(?:e|es|ed)"
    r"|assert(?:s|ed)?|contend(?:s|ed)?|agree[sd]?|promise[sd]?|vow(?:s|ed)?|signal(?:s|ed|led)?|call(?:s|ed|ing)"
    r"|accuse[sd]?|analys(?:is|ts?)|experts?|critics|economists|polls|polling)\b",
    re.IGNORECASE,
)
"""Words of what somebody thinks, and of people whose trade it is to judge."""

_HEDGED = regex(r"\b(?:if|whether|unless|not|n[’']t|never|would|might|could|seems?|(?-i:may))\b", re.IGNORECASE)


def judgement(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each judgement or prediction that the sentence gives as a fact."""
    for match, sentence in own_words(reading, _JUDGED, _JUDGED_BY):
        words = reading[sentence]
        if not (REPORTED.search(words) or _HELD.search(words) or _HEDGED.search(words)):
            message = f"“{match[0]}” is a judgement in the article's own voice: whose is it?"
            yield RULE.finding(reading, message, Span(*match.span()))


RULE = Rule(
    id="attribution/judgement",
    severity=Severity.REVIEW,
    summary="a judgement or prediction without a source",
    what="Looks in the article's own voice for strong judgements and predictions (“remains improbable”, “is doomed”, "
    "“will inevitably”, “clearly”) in a sentence that names no source, no condition and no doubt.",
    why="A forecast is somebody's. In a news story without a source it is the paper's opinion.",
    instead="Say whose judgement it is, or give the fact it rests on.",
    raises=(
        Example("The talks ended in June, but a ceasefire remains improbable."),
        Example("The coalition is doomed to fail."),
        Example("The old bridge will inevitably fall in May."),
    ),
    silent=(
        Example("A ceasefire remains improbable, analysts say."),
        Example("“The coalition is doomed to fail,” she said."),
        Example("If the vote fails, the coalition is doomed to fail."),
        Example("The figures are unlikely to change before May."),
    ),
    check=judgement,
)

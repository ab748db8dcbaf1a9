"""Words for the present, the past and the future at large."""

from checks.reading.mentions import Anchor, DateMention
from checks.reading.timex.context import Context, Phrase
from checks.reading.timex.lexicon import REFERENCES, words

_ADJECTIVES = {"current": "PRESENT_REF", "recent": "PAST_REF"}
_BEFORE_FUTURE = words("in for about of into to as over")
_NOT_BEFORE_SOON = words("as too so how")
_AFTER_THE_PAST = words(
    "as but have has had is was are were be been by with for he she it they we i you that at on when who which not"
)


def read_reference(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "now", "currently", "recently", and "in the future" without its preposition."""
    word = phrase.word("R")
    if word.endswith(("future", "term")) and phrase.before().word not in _BEFORE_FUTURE:
        return ()
    if word == "the present" and phrase.after().kind not in ".,|r":
        return ()
    if word.endswith("soon") and (phrase.before().word in _NOT_BEFORE_SOON or phrase.after().word in {"after", "as"}):
        return ()
    return (context.mention(phrase, REFERENCES[word], anchor=Anchor.PUBLISHED),)


def read_past(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "in the past" without its preposition."""
    after = phrase.after()
    has_noun = after.kind == "_" and after.text[0].isalpha() and after.word not in _AFTER_THE_PAST
    if phrase.word("L") != "past" or has_noun:
        return ()
    return (context.mention(phrase.part(1), "PAST_REF", anchor=Anchor.PUBLISHED),)


def read_vague(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "recent weeks", "past years" and "the coming months"."""
    if phrase.find("LX") and phrase.word("LX") not in {"coming", "past"}:
        return ()
    value = "FUTURE_REF" if phrase.find("X") else "PAST_REF"
    return (context.mention(phrase, value, anchor=Anchor.PUBLISHED),)


def read_adjective(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "current" and "recent" before a noun; "the most recent" one may be old."""
    after, before = phrase.after(), phrase.before()
    if phrase.word("Td") not in _ADJECTIVES or before.word in {"most", "more"} or before.kind == "-":
        return ()
    if not after.text.isalpha() or phrase.tokens[phrase.first].text[0].isupper() != (before.kind in ".|"):
        return ()
    return (context.mention(phrase, _ADJECTIVES[phrase.word("Td")], anchor=Anchor.PUBLISHED),)

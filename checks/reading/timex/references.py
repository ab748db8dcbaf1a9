"""Words for the present, the past and the future at large."""

from checks.reading.mentions import Anchor, DateMention
from checks.reading.timex.context import Context, Phrase
from checks.reading.timex.lexicon import REFERENCES


def read_reference(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "now", "currently", "recently", and "in the future" without its preposition."""
    word = phrase.word("R")
    if word.endswith("future") and phrase.before().word not in {"in", "for"}:
        return ()
    return (context.mention(phrase, REFERENCES[word], anchor=Anchor.PUBLISHED),)


def read_past(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "in the past" without its preposition."""
    if phrase.word("L") != "past":
        return ()
    return (context.mention(phrase.part(1), "PAST_REF", anchor=Anchor.PUBLISHED),)


def read_vague(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "recent weeks" and "the coming months"."""
    if phrase.find("X") and phrase.word("X") != "coming":
        return ()
    value = "FUTURE_REF" if phrase.find("X") else "PAST_REF"
    return (context.mention(phrase, value, anchor=Anchor.PUBLISHED),)

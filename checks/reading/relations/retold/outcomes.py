"""What became of those who are counted, by the words around the number."""

from checks.patterns import regex
from checks.reading.mentions import QuantityMention

OUTCOMES = {
    word: outcome
    for outcome, listed in {
        "killed": "bodies kill killed kills killing dead died dies die deaths death fatalities fatality slain",
        "injured": "injured injuring injures wounded wounding wounds injuries hurt",
        "arrested": "arrested arresting arrests arrest detained detaining detentions",
    }.items()
    for word in listed.split()
}
"""What became of those who are counted, by the words that say so: "killed 12", "12 dead" and "12 deaths" are one."""

_VERB = regex(r"\b(killed|killing|kills|kill|injured|injuring|wounded|wounding|arrested|arresting)\s\Z")


def verb_before(text: str, start: int, end: int) -> str | None:
    """Return the verb right in front of a number that says what became of those it counts: "killed 12"."""
    verb = _VERB.search(text, start, end)
    return verb[1].lower() if verb else None


def outcome_of(
    mention: QuantityMention, before: tuple[str, ...], rest: list[str], length: int, verb: str | None
) -> str | None:
    """Return what became of those counted: by the noun, the verb right before, else the nearest words behind, before.

    "killed 12 people and wounded others" tells of twelve killed. `length` counts the noun's words at the head of
    `rest`.
    """
    if (mention.head or "").lower() in OUTCOMES:
        return OUTCOMES[(mention.head or "").lower()]
    if verb:
        return OUTCOMES[verb]
    for word in (*rest[: length + 3], *reversed(before[-3:])):
        if word.lower() in OUTCOMES:
            return OUTCOMES[word.lower()]
    return None

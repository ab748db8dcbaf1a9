"""Claims, values and relations in an editor's words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from checks.consistency.durations import duration_words
from checks.consistency.fact import Fact
from checks.reading.unit_names import unit_in_words
from checks.story.model import Basis, Relation, RelationKind

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.story.model import Claim

_BASES = {
    Basis.STATED: "stated in the article",
    Basis.ASSUMED: "assumed by the editor",
    Basis.INFERRED: "inferred from the text",
}


def cite(reading: "Reading", claim: "Claim | None") -> str:
    """Return a claim's words with their line, as in `"killed ten" (line 3)`."""
    if claim is None:
        return "publication"
    anchor = reading.anchors.get(claim.id)
    if anchor is None:
        where = "headline" if claim.quote in reading.story.article.headline else "not found in the article"
        return f"“{claim.quote}” ({where})"
    words = " ".join(reading[anchor].split())
    return f"“{words}” (line {reading.story.article.place(anchor.start).line})"


def told(reading: "Reading", fact: Fact) -> str:
    """Return what a claim says, as in `"killed ten" (line 3) is 10`."""
    return f"{cite(reading, fact.claim)} is {fact.words}"


def scale_words(fact: Fact) -> str:
    """Return in what a number is told: "in dollars", "per day", "without a unit"."""
    unit = f"in {unit_in_words(fact.unit_word)}" if fact.unit_word else ""
    per = f"per {fact.scale.per}" if fact.scale.per else ""
    return f"{unit} {per}".strip() or "without a unit"


def told_with_measure(reading: "Reading", fact: Fact) -> str:
    """Return what a claim says and of which measure, where it has one: relations may name the one or the other."""
    named = fact.claim is not None and fact.subject in fact.claim.measures
    return f"{told(reading, fact)} (measure: {fact.subject})" if named else told(reading, fact)


def listed(items: Iterable[str]) -> str:
    """Join words as a sentence does: "one, two and three"."""
    *first, last = dict.fromkeys(items)
    return f"{', '.join(first)} and {last}" if first else last


def basis(reading: "Reading", relation: Relation) -> str:
    """Return why a relation is held to be true, and what it says."""
    return f"{_BASES[relation.basis]}: {relation.note or relation_words(reading, relation)}"


def basis_in_full(reading: "Reading", relation: Relation) -> str:
    """Return what a relation says, and why it is held to be true even where it has a note."""
    note = f" ({relation.note})" if relation.note else ""
    return f"{_BASES[relation.basis]}: {relation_words(reading, relation)}{note}"


def relation_words(reading: "Reading", relation: Relation) -> str:
    """Return what a relation says of the words that it ties together, a measure by its name."""
    by_id = reading.story.by_id
    names = [f"“{by_id[target].quote}”" if target in by_id else target for target in relation.targets]
    first, *rest = names
    match relation.kind:
        case RelationKind.SAME:
            return " = ".join(names)
        case RelationKind.PART:
            return f"{first} is part of {rest[0]}"
        case RelationKind.TOTAL:
            return f"{first} = {' + '.join(rest)}"
        case RelationKind.ORDER:
            return " before ".join(names)
        case RelationKind.LASTS:
            return f"{duration_words(relation.duration or '')} from {first} to {rest[0]}"
        case RelationKind.PERCENT:
            return f"{first} is what {rest[0]} is of {rest[1]}"
        case RelationKind.CHANGE:
            return f"{first} is the change from {rest[0]} to {rest[1]}"

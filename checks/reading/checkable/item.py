"""What one checkable statement of a text is."""

from dataclasses import dataclass
from enum import StrEnum

from checks.finding import Span
from checks.reading.mentions import DateMention, QuantityMention
from checks.story.values import Role


class Kind(StrEnum):
    """What makes a statement checkable."""

    FIGURE = "figure"
    DATE = "date"
    TITLE = "title"
    SUPERLATIVE = "superlative"
    ATTRIBUTION = "attribution"
    ACCUSATION = "accusation"
    CAUSE = "cause"


@dataclass(frozen=True, slots=True)
class Office:
    """A person with an office; `known` where the reference has that office, `doubtful` where it has several."""

    role: Role
    known: bool
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is given as saying something: `name` as the article writes it, empty where it writes only a pronoun.

    `words` are those of the reporting clause, "the army said"; `denies` where they say that it is not so, `vague` where
    they name nobody who could be asked ("critics say", "reportedly"), and `guessed` where a pronoun may mean another.
    """

    name: str
    words: Span
    denies: bool = False
    vague: bool = False
    guessed: bool = False


Value = QuantityMention | DateMention | Office


@dataclass(frozen=True, slots=True)
class Checkable:
    """A statement that can be checked: the words at issue, and the somewhat longer words to quote for it.

    `speaker` is whoever the article gives for it; `proposed` where it is said of what may come to be.
    """

    kind: Kind
    words: Span
    quote: Span
    value: Value | None = None
    speaker: Speaker | None = None
    proposed: bool = False

"""What became of a claim, a decision or a source in another text or another version."""

from dataclasses import dataclass
from enum import StrEnum

from checks.finding import Span
from checks.story.model import Claim


class Kind(StrEnum):
    """What became of a claim."""

    KEPT = "kept"
    """It is quoted as before."""
    MOVED = "moved"
    """Its words are the same, and stand elsewhere."""
    REWORDED = "reworded"
    """Other words say the same."""
    CHANGED = "changed"
    """Its words say another number or date than is recorded of them."""
    DIFFERENT = "different"
    """Its words say something else, and nothing recorded of them would tell: its quote stays, and is missing."""
    UNCLEAR = "unclear"
    """Its words stand in several places, and nothing tells which are meant."""
    GONE = "gone"
    """The text says it no longer."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A claim in the new text.

    `span` is where it stands there, None where it does not; `quote` and `occurrence` are what its entry is to say.
    `was` and `now` are the old and the new value or words, where these differ. `settled` is False where a person has to
    confirm it.
    """

    claim: Claim
    kind: Kind
    span: Span | None
    quote: str
    occurrence: int | None = None
    was: str = ""
    now: str = ""
    settled: bool = True
    came_from: Span | None = None
    """Where it stood in the old text, where that is known."""

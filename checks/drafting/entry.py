"""What a claim file would say of one checkable statement."""

from dataclasses import dataclass
from typing import Literal

from checks.finding import Span
from checks.story.model import Modality
from checks.story.values import DateValue, Quantity, Role

Field = Literal["quote", "source", "quantity", "date", "role", "accusation"]
"""A line of an entry that a remark can stand on."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim as it is drafted: `words` are those at issue, `span` those quoted.

    `checks` are questions to a person, each with the line it stands on; that line is always there.
    """

    id: str
    quote: str
    words: Span
    span: Span
    occurrence: int | None = None
    source: str = ""
    quantity: Quantity | None = None
    date: DateValue | None = None
    role: Role | None = None
    measure: str = ""
    modality: Modality = Modality.STATED
    accusation: bool = False
    checks: tuple[tuple[Field, str], ...] = ()

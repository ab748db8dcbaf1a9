"""A newsroom: its style, and the office-holders it judges by."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checks.house.style import Style

if TYPE_CHECKING:
    from checks.reference.offices import Offices


@dataclass(frozen=True, eq=False)
class House:
    """What a folder of claims has in `house/`; `offices` is None where it adds none to those that are known."""

    style: Style = field(default_factory=Style)
    offices: "Offices | None" = None

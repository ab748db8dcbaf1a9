"""What a rule yields: one thing that an editor has to change, or to decide on."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fractions import Fraction


class Severity(StrEnum):
    """How a finding weighs: both hold the story."""

    ERROR = "error"
    """Cannot be true, or the files are broken."""
    REVIEW = "review"
    """May be right; an editor must look."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to, not including, `end` of the article's text."""

    start: int
    end: int

    def covers(self, other: "Span") -> bool:
        """Whether the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a file: line and column count from 1, columns in characters."""

    file: Path
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Sign(StrEnum):
    """How a step of arithmetic goes with the one before it."""

    NONE = ""
    PLUS = "+"
    OF = "÷"
    TO = "→"
    MAKES = "="
    NOT = "≠"
    NOT_WITHIN = "≰"
    NOT_BEFORE = "≮"


MOMENTS: Final = "moments"
"""The scale of steps that are moments, in days since the calendar began."""


@dataclass(frozen=True, slots=True)
class Step:
    """A line of a finding's arithmetic: a number or a moment, as the interval that it may lie in.

    `words` say where it comes from, `value` what it is; `low` and `high` are its ends, None where it has none. Steps
    of one `scale` can be drawn on one axis.
    """

    words: str
    value: str
    low: "Fraction | None"
    high: "Fraction | None"
    scale: str = ""
    sign: Sign = Sign.NONE


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found, in terms an editor can act on.

    `span` and `words` say where in the article's text; both are empty where a finding is about the claim file alone.
    `claims` are the ids of the claims it is about, the one to look at first in front. `evidence` shows why, one line
    of text each; `advice` says what to do. `entry` is the place in the claim file of what it is about, and `subject`
    names that where it is neither words nor a claim. `ordinal` tells findings of one rule about the same thing apart.
    `working` is the arithmetic, for a report that draws it.
    """

    check: str
    severity: Severity
    message: str
    advice: str
    span: Span | None = None
    words: str = ""
    claims: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    entry: Place | None = None
    subject: str = ""
    ordinal: int = 1
    working: tuple[Step, ...] = ()

    @property
    def family(self) -> str:
        """The folder of rules it comes from."""
        return self.check.partition("/")[0]

    @property
    def claim(self) -> str | None:
        """The claim whose item reports it, or None if that is the article's."""
        return self.claims[0] if self.claims else None

    @property
    def address(self) -> str:
        """What an editor writes down to decide on this finding.

        `family/rule@claim-id`; the claims' ids joined by `+` where several are at odds with each other;
        `family/rule@"the words"` where it belongs to no claim, or its subject where there are no words either. `#2` and
        so on follow where that would repeat.
        """
        target = "+".join(sorted(self.claims)) or f'"{" ".join((self.words or self.subject).split())}"'
        return f"{self.check}@{target}" + (f"#{self.ordinal}" if self.ordinal > 1 else "")

    @property
    def fingerprint(self) -> str:
        """Sixteen hexadecimal digits, made of the address and so the same wherever in the text it stands."""
        return hashlib.sha256(self.address.encode(errors="surrogatepass")).hexdigest()[:16]

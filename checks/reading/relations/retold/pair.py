"""Two mentions that may tell one number, and what ties them or sets them apart."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile

from checks.reading.relations.retold.signature import COUNT, Signature

_FEWEST = 5
"""Words that a sentence tells at least, for another to be a copy of it."""
_NEARLY_ALL = 0.8
_AT_HAND = 300
"""So many characters back "those" points at most."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions of one kind and thing whose numbers differ.

    `rare` is how many words both sentences tell that hardly another sentence of the text does; `seldom` is that the
    text hardly tells of the thing elsewhere. `others` is how many more values the text gives of that thing, `series`
    how many of those in the same two sentences; `beside` is that the two share a paragraph. `in_headline` is that the
    headline gives one of the two numbers of the same thing, `told_before` that the text gives the second one before.
    """

    first: Signature
    second: Signature
    rare: int = 0
    seldom: bool = False
    others: int = 0
    series: int = 0
    beside: bool = False
    in_headline: bool = False
    told_before: bool = False

    @property
    def shared(self) -> frozenset[str]:
        """The words that both sentences tell."""
        return self.first.words & self.second.words

    @property
    def overlap(self) -> float:
        """Which part of the shorter sentence's words the other one tells too."""
        return len(self.shared) / max(1, min(len(self.first.words), len(self.second.words)))

    @property
    def copied(self) -> bool:
        """Whether one sentence tells nothing but what the other does, and nearly all of that: a caption, a teaser."""
        fewer, more = sorted((self.first.told, self.second.told), key=len)
        return self.counts and len(fewer) >= _FEWEST and fewer <= more and len(fewer) >= _NEARLY_ALL * len(more)

    @property
    def counts(self) -> bool:
        """Whether both count things, and do not measure."""
        return self.first.kind == COUNT

    @property
    def same_measure(self) -> bool:
        """Whether both are amounts of one thing that is named: "a $370 billion plan", "the top rate of 39 percent"."""
        things = {told.thing or (told.mention.concept or "").lower() for told in (self.first, self.second)}
        return not self.counts and len(things) == 1 and "" not in things

    @property
    def outcome(self) -> bool:
        """Whether both tell what became of those counted: killed, injured, arrested."""
        return self.first.outcome is not None and self.first.outcome == self.second.outcome

    @property
    def shares_names(self) -> bool:
        """Whether both sentences name somebody or some place."""
        return not self.first.names.isdisjoint(self.second.names)

    @property
    def names_differ(self) -> bool:
        """Whether each sentence names somebody or some place that the other does not."""
        return _conflict(self.first.names, self.second.names)

    @property
    def dates_differ(self) -> bool:
        """Whether each sentence names a month or year that the other does not."""
        return _conflict(self.first.dates, self.second.dates)

    @property
    def days_differ(self) -> bool:
        """Whether each sentence names a day of the week that the other does not."""
        return _conflict(self.first.days, self.second.days)

    @property
    def years_differ(self) -> bool:
        """Whether one sentence names a year that the other does not."""
        return _years(self.first) != _years(self.second)

    @property
    def phrase(self) -> int:
        """How many words behind the numbers are the same: "candidates qualify for the October debate"."""
        words = zip(self.first.behind, self.second.behind, strict=False)
        return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], words))

    @property
    def modifiers_differ(self) -> bool:
        """Whether each noun has a modifier that the other lacks: "Senate Republicans", "House Republicans"."""
        return _conflict(self.first.modifiers, self.second.modifiers)

    @property
    def told_again(self) -> bool:
        """Whether the second is told as known, by no more than the first: "the 12 men" behind "12 tall men"."""
        if self.told_before or not self.second.definite or not self.second.modifiers <= self.first.modifiers:
            return False
        known = self.second.before[-1].lower()
        if known in {"those", "these"}:
            return self.second.mention.start - self.first.mention.end < _AT_HAND
        return not (self.outcome and known == "all")

    @property
    def another_event(self) -> bool:
        """Whether the two sentences name other months or years, or other names throughout."""
        return self.first.dates != self.second.dates or (self.names_differ and not self.shares_names)

    @property
    def high(self) -> Decimal:
        """The larger number."""
        return max(self.first.mention.value or Decimal(0), self.second.mention.value or Decimal(0))


def _conflict(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one - other) and bool(other - one)


def _years(signature: Signature) -> set[str]:
    return {date for date in signature.dates if date.isdigit() or date.endswith(("ago", "earlier"))}

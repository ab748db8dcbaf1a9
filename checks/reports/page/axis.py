"""Numbers and days as places on a line, for drawing."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from checks.finding import MOMENTS, Sign, Step
from checks.reading.mentions import Days

WIDTH: Final = 100
"""Every drawing is so wide, in units of its own, and stretched to the room there is."""

_EDGE: Final = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """From where to where an interval is drawn; `open_left` and `open_right` say that it goes on beyond.

    `base` is where a number is counted from: zero, or what it is added to. A moment is counted from nothing.
    """

    left: float
    right: float
    open_left: bool = False
    open_right: bool = False
    base: float | None = None

    @property
    def is_point(self) -> bool:
        """Whether it is too short to be drawn as anything but a stroke."""
        return self.right - self.left < 1

    @property
    def middle(self) -> float:
        """The place of that stroke."""
        return round((self.left + self.right) / 2, 2)


def bars(steps: Iterable[Step]) -> list[Bar | None]:
    """Return a bar for each step; those of one scale share an axis. None where nothing is there to compare with.

    What is added up stands behind what it is added to, so that the last ends where the sum does.
    """
    by_scale: dict[str, list[_Placed]] = {}
    placed = list(_placed(steps))
    for one in placed:
        by_scale.setdefault(one.step.scale, []).append(one)
    axes = {scale: _axis(scale, of_it) for scale, of_it in by_scale.items() if len(of_it) > 1}
    return [axes[one.step.scale].bar(one) if one.step.scale in axes else None for one in placed]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A step, and what it is added to."""

    step: Step
    base: Fraction

    @property
    def low(self) -> Fraction | None:
        return None if self.step.low is None else self.base + self.step.low

    @property
    def high(self) -> Fraction | None:
        return None if self.step.high is None else self.base + self.step.high


def _placed(steps: Iterable[Step]) -> Iterator[_Placed]:
    reached = Fraction(0)
    for step in steps:
        base = reached if step.sign is Sign.PLUS else Fraction(0)
        reached = base + (step.low or 0)
        yield _Placed(step, base)


@dataclass(frozen=True, slots=True)
class _Axis:
    low: Fraction
    high: Fraction

    def bar(self, placed: _Placed) -> Bar:
        low, high = placed.low, placed.high
        left = 0.0 if low is None else self._at(low)
        right = float(WIDTH) if high is None else self._at(high)
        base = None if placed.step.scale == MOMENTS else self._at(placed.base)
        return Bar(left, right, low is None, high is None, base)

    def _at(self, number: Fraction) -> float:
        share = (number - self.low) / (self.high - self.low)
        return round(_EDGE + float(share) * (WIDTH - 2 * _EDGE), 2)


def _axis(scale: str, placed: list[_Placed]) -> _Axis:
    """Return the axis from the least to the greatest, numbers from zero on, with room where an interval has no end."""
    ends = [end for one in placed for end in (one.low, one.high) if end is not None]
    ends += [] if scale == MOMENTS else [Fraction(0)]
    low, high = min(ends, default=Fraction(0)), max(ends, default=Fraction(0))
    beyond = max(high - low, Fraction(1)) / 4
    open_low, open_high = any(one.low is None for one in placed), any(one.high is None for one in placed)
    return _Axis(low - beyond * open_low, high + beyond * (open_high or low == high))


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Days by their distance from the day of publication, near ones wide apart and far ones close together.

    The distance is drawn as its logarithm: yesterday, last month and three years ago have to go on one line.
    """

    published: date
    before: float
    after: float

    @classmethod
    def over(cls, published: date, days: Iterable[Days]) -> "TimeAxis":
        """Return the axis on which all of these days have a place."""
        ends = [end for of in days for end in (of.first, of.last) if end is not None]
        distances = [_distance(end, published) for end in ends]
        return cls(published, max(1.5, -min(distances, default=0.0)), max(1.5, max(distances, default=0.0)))

    @property
    def now(self) -> float:
        """The place of the day of publication."""
        return self._at(0)

    def bar(self, days: Days) -> Bar:
        """Return where days lie."""
        left = 0.0 if days.first is None else self._at(_distance(days.first, self.published))
        right = float(WIDTH) if days.last is None else self._at(_distance(days.last, self.published))
        return Bar(left, right, days.first is None, days.last is None)

    def _at(self, distance: float) -> float:
        share = (distance + self.before) / (self.before + self.after)
        return round(_EDGE + share * (WIDTH - 2 * _EDGE), 2)


def _distance(day: date, published: date) -> float:
    days = (day - published).days
    return math.copysign(math.log1p(abs(days)), days)

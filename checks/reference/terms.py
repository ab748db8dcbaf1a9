"""A time in office: who, from when to when, and from where that is known."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts come from, and under which licence."""

    name: str
    url: str
    licence: str

    def __str__(self) -> str:
        return f"{self.name}, {self.url}"


@dataclass(frozen=True, slots=True)
class KnownDay:
    """A day as exactly as it is known: "1974-05" is some day of that May, "1974-05-28/1974-06-03" one of seven days."""

    text: str
    first: date
    last: date

    @classmethod
    def parse(cls, text: str) -> "KnownDay":
        """Read `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or two of these with a slash. Raises ValueError for anything else."""
        if text.count("/") == 1:
            first, last = (cls.parse(part) for part in text.split("/"))
            if last.last < first.first:
                raise ValueError(f"'{text}' ends before it begins")
            return cls(text, first.first, last.last)
        if len(text) == 10:
            day = date.fromisoformat(text)
            return cls(text, day, day)
        if len(text) == 7:
            month = date.fromisoformat(f"{text}-01")
            following = month.replace(year=month.year + month.month // 12, month=month.month % 12 + 1)
            return cls(text, month, date.fromordinal(following.toordinal() - 1))
        if len(text) == 4:
            return cls(text, date.fromisoformat(f"{text}-01-01"), date.fromisoformat(f"{text}-12-31"))
        raise ValueError(f"'{text}' is no date of the form YYYY, YYYY-MM or YYYY-MM-DD")


@dataclass(frozen=True, slots=True)
class Term:
    """One person's time in one office, both days included; `until` is None where no end was known by `as_of`."""

    person: str
    office: str
    since: KnownDay
    until: KnownDay | None
    as_of: date
    source: Source
    acting: bool = False

    def holds(self, day: date) -> bool | None:
        """Whether the office was held on this day; None where the data do not say."""
        if day < self.since.first or (self.until and day > self.until.last):
            return False
        if day < self.since.last or (self.until and day > self.until.first):
            return None
        return True if self.until or day <= self.as_of else None

    def __str__(self) -> str:
        end = f"to {self.until.text}" if self.until else f"not known to have ended by {self.as_of}"
        acting = " (acting)" if self.acting else ""
        return f"{self.person}, {self.office}{acting}, from {self.since.text} {end}: {self.source}"

"""An office and somebody who held it, as a statement on the day of an article can mean them."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from checks.reading.mentions import Days
from checks.reference.offices import Offices, Term

_LONG_SINCE: Final = timedelta(days=365)
"""After an end that lies so far back no successor has to be known: some offices have ended, too."""
_FAREWELL: Final = timedelta(days=31)
"""Days after an end of which a text may still speak as of the time in office."""
_EVE: Final = timedelta(days=3)
"""Before an oath copy is written for the days after it, and some references count from the vote."""


@dataclass(frozen=True, slots=True)
class Case:
    """One office and one of its holders that a statement can mean, on the day of the article."""

    offices: Offices
    person: str
    office: str
    day: date

    @property
    def terms(self) -> tuple[Term, ...]:
        """The person's terms in the office, the earliest first; there is at least one."""
        return self.offices.terms(self.person, self.office)

    @property
    def stretch(self) -> tuple[Term, ...]:
        """The terms that lead, without a break, up to one that holds on the day; none where the office is not held."""
        held: tuple[Term, ...] = ()
        for term in reversed(self.terms):
            if term.holds(self.day) if not held else _joins(term, held[0]):
                held = (term, *held)
        return held

    @property
    def end(self) -> Term | None:
        """The last term of the stretch that holds on the day, further terms that follow without a break included."""
        held = self.stretch[-1:]
        for term in self.terms:
            if held and term.since.first > held[0].since.first and _joins(held[0], term):
                held = (term,)
        return held[0] if held else None

    @property
    def left(self) -> Term | None:
        """The last term before the day, if the office has been left by then and somebody else is known to follow."""
        if self.offices.holds(self.person, self.office, self.day) is not False:
            return None
        ended = [term for term in self.terms if term.until and term.until.last < self.day]
        return ended[-1] if ended and self._is_followed(ended[-1]) else None

    @property
    def yet_to_come(self) -> bool:
        """Whether the first term begins some days after this one, on which somebody else is known in the office.

        A reference with a gap may lack an earlier term of the person.
        """
        return self.terms[0].since.first > self.day + _EVE and any(
            term.person != self.person for term in self.offices.holders(self.office, self.day)
        )

    def _is_followed(self, ended: Term) -> bool:
        until = ended.until.first if ended.until else self.day
        if self.day - until > _LONG_SINCE:
            return True
        others = (term for term in self.offices.offices[self.office].terms if term.person != self.person)
        return any(until <= term.since.last <= self.day or term.holds(self.day) for term in others)


def _joins(term: Term, following: Term) -> bool:
    return term.until is not None and term.until.last.toordinal() >= following.since.first.toordinal() - 1


def changes_hands(case: Case) -> bool:
    """Whether a term begins or ends on the day, or the day before it."""
    edges = [edge for term in case.stretch for edge in (term.since, term.until) if edge]
    return any(0 <= case.day.toordinal() - edge.last.toordinal() <= 1 for edge in edges) or any(
        term.until and term.until.first == case.day for term in case.stretch
    )


def not_yet(case: Case) -> str:
    """Return that the person takes the office only later; nothing where that is not so."""
    if not case.yet_to_come:
        return ""
    return f"{case.person} became {case.office} only on {case.terms[0].since.text}, after {case.day}"


def has_left(case: Case) -> str:
    """Return that the person has left the office by the day; nothing where that is not so."""
    if case.left is None or case.left.until is None:
        return ""
    return f"{case.person} was {case.office} until {case.left.until.text}, so on {case.day} the title is a former one"


def is_in_office(case: Case, days: Days) -> bool:
    """Whether the days reach into a term."""
    return any(days.overlaps(Days(term.since.first, term.until.last if term.until else None)) for term in case.terms)


def tells_of_then(case: Case, days: Days) -> bool:
    """Whether the days lie before the office was left, or about the time."""
    left = case.left
    return bool(left and left.until and days.last and days.last - left.until.last <= _FAREWELL)

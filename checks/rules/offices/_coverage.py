"""How far the reference knows an office without a gap."""

from datetime import date, timedelta
from typing import Final

from checks.reference.offices import Office, Term

_GAP: Final = timedelta(days=62)
"""What may lie between two holders who are known, and be nothing more than a slow handover."""


def is_covered(office: Office, since: date, until: date) -> bool:
    """Whether holders are known for all days between two, gaps of two months aside."""
    known = since
    for term in sorted(office.terms, key=lambda term: term.since.first):
        if term.since.first - known > _GAP:
            break
        known = max(known, _last_known(term))
    return known + _GAP >= until


def _last_known(term: Term) -> date:
    return term.until.first if term.until else term.as_of

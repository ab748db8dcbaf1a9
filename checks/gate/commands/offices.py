"""`backread offices`: who held which office, as the run would judge by it."""

import argparse
import shutil
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from checks.gate.command import HELD, NOTHING_OPEN, InputError, print_json
from checks.gate.folders import folder_named
from checks.gate.settings import house_of
from checks.reference.offices import Office, Offices, Term
from checks.reference.offices_file import known_offices, load_offices
from checks.reports.holders import Held, as_records, as_text, last_day


def offices(arguments: argparse.Namespace) -> int:
    """List the terms that are asked for, and return 1 where there are none."""
    if not (arguments.country or arguments.on or arguments.person or arguments.office):
        raise InputError("say whose offices to list: --country UA, --person NAME, --office TITLE or --on 2025-07-21")
    known, own = house_offices(folder_named(arguments.claims))
    day = day_of(arguments.on, "--on") if arguments.on else None
    asked = _persons(_of_countries(_of_title(known, arguments.office), arguments.country), known, arguments.person)
    held = [
        Held(office, term, _is_own(term, own), certain=day is None or term.holds(day) is True)
        for office, terms in asked
        for term in sorted(terms, key=lambda term: term.since.first)
        if day is None or term.holds(day) is not False
    ]
    _print(held, arguments.format)
    return NOTHING_OPEN if held else HELD


def house_offices(folder: Path) -> tuple[Offices, Offices]:
    """Return the office-holders that stories of a folder are judged by, and those that the newsroom has of its own."""
    try:
        house = house_of(folder)
        known = house.offices
        own = load_offices(folder / "house" / house.style.offices) if known else Offices({}, {})
    except ValueError as error:
        raise InputError(str(error)) from error
    return known or known_offices(), own


def day_of(text: str, option: str) -> date:
    """Return the day that an option names. Raises InputError where it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError(f"{option} {text}: that is no day: write it as 2025-07-21") from None


def _of_title(known: Offices, title: str | None) -> list[Office]:
    if title is None:
        return list(known.offices.values())
    return [known.offices[name] for name in known.entitled(title)]


def _of_countries(offices: Iterable[Office], countries: list[str]) -> Iterator[Office]:
    """Yield the offices of any of these countries, given by their codes or names."""
    wanted = {country.casefold() for country in countries}
    for office in offices:
        names = {office.country.casefold(), *(place.casefold() for place in office.places)}
        if not wanted or names & wanted:
            yield office


def _persons(offices: Iterable[Office], known: Offices, name: str | None) -> Iterator[tuple[Office, Iterable[Term]]]:
    for office in offices:
        if name is None:
            yield office, office.terms
        else:
            yield (
                office,
                [term for person in known.persons(name, office.name) for term in known.terms(person, office.name)],
            )


def _is_own(term: Term, own: Offices) -> bool:
    return any(term == other for other in own.terms(term.person, term.office))


def _print(held: list[Held], form: str) -> None:
    if form == "json":
        print_json(as_records(held))
        return
    if not held:
        print("Nothing is known of that.")
        return
    for line in as_text(held, shutil.get_terminal_size((100, 24)).columns):
        print(line)
    if day := last_day(held):
        print(f"\nWhat has no end is not known to have ended by {day}.")

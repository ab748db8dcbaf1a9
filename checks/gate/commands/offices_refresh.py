"""`backread offices refresh`: what Wikidata knows of current holders, and what would change by it."""

import argparse
import sys
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checks.gate.command import HELD, NOTHING_OPEN, InputError
from checks.gate.commands.offices import day_of, house_offices
from checks.gate.folders import folder_named
from checks.gate.settings import house_of

if TYPE_CHECKING:
    from checks.reference.offices import Offices
    from checks.reference.refreshing.changes import Change


def refresh(arguments: argparse.Namespace) -> int:
    """Ask, say what would change, write it where that is asked for, and return the exit code."""
    from checks.reference.refreshing.changes import compare, held_by_own
    from checks.reference.refreshing.endpoint import WIKIDATA, Endpoint, NoAnswer
    from checks.reference.refreshing.holders import holders
    from checks.reference.refreshing.house_file import SOURCE_URL

    folder = folder_named(arguments.claims)
    known, own = house_offices(folder)
    today = day_of(arguments.today, "--today") if arguments.today else datetime.now().astimezone().date()
    since = day_of(arguments.since, "--since") if arguments.since else known.as_of
    endpoint = Endpoint(arguments.endpoint or WIKIDATA, arguments.timeout, contact=arguments.contact)
    try:
        told = holders(endpoint, _codes(arguments.country, known), since)
    except NoAnswer as error:
        raise InputError(f"{error}; nothing was changed") from error
    compared = compare(told, known)
    mine = list(held_by_own(compared.changes, own, SOURCE_URL))
    changes = [change for change in compared.changes if change not in mine]
    _say(changes, mine, compared.unknown)
    output = _output(arguments, folder)
    if not changes or output is None:
        return HELD if changes else NOTHING_OPEN
    _write(output, changes, known, today)
    return NOTHING_OPEN


def _codes(countries: Iterable[str], known: "Offices") -> list[str]:
    """Return ISO codes as they are written. Raises InputError for one of no country that is known."""
    codes = [country.upper() for country in countries]
    there = {office.country for office in known.offices.values()}
    for code in codes:
        if code not in there:
            raise InputError(f"--country {code}: no country has this ISO code: write it as UA")
    return codes


def _say(changes: "list[Change]", mine: "list[Change]", unknown: Iterable[str]) -> None:
    for change in changes:
        print(f"{change} ({change.url})" if change.url else change)
    for change in mine:
        print(f"left as the newsroom has it: {change}")
    for office in unknown:
        print(f"backread: no office is known as “{office}”, and its holders are passed over", file=sys.stderr)
    if not changes:
        print("Nothing changes.")


def _output(arguments: argparse.Namespace, folder: Path) -> Path | None:
    """Return the file to write. Raises InputError where it cannot be such a file."""
    if arguments.output:
        path = Path(arguments.output)
    elif arguments.write:
        path = folder / "house" / house_of(folder).style.offices
    else:
        return None
    if path.suffix not in (".yaml", ".yml"):
        raise InputError(f"{path}: own offices are YAML: name it {path.with_suffix('.yaml').name}")
    if not path.parent.is_dir():
        raise InputError(f"there is no folder {path.parent}: make it first, or run backread init")
    return path


def _write(path: Path, changes: "list[Change]", known: "Offices", today: date) -> None:
    from checks.documents.document import MAX_BYTES
    from checks.documents.files import read_bytes
    from checks.documents.problem import BrokenFile
    from checks.gate.writing import as_before, write_new, write_over
    from checks.reference.refreshing.house_file import Unwritable, rewritten

    try:
        before = read_bytes(path, MAX_BYTES) if path.exists() else None
        text = rewritten(_text(path, before or b""), changes, known, today)
    except (BrokenFile, Unwritable) as error:
        raise InputError(f"{path} is left as it is: {error}") from error
    if before is None:
        write_new(path, text)
    else:
        write_over(path, as_before(text, before), before)
    print(f"Wrote {path}.")


def _text(path: Path, data: bytes) -> str:
    """Return what the file says; one that is there and empty says nothing yet. Raises BrokenFile."""
    from checks.documents.files import BYTE_ORDER_MARK, text_of

    return text_of(path, data) if data.removeprefix(BYTE_ORDER_MARK).strip() else ""

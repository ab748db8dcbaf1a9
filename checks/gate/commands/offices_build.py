"""`backread offices build`: the reference of office-holders, from raw facts."""

import argparse
from pathlib import Path

from checks.gate.command import NOTHING_OPEN, InputError
from checks.gate.writing import write_new, write_over


def build(arguments: argparse.Namespace) -> int:
    """Build the reference, write it where that is asked for, and print what it covers."""
    from checks.reference.building.build import build as built_from
    from checks.reference.building.coverage import coverage
    from checks.reference.building.writing import told, written

    folder = Path(arguments.folder)
    try:
        built = built_from(folder)
    except (OSError, ValueError, KeyError) as error:
        raise InputError(f"{folder} holds no raw facts that can be read: {error}") from error
    if arguments.output:
        output = Path(arguments.output)
        _write(output, written(built))
        _write(output.with_name(f"{output.stem}-told.json"), told(built))
    for line in coverage(built):
        print(line)
    return NOTHING_OPEN


def _write(path: Path, text: str) -> None:
    if path.is_file():
        write_over(path, text.encode(), path.read_bytes())
    else:
        write_new(path, text)

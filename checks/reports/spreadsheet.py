"""Tables for a spreadsheet: CSV as RFC 4180 has it."""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

_FORMULA: Final = re.compile(r"[=+\-@\t\r](?![\d.]*$)")
"""How a cell begins that a spreadsheet would compute instead of showing it (OWASP, "CSV Injection"); no number."""


def table(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """Return the names of the columns and a line for each row; what a row lacks, or has as None, is left empty.

    A cell that a spreadsheet would take for a formula begins with an apostrophe, which it does not show.
    """
    written = io.StringIO(newline="")
    writer = csv.DictWriter(written, columns, restval="")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _inert(str(cell)) for name, cell in row.items() if cell is not None})
    return written.getvalue()


def _inert(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell

"""How well dates and quantities are read, and how fast: both tables in one command.

`python tests/benchmarks/reading.py` measures on the development data beside this repository; each half can be run by
itself, on other data and beside other tools: see `reading_dates.py --help` and `reading_quantities.py --help`.
"""

import runpy
import sys
from pathlib import Path


def main() -> None:
    """Run both halves with their defaults."""
    for name in ("reading_dates.py", "reading_quantities.py"):
        sys.argv = [name]
        runpy.run_path(str(Path(__file__).with_name(name)), run_name="__main__")
        print()


if __name__ == "__main__":
    main()

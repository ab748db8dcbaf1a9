"""What the reference of office-holders costs: `python tests/benchmarks/reference.py`.

Seconds of a processor that a fresh interpreter takes to read and look up all of it, the quickest of some runs. Only
printed: machines differ. The bound is 150 milliseconds.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COLD = """\
import time
from datetime import date
import checks.documents.document
start = time.process_time()
from checks.reference.offices_file import known_offices
offices = known_offices()
assert offices.persons("Bush") and offices.entitled("President of the United States")
assert all(office.terms for office in offices.offices.values())
assert all(person.forms for person in offices.people.values())
print(time.process_time() - start)
"""


def main() -> None:
    """Print the seconds."""
    runs = [subprocess.run([sys.executable, "-c", COLD], cwd=ROOT, capture_output=True, check=True) for _ in range(5)]  # noqa: S603
    print(f"{1000 * min(float(run.stdout) for run in runs):.0f} ms of CPU")


if __name__ == "__main__":
    main()

"""What the gate costs: `python tests/benchmarks/speed.py [--stories 2000]`.

Two figures, in CPU seconds of whole processes (user and system, children included):

- one story from a cold start: `pytest` over the Kyiv story alone;
- many stories of twelve claims, beside what pytest itself needs to read the same YAML files and to run as many empty
  items, in turn in one run; the ratio is what counts.
"""

import argparse
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
KYIV = ROOT / "claims" / "2025-07-21-kyiv-strikes.yaml"

TEXT = """\
{town} lost {dead} people in a fire on July 14, the fire service said.
{hurt} people were hurt, among them {women} women.
President Donald Trump sent his condolences on Tuesday, July 15, 2025.
The store had {staff} employees, and {present} of the employees were at work. The fire lasted three hours.
The owner, who built the store in May 1998, said that {dead} people who died had worked the night shift.
A first report is expected in August 2025.
"""
CLAIMS = """\
version: 1
article:
  text: articles/{name}.txt
  published: 2025-07-21T09:00:00+03:00
claims:
- {{id: dead, quote: lost {dead} people, quantity: {{value: {dead}, of: deaths}}, measure: fire/deaths}}
- {{id: fire, quote: on July 14, date: {{value: 2025-07-14}}}}
- {{id: hurt, quote: {hurt} people were hurt, quantity: {{value: {hurt}, of: injured}}, measure: fire/injured}}
- {{id: women, quote: {women} women, quantity: {{value: {women}, of: injured}}}}
- {{id: trump, quote: President Donald Trump, role: {{person: Donald Trump, office: President of the United States}}}}
- {{id: condolences, quote: "Tuesday, July 15, 2025", date: {{value: 2025-07-15}}}}
- {{id: staff, quote: {staff} employees, quantity: {{value: {staff}, of: employees}}}}
- {{id: present, quote: {present} of the employees, quantity: {{value: {present}, of: employees}}}}
- {{id: built, quote: in May 1998, date: {{value: 1998-05}}}}
- {{id: lasted, quote: lasted three hours, date: {{value: PT3H}}}}
- {{id: report, quote: in August 2025, date: {{value: 2025-08}}}}
- {{id: dead-again, quote: {dead} people who died, quantity: {{value: {dead}, of: deaths}}, measure: fire/deaths}}
relations:
- {{part: women, of: hurt}}
- {{part: present, of: staff}}
- {{order: [built, fire, condolences, published]}}
"""
EMPTY_ITEMS = """\
import pytest
import yaml
class Item(pytest.Item):
    def runtest(self): pass
class File(pytest.File):
    def collect(self):
        yaml.load(self.path.read_text(encoding="utf-8"), yaml.{loader})
        for n in range({items}): yield Item.from_parent(self, name=f"item{{n}}")
def pytest_collect_file(file_path, parent):
    if file_path.suffix == ".yaml": return File.from_parent(parent, path=file_path)
"""


def write_stories(folder: Path, count: int) -> None:
    (folder / "claims" / "articles").mkdir(parents=True)
    for n in range(count):
        facts = {"name": f"story{n:05}", "town": f"Town{n}", "dead": 11 + n % 80, "hurt": 120 + n, "women": 3 + n % 7}
        facts |= {"staff": 400 + n % 90, "present": 100 + n % 50}
        claims = folder / "claims"
        (claims / "articles" / f"story{n:05}.txt").write_text(TEXT.format(**facts), encoding="utf-8")
        (claims / f"story{n:05}.yaml").write_text(CLAIMS.format(**facts), encoding="utf-8")


def cpu(command: Sequence[str], folder: Path) -> tuple[float, str]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def measured(run: Callable[[], tuple[float, str]], times: int) -> tuple[float, str]:
    answers = [run() for _ in range(times)]
    return statistics.median(seconds for seconds, _ in answers), answers[-1][1]


def pytest_command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=2000, help="how many stories of twelve claims (default: 2000)")
    parser.add_argument("--times", type=int, default=3, help="how often each is run; medians are printed (default: 3)")
    arguments = parser.parse_args()
    os.environ.setdefault("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    gate = ("-p", "checks.gate.plugin")

    bare, _ = measured(lambda: cpu(pytest_command("--version"), ROOT), 5)
    cold, _ = measured(lambda: cpu(pytest_command(*gate, str(KYIV)), ROOT), 5)
    print(f"one story, cold start: {cold:.2f} s of CPU ({bare:.2f} s of it is `pytest --version`)")

    folder = Path(tempfile.mkdtemp())
    try:
        compare(folder, arguments.stories, arguments.times, gate)
    finally:
        shutil.rmtree(folder)


def compare(folder: Path, stories: int, times: int, gate: Sequence[str]) -> None:
    write_stories(folder, stories)
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    ours, output = measured(lambda: cpu(pytest_command(*gate), folder), times)
    counts = {kind: int(n) for n, kind in re.findall(r"(\d+) (passed|failed|xfailed)", output)}
    items = sum(counts.values())
    print(f"{stories} stories, {items} items {counts}: {ours:.1f} s of CPU, {1000 * ours / stories:.1f} ms a story")
    for loader in ("CSafeLoader", "SafeLoader"):
        code = EMPTY_ITEMS.format(loader=loader, items=round(items / stories))
        (folder / "conftest.py").write_text(code, encoding="utf-8")
        theirs, _ = measured(lambda: cpu(pytest_command(), folder), times)
        print(f"pytest reading them by yaml.{loader}, as many empty items: {theirs:.1f} s; ratio {ours / theirs:.2f}")


if __name__ == "__main__":
    main()

"""How well dates are read: `python tests/benchmarks/reading_dates.py [FOLDER] [--with-dateparser] [--errors]`.

Scores `find_dates` on a folder of dated stories in TimeML (`.tml`), for all TIMEX3 types and for dates and times alone,
as TempEval-3 does (UzZaman et al. 2013): strict F1 wants the same span, relaxed F1 an overlap, value F1 an overlap with
the same value. The day of publication itself is not scored; spans are compared by character. `--with-dateparser` puts
`dateparser.search.search_dates` beside it, called as a newcomer would. The last table gives the time a longer and
longer text takes.

Without a FOLDER it reads `meantime` (MEANTIME: 117 Wikinews stories, CC BY 4.0) in the folder of data that
`tests/_data.py` tells of, and says so where that is missing.
"""

import argparse
import re
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from checks.reading.dates import find_dates  # noqa: E402
from tests._data import DATA  # noqa: E402

MEANTIME = DATA / "meantime"
ALL = frozenset(["DATE", "TIME", "DURATION", "SET"])
DATE_AND_TIME = frozenset(["DATE", "TIME"])
KILOBYTES = (125, 250, 500, 1000)


class Timex(NamedTuple):
    """A marked or a read date: characters of the text, TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Story:
    """A marked story; `published` is the day its dates count from."""

    name: str
    published: date
    text: str
    marked: tuple[Timex, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over all stories; each F1 in percent."""

    possible: int
    strict: int
    relaxed: int
    value: int
    errors: tuple[str, ...]

    def f1(self, right: int) -> float:
        """Twice what is right, of all that is marked and all that is read."""
        return 200 * right / (self.possible or 1)


Reader = Callable[[str, date], Iterable[Timex]]


def backread(text: str, published: date) -> list[Timex]:
    """Read with `find_dates`."""
    return [Timex(found.start, found.end, found.type.value, found.value) for found in find_dates(text, published)]


def with_dateparser(text: str, published: date) -> list[Timex]:
    """Read with `search_dates`: without types or offsets, each find is a date, sought from the last one on."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime(published.year, published.month, published.day)}  # noqa: DTZ001
    read, at = [], 0
    for words, moment in search_dates(text, languages=["en"], settings=settings) or ():
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            read.append(Timex(start, at, "DATE", moment.date().isoformat()))
    return read


def read_story(path: Path) -> Story:
    """Load one TimeML document; it is trusted, as data of the developer's own."""
    root = ET.parse(path).getroot()  # noqa: S314
    created = root.find("DCT/TIMEX3")
    body = root.find("TEXT")
    if created is None or body is None:
        raise SystemExit(f"{path} is not a dated TimeML document")
    digits = re.sub(r"\D", "", created.get("value", ""))[:8]
    parts: list[str] = []
    marked: list[Timex] = []
    _walk(body, parts, marked)
    published = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    return Story(path.stem, published, "".join(parts), tuple(marked))


def _walk(node: ET.Element, parts: list[str], marked: list[Timex]) -> None:
    start = sum(map(len, parts))
    parts.append(node.text or "")
    for child in node:
        _walk(child, parts, marked)
        parts.append(child.tail or "")
    if node.tag == "TIMEX3":
        marked.append(Timex(start, sum(map(len, parts)), node.get("type", ""), node.get("value", "")))


def pairs(marked: Sequence[Timex], read: Sequence[Timex]) -> list[tuple[Timex, Timex]]:
    """Pair what overlaps, one to one: the same spans first, then the largest overlap."""
    overlaps = [
        (one[:2] != other[:2], max(one.start, other.start) - min(one.end, other.end), index, at)
        for index, one in enumerate(marked)
        for at, other in enumerate(read)
    ]
    paired: dict[int, int] = {}
    for _, gap, index, at in sorted(overlaps):
        if gap < 0 and index not in paired and at not in paired.values():
            paired[index] = at
    return [(marked[index], read[at]) for index, at in paired.items()]


def score(stories: Sequence[Story], answers: Sequence[Sequence[Timex]], types: frozenset[str]) -> Score:
    """Score the answers on one set of types, among the marks as among the answers."""
    possible = strict = relaxed = value = 0
    errors: list[str] = []
    for story, answer in zip(stories, answers, strict=True):
        marked = [timex for timex in story.marked if timex.type in types]
        read = [timex for timex in answer if timex.type in types]
        paired = pairs(marked, read)
        possible += len(marked) + len(read)
        relaxed += len(paired)
        strict += sum(one[:2] == other[:2] for one, other in paired)
        value += sum(one.value == other.value for one, other in paired)
        errors += _differences(story, marked, read, paired)
    return Score(possible, strict, relaxed, value, tuple(errors))


def _differences(
    story: Story, marked: Sequence[Timex], read: Sequence[Timex], paired: Sequence[tuple[Timex, Timex]]
) -> list[str]:
    def shown(timex: Timex) -> str:
        return f"{story.text[timex.start : timex.end]!r} {timex.value}"

    missed = set(marked) - {one for one, _ in paired}
    made_up = set(read) - {other for _, other in paired}
    return [
        *(f"{story.name}: {shown(one)} read as {shown(other)}" for one, other in paired if one.value != other.value),
        *(
            f"{story.name}: {shown(one)} spans {shown(other)}"
            for one, other in paired
            if one.value == other.value and one[:2] != other[:2]
        ),
        *(f"{story.name}: {shown(one)} missed" for one in sorted(missed)),
        *(f"{story.name}: {shown(other)} not marked" for other in sorted(made_up)),
    ]


def report(name: str, read: Reader, stories: Sequence[Story], *, errors: bool) -> None:
    """Print the rows of one reader; its speed is that of one reading of each, in CPU time, once it is loaded."""
    read("It was launched on 4 October 1957, two years ago.", stories[0].published)
    start = time.process_time()
    answers = [list(read(story.text, story.published)) for story in stories]
    seconds = time.process_time() - start
    for scope, types in (("all types", ALL), ("dates, times", DATE_AND_TIME)):
        found = score(stories, answers, types)
        figures = (found.f1(right) for right in (found.strict, found.relaxed, found.value))
        speed = f"{len(stories) / seconds:14.0f}" if types is ALL else ""
        print(f"{name:12} {scope:13}", *(f"{figure:9.1f}" for figure in figures), speed)
        if errors and types is ALL:
            print(*found.errors, sep="\n")


def report_growth(stories: Sequence[Story]) -> None:
    """Print the time for texts up to a megabyte: the time for each kilobyte stays what it is."""
    print("\nkB of text   seconds   ms per kB")
    text = "\n".join(story.text for story in stories)
    for kilobytes in KILOBYTES:
        characters = kilobytes * 1000
        long = (text * (characters // len(text) + 1))[:characters]
        start = time.process_time()
        find_dates(long, stories[0].published)
        seconds = time.process_time() - start
        print(f"{kilobytes:10} {seconds:9.2f} {1000 * seconds / kilobytes:11.2f}")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=MEANTIME, help="a folder of .tml documents")
    parser.add_argument("--with-dateparser", action="store_true", help="put dateparser.search_dates beside it")
    parser.add_argument("--errors", action="store_true", help="list what was read otherwise than marked")
    args = parser.parse_args()
    stories = [read_story(path) for path in sorted(args.folder.glob("*.tml"))]
    if not stories:
        print(f"skipped: no .tml documents in {args.folder}; name a folder that has some")
        return
    print(f"{len(stories)} stories of {args.folder.name}, {sum(len(story.marked) for story in stories)} marks")
    print(f"{'reader':12} {'scope':13}    strict   relaxed     value   documents/s")
    report("backread", backread, stories, errors=args.errors)
    if args.with_dateparser:
        report("dateparser", with_dateparser, stories, errors=False)
    report_growth(stories)


if __name__ == "__main__":
    main()

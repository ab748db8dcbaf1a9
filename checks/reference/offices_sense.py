"""What a file of office-holders must make sense of beyond its schema: sources that exist, days that exist, in order.

Nothing here expects the schema to have been met: what is malformed is passed over, for the schema tells it.
"""

from collections.abc import Iterator
from itertools import chain, pairwise

from checks.documents.document import Document
from checks.documents.lines import shorten
from checks.documents.problem import Problem
from checks.documents.tree import Node
from checks.documents.wording import Fault, suggest
from checks.reference.offices import KnownDay
from checks.reference.person_names import PersonName


def sense_problems(document: Document) -> Iterator[Problem]:
    """Yield what makes no sense, each at the value at fault."""
    root = document.root
    as_of = _day(root, "as_of")
    for offset, message in chain(
        _no_day(root, "as_of"),
        _source_faults(root),
        _repeated_offices(document),
        *(_name_faults(holder) for holder in _holders(root)),
        *(_day_faults(holder, as_of) for holder in _holders(root)),
        *(_overlaps(office, document) for office in root.entries("offices")),
    ):
        yield Problem(document.place(offset), message)


def _holders(root: Node) -> Iterator[Node]:
    return (holder for office in root.entries("offices") for holder in office.entries("holders"))


def _source_faults(root: Node) -> Iterator[Fault]:
    sources = root.get("sources")
    if sources is None or not isinstance(sources.data, dict):
        return
    for office in root.entries("offices"):
        for node in (office, *office.entries("holders")):
            name, found = node.text("source"), node.get("source")
            if name is not None and found and name not in sources.data:
                yield found.offset, f"no source is named '{shorten(name)}'{suggest(name, sources.data)}"
            elif "source" not in node.keys and "source" not in office.keys and node is not office:
                yield node.offset, "the key 'source' is missing here, or in the office of this row"


def _repeated_offices(document: Document) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for office in document.root.entries("offices"):
        name, node = office.text("office"), office.get("office")
        if name is None or node is None:
            continue
        if name in first:
            line = document.place(first[name]).line
            yield node.offset, f"the office '{shorten(name)}' stands here again; the first is in line {line}"
        else:
            first[name] = node.offset


def _name_faults(holder: Node) -> Iterator[Fault]:
    for node in (holder.get("person"), *holder.entries("aliases")):
        if node and isinstance(node.data, str) and not PersonName.parse(node.data).words:
            yield node.offset, f"'{shorten(node.data)}' is no name of a person"


def _day_faults(holder: Node, as_of: KnownDay | None) -> Iterator[Fault]:
    start, end = _day(holder, "from"), _day(holder, "to")
    yield from _no_day(holder, "as_of")
    for key, day in (("from", start), ("to", end)):
        yield from _no_day(holder, key)
        if day and as_of and as_of.last < day.first:
            yield holder.items[key].offset, f"'{key}' is after 'as_of': {day.text} > {as_of.text}"
    if start and end and end.last < start.first:
        yield holder.items["to"].offset, f"'to' is before 'from': {end.text} < {start.text}"


def _overlaps(office: Node, document: Document) -> Iterator[Fault]:
    """Yield each row that is certain to begin while the same person's row before it goes on."""
    rows = [
        (person, start, _day(holder, "to"), holder)
        for holder in office.entries("holders")
        if (person := holder.text("person")) and (start := _day(holder, "from"))
    ]
    rows.sort(key=lambda row: (row[0], row[1].first))
    for (one, start, end, holder), (other, later, _, row) in pairwise(rows):
        goes_on = later.last < end.first if end else "to" not in holder.keys
        if one == other and start.last <= later.first and goes_on:
            line = document.place(holder.offset).line
            yield row.items["from"].offset, f"'{shorten(one)}' is in office by then: see the row in line {line}"


def _no_day(node: Node, key: str) -> Iterator[Fault]:
    written = node.get(key)
    if written and isinstance(written.data, str | int) and _day(node, key) is None:
        yield written.offset, f"'{key}' is no day of a calendar: there is no {shorten(str(written.data))}"


def _day(node: Node, key: str) -> KnownDay | None:
    """Return the day under this key, None where there is none."""
    written = node.get(key)
    if written is None or not isinstance(written.data, str | int):
        return None
    try:
        return KnownDay.parse(str(written.data))
    except ValueError:
        return None

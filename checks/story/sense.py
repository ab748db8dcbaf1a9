"""What a claim file must make sense of beyond its schema: names that exist once, days that exist, ends after starts.

Nothing here expects the schema to have been met: what is malformed is passed over, for the schema tells it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checks.documents.lines import shorten
from checks.documents.problem import Problem
from checks.documents.tree import Key, Node
from checks.documents.wording import Fault, suggest
from checks.story.model import RelationKind
from checks.story.moments import check_date_value, parse_as_of, parse_day, parse_published
from checks.story.relations import kind_of, targets_of

if TYPE_CHECKING:
    from checks.documents.document import Document

PUBLISHED: Final = "published"
"""The name by which a relation speaks of the moment of publication."""

_NEEDED: Final = {
    RelationKind.SAME: {"number", "date", "duration"},
    RelationKind.ORDER: {"date"},
    RelationKind.LASTS: {"date"},
}
"""What a relation's claims have to record, where that is not a number."""


def sense_problems(document: "Document") -> Iterator[Problem]:
    """Yield what makes no sense, each at the value at fault."""
    checks = (
        _article_faults,
        _claim_faults,
        _repeated_ids,
        _measure_faults,
        _relation_faults,
        _decision_faults,
        _repeated_decisions,
        _correction_faults,
    )
    for check in checks:
        for offset, message in check(document):
            yield Problem(document.place(offset), message)


def _article_faults(document: "Document") -> Iterator[Fault]:
    yield from _unless(parse_published, document.root, "article", "published")


def _claim_faults(document: "Document") -> Iterator[Fault]:
    for claim in document.root.entries("claims"):
        yield from _unless(parse_day, claim, "checked", "on")
        yield from _unless(parse_as_of, claim, "as_of")
        yield from _unless(check_date_value, claim, "date")
        yield from _unless(check_date_value, claim, "date", "value")
        low, high = claim.get("quantity", "low"), claim.get("quantity", "high")
        if low and high and _is_greater(low, high):
            yield low.offset, f"'low' is greater than 'high': {low.data} > {high.data}"


def _repeated_ids(document: "Document") -> Iterator[Fault]:
    for node, first in _repeated(document.root.entries("claims"), "id"):
        yield node.offset, f"the id '{shorten(str(node.data))}' is taken by the claim at {_at(document, first)}"


def _repeated_decisions(document: "Document") -> Iterator[Fault]:
    for node, first in _repeated(document.root.entries("decisions"), "finding"):
        yield node.offset, f"this finding is decided on at {_at(document, first)} already: keep one of the two"


def _repeated(entries: Iterable[Node], key: str) -> Iterator[tuple[Node, Node]]:
    """Yield every text under `key` that an earlier entry has there too, with the first that has it."""
    first: dict[str, Node] = {}
    for entry in entries:
        text, node = entry.text(key), entry.get(key)
        if text is None or node is None:
            continue
        if text in first:
            yield node, first[text]
        else:
            first[text] = node


def _at(document: "Document", node: Node) -> str:
    place = document.place(node.offset)
    return f"{place.line}:{place.column}"


def _measure_faults(document: "Document") -> Iterator[Fault]:
    """Yield measures that a relation could not name, for their names mean something else there."""
    claims = {name: claim for claim in document.root.entries("claims") if (name := claim.text("id"))}
    for claim in claims.values():
        for node in _measures(claim):
            name = str(node.data)
            if name == PUBLISHED:
                yield node.offset, f"'{PUBLISHED}' is the moment of publication: give the measure another name"
            elif name in claims and name not in [measure.data for measure in _measures(claims[name])][:1]:
                place = _at(document, claims[name].items["id"])
                yield node.offset, f"'{name}' is the id of the claim at {place}: give the measure another name"


def _measures(claim: Node) -> list[Node]:
    """Return the names of a claim's measures, the first reading in front."""
    measure = claim.get("measure")
    nodes = (list(measure.items.values()) or [measure]) if measure else []
    return [node for node in nodes if isinstance(node.data, str)]


def _relation_faults(document: "Document") -> Iterator[Fault]:
    recorded = _recorded(document.root)
    measured = {claim.text("id"): _measures(claim)[:1] for claim in document.root.entries("claims")}
    for relation in document.root.entries("relations"):
        if kind := kind_of(relation):
            yield from _target_faults(kind, targets_of(relation, kind), recorded)
            yield from _named_twice(kind, targets_of(relation, kind))
            yield from _beside_its_measure(targets_of(relation, kind), measured)


def _named_twice(kind: RelationKind, targets: list[Node]) -> Iterator[Fault]:
    """Yield what a relation sets against itself; a list that repeats a name is told by the schema."""
    if kind in {RelationKind.SAME, RelationKind.ORDER}:
        return
    alone = targets[:1] if kind is RelationKind.TOTAL else targets
    for position, node in enumerate(targets):
        if any(node.data == earlier.data for earlier in alone[:position]):
            yield node.offset, f"'{shorten(str(node.data))}' is named twice"


def _beside_its_measure(targets: list[Node], measured: dict[str | None, list[Node]]) -> Iterator[Fault]:
    """Yield the claims that a relation sets against their own measure, which is the same number or moment."""
    names = {str(node.data) for node in targets}
    for node in targets:
        for measure in measured.get(str(node.data), []):
            if measure.data != node.data and measure.data in names:
                yield node.offset, f"'{shorten(str(node.data))}' is measured by '{shorten(str(measure.data))}'"


def _target_faults(kind: RelationKind, targets: list[Node], recorded: dict[str, set[str]]) -> Iterator[Fault]:
    needed = _NEEDED.get(kind, {"number"})
    known = [node for node in targets if node.data in recorded]
    for node in targets:
        name = str(node.data)
        if name not in recorded:
            yield node.offset, f"no claim and no measure is named '{shorten(name)}'{suggest(name, recorded)}"
        elif not recorded[name] & needed:
            yield node.offset, f"'{name}' records no {' or '.join(sorted(needed))}, which '{kind}' needs"
    if kind is RelationKind.SAME and all(recorded[str(node.data)] for node in known):
        yield from _unlike(known, recorded)


def _unlike(targets: list[Node], recorded: dict[str, set[str]]) -> Iterator[Fault]:
    """Yield the first target that shares no kind of value with those before it."""
    shared = {"number", "date", "duration"}
    for node in targets:
        kinds = recorded[str(node.data)]
        if not shared & kinds:
            yield (
                node.offset,
                f"'{node.data}' records a {min(kinds)}, the others a {min(shared)}: they cannot be the same",
            )
            return
        shared &= kinds


def _recorded(root: Node) -> dict[str, set[str]]:
    """Return, for every name that a relation may use, what kinds of value are recorded under it."""
    recorded: dict[str, set[str]] = defaultdict(set, {PUBLISHED: {"date"}})
    for claim in root.entries("claims"):
        for node in (claim.get("id"), *_measures(claim)):
            if node and isinstance(node.data, str):
                recorded[node.data] |= set(_values(claim))
    return dict(recorded)


def _values(claim: Node) -> Iterator[str]:
    if claim.get("quantity"):
        yield "number"
    if claim.get("date"):
        value = claim.text("date") or claim.text("date", "value") or ""
        yield "duration" if value[:1] == "P" and not value.endswith("_REF") else "date"


def _decision_faults(document: "Document") -> Iterator[Fault]:
    for decision in document.root.entries("decisions"):
        faults = [*_unless(parse_day, decision, "on"), *_unless(parse_day, decision, "until")]
        yield from faults
        on, until = decision.text("on"), decision.text("until")
        if on and until and not faults and parse_day(until) < parse_day(on):
            yield decision.items["until"].offset, f"'until' is before 'on': {until} < {on}"


def _correction_faults(document: "Document") -> Iterator[Fault]:
    ids = [name for claim in document.root.entries("claims") if (name := claim.text("id"))]
    for correction in document.root.entries("corrections"):
        yield from _unless(parse_day, correction, "on")
        named, name = correction.get("claim"), correction.text("claim")
        if named and name is not None and name not in ids:
            yield named.offset, f"no claim is named '{shorten(name)}'{suggest(name, ids)}"
        was, now = correction.get("was"), correction.get("is")
        if was and now and was.data == now.data:
            yield now.offset, "'is' is what 'was' says: a correction changes something"


def _unless(parse: Callable[[str], object], node: Node, *path: Key) -> Iterator[Fault]:
    """Yield what a parser has against the text at this path, if there is text."""
    found, text = node.get(*path), node.text(*path)
    if found is None or text is None:
        return
    try:
        parse(text)
    except ValueError as error:
        yield found.offset, f"'{path[-1]}' {error}"


def _is_greater(low: Node, high: Node) -> bool:
    return isinstance(low.data, int | Decimal) and isinstance(high.data, int | Decimal) and low.data > high.data

"""The text of a claim file, as a person would write it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from checks.documents.yaml_words import date_value, flow, in_flow, scalar
from checks.drafting.claims import plain_number
from checks.drafting.entry import Entry, Field
from checks.story.model import Modality, Relation
from checks.story.relations import TARGET_KEYS
from checks.story.values import Bound, DateValue, Quantity, Role, Status

if TYPE_CHECKING:
    from checks.story.model import Article


def header(article: "Article", text: str, schema: str, opening: str = "") -> Iterator[str]:
    """Yield the lines above the claims; `text` and `schema` are paths from the claim file.

    `opening` is the dateline with which the text opens, for an article of whose dateline nothing else is known.
    """
    dateline = " ".join((article.dateline or opening).split())
    yield f"# yaml-language-server: $schema={schema}"
    yield "version: 1"
    yield "article:"
    yield f"  text: {scalar(text)}"
    if article.headline:
        yield f"  headline: {scalar(' '.join(article.headline.split()))}"
    yield f"  published: {moment(article.published)}"
    if dateline:
        yield f"  dateline: {scalar(dateline)}"
    yield "  coverage: complete"


def moment(published: datetime) -> str:
    """Return a moment of publication as claim files write it: midnight UTC is a day alone."""
    is_day = published.timetz() == time(tzinfo=UTC)
    return published.date().isoformat() if is_day else published.isoformat()


def claim_lines(entry: Entry) -> Iterator[str]:
    """Yield the lines of one claim, indented as in a list under `claims:`."""
    remarks = dict(entry.checks)
    for number, (key, value) in enumerate(_lines(entry)):
        remark = _remark(remarks, key)
        yield f"  {'-' if number == 0 else ' '} {key}: {value}{remark}"


def relation_lines(relations: Iterable[Relation]) -> Iterator[str]:
    """Yield a line for each relation."""
    for relation in relations:
        targets = list(relation.targets)
        pairs = [*_targets(relation, targets), ("basis", relation.basis.value), ("note", in_flow(relation.note))]
        yield f"  - {flow(pairs)}"


def _lines(entry: Entry) -> Iterator[tuple[str, str]]:
    yield "id", entry.id
    yield "quote", scalar(entry.quote)
    if entry.occurrence is not None:
        yield "occurrence", str(entry.occurrence)
    if entry.source:
        yield "source", scalar(entry.source)
    if entry.quantity:
        yield "quantity", flow(_quantity(entry.quantity))
    if entry.date:
        yield "date", flow(_date(entry.date))
    if entry.role:
        yield "role", flow(_role(entry.role))
    if entry.measure:
        yield "measure", entry.measure
    if entry.modality is not Modality.STATED:
        yield "modality", entry.modality.value
    if entry.accusation:
        yield "accusation", "true"


def _quantity(quantity: Quantity) -> Iterator[tuple[str, str]]:
    for key, number in (("value", quantity.value), ("low", quantity.low), ("high", quantity.high)):
        if number is not None:
            yield key, plain_number(number)
    if quantity.bound is not Bound.EXACTLY:
        yield "bound", quantity.bound.value
    for key, words in (("unit", quantity.unit), ("of", quantity.of), ("per", quantity.per)):
        if words and words.strip():
            yield key, in_flow(" ".join(words.split()))
    if quantity.change:
        yield "change", quantity.change.value


def _date(value: DateValue) -> Iterator[tuple[str, str]]:
    yield "value", date_value(value.value)
    if value.mod:
        yield "mod", value.mod.value


def _role(role: Role) -> Iterator[tuple[str, str]]:
    yield "person", in_flow(role.person)
    yield "office", in_flow(role.office)
    if role.status is not Status.CURRENT:
        yield "status", role.status.value


def _targets(relation: Relation, targets: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the keys of a relation with what they name, as the kind of relation has them."""
    keys = TARGET_KEYS[relation.kind]
    if len(keys) == 1:
        yield keys[0], f"[{', '.join(targets)}]"
    elif keys[-1] == "parts":
        yield from ((keys[0], targets[0]), (keys[1], f"[{', '.join(targets[1:])}]"))
    else:
        if relation.duration:
            yield relation.kind.value, relation.duration
        yield from zip(keys, targets, strict=True)


def _remark(remarks: dict[Field, str], key: str) -> str:
    question = next((question for line, question in remarks.items() if line == key), "")
    return f"  # check: {question}" if question else ""

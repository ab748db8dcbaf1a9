"""A claim file in which nothing is wrong, turned into the typed values of a story."""

from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checks.documents.tree import Node
from checks.story.formats.extract import Extract
from checks.story.model import (
    Article,
    Basis,
    Checked,
    Claim,
    Correction,
    Coverage,
    Decision,
    Modality,
    Relation,
    Story,
    Update,
    Verdict,
)
from checks.story.moments import parse_as_of, parse_day, parse_published
from checks.story.relations import kind_of, targets_of
from checks.story.values import Bound, Change, DateValue, Mod, Quantity, Role, Status

if TYPE_CHECKING:
    from checks.documents.document import Document


def build_article(
    path: Path, extract: Extract, published: datetime, headline: str | None = None, dateline: str | None = None
) -> Article:
    """Return the article at `path`; what its file says of it holds where nobody says otherwise."""
    return Article(
        path=path,
        text=extract.text,
        published=published,
        headline=extract.headline if headline is None else headline,
        dateline=extract.dateline if dateline is None else dateline,
        pieces=extract.pieces,
    )


def build_story(document: "Document", path: Path, extract: Extract) -> Story:
    """Return the story that a sound document tells of the article at `path`.

    Raises ValueError where neither says when that was published.
    """
    record: Any = document.root.data
    about = record["article"]
    published = parse_published(about["published"]) if "published" in about else extract.published
    if published is None:
        raise ValueError("neither the claim file nor the article says when it was published")
    article = build_article(path, extract, published, about.get("headline"), about.get("dateline"))
    return Story(
        path=document.file,
        article=article,
        claims=tuple(_claim(node, document) for node in document.root.entries("claims")),
        relations=tuple(_relation(node, document) for node in document.root.entries("relations")),
        decisions=tuple(_decision(node, document) for node in document.root.entries("decisions")),
        coverage=Coverage(about.get("coverage", Coverage.COMPLETE)),
        corrections=tuple(_correction(node, document) for node in document.root.entries("corrections")),
        update=_update(document),
    )


def _claim(node: Node, document: "Document") -> Claim:
    record: Any = node.data
    measure = record.get("measure", [])
    return Claim(
        id=record["id"],
        quote=record["quote"],
        place=document.place(node.offset),
        occurrence=record.get("occurrence"),
        source=record.get("source"),
        quantity=_quantity(record["quantity"]) if "quantity" in record else None,
        date=_date(record["date"]) if "date" in record else None,
        role=_role(record["role"]) if "role" in record else None,
        measures=(measure,) if isinstance(measure, str) else tuple(measure),
        as_of=parse_as_of(record["as_of"]) if "as_of" in record else None,
        modality=Modality(record.get("modality", Modality.STATED)),
        accusation=record.get("accusation", False),
        checked=_checked(record["checked"]) if "checked" in record else None,
        note=record.get("note", ""),
    )


def _update(document: "Document") -> Update | None:
    node, name = document.root.get("article", "updates"), document.root.text("article", "updates")
    return Update(document.file.parent / name, document.place(node.offset)) if node and name else None


def _correction(node: Node, document: "Document") -> Correction:
    record: Any = node.data
    return Correction(
        was=_corrected(record["was"]),
        now=_corrected(record["is"]),
        on=parse_day(record["on"]),
        why=record["why"],
        place=document.place(node.offset),
        claim=record.get("claim"),
        measure=record.get("measure"),
    )


def _corrected(value: str | int | Decimal) -> Decimal | str:
    return value if isinstance(value, str) else Decimal(value)


def _quantity(record: dict[str, Any]) -> Quantity:
    def exact(key: str) -> Decimal | None:
        return Decimal(record[key]) if key in record else None

    return Quantity(
        value=exact("value"),
        low=exact("low"),
        high=exact("high"),
        bound=Bound(record.get("bound", Bound.EXACTLY)),
        unit=record.get("unit"),
        of=record.get("of"),
        per=record.get("per"),
        change=Change(record["change"]) if "change" in record else None,
    )


def _date(record: str | int | dict[str, Any]) -> DateValue:
    """Return a date value; a bare year, decade or century is a number to YAML, and meant as it is written."""
    if not isinstance(record, dict):
        return DateValue(str(record))
    return DateValue(str(record["value"]), Mod(record["mod"]) if "mod" in record else None)


def _role(record: dict[str, Any]) -> Role:
    return Role(record["person"], record["office"], Status(record.get("status", Status.CURRENT)))


def _checked(record: dict[str, Any]) -> Checked:
    return Checked(
        status=Verdict(record["status"]),
        by=record["by"],
        on=parse_day(record["on"]),
        against=tuple(record.get("against", ())),
    )


def _relation(node: Node, document: "Document") -> Relation:
    record: Any = node.data
    kind = kind_of(node)
    if kind is None:
        raise ValueError("a relation without a kind passed its schema")
    return Relation(
        kind=kind,
        targets=tuple(str(target.data) for target in targets_of(node, kind)),
        place=document.place(node.offset),
        duration=record.get("lasts"),
        basis=Basis(record.get("basis", Basis.STATED)),
        note=record.get("note", ""),
    )


def _decision(node: Node, document: "Document") -> Decision:
    record: Any = node.data
    return Decision(
        finding=record["finding"],
        by=record["by"],
        reason=record["reason"],
        on=parse_day(record["on"]),
        place=document.place(node.offset),
        until=parse_day(record["until"]) if "until" in record else None,
    )

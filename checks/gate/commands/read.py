"""`backread read`: every date and quantity of a text."""

import argparse
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from checks.finding import Span
from checks.gate.command import NOTHING_OPEN, InputError, print_json, published
from checks.gate.commands.stdin import given
from checks.reading import find_dates, find_quantities
from checks.reading.mentions import DateMention, Days, QuantityMention
from checks.story.model import Article, BrokenStory

_NOT_SHOWN = frozenset({"start", "end", "text", "concept", "precision"})
"""What only a program wants to know."""


def read(arguments: argparse.Namespace) -> int:
    """Print every mention of the file and return the exit code."""
    from checks.story.load import Undated, load_article

    moment = published(arguments.published) if arguments.published is not None else None
    path, data = given(arguments.file, arguments.stdin_filename)
    try:
        article = load_article(path, moment, data=data).article
    except Undated:
        raise InputError(f"say when {path} was published, or is to be: --published 2025-07-21") from None
    except BrokenStory as broken:
        raise InputError(str(broken)) from broken
    dates, quantities = find_dates(article.text, article.published), find_quantities(article.text)
    if arguments.format == "json":
        print_json(
            {
                "dates": [_located(date, article) for date in dates],
                "quantities": [_located(quantity, article) for quantity in quantities],
            }
        )
        return NOTHING_OPEN
    mentions: list[DateMention | QuantityMention] = [*dates, *quantities]
    for mention in sorted(mentions, key=lambda mention: mention.start):
        place = article.place(mention.start)
        print(f"{place.line}:{place.column}  {mention.text!r}  {_described(mention)}")
    return NOTHING_OPEN


def plain(mention: DateMention | QuantityMention) -> dict[str, Any]:
    """Return a mention as JSON can hold it: whole numbers as integers, days as ISO dates."""
    values = {field.name: _plain(getattr(mention, field.name)) for field in fields(mention)}
    return values | ({"approximate": mention.approximate} if isinstance(mention, QuantityMention) else {})


def _located(mention: DateMention | QuantityMention, article: Article) -> dict[str, Any]:
    """Return a mention as JSON can hold it, with offsets into the article's file; None where its format is no text."""
    span = article.in_original(Span(mention.start, mention.end))
    return plain(mention) | {"start": span.start if span else None, "end": span.end if span else None}


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, Days):
        return {"first": _plain(value.first), "last": _plain(value.last)}
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _described(mention: DateMention | QuantityMention) -> str:
    shown = {name: value for name, value in plain(mention).items() if value not in (None, "", [], False)}
    return "  ".join(f"{name}={value}" for name, value in shown.items() if name not in _NOT_SHOWN)

"""What a web page's metadata state: schema.org's JSON-LD, then Open Graph, Dublin Core and the names in wide use."""

import html
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from checks.story.formats.hypertext import blocks_of
from checks.story.formats.markup import Tag, Token
from checks.story.formats.metadata import parse_moment

_PUBLISHED: Final = (
    "article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "pubdate",
    "date",
)
"""Names that `<meta>` gives to the moment of publication, the surest first.

Sources: https://ogp.me/#type_article, https://schema.org/datePublished, https://www.dublincore.org/specifications/.
"""
_HEADLINE: Final = ("og:title", "dc.title", "dcterms.title")


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """An article's headline, empty where the page states none, and its moment of publication."""

    headline: str
    published: datetime | None


def page_metadata(found: list[Token]) -> PageMetadata:
    """Return what a page states. What it states in no known form is left out: nothing is guessed from its text."""
    tags = [token for token in found if isinstance(token, Tag)]
    linked = list(_linked_articles(tags))
    named = _named(tags)
    headlines = (
        *(entry.get("headline") for entry in linked),
        *map(named.get, _HEADLINE),
        _first_heading(found),
        next((html.unescape(tag.raw) for tag in tags if tag.name == "title"), ""),
    )
    moments = (*(entry.get("datePublished") for entry in linked), *map(named.get, _PUBLISHED), _marked_time(tags))
    return PageMetadata(
        headline=next((" ".join(text.split()) for text in headlines if isinstance(text, str) and text.strip()), ""),
        published=next((moment for text in moments if isinstance(text, str) and (moment := parse_moment(text))), None),
    )


def _named(tags: Iterable[Tag]) -> dict[str, str]:
    """Return the content of each `<meta>` by its name in small letters, the first of each."""
    named: dict[str, str] = {}
    for tag in tags:
        names = [tag.attributes.get(key) for key in ("property", "name", "itemprop")]
        if tag.name == "meta" and (name := next(filter(None, names), None)):
            named.setdefault(name.lower(), tag.attributes.get("content", ""))
    return named


def _linked_articles(tags: Iterable[Tag]) -> Iterator[dict[str, Any]]:
    """Yield what JSON-LD says of an article: https://schema.org/Article and its kinds."""
    for tag in tags:
        if tag.name != "script" or tag.attributes.get("type", "").strip().lower() != "application/ld+json":
            continue
        try:
            data: Any = json.loads(tag.raw)
        except (ValueError, RecursionError):
            continue
        for entry in data if isinstance(data, list) else [data]:
            graph = entry.get("@graph") if isinstance(entry, dict) else None
            yield from filter(_is_article, graph if isinstance(graph, list) else [entry])


def _is_article(entry: object) -> bool:
    kinds = entry.get("@type") if isinstance(entry, dict) else None
    return any(str(kind).endswith("Article") for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _first_heading(found: list[Token]) -> str:
    return next((block.text for block in blocks_of(found) if block.tag == "h1"), "")


def _marked_time(tags: Iterable[Tag]) -> str | None:
    """Return the moment of a `<time>` that is marked as that of publication."""
    for tag in tags:
        marked = tag.attributes.get("itemprop", "").lower() == "datepublished" or "pubdate" in tag.attributes
        if tag.name == "time" and marked:
            return tag.attributes.get("datetime")
    return None

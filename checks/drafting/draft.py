"""A whole claim file, drafted from the reading of an article."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from checks.drafting.claims import entries
from checks.drafting.relations import relations_of, with_measures
from checks.drafting.text import claim_lines, header, relation_lines
from checks.finding import Span
from checks.reading.checkable.dates import dateline

if TYPE_CHECKING:
    from checks.reading import Reading


def draft(reading: "Reading", text: str, schema: str, accused: Iterable[Span] = ()) -> str:
    """Return the text of a claim file for the article of a reading, the same for the same article.

    `text` and `schema` are the paths, with forward slashes, from where the claim file will stand to the article and to
    the schema of claim files. `accused` are the words that a rule holds to be an accusation without a source.
    """
    return "\n".join(_lines(reading, text, schema, accused)) + "\n"


def _lines(reading: "Reading", text: str, schema: str, accused: Iterable[Span]) -> Iterator[str]:
    claims = with_measures(reading, entries(reading, accused))
    opening = dateline(reading)
    yield from header(reading.story.article, text, schema, reading[opening] if opening else "")
    yield ""
    if not claims:
        yield "claims: []"
        return
    yield "claims:"
    for claim in claims:
        yield from claim_lines(claim)
    if relations := relations_of(reading, claims):
        yield from ("", "relations:", *relation_lines(relations))

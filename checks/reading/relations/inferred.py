"""A relation between mentions, inferred from the words of a text."""

from dataclasses import dataclass
from typing import Literal

from checks.finding import Span
from checks.reading.mentions import DateMention, QuantityMention
from checks.story.model import RelationKind

Published = Literal["published"]
"""Stands for the moment of publication, where a relation needs it."""

PUBLISHED: Published = "published"

Rest = Literal["rest"]
"""Stands for a number of which nothing is said: the parts of a total that the text leaves out."""

REST: Rest = "rest"


@dataclass(frozen=True, slots=True)
class Headline:
    """A number in the headline: its offsets count characters of that."""

    mention: QuantityMention


Term = QuantityMention | DateMention | Headline | Published | Rest


@dataclass(frozen=True, slots=True)
class Inferred:
    """A constraint between mentions; `terms` stand in the order of the kind's keys, as in `Relation.targets`.

    `span` are the words at issue, those an editor looks at first; `because` says what it was inferred from, as an
    editor would put it ("“45 of 60, or 80%” gives a share and what it is of"). `duration` is ISO 8601's, of `lasts`.
    """

    kind: RelationKind
    terms: tuple[Term, ...]
    span: Span
    because: str
    duration: str | None = None

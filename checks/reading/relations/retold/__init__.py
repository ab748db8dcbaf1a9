"""One number that a text tells twice: which mentions speak of the same thing."""

from checks.reading.relations.retold.headline import in_headline
from checks.reading.relations.retold.pairs import Retold, retold

__all__ = ["Retold", "in_headline", "retold"]

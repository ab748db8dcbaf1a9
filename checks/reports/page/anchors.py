"""Names for the places of the page that links lead to."""

import re
from dataclasses import dataclass
from typing import Final

_UNFIT: Final = re.compile(r"[^a-z0-9]+")
_LONGEST: Final = 60


class Anchors:
    """Hands out every name once: an `id` may stand in a page only once, and two stories may share a file's name."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def named(self, *parts: str) -> str:
        """Return a name of lower-case letters, digits and hyphens that is like these parts, and nobody else's."""
        wanted = "-".join(_UNFIT.sub("-", part.lower()).strip("-")[:_LONGEST] or "x" for part in parts)
        name, number = wanted, 1
        while name in self._taken:
            number += 1
            name = f"{wanted}-{number}"
        self._taken.add(name)
        return name


@dataclass(frozen=True, slots=True)
class StoryAnchors:
    """The anchors of one story, which bear the name of its file."""

    anchors: Anchors
    slug: str

    def named(self, kind: str, *parts: str) -> str:
        """Return the name of a place of this kind."""
        return self.anchors.named(kind, self.slug, *parts)

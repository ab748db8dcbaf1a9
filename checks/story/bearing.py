"""Which claim files of a folder may bear on other stories, told by a look at their bytes: most need not be loaded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from checks.documents.document import MAX_BYTES
from checks.patterns import regex

_ANYWHERE: Final = regex(r"\b(?:corrections|updates)\b[\"']?[ \t]*:")
_AS_OF: Final = regex(r"\bas_of\b[\"']?[ \t]*:")
_MEASURE: Final = regex(r"\bmeasure\b[\"']?[ \t]*:\s*[\"']?([^\s\"',}\]#]*)")
_NAME: Final = regex(r"[a-z0-9-]+(?:/[a-z0-9-]+)*")


@dataclass(frozen=True)
class Bearing:
    """Files by what they may bear on.

    Those under `anywhere` correct something, update a story, or name a measure in a way that only loading can tell.
    Those under `telling` say what a measure is as of some time.
    """

    anywhere: tuple[Path, ...] = ()
    telling: Mapping[str, Iterable[Path]] = field(default_factory=dict)

    def on(self, measure: str) -> Iterable[Path]:
        """Return the files that may say what a measure is as of some time, each once."""
        return dict.fromkeys((*self.telling.get(measure, ()), *self.anywhere))


def look_at(files: Iterable[Path]) -> Bearing:
    """Return what claim files may bear on; one that cannot be read bears on nothing."""
    anywhere: list[Path] = []
    telling: dict[str, list[Path]] = {}
    for path in files:
        data = _read(path)
        measures = _measures(data) if _AS_OF.search(data) else set()
        if _ANYWHERE.search(data) or None in measures:
            anywhere.append(path)
        else:
            for measure in filter(None, measures):
                telling.setdefault(measure, []).append(path)
    return Bearing(tuple(anywhere), telling)


def _read(path: Path) -> str:
    """Return a file's bytes, each as a character: what is looked for is written in ASCII."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES).decode("latin-1")
    except OSError:
        return ""


def _measures(data: str) -> set[str | None]:
    """Return the measures that a file names, None among them where one is written in an unusual way.

    A list of them holds readings of words that are not clear, which no other story is held against.
    """
    names = (match[1].replace(r"\/", "/") for match in _MEASURE.finditer(data))
    return {name if _NAME.fullmatch(name) else None for name in names if not name.startswith("[")}

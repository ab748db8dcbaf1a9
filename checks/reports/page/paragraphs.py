"""The article as it reads, paragraph by paragraph, cut where marks begin and end."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checks.finding import Span
from checks.reading import Reading
from checks.reports.page.claims import Measure, ShownClaim
from checks.reports.page.notes import Note
from checks.reports.page.runs import M, Run, runs


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the article that something is about: a note, a claim, a date. `id` is its anchor on the page.

    `kind` is `error`, `review`, `stet`, `claim` or `date`. `measures` are what a claim's number is a number of, each
    with the claim that tells it next; `notes` are the anchors of those that set the claim against another.
    """

    id: str
    kind: str
    note: Note | None = None
    measures: tuple[tuple[Measure, ShownClaim], ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text with its marks."""

    text: str
    run: Run[Mark]

    @property
    def kinds(self) -> list[str]:
        """What the run is marked as, each once."""
        return _each(mark.kind for mark in self.run.marks)

    @property
    def notes(self) -> list[str]:
        """The anchors of the notes that are about these words."""
        return _each(mark.note.id for mark in self.run.marks if mark.note)

    @property
    def of(self) -> list[str]:
        """The names of all that lights up together with these words."""
        claimed = (name for mark in self.run.marks for name in mark.notes)
        measured = (measure.id for mark in self.run.marks for measure, _ in mark.measures)
        return _each((*self.notes, *(mark.id for mark in self.run.marks if not mark.note), *claimed, *measured))


def _each(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the article's text that is not blank; `line` is its number in the file, `notes` begin in it."""

    id: str
    line: int
    words: tuple[Words, ...]
    notes: tuple[Note, ...]


def paragraphs(reading: Reading, marked: Iterable[tuple[Span, Mark]], ids: Iterable[str]) -> Iterator[Paragraph]:
    """Yield the paragraphs of a text with their marks; `ids` are their anchors."""
    inside = by_paragraph(reading.paragraphs, marked)
    for span, name, marks in zip(reading.paragraphs, ids, inside, strict=True):
        found = list(runs(span, marks))
        yield Paragraph(
            name,
            reading.story.article.place(span.start).line,
            tuple(Words(reading[run.span], run) for run in found),
            tuple(mark.note for run in found for mark in run.begin if mark.note),
        )


def by_paragraph(spans: Sequence[Span], marked: Iterable[tuple[Span, M]]) -> list[list[tuple[Span, M]]]:
    """Return, for each paragraph, the marks that reach into it, in the order given; `spans` are in that of the text."""
    found: list[list[tuple[Span, M]]] = [[] for _ in spans]
    ends = [span.end for span in spans]
    for span, mark in marked:
        for index in range(bisect_right(ends, span.start), len(spans)):
            if spans[index].start >= span.end:
                break
            found[index].append((span, mark))
    return found

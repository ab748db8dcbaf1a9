"""One story as the page shows it, put together."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from checks.finding import Span
from checks.reading import Reading
from checks.reports.page.anchors import Anchors
from checks.reports.page.claims import Measure, Shown, claims_of, measures_of
from checks.reports.page.dates import Day, TimeLine, time_line
from checks.reports.page.notes import Note, Notes
from checks.reports.page.paragraphs import Mark, Paragraph, paragraphs
from checks.reports.page.proof import Proof

CROWDED: Final = 24
"""So many notes beside one text are folded: they would be longer than what they are about."""


@dataclass(frozen=True, slots=True)
class DayLinks:
    """A day of the time line, with the anchor, the words and the line of each place that names it."""

    day: Day
    places: tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class Body:
    """What a story that could be loaded has beside its notes."""

    paragraphs: tuple[Paragraph, ...]
    claims: tuple[Shown, ...]
    measures: tuple[Measure, ...]
    time_line: TimeLine | None
    days: tuple[DayLinks, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A story of the page: `id` is its anchor, `title` its headline, or the path of its file if it has none.

    `top` are the open notes that belong to no words of its text; `lines` are the anchors of its paragraphs' lines.
    """

    proof: Proof
    id: str
    title: str
    notes: tuple[Note, ...]
    top: tuple[Note, ...]
    body: Body | None = None
    lines: dict[int, str] = field(default_factory=dict)

    @property
    def crowded(self) -> bool:
        """Whether there are too many notes to show each in full."""
        return len(self.notes) - len(self.stet) > CROWDED

    @property
    def recorded(self) -> bool:
        """Whether there is a claim file to record decisions in."""
        story = self.proof.story
        return story is not None and story.path != story.article.path

    @property
    def stet(self) -> tuple[Note, ...]:
        """What an editor let stand."""
        return tuple(note for note in self.notes if note.decision)


def sheet(proof: Proof, anchors: Anchors, base: Path, today: date) -> Sheet:
    """Return a story as the page shows it. Every name on the page is taken from `anchors`."""
    slug = Path(proof.path).stem
    name = anchors.named("story", slug)
    reading = proof.reading
    ids = _paragraph_ids(reading, slug, anchors) if reading else []
    lines = dict(reversed(ids))
    notes = Notes(proof, slug, anchors, lines, base, today).all()
    title = proof.story.article.headline if proof.story else ""
    body = _body(proof, reading, notes, slug, anchors, ids) if reading else None
    placed = {note.id for paragraph in body.paragraphs for note in paragraph.notes} if body else set()
    top = tuple(note for note in notes if note.id not in placed and not note.decision)
    return Sheet(proof, name, title or proof.path, tuple(notes), top, body, lines)


def _paragraph_ids(reading: Reading, slug: str, anchors: Anchors) -> list[tuple[int, str]]:
    """Return the number and the anchor of each paragraph's line; of a page's source, several may share one."""
    numbers = [reading.story.article.place(span.start).line for span in reading.paragraphs]
    return [(number, anchors.named("line", slug, str(number))) for number in numbers]


def _body(
    proof: Proof, reading: Reading, notes: list[Note], slug: str, anchors: Anchors, ids: list[tuple[int, str]]
) -> Body:
    lines = dict(ids)
    claims = claims_of(reading, slug, anchors, lines)
    measures = measures_of(claims, slug, anchors)
    line = time_line(reading)
    days, dated = _days(reading, line, slug, anchors)
    marked = [*_of_notes(proof, notes), *_of_claims(claims, measures, notes), *dated]
    set_as_read = tuple(paragraphs(reading, marked, [name for _, name in ids]))
    return Body(set_as_read, tuple(claims), tuple(measures), line, days)


def _of_notes(proof: Proof, notes: list[Note]) -> Iterator[tuple[Span, Mark]]:
    for note in notes:
        if span := proof.place(note.finding):
            yield span, Mark(note.mark, note.severity, note)


def _of_claims(claims: list[Shown], measures: list[Measure], notes: list[Note]) -> Iterator[tuple[Span, Mark]]:
    for shown in claims:
        if shown.span:
            of = tuple((measure, measure.after(shown)) for measure in measures if shown in measure.claims)
            at_odds = tuple(note.id for note in notes if shown.claim.id in note.finding.claims[1:])
            yield shown.span, Mark(shown.id, "claim", measures=of, notes=at_odds)


def _days(
    reading: Reading, line: TimeLine | None, slug: str, anchors: Anchors
) -> tuple[tuple[DayLinks, ...], list[tuple[Span, Mark]]]:
    """Return the days of a time line with links to their words, and the marks that these links lead to."""
    links, marked = [], []
    for day in line.days if line else ():
        places = []
        for span in day.spans:
            name = anchors.named("date", slug, str(span.start))
            marked.append((span, Mark(name, "date")))
            words = " ".join(reading[span].split())
            places.append((name, words, reading.story.article.place(span.start).line))
        links.append(DayLinks(day, tuple(places)))
    return tuple(links), marked

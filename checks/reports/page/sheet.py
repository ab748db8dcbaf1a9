"""One story as the page shows it, put together."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from checks.finding import Span
from checks.reading import Reading
from checks.reports.page.anchors import Anchors, StoryAnchors
from checks.reports.page.claims import Measure, ShownClaim, claims_of, measures_of, told_next
from checks.reports.page.dates import Day, TimeLine, time_line
from checks.reports.page.notes import Note, Notes
from checks.reports.page.paragraphs import Mark, Paragraph, paragraphs
from checks.reports.page.proof import Proof

CROWDED: Final = 24
"""So many notes beside one text are folded: they would be longer than what they are about."""


class Passage(NamedTuple):
    """Words of the article, with their anchor and line."""

    id: str
    words: str
    line: int


class DayLinks(NamedTuple):
    """A day of the time line, and where the text names it."""

    day: Day
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """What a story that could be loaded has beside its notes."""

    paragraphs: tuple[Paragraph, ...]
    claims: tuple[ShownClaim, ...]
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
    own = StoryAnchors(anchors, Path(proof.path).stem)
    name = own.named("story")
    reading = proof.reading
    ids = _paragraph_ids(reading, own) if reading else []
    lines = dict(reversed(ids))
    notes = Notes(proof, own, lines, base, today).all()
    title = proof.story.article.headline if proof.story else ""
    body = _body(proof, reading, notes, own, ids) if reading else None
    placed = {note.id for paragraph in body.paragraphs for note in paragraph.notes} if body else set()
    top = tuple(note for note in notes if note.id not in placed and not note.decision)
    return Sheet(proof, name, title or proof.path, tuple(notes), top, body, lines)


def _paragraph_ids(reading: Reading, anchors: StoryAnchors) -> list[tuple[int, str]]:
    """Return the number and the anchor of each paragraph's line; of a page's source, several may share one."""
    numbers = [reading.story.article.place(span.start).line for span in reading.paragraphs]
    return [(number, anchors.named("line", str(number))) for number in numbers]


def _body(proof: Proof, reading: Reading, notes: list[Note], anchors: StoryAnchors, ids: list[tuple[int, str]]) -> Body:
    claims = claims_of(reading, anchors, dict(ids))
    measures = measures_of(claims, anchors)
    line = time_line(reading)
    days = [_linked(day, reading, anchors) for day in line.days] if line else []
    marked = [*_of_notes(proof, notes), *_of_claims(claims, measures, notes), *_of_days(days)]
    set_as_read = tuple(paragraphs(reading, marked, [name for _, name in ids]))
    return Body(set_as_read, tuple(claims), tuple(measures), line, tuple(days))


def _of_notes(proof: Proof, notes: list[Note]) -> Iterator[tuple[Span, Mark]]:
    for note in notes:
        if span := proof.place(note.finding):
            yield span, Mark(note.mark, note.severity, note)


def _of_claims(claims: list[ShownClaim], measures: list[Measure], notes: list[Note]) -> Iterator[tuple[Span, Mark]]:
    following = told_next(measures)
    for shown in claims:
        if shown.span:
            of = tuple(following.get(shown.id, ()))
            at_odds = tuple(note.id for note in notes if shown.claim.id in note.finding.claims[1:])
            yield shown.span, Mark(shown.id, "claim", measures=of, notes=at_odds)


def _linked(day: Day, reading: Reading, anchors: StoryAnchors) -> DayLinks:
    place = reading.story.article.place
    return DayLinks(
        day,
        tuple(
            Passage(anchors.named("date", str(span.start)), " ".join(reading[span].split()), place(span.start).line)
            for span in day.spans
        ),
    )


def _of_days(days: list[DayLinks]) -> Iterator[tuple[Span, Mark]]:
    for day, passages in days:
        for span, passage in zip(day.spans, passages, strict=True):
            yield span, Mark(passage.id, "date")

"""What the page is made of: a story as it was read, and what came of that."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from checks.finding import Finding, Severity, Span
from checks.reading import Reading
from checks.story.model import Decision, Story


@dataclass(frozen=True)
class Proof:
    """One file's outcome, for the page. `story` is None where it could not be loaded; `path` is as it is shown.

    Findings in `holding` hold the story, those in `passing` are let pass, and those in `stet` an editor let stand.
    """

    path: str
    story: Story | None
    holding: tuple[Finding, ...] = ()
    passing: tuple[Finding, ...] = ()
    stet: tuple[tuple[Finding, Decision], ...] = ()

    @property
    def held(self) -> bool:
        """Whether the story may not be published as it is."""
        return bool(self.holding)

    @property
    def open(self) -> tuple[Finding, ...]:
        """All findings that nobody let stand, those about no words in front, then in the order of the text."""
        return tuple(sorted((*self.holding, *self.passing), key=_in_text_order))

    def count(self, severity: Severity) -> int:
        """Return how many open findings are of a severity."""
        return sum(finding.severity == severity for finding in self.open)

    @cached_property
    def reading(self) -> Reading | None:
        """The story with what was read in it."""
        return Reading(self.story) if self.story else None

    def place(self, finding: Finding) -> Span | None:
        """Return the words of the article that a finding is about, white space around them left out; None for none."""
        span, text = finding.span, self.story.article.text if self.story else ""
        if span is None or not Span(0, len(text)).covers(span):
            return None
        words = text[span.start : span.end]
        start = span.start + len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip())) if words.strip() else None


def worst_first(proofs: Iterable[Proof]) -> list[Proof]:
    """Sort stories as an editor works through them: those held, with most errors first, then those that passed."""
    return sorted(proofs, key=lambda proof: (not proof.held, *_weight(proof), proof.path))


def _weight(proof: Proof) -> Iterator[int]:
    return (-proof.count(severity) for severity in (Severity.ERROR, Severity.REVIEW))


def _in_text_order(finding: Finding) -> tuple[int, bool]:
    return finding.span.start if finding.span else -1, finding.severity is not Severity.ERROR

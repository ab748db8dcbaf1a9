"""The review page, from what a run found."""

from collections.abc import Iterable
from pathlib import Path

from checks.gate.outcome import Outcome
from checks.gate.settings import Settings
from checks.reports.page.proof import Proof
from checks.reports.page.render import page
from checks.reports.records import shown
from checks.story.model import BrokenStory

NO_REDACTION = "a page shows the article: leave out --redact, or take another format"


def review_page(outcomes: Iterable[Outcome], run: Settings, base: Path) -> str:
    """Return the page of what was checked; paths are shown from `base`."""
    return page((_proof(outcome, run, base) for outcome in outcomes), base, run.today)


def page_of(stories: Iterable[Path], run: Settings, base: Path) -> str:
    """Return the page of claim files, each read in full: under pytest the items may have run in other processes."""
    return review_page((_checked(path, run) for path in stories), run, base)


def _checked(path: Path, run: Settings) -> Outcome:
    try:
        story = run.load(path)
    except BrokenStory as broken:
        from checks.gate.broken import findings

        return Outcome(path, None, findings(broken))
    review = run.review(story)
    return Outcome(path, story, review.open, review.stet, late=review.late)


def _proof(outcome: Outcome, run: Settings, base: Path) -> Proof:
    holding, passing = run.split(outcome.open)
    return Proof(shown(outcome.path, base), outcome.story, tuple(holding), tuple(passing), outcome.stet)

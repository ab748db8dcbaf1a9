"""What became of each story, in a few lines: held or passed, and why."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checks.reports.records import Record


@dataclass(frozen=True, slots=True)
class Result:
    """One story's outcome: findings that hold it, findings that were let pass, and how many an editor let stand."""

    story: str
    holding: tuple[Record, ...] = ()
    passing: tuple[Record, ...] = ()
    stet: int = 0

    @property
    def held(self) -> bool:
        """Whether the story may not be published as it is."""
        return bool(self.holding)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the summary; `mark` is `held`, `passed`, `review` or empty, for colour."""

    text: str
    mark: str = ""


def summary(results: Iterable[Result], notices: Iterable[str] = ()) -> Iterator[Line]:
    """Yield the summary's lines, held stories first, what to do next at the end."""
    ordered = sorted(results, key=lambda result: (not result.held, result.story))
    for result in ordered:
        yield from _story(result)
    for notice in notices:
        yield Line(f"Note: {notice}")
    yield _last(ordered)


def _story(result: Result) -> Iterator[Line]:
    extra = [f"{result.stet} let stand"] if result.stet else []
    if result.passing:
        extra.append(f"{len(result.passing)} for review, let pass")
    if not result.held:
        yield Line(f"passed  {result.story}" + (f"  ({', '.join(extra)})" if extra else ""), "passed")
    else:
        yield Line(f"HELD    {result.story}  ({', '.join([_count(result.holding), *extra])})", "held")
    for found in (*result.holding, *result.passing):
        place = f"line {found['line']}" if found["start"] is not None else f"{found['file']}:{found['line']}"
        yield Line(f"          {found['severity']:<6}  {found['address']}  {place}", found["severity"])


def _last(results: list[Result]) -> Line:
    held = sum(result.held for result in results)
    passed = len(results) - held
    stories = f"{len(results)} {'story' if len(results) == 1 else 'stories'}"
    if not held:
        return Line(f"{stories} read, none held.", "passed")
    return Line(
        f"{stories} read: {held} held, {passed} passed. Mend the text, or record a decision (stet) for a finding's "
        "address; `backread explain RULE` says more.",
        "held",
    )


def _count(found: Iterable[Record]) -> str:
    severities = Counter(record["severity"] for record in found)
    errors, reviews = severities["error"], severities["review"]
    parts = [f"{errors} error{'s' * (errors != 1)}"] if errors else []
    return ", ".join([*parts, f"{reviews} for review"] if reviews else parts)

"""What became of each story, in a few lines: held or passed, and why."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from checks.documents.lines import printable
from checks.reports.columns import broken, columns, first_columns
from checks.reports.records import Record


@dataclass(frozen=True, slots=True)
class Result:
    """One story's outcome: findings that hold it, findings that were let pass, and how many an editor let stand.

    `known` counts those that a baseline has, `gone` names those that it has and that are no longer found. `ran` of its
    `of` items ran: where some were left out, nobody knows that it passes.
    """

    story: str
    holding: tuple[Record, ...] = ()
    passing: tuple[Record, ...] = ()
    stet: int = 0
    known: int = 0
    gone: tuple[str, ...] = ()
    ran: int = 1
    of: int = 1

    @property
    def partly(self) -> bool:
        """Whether only some of its items ran."""
        return self.ran < self.of

    @property
    def held(self) -> bool:
        """Whether the story may not be published as it is."""
        return bool(self.holding)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the summary; `mark` is `held`, `error`, `review`, `passed` or empty, for colour."""

    text: str
    mark: str = ""


def summary(results: Iterable[Result], notices: Iterable[str] = (), width: int = 100) -> Iterator[Line]:
    """Yield the summary's lines, held stories first, what to do next at the end.

    What was found is cut to `width` columns; addresses, which an editor may have to copy, never are.
    """
    ordered = sorted(results, key=lambda result: (not result.held, result.story))
    for result in ordered:
        yield from _story(result, width)
    for notice in notices:
        yield from _wrapped(Line(f"Note: {notice}"), width)
    yield from _wrapped(last_line(ordered), width)


def _wrapped(line: Line, width: int) -> Iterator[Line]:
    yield from (replace(line, text=part) for part in broken(line.text, width, "", ""))


def _story(result: Result, width: int) -> Iterator[Line]:
    extra = [f"{result.stet} let stand"] if result.stet else []
    if result.known:
        extra.append(f"{result.known} in the baseline")
    if result.passing:
        extra.append(f"{len(result.passing)} for review, let pass")
    if result.partly:
        extra.append(f"{result.ran} of {result.of} items ran")
    if result.held:
        extra.insert(0, _count(result.holding))
    label, mark = ("HELD", "held") if result.held else ("partly", "") if result.partly else ("passed", "passed")
    yield Line(f"{label:<6}  {result.story}" + (f"  ({', '.join(extra)})" if extra else ""), mark)
    for found in sorted((*result.holding, *result.passing), key=_worst_first):
        yield Line(_found(found, width), found["severity"])


def _worst_first(found: Record) -> tuple[bool, int, int]:
    return found["severity"] != "error", found["line"], found["column"]


def _found(found: Record, width: int) -> str:
    where = f"line {found['line']}" if found["start"] is not None else f"{found['file']}:{found['line']}"
    head = f"        {found['severity']:<6}  {where:<7}  {printable(found['address'])}: "
    message = printable(" ".join(found["message"].split()))
    room = max(0, width - columns(head))
    return head + (message if columns(message) <= room else first_columns(message, max(0, room - 1)).rstrip() + "…")


def last_line(results: Sequence[Result]) -> Line:
    """Return the count of the stories held and passed, and what to do next."""
    held = sum(result.held for result in results)
    partly = sum(result.partly and not result.held for result in results)
    stories = f"{len(results)} {'story' if len(results) == 1 else 'stories'}"
    rest = f", {partly} only partly read" if partly else ""
    if not held:
        return Line(f"{stories} read, none held{rest}.", "passed")
    counts = f"{held} held, {len(results) - held - partly} passed{rest}"
    return Line(
        f"{stories} read: {counts}. Mend the text, or record a decision (stet) for a finding's address; "
        "`backread explain RULE` says more.",
        "held",
    )


def _count(found: Iterable[Record]) -> str:
    severities = Counter(record["severity"] for record in found)
    errors, reviews = severities["error"], severities["review"]
    parts = [f"{errors} error{'s' * (errors != 1)}"] if errors else []
    return ", ".join([*parts, f"{reviews} for review"] if reviews else parts)

"""What items or files said of their stories, put together for the summary."""

from collections.abc import Iterable
from typing import Final

from checks.reports.records import Record
from checks.reports.summary import Result

_GONE_SHOWN: Final = 10


def results(outcomes: Iterable[Record]) -> list[Result]:
    """Return one result a story of the outcomes of all its items that ran."""
    by_story: dict[str, list[Record]] = {}
    for outcome in outcomes:
        by_story.setdefault(outcome["story"], []).append(outcome)
    return [
        Result(
            story,
            holding=tuple(record for outcome in parts for record in outcome["holding"]),
            passing=tuple(record for outcome in parts for record in outcome["passing"]),
            stet=sum(outcome["stet"] for outcome in parts),
            known=sum(outcome["known"] for outcome in parts),
            gone=tuple(parts[0]["gone"]),
            ran=len(parts),
            of=parts[0]["of"],
        )
        for story, parts in by_story.items()
    ]


def notices(late: Iterable[str | None], results: Iterable[Result] = (), vanished: Iterable[str] = ()) -> list[str]:
    """Return what a run should be told once.

    `late` holds, for stories later than their office data, its last day; `vanished` what a baseline has of stories that
    are not there any more.
    """
    days = sorted({day for day in late if day})
    note = "the office-holders are known up to {}; later stories are judged only by what was known then."
    gone = [f"{entry} of {result.story}" for result in results for entry in result.gone]
    gone += vanished
    return [note.format(day) for day in days[:1]] + _gone(gone)


def _gone(entries: list[str]) -> list[str]:
    if not entries:
        return []
    first = "; ".join(entries[:_GONE_SHOWN]) + ("; …" if len(entries) > _GONE_SHOWN else "")
    occur = "occurs" if len(entries) == 1 else "occur"
    return [f"{len(entries)} of the baseline no longer {occur}, write it anew with --write-baseline: {first}."]

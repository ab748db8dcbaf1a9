"""What items or files said of their stories, put together for the summary."""

from collections.abc import Iterable

from checks.reports.records import Record
from checks.reports.summary import Result


def results(outcomes: Iterable[Record]) -> list[Result]:
    """Return one result a story of the outcomes of all its items."""
    by_story: dict[str, list[Record]] = {}
    for outcome in outcomes:
        by_story.setdefault(outcome["story"], []).append(outcome)
    return [
        Result(
            story,
            holding=_merged(outcome["holding"] for outcome in parts),
            passing=_merged(outcome["passing"] for outcome in parts),
            stet=sum(outcome["stet"] for outcome in parts),
        )
        for story, parts in by_story.items()
    ]


def notices(published: Iterable[str]) -> list[str]:
    """Return what a run should be told once; `published` are the stories' days, as ISO dates."""
    from checks.reference.offices_file import known_offices

    as_of = known_offices().as_of.isoformat()
    later = sum(day > as_of for day in published)
    if not later:
        return []
    return [f"the office-holders are known up to {as_of}; later stories are judged only by what was known then."]


def _merged(parts: Iterable[list[Record]]) -> tuple[Record, ...]:
    return tuple(record for part in parts for record in part)

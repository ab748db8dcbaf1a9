"""Generated stories of each kind of relation: a true one is never held, one slip beyond what rounds always is."""

import json
from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from checks.reading import Reading
from checks.rules.agreement import conflict
from checks.story.load import load_story_text

Case = tuple[dict[str, object], dict[str, int | str], str, int | str]
"""A relation, what its claims record, and a claim with what it must not record instead."""

COUNTS = st.integers(20, 5_000)
SLIPS = st.integers(1, 900)
DAYS = st.dates(date(1990, 1, 1), date(2024, 12, 31))
PUBLISHED = date(2025, 7, 21)


def findings(relation: dict[str, object], records: dict[str, int | str]) -> int:
    """Return how many contradictions a story has whose claims record these numbers and dates."""
    text = " ".join(f"There was {name}." for name in records)
    claims = [{"id": name, "quote": f"was {name}", **_recorded(name, value)} for name, value in records.items()]
    file = f"claims: {json.dumps(claims)}\nrelations: [{json.dumps(relation)}]"
    return len(list(conflict.check(Reading(load_story_text(file, text, f"{PUBLISHED}T12:00:00Z")))))


def _recorded(name: str, value: int | str) -> dict[str, object]:
    if isinstance(value, str):
        return {"date": value}
    units = {"share": {"unit": "percent"}, "rise": {"unit": "percent"}, "factor": {"unit": "factor"}}
    change = {} if name not in {"rise", "factor"} else {"change": "up"}
    return {"quantity": {"value": value, **units.get(name, {}), **change}}


@st.composite
def same(draw: st.DrawFn) -> Case:
    number = draw(COUNTS)
    return {"same": ["one", "other"]}, {"one": number, "other": number}, "other", number + draw(SLIPS)


@st.composite
def part(draw: st.DrawFn) -> Case:
    whole = draw(COUNTS)
    records: dict[str, int | str] = {"some": draw(st.integers(0, whole)), "all": whole}
    return {"part": "some", "of": "all"}, records, "some", whole + draw(SLIPS)


@st.composite
def total(draw: st.DrawFn) -> Case:
    parts = {f"part-{letter}": draw(COUNTS) for letter in "abc"[: draw(st.integers(2, 3))]}
    relation: dict[str, object] = {"total": "all", "parts": list(parts)}
    wrong = draw(st.sampled_from(sorted(parts)))
    return relation, {"all": sum(parts.values()), **parts}, wrong, parts[wrong] + draw(SLIPS)


@st.composite
def order(draw: st.DrawFn) -> Case:
    first, apart = draw(DAYS), draw(st.integers(0, 150))
    then = first + timedelta(days=apart)
    wrong = first - timedelta(days=draw(SLIPS))
    records: dict[str, int | str] = {"first": str(first), "then": str(then)}
    return {"order": ["first", "then", "published"]}, records, "then", str(wrong)


@st.composite
def hours(draw: st.DrawFn) -> Case:
    day, (first, then) = draw(DAYS), sorted(draw(st.lists(st.integers(0, 1_439), min_size=2, max_size=2, unique=True)))
    records: dict[str, int | str] = {"first": _at(day, first), "then": _at(day, then)}
    return {"order": ["first", "then"]}, records, "first", _at(day, draw(st.integers(then + 1, 1_440)))


def _at(day: date, minute: int) -> str:
    days, rest = divmod(minute, 1_440)
    return f"{day + timedelta(days=days)}T{rest // 60:02}:{rest % 60:02}"


@st.composite
def lasts(draw: st.DrawFn) -> Case:
    start, unit, count = draw(DAYS), draw(st.sampled_from("DWMY")), draw(st.integers(1, 12))
    fewest, most = {"D": (1, 1), "W": (7, 7), "M": (28, 31), "Y": (365, 366)}[unit]
    end = _after(start, count, unit)
    below = draw(st.booleans()) and count > 2
    late = -(-(2 * count + 2) * most // 2) + 2 + draw(SLIPS)
    early = (2 * count - 2) * fewest // 2 - 2
    wrong = start + timedelta(days=max(early - 1, 0) if below and early > 0 else late)
    records: dict[str, int | str] = {"start": str(start), "end": str(end)}
    return {"lasts": f"P{count}{unit}", "from": "start", "to": "end"}, records, "end", str(wrong)


def _after(start: date, count: int, unit: str) -> date:
    """Return the day so many units later, in a month that has no such day its last one before."""
    if unit in "DW":
        return start + timedelta(days=count * (7 if unit == "W" else 1))
    months = start.year * 12 + start.month - 1 + count * (12 if unit == "Y" else 1)
    return date(months // 12, months % 12 + 1, min(start.day, 28))


@st.composite
def percent(draw: st.DrawFn) -> Case:
    share, hundredth = draw(st.integers(1, 99)), draw(st.integers(1, 50))
    records: dict[str, int | str] = {"share": share, "some": share * hundredth, "all": 100 * hundredth}
    return {"percent": "share", "part": "some", "of": "all"}, records, "share", share + draw(SLIPS)


@st.composite
def change(draw: st.DrawFn) -> Case:
    rise, hundredth = draw(st.integers(1, 300)), draw(st.integers(1, 50))
    records: dict[str, int | str] = {"rise": rise, "before": 100 * hundredth, "after": (100 + rise) * hundredth}
    return {"change": "rise", "from": "before", "to": "after"}, records, "rise", rise + draw(SLIPS)


@st.composite
def factor(draw: st.DrawFn) -> Case:
    times, before = draw(st.integers(2, 20)), draw(COUNTS)
    records: dict[str, int | str] = {"factor": times, "before": before, "after": times * before}
    return {"change": "factor", "from": "before", "to": "after"}, records, "after", draw(st.integers(0, before))


KINDS: list[Callable[[], st.SearchStrategy[Case]]] = [
    same,
    part,
    total,
    order,
    hours,
    lasts,
    percent,
    change,
    factor,
]


@settings(max_examples=150)
@given(st.sampled_from(KINDS).flatmap(lambda kind: kind()))
def test_a_true_story_passes_and_one_slip_in_it_is_held(case: Case) -> None:
    """Else an editor is stopped for nothing, or the contradiction goes to print."""
    relation, records, name, slip = case
    assert findings(relation, records) == 0
    assert findings(relation, {**records, name: slip}) > 0

"""Changes, gains, factors and directions: what is held, what it says, and what must not be."""

import pytest

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import rules
from checks.story.load import load_story_text

PUBLISHED = "2025-07-21T09:00:00+03:00"


def findings(rule: str, text: str) -> list[Finding]:
    check = rules()[f"figures/{rule}"].check
    assert check
    return list(check(Reading(load_story_text("", text, PUBLISHED))))


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Sales rose 20% to 120 from 90.", True),
        ("Sales rose 33% to 120 from 90.", False),
        ("Sales rose 34% to 120 from 90.", True),
        ("Sales rose 9% to $1.2 billion from $1.1 billion.", False),
        ("Sales rose 16% to $1.2 billion from $1.1 billion.", False),
        ("Sales rose 25% to $1.2 billion from $1.1 billion.", True),
        ("Sales fell 25% to 90 from 120.", False),
        ("Sales fell 33% to 90 from 120.", True),
        ("The rate rose 0.5 percentage points to 5.2% from 4.5%.", True),
        ("The rate rose 70 basis points to 5.2% from 4.5%.", False),
        ("Deaths rose by 30 to 120 from 100.", True),
        ("Deaths rose by 20 to 120 from 100.", False),
    ],
)
def test_a_change_is_worked_out_with_the_room_of_its_rounding(text: str, held: bool) -> None:
    """A percentage of last year's draft stays in when the figures are corrected."""
    assert bool(findings("change", text)) is held


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Support rose 5 percent to 45 percent from 40 percent.", "points"),
        ("Support rose 8 percent to 45 percent from 40 percent.", "change"),
        ("Support rose 12.5 percent to 45 percent from 40 percent.", ""),
        ("Support rose 5 percentage points to 45 percent from 40 percent.", ""),
    ],
)
def test_percent_for_percentage_points_is_a_matter_of_its_own(text: str, rule: str) -> None:
    """A slip of wording is put to the editor; a wrong figure is an error."""
    assert [name for name in ("points", "change") if findings(name, text)] == ([rule] if rule else [])


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The count doubled to 120 from 50.", True),
        ("The count doubled to 105 from 50.", False),
        ("The count nearly doubled to 95 from 50.", False),
        ("The count more than doubled to 95 from 50.", True),
        ("The count tripled from 10 to 25.", True),
        ("The count halved to 40 from 100.", True),
        ("The count halved to 49 from 100.", False),
        ("The count nearly halved to 40 from 70.", False),
        ("The count nearly halved to 50 from 70.", True),
        ("The deficit doubled to $5 million from $4 million.", False),
    ],
)
def test_doubled_is_about_twice(text: str, held: bool) -> None:
    """The word makes the headline, and the figures below it say something else."""
    assert bool(findings("doubled", text)) is held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The index fell 200 points, or 1.2 percent, to 17,000.", False),
        ("The index fell 200 points, or 2.1 percent, to 17,000.", True),
        ("The index rose 2 points, or 0.7 percent, to 250.", False),
        ("Shares rose 5.6 percent, or $4.94, to $92.62.", False),
        ("Shares rose 6.5 percent, or $4.94, to $92.62.", True),
        ("The index ended at 17,000, down 200 points, or 1.2 percent.", False),
        ("The index ended at 17,000, down 200 points, or 12 percent.", True),
        ("The mill cut 500 jobs, or 10 percent, at 12 sites.", False),
    ],
)
def test_a_gain_is_held_to_where_it_led(text: str, held: bool) -> None:
    """A mistyped index level moves money."""
    assert bool(findings("gain", text)) is held


@pytest.mark.parametrize(
    "text",
    [
        "Approval was 44 percent, up 2 points from 41 percent in March.",
        "Approval was 44 percent, up 4 points from 41 percent in March.",
        "Sales rose 12 percent to 1,129 from 1,000.",
        "The company sold 12,000 cars, 3,000 of them electric, a rise of 20 percent from 10,000.",
    ],
)
def test_rounded_ends_and_figures_cut_short_pass(text: str) -> None:
    """Polls' points are rounded at both ends, and many a percentage has its digits dropped."""
    assert findings("change", text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Output rose from 120 to 90.", "“rose” from “120” to “90”: that is a fall"),
        ("Output fell to 120 in May from 90 in April.", "“fell” from “90” to “120”: that is a rise"),
        ("Turnout was 45 percent, up from 48 percent.", "“up” from “48 percent” to “45 percent”: that is a fall"),
        ("The fare rose from $2 to $2.", "“rose” from “$2” to “$2”: that is no change"),
    ],
)
def test_a_direction_against_its_figures_is_told_plainly(text: str, message: str) -> None:
    """Two swapped figures turn the story into its opposite."""
    (finding,) = findings("direction", text)
    assert finding.message == message
    assert finding.severity is Severity.ERROR


@pytest.mark.parametrize(
    "text",
    [
        "The 900 workers include 171 women, or 19 percent, up from 160, or 18 percent.",
        "The 290 workers include 171 women, or 59 percent, up from 60, or 58 percent.",
        "The death toll rose from 3 to 5.",
        "The rate rose to 5 percent from 4.9 percent.",
        "He fell from 5 under par to 7 under.",
        "The team rose from 9 to 5 in the standings.",
        "The lira fell to 35 from 34 per dollar.",
        "Sales fell 3 percent, up from a fall of 5 percent.",
        "The price would fall from 10 to 15 dollars.",
        "Growth was 3 percent in 20 countries, up from 25.",
        "“It rose to 90,” she said, from 120.",
    ],
)
def test_what_only_looks_like_a_wrong_direction_passes(text: str) -> None:
    """Tolls rise, ranks fall upwards, and currencies are told upside down."""
    assert [finding.message for rule in ("direction", "change", "gain") for finding in findings(rule, text)] == []

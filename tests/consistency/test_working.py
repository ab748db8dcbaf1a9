"""The arithmetic of a conflict, step by step, as a report draws it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from checks.finding import MOMENTS, Finding, Step
from checks.reading import Reading
from checks.registry import rules
from checks.rules.agreement import conflict
from checks.story.load import load_story_text
from checks.story.model import Article, Story

PUBLISHED = datetime(2025, 7, 21, 9, tzinfo=UTC)


def shown(steps: tuple[Step, ...]) -> list[str]:
    return [f"{step.sign} {step.value}".strip() for step in steps]


def inferred(rule: str, text: str) -> Finding:
    check = rules()[rule].check
    assert check
    (found,) = check(Reading(Story(Path("a.txt"), Article(Path("a.txt"), text, PUBLISHED))))
    return found


@pytest.mark.parametrize(
    ("rule", "text", "steps"),
    [
        (
            "figures/total",
            "The fire killed 12 people — five men and eight women — in their sleep.",
            ["5", "+ 8", "= 13", "≠ 12"],
        ),
        (
            "figures/share",
            "Of the 60 members 45 voted, or 80 percent.",
            ["45", "÷ 60", "= 75 percent", "≠ 80 percent"],
        ),
        (
            "figures/change",
            "Sales rose 20 percent, from 100 million euros to 150 million euros.",
            ["100,000,000 euros", "→ 150,000,000 euros", "= 50 percent", "≠ up 20 percent"],
        ),
        (
            "figures/doubled",
            "The number of fires doubled from 50 to 120.",
            ["50", "→ 120", "= 2.4", "≠ up by a factor of 2"],
        ),
        (
            "figures/doubled",
            "The number of fires halved from 120 to 40.",
            ["120", "→ 40", "= 0.33", "≠ down by a factor of 0.5"],
        ),
    ],
)
def test_each_step_of_an_inferred_relation_is_told(rule: str, text: str, steps: list[str]) -> None:
    """The page would draw a sum that the message does not have."""
    assert shown(inferred(rule, text).working) == steps


def recorded(claims: str, text: str) -> Finding:
    (found,) = conflict.check(Reading(load_story_text(claims, text, "2025-07-21")))
    return found


def test_a_part_that_nobody_counted_leaves_the_sum_open() -> None:
    """The page would draw a total as if all of its parts were known."""
    found = inferred("figures/total", "The $9 million plan includes $5 million for roads and $6 million for schools.")
    together = found.working[2]
    assert together.words == "together with any others"
    assert (together.value, together.high) == ("at least 11,000,000 dollars", None)


def test_moments_are_put_in_the_order_that_they_cannot_have() -> None:
    """The page would draw days on the axis of numbers, or the wrong one in front."""
    found = recorded(
        """
        claims:
        - {id: vote, quote: "on July 14, 2025", date: {value: 2025-07-14}}
        - {id: hearing, quote: "on July 16, 2025", date: {value: 2025-07-16}}
        relations:
        - {order: [hearing, vote]}
        """,
        "The council voted on July 14, 2025. It had heard them on July 16, 2025, before the vote.",
    )
    assert shown(found.working) == ["16 July 2025", "≮ 14 July 2025"]
    assert {step.scale for step in found.working} == {MOMENTS}
    first, then = found.working
    assert first.low is not None
    assert then.low is not None
    assert first.low - then.low == 2


def test_a_fall_is_told_as_far_as_it_goes() -> None:
    """The page would set a fall of 20 beside a change of -50."""
    found = inferred("figures/change", "Sales fell 20 percent, from 100 million euros to 50 million euros.")
    result, told = found.working[-2:]
    assert (result.words, result.value) == ("the fall", "50 percent")
    assert told.value == "down 20 percent"

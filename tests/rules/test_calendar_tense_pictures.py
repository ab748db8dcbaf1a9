"""Pictures that were taken after publication."""

import pytest

from checks.reading import Reading
from checks.rules.calendar.tense import RULE
from checks.story.load import load_story_text


@pytest.mark.parametrize(
    ("day", "held"),
    [("Jan. 4, 2030", True), ("Jan. 4, 2020", False), ("July 16, 2020", False), ("July 25, 2020", True)],
)
def test_a_picture_of_the_future_is_put_to_an_editor(day: str, held: bool) -> None:
    """A file photo of next year would be printed."""
    text = f"FILE - In this {day}, file photo, the mayor opens the bridge."
    reading = Reading(load_story_text("", text, "2020-07-15T00:00:00+00:00"))
    assert RULE.check
    assert bool(list(RULE.check(reading))) is held

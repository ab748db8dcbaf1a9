"""Whatever number a text holds, and however many digits it has, every rule goes on and a draft can be made."""

from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from checks.drafting.claims import entries
from checks.reading import Reading
from checks.registry import rules
from checks.review import review
from checks.story.load import load_story_text

LONG = "12345678901234567890123456789012345678"
TEMPLATES = (
    "The toll rose from {} to {} people, a rise of {}%.",
    "Of {} people, {} were men and {} women.",
    "It is {} miles ({} km) away, or {} feet.",
    "About {} percent of {} people, or {}, agreed.",
    "Some ${} billion ({} euros) of {} million was lost.",
    "More than {} people died. About {} people died. At least {} people died.",
    "He is {} years old, {} years after {}.",
)
NUMBERS = st.sampled_from(
    (LONG, "9" * 80, "0." + "1" * 60, "1e999", "99,999,999,999,999,999,999", "0", "−5", "1/3", "75")
)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(TEMPLATES), NUMBERS, NUMBERS, NUMBERS), min_size=1, max_size=3))
@example([(TEMPLATES[2], LONG, LONG, "5")])
@example([(TEMPLATES[3], LONG, LONG, "5")])
@example([(TEMPLATES[5], LONG, LONG, "5")])
def test_no_number_stops_a_rule_or_a_draft(told: list[tuple[str, str, str, str]]) -> None:
    """One slip of the finger on a figure would leave the story unchecked."""
    text = " ".join(template.format(*numbers) for template, *numbers in told)
    story = load_story_text("", text, "2024-07-01T00:00:00+00:00", headline=f"{LONG} people dead")
    found = review(story, rules().values(), date(2024, 7, 2)).open
    assert [finding.message for finding in found if finding.subject == "failed"] == []
    assert all(text[entry.span.start : entry.span.end] for entry in entries(Reading(story)))

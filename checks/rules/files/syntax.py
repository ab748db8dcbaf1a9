"""A claim file that is no YAML or JSON."""

from checks.finding import Severity
from checks.registry import Example, Rule

_TEXT = "Two people died."

RULE = Rule(
    id="files/syntax",
    severity=Severity.ERROR,
    summary="a claim file is no valid YAML or JSON",
    what="Reports the place at which the file stops making sense: a missing colon or bracket, a tab for indentation, "
    "a key that stands twice, or nothing but comments.",
    why="Nothing was checked. What cannot be read for certain must not be guessed.",
    instead="Mend the line; a text editor that knows YAML shows the place as you type.",
    raises=(
        Example(_TEXT, claims="claims: [\n"),
        Example(_TEXT, claims="claims:\n- id: dead\n\tquote: Two people\n"),
    ),
    silent=(
        Example(_TEXT, claims="claims: []\n"),
        Example(_TEXT, claims="claims:\n- id: dead\n  quote: Two people\n"),
    ),
)

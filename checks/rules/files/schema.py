"""A claim file that does not say what a claim file says."""

from checks.finding import Severity
from checks.registry import Example, Rule

_TEXT = "Two people died."

RULE = Rule(
    id="files/schema",
    severity=Severity.ERROR,
    summary="a claim file does not follow its schema",
    what="Reports every unknown or missing key, every value of the wrong kind, days that no calendar has, ends before "
    "their beginnings, ids that repeat, and relations that name what is not there or cannot hold.",
    why="A key that is misspelt would otherwise be a check that is silently left out.",
    instead="Correct the key or value; with the schema's line at the top of the file a text editor completes and "
    "explains it.",
    raises=(
        Example(_TEXT, claims="claims:\n- id: dead\n  qoute: Two people\n"),
        Example(_TEXT, claims="claims: []\nrelations:\n- same: [dead, killed]\n"),
    ),
    silent=(
        Example(_TEXT, claims="claims:\n- id: dead\n  quote: Two people\n"),
        Example(_TEXT, claims="claims: []\nrelations: []\n"),
    ),
)

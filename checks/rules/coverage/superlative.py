"""A superlative or a first in the article has to be in a claim."""

from checks.registry import Example
from checks.rules.coverage._missing import required

_TEXT = "Dorn is the country’s second-largest port. It has the oldest lighthouse on the coast."
_PORT = "claims:\n- id: port\n  quote: second-largest port\n"
_LIGHTHOUSE = "- id: lighthouse\n  quote: the oldest lighthouse on the coast\n"

RULE = required(
    "coverage/superlative",
    "superlative",
    "superlatives and firsts in the article's own voice",
    raises=(Example(_TEXT, claims=_PORT), Example("She became the first woman to row across the strait.")),
    silent=(
        Example(_TEXT, claims=_PORT + _LIGHTHOUSE),
        Example("“It is the oldest lighthouse on the coast,” the keeper said. I think it is the oldest of all."),
    ),
)

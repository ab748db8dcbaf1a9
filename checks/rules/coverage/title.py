"""A person's office in the article has to be in a claim."""

from checks.registry import Example
from checks.rules.coverage._missing import required

_TEXT = "President Donald Trump spoke first. Mara Voss, the mayor of Dorn, left early."
_TRUMP = "claims:\n- id: trump\n  quote: President Donald Trump\n"
_VOSS = "- id: voss\n  quote: Mara Voss, the mayor of Dorn\n"

RULE = required(
    "coverage/title",
    "title",
    "people named with an office, post or rank",
    raises=(Example(_TEXT, claims=_TRUMP), Example("Former President Barack Obama came to Dorn.")),
    silent=(
        Example(_TEXT, claims=_TRUMP + _VOSS),
        Example("Donald Trump spoke first. The mayor left early, and so did Mara Voss, a friend of hers."),
    ),
)

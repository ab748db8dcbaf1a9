"""A figure of the article has to be in a claim."""

from checks.registry import Example
from checks.rules.coverage._missing import required

_TEXT = "The fire killed three people. It burned for two hours, and 40 boats were lost."
_DEAD = "claims:\n- id: dead\n  quote: killed three people\n"
_BOATS = "- id: boats\n  quote: 40 boats were lost\n"

RULE = required(
    "coverage/figure",
    "figure",
    "figures",
    raises=(Example(_TEXT, claims=_DEAD), Example("Rents rose 12 percent.\nNobody had been asked.")),
    silent=(
        Example(_TEXT, claims=_DEAD + _BOATS),
        Example("Rents went up. Nobody had been asked.\nA street in Dorn, with 40 boats. (Photo: Mara Voss)"),
    ),
)

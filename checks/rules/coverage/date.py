"""A date or length of time in the article has to be in a claim."""

from checks.registry import Example
from checks.rules.coverage._missing import required

_TEXT = "The bridge was closed on July 14. It had been built in 1998."
_CLOSED = "claims:\n- id: closed\n  quote: on July 14\n"
_BUILT = "- id: built\n  quote: built in 1998\n"

RULE = required(
    "coverage/date",
    "date",
    "dates, times and lengths of time",
    raises=(Example(_TEXT, claims=_CLOSED), Example("The bridge was closed for three weeks.")),
    silent=(
        Example(_TEXT, claims=_CLOSED + _BUILT),
        Example("The bridge is closed now, and has often been closed before."),
        Example("The bridge was closed on July 14. On July 14, nobody knew why.", claims=_CLOSED + "  occurrence: 1\n"),
    ),
)

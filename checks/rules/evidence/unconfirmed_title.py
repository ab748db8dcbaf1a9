"""A newsroom may ask that every title is confirmed."""

from checks.rules.evidence._records import required

RULE = required(
    "evidence/unconfirmed-title",
    "a title",
    "titles",
    lambda claim: claim.role is not None,
    "claims:\n- id: doe\n  quote: President Jane Doe\n  role: {person: Jane Doe, office: President}\n",
)

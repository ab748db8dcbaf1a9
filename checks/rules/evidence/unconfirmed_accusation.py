"""A newsroom may ask that every accusation is confirmed."""

from checks.rules.evidence._records import required

RULE = required(
    "evidence/unconfirmed-accusation",
    "an accusation",
    "accusations",
    lambda claim: claim.accusation,
    "claims:\n- id: theft\n  quote: stole 40 bicycles\n  accusation: true\n",
)

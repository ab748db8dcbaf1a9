"""A newsroom may ask that every figure is confirmed."""

from checks.rules.evidence._records import required

RULE = required(
    "evidence/unconfirmed-figure",
    "a figure",
    "figures",
    lambda claim: claim.quantity is not None,
    "claims:\n- id: bicycles\n  quote: 40 bicycles\n  quantity: {value: 40, of: bicycles}\n",
)

"""All claims and relations of a story can be true together, and beside what other stories say."""

from checks.registry import Family
from checks.rules.agreement._scope import is_held_to_agree

FAMILY = Family(
    "agreement",
    "all claims and relations of a story can be true together, and beside what other stories say",
    applies=is_held_to_agree,
)

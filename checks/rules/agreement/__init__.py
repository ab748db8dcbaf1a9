"""All claims and relations of a story can be true together."""

from checks.registry import Family
from checks.rules.agreement._scope import is_tied

FAMILY = Family(
    "agreement",
    "all claims and relations of a story can be true together",
    applies=is_tied,
)

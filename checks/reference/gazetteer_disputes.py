"""Which cities more than one state claims, or that news sets in another country than GeoNames does.

After The World Factbook ("Disputes – international", "Dependent areas"). Nothing is said there of where such a city
lies: a desk follows its own style.
"""

from typing import Final

_CLAIMED: Final = {
    "UA.05": "RU", "UA.08": "RU", "UA.11": "RU", "UA.14": "RU", "UA.20": "RU", "UA.26": "RU",
    "AM": "AZ", "AZ": "AM", "CN": "IN TW", "CY": "TR", "EH": "MA", "ES": "MA", "FK": "AR", "GE": "RU",
    "GB.NIR": "IE", "HK": "CN", "IL": "PS SY", "IN": "PK CN", "MA": "EH", "MD": "RU", "MO": "CN", "PK": "IN",
    "PS": "IL", "RS": "XK", "SD": "SS", "SO": "ET", "SY": "IL", "TW": "CN", "XK": "RS",
}  # fmt: skip
"""GeoNames' country or region, and the countries that claim, hold or once held some of it."""

_DEPENDENT: Final = {
    "AU": "CC CX NF", "CN": "HK MO", "DK": "FO GL", "FI": "AX", "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT",
    "GB": "AI BM FK GG GI IM JE KY MS PN SH TC VG", "NL": "AW BQ CW SX", "NO": "SJ", "NZ": "CK NU TK",
    "US": "AS GU MP PR VI",
}  # fmt: skip
"""A country, and what GeoNames has as countries of their own that belong to it."""


def dependent_areas() -> frozenset[str]:
    """Return the codes of what GeoNames has as countries and is part of another."""
    return frozenset(code for codes in _DEPENDENT.values() for code in codes.split())


def is_open(code: str, area: str) -> bool:
    """Whether a city of this region may be set in that country or region without being wrong for sure."""
    claimants = _CLAIMED.get(code, "").split() + _CLAIMED.get(code[:2], "").split()
    country, other = code[:2], area[:2]
    belongs = country in _DEPENDENT.get(other, "").split() or other in _DEPENDENT.get(country, "").split()
    return other in claimants or belongs

"""Names of people, places and organisations, as far as capital letters show them, and how each is spelled."""

from checks.reading.names.forms import NameForms
from checks.reading.names.profile import Profile
from checks.reading.names.spellings import TwoSpellings, two_spellings

__all__ = ["NameForms", "Profile", "TwoSpellings", "two_spellings"]

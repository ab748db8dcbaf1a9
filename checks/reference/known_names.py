"""Names of people by how many bear them; the heads of the files say whose, and from where."""

from functools import cache
from importlib.resources import files


@cache
def known_names() -> frozenset[str]:
    """Return frequent surnames and given names, in lower case: each is a name of its own, and no slip in another."""
    return _names("known_names.txt")


@cache
def common_surnames() -> frozenset[str]:
    """Return the most frequent surnames, in lower case: each may be anybody's."""
    return _names("common_surnames.txt")


def _names(file: str) -> frozenset[str]:
    lines = files("checks.reference").joinpath(file).read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))

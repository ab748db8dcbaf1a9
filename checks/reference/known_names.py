"""Names that many people bear: a word among them is a name of its own, and no slip in another."""

from functools import cache
from importlib.resources import files


@cache
def known_names() -> frozenset[str]:
    """Return frequent surnames and given names in lower case; the file's head says whose, and from where."""
    lines = files("checks.reference").joinpath("known_names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))

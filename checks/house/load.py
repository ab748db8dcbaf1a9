"""A newsroom from the files in its folder `house/`."""

from pathlib import Path
from typing import TYPE_CHECKING

from checks.house.house import House

if TYPE_CHECKING:
    from checks.reference.offices import Offices


def load_house(folder: Path) -> House:
    """Return the newsroom of a folder; of files that are not there, nothing. Raises BrokenFile."""
    return House(offices=_offices(folder / "offices.yaml"))


def _offices(path: Path) -> "Offices | None":
    """Return the office-holders that are known, with a newsroom's own rows."""
    if not path.is_file():
        return None
    from checks.reference.offices import merge
    from checks.reference.offices_file import known_offices, load_offices

    return merge(known_offices(), load_offices(path))

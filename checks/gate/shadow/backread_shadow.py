"""Says so where a folder of the newsroom's own hides Backread's package, `checks`, from pytest.

`python -m pytest` puts the folder it is run in before everything that is installed. A `checks` package there is then
imported in place of ours, and pytest would stop with "No module named 'checks.gate'". This module is installed beside
the package, not in it, and its entry point comes first, so that it can name the folder and what to do.
"""

import importlib.util
from pathlib import Path

import pytest


def hiding(name: str = "checks") -> str | None:
    """Return the file or folder that is imported in place of Backread's package, or None where nothing is."""
    spec = importlib.util.find_spec(name)
    folders = [Path(folder) for folder in (spec and spec.submodule_search_locations) or ()]
    if any((folder / "gate" / "plugin.py").is_file() for folder in folders):
        return None
    return str(folders[0]) if folders else str(spec and spec.origin)


if found := hiding():
    raise pytest.UsageError(
        f"backread: {found} hides Backread's own package, which is called `checks` too. Rename yours, or run `pytest` "
        "instead of `python -m pytest`."
    )

"""Data that is not part of the repository: real articles, marked texts, official schemas and raw facts.

The environment variable BACKREAD_DATA names its folder; without it, that is `shared/data` beside the repository. There
stand, as far as anybody has them, and what is missing is skipped:

    news-dev.jsonl              dated articles, one a line: id, published, headline, text
    newsquant-dev.json          sentences with marked quantities, in NewsQuant's form
    meantime/                   MEANTIME: Wikinews stories with marked dates, as TimeML (CC BY 4.0)
    formats/                    official schemas and examples: SARIF, JUnit, rdjson, ninjs, pre-commit
    offices/                    the raw facts that the office-holders are built from
    kyiv-strikes-original.txt   the text of the first story as it was handed in
"""

import os
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
DATA: Final = Path(os.environ.get("BACKREAD_DATA") or ROOT.parent / "shared" / "data")


def missing(name: str) -> str:
    """Return the reason to skip what needs this file or folder of the data."""
    return f"{name} is not there: put it into the folder that BACKREAD_DATA names"

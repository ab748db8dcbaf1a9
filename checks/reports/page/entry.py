"""The entry that an editor copies into a claim file to let a finding stand."""

import json
import re
from datetime import date
from typing import Final

from checks.documents.yaml_words import quoted

_PLAIN: Final = re.compile(r"[a-z][\w./+@-]{0,200}", re.ASCII)


def stet_entry(address: str, on: date, *, as_json: bool) -> str:
    """Return what to add to `decisions`, in YAML or JSON.

    Who decides, and why, is left empty: the gate refuses the entry until somebody has filled it in.
    """
    if as_json:
        entry = {"finding": address, "decision": "stet", "by": "", "reason": "", "on": on.isoformat()}
        return json.dumps(entry, indent=2)
    name = address if _PLAIN.fullmatch(address) else quoted(address)
    return f"- finding: {name}\n  decision: stet\n  by:\n  reason:\n  on: {on.isoformat()}\n"

"""Findings as SARIF 2.1.0 (OASIS), for code scanning and editors."""

from collections.abc import Iterable, Mapping
from os import fsencode
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from checks import __version__
from checks.registry import Rule
from checks.reports.records import Record, told

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Final = {"error": "error", "review": "warning"}
_FINGERPRINT: Final = "backread/v1"


def sarif(records: Iterable[Record], rules: Mapping[str, Rule]) -> dict[str, Any]:
    """Return a log with one run: the rules that found something, with their documentation, and what they found.

    Columns count characters (Unicode code points) from 1. What an editor let stand is no record, and so left out.
    """
    found = list(records)
    ids = sorted({record["check"] for record in found})
    index = {name: number for number, name in enumerate(ids)}
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Backread",
                        "semanticVersion": __version__,
                        "rules": [_descriptor(name, rules.get(name)) for name in ids],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(record, index) for record in found],
            }
        ],
    }


def _descriptor(name: str, rule: Rule | None) -> dict[str, Any]:
    if rule is None:
        return {"id": name}
    return {
        "id": name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.what},
        "help": {
            "text": f"{rule.what}\n\n{rule.why}\n\n{rule.instead}",
            "markdown": f"{rule.what}\n\n**Why it matters.** {rule.why}\n\n**Use instead.** {rule.instead}",
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity.value]},
        "properties": {"tags": [rule.family]},
    }


def _result(record: Record, index: Mapping[str, int]) -> dict[str, Any]:
    entry = record["entry"]
    elsewhere = entry and any(entry[key] != record[key] for key in entry)
    return {
        "ruleId": record["check"],
        "ruleIndex": index[record["check"]],
        "level": _LEVELS[record["severity"]],
        "message": {"text": told(record)},
        "locations": [_location(record)],
        "relatedLocations": [_location(entry) | {"message": {"text": "the claim"}}] if elsewhere else [],
        **_fingerprints(record),
    }


def _fingerprints(record: Record) -> dict[str, Any]:
    """Return by what a finding is known again; one that is redacted has nothing, and a host goes by its place."""
    known = record["fingerprint"]
    return {"partialFingerprints": {_FINGERPRINT: known}} if known else {}


def _location(place: Mapping[str, Any]) -> dict[str, Any]:
    region = {"startLine": place["line"], "startColumn": place["column"]}
    if place.get("end_line"):
        region |= {"endLine": place["end_line"], "endColumn": place["end_column"]}
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(place["file"])}, "region": region}}


def _uri(file: str) -> str:
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(fsencode(file))

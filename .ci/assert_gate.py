"""Asserts that the gate, as installed, holds and passes the stories of this repository for exactly the right reasons.

The expected addresses are in `tests/gate/expected.json`. The Kyiv claims are held against the article as it was handed
in, too, where that is at hand; words that it alone holds are in no claim, which is coverage's business.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
KYIV = "claims/2025-07-21-kyiv-strikes.yaml"
ORIGINAL = ROOT.parent / "shared" / "data" / "kyiv-strikes-original.txt"


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603


def _addresses(*arguments: str) -> list[str]:
    answer = _run("backread", "check", *arguments, "--format", "json")
    return sorted(finding["address"] for finding in json.loads(answer.stdout))


def main() -> int:
    """Print what differs from what is expected, and return the exit code."""
    expected = json.loads((ROOT / "tests/gate/expected.json").read_text(encoding="utf-8"))
    wrong = {story: found for story in expected if (found := _addresses(story)) != sorted(expected[story])}
    if ORIGINAL.is_file():
        told = _addresses(KYIV, "--text", str(ORIGINAL))
        found = [address for address in told if not address.startswith("coverage/")]
        if found != sorted(expected[KYIV]):
            wrong[str(ORIGINAL)] = found
    else:
        print(f"not checked against {ORIGINAL}, which is not here")
    gate = _run("pytest", "-p", "no:cacheprovider")
    if gate.returncode != 1 or f"HELD    {KYIV}" not in gate.stdout:
        wrong["pytest"] = [gate.stdout]
    for story, found in wrong.items():
        print(f"{story}: the gate found", *found, sep="\n  ")
    if not wrong:
        held = sum(map(bool, expected.values()))
        print(f"the gate holds {held} of {len(expected)} stories, each for the expected reasons")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Commands that are killed in the middle of writing."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

TEXT = "At least 12 people were killed in Dorn on July 14, the police said.\n"
CLAIMS = """\
version: 1
article: {text: articles/a.txt, published: 2025-07-21}
claims:
  - {id: toll, quote: At least 12 people, quantity: {value: 12, bound: at-least}}
"""
KILLED = """\
import os, signal, sys
from checks.gate.cli import main
def killed(*_):
    os.kill(os.getpid(), signal.SIGKILL)
os.fsync = killed
sys.exit(main(sys.argv[1:]))
"""
COMMANDS = {
    "draft": ["draft", "claims/articles/a.txt", "--published", "2025-07-21", "-o", "claims/a.yaml"],
    "update": ["update", "claims/story.yaml", "--text", "new.txt"],
    "convert": ["convert", "claims/story.yaml", "-o", "claims/story.json"],
}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_is_half_written_and_the_next_run_goes_on(command: str, tmp_path: Path) -> None:
    """Half a claim file would pass for a whole one, and the night's work would be lost."""
    (tmp_path / "claims" / "articles").mkdir(parents=True)
    (tmp_path / "claims" / "articles" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "claims" / "story.yaml").write_text(CLAIMS, encoding="utf-8")
    (tmp_path / "new.txt").write_text(TEXT.replace("12", "14"), encoding="utf-8")
    before = claim_files(tmp_path)
    killed = subprocess.run(  # noqa: S603
        [sys.executable, "-c", KILLED, *COMMANDS[command]], cwd=tmp_path, capture_output=True, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert claim_files(tmp_path) == before
    again = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "checks", *COMMANDS[command]], cwd=tmp_path, capture_output=True, check=False
    )
    assert again.returncode in (0, 1)
    assert claim_files(tmp_path) != before


def claim_files(folder: Path) -> dict[str, bytes]:
    """Return what the gate takes for claim files: what is left of a killed run is none."""
    found = (path for path in (folder / "claims").iterdir() if path.suffix in (".yaml", ".yml", ".json"))
    return {path.name: path.read_bytes() for path in found}

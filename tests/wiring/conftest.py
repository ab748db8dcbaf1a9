"""A newsroom's repository, and an environment in which nothing is installed yet."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

_CLAIM_FILE = """\
version: 1
article: {text: articles/%s.txt, published: 2025-09-02T09:00:00+02:00, coverage: partial}
claims:
  - id: opening
    quote: 2 September 2025
    date: {value: 2025-09-02}
"""
_KEPT = ("PATH", "HOME", "LANG", "SSL_CERT_FILE", "PIP_CONFIG_FILE", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL")


@dataclass(frozen=True)
class Newsroom:
    """A repository with stories."""

    folder: Path

    def run(self, *command: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        """Run a command as a runner would, with no more of this process's settings than it needs."""
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        return subprocess.run(  # noqa: S603
            command, cwd=self.folder, env=kept | environment, capture_output=True, text=True, check=False
        )

    def write(self, name: str, day: str) -> None:
        """Write a story that says on what day of the week 2 September 2025 was: a Tuesday."""
        articles = self.folder / "claims" / "articles"
        articles.mkdir(parents=True, exist_ok=True)
        (articles / f"{name}.txt").write_text(f"The library opened on {day}, 2 September 2025.", encoding="utf-8")
        (self.folder / "claims" / f"{name}.yaml").write_text(_CLAIM_FILE % name, encoding="utf-8")

    def commit(self, *options: str) -> "subprocess.CompletedProcess[str]":
        """Commit all that is there."""
        names = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false")
        self.run("git", "add", ".")
        return self.run("git", *names, "commit", "-q", "-m", "stories", *options)

    @property
    def head(self) -> str:
        """The last commit."""
        return self.run("git", "rev-parse", "HEAD").stdout.strip()


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    """Return a newsroom whose one story, already committed, would be held."""
    made = Newsroom(tmp_path)
    assert made.run("git", "init", "-q", "-b", "main").returncode == 0
    made.write("old", "Monday")
    assert made.commit().returncode == 0
    return made


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of programs of a fresh virtual environment."""
    path = tmp_path_factory.mktemp("runner") / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(path)], check=True)  # noqa: S603
    return path / "bin"

"""A newsroom's own folder called `checks`: what happens has to be said, not shown as a missing module."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    (tmp_path / "checks").mkdir()
    (tmp_path / "checks" / "__init__.py").write_text("", encoding="utf-8")
    return tmp_path


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603


def test_python_m_pytest_names_the_folder_and_what_to_do(newsroom: Path) -> None:
    answer = run(newsroom, "-m", "pytest")
    assert answer.returncode == pytest.ExitCode.USAGE_ERROR
    assert f"{newsroom / 'checks'} hides Backread's own package" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_pytest_works_beside_it_and_says_so(newsroom: Path) -> None:
    answer = run(newsroom, "-P", "-m", "pytest")
    assert answer.returncode == pytest.ExitCode.NO_TESTS_COLLECTED
    assert "has the name of Backread's package" in answer.stdout


def test_nothing_is_said_where_nothing_is_hidden(tmp_path: Path) -> None:
    answer = run(tmp_path, "-m", "pytest")
    assert answer.returncode == pytest.ExitCode.NO_TESTS_COLLECTED
    assert "Backread's" not in answer.stdout + answer.stderr


def test_the_guard_is_installed_beside_the_package() -> None:
    spec = importlib.util.find_spec("backread_shadow")
    assert spec is not None

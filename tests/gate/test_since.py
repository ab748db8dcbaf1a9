"""`--since`: a pull request is held for the stories it touches, and for no other."""

import subprocess
from pathlib import Path

import pytest

from checks.gate.since import NoRevision, touched_since


def git(folder: Path, *arguments: str) -> str:
    names = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false")
    command = ["git", "-C", str(folder), *names, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q", "-b", "main")
    for name in ("a.yaml", "b.yaml", "ü b.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "first")
    return tmp_path


def names(folder: Path, revision: str) -> set[str]:
    return {path.name for path in touched_since(revision, folder).files}


def test_what_was_committed_changed_and_added_is_touched(repository: Path) -> None:
    (repository / "a.yaml").write_text("committed", encoding="utf-8")
    git(repository, "commit", "-q", "-a", "-m", "second")
    (repository / "ü b.txt").write_text("changed", encoding="utf-8")
    (repository / "new.yaml").write_text("added", encoding="utf-8")
    assert names(repository, "HEAD~1") == {"a.yaml", "ü b.txt", "new.yaml"}
    assert names(repository, "HEAD") == {"ü b.txt", "new.yaml"}


def test_what_others_changed_meanwhile_is_not(repository: Path) -> None:
    git(repository, "checkout", "-q", "-b", "story")
    (repository / "b.yaml").write_text("mine", encoding="utf-8")
    git(repository, "commit", "-q", "-a", "-m", "mine")
    git(repository, "checkout", "-q", "main")
    (repository / "a.yaml").write_text("theirs", encoding="utf-8")
    git(repository, "commit", "-q", "-a", "-m", "theirs")
    git(repository, "checkout", "-q", "story")
    assert names(repository, "main") == {"b.yaml"}


def test_files_are_known_from_any_folder(repository: Path) -> None:
    (repository / "claims").mkdir()
    (repository / "claims" / "c.yaml").write_text("new", encoding="utf-8")
    touched = touched_since("HEAD", repository / "claims")
    assert touched.any_of(repository / "claims" / "c.yaml")
    assert touched.within(repository / "claims")
    assert not touched.any_of(repository / "a.yaml")


def test_before_the_first_commit_everything_is_touched(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    for name in ("staged.yaml", "new.yaml"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    git(tmp_path, "add", "staged.yaml")
    assert names(tmp_path, "HEAD") == {"staged.yaml", "new.yaml"}


@pytest.mark.parametrize("revision", ["nowhere", "--output=stolen", "", "HEAD:a.yaml"])
def test_no_revision_is_told_and_nothing_is_done(repository: Path, revision: str) -> None:
    with pytest.raises(NoRevision, match=r"\w"):
        touched_since(revision, repository)
    assert {path.name for path in repository.iterdir()} == {".git", "a.yaml", "b.yaml", "ü b.txt"}


def test_a_folder_without_git_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoRevision, match="not a git repository"):
        touched_since("HEAD", tmp_path)

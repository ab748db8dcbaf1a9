"""Which files were touched since a revision of git, and which files a story is made of."""

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from checks.documents.document import read_document
from checks.documents.files import inside
from checks.documents.problem import BrokenFile
from checks.gate.folders import has_claims


class NoRevision(ValueError):
    """What was touched cannot be told; the message says why, for a person."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Files that were changed, added or removed, with absolute paths, links resolved.

    A folder among them is a repository of its own, of which all counts as touched.
    """

    revision: str
    files: frozenset[Path]

    def any_of(self, *paths: Path) -> bool:
        """Whether one of these files was touched."""
        return any(file in self.files for path in paths for file in (path.resolve(), *path.resolve().parents))

    def within(self, folder: Path) -> bool:
        """Whether a file in this folder was touched."""
        folder = folder.resolve()
        return any(path.is_relative_to(folder) for path in self.files)


def touched_since(revision: str, folder: Path) -> Touched:
    """Return what was touched in the repository of a folder since a revision, what is not committed yet included.

    Of a branch, what counts is the point at which the present one left it; where that is not known, as in a shallow
    clone, the branch itself. Raises NoRevision where there is no repository, or no such revision in it.
    """
    root = Path(_git(folder, "rev-parse", "--show-toplevel").strip())
    if revision == "HEAD" and _is_unborn(root):
        return _touched(revision, root, _git(root, "ls-files", "-z"))
    commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
    with suppress(NoRevision):
        commit = _git(folder, "merge-base", commit, "HEAD").strip()
    return _touched(revision, root, _git(root, "diff", "--name-only", "--no-renames", "-z", commit, "--"))


def story_files(path: Path, root: Path) -> list[Path]:
    """Return the files that a story is made of, by its claim file: those of its earlier versions too.

    They are those that are named, whether they are there or can be read: a story is touched by who takes its article
    away. None lies outside `root`.
    """
    found = [path]
    for file in found:
        if has_claims(file):
            found += [named for named in _named(file, root) if named not in found]
    return found


def _named(path: Path, root: Path) -> Iterator[Path]:
    """Yield the article and the earlier version that a claim file names."""
    try:
        about = read_document(path).root
    except BrokenFile:
        return
    for name in (about.text("article", "text"), about.text("article", "updates")):
        with suppress(ValueError):
            if name is not None:
                yield inside(path.parent, name, root)


def _is_unborn(root: Path) -> bool:
    """Whether nothing has been committed yet: all that there is was then touched since HEAD."""
    try:
        _git(root, "rev-parse", "--verify", "--quiet", "HEAD")
    except NoRevision:
        return True
    return False


def _touched(revision: str, root: Path, changed: str) -> Touched:
    """Return files that git lists, each ended by a null, together with those that it does not know yet."""
    added = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    names = {name for name in (changed + added).split("\0") if name}
    return Touched(revision, frozenset((root / name).resolve() for name in names))


def _git(folder: Path, *arguments: str) -> str:
    """Return what git says. Raises NoRevision where it fails."""
    try:
        done = subprocess.run(  # noqa: S603
            ["git", "-C", str(folder), *arguments],  # noqa: S607
            capture_output=True,
            check=True,
        )
    except FileNotFoundError:
        raise NoRevision("git is not installed: --since asks it what was touched") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        raise NoRevision(said or "git knows no such revision; in CI, fetch the whole history first") from None
    return done.stdout.decode(errors="surrogateescape")

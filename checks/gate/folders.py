"""Where claim files and their newsroom stand: which files hold claims, and to which folder of claims one belongs."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from checks.gate.command import InputError

CLAIMS: Final = "claims"
"""The name of a folder of claims, by which it is told from any other."""

_CLAIM_FILES: Final = frozenset({".yaml", ".yml", ".json"})
_NOT_CLAIMS: Final = frozenset({"articles", "house"})


def has_claims(path: Path) -> bool:
    """Whether a file's name is that of a claim file."""
    return path.suffix.lower() in _CLAIM_FILES


def is_claim_file(path: Path, folder: Path) -> bool:
    """Whether a file is a claim file of a folder of claims, not an article or the house's own data."""
    if not has_claims(path) or not path.is_relative_to(folder):
        return False
    *folders, _ = path.relative_to(folder).parts
    return not (folders and folders[0] in _NOT_CLAIMS) and not any(name.startswith(".") for name in folders)


def claim_files(folder: Path, in_full: bool = True) -> Iterator[Path]:
    """Yield the claim files of a folder, in the order of their names; those in its own folders too if `in_full`."""
    inside = folder.rglob("*") if in_full else folder.iterdir()
    yield from (path for path in sorted(inside) if is_claim_file(path, folder) and path.is_file())


def stories_in(folder: Path) -> Iterator[Path]:
    """Yield the claim files of a folder that a person named: of a newsroom's, which may hold anything, its claims'."""
    ours = folder / CLAIMS
    yield from claim_files(ours if CLAIMS not in folder.absolute().parts and ours.is_dir() else folder)


def files_named(names: Iterable[str]) -> list[Path]:
    """Return the files that a command line names, each once, with the claim files of the folders that it names."""
    paths = (file for path in map(Path, names) for file in (stories_in(path) if path.is_dir() else [path]))
    return list(dict.fromkeys(paths))


def claim_files_named(names: Iterable[str]) -> list[Path]:
    """Return the claim files that a command line names. Raises InputError for what is none, or is not there."""
    files = files_named(names)
    for path in files:
        if not path.exists():
            raise InputError(f"there is no file or folder {path}: name the claim files, or their folder")
        if not has_claims(path):
            raise InputError(f"{path} is no claim file: its name must end in .yaml, .yml or .json")
    return files


def folder_named(name: str | None) -> Path:
    """Return the folder of claims that `--claims` names, or without it that of an article where the command is run.

    Raises InputError where it is no folder.
    """
    if name is None:
        return house_folder(Path("article"))
    if not Path(name).is_dir():
        raise InputError(f"there is no folder {name}: --claims names the folder of claim files")
    return Path(name)


def claims_folder(path: Path) -> Path:
    """Return the folder of claims that a file belongs to: the nearest called `claims`, or its own."""
    path = path.absolute()
    return next((folder for folder in path.parents if folder.name == CLAIMS), path.parent)


def would_be_read(path: Path) -> bool:
    """Whether a file that is written there would be taken for a claim file from then on."""
    folder = claims_folder(path)
    return folder.name == CLAIMS and is_claim_file(path.absolute(), folder)


def house_folder(path: Path) -> Path:
    """Return the folder of claims whose house a file is judged by: its own, or of a bare article one nearby."""
    own = claims_folder(path)
    if own.name == CLAIMS or (own / "house").is_dir():
        return own
    return next((above / CLAIMS for above in (own, *own.parents) if (above / CLAIMS / "house").is_dir()), own)

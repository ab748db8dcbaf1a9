"""`backread convert`: a claim file as JSON, or as YAML."""

import argparse
import sys
from pathlib import Path

from checks.documents.document import MAX_BYTES, parse_document
from checks.documents.files import read_text
from checks.documents.problem import BrokenFile
from checks.gate.command import NOTHING_OPEN, InputError
from checks.gate.folders import has_claims
from checks.gate.writing import write_new


def convert(arguments: argparse.Namespace) -> int:
    """Write the claim file in the other format, say what that cannot hold, and return the exit code."""
    source, target = Path(arguments.file), Path(arguments.output)
    for path in (source, target):
        if not has_claims(path):
            raise InputError(f"{path} is no claim file: its name must end in .yaml, .yml or .json")
    if (source.suffix.lower() == ".json") == (target.suffix.lower() == ".json"):
        raise InputError(f"{target} would be in the format that {source} has: copy the file, or name another format")
    if not target.absolute().parent.is_dir():
        raise InputError(f"there is no folder {target.parent}: make it first")
    try:
        text, comments = _converted(source, target)
    except BrokenFile as broken:
        raise InputError(str(broken)) from broken
    try:
        write_new(target, text)
    except FileExistsError as error:
        raise InputError(f"{target} exists, and is not overwritten: give another name, or move it away") from error
    if source.resolve().parent != target.resolve().parent:
        print(
            f"backread: the article is named from the claim file's folder, which is now {target.parent}",
            file=sys.stderr,
        )
    if comments:
        told = "1 comment is" if comments == 1 else f"{comments} comments are"
        print(f"backread: {told} not in {target}, which holds the data alone", file=sys.stderr)
    return NOTHING_OPEN


def _converted(source: Path, target: Path) -> tuple[str, int]:
    """Return the text for the target, and how many comments of the source it cannot hold."""
    from checks.updating.convert import comments_in, to_json, to_yaml

    text = read_text(source, MAX_BYTES)
    document = parse_document(source, text)
    if document.problems:
        raise BrokenFile(document.problems)
    if target.suffix.lower() == ".json":
        return to_json(document), comments_in(source, text)
    return to_yaml(document), comments_in(source, text)

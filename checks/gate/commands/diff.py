"""`backread diff`: what became of a story from one version to the next."""

import argparse
from pathlib import Path

from checks.gate.command import HELD, NOTHING_OPEN, InputError
from checks.gate.folders import claims_folder, has_claims
from checks.story.load import load_story
from checks.story.model import BrokenStory


def diff(arguments: argparse.Namespace) -> int:
    """Print what became of the old version's claims and which are new; return 1 where the two differ."""
    from checks.reading import Reading
    from checks.updating.compare import compare
    from checks.updating.summary import summary

    stories = []
    for path in (Path(arguments.old), Path(arguments.new)):
        if not has_claims(path):
            raise InputError(f"{path} is no claim file (.yaml, .yml, .json)")
        try:
            stories.append(load_story(path, root=claims_folder(path)))
        except BrokenStory as broken:
            raise InputError(str(broken)) from broken
    old, new = stories
    lines = summary(compare(Reading(old), Reading(new)), old)
    for line in lines:
        print(line)
    return HELD if len(lines) > 1 else NOTHING_OPEN

"""What `backread offices` takes."""

import argparse
from typing import Final

from checks.gate.command import Commands, imported

_LISTED: Final = """\
examples:
  backread offices --country UA --on 2025-07-21       who held which office of Ukraine on that day
  backread offices --person "Angela Merkel"           her terms
  backread offices --office "U.S. Vice President"     all who held it
  backread offices refresh --country UA               what Wikidata knows since, and what would change
  backread offices refresh --write                    the same, put into claims/house/offices.yaml

A term to "..." is not known to have ended by the day of its data, and says nothing of later days.

exit codes: 0 listed, 1 nothing is known, 2 the input is broken"""
_REFRESHED: Final = """\
examples:
  backread offices refresh --country UA --country GB
  backread offices refresh --write
  backread offices refresh -o offices.yaml --contact desk@example.org

What a person wrote into the file stays as it is, comments too; what Wikidata has beside it is said.

exit codes: 0 nothing changes, or it is written; 1 something would change; 2 no answer, or the input is broken"""
_BUILT: Final = """\
examples:
  backread offices build raw-facts
  backread offices build raw-facts -o checks/reference/offices.json

What is kept by hand, and how the facts are read, stands in checks/reference/building/. Beside the reference, what it
tells before it is read goes into offices-told.json.

exit codes: 0 built, 2 the raw facts cannot be read"""


def add_offices(commands: Commands) -> None:
    """Add the command with its actions."""
    offices = commands.add_parser(
        "offices",
        help="who held which office on a day",
        description="List who held which office, from when to when, and from where that is known.",
        epilog=_LISTED,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    offices.add_argument("--country", action="append", default=[], metavar="CC", help="an ISO code, or a name: UA")
    offices.add_argument("--on", metavar="DATE", help="only who held it on this day (default: all terms)")
    offices.add_argument("--person", metavar="NAME", help="only who can be meant by this name")
    offices.add_argument("--office", metavar="TITLE", help="only what can be meant by this title: Mayor of Kyiv")
    add_house(offices)
    offices.add_argument("--format", choices=("text", "json"), default="text", help="how to print them")
    offices.set_defaults(run=imported("offices"))
    actions = offices.add_subparsers(title="actions", metavar="ACTION")
    _add_refresh(actions)
    _add_build(actions)


def _add_refresh(actions: Commands) -> None:
    refresh = actions.add_parser(
        "refresh",
        help="read current holders from Wikidata",
        description="Read heads of state and of government from Wikidata, and say what would change.",
        epilog=_REFRESHED,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    refresh.add_argument("--country", action="append", default=[], metavar="CC", help="only this one (default: all)")
    refresh.add_argument("--since", metavar="DATE", help="terms that began or ended later (default: the data's day)")
    refresh.add_argument("--endpoint", metavar="URL", help="where to ask (default: Wikidata's own)")
    refresh.add_argument("--contact", metavar="ADDRESS", default="", help="whom to write to if you ask too much")
    refresh.add_argument("--timeout", type=float, default=60.0, metavar="SECONDS", help="for one answer (default: 60)")
    add_house(refresh)
    refresh.add_argument("--today", metavar="DATE", help="the day of the new data (default: the clock's)")
    written = refresh.add_mutually_exclusive_group()
    written.add_argument("--write", action="store_true", help="put it into the house's own offices")
    written.add_argument("-o", "--output", metavar="FILE", help="put it into this file")
    refresh.set_defaults(run=imported("offices_refresh", "refresh"))


def _add_build(actions: Commands) -> None:
    build = actions.add_parser(
        "build",
        help="build the reference from raw facts",
        description="Build the reference that comes with Backread; the same facts give the same bytes.",
        epilog=_BUILT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    build.add_argument("folder", metavar="FOLDER", help="the folder of the raw facts")
    build.add_argument("-o", "--output", metavar="FILE", help="where to write it (default: print what is covered)")
    build.set_defaults(run=imported("offices_build", "build"))


def add_house(command: argparse.ArgumentParser) -> None:
    """Let a command be told whose house it is about."""
    command.add_argument("--claims", metavar="FOLDER", help="the folder of claims whose house it is (default: claims)")

"""The command line: a command is run, and what goes wrong becomes a line and an exit code."""

import argparse
import io
import os
import sys
from collections.abc import Sequence

from checks import __version__
from checks.gate.collector import collect_garbage_rarely
from checks.gate.command import BROKEN, EXIT_CODES, INTERRUPTED, READER_GONE, InputError
from checks.gate.commands.examples import teach
from checks.gate.commands.options import add_commands

_DESCRIPTION = """\
The last read of a news story before it is published.

  backread init                                          the folders of a newsroom, and a house style to fill in
  backread check claims/2025-07-21-kyiv-strikes.yaml     a story, by its claim file
  backread check claims/                                 every story of a folder
  backread check story.txt --published 2025-07-21        a bare article, also .md, .html, .docx or ninjs
  backread draft story.txt --published 2025-07-21        a claim file for it
  backread update claims/2025-07-21-kyiv-strikes.yaml    the claim file held to its article's new text
  backread decisions                                     what editors let stand, and what holds by now
  backread offices --country UA --on 2025-07-21          who held which office on a day
  backread explain offices/former                        what a rule does, and why
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    arguments = _parser().parse_args(argv)
    collect_garbage_rarely()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code: int = arguments.run(arguments)
        sys.stdout.flush()
    except InputError as error:
        print(f"backread: {error}", file=sys.stderr)
        return BROKEN
    except KeyboardInterrupt:
        # What was cut short while it came to be, as a library's own objects, may complain when it is thrown away.
        sys.unraisablehook = lambda _: None
        print("backread: stopped", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        _let_go()
        return READER_GONE
    except OSError as error:
        _let_go()
        what = "cannot write" if error.filename is None else error.filename
        print(f"backread: {what}: {error.strerror or error}", file=sys.stderr)
        return BROKEN
    return code


def _let_go() -> None:
    """Send the rest nowhere: the interpreter would fail on it once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "backread",
        description=_DESCRIPTION,
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"backread {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add_commands(commands)
    for name, command in commands.choices.items():
        teach(name, command)
    return parser

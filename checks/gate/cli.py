"""The command line: what `backread COMMAND` takes, and which module runs it."""

import argparse
import io
import os
import sys
from collections.abc import Sequence

from checks import __version__
from checks.gate.command import BROKEN, INTERRUPTED, NOTHING_OPEN, READER_GONE, InputError, imported, known_rules
from checks.gate.examples import teach
from checks.gate.offices_options import add_offices

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
_EXIT = "exit codes: 0 nothing is open, 1 a story is held, 2 the input is broken"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    arguments = _parser().parse_args(argv)
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
        epilog=_EXIT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"backread {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_init(commands)
    _add_check(commands)
    _add_read(commands)
    _add_draft(commands)
    _add_update(commands)
    _add_diff(commands)
    _add_convert(commands)
    _add_export(commands)
    _add_decisions(commands)
    add_offices(commands)
    _add_explain(commands)
    _add_rules(commands)
    for name, command in commands.choices.items():
        teach(name, command)
    return parser


def _add_init(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    init = commands.add_parser(
        "init",
        help="make the folders and the house's files of a newsroom",
        description="Make the folders of a newsroom and a commented house style. What is there already stays as it is.",
    )
    init.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help="where (default: here)")
    init.add_argument(
        "--host",
        action="append",
        default=[],
        choices=("github", "gitlab", "pre-commit"),
        help="write also what puts the gate in front of every change there; may be repeated",
    )
    init.set_defaults(run=imported("init"))


def _add_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    check = commands.add_parser(
        "check",
        help="hold stories against the rules",
        description="Hold stories against the same rules as `pytest` does.",
        epilog=_EXIT,
    )
    check.add_argument(
        "files", nargs="+", metavar="FILE", help="claim files, folders of them, bare articles, or - (stdin)"
    )
    check.add_argument("--published", metavar="DATE", help="when a bare article was published: 2025-07-21, or a moment")
    check.add_argument("--headline", metavar="TEXT", help="a bare article's headline (default: what its file says)")
    check.add_argument("--text", metavar="FILE", help="hold the one claim file given against this text instead")
    _add_stdin_filename(check)
    check.add_argument(
        "--format",
        choices=("text", "html", "json", "jsonl", "sarif", "rdjson", "github", "markdown"),
        default="text",
        help="how to print findings: for a person (html: a page to review them on), or for machines (jsonl: a finding "
        "a line; github: annotations; markdown: a line a story)",
    )
    check.add_argument("-o", "--output", metavar="FILE", help="write the report there: any format but text")
    check.add_argument("--since", metavar="REV", help="read only stories touched since this revision of git")
    check.add_argument("--baseline", metavar="FILE", help="let pass what this file has, hold stories for what is new")
    check.add_argument("--write-baseline", metavar="FILE", help="record all that is found now, and hold nothing")
    check.add_argument("--redact", action="store_true", help="print places and rules, and no word of an article")
    check.add_argument("-q", "--quiet", action="store_true", help="show no progress")
    check.add_argument("--today", metavar="DATE", help="the day by which decisions expire (default: the clock's)")
    check.add_argument(
        "--fail-on",
        choices=("review", "error"),
        default="review",
        help="the mildest finding that holds a story",
    )
    check.add_argument("--enable", action="append", default=[], metavar="RULE", help="run also this rule or pattern")
    check.add_argument("--disable", action="append", default=[], metavar="RULE", help="leave out this rule or pattern")
    check.add_argument("--rules", action="append", default=[], metavar="MODULE", help="a module with a rule of yours")
    check.set_defaults(run=imported("check"))


def _add_stdin_filename(command: argparse.ArgumentParser) -> None:
    command.add_argument("--stdin-filename", metavar="NAME", help="the name, and so the format, of what - stands for")


def _add_read(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    read = commands.add_parser(
        "read",
        help="print every date and quantity of a text",
        description="Print every date and quantity of a text, with offsets (in characters) and typed values.",
    )
    read.add_argument("file", metavar="FILE", help="an article: .txt, .md, .html, .docx, ninjs (.json), or - (stdin)")
    read.add_argument("--published", metavar="DATE", help="the day that “this week” counts from, if its file has none")
    _add_stdin_filename(read)
    read.add_argument("--format", choices=("text", "json"), default="text", help="how to print mentions")
    read.set_defaults(run=imported("read"))


def _add_draft(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    draft = commands.add_parser(
        "draft",
        help="write a claim file for an article",
        description="Write a claim file for an article: every checkable statement with its quote, value and source.",
        epilog="exit codes: 0 drafted, 2 the input is broken, or there is a claim file already",
    )
    draft.add_argument(
        "files", nargs="+", metavar="FILE", help="articles: .txt, .md, .html, .docx, ninjs (.json), or - (stdin)"
    )
    draft.add_argument("--published", metavar="DATE", help="when it was published (default: what its file says)")
    draft.add_argument("--headline", metavar="TEXT", help="the article's headline (default: what its file says)")
    draft.add_argument("-o", "--output", metavar="PATH", help="the claim file, or its folder (default: print it)")
    draft.add_argument("-q", "--quiet", action="store_true", help="show no progress")
    _add_stdin_filename(draft)
    draft.set_defaults(run=imported("draft"))


def _add_update(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    update = commands.add_parser(
        "update",
        help="hold a claim file to the new text of its article",
        description="Find every claim of a claim file again in the new text of its article, and say what changed.",
        epilog="exit codes: 0 nothing is left for a person, 1 something is, 2 the input is broken",
    )
    update.add_argument("file", metavar="FILE", help="the claim file, whose article holds the new text")
    update.add_argument("--text", metavar="FILE", help="the new text, or - (stdin): the article holds the old one")
    update.add_argument("--old", metavar="FILE", help="the old text, where the article holds the new one already")
    update.add_argument("--adopt", action="store_true", help="have the claim file name the text of --text from now on")
    update.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    _add_stdin_filename(update)
    update.set_defaults(run=imported("update"))


def _add_diff(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    diff = commands.add_parser(
        "diff",
        help="what changed between two versions of a story",
        description="Say what became of each claim from one version of a claim file, with its article, to another.",
        epilog="exit codes: 0 they say the same, 1 they differ, 2 the input is broken",
    )
    diff.add_argument("old", metavar="OLD", help="the claim file before")
    diff.add_argument("new", metavar="NEW", help="the claim file after")
    diff.set_defaults(run=imported("diff"))


def _add_convert(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    convert = commands.add_parser(
        "convert",
        help="write a claim file as JSON, or as YAML",
        description="Write a claim file in the other format. Nothing is lost but comments, which JSON cannot hold.",
    )
    convert.add_argument("file", metavar="FILE", help="the claim file")
    convert.add_argument("-o", "--output", metavar="FILE", required=True, help="what to write: .json, .yaml, .yml")
    convert.set_defaults(run=imported("convert"))


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = commands.add_parser(
        "export",
        help="write claims for a web page or a spreadsheet",
        description="Write checked claims as ClaimReview, or all claims as a table.",
        epilog="examples:\n"
        "  backread export claims --csv -o claims.csv             every claim, a line each\n"
        "  backread export claims/a.yaml --claimreview            JSON-LD of the claims that carry a verdict\n\n"
        "exit codes: 0 written, 2 the input is broken",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    export.add_argument("files", nargs="+", metavar="FILE", help="claim files, or folders of them")
    kinds = export.add_mutually_exclusive_group(required=True)
    kinds.add_argument("--claimreview", action="store_true", help="schema.org ClaimReview, as JSON-LD")
    kinds.add_argument("--csv", action="store_true", help="a table for a spreadsheet")
    export.add_argument("-o", "--output", metavar="FILE", help="where to write it (default: print it)")
    export.set_defaults(run=imported("export"))


def _add_decisions(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    log = commands.add_parser(
        "decisions",
        help="list every recorded decision, the newest first",
        description="List every recorded decision: who let what stand, when and why, and whether it is in force.",
        epilog="exit codes: 0 listed, 2 a file is broken",
    )
    log.add_argument("files", nargs="*", default=["claims"], metavar="FILE", help="claim files or folders of them")
    log.add_argument("--format", choices=("text", "json", "csv"), default="text", help="how to print them")
    log.add_argument("--today", metavar="DATE", help="the day by which decisions expire (default: the clock's)")
    log.add_argument("--redact", action="store_true", help="print no reason, and no word of an article")
    log.add_argument("--enable", action="append", default=[], metavar="RULE", help="run also this rule or pattern")
    log.add_argument("--disable", action="append", default=[], metavar="RULE", help="leave out this rule or pattern")
    log.add_argument("--rules", action="append", default=[], metavar="MODULE", help="a module with a rule of yours")
    log.set_defaults(run=imported("decisions"))


def _add_explain(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    explain = commands.add_parser("explain", help="print a rule's documentation")
    explain.add_argument("rule", metavar="RULE", help="its id, or the address of a finding: offices/former")
    explain.add_argument("--rules", action="append", default=[], metavar="MODULE", help="a module with a rule of yours")
    explain.set_defaults(run=_explain)


def _add_rules(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    listing = commands.add_parser("rules", help="list all rules, as the house's style has them")
    listing.add_argument("--claims", metavar="FOLDER", help="the folder of claims whose house it is (default: claims)")
    listing.add_argument("--format", choices=("text", "markdown"), default="text", help="how to print them")
    listing.add_argument("--rules", action="append", default=[], metavar="MODULE", help="a module with a rule of yours")
    listing.set_defaults(run=imported("rules"))


def _explain(arguments: argparse.Namespace) -> int:
    from difflib import get_close_matches

    from checks.reports.documentation import explanation

    known = known_rules(arguments.rules)
    name = arguments.rule.partition("@")[0]
    if name not in known:
        near = get_close_matches(name, known, n=1)
        hint = f": did you mean {near[0]}?" if near else "; `backread rules` lists them all"
        raise InputError(f"there is no rule {name}{hint}")
    print(explanation(known[name]), end="")
    return NOTHING_OPEN

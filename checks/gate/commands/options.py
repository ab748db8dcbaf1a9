"""What the commands of `backread` take: the options of each, and the module that runs it."""

import argparse

from checks.gate.command import EXIT_CODES, Commands, imported
from checks.gate.commands.offices_options import add_house, add_offices


def add_commands(commands: Commands) -> None:
    """Add every command, in the order that `--help` lists them in."""
    for add in (
        _add_init,
        _add_check,
        _add_read,
        _add_draft,
        _add_update,
        _add_diff,
        _add_convert,
        _add_export,
        _add_decisions,
        add_offices,
        _add_explain,
        _add_rules,
    ):
        add(commands)


def _add_init(commands: Commands) -> None:
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


def _add_check(commands: Commands) -> None:
    check = commands.add_parser(
        "check",
        help="hold stories against the rules",
        description="Hold stories against the same rules as `pytest` does.",
        epilog=EXIT_CODES,
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
    _add_quiet(check)
    _add_today(check)
    check.add_argument(
        "--fail-on",
        choices=("review", "error"),
        default="review",
        help="the mildest finding that holds a story",
    )
    _add_choice_of_rules(check)
    check.set_defaults(run=imported("check"))


def _add_read(commands: Commands) -> None:
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


def _add_draft(commands: Commands) -> None:
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
    _add_quiet(draft)
    _add_stdin_filename(draft)
    draft.set_defaults(run=imported("draft"))


def _add_update(commands: Commands) -> None:
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


def _add_diff(commands: Commands) -> None:
    diff = commands.add_parser(
        "diff",
        help="what changed between two versions of a story",
        description="Say what became of each claim from one version of a claim file, with its article, to another.",
        epilog="exit codes: 0 they say the same, 1 they differ, 2 the input is broken",
    )
    diff.add_argument("old", metavar="OLD", help="the claim file before")
    diff.add_argument("new", metavar="NEW", help="the claim file after")
    diff.set_defaults(run=imported("diff"))


def _add_convert(commands: Commands) -> None:
    convert = commands.add_parser(
        "convert",
        help="write a claim file as JSON, or as YAML",
        description="Write a claim file in the other format. Nothing is lost but comments, which JSON cannot hold.",
    )
    convert.add_argument("file", metavar="FILE", help="the claim file")
    convert.add_argument("-o", "--output", metavar="FILE", required=True, help="what to write: .json, .yaml, .yml")
    convert.set_defaults(run=imported("convert"))


def _add_export(commands: Commands) -> None:
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


def _add_decisions(commands: Commands) -> None:
    log = commands.add_parser(
        "decisions",
        help="list every recorded decision, the newest first",
        description="List every recorded decision: who let what stand, when and why, and whether it is in force.",
        epilog="exit codes: 0 listed, 2 a file is broken",
    )
    log.add_argument("files", nargs="*", default=["claims"], metavar="FILE", help="claim files or folders of them")
    log.add_argument("--format", choices=("text", "json", "csv"), default="text", help="how to print them")
    _add_today(log)
    log.add_argument("--redact", action="store_true", help="print no reason, and no word of an article")
    _add_choice_of_rules(log)
    log.set_defaults(run=imported("decisions"))


def _add_explain(commands: Commands) -> None:
    explain = commands.add_parser("explain", help="print a rule's documentation")
    explain.add_argument("rule", metavar="RULE", help="its id, or the address of a finding: offices/former")
    _add_own_rules(explain)
    explain.set_defaults(run=imported("explain"))


def _add_rules(commands: Commands) -> None:
    listing = commands.add_parser("rules", help="list all rules, as the house's style has them")
    add_house(listing)
    listing.add_argument("--format", choices=("text", "markdown"), default="text", help="how to print them")
    _add_own_rules(listing)
    listing.set_defaults(run=imported("rules"))


def _add_stdin_filename(command: argparse.ArgumentParser) -> None:
    command.add_argument("--stdin-filename", metavar="NAME", help="the name, and so the format, of what - stands for")


def _add_today(command: argparse.ArgumentParser) -> None:
    command.add_argument("--today", metavar="DATE", help="the day by which decisions expire (default: the clock's)")


def _add_quiet(command: argparse.ArgumentParser) -> None:
    command.add_argument("-q", "--quiet", action="store_true", help="show no progress")


def _add_choice_of_rules(command: argparse.ArgumentParser) -> None:
    command.add_argument("--enable", action="append", default=[], metavar="RULE", help="run also this rule or pattern")
    command.add_argument(
        "--disable", action="append", default=[], metavar="RULE", help="leave out this rule or pattern"
    )
    _add_own_rules(command)


def _add_own_rules(command: argparse.ArgumentParser) -> None:
    command.add_argument("--rules", action="append", default=[], metavar="MODULE", help="a module with a rule of yours")

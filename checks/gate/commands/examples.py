"""What `backread COMMAND --help` teaches below its options: the command at work, and what its exit code says."""

import argparse
from typing import Final

_EXAMPLES: Final = {
    "init": """\
  backread init                                          folders and a commented house style, here
  backread init newsroom --host github                   in a new folder, with a workflow for GitHub
""",
    "check": """\
  backread check claims                                  every story of a folder
  backread check claims/fire.yaml --text new.txt         the same claims against another text
  backread check fire.txt --published 2025-07-21         a bare article, without a claim file
  pbpaste | backread check - --published 2025-07-21      what is on the clipboard (macOS)
""",
    "read": """\
  backread read fire.txt --published 2025-07-21          each date and number, with its value
  backread read fire.html --format json                  the same for a program
""",
    "draft": """\
  backread draft fire.txt --published 2025-07-21         printed, to look at
  backread draft claims/articles/fire.docx -o claims/    written to claims/fire.yaml
  backread draft claims/articles/*.html -o claims/       one for each, dated by the pages
""",
    "update": """\
  backread update claims/fire.yaml                       its article holds the new text already
  backread update claims/fire.yaml --text new.txt        the new text is in another file
  backread update claims/fire.yaml --text new.txt --dry-run
                                                         say what would change, and change nothing
""",
    "diff": """\
  backread diff morning/fire.yaml claims/fire.yaml       what became of each claim since the morning
  backread diff fire-1.yaml fire-2.yaml                  of each claim of an earlier version
""",
    "convert": """\
  backread convert claims/fire.yaml -o claims/fire.json  as JSON, for a program
  backread convert claims/fire.json -o claims/fire.yaml  and back
""",
    "decisions": """\
  backread decisions                                     who let what stand, and why
  backread decisions claims --format csv                 the same as a table
""",
    "explain": """\
  backread explain offices/former                        what a rule does, and why
  backread explain wording/over-exact@signatures         the rule of a finding
""",
    "rules": """\
  backread rules                                         all rules, a line each
  backread rules --format markdown                       as a table for a page
""",
}
_ASKED: Final = "exit codes: 0 printed, 2 the input is broken"
_EXIT_CODES: Final = {
    "init": "exit codes: 0 made, or there already, 2 it cannot be written",
    "read": _ASKED,
    "convert": "exit codes: 0 written, 2 the input is broken, or there is a file already",
    "explain": "exit codes: 0 printed, 2 there is no such rule",
    "rules": _ASKED,
}
"""Of the commands that say nothing of them elsewhere."""


def teach(command: str, parser: argparse.ArgumentParser) -> None:
    """Put examples and exit codes below the options of a command, if it does not have them."""
    if command not in _EXAMPLES:
        return
    exit_codes = parser.epilog or _EXIT_CODES.get(command, _ASKED)
    parser.epilog = f"examples:\n{_EXAMPLES[command]}\n{exit_codes}"
    parser.formatter_class = argparse.RawDescriptionHelpFormatter

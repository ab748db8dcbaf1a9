"""`backread explain`: what a rule does, and why."""

import argparse
from difflib import get_close_matches

from checks.gate.command import NOTHING_OPEN, InputError, known_rules
from checks.reports.documentation import explanation


def explain(arguments: argparse.Namespace) -> int:
    """Print a rule's documentation. Raises InputError where there is no such rule."""
    known = known_rules(arguments.rules)
    name = arguments.rule.partition("@")[0]
    if name not in known:
        near = get_close_matches(name, known, n=1)
        hint = f": did you mean {near[0]}?" if near else "; `backread rules` lists them all"
        raise InputError(f"there is no rule {name}{hint}")
    print(explanation(known[name]), end="")
    return NOTHING_OPEN

"""`backread rules`: all rules, as a newsroom has them."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from checks.gate.command import NOTHING_OPEN, InputError, known_rules
from checks.gate.folders import folder_named
from checks.gate.settings import house_of, in_style
from checks.registry import Rule
from checks.reports.documentation import catalogue


def rules(arguments: argparse.Namespace) -> int:
    """Print every rule, on or off and as severe as the house's style has it, and return the exit code."""
    known = known_rules(arguments.rules)
    effective = _effective(known, folder_named(arguments.claims))
    if arguments.format == "markdown":
        print(catalogue(effective.values()), end="")
        return NOTHING_OPEN
    width = max(map(len, known))
    for name, rule in effective.items():
        notes = "; ".join(_notes(known[name], rule))
        print(f"{name:<{width}}  {rule.severity:<6}  {rule.summary}{f' ({notes})' if notes else ''}")
    return NOTHING_OPEN


def _effective(known: dict[str, Rule], folder: Path) -> dict[str, Rule]:
    try:
        return in_style(known, house_of(folder, frozenset(known)).style)
    except ValueError as error:
        raise InputError(str(error)) from error


def _notes(declared: Rule, rule: Rule) -> Iterator[str]:
    if not rule.default:
        yield "off by default" if not declared.default else "off in the house's style"
    elif not declared.default:
        yield "on in the house's style"
    if rule.severity is not declared.severity:
        yield f"{declared.severity} but for the house's style"

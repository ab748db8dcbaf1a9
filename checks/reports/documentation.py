"""A rule's documentation, written from its declaration."""

from collections.abc import Iterable, Iterator
from textwrap import dedent, indent, wrap

from checks.registry import Example, Rule

_WIDTH = 100


def explanation(rule: Rule) -> str:
    """Return all that is known of a rule, for a person."""
    state = "" if rule.default else "; off by default"
    parts = [
        f"{rule.id} ({rule.severity}{state})\n{rule.summary}",
        _section("What it does", rule.what),
        _section("Why it matters", rule.why),
        f"Example\n{_example(rule.raises[0])}",
        _section("Use instead", rule.instead),
        f"Raises no finding\n{_example(rule.silent[0])}",
    ]
    return "\n\n".join(parts) + "\n"


def catalogue(rules: Iterable[Rule]) -> str:
    """Return the table of all rules in Markdown, as the README shows it."""
    rows = (f"| `{rule.id}` | {_severity(rule)} | {rule.summary} |" for rule in rules)
    return "\n".join(("| rule | severity | what it finds |", "|---|---|---|", *rows)) + "\n"


def _severity(rule: Rule) -> str:
    return str(rule.severity) if rule.default else f"{rule.severity}, off by default"


def _section(title: str, text: str) -> str:
    return "\n".join([title, *(f"  {line}" for line in wrap(text, _WIDTH - 2))])


def _example(example: Example) -> str:
    return indent("\n".join(_example_lines(example)), "  ")


def _example_lines(example: Example) -> Iterator[str]:
    yield f"published {example.published}"
    if example.headline:
        yield f"under the headline “{example.headline}”"
    yield from (repr(example.text) if "\0" in example.text else example.text).splitlines()
    for said, recorded in (("with the claim file", example.claims), ("in a house of this style", example.style)):
        if recorded:
            yield said
            yield from dedent(recorded).strip().splitlines()
    for said, other in (*(("beside", other) for other in example.others), ("updating", example.earlier)):
        if other:
            yield f"{said} another story"
            yield from (f"  {line}" for line in _example_lines(other))

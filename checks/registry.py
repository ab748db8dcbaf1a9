"""How a rule is declared, and how all rules are found."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity, Span

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.story.model import Claim, Story


@dataclass(frozen=True, slots=True)
class Example:
    """A story in small: a text, when it was published, and what its claim file records beside that.

    `claims` is YAML: what stands under the claim file's `article:` block (`claims:`, `relations:`, `decisions:`).
    """

    text: str
    published: str = "2025-07-21T09:00:00+03:00"
    claims: str = ""


@dataclass(frozen=True, slots=True)
class Family:
    """A folder of rules. `applies` says for which claims of a story pytest gets an item of this family."""

    name: str
    summary: str
    applies: Callable[["Claim", "Story"], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is checked.

    `what`, `why`, `instead` are sentences for an editor; `raises` and `silent` are stories in small that must and must
    not raise it: the first that raises it is the documentation's example, and all are proven by the tests.
    A rule with `default=False` runs only where it is asked for by its id.
    """

    id: str
    severity: Severity
    summary: str
    what: str
    why: str
    instead: str
    raises: tuple[Example, ...]
    silent: tuple[Example, ...]
    check: Callable[["Reading"], Iterable[Finding]] = field(repr=False)
    default: bool = True

    @property
    def family(self) -> str:
        """The folder it stands in."""
        return self.id.partition("/")[0]

    def finding(
        self,
        reading: "Reading",
        message: str,
        span: Span | None = None,
        claims: Iterable["Claim"] = (),
        evidence: Iterable[str] = (),
        advice: str = "",
    ) -> Finding:
        """Return a finding of this rule; words that stand in one claim's quote belong to that claim."""
        about = tuple(claims)
        if not about and span is not None and (claim := reading.claim_at(span)):
            about = (claim,)
        return Finding(
            check=self.id,
            severity=self.severity,
            message=message,
            advice=advice or self.instead,
            span=span,
            words=reading.text[span.start : span.end] if span else "",
            claims=tuple(claim.id for claim in about),
            evidence=tuple(evidence),
        )


@cache
def families() -> dict[str, Family]:
    """Every family by its name, in alphabetical order."""
    return {family.name: family for module in _packages() if (family := getattr(module, "FAMILY", None))}


@cache
def rules(extra: tuple[str, ...] = ()) -> dict[str, Rule]:
    """Every rule by its id: the house's own, and those of the `extra` modules that a newsroom names.

    Raises ImportError where a module cannot be imported, ValueError where it holds no rule or repeats an id.
    """
    found: dict[str, Rule] = {}
    for name in (*_rule_modules(), *extra):
        rule = getattr(importlib.import_module(name), "RULE", None)
        if not isinstance(rule, Rule):
            raise ValueError(f"{name} declares no RULE: a module of a rule ends in `RULE = Rule(...)`")
        if rule.id in found:
            raise ValueError(f"{name} declares the rule {rule.id} a second time")
        found[rule.id] = rule
    return found


def _packages() -> Iterator[object]:
    import checks.rules

    for package in pkgutil.iter_modules(checks.rules.__path__, "checks.rules."):
        yield importlib.import_module(package.name)


def _rule_modules() -> Iterator[str]:
    for package in _packages():
        path, name = package.__path__, package.__name__  # type: ignore[attr-defined]
        yield from (module.name for module in pkgutil.iter_modules(path, f"{name}."))

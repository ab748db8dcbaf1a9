"""How a rule is declared, and how all rules are found."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fnmatch import fnmatchcase
from functools import cache, cached_property
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from checks.finding import Finding, Place, Severity, Span, Step

if TYPE_CHECKING:
    from datetime import date

    from checks.reading import Reading
    from checks.story.model import Claim, Decision, Story

Seen = TypeVar("Seen")


@dataclass(frozen=True, slots=True)
class Example:
    """A story in small: a text, when it was published, its headline, and what its claim file records beside that.

    `claims` is YAML: what stands under the claim file's `article:` block (`claims:`, `relations:`, `decisions:`).
    `others` are other stories of its folder, `earlier` is the version that it updates. `style` is YAML too: what its
    newsroom's style file says beside `version`.
    """

    text: str
    published: str = "2025-07-21T09:00:00+03:00"
    claims: str = ""
    headline: str = ""
    others: tuple["Example", ...] = ()
    earlier: "Example | None" = None
    style: str = ""


@dataclass(frozen=True, slots=True)
class Family:
    """A folder of rules. `applies` says for which claims of a story pytest gets an item of this family."""

    name: str
    summary: str
    applies: Callable[["Claim", "Story"], bool]


class Standing(StrEnum):
    """What a recorded decision comes to. Only one in force lets its finding stand."""

    IN_FORCE = "in force"
    EXPIRED = "expired"
    NOT_ACCEPTED = "not accepted"
    """Whoever signed may not, by the house's style."""
    STALE = "stale"
    """There is no such finding."""
    RULE_OFF = "rule off"
    """Its rule did not run: whether it answers something is not known."""


@dataclass(frozen=True)
class Judged:
    """What a story's decisions are held against: what was found in it, by which rules, and the day it is."""

    reading: "Reading"
    findings: tuple[Finding, ...]
    ran: frozenset[str]
    today: "date"

    @cached_property
    def addresses(self) -> dict[str, Finding]:
        """All that was found, by its address, in the order of the text."""
        return {finding.address: finding for finding in self.findings}

    def standing(self, decision: "Decision") -> Standing:
        """Return what a decision comes to."""
        rule = decision.finding.partition("@")[0]
        if decision.finding not in self.addresses:
            return Standing.RULE_OFF if rule in rules() and rule not in self.ran else Standing.STALE
        if not self.reading.style.accepts(rule, decision.by):
            return Standing.NOT_ACCEPTED
        if decision.until is not None and decision.until < self.today:
            return Standing.EXPIRED
        return Standing.IN_FORCE


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is checked.

    `what`, `why`, `instead` are sentences for an editor; `raises` and `silent` are stories in small that must and must
    not raise it: the first that raises it is the documentation's example, and all are proven by the tests.
    `check` looks at a story's reading; `check_decisions` looks at what editors decided once everything was found. A
    rule with neither is found while the files are loaded. One with `default=False` runs only where it is asked for.
    """

    id: str
    severity: Severity
    summary: str
    what: str
    why: str
    instead: str
    raises: tuple[Example, ...]
    silent: tuple[Example, ...]
    check: Callable[["Reading"], Iterable[Finding]] | None = field(default=None, repr=False)
    check_decisions: Callable[[Judged], Iterable[Finding]] | None = field(default=None, repr=False)
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
        entry: Place | None = None,
        subject: str = "",
        working: tuple[Step, ...] = (),
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
            words=reading[span] if span else "",
            claims=tuple(claim.id for claim in about),
            evidence=tuple(evidence),
            entry=about[0].place if about else entry,
            subject=subject,
            working=working,
        )


@cache
def families() -> dict[str, Family]:
    """Return every family of the house by its name, in alphabetical order."""
    return {module.FAMILY.name: module.FAMILY for module in _packages()}


@cache
def rules(extra: tuple[str, ...] = ()) -> dict[str, Rule]:
    """Return every rule by its id: the house's own, and those of the `extra` modules that a newsroom names.

    Raises ValueError where a module cannot be imported, holds no rule or repeats an id.
    """
    found: dict[str, Rule] = {}
    for name in (*_rule_modules(), *extra):
        rule = getattr(_imported(name), "RULE", None)
        if not isinstance(rule, Rule):
            raise ValueError(f"{name} declares no RULE: a module of a rule ends in `RULE = Rule(...)`")
        if rule.id in found:
            raise ValueError(f"{name} declares the rule {rule.id} a second time")
        found[rule.id] = rule
    return found


def select(known: dict[str, Rule], enable: Iterable[str] = (), disable: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Return the rules that run: those on by default, more by `enable`, fewer by `disable`.

    Both hold ids or patterns ("evidence/*"). Raises ValueError for one that fits no rule.
    """
    on, off = tuple(enable), tuple(disable)
    for pattern in (*on, *off):
        if not any(fnmatchcase(name, pattern) for name in known):
            raise ValueError(f"no rule is called {pattern!r}: `backread rules` lists them all")
    return tuple(rule for name, rule in known.items() if (rule.default or _fits(name, on)) and not _fits(name, off))


def as_set(rule: Rule, state: str | None) -> Rule:
    """Return a rule as a newsroom has it: `on` or `off` by default, or on with findings of a severity of its own."""
    if state is None:
        return rule
    if state in ("on", "off"):
        return replace(rule, default=state == "on")
    severity = Severity(state)
    return replace(
        rule,
        default=True,
        severity=severity,
        check=rule.check and _with_severity(rule.check, severity),
        check_decisions=rule.check_decisions and _with_severity(rule.check_decisions, severity),
    )


def _with_severity(
    check: Callable[[Seen], Iterable[Finding]], severity: Severity
) -> Callable[[Seen], Iterable[Finding]]:
    def severe(seen: Seen) -> Iterable[Finding]:
        return (replace(finding, severity=severity) for finding in check(seen))

    return severe


def _imported(name: str) -> ModuleType:
    """Import a module. A newsroom's own may fail in any way; the error then names it."""
    try:
        return importlib.import_module(name)
    except Exception as error:
        raise ValueError(f"the module of rules {name} cannot be imported: {type(error).__name__}: {error}") from error


def _fits(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def family_names() -> list[str]:
    """Return the names of all families, without importing any."""
    import checks.rules

    return [package.name for package in pkgutil.iter_modules(checks.rules.__path__)]


def _packages() -> Iterator[ModuleType]:
    return (importlib.import_module(f"checks.rules.{name}") for name in family_names())


def _rule_modules() -> Iterator[str]:
    """Name every module of a family that declares a rule; one whose name starts with "_" helps others."""
    for package in _packages():
        for module in pkgutil.iter_modules(package.__path__):
            if not module.name.startswith("_"):
                yield f"{package.__name__}.{module.name}"

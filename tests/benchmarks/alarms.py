"""How often the rules speak on real articles, and how often rightly: `python tests/benchmarks/alarms.py [DATA]`.

Runs every rule that is on by default over every article, headline included, and prints for each rule its findings, the
articles it speaks in and, by the files in `verdicts/`, how many of the findings are worth an editor's look.
A verdict is one line: the article's id, the finding's fingerprint and rule, `true` (an error, or worth a look),
`debatable` or `false`, and why. To judge: `--unjudged` prints each finding without a verdict in its sentence,
as the line to complete; `--stale` lists verdicts whose finding is gone. `--rule 'figures/*'` keeps to some rules.

Exit code 1 where a goal is missed: at most 5 false errors (for each 1,079 articles), at most two reviews an article, no
rule that speaks in more than one article in five, at least half of the judged reviews worth a look.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from checks.finding import Finding, Severity  # noqa: E402
from checks.registry import Rule, rules, select  # noqa: E402
from tests.benchmarks._articles import Article, add_data_argument, findings, load  # noqa: E402

VERDICTS = Path(__file__).with_name("verdicts")
KINDS = ("true", "debatable", "false")

FALSE_ERRORS = 5 / 1079
REVIEWS = 2.0
SHARE = 0.2
WORTH_A_LOOK = 0.5


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person made of a finding after reading the article."""

    article: str
    fingerprint: str
    rule: str
    verdict: str
    why: str


@dataclass(frozen=True, slots=True)
class Alarm:
    """A finding in an article, with the verdict on it: empty where there is none."""

    article: Article
    finding: Finding
    verdict: str


@dataclass(frozen=True, slots=True)
class Row:
    """What one rule, or all of one severity, did."""

    name: str
    severity: str
    alarms: tuple[Alarm, ...]

    @property
    def articles(self) -> int:
        """In how many articles it speaks."""
        return len({alarm.article.id for alarm in self.alarms})

    def count(self, verdict: str) -> int:
        """How many of the findings have this verdict."""
        return sum(alarm.verdict == verdict for alarm in self.alarms)


def read_verdicts(path: Path) -> dict[tuple[str, str], Verdict]:
    """Return the verdicts of a file, or of all in a folder, by article and fingerprint.

    Exits with a message where a line is none.
    """
    if path.is_dir():
        return {key: verdict for file in sorted(path.glob("*.jsonl")) for key, verdict in read_verdicts(file).items()}
    found: dict[tuple[str, str], Verdict] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            verdict = Verdict(**json.loads(line))
        except (ValueError, TypeError) as error:
            raise SystemExit(f"{path}:{number}: no verdict: {error}") from error
        if verdict.verdict not in KINDS:
            raise SystemExit(f"{path}:{number}: a verdict is one of {', '.join(KINDS)}")
        found[verdict.article, verdict.fingerprint] = verdict
    return found


def alarms_in(
    articles: Sequence[Article], chosen: Sequence[Rule], known: dict[tuple[str, str], Verdict]
) -> Iterator[Alarm]:
    """Yield all that the rules find; progress goes to a terminal's standard error."""
    for number, article in enumerate(articles, start=1):
        if sys.stderr.isatty():
            print(f"\r{number} of {len(articles)} articles", end="", file=sys.stderr, flush=True)
        for finding in findings(article, chosen):
            verdict = known.get((article.id, finding.fingerprint))
            yield Alarm(article, finding, verdict.verdict if verdict else "")
    if sys.stderr.isatty():
        print("\r", end="", file=sys.stderr)


def rows(alarms: Sequence[Alarm]) -> list[Row]:
    """Return a row for each rule that speaks, and one for each severity."""
    names = sorted({alarm.finding.check for alarm in alarms})
    by_rule = [tuple(alarm for alarm in alarms if alarm.finding.check == name) for name in names]
    return [
        *(Row(found[0].finding.check, found[0].finding.severity, found) for found in by_rule),
        *(Row(f"all {s}s", s, tuple(alarm for alarm in alarms if alarm.finding.severity is s)) for s in Severity),
    ]


def show_table(table: Sequence[Row], articles: int) -> None:
    """Print the rows."""
    print(f"{'rule':32} severity  findings  articles   share  an article   true  debatable  false  unjudged")
    for row in table:
        found = len(row.alarms)
        verdicts = [row.count(kind) for kind in (*KINDS, "")]
        print(
            f"{row.name:32} {row.severity:8} {found:9} {row.articles:9} {row.articles / articles:7.1%}"
            f" {found / articles:11.3f} {verdicts[0]:6} {verdicts[1]:10} {verdicts[2]:6} {verdicts[3]:9}"
        )


def missed_goals(table: Sequence[Row], articles: int) -> Iterator[str]:
    """Yield each goal that is missed, in words."""
    *by_rule, errors, reviews = table
    allowed = max(1, round(FALSE_ERRORS * articles))
    if errors.count("false") > allowed:
        yield f"{errors.count('false')} errors are false, {allowed} may be"
    if len(reviews.alarms) > REVIEWS * articles:
        yield f"{len(reviews.alarms) / articles:.2f} reviews an article, {REVIEWS:g} may be"
    judged = len(reviews.alarms) - reviews.count("")
    if reviews.count("true") < WORTH_A_LOOK * judged:
        yield f"{reviews.count('true')} of {judged} judged reviews are worth a look, half must be"
    for row in by_rule:
        if row.articles > SHARE * articles:
            yield f"{row.name} speaks in {row.articles / articles:.0%} of the articles, {SHARE:.0%} may be"


def show_unjudged(alarms: Sequence[Alarm]) -> None:
    """Print each finding without a verdict: where it stands, what it says, and the verdict's line to complete."""
    for alarm in alarms:
        if not alarm.verdict:
            article, finding = alarm.article, alarm.finding
            print(f"\n{finding.check} in {article.id}, {article.published:%Y-%m-%d}: {article.headline}")
            print(f"  {finding.message}", *finding.evidence, sep="\n    ")
            print(f"  {_context(alarm)}")
            print(_line(Verdict(article.id, finding.fingerprint, finding.check, "", "")))


def _context(alarm: Alarm) -> str:
    """Return the words in what stands around them, two hundred characters to each side."""
    span, text = alarm.finding.span, alarm.article.text
    if span is None:
        return alarm.finding.address
    before, after = text[max(0, span.start - 200) : span.start], text[span.end : span.end + 200]
    return " ".join(f"…{before}»{text[span.start : span.end]}«{after}…".split())


def _line(verdict: Verdict) -> str:
    fields = ("article", "fingerprint", "rule", "verdict", "why")
    return json.dumps({field: getattr(verdict, field) for field in fields}, ensure_ascii=False)


def stale(known: dict[tuple[str, str], Verdict], alarms: Sequence[Alarm], articles: Sequence[Article]) -> list[Verdict]:
    """Return the verdicts on these articles whose finding is gone."""
    found = {(alarm.article.id, alarm.finding.fingerprint) for alarm in alarms}
    ran = {article.id for article in articles}
    return [verdict for key, verdict in known.items() if key not in found and verdict.article in ran]


def arguments() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("--rule", default="*", metavar="GLOB", help="only rules that fit, such as 'figures/*'")
    parser.add_argument("--unjudged", action="store_true", help="print each finding that has no verdict")
    parser.add_argument("--stale", action="store_true", help="list the verdicts whose finding is gone")
    parser.add_argument("--verdicts", type=Path, default=VERDICTS, help=f"default: {VERDICTS.name}")
    return parser.parse_args()


def main() -> int:
    """Print what is asked for; return 1 where a goal is missed."""
    asked = arguments()
    articles = load(asked.data)
    known = {
        key: verdict for key, verdict in read_verdicts(asked.verdicts).items() if fnmatchcase(verdict.rule, asked.rule)
    }
    chosen = [rule for rule in select(rules()) if fnmatchcase(rule.id, asked.rule)]
    alarms = list(alarms_in(articles, chosen, known))
    table = rows(alarms)
    print(f"{len(articles)} articles, {len(chosen)} rules")
    show_table(table, len(articles))
    if asked.unjudged:
        show_unjudged(alarms)
    if asked.stale:
        print(*(f"stale: {_line(verdict)}" for verdict in stale(known, alarms, articles)), sep="\n")
    missed = list(missed_goals(table, len(articles)))
    print(*(f"missed: {goal}" for goal in missed) if missed else ["all goals are met"], sep="\n")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())

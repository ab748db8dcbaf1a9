"""How well names are held to one spelling: `python tests/benchmarks/names.py [DATA]`.

First what the rules on names find in real articles, and how often rightly, by `verdicts/names.jsonl`: verdicts
as `alarms.py` describes them, and as it prints them with `--unjudged`. Rules that are off by default run too.

Then misspellings: in each article that has a surname at least three times, one of them behind a given name, one
occurrence gets another letter, a letter less, a letter more, or two neighbours swapped, anywhere in the word. A surname
here is a word of four letters and more, behind a title and a given name or before "said", an age or an apposition; it
stands in the text with one given name only, nowhere in lower case or with "the" in front, and keeps its capital. Found:
a new finding that names the misspelled word, at its place or at that of the right one. Other: anything else new. The
seeder reads with patterns of its own. The same `--seed` breaks the same names in the same way; `--show-missed` prints
what was not found, `--show-other` what else was newly raised.

Exit code 1 where a goal is missed: at most one false finding in 20 articles, no rule that is on in more than one
article in five, 90 % of the misspellings found, and nothing else newly raised.
"""

import argparse
import random
import re
import string
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from checks.finding import Finding, Span  # noqa: E402
from checks.registry import Rule, rules  # noqa: E402
from tests.benchmarks._articles import Article, add_data_argument, findings, load  # noqa: E402
from tests.benchmarks.alarms import (  # noqa: E402
    Alarm,
    Row,
    alarms_in,
    read_verdicts,
    rows,
    show_table,
    show_unjudged,
)

VERDICTS = Path(__file__).with_name("verdicts") / "names.jsonl"
FALSE = 1 / 20
SHARE = 0.2
FOUND = 0.9
SLIPS = ("other letter", "letter missing", "letter too many", "letters swapped")
LEAST = 3
"""How often a surname stands in a text that one of them is misspelled in."""

_NAME = r"[A-Z][a-zé]{2,15}"
_SURNAME = r"[A-Z][a-zé]{3,15}"
_TITLE = r"(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Judge|Justice|President|Senator)\.?"
_FULL = re.compile(
    rf"\b{_TITLE} (?P<given>{_NAME}) (?:[A-Z]\. )?(?P<surname>{_SURNAME})\b"
    rf"|\b(?P<given2>{_NAME}) (?:[A-Z]\. )?(?P<surname2>{_SURNAME})"
    r"(?:, (?:\d\d|an?|the|who)\b| (?:said|says|told|added|wrote)\b)"
)
_NO_SURNAMES = frozenset(
    re.findall(
        r"\w+",
        "Donald House Senate Court States Committee News Times Judge Justice Sheikh Democrats Republicans"
        " Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    )
)
"""Words that stand as a surname does."""


@dataclass(frozen=True, slots=True)
class Seed:
    """An article with one name misspelled: the slip, the name as it was, and where the misspelled one stands."""

    article: Article
    sound: Article
    slip: str
    name: str
    place: Span

    @property
    def words(self) -> str:
        """The name as it is misspelled."""
        return self.article.text[self.place.start : self.place.end]


def seeds(articles: Sequence[Article], seed: int) -> Iterator[Seed]:
    """Yield one misspelling for each article that allows one; the slips come in turn."""
    chance = random.Random(seed)  # noqa: S311 (no secret)
    for article in articles:
        if known := surnames(article.text):
            name = chance.choice(known)
            place = chance.choice(list(_places(article.text, name)))
            slip = chance.choice(SLIPS)
            if words := misspelled(chance, name, slip, article.text):
                text = article.text[:place] + words + article.text[place + len(name) :]
                yield Seed(replace(article, text=text), article, slip, name, Span(place, place + len(words)))


def surnames(text: str) -> list[str]:
    """Return the surnames that a text has often enough, each borne by one person as far as the text tells."""
    givens: defaultdict[str, set[str]] = defaultdict(set)
    for match in _FULL.finditer(text):
        givens[match["surname"] or match["surname2"]].add(match["given"] or match["given2"])
    return sorted(name for name, given in givens.items() if len(given) == 1 and _is_surname(text, name))


def _is_surname(text: str, name: str) -> bool:
    if name in _NO_SURNAMES or len(list(_places(text, name))) < LEAST:
        return False
    return not re.search(rf"\b(?:[Tt]he {name}|{name.lower()}|{name}s|{name} (?:[A-Z]\. )?{_NAME} {_NAME})\b", text)


def _places(text: str, name: str) -> Iterator[int]:
    return (match.start() for match in re.finditer(rf"(?<![\w@#/.-]){name}(?![\w@/-])", text))


def misspelled(chance: random.Random, name: str, slip: str, text: str) -> str:
    """Return a name with one slip and its capital kept; "" where no new word of four letters came of it."""
    for _ in range(20):
        at = chance.randrange(len(name))
        letter = chance.choice(string.ascii_lowercase)
        other = {
            "other letter": name[:at] + letter + name[at + 1 :],
            "letter missing": name[:at] + name[at + 1 :],
            "letter too many": name[: at + 1] + letter + name[at + 1 :],
            "letters swapped": name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :],
        }[slip]
        words = other[0].upper() + other[1:].lower()
        if len(words) >= 4 and words not in (name, f"{name}s") and words.lower() not in text.lower():
            return words
    return ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a misspelling: whether it was found in its place, and what else was newly raised."""

    seed: Seed
    found: bool
    other: tuple[Finding, ...]


def outcome(seed: Seed, chosen: Sequence[Rule]) -> Outcome:
    """Return what the rules find that they did not find before."""
    before = {finding.fingerprint for finding in findings(seed.sound, chosen)}
    new = [finding for finding in findings(seed.article, chosen) if finding.fingerprint not in before]
    right = [finding for finding in new if f"“{seed.words}”" in finding.message]
    return Outcome(seed, bool(right), tuple(finding for finding in new if finding not in right))


def show_slips(outcomes: Sequence[Outcome]) -> None:
    """Print how many misspellings of each kind were found."""
    print(f"\n{'slip':16} seeded  found   share  other")
    for name in (*SLIPS, "all"):
        of = [outcome for outcome in outcomes if name in (outcome.seed.slip, "all")]
        found, other = sum(outcome.found for outcome in of), sum(len(outcome.other) for outcome in of)
        print(f"{name:16} {len(of):6} {found:6} {found / max(1, len(of)):7.1%} {other:6}")


def show_missed(outcomes: Sequence[Outcome]) -> None:
    """Print each misspelling that was not found, with what stands around it."""
    for seed in (outcome.seed for outcome in outcomes if not outcome.found):
        around = seed.article.text[max(0, seed.place.start - 60) : seed.place.end + 60]
        print(f"{seed.article.id}  {seed.name} -> {seed.words}  …{' '.join(around.split())}…")


def missed_goals(table: Sequence[Row], articles: int, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Yield each goal that is missed, in words."""
    on = {name for name, rule in rules().items() if rule.default}
    false = sum(row.count("false") for row in table if row.name in on)
    if false > FALSE * articles:
        yield f"{false} findings are false, {FALSE * articles:.0f} may be"
    for row in table:
        if row.name in on and row.articles > SHARE * articles:
            yield f"{row.name} speaks in {row.articles / articles:.0%} of the articles, {SHARE:.0%} may be"
    found = sum(outcome.found for outcome in outcomes)
    if found < FOUND * len(outcomes):
        yield f"{found} of {len(outcomes)} misspellings are found, {FOUND:.0%} must be"
    if other := sum(len(outcome.other) for outcome in outcomes):
        yield f"{other} findings are newly raised elsewhere, none may be"


def arguments() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("--seed", type=int, default=1, help="of the chance that picks names and slips (default: 1)")
    parser.add_argument("--unjudged", action="store_true", help="print each finding that has no verdict")
    parser.add_argument("--show-missed", action="store_true", help="print each misspelling that was not found")
    parser.add_argument("--show-other", action="store_true", help="print what else was newly raised")
    return parser.parse_args()


def main() -> int:
    """Print what is asked for; return 1 where a goal is missed."""
    asked = arguments()
    articles = load(asked.data)
    chosen = [rule for name, rule in rules().items() if name.startswith("names/")]
    alarms: list[Alarm] = list(alarms_in(articles, chosen, read_verdicts(VERDICTS)))
    table = [row for row in rows(alarms) if "/" in row.name]
    print(f"{len(articles)} articles, {len(chosen)} rules")
    show_table(table, len(articles))
    if asked.unjudged:
        show_unjudged(alarms)
    spelling = [rule for rule in chosen if rule.default]
    outcomes = [outcome(seed, spelling) for seed in seeds(articles, asked.seed)]
    show_slips(outcomes)
    if asked.show_missed:
        show_missed(outcomes)
    if asked.show_other:
        print(*(f"{o.seed.article.id}: {f.check}: {f.message}" for o in outcomes for f in o.other), sep="\n")
    missed = list(missed_goals(table, len(articles), outcomes))
    print(*(f"missed: {goal}" for goal in missed) if missed else ["all goals are met"], sep="\n")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())

"""How well places are read: `python tests/benchmarks/places.py [DATA]`.

Three things. Pairs: how many cities the articles set in a country or region, and how many of them the gazetteer knows
there (`--show N` prints the pairs of the first N articles). Alarms: the findings of the family with the verdicts of
`verdicts/places.jsonl`, as `alarms.py` keeps them. Seeded: an article's own "City, Area" is given another area of the
same kind in which the gazetteer knows no such city, and the finding looked for; the seeder has a plain pattern of its
own. Capitals and ranks, of which articles hold few, are planted: a sentence of the house's, with a city that is no
capital, or far from so large.

The column `known` leaves out towns under 15,000 inhabitants and names borne in so many places that no rule may
speak of them. `--show-missed KIND` prints what was not found. The same `--seed` breaks the same facts.

Exit code 1 where a goal is missed: at most one false finding for each hundred articles, 80 % of the known found,
70 % of towns in states, where many a small town has a namesake.
"""

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from checks.finding import Finding, Span  # noqa: E402
from checks.reading import Reading  # noqa: E402
from checks.reading.places import find_located  # noqa: E402
from checks.reference.gazetteer import Gazetteer, known_gazetteer  # noqa: E402
from checks.registry import Rule  # noqa: E402
from checks.rules.places import capital, rank, region  # noqa: E402
from checks.story.load import load_story_text  # noqa: E402
from tests.benchmarks._articles import Article, add_data_argument, findings, load  # noqa: E402
from tests.benchmarks.alarms import read_verdicts  # noqa: E402

VERDICTS = Path(__file__).with_name("verdicts") / "places.jsonl"
FALSE_SHARE = 0.01
GOAL = 0.8
GOALS = {"state": 0.7}
COMMON = 5
SMALL = 15_000
PAIR = re.compile(
    r"\b(?:in|near|outside|from) (?P<city>[A-Z][a-z]+(?: [A-Z][a-z]+)?),"
    r" (?P<area>[A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?)(?=[,.;)])"
)
STATES = ("Ohio", "Texas", "Iowa", "Montana", "Virginia", "Colorado", "Maine", "Nevada", "Oregon", "Florida")
SHORT = ("Ore.", "Wis.", "Mont.", "Va.", "Colo.", "Nev.", "Fla.", "Mich.", "Tenn.", "Conn.")
COUNTRIES = ("Poland", "Norway", "Turkey", "Kenya", "Japan", "Peru", "Egypt", "Vietnam", "Ukraine", "Finland")
CAPITALS = (
    "Officials in {area}’s capital, {city}, said nothing on Monday.",
    "{city}, the capital of {area}, was quiet on Monday.",
    "{city} is the capital of {area}.",
)
RANKS = (
    "Officials in {area}’s {rank} city, {city}, said nothing on Monday.",
    "{city}, the {rank} city in {area}, was quiet on Monday.",
    "{city} is {area}’s {rank} city.",
)


@dataclass(frozen=True, slots=True)
class Seed:
    """A broken fact: the article with it, where it stands, whether a rule may be asked to find it."""

    kind: str
    article: Article
    span: Span
    known: bool


def pairs(articles: Sequence[Article], show: int) -> Counter[str]:
    """Count the pairs that are read by what the gazetteer makes of them, and print those of the first articles."""
    counted: Counter[str] = Counter()
    for number, article in enumerate(articles):
        reading = Reading(load_story_text("", article.text, article.published.isoformat()))
        for claim in find_located(reading):
            places = known_gazetteer().places(claim.city)
            fits = any(place.lies_in(area) for place in places for area in claim.areas)
            verdict = "stands there" if fits else "stands elsewhere" if places else "unknown"
            counted[verdict] += 1
            if number < show:
                print(f"  {verdict:16} {article.id} {reading[claim.span]!r} -> {claim.city!r} in {claim.areas}")
    return counted


def real_seeds(articles: Sequence[Article], chance: random.Random) -> Iterator[Seed]:
    """Yield one article for each plain pair in it, its area changed."""
    gazetteer = known_gazetteer()
    for article in articles:
        for match in PAIR.finditer(article.text):
            codes = gazetteer.areas(match["area"])
            kind = "state" if any(code.startswith("US.") for code in codes) else "country"
            if not codes or article.text[: match.start()].count("“") > article.text[: match.start()].count("”"):
                continue
            choices = COUNTRIES if kind == "country" else SHORT if match["area"].endswith(".") else STATES
            wrong = [name for name in choices if _is_wrong(gazetteer, match["city"], name)]
            if wrong:
                area = chance.choice(wrong)
                start, end = match.span("area")
                text = f"{article.text[:start]}{area}{article.text[end:]}"
                span = Span(match.start("city"), start + len(area))
                known = _may_be_found(gazetteer, match["city"], kind)
                yield Seed(kind, replace(article, text=text), span, known)


def _is_wrong(gazetteer: Gazetteer, city: str, area: str) -> bool:
    codes = gazetteer.areas(area)
    return not any(place.lies_in(code) for place in gazetteer.places(city) for code in codes)


def _may_be_found(gazetteer: Gazetteer, city: str, kind: str) -> bool:
    places = [place for place in gazetteer.places(city) if kind == "country" or place.code.startswith("US.")]
    return bool(places) and len(places) < COMMON and places[0].population >= SMALL


def planted_seeds(chance: random.Random) -> Iterator[Seed]:
    """Yield sentences with a wrong capital, and with a city that ranks far lower than is said."""
    gazetteer = known_gazetteer()
    for name in (*STATES, *COUNTRIES):
        area = next(area for code in gazetteer.areas(name) if (area := gazetteer.area(code)) and area.capital)
        largest = [city.name for city in area.largest if city.name != area.capital and city.population > 100_000]
        for form in CAPITALS if largest else ():
            yield _planted("capital (planted)", form.format(area=name, city=chance.choice(largest)))
        small = [
            city
            for city in area.largest[6:]
            if city.population >= SMALL and city.population * 3 < area.largest[1].population
        ]
        for form in RANKS if small else ():
            yield _planted(
                "rank (planted)", form.format(area=name, city=chance.choice(small).name, rank="second-largest")
            )


def _planted(kind: str, text: str) -> Seed:
    article = load_story_text("", text, "2025-07-21T00:00:00+00:00").article
    return Seed(kind, Article("planted", article.published, "", text), Span(0, len(text)), known=True)


def arguments() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print the pairs of the first N articles")
    parser.add_argument("--show-missed", default="", metavar="KIND", help="print what was not found")
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--seeds", type=int, default=200, help="how many real pairs of each kind are broken at most")
    return parser.parse_args()


def alarms(articles: Sequence[Article], chosen: Sequence[Rule]) -> tuple[int, Counter[str]]:
    """Count the findings and their verdicts; print those that have none."""
    verdicts = read_verdicts(VERDICTS)
    found = [(article, finding) for article in articles for finding in findings(article, chosen)]
    counted: Counter[str] = Counter()
    for article, finding in found:
        verdict = verdicts.get((article.id, finding.fingerprint))
        counted[verdict.verdict if verdict else "unjudged"] += 1
        if not verdict:
            print(f"unjudged: {article.id} {finding.fingerprint} {finding.address}: {finding.message}")
    return len(found), counted


def is_found(seed: Seed, chosen: Sequence[Rule]) -> bool:
    """Whether a rule speaks where the fact was broken."""
    return any(_stands_in(finding, seed.span) for finding in findings(seed.article, chosen))


def _stands_in(finding: Finding, span: Span) -> bool:
    return finding.span is not None and finding.span.overlaps(span)


def seeded(articles: Sequence[Article], chosen: Sequence[Rule], asked: argparse.Namespace) -> list[str]:
    """Print what was found of each kind, and return the kinds of which too little was."""
    chance = random.Random(asked.seed)  # noqa: S311
    real = list(real_seeds(articles, chance))
    chance.shuffle(real)
    seeds = [*real, *planted_seeds(chance)]
    missed = []
    for kind in sorted({seed.kind for seed in seeds}):
        of_kind = [seed for seed in seeds if seed.kind == kind][: asked.seeds]
        outcomes = [(seed, is_found(seed, chosen)) for seed in of_kind]
        known = [found for seed, found in outcomes if seed.known]
        print(
            f"{kind:20} seeded {len(outcomes):4}, found {sum(found for _, found in outcomes):4}; "
            f"known {len(known):4}, found {sum(known):4}, {sum(known) / max(1, len(known)):6.1%}"
        )
        if sum(known) < GOALS.get(kind, GOAL) * len(known):
            missed.append(f"{kind}: less than {GOALS.get(kind, GOAL):.0%} of the known found")
        for seed, found in outcomes:
            if not found and kind.startswith(asked.show_missed or " "):
                print(f"  missed, {'known' if seed.known else 'unknown'}: {_context(seed)}")
    return missed


def _context(seed: Seed) -> str:
    return " ".join(seed.article.text[max(0, seed.span.start - 60) : seed.span.end + 60].split())


def main() -> int:
    """Print all three; return 1 where a goal is missed."""
    asked = arguments()
    articles = load(asked.data)
    chosen = [module.RULE for module in (region, capital, rank)]
    counted = pairs(articles, asked.show)
    print(f"{len(articles)} articles, {counted.total()} pairs read: {dict(counted)}")
    total, verdicts = alarms(articles, chosen)
    print(f"{total} findings: {dict(verdicts)}")
    missed = seeded(articles, chosen, asked)
    if verdicts["false"] > FALSE_SHARE * len(articles):
        missed.append(f"{verdicts['false']} findings are false")
    print(*(f"missed: {goal}" for goal in missed) if missed else ["all goals are met"], sep="\n")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())

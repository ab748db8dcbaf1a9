"""A place in an order that the text gives away twice."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.relations.retold.ranks import Ranked, find_ranks
from checks.registry import Example, Rule


def check(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each superlative that two hold, and each first that was not the first."""
    return (_finding(reading, ranked) for ranked in find_ranks(reading))


def _finding(reading: Reading, ranked: Ranked) -> Finding:
    line = reading.story.article.place(ranked.first.start).line
    message = f"“{reading[ranked.second]}”, but “{reading[ranked.first]}” in line {line}"
    return RULE.finding(reading, message, ranked.second, evidence=(f"inferred from the text: {ranked.because}",))


RULE = Rule(
    id="agreement/rank",
    severity=Severity.REVIEW,
    summary="two hold one place, or a first was not the first",
    what="Looks for two names that hold one place (“the second-largest port in Poland”), and for “the first strike "
    "since 2015” where the text tells of a strike of a later year. Only plain wordings are compared, and quotations "
    "are left alone.",
    why="Superlatives are the sentences that readers check, and that other desks repeat.",
    instead="Find out which of the two is right, or say by what measure each is.",
    raises=(
        Example(
            "Gdynia, the largest port in Poland, closed on Monday.\nTrade goes on elsewhere.\n"
            "Gdansk is the biggest port in Poland."
        ),
        Example("Drivers walked out on Monday, the first strike since 2015.\nThe 2018 strike lasted a week."),
    ),
    silent=(
        Example("Gdansk is the largest port in Poland. Gdynia is the second-largest port in Poland."),
        Example("Gdansk is the largest port in Poland. Constanta is the largest port in Romania."),
        Example("The Port of Gdansk is the largest port in Poland. Gdansk, the largest port in Poland, is open."),
        Example("Drivers walked out on Monday, the first strike since 2015.\nThe 2012 strike lasted a week."),
        Example("It was the first time since 2015 that drivers walked out.\nThe 2018 strike was one of clerks."),
    ),
    check=check,
)

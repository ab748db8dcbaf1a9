"""One thing told twice, with two lengths or two dates."""

from collections.abc import Iterator
from itertools import chain

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.relations.event_lengths import TwoTellings, lengths_retold
from checks.reading.relations.event_years import years_retold
from checks.reading.relations.founded import founded_twice
from checks.reading.relations.once_only import years_told_twice
from checks.reading.relations.sentences_retold import sentences_retold
from checks.registry import Example, Rule
from checks.rules.calendar._repeats import once


def told_twice(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each length, year or date that the text gave otherwise before."""
    readers = (lengths_retold, years_retold, years_told_twice, founded_twice, sentences_retold)
    found = chain.from_iterable(read(reading) for read in readers)
    return once(reading, (_finding(reading, twice) for twice in found))


def _finding(reading: Reading, twice: TwoTellings) -> Finding:
    line = reading.story.article.place(twice.first.start).line
    message = f"“{reading[twice.again]}”, but “{reading[twice.first]}” in line {line}"
    return RULE.finding(reading, message, twice.again, evidence=(f"inferred from the text: {twice.because}",))


RULE = Rule(
    id="calendar/told-twice",
    severity=Severity.REVIEW,
    summary="one thing is told twice, with two lengths, years or dates",
    what="Looks for an event that the text comes back to with another length (“A 42-day strike ... The 44-day strike "
    "ended”), for years of what is held every four years that cannot both be (“the 2016 presidential election” and "
    "“the 2015 presidential election”), for two years of what happens once (“the pier opened in 1995”), for how old a "
    "thing is against its year (“The museum will mark its 50th anniversary this year. ... The museum opened in 1976”), "
    "and for long sentences that stand twice, as captions do, and differ in one figure. The two may be different "
    "events, so an editor has to look.",
    why="Of two figures for one thing, one is wrong.",
    instead="Make the two agree, or say that there are two.",
    raises=(
        Example("A 42-day strike shut the port. The 44-day strike ended with a raise."),
        Example("The mill will close in September after 111 years. The mill opened in 1925."),
        Example("She ran in the 2016 presidential election. The 2015 presidential election was close."),
        Example(
            "In this April 4, 2019, photo the mayor of the town opens the new bridge over the river.\n"
            "In this April 4, 2018, photo the mayor of the town opens the new bridge over the river."
        ),
    ),
    silent=(
        Example("The museum will mark its 50th anniversary this year. The museum opened its doors in 1975."),
        Example("A 42-day strike shut the port. The 42-day strike ended with a raise."),
        Example("An 18-month extension was asked for. He took the three-month extension offered by the council."),
        Example("She ran in the 2016 presidential election. The 2012 presidential election was close."),
        Example("He is due in court on Oct. 10.\nHe is due in court on Oct. 17."),
    ),
    check=told_twice,
)

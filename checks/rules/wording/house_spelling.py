"""A word, name or place that the house spells otherwise."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.house.lexicon import differs_in_case, replacement
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.wording._house import uses


def house_spelling(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each form that the house does not use, in the article's own words or its headline."""
    for use, spelling in uses(reading, reading.style.spelled):
        if use.first and differs_in_case(spelling, use.words):
            continue
        write = replacement(spelling, use.words)
        message = f"“{use.words}” is “{write}” in the house's style"
        yield use.finding(RULE, reading, message, spelling.why, f"Write “{write}”.")


_KYIV = """
spellings:
- {use: Kyiv, instead_of: [Kiev, Kiew], kind: place, except: [chicken Kiev], why: The name in Ukrainian.}
"""
_WORDS = """
spellings:
- {use: adviser, instead_of: [advisor]}
- {use: internet, instead_of: [Internet]}
- {use: COVID-19, instead_of: [COVID, coronavirus], quotations: true}
"""

RULE = Rule(
    id="wording/house-spelling",
    severity=Severity.REVIEW,
    summary="a form that the house spells otherwise",
    what="Looks in the text and the headline for the forms under `instead_of` in the house's style file: whole words, "
    "a word in any case and with its plural, a name or a place with its capitals. Phrases under `except` are left "
    "alone, so are names that hold the word (“Council of Economic Advisors”), and quotations unless the entry says "
    "`quotations: true`.",
    why="One thing under two spellings looks like two things, or like carelessness.",
    instead="Write the form that the house uses.",
    raises=(
        Example("The mayor of Kiev spoke.", style=_KYIV),
        Example("It rained.", headline="KIEV under fire", style=_KYIV),
        Example("Kiev's mayor ate chicken Kiev in Kyiv.", style=_KYIV),
        Example("Two advisors resigned. They met over the Internet.", style=_WORDS),
        Example("“We beat COVID,” she said. COVID-19 had spread.", style=_WORDS),
    ),
    silent=(
        Example("The mayor of Kyiv ate chicken Kiev with kievans.", style=_KYIV),
        Example("The mayor of Kiev spoke."),
        Example("“I was born in Kiev,” he said.", style=_KYIV),
        Example("The Council of Economic Advisors met. Advisors did not.", style=_WORDS),
        Example("Internet use rose. The adviser's report on COVID-19 was advisory.", style=_WORDS),
    ),
    check=house_spelling,
)

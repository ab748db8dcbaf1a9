"""A word that the house bans, or has an editor look at."""

from collections.abc import Iterator
from dataclasses import replace

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.wording._house import uses


def house_word(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each word of the house's list, as severe as it says, in the article's words or headline."""
    for use, flagged in uses(reading, reading.style.worded):
        banned = flagged.severity is Severity.ERROR
        message = f"the house {'does not write' if banned else 'asks an editor to look at'} “{use.words}”"
        found = use.finding(RULE, reading, message, flagged.why, flagged.instead)
        yield replace(found, severity=flagged.severity)


_STYLE = """
words:
- words: [terroris*]
  why: Others may see a fighter in whom one side sees a terrorist.
  instead: Say what was done, and by whom.
  except: [Terrorism Act, counter-terrorism]
- {words: [illegal immigrant*, illegals], severity: error, why: No person is illegal., quotations: true}
"""

RULE = Rule(
    id="wording/house-word",
    severity=Severity.REVIEW,
    summary="a word that the house bans or has looked at",
    what="Looks in the text and the headline for the words of the house's style file: whole words in any case, a "
    "trailing * standing for any ending. Each is as severe as its entry says. Phrases under `except` are left alone, "
    "so are names that hold the word, and quotations unless the entry says `quotations: true`.",
    why="The house has found that these words say more, less or something other than their writer means.",
    instead="Use another word, or have an editor let it stand.",
    raises=(
        Example("Two terrorists were arrested.", style=_STYLE),
        Example("It rained.", headline="Police Hold Terrorist", style=_STYLE),
        Example("“Illegal immigrants,” he called them.", style=_STYLE),
    ),
    silent=(
        Example("The Joint Terrorism Task Force arrested two.", style=_STYLE),
        Example("Two terrorists were arrested."),
        Example("“They are terrorists,” she said of those held under the Terrorism Act.", style=_STYLE),
        Example("The minister for counter-terrorism spoke of illegal immigration.", style=_STYLE),
        Example("It rained.", headline="PM calls them “terrorists”", style=_STYLE),
    ),
    check=house_word,
)

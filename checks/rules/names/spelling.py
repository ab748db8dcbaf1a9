"""One name in two spellings."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.names import Profile, TwoSpellings, two_spellings
from checks.registry import Example, Rule
from checks.rules.names._house import Preferred, preferred

_MOST_LINES = 5


def spelling(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each name that stands in two forms, where the rarer one stands first."""
    for two in two_spellings(reading.names):
        house = preferred(reading.style, two.rare.form, two.common.form)
        if house is None or not house.is_held:
            yield _finding(reading, two, house)


def _finding(reading: Reading, two: TwoSpellings, house: Preferred | None) -> Finding:
    rare, common = two.rare.uses[0], two.common.uses[0]
    message = f"“{rare.text}” here, “{common.text}” {_where(reading, two.common)}"
    evidence = [two.because]
    if two.rare.count > 1:
        evidence.append(f"“{rare.text}” stands {_where(reading, two.rare)}")
    if house and house.why:
        evidence.append(house.why)
    advice = f"Write “{house.use}”, as the house does." if house else ""
    if rare.in_headline:
        evidence.append(f"the headline: “{reading.story.article.headline}”")
        return RULE.finding(reading, message, evidence=evidence, advice=advice, subject=f"headline: {rare.text}")
    return RULE.finding(reading, message, rare.span, evidence=evidence, advice=advice)


def _where(reading: Reading, profile: Profile) -> str:
    """Return where a form stands, in words: "in line 3", "in the headline and lines 2 and 5"."""
    lines = list(
        dict.fromkeys(reading.story.article.place(use.span.start).line for use in profile.uses if not use.in_headline)
    )
    shown = [str(line) for line in lines[:_MOST_LINES]]
    listed = ", ".join(shown[:-1]) + (" and " if len(shown) > 1 else "") + "".join(shown[-1:])
    more = f" and {len(lines) - _MOST_LINES} more" if len(lines) > _MOST_LINES else ""
    places = [f"line{'s' if len(lines) > 1 else ''} {listed}{more}"] if lines else []
    if any(use.in_headline for use in profile.uses):
        places.insert(0, "the headline")
    return "in " + " and ".join(places)


_ZELENSKYY = """
spellings:
- {use: Zelenskyy, instead_of: [Zelenskij], kind: name, why: "The form of the president's own office."}
"""

RULE = Rule(
    id="names/spelling",
    severity=Severity.REVIEW,
    summary="one name is spelled in two ways",
    what="Compares the names of the story, headline included, that are one letter apart, have two letters swapped or "
    "sound alike, and holds those that are one referent's as far as the text shows it: the same given name or title, a "
    "surname that is introduced in one form and stands alone in the other, a long name that stands often and once with "
    "a slip. Some names that differ more are known to be one's (“Kyiv” and “Kiev”). Initials, accents, capitals and "
    "possessives are no differences, nor are plurals and words for a place's people. Two given names make two people, "
    "and frequent surnames, places and office-holders are names of their own. Handles, addresses, titles of works, "
    "quoted documents and sentences about a spelling are left alone.",
    why="A reader cannot know that the two are one, and one of them is wrong.",
    instead="Find out how the name is spelled, and spell it so everywhere.",
    raises=(
        Example("The mayor, Vitali Klitschko, spoke. Mr. Klitchko was applauded."),
        Example("Mayor Anna Dubrowski resigned. It was late, Dubrwoski said."),
        Example("President Volodymyr Zelenskiy spoke.\nLater, Zelenskyy flew home.", headline="Zelenskyy speaks"),
        Example("The port of Odesa was hit. Trains to Odessa were late."),
        Example("It rained in Kyiv.\nThe mayor of Kiev spoke."),
        Example("Qasem Soleimani was killed. They buried Qassem Soleimani in Kerman."),
        Example("Anna Lindqvist won.", headline="Lindquist wins"),
        Example("President Volodymyr Zelenskiy spoke. Later, Zelenskyy flew home.", style=_ZELENSKYY),
    ),
    silent=(
        Example("Vitali Klitschko spoke. Klitschko's brother, Wladimir Klitschko, listened to the Klitschkos."),
        Example("Anne Smith met Anna Smith. Ben Johnson beat Carl Johnston, and Johnson smiled."),
        Example("Sen. Jack Reed spoke. Sen. Harry Reid, whom Reed admires, listened to Reid's aide."),
        Example("Iran and Iraq met. Austria told Australia that Iran had called on Iraq. Slovakia is not Slovenia."),
        Example("Korea is far. The Korean team won. Koreans cheered. “Korea won,” the Koreans said."),
        Example("José Díaz won. Diaz said that he would be back. DIAZ was cheered. “Díaz!”"),
        Example("Ann Petrova spoke. Her husband, Ivan Petrov, listened. Petrov clapped; Petrova bowed."),
        Example("Rachel Schneider said the name was misspelled. It said Schnieder."),
        Example("Myanmar, which was called Burma then, lost."),
        Example("It rained in Kyiv.\nThe mayor ate chicken Kiev."),
        Example(
            "It rained in Kyiv. The mayor of Kiev spoke.",
            style="spellings:\n- {use: Kyiv, instead_of: [Kiev], kind: place}\n",
        ),
    ),
    check=spelling,
)

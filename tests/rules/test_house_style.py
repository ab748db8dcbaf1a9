"""The house's words, spellings and severities, as rules find them in a story."""

from dataclasses import replace
from datetime import date

import pytest

from checks.finding import Finding, Severity
from checks.house.house import House
from checks.house.style_file import style_of_text
from checks.registry import Standing, as_set, rules
from checks.review import Review, review
from checks.story.load import load_story_text

STYLE = """
spellings:
- {use: Kyiv, instead_of: [Kiev], kind: place, except: [chicken Kiev], why: The Ukrainian name.}
- {use: internet, instead_of: [Internet]}
- {use: Türkiye, instead_of: [Turkey], kind: place, quotations: true}
words:
- {words: [terroris*], why: It takes sides., instead: Say what was done.}
- {words: [passed away], why: People die., severity: error}
"""
TODAY = date(2025, 7, 21)


def reviewed(
    text: str, style: str = STYLE, headline: str = "", claims: str = "claims: []", rule: str = "wording/ decisions/"
) -> Review:
    story = load_story_text(claims, text, TODAY.isoformat(), headline)
    house = House(style_of_text(style))
    chosen = [
        as_set(found, house.style.state(name))
        for name, found in rules().items()
        if name.startswith(tuple(rule.split()))
    ]
    return review(story, chosen, TODAY, house)


def found(text: str, style: str = STYLE, headline: str = "") -> list[Finding]:
    return list(reviewed(text, style, headline, rule="wording/house").open)


def words(text: str, headline: str = "") -> list[str]:
    return [finding.words or finding.subject for finding in found(text, headline=headline)]


def test_each_use_is_marked_where_it_stands() -> None:
    """An editor changes every one of them."""
    text = "Kiev's mayor left Kiev. He ate chicken Kiev."
    assert [(f.span and text[f.span.start : f.span.end], f.address) for f in found(text)] == [
        ("Kiev", 'wording/house-spelling@"Kiev"'),
        ("Kiev", 'wording/house-spelling@"Kiev"#2'),
    ]


def test_a_finding_says_what_to_write_and_why() -> None:
    """The house's reason convinces better than its rule."""
    (finding,) = found("The mayor of Kiev left.")
    assert (finding.advice, finding.evidence) == ("Write “Kyiv”.", ("The Ukrainian name.",))
    (finding,) = found("Terrorists left.")
    assert (finding.advice, finding.evidence) == ("Say what was done.", ("It takes sides.",))


def test_the_headline_is_held_too_and_told_apart_from_the_text() -> None:
    """A decision on the headline must not let the text stand, nor move when the headline is mended."""
    findings = found("He left Kiev.", headline="Terrorists near Kiev")
    assert [finding.address for finding in findings] == [
        'wording/house-spelling@"headline: Kiev"',
        'wording/house-word@"headline: Terrorists"',
        'wording/house-spelling@"Kiev"',
    ]
    assert "the headline: “Terrorists near Kiev”" in findings[0].evidence


def test_quotations_are_left_alone_unless_the_house_says_otherwise() -> None:
    """What somebody said is not the house's to spell."""
    assert words("“Kiev and Turkey are terrorist,” he said.", headline="“Kiev” or “Turkey”") == [
        "headline: Turkey",
        "Turkey",
    ]


def test_a_capital_that_the_place_brings_is_right() -> None:
    """A sentence begins with a capital, and some headlines have them throughout."""
    assert words("Internet use rose. “Internet use,” it says. The Internet is big.", "More Internet for all") == [
        "Internet"
    ]


@pytest.mark.parametrize(
    ("text", "headline", "raised"),
    [
        ("She joined the Joint Terrorism Task Force.", "", []),
        ("The Terror Act, which TERRORISM brought, is a law.", "", ["TERRORISM"]),
        ("Terrorism rose. He read “Terrorism” and the Terrorism Act.", "Terrorism Rises", []),
        ("Terrorism rose.", "Terrorism Rises", ["headline: Terrorism", "Terrorism"]),
        ("He said: “I ate.” “Terrorism?” He left Kiev Terminal.", "", ["Kiev"]),
    ],
)
def test_names_keep_their_spelling(text: str, headline: str, raised: list[str]) -> None:
    """An act or an agency is called what it is called."""
    assert words(text, headline) == raised


@pytest.mark.parametrize(("style", "severity"), [(STYLE, "error"), (f"{STYLE}rules: {{wording/*: review}}", "review")])
def test_a_word_is_as_severe_as_its_entry_or_the_rule(style: str, severity: str) -> None:
    """A ban is an error, unless the house wants the rule as a whole milder."""
    (finding,) = found("His uncle passed away.", style)
    assert finding.severity is Severity(severity)


def test_a_word_in_a_claims_quote_belongs_to_the_claim() -> None:
    """The address that an editor writes down is the claim's."""
    claims = "claims:\n- id: left\n  quote: the mayor of Kiev\n"
    (finding,) = reviewed("So the mayor of Kiev left.", claims=claims, rule="wording/house").open
    assert finding.address == "wording/house-spelling@left"


def test_a_severity_of_the_house_is_that_of_every_finding() -> None:
    """Whatever reads a finding, the summary or a machine, must see what the house decided."""
    for rule in ("wording/over-exact", "wording/house-spelling"):
        style = f"{STYLE}rules: {{{rule}: error}}"
        findings = reviewed("The army of Kiev counted over 122 clashes.", style, rule=rule).open
        assert [finding.severity for finding in findings] == [Severity.ERROR]


def test_a_rule_that_fails_is_an_error_whatever_the_house_says() -> None:
    """A rule that did not look must not pass for a mild one."""

    def fails(_reading: object) -> list[Finding]:
        raise RuntimeError("no")

    rule = as_set(replace(rules()["wording/over-exact"], check=fails), "review")
    (finding,) = review(load_story_text("claims: []", "It rained.", "2025-07-21"), [rule], TODAY).open
    assert finding.severity is Severity.ERROR


DECIDED = """
claims: []
decisions:
- {finding: wording/over-exact@"over 122", decision: stet, by: %s, reason: so the army said, on: 2025-07-20%s}
"""
COUNT = "The army counted over 122 clashes."
SIGNING = "signing:\n- {by: [standards desk], why: We agreed so in May.}\n"


def decided(by: str, style: str = SIGNING, until: str = "") -> Review:
    return reviewed(COUNT, style, claims=DECIDED % (by, until))


def test_a_decision_of_somebody_who_may_sign_is_in_force() -> None:
    """Else nobody could let anything stand."""
    outcome = decided("standards desk")
    assert outcome.open == ()
    assert [standing for _, standing in outcome.decided] == [Standing.IN_FORCE]


def test_a_decision_of_somebody_who_may_not_sign_lets_nothing_stand() -> None:
    """A stet is the act of whoever the house trusts with it: the finding stays open beside the one on the decision."""
    outcome = decided("standard desk")
    assert [finding.check for finding in outcome.open] == ["wording/over-exact", "decisions/signed-by"]
    assert outcome.stet == ()
    about = outcome.open[1]
    assert "“standard desk” may not sign" in about.message
    assert about.evidence[1:] == (
        "who may sign, by the house's style: standards desk",
        "did you mean “standards desk”?",
        "We agreed so in May.",
    )


def test_where_nobody_may_sign_the_text_has_to_be_mended() -> None:
    """An editor who reads "have it decided" would look for somebody in vain."""
    outcome = decided("standards desk", "signing:\n- {rules: [wording/*], by: []}\n")
    about = outcome.open[1]
    assert "the house lets nobody sign a stet for wording/over-exact" in about.message
    assert about.advice.startswith("Mend the text")


def test_turning_the_rule_off_brings_no_decision_into_force() -> None:
    """Who may sign is the house's word, not that of whoever leaves out a rule."""
    outcome = decided("intern", f"{SIGNING}rules: {{decisions/signed-by: review}}\n")
    assert [(f.check, f.severity.value) for f in outcome.open] == [
        ("wording/over-exact", "review"),
        ("decisions/signed-by", "review"),
    ]
    story = load_story_text(DECIDED % ("intern", ""), COUNT, TODAY.isoformat())
    alone = review(story, [rules()["wording/over-exact"]], TODAY, House(style_of_text(SIGNING)))
    assert [finding.check for finding in alone.open] == ["wording/over-exact"]


@pytest.mark.parametrize(
    ("by", "until", "standing"),
    [
        ("standards desk", ", until: 2025-07-21", Standing.IN_FORCE),
        ("standards desk", ", until: 2025-07-20", Standing.EXPIRED),
        ("intern", ", until: 2025-07-20", Standing.NOT_ACCEPTED),
    ],
)
def test_a_decision_comes_to_one_thing(by: str, until: str, standing: Standing) -> None:
    """One finding on one decision: of two, an editor would answer the wrong one first."""
    outcome = decided(by, until=until)
    assert [found for _, found in outcome.decided] == [standing]
    assert sum(finding.family == "decisions" for finding in outcome.open) == (standing is not Standing.IN_FORCE)


def test_a_decision_on_a_rule_that_did_not_run_is_neither_in_force_nor_stale() -> None:
    """It may answer something when the rule runs again."""
    outcome = reviewed(COUNT, "", claims=DECIDED % ("desk", ""), rule="decisions/")
    assert [standing for _, standing in outcome.decided] == [Standing.RULE_OFF]
    assert outcome.open == ()

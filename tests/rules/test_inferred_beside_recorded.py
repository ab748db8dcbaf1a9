"""What a claim file says of its claims is not inferred once more."""

from datetime import date

from checks.registry import rules, select
from checks.review import review
from checks.story.load import load_story_text

TEXT = "Only 45 of 60 members, or 80 percent, voted.\nIn all, 14 farmers bought land.\nThe 12 farmers paid in full."


def addresses(claims: str) -> set[str]:
    story = load_story_text(claims, TEXT, "2025-07-21")
    chosen = [rule for rule in select(rules()) if rule.family in {"agreement", "figures"}]
    return {finding.address for finding in review(story, chosen, date(2025, 7, 21)).open}


def test_a_bare_text_is_held_by_what_is_inferred() -> None:
    """Without it the two cases below would pass for want of anything to infer."""
    assert addresses("claims: []\n") == {'agreement/recount@"12"', 'figures/share@"45 of 60 members, or 80 percent"'}


def test_a_recorded_relation_is_reported_once() -> None:
    """An editor would decide on one contradiction twice, under two addresses."""
    claims = """
        claims:
        - {id: members, quote: 60 members, quantity: {value: 60, of: members}}
        - {id: voters, quote: "45", quantity: {value: 45, of: members}}
        - {id: share, quote: 80 percent, quantity: {value: 80, unit: percent}}
        relations:
        - {percent: share, part: voters, of: members}
    """
    found = addresses(claims)
    assert "agreement/conflict@members+share+voters" in found
    assert not [address for address in found if address.startswith("figures/")]


def test_two_numbers_that_are_recorded_as_two_are_not_taken_for_one() -> None:
    """The claim file's author has said what each is a number of, and would be asked again at each edit."""
    claims = """
        claims:
        - {id: buyers, quote: 14 farmers, quantity: {value: 14, of: farmers}, measure: buyers}
        - {id: payers, quote: The 12 farmers, quantity: {value: 12, of: farmers}, measure: payers}
    """
    assert not [address for address in addresses(claims) if address.startswith("agreement/")]

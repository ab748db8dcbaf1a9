"""Words that could be taken for others: a claim that is moved to the wrong place would pass unseen."""

import pytest

from checks.reading import Reading
from checks.story.load import load_story_text
from checks.updating.anchoring import Anchoring
from checks.updating.change import Kind, Outcome
from checks.updating.decided import decided
from checks.updating.summary import summary
from checks.updating.update import update

PUBLISHED = "2025-07-21"
TOLL = "claims:\n- {id: toll, quote: Three people were killed, quantity: {value: 3, of: deaths}, measure: toll}\n"
LEAD = "Three people were killed when a crane fell in Oakham.\nThe crane had been checked in May.\n"


def outcomes(claims: str, old: str | None, new: str) -> tuple[Outcome, ...]:
    before = Reading(load_story_text(claims, old, PUBLISHED)) if old else None
    return Anchoring(Reading(load_story_text(claims, new, PUBLISHED)), before).outcomes()


def test_a_changed_lead_is_not_taken_for_the_same_words_in_a_new_sentence() -> None:
    new = LEAD.replace("Three", "Five") + "Outside the gate, three people were killed by a second crane.\n"
    (toll,) = outcomes(TOLL, LEAD, new.replace("three", "Three"))
    assert (toll.kind, toll.quote, toll.was, toll.now) == (Kind.CHANGED, "Five people were killed", "3", "5")


def test_a_deleted_statement_is_not_taken_for_another_claims() -> None:
    old = "Two boats left Aldmoor at noon.\nIn Brinkley two boats sank in the harbour.\n"
    claims = (
        "claims:\n- {id: left, quote: boats left Aldmoor, note: x}\n"
        "- {id: sank, quote: two boats, quantity: {value: 2, of: boats}}\n"
    )
    (left, sank) = outcomes(claims, old, "In Brinkley two boats sank in the harbour.\n")
    assert left.kind is Kind.GONE
    assert sank.kind is Kind.KEPT


def test_words_that_move_within_their_sentence_are_found() -> None:
    claims = "claims:\n- {id: day, quote: on Monday, date: 2025-07-21}\n"
    (day,) = outcomes(claims, "The crane fell on Monday in Oakham.", "In Oakham the crane fell at noon on Monday.")
    assert day.kind is Kind.KEPT


def test_a_sentence_said_twice_keeps_its_place_by_what_is_around_it() -> None:
    claims = "claims:\n- {id: hurt, quote: Two people were hurt, occurrence: 2}\n"
    old = (
        "A bus hit a wall in Corvale. Two people were hurt.\nA tram left the rails in Dunmere. Two people were hurt.\n"
    )
    first, second = old.splitlines()
    (hurt,) = outcomes(claims, old, f"{second}\n{first}\n")
    assert (hurt.kind, hurt.occurrence) == (Kind.MOVED, 1)


GAP = "The mill was founded in 1957.\nIt was sold in March for a song.\nIt runs 41 machines.\n"
GAP_CLAIMS = (
    "claims:\n- {id: founded, quote: founded in 1957, date: '1957'}\n- {id: sold, quote: in March, date: 2025-03}\n"
    "- {id: machines, quote: 41 machines, quantity: {value: 41, of: machines}}\n"
)


def test_without_the_old_text_a_date_is_known_by_the_claims_around_it() -> None:
    _, sold, _ = outcomes(GAP_CLAIMS, None, GAP.replace("March", "April"))
    assert (sold.kind, sold.quote, sold.now) == (Kind.CHANGED, "in April", "2025-04")


@pytest.mark.parametrize("instead", ["in April, not in May,", "", "for 41 years", "now"])
def test_without_the_old_text_nothing_is_guessed_of_several_or_none(instead: str) -> None:
    _, sold, _ = outcomes(GAP_CLAIMS, None, GAP.replace("in March", instead))
    assert (sold.kind, sold.quote) == (Kind.GONE, "in March")


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("has agreed to pay", "has never agreed to pay", Kind.DIFFERENT),
        ("has agreed to pay", "has agreed in writing to pay", Kind.REWORDED),
        ("denied the charge", "confirmed the charge", Kind.DIFFERENT),
        ("nine bakers left", "9 bakers left", Kind.REWORDED),
        ("nine bakers left", "90 bakers left", Kind.DIFFERENT),
        ("some bakers left", "all bakers left", Kind.DIFFERENT),
    ],
)
def test_what_turns_a_statement_is_left_for_a_person(old: str, new: str, kind: Kind) -> None:
    claims = f"claims:\n- {{id: told, quote: {old}}}\n"
    text = "After a long night at the town hall the union {} on the next day, its head said."
    (told,) = outcomes(claims, text.format(old), text.format(new))
    assert told.kind is kind
    assert (told.quote == old) is (kind is Kind.DIFFERENT)


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ("two kilometres", ("2 miles", "2 kilometres")),
        ("two square miles", ("2 miles", "2 square miles")),
        ("2 miles", ("two miles", "2 miles")),
    ],
)
def test_the_same_number_in_another_unit_is_another(now: str, told: tuple[str, str]) -> None:
    """Two miles from the fire and two kilometres from it are not the same to those who live there."""
    claims = "claims:\n- {id: near, quote: two miles, quantity: {value: 2, unit: mile}}\n"
    text = "The fire has come within {} of the town of Tessin, its mayor said."
    (near,) = outcomes(claims, text.format("two miles"), text.format(now))
    assert (near.was, near.now, near.settled) == (*told, now == "2 miles")


def test_what_only_a_correction_says_is_no_place_for_a_claim() -> None:
    """The corrected lead would pass unseen, and the old figure be recorded for good."""
    claims = (
        "claims:\n- {id: left, quote: boats left Aldmoor, note: x}\n"
        "- {id: crew, quote: 40 men, quantity: {value: 40, of: men}}\n- {id: day, quote: in May, date: 2025-05}\n"
    )
    new = "Two boats left Aldmoor with 50 men and no pilot.\nThey came home in May.\nCorrection: They had 40 men.\n"
    _, crew, _ = outcomes(claims, None, new)
    assert (crew.kind, crew.was, crew.now, crew.quote) == (Kind.CHANGED, "40", "50", "50 men")


def test_a_claim_on_a_correction_stays_on_it() -> None:
    """A correction may be recorded as any line may."""
    claims = "claims:\n- {id: crew, quote: 40 men, quantity: {value: 40, of: men}}\n"
    (crew,) = outcomes(claims, None, "Two boats left Aldmoor at noon.\nCorrection: They had 40 men.\n")
    assert crew.kind is Kind.KEPT


def test_without_the_old_text_an_ordinal_is_no_number() -> None:
    """“Eight states” would be recorded of the eighth week."""
    claims = "claims:\n- {id: one, quote: eight, quantity: {value: 8}}\n"
    (one,) = outcomes(claims, None, "It ends in the eighth week of the year.\nIt is one of nine.\n")
    assert one.kind is Kind.GONE


def test_a_word_before_a_quote_is_not_taken_for_its_small_one() -> None:
    """“Morsi Wednesday” is nobody's quote."""
    claims = "claims:\n- {id: day, quote: on Wednesday, date: 2025-07-16}\n"
    (day,) = outcomes(claims, None, "The army ousted Morsi Wednesday at noon.")
    assert (day.kind, day.quote) == (Kind.REWORDED, "Wednesday")


ROLES = "claims:\n- {{id: one, quote: {}, role: {{person: Joe Dunn, office: General}}}}\n"


def test_a_word_of_the_sentence_is_not_taken_into_a_title() -> None:
    """“By Gen. Dunn” is no title."""
    old = "The mayor was joined by the town clerk Ash Cart and Marine Gen. Joe Dunn, head of the staff."
    new = "The mayor was joined by Gen. Joe Dunn, head of the staff, and the town clerk Ash Cart."
    (one,) = outcomes(ROLES.format("Marine Gen. Joe Dunn"), old, new)
    assert one.now == "Gen. Joe Dunn"


def test_a_length_of_time_is_found_in_its_sentence() -> None:
    """“On abortion” would stand for six weeks."""
    old = "On Tuesday they sued Ohio over its recent six-week abortion ban, a clerk said."
    new = old.replace("recent six-week abortion ban", "ban on abortion after six weeks")
    (weeks,) = outcomes("claims:\n- {id: weeks, quote: six-week abortion, date: P6W}\n", old, new)
    assert (weeks.now, weeks.settled) == ("six weeks", False)


def test_a_draft_is_not_taken_to_a_number_that_another_claim_records() -> None:
    """The second billion would be told as the first one changed."""
    claims = (
        "claims:\n- {id: given, quote: some $1.5 billion, quantity: {value: 1500000000, bound: about, unit: dollar}}\n"
        "- {id: lost, quote: cost Egypt $1.5 billion, quantity: {value: 1500000000, unit: dollar}}\n"
    )
    new = "It gives $1.6 billion a year.\nThat could cost Egypt $1.5 billion.\n"
    given, lost = outcomes(claims, None, new)
    assert lost.span is not None
    assert (given.span is None or not given.span.overlaps(lost.span), lost.kind) == (True, Kind.KEPT)


def test_where_the_old_number_still_stands_is_told_without_a_measure() -> None:
    claims = "claims:\n- {id: lorries, quote: 12 lorries, quantity: {value: 12, of: lorries}}\n"
    old = "A depot sent out 12 lorries with sand.\nThe 12 lorries came from Garston.\n"
    claims = claims.replace("12 lorries,", "sent out 12 lorries,")
    new = old.replace("out 12", "out 15")
    stories = [load_story_text(claims, text, PUBLISHED) for text in (old, new)]
    found = update(Reading(stories[1]), Reading(stories[0]))
    assert summary(found, stories[0])[0] == "lorries 12 -> 15 in line 1; line 2 still says 12"


def test_decisions_stay_with_what_they_were_about() -> None:
    decisions = "".join(
        f"- {{finding: '{finding}', decision: stet, by: desk, reason: ok, on: 2025-07-21}}\n"
        for finding in (
            "wording/over-exact@toll",
            'attribution/vague@"it is understood"',
            'wording/contested@"the “hero” of Oakham"#2',
            'wording/contested@"checked in May"',
        )
    )
    new = 'Five people were killed when a crane fell in Oakham.\nHe is the "hero" of Oakham. It was checked in May.\n'
    story = load_story_text(f"{TOLL}decisions:\n{decisions}", new, PUBLISHED)
    kept = [(one.kind, one.finding) for one in decided(Reading(story), outcomes(TOLL, LEAD, new))]
    assert kept == [
        (Kind.KEPT, "wording/over-exact@toll"),
        (Kind.GONE, 'attribution/vague@"it is understood"'),
        (Kind.REWORDED, 'wording/contested@"the "hero" of Oakham"#2'),
        (Kind.KEPT, 'wording/contested@"checked in May"'),
    ]


def test_a_partial_file_is_given_no_drafts() -> None:
    new = LEAD + "The firm paid 40,000 crowns.\n"
    story = load_story_text(TOLL, new, PUBLISHED)
    assert [added.entry.quote for added in update(Reading(story)).added]
    import dataclasses

    from checks.story.model import Coverage

    found = update(Reading(dataclasses.replace(story, coverage=Coverage.PARTIAL)))
    assert found.added == ()
    assert found.left_out > 0

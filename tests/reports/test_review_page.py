"""The review page as it is made: what is on it, in what order, and what an editor copies from it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import pytest
import yaml

from checks.finding import MOMENTS, Finding, Place, Severity, Sign, Span, Step
from checks.reading import Reading
from checks.reading.mentions import Days
from checks.registry import Rule, rules
from checks.reports.page.anchors import Anchors
from checks.reports.page.axis import WIDTH, TimeAxis, bars
from checks.reports.page.dates import time_line
from checks.reports.page.entry import stet_entry
from checks.reports.page.linked import Piece, pieces
from checks.reports.page.proof import Proof, worst_first
from checks.reports.page.render import page
from checks.reports.page.sheet import CROWDED, Sheet, sheet
from checks.review import review
from checks.story.load import load_story_text
from checks.story.model import Article, BrokenStory, Story

TODAY = date(2025, 7, 21)
PUBLISHED = "2025-07-21T09:00:00+03:00"
TEXT = "Some 36 attacks were counted on Monday.\nThe army spoke of over 122 clashes, and of 36 attacks again."


def found(severity: Severity = Severity.REVIEW, span: Span | None = None, ordinal: int = 1) -> Finding:
    return Finding("wording/x", severity, "so", "Look.", span, ordinal=ordinal)


def held(path: str, *severities: Severity) -> Proof:
    return Proof(path, None, tuple(found(severity, ordinal=number) for number, severity in enumerate(severities, 1)))


def bare(text: str) -> Story:
    return Story(Path("a.txt"), Article(Path("a.txt"), text, datetime(2025, 7, 21, tzinfo=UTC)))


def put_together(proof: Proof) -> Sheet:
    return sheet(proof, Anchors(), Path.cwd(), TODAY)


def test_the_worst_story_comes_first() -> None:
    """An editor with ten minutes would spend them on the wrong story."""
    error, look = Severity.ERROR, Severity.REVIEW
    passed = Proof("a", None, passing=(found(),))
    stories = [passed, held("b", look), held("d", error), held("c", error, look), held("e", error, error)]
    assert [proof.path for proof in worst_first(stories)] == ["e", "c", "d", "b", "a"]


def test_a_page_of_no_story_is_a_page() -> None:
    """A folder without stories would end in a traceback."""
    assert "0 of 0 stories held" in page([], Path.cwd(), TODAY)


@pytest.mark.parametrize("span", [None, Span(3, 3), Span(0, 999), Span(39, 40)])
def test_a_finding_without_words_stands_at_the_top(span: Span | None) -> None:
    """What is wrong with a claim file or a headline would be on no page."""
    shown = put_together(Proof("a.txt", bare(TEXT), (found(span=span),)))
    assert len(shown.top) == 1


def test_white_space_around_the_words_of_a_finding_is_not_marked() -> None:
    """A rule of a newsroom's own that is careless by a space would lose its note."""
    text = "One line.  \n  Another line."
    shown = put_together(Proof("a.txt", bare(text), (found(span=Span(4, 21)),)))
    assert shown.body
    assert [note.number for paragraph in shown.body.paragraphs for note in paragraph.notes] == [1]
    marked = [words.text for paragraph in shown.body.paragraphs for words in paragraph.words if words.notes]
    assert marked == ["line.", "Another"]


def test_two_stories_with_one_name_and_one_finding_have_anchors_of_their_own() -> None:
    """A link sent to a colleague would open the other story."""
    html = page(
        [replace(held("x/a.yaml"), holding=(found(),)), replace(held("y/a.yaml"), holding=(found(),))], Path(), TODAY
    )
    fingerprint = found().fingerprint
    assert f'id="note-a-{fingerprint}"' in html
    assert f'id="note-a-{fingerprint}-2"' in html


def test_many_notes_are_folded_and_few_are_not() -> None:
    """The notes of a crowded page would be ten times as long as its text."""
    few, many = (
        Proof("a.txt", bare(TEXT), tuple(found(span=Span(0, 4), ordinal=n) for n in range(count)))
        for count in (3, CROWDED + 1)
    )
    assert '<details class="more" open>' in page([few], Path(), TODAY)
    assert '<details class="more" open>' not in page([many], Path(), TODAY)


CLAIMS = """
claims:
- {id: attacks, quote: over 122 clashes, quantity: {value: 122, bound: more-than}}
"""


def test_the_entry_is_refused_until_somebody_signs_it_and_then_lets_the_finding_stand() -> None:
    """An editor would paste what the gate does not take, or what nobody answers for."""
    over_exact = rules()["wording/over-exact"]
    (open_,) = review(load_story_text(CLAIMS, TEXT, PUBLISHED), [over_exact], TODAY).open
    entry = stet_entry(open_.address, TODAY, as_json=False)
    with pytest.raises(BrokenStory):
        load_story_text(f"{CLAIMS}\ndecisions:\n{entry}", TEXT, PUBLISHED)
    signed = entry.replace("by:", "by: desk").replace("reason:", "reason: counted by us")
    again = review(load_story_text(f"{CLAIMS}\ndecisions:\n{signed}", TEXT, PUBLISHED), [over_exact], TODAY)
    assert not again.open
    assert len(again.stet) == 1


@pytest.mark.parametrize("address", ['wording/x@"the \\"words\\": #2"', "wording/x@a+b", 'x/y@"\u202e\x00 é"'])
@pytest.mark.parametrize("as_json", [True, False])
def test_an_address_is_copied_letter_for_letter(address: str, as_json: bool) -> None:
    """The decision would be about nothing, and the story held for that as well."""
    (entry,) = (
        yaml.safe_load(f"[{stet_entry(address, TODAY, as_json=True)}]")
        if as_json
        else yaml.safe_load(stet_entry(address, TODAY, as_json=False))
    )
    assert entry["finding"] == address
    assert not entry["by"]


def test_only_pages_of_the_web_and_lines_of_the_text_are_links() -> None:
    """A source could not be opened, or a link would run something."""
    text = "See https://example.org/a_(b), javascript:alert(1), http://[::1 and ftp://x: line 2, not line 3."
    links = [piece for piece in pieces(text, {2}) if piece.href or piece.line]
    assert links == [Piece("https://example.org/a_(b", href="https://example.org/a_(b"), Piece("line 2", line=2)]


def step(low: int | None, high: int | None, scale: str = "number", sign: Sign = Sign.NONE) -> Step:
    ends = [None if end is None else Fraction(end) for end in (low, high)]
    return Step("“x”", "x", ends[0], ends[1], scale, sign)


def test_what_is_drawn_is_as_long_as_it_is_worth() -> None:
    """A drawing would make 12 look like 24."""
    ten, twenty = bars([step(10, 10), step(20, 20)])
    assert ten
    assert ten.base is not None
    assert twenty
    assert twenty.left - ten.base == pytest.approx(2 * (ten.left - ten.base), abs=0.1)


def test_what_is_added_up_ends_where_the_sum_does() -> None:
    """An editor would not see by how much the parts miss their total."""
    four, seven, made, told = bars(
        [step(4, 4), step(7, 7, sign=Sign.PLUS), step(11, 11, sign=Sign.MAKES), step(10, 10, sign=Sign.NOT)]
    )
    assert four
    assert seven
    assert made
    assert told
    assert seven.base == four.right
    assert seven.right == made.right > told.right


def test_an_open_end_goes_beyond_every_number() -> None:
    """“At least 3” would look like 3."""
    at_least, exact = bars([step(3, None), step(3, 3)])
    assert at_least
    assert exact
    assert (at_least.left, at_least.right, at_least.open_right) == (exact.left, WIDTH, True)
    assert exact.is_point
    assert exact.right < WIDTH


def test_numbers_of_different_units_share_no_axis() -> None:
    """A percentage would be drawn against a number of people."""
    assert bars([step(45, 45), step(60, 60), step(75, 75, "percent")])[2] is None


def test_moments_are_not_drawn_from_the_beginning_of_the_calendar() -> None:
    """Two days of one week would be one stroke."""
    monday, friday = bars([step(739_000, 739_001, MOMENTS), step(739_004, 739_005, MOMENTS)])
    assert monday
    assert friday
    assert friday.left - monday.right > WIDTH / 3


def test_days_stand_on_their_side_of_publication_in_order() -> None:
    """Yesterday would be drawn as tomorrow."""
    published = date(2025, 7, 21)
    days = [Days(date(2022, 2, 1), date(2022, 2, 28)), Days(date(2025, 7, 20), date(2025, 7, 20))]
    days += [Days(published, published), Days(date(2025, 7, 22), None)]
    axis = TimeAxis.over(published, days)
    drawn = [axis.bar(one) for one in days]
    assert [bar.left for bar in drawn] == sorted(bar.left for bar in drawn)
    assert drawn[1].right < axis.now == drawn[2].middle < drawn[3].left
    assert drawn[3].open_right


def test_the_time_line_has_what_a_claim_records_before_what_its_words_say() -> None:
    """The page would show another day than the one that the gate has judged."""
    claims = "claims:\n- {id: met, quote: on Monday, date: {value: 2025-07-14}}"
    line = time_line(Reading(load_story_text(claims, TEXT, PUBLISHED)))
    assert line
    assert [day.words for day in line.days] == ["14 July 2025", "21 July 2025"]
    assert line.days[-1].is_publication


def test_a_story_that_cannot_be_read_says_where() -> None:
    """The story would be missing from the page, or without the place to mend."""
    broken = replace(found(Severity.ERROR), check="files/syntax", entry=Place(Path("claims/a.yaml"), 3, 7))
    html = page([Proof("claims/a.yaml", None, (broken,))], Path(), TODAY)
    assert "This story cannot be read" in html
    assert "claims/a.yaml:3:7" in html
    assert "Let it stand" not in html


def test_what_was_let_stand_is_apart_with_the_name_of_who_did() -> None:
    """A decision would look like a finding, or could not be told from a passed story."""
    claims = (
        CLAIMS
        + """
decisions:
- {finding: wording/over-exact@attacks, decision: stet, by: county desk, reason: more have come since, on: 2025-07-20}
"""
    )
    story = load_story_text(claims, TEXT, PUBLISHED)
    result = review(story, [rules()["wording/over-exact"]], TODAY)
    shown = put_together(Proof("a.yaml", story, result.open, (), result.stet))
    html = page([shown.proof], Path(), TODAY)
    assert [note.severity for note in shown.notes] == ["stet"]
    assert "Let stand by county desk on" in html
    assert "1 let stand" in html


@pytest.mark.parametrize("rule", [rule for rule in rules().values() if rule.check], ids=lambda rule: rule.id)
def test_whatever_a_rule_finds_is_on_the_page(rule: Rule) -> None:
    """What the terminal tells would be missing from the page."""
    example = rule.raises[0]
    story = load_story_text(example.claims, example.text, example.published, example.headline)
    result = review(story, [rule], TODAY)
    html = page([Proof("a.yaml", story, result.open)], Path(), TODAY)
    assert all(f'id="note-a-{finding.fingerprint}"' in html for finding in result.open)
    assert html.count('<li class="note ') == len(result.open)

"""Pages of long texts: each mark stands where it belongs, and a book takes no longer a page than a story does."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from checks.finding import Place, Span
from checks.reports.page.claims import Measure, ShownClaim, told_next
from checks.reports.page.paragraphs import by_paragraph
from checks.story.model import Claim

Calls = Callable[[Callable[[], object]], int]


def shown(number: int) -> ShownClaim:
    claim = Claim(id=f"c{number}", quote="12", place=Place(Path("a.yaml")))
    return ShownClaim(claim, f"claim-{number}", Span(number, number + 1), 1, "", ())


def measure(size: int) -> Measure:
    return Measure("measure-dead", "dead", tuple(shown(number) for number in range(size)))


def test_each_claim_of_a_measure_leads_to_the_next_and_the_last_to_the_first() -> None:
    """Who follows a number through the text has to come to every place that tells it."""
    following = told_next([measure(3)])
    assert [[one.id for _, one in following[f"claim-{number}"]] for number in range(3)] == [
        ["claim-1"],
        ["claim-2"],
        ["claim-0"],
    ]


def test_twice_as_many_claims_of_a_measure_take_twice_as_long(calls: Calls) -> None:
    """A long list of casualties must not hold up its page."""
    few, many = measure(200), measure(400)
    assert calls(lambda: told_next([many])) < 2.5 * calls(lambda: told_next([few]))


def test_twice_as_many_paragraphs_take_twice_as_long(calls: Calls) -> None:
    """A page of a whole book is made of as many marks as paragraphs."""

    def work(size: int) -> Callable[[], object]:
        spans = [Span(10 * number, 10 * number + 9) for number in range(size)]
        return lambda: by_paragraph(spans, [(span, 0) for span in spans])

    assert calls(work(400)) < 2.5 * calls(work(200))


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=12), st.lists(st.integers(1, 9), max_size=8)
)
def test_a_mark_stands_in_every_paragraph_that_it_reaches_into(marks: list[tuple[int, int]], sizes: list[int]) -> None:
    """A finding over two paragraphs would show in one, or in none."""
    spans, at = list[Span](), 0
    for size in sizes:
        spans.append(Span(at, at + size))
        at += size + 1
    marked = [(Span(start, start + length), number) for number, (start, length) in enumerate(marks)]
    expected = [[(span, number) for span, number in marked if span.overlaps(within)] for within in spans]
    assert by_paragraph(spans, marked) == expected

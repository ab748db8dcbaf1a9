"""Invariants of the review page: it shows the article's text, exactly, and runs none of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st

from checks.documents.lines import printable
from checks.finding import Finding, Place, Severity, Span
from checks.reading import Reading
from checks.reports.page.anchors import Anchors
from checks.reports.page.linked import pieces
from checks.reports.page.proof import Proof
from checks.reports.page.render import page
from checks.reports.page.runs import runs
from checks.story.model import Article, Checked, Claim, Decision, Story, Verdict

TODAY = date(2025, 7, 21)
HOSTILE = (
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "<!-- ]]> -->",
    '" onmouseover="alert(1)',
    "' href='javascript:alert(1)",
    "javascript:alert(1)",
    "http://[",
    "https://example.org/a?b=1&c=2",
    "&lt;b&gt; & &amp;",
    "{{ 7 * 7 }} {% raw %}",
    "\u202eevil\u202c \u2066x",
    "\x00\x1b[31m\x7f",
    "line 1",
    "مرحبا",
)
WORDS = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=12), max_size=5).map(" ".join)


@st.composite
def spans_of(draw: st.DrawFn, length: int) -> Span:
    start = draw(st.integers(0, length))
    return Span(start, draw(st.integers(start, length)))


@given(st.data(), st.integers(0, 40))
def test_runs_are_the_text_and_each_mark_covers_exactly_its_words(data: st.DataObject, length: int) -> None:
    """Words would be left out, told twice, or marked for a finding that is not theirs."""
    spans = data.draw(st.lists(spans_of(length), max_size=8))
    within = data.draw(spans_of(length))
    found = list(runs(within, [(span, number) for number, span in enumerate(spans)]))
    assert [offset for run in found for offset in range(run.span.start, run.span.end)] == list(
        range(within.start, within.end)
    )
    for number, span in enumerate(spans):
        covered = {x for run in found if number in run.marks for x in range(run.span.start, run.span.end)}
        assert covered == set(range(span.start, span.end)) & set(range(within.start, within.end))
        begins = [run.span.start for run in found if number in run.begin]
        ends = [run.span.end for run in found if number in run.end]
        assert begins == [span.start] * bool(covered and span.start >= within.start)
        assert ends == [span.end] * bool(covered and span.end <= within.end)


@given(WORDS)
def test_links_lead_to_the_web_alone_and_leave_the_text_as_it_is(text: str) -> None:
    """A note would change a rule's words, or lead into a script."""
    found = list(pieces(text, lines={1}))
    assert "".join(piece.text for piece in found) == text
    for piece in found:
        assert not piece.href or urlsplit(piece.href).scheme in ("http", "https")


@given(st.lists(st.text(max_size=8), max_size=12))
def test_no_name_is_given_twice(names: list[str]) -> None:
    """A link would lead to another story's note."""
    anchors = Anchors()
    given_out = [anchors.named("note", name) for name in names]
    assert len(set(given_out)) == len(given_out)
    assert all(name.isascii() and " " not in name for name in given_out)


@dataclass
class Seen(HTMLParser):
    """What a page holds: its elements, and the text of its paragraphs."""

    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    inside: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "p" and dict(attrs).get("class") == "text":
            self.inside = True
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "p"

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.texts[-1] += data


@st.composite
def proofs(draw: st.DrawFn) -> Proof:
    """Return a story in which every word that anybody may write is hostile."""
    text = draw(st.lists(WORDS, min_size=1, max_size=4).map("\n".join))
    path = Path("a.yaml")
    ids = draw(st.lists(WORDS, max_size=2, unique=True))
    claims = tuple(
        Claim(
            name,
            text[span.start : span.end] or "none",
            Place(path),
            source=draw(WORDS),
            measures=("m", draw(WORDS)),
            checked=Checked(Verdict.CONFIRMED, draw(WORDS), TODAY, (draw(WORDS),)),
        )
        for name in ids
        for span in (draw(spans_of(len(text))),)
    )
    article = Article(Path("a.txt"), text, datetime(2025, 7, 21, tzinfo=UTC), draw(WORDS), draw(WORDS))
    found = tuple(
        Finding(
            "wording/x",
            draw(st.sampled_from(Severity)),
            draw(WORDS),
            draw(WORDS),
            span=draw(st.none() | spans_of(len(text))),
            words=draw(WORDS),
            evidence=(draw(WORDS),),
            entry=Place(Path(draw(WORDS).replace("\0", "") or "x")),
        )
        for _ in range(draw(st.integers(0, 4)))
    )
    stet = tuple((one, Decision(one.address, draw(WORDS), draw(WORDS), TODAY, Place(path))) for one in found[:1])
    return Proof(draw(WORDS), Story(path, article, claims), found[1:], (), stet)


def seen(html: str) -> Seen:
    parsed = Seen()
    parsed.feed(html)
    parsed.close()
    return parsed


@settings(max_examples=40)
@given(proofs())
def test_the_text_is_shown_exactly_and_nothing_in_it_becomes_markup(proof: Proof) -> None:
    """An article would run a script in the editor's browser, or read otherwise than it was written."""
    html = page([proof], Path.cwd(), TODAY)
    found = seen(html)
    assert proof.story
    reading = Reading(proof.story)
    assert found.texts == [printable(reading[span]) for span in reading.paragraphs]
    assert [tag for tag, _ in found.tags].count("script") == 1
    assert not {"img", "iframe", "object", "base", "form"} & {tag for tag, _ in found.tags}
    assert all(not name.startswith("on") and name != "style" for _, attributes in found.tags for name in attributes)
    assert all(link.startswith(("#", "https://example.org", "data:,")) for link in _links(found))
    assert "\u202e" not in html


@settings(max_examples=40)
@given(proofs())
def test_every_finding_is_on_the_page_once_and_every_link_leads_somewhere(proof: Proof) -> None:
    """A finding would be lost, or the number behind its words would lead nowhere."""
    found = seen(page([proof], Path.cwd(), TODAY))
    ids = [attributes["id"] for _, attributes in found.tags if "id" in attributes]
    assert len(set(ids)) == len(ids)
    notes = [attributes for tag, attributes in found.tags if "note" in (attributes.get("class") or "").split()]
    assert len(notes) == len(proof.holding) + len(proof.stet)
    assert {link[1:] for link in _links(found) if link.startswith("#")} <= set(ids)


def _links(found: Seen) -> Iterator[str]:
    return (attributes["href"] or "" for _, attributes in found.tags if "href" in attributes)

"""The review page in a real browser: where marks and notes stand, what keys and filters do, and what runs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from checks.finding import Finding, Place, Severity, Span
from checks.gate.settings import settings
from checks.reports.page.proof import Proof
from checks.reports.page.render import page as page_of
from checks.story.model import Article, Decision, Story

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Opened: TypeAlias = "Callable[..., Page]"
Box: TypeAlias = dict[str, float]

ROOT = Path(__file__).parents[2]
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
NARROW = {"viewport": {"width": 320, "height": 640}}
BOXES = """selector => [...document.querySelectorAll(selector)].filter(e => e.offsetParent !== null).map(e => {
    const {left, top, right, bottom} = e.getBoundingClientRect();
    return {left, top: top + scrollY, right, bottom: bottom + scrollY};
})"""
WORDS_OF = "id => [...document.querySelectorAll(`mark[data-notes~=${id}]`)].map(mark => mark.textContent).join('')"
TOP_OF = "id => document.querySelector(`mark[data-notes~=${id}]`).getBoundingClientRect().top + scrollY"


def reviewed(name: str) -> Proof:
    """Return a story of this repository, as it is held."""
    run = settings(today="2025-11-01", claims=ROOT / "claims")
    story = run.load(ROOT / "claims" / name)
    review = run.review(story)
    return Proof(f"claims/{name}", story, review.open, (), review.stet)


@pytest.fixture(scope="session")
def kyiv() -> Proof:
    return reviewed("2025-07-21-kyiv-strikes.yaml")


@pytest.fixture(scope="session")
def every() -> list[Proof]:
    return [reviewed(path.name) for path in sorted((ROOT / "claims").glob("*.yaml"))]


def crowd(paragraphs: int, each: int) -> Proof:
    """Return a long article with many findings in each of its paragraphs."""
    sentence = "The council of Pelm met on Monday and heard that 12 people had asked for more. "
    text = "\n".join((sentence * each).strip() for _ in range(paragraphs))
    found: list[Finding] = []
    start = text.find("Monday")
    while start >= 0:
        severity = Severity.ERROR if len(found) % 3 else Severity.REVIEW
        span = Span(start, start + 6)
        found.append(
            Finding("calendar/x", severity, "a day", "Look.", span, "Monday", evidence=("why",), ordinal=len(found) + 1)
        )
        start = text.find("Monday", start + 1)
    return Proof("long.txt", bare(text), tuple(found))


def bare(text: str, headline: str = "") -> Story:
    path = Path("long.txt")
    return Story(path, Article(path, text, datetime(2025, 7, 21, tzinfo=UTC), headline))


def boxes(page: "Page", selector: str) -> list[Box]:
    found: list[Box] = page.evaluate(BOXES, selector)
    return found


def overlap(one: Box, other: Box) -> bool:
    return (
        one["left"] < other["right"] - 0.5
        and other["left"] < one["right"] - 0.5
        and one["top"] < other["bottom"] - 0.5
        and other["top"] < one["bottom"] - 0.5
    )


def layouts(page: "Page", script: str) -> float:
    """Return how often the browser lays the page out for a script: work as every machine counts it, unlike time."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    page.evaluate(f"new Promise(done => {{ {script}; setTimeout(done, 300); }})")
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(metric["value"] for metric in metrics if metric["name"] == "LayoutCount"))


def is_focused(page: "Page") -> str:
    return str(page.evaluate("document.activeElement.id"))


def note_ids(page: "Page") -> list[str]:
    ids: list[str] = page.evaluate("[...document.querySelectorAll('.note')].filter(n => !n.hidden).map(n => n.id)")
    return ids


@pytest.mark.parametrize("script", [True, False])
def test_marks_stand_on_their_words_in_the_line_that_the_finding_names(
    opened: Opened, kyiv: Proof, script: bool
) -> None:
    """An editor would read of one passage and be shown another."""
    page = opened(kyiv, java_script_enabled=script)
    assert kyiv.story
    shown = page.locator(".note")
    assert shown.count() == len(kyiv.open)
    for note, finding in zip(shown.all(), kyiv.open, strict=True):
        assert finding.span
        line = kyiv.story.article.place(finding.span.start).line
        name = note.get_attribute("id")
        marks = page.locator(f"p.text[data-line='{line}'] mark[data-notes~='{name}']")
        assert "".join(marks.all_text_contents()) == finding.words
        assert page.locator(f"mark[data-notes~='{name}']").count() == marks.count()


def test_the_article_reads_as_it_was_written(opened: Opened, kyiv: Proof) -> None:
    """The page would show another text than the one that is to be published."""
    page = opened(kyiv)
    assert kyiv.story
    assert "\n".join(page.locator("p.text").all_text_contents()) == kyiv.story.article.text.strip()
    assert page.locator(".story h2").inner_text().split() == kyiv.story.article.headline.split()


def test_notes_stand_beside_their_words_and_never_on_each_other(opened: Opened, kyiv: Proof) -> None:
    """Two notes would be printed over each other, or an editor would look for the words of one."""
    page = opened(kyiv)
    notes, text = boxes(page, ".note"), boxes(page, "p.text")
    assert all(one["bottom"] <= other["top"] for one, other in pairwise(notes))
    assert not any(overlap(note, paragraph) for note in notes for paragraph in text)
    for name, note in zip(note_ids(page), notes, strict=True):
        assert -1 <= note["top"] - page.evaluate(TOP_OF, name) <= 600


def test_notes_make_room_for_one_that_is_unfolded(opened: Opened, kyiv: Proof) -> None:
    """The entry that lets a finding stand would cover the next note."""
    page = opened(kyiv)
    page.locator(".entry summary").first.click()
    page.locator(".entry[open]").first.wait_for()
    page.wait_for_timeout(100)
    assert all(one["bottom"] <= other["top"] for one, other in pairwise(boxes(page, ".note")))


def test_without_a_script_notes_stand_beside_their_paragraph(opened: Opened, kyiv: Proof) -> None:
    """Where scripts are forbidden, notes would hide the text or each other."""
    page = opened(kyiv, java_script_enabled=False)
    assert page.locator(".tools").is_hidden()
    for row in page.locator(".row:has(.note)").all():
        paragraph, first = row.locator("p.text").bounding_box(), row.locator(".note").first.bounding_box()
        assert paragraph
        assert first
        assert first["x"] >= paragraph["x"] + paragraph["width"]
        assert abs(first["y"] - paragraph["y"]) < 40
    page.locator(".entry summary").first.click()
    assert page.locator(".entry pre").first.is_visible()


@pytest.mark.parametrize("device", [PHONE, NARROW])
def test_on_a_phone_notes_follow_their_paragraph_and_nothing_is_cut_off(
    opened: Opened, every: list[Proof], device: dict[str, Any]
) -> None:
    """An editor on the way would have to scroll sideways, or find notes at the end of the page."""
    page = opened(*every, **device)
    assert page.evaluate("document.documentElement.scrollWidth") <= device["viewport"]["width"]
    for row in page.locator(".row:has(.note)").all():
        paragraph, first = row.locator("p.text").bounding_box(), row.locator(".note").first.bounding_box()
        assert paragraph
        assert first
        assert first["y"] >= paragraph["y"] + paragraph["height"]


def test_stories_that_are_held_come_first(opened: Opened, every: list[Proof]) -> None:
    """An editor would have to look for what needs one."""
    page = opened(*every)
    stamps = page.locator(".front .stamp").all_text_contents()
    assert stamps == sorted(stamps)
    assert stamps.count("Held") == sum(proof.held for proof in every)
    page.locator(".front a").first.click()
    assert page.locator(".story").first.get_attribute("id") == page.evaluate("location.hash.slice(1)")


def test_filters_leave_only_what_was_asked_for(opened: Opened, every: list[Proof]) -> None:
    """An editor in a hurry would wade through what can wait."""
    page = opened(*every)
    status = page.locator(".tools [role=status]")
    open_notes = sum(len(proof.open) for proof in every)
    errors = sum(proof.count(Severity.ERROR) for proof in every)
    assert status.inner_text() == f"{open_notes} of {open_notes} notes shown"
    page.get_by_label("Errors only").check()
    assert status.inner_text() == f"{errors} of {open_notes} notes shown"
    assert page.locator("mark.review, .ref.review:not([hidden])").count() == 0
    assert page.locator("mark.error").count() > 0
    page.get_by_label("Errors only").uncheck()
    page.locator(".tools summary").click()
    page.get_by_label("wording", exact=True).uncheck()
    assert page.locator(".note:not(.stet)[data-family=wording]:visible").count() == 0
    page.get_by_label("wording", exact=True).check()
    assert status.inner_text() == f"{open_notes} of {open_notes} notes shown"
    page.get_by_label("Held stories only").check()
    assert page.locator(".story:visible").count() == sum(proof.held for proof in every)


def test_j_and_k_go_from_note_to_note(opened: Opened, kyiv: Proof) -> None:
    """An editor would need a mouse, or lose the place."""
    page = opened(kyiv)
    ids = note_ids(page)
    for name in (ids[0], ids[1], ids[2]):
        page.keyboard.press("j")
        assert is_focused(page) == name
        assert page.evaluate(WORDS_OF, name)
        assert page.locator(f"#{name}").evaluate("n => n.getBoundingClientRect().top >= 0")
        assert page.locator(f"mark.lit[data-notes~='{name}']").count() > 0
    page.keyboard.press("k")
    assert is_focused(page) == ids[1]
    page.get_by_label("Keys").uncheck()
    page.keyboard.press("j")
    assert is_focused(page) not in ids


def test_a_page_with_nothing_found_has_nothing_to_go_to(opened: Opened) -> None:
    """The page of a clean story would fail at the first key that is pressed."""
    page = opened(Proof("a.txt", bare("It rained in the town of Pelm."), (), ()))
    page.keyboard.press("j")
    assert page.locator(".front .stamp").inner_text() == "PASSED"
    assert page.locator(".tools, .note").count() == 0


def test_keys_pass_over_what_a_filter_hides(opened: Opened, kyiv: Proof) -> None:
    """The focus would go to a note that nobody sees."""
    page = opened(kyiv)
    page.get_by_label("Errors only").check()
    for _ in range(5):
        page.keyboard.press("j")
    assert page.locator(f"#{is_focused(page)}.note.error").is_visible()


def test_tab_reaches_the_number_behind_the_words_and_enter_its_note(opened: Opened, kyiv: Proof) -> None:
    """Somebody without a mouse could not get from the words to what is wrong with them."""
    page = opened(kyiv)
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the first story"
    page.keyboard.press("Enter")
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.locator(".ref:focus").count():
            break
    assert page.locator(".ref:focus").evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
    assert "Note 1, for review: wording/relative-day" in (page.locator(":focus").get_attribute("aria-label") or "")
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash.slice(1)") == note_ids(page)[0]


def test_numbers_of_one_measure_light_up_together_and_lead_to_each_other(opened: Opened, kyiv: Proof) -> None:
    """An editor would not see that two figures far apart are told of one thing."""
    page = opened(kyiv)
    page.locator("mark", has_text="at least one fatality").hover()
    assert page.locator("mark.lit").all_text_contents() == ["at least one fatality", "the lone casualty"]
    page.locator(".next").first.focus()
    page.keyboard.press("Enter")
    assert "claim-2025-07-21-kyiv-strikes-casualty" in page.url
    assert "the lone casualty" in page.locator("mark.lit").all_text_contents()


def test_all_that_a_conflict_is_between_lights_up_with_its_note(opened: Opened, kyiv: Proof) -> None:
    """An editor would have to look for the second of the figures that are at odds."""
    page = opened(kyiv)
    page.locator(".note", has_text="agreement/conflict").locator(".message").hover()
    assert page.locator("mark.lit").all_text_contents() == ["the lone casualty", "two individuals sustained injuries"]


def test_the_arithmetic_of_a_conflict_is_drawn(opened: Opened, kyiv: Proof) -> None:
    """An editor would have to do the sum."""
    page = opened(kyiv)
    rows = page.locator(".working tr").all()
    assert [row.locator(".value").inner_text() for row in rows] == ["at least 1", "2", "at least 3", "1"]
    assert rows[-1].locator(".unseen").inner_text() == "but is told as"
    assert page.locator(".working svg").count() == 4


def test_dates_stand_in_order_with_the_day_of_publication_among_them(opened: Opened, kyiv: Proof) -> None:
    """A date on the wrong side of publication would not be seen."""
    page = opened(kyiv)
    days = page.locator(".dates .day").all_text_contents()
    assert days.index("14 July 2025") < days.index("21 July 2025") < days.index("21 to 27 July 2025")
    assert days[0] == "February 2022"
    page.locator(".dates a", has_text="in early June").click()
    assert "in early June" in page.locator("mark.lit").all_text_contents()


def test_the_entry_is_copied(opened: Opened, kyiv: Proof) -> None:
    """An editor would copy it by hand, and mistype the address."""
    page = opened(kyiv, permissions=["clipboard-read", "clipboard-write"])
    entry = page.locator(".entry").first
    entry.locator("summary").click()
    entry.get_by_role("button").click()
    page.get_by_role("button", name="Copied").first.wait_for()
    copied = str(page.evaluate("navigator.clipboard.readText()"))
    assert copied.splitlines()[0] == "- finding: wording/relative-day@assault"


def test_an_article_that_is_a_program_is_shown_and_not_run(opened: Opened) -> None:
    """Whoever sends a newsroom an article could read what its editors read."""
    texts = [
        "<script>document.title = 'run'</script>",
        "</style></p><img src=x onerror=\"document.title = 'run'\">",
        '<a href="javascript:document.title=1" onclick="alert(1)">x</a> &amp; <!-- </script>',
        "1 \u202e2 3\u202c \u2066 left to right",
    ]
    story = bare("\n".join(texts), headline="<b>Bold</b> <script>alert(1)</script>")
    found = Finding("wording/x", Severity.ERROR, texts[0], texts[1], Span(0, 8), texts[0][:8], evidence=tuple(texts))
    stet = Decision(found.address, texts[0], texts[2], date(2025, 7, 1), Place(Path("a.yaml")))
    page = opened(Proof("<script>.txt", story, (found,), (), ((found, stet),)))
    shown = page.locator("p.text").all_text_contents()
    assert shown[:3] == texts[:3]
    assert "\u202e" not in shown[3]
    assert page.title() == "Backread: 1 of 1 story held"
    assert page.locator("img, p.text script, h2 b").count() == 0
    assert page.locator(".story h2").inner_text() == story.article.headline


def test_the_policy_stops_what_would_be_smuggled_in(chromium: "Browser", kyiv: Proof, tmp_path: Path) -> None:
    """A hole in the escaping would be one in the newsroom."""
    smuggled = "<script>document.title = 'run'</script><img src=x onerror=\"document.title = 'run'\"><style>*{}</style>"
    html = page_of([kyiv], tmp_path, date(2025, 7, 21)).replace("<main>", f"{smuggled}<main>")
    (tmp_path / "review.html").write_text(html, encoding="utf-8")
    tab = chromium.new_page()
    refused: list[str] = []
    tab.on("console", lambda message: refused.append(message.text))
    tab.goto((tmp_path / "review.html").as_uri())
    assert tab.title() == "Backread: 1 of 1 story held"
    assert len(refused) == len(["script", "handler", "image", "style"])
    assert all("Content Security Policy" in message for message in refused)
    tab.close()


def test_two_hundred_findings_in_one_article_stay_usable(opened: Opened) -> None:
    """The stories that need the page most would be those it cannot show."""
    proof = crowd(paragraphs=20, each=12)
    assert len(proof.open) == 240
    page = opened(proof, replace(proof, path="again.txt"))
    for _ in range(2):
        assert layouts(page, "document.querySelector('[name=errors]').click()") < 10
    assert all(one["bottom"] <= other["top"] for one, other in pairwise(boxes(page, ".note")))
    for _ in range(30):
        page.keyboard.press("j")
    focused = page.locator(":focus")
    assert focused.get_attribute("id") == note_ids(page)[29]
    assert focused.locator(".do").is_visible()
    assert focused.evaluate("n => n.getBoundingClientRect().top >= 0 && n.getBoundingClientRect().top < innerHeight")


def test_on_paper_there_are_notes_and_no_buttons(opened: Opened, kyiv: Proof) -> None:
    """A printed proof would lack what is wrong with the story, or waste a page on controls."""
    page = opened(kyiv)
    page.emulate_media(media="print")
    assert page.locator(".tools").is_hidden()
    assert page.locator(".entry:visible").count() == 0
    assert page.locator(".note .do:visible").count() == len(kyiv.open)
    notes = boxes(page, ".note")
    assert all(one["bottom"] <= other["top"] for one, other in pairwise(notes))
    assert not any(overlap(note, paragraph) for note in notes for paragraph in boxes(page, "p.text"))


def test_on_paper_folded_notes_are_in_full(opened: Opened) -> None:
    """Nobody can unfold paper."""
    page = opened(crowd(paragraphs=2, each=20))
    assert page.locator(".note .do:visible").count() == 0
    page.emulate_media(media="print")
    assert page.locator(".note .do").first.evaluate("e => e.getBoundingClientRect().height") > 0


@pytest.mark.parametrize("options", [{"color_scheme": "light"}, {"color_scheme": "dark", **PHONE}])
def test_axe_finds_nothing_to_complain_of(opened: Opened, kyiv: Proof, options: dict[str, Any]) -> None:
    """Somebody who cannot see it, or not well, could not use it."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="pip install axe-playwright-python")
    broken = Proof("broken.yaml", None, (Finding("files/syntax", Severity.ERROR, "no", "Mend it.", subject="a"),))
    stories = (kyiv, reviewed("2025-10-20-island-ferry.yaml"), broken, crowd(paragraphs=2, each=13))
    page = opened(*stories, bypass_csp=True, **options)
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    result = axe.Axe().run(page)
    assert result.violations_count == 0, result.generate_report()

"""The review page from the command line and from pytest."""

import re
from datetime import date
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD
from checks.reference.offices_file import known_offices
from checks.registry import rules
from checks.reports.page.render import page
from checks.story.load import load_story_text

pytest_plugins = ["pytester"]

# Loaded once, before pytester looks: it forgets what an inner run imports, and libyaml cannot be imported twice.
rules()
known_offices()
load_story_text("claims: []", "It rained.", "2025-07-21")
page([], Path(), date(2025, 7, 21))

STORY = """\
version: 1
article:
  text: articles/story.txt
  headline: Fire in Oberau
  published: 2025-07-21T09:00:00+03:00
claims:
- {id: clashes, quote: over 122 clashes, quantity: {value: 122, bound: more-than}}
"""


@pytest.fixture
def newsroom(pytester: pytest.Pytester) -> pytest.Pytester:
    folder = pytester.path / "claims"
    (folder / "articles").mkdir(parents=True)
    (folder / "articles" / "story.txt").write_text("The army counted over 122 clashes.", encoding="utf-8")
    (folder / "story.yaml").write_text(STORY, encoding="utf-8")
    (folder / "broken.yaml").write_text("version: [", encoding="utf-8")
    return pytester


def shown(path: Path) -> str:
    """Return a page's text that a run decides on."""
    html = path.read_text(encoding="utf-8")
    return re.sub(r"<style>.*</style>|<script>.*</script>", "", html, flags=re.DOTALL)


def test_both_ways_of_running_the_gate_write_the_same_page(newsroom: pytest.Pytester) -> None:
    """The editor who runs pytest would review another page than the one who runs the command."""
    by_command, by_pytest, by_two = (newsroom.path / name for name in ("a.html", "b.html", "c.html"))
    assert main(["check", "claims", "--format", "html", "-o", str(by_command), "--today", "2025-07-21"]) == BROKEN
    newsroom.runpytest_inprocess("--backread-html", str(by_pytest), "--today", "2025-07-21")
    newsroom.runpytest_inprocess("-n2", "--backread-html", str(by_two), "--today", "2025-07-21")
    assert "Fire in Oberau" in shown(by_command)
    assert "wording/over-exact@clashes" in shown(by_command)
    assert "claims/broken.yaml" in shown(by_command)
    assert shown(by_command) == shown(by_pytest) == shown(by_two)


def test_what_is_let_pass_is_on_the_page_and_does_not_hold(newsroom: pytest.Pytester) -> None:
    """With `--fail-on error`, the page would hold what the gate passes, or leave it out."""
    (newsroom.path / "claims" / "broken.yaml").unlink()
    newsroom.runpytest_inprocess("--fail-on=error", "--backread-html=page.html")
    html = shown(newsroom.path / "page.html")
    assert "0 of 1 story held" in html
    assert "Review, let pass" in html


def test_an_embargoed_article_gets_no_page(newsroom: pytest.Pytester) -> None:
    """`--redact` would keep its words out of the log and put them into an artifact beside it."""
    result = newsroom.runpytest_inprocess("--redact", "--backread-html=page.html")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*leave out --redact*"])
    assert main(["check", "claims", "--format", "html", "--redact", "-o", "page.html"]) == BROKEN
    assert not (newsroom.path / "page.html").exists()


def test_a_page_that_cannot_be_written_says_so(newsroom: pytest.Pytester, capsys: pytest.CaptureFixture[str]) -> None:
    """An editor would open yesterday's page and take it for today's."""
    assert main(["check", "claims/story.yaml", "--format", "html", "-o", "no/such/page.html"]) == BROKEN
    assert "page.html" in capsys.readouterr().err


def test_a_page_goes_to_standard_output_too(newsroom: pytest.Pytester, capsys: pytest.CaptureFixture[str]) -> None:
    """A pipe would get nothing."""
    assert main(["check", "claims/story.yaml", "--format", "html"]) == HELD
    assert capsys.readouterr().out.startswith("<!DOCTYPE html>")

"""A house's style in every way the gate is run: pytest and the command line say the same."""

import json
from typing import Any

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN
from checks.reference.offices_file import known_offices
from checks.registry import rules
from checks.story.load import load_story_text

pytest_plugins = ["pytester"]

# Loaded once, before pytester looks: it forgets what an inner run imports, and libyaml cannot be imported twice.
rules()
known_offices()
load_story_text("claims: []", "It rained.", "2025-07-21")

STORY = """\
version: 1
article: {text: articles/story.txt, published: 2025-07-21T09:00:00+03:00, coverage: partial}
claims: []
"""
TEXT = "The army of Kiev counted over 122 clashes.\n"
STYLE = "version: 1\nspellings: [{use: Kyiv, instead_of: [Kiev], kind: place}]\n"
OWN_RULE = """
from checks.finding import Severity, Span
from checks.registry import Example, Rule

RULE = Rule(
    id="desk/exclamation", severity=Severity.REVIEW, summary="s", what="w", why="w", instead="i",
    raises=(Example("Rain!"),) * 2, silent=(Example("Rain."),) * 2,
    check=lambda reading: [],
)
"""


@pytest.fixture
def newsroom(pytester: pytest.Pytester) -> pytest.Pytester:
    claims = pytester.path / "claims"
    for folder in ("articles", "house"):
        (claims / folder).mkdir(parents=True)
    (claims / "articles" / "story.txt").write_text(TEXT, encoding="utf-8")
    (claims / "story.yaml").write_text(STORY, encoding="utf-8")
    return pytester


def style(newsroom: pytest.Pytester, more: str = "", text: str = STYLE) -> None:
    (newsroom.path / "claims" / "house" / "style.yaml").write_text(f"{text}{more}", encoding="utf-8")


def checked(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, str]:
    """Return what `backread check` finds, by rule, with how severe it is."""
    capsys.readouterr()
    main(["check", *(arguments or ("claims",)), "--format", "json"])
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return {finding["check"]: finding["severity"] for finding in found}


def test_the_houses_spelling_holds_in_pytest_and_in_check(
    newsroom: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    style(newsroom)
    assert checked(capsys) == {"wording/house-spelling": "review", "wording/over-exact": "review"}
    newsroom.runpytest_inprocess().stdout.fnmatch_lines(["*line 1*wording/house-spelling@*“Kiev” is “Kyiv”*"])


@pytest.mark.parametrize(
    ("told", "options", "ini", "severity"),
    [
        ("off", [], "", None),
        ("error", [], "", "error"),
        ("off", ["wording/over-exact"], "", "review"),
        ("off", [], "backread_enable = wording/over-exact", "review"),
        ("on", ["-wording/over-exact"], "", None),
        ("error", [], "backread_disable = wording/*", None),
    ],
)
def test_the_command_line_and_the_configuration_win_over_the_style(
    newsroom: pytest.Pytester,
    capsys: pytest.CaptureFixture[str],
    told: str,
    options: list[str],
    ini: str,
    severity: str | None,
) -> None:
    """Whoever runs the gate must be able to look at more, or less, this once."""
    style(newsroom, f"rules: {{wording/over-exact: {told}}}\n")
    newsroom.makeini(f"[pytest]\n{ini}\n")
    arguments = [f"--backread-{'disable' if o[0] == '-' else 'enable'}={o.lstrip('-')}" for o in options]
    result = newsroom.runpytest_inprocess(*arguments)
    pattern = f"*{severity or ''}*line 1*wording/over-exact@*"
    if severity:
        result.stdout.fnmatch_lines([pattern])
    else:
        result.stdout.no_fnmatch_line(pattern)
    if not ini:
        wanted = [f"--{'disable' if o[0] == '-' else 'enable'}={o.lstrip('-')}" for o in options]
        assert checked(capsys, "claims", *wanted).get("wording/over-exact") == severity


def test_a_rule_that_is_an_error_for_the_house_holds_where_reviews_pass(
    newsroom: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    """--fail-on error goes by the severity that the house gave."""
    assert main(["check", "claims", "--fail-on", "error"]) == NOTHING_OPEN
    style(newsroom, "rules: {wording/over-exact: error}\n")
    from checks.gate.settings import house_of

    house_of.cache_clear()
    assert main(["check", "claims", "--fail-on", "error"]) == HELD
    assert newsroom.runpytest_inprocess("--fail-on", "error").ret == pytest.ExitCode.TESTS_FAILED


def test_a_family_that_the_house_turns_on_gets_its_items(newsroom: pytest.Pytester) -> None:
    """What is on must also be run."""
    style(newsroom, "rules: {'*': off, wording/house-spelling: on}\n")
    result = newsroom.runpytest_inprocess("--collect-only", "-q")
    result.stdout.fnmatch_lines(["claims/story.yaml::article::wording"])
    result.stdout.no_fnmatch_line("*::figures")


def test_all_faults_of_the_style_stop_a_run_with_their_places(
    newsroom: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    """A style that is half read would let half of it pass."""
    style(newsroom, "rules: {wording/over-exct: off}\nwrods: []\n")
    assert main(["check", "claims"]) == BROKEN
    said = capsys.readouterr().err
    for fault in (
        "style.yaml:3:9: no rule is called 'wording/over-exct': did you mean 'wording/over-exact'?",
        "style.yaml:4:1: unknown key 'wrods': did you mean 'words'?",
    ):
        assert fault in said
    result = newsroom.runpytest_inprocess()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: backread: *style.yaml:3:9: no rule is called*", "*style.yaml:4:1: unknown*"])


def test_the_style_may_speak_of_the_houses_own_rules(
    newsroom: pytest.Pytester, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A newsroom's rule is a rule like any other; a draft, which runs none, need not know it."""
    monkeypatch.syspath_prepend(str(newsroom.path))
    newsroom.makepyfile(desk_rules_of_style=OWN_RULE)
    style(newsroom, "rules: {desk/exclamation: off}\n")
    assert main(["check", "claims", "--rules", "desk_rules_of_style"]) == HELD
    assert main(["check", "claims"]) == BROKEN
    assert main(["draft", "claims/articles/story.txt", "--published", "2025-07-21"]) == NOTHING_OPEN


def test_a_bare_article_is_held_to_the_house_beside_it(
    newsroom: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    """A text that has not come into the folder of claims yet is the newsroom's too."""
    style(newsroom)
    for folder in (newsroom.path, newsroom.path / "incoming"):
        folder.mkdir(exist_ok=True)
        (folder / "new.txt").write_text(TEXT, encoding="utf-8")
        found = checked(capsys, str(folder / "new.txt"), "--published", "2025-07-21")
        assert "wording/house-spelling" in found


def test_the_list_of_rules_shows_what_the_house_made_of_them(
    newsroom: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever wonders why a rule is silent looks there."""
    style(newsroom, "rules: {wording/over-exact: off, figures/total: review, evidence/unconfirmed-title: on}\n")
    for arguments in ([], ["--claims", "claims"]):
        assert main(["rules", *arguments]) == NOTHING_OPEN
        lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
        assert lines["wording/over-exact"].endswith("(off in the house's style)")
        assert lines["figures/total"].split()[1] == "review"
        assert lines["figures/total"].endswith("(error but for the house's style)")
        assert lines["evidence/unconfirmed-title"].endswith("(on in the house's style)")
        assert lines["evidence/unconfirmed-figure"].endswith("(off by default)")
    assert main(["rules", "--format", "markdown"]) == NOTHING_OPEN
    assert "| `figures/total` | review |" in capsys.readouterr().out


def test_the_list_of_rules_tells_a_broken_style_and_a_missing_folder(
    newsroom: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rules", "--claims", "nowhere"]) == BROKEN
    assert "there is no folder nowhere" in capsys.readouterr().err
    style(newsroom, text="version: 7\n")
    assert main(["rules"]) == BROKEN
    assert "style.yaml:1:10: 'version' must be 1" in capsys.readouterr().err


def test_a_decision_that_is_not_accepted_fails_and_its_finding_with_it(newsroom: pytest.Pytester) -> None:
    """In pytest, too, a stet is in force only if the house accepts who signed."""
    style(newsroom, "signing: [{by: [standards desk]}]\n")
    decision = "{finding: 'wording/over-exact@\"over 122\"', decision: stet, by: %s, reason: so it is, on: 2025-07-21}"
    path = newsroom.path / "claims" / "story.yaml"
    path.write_text(f"{STORY}decisions:\n- {decision % 'intern'}\n", encoding="utf-8")
    result = newsroom.runpytest_inprocess("-k", "wording or decisions")
    result.stdout.fnmatch_lines(["*error*decisions/signed-by@*", "*review*wording/over-exact@*"])
    path.write_text(f"{STORY}decisions:\n- {decision % 'standards desk'}\n", encoding="utf-8")
    result = newsroom.runpytest_inprocess("-k", "wording or decisions")
    result.stdout.no_fnmatch_line("*wording/over-exact@*for review*")
    result.stdout.no_fnmatch_line("*decisions/signed-by*")


def test_the_house_is_found_from_inside_the_folder(
    newsroom: pytest.Pytester, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Run inside `claims/`, or on one file of it, the house is the same."""
    style(newsroom)
    monkeypatch.chdir(newsroom.path / "claims")
    assert "wording/house-spelling" in checked(capsys, "story.yaml")

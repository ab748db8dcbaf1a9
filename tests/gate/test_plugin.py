"""The gate as people run it: `pytest` over a folder of claims."""

import textwrap
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable

import pytest

from checks.reference.offices_file import known_offices
from checks.registry import rules
from checks.story.load import load_story_text

pytest_plugins = ["pytester"]

# Loaded once, before pytester looks: it forgets what an inner run imports, and libyaml cannot be imported twice.
rules()
known_offices()
load_story_text("claims: []", "It rained.", "2025-07-21")

TEXT = "The army counted over 122 clashes. Donald Trump, the former President of the United States, left."
CLAIMS = """
claims:
- id: clashes
  quote: over 122 clashes
  quantity: {value: 122, bound: more-than, of: clashes}
- id: trump-office
  quote: the former President of the United States
  role: {person: Donald Trump, office: President of the United States, status: former}
"""
STET = """
decisions:
- {finding: wording/over-exact@clashes, decision: stet, by: desk, reason: the army said so, on: 2025-07-21%s}
"""
CLEAN = "It rained in the town."

Newsroom = Callable[..., pytest.Pytester]


@pytest.fixture
def newsroom(pytester: pytest.Pytester) -> Newsroom:
    """Return a function that writes a story into `claims/`."""

    def write(name: str = "story", text: str = TEXT, claims: str = CLAIMS) -> pytest.Pytester:
        folder = pytester.path / "claims"
        (folder / "articles").mkdir(parents=True, exist_ok=True)
        (folder / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
        article = f"version: 1\narticle:\n  text: articles/{name}.txt\n  published: 2025-07-21T09:00:00+03:00\n"
        (folder / f"{name}.yaml").write_text(article + textwrap.dedent(claims), encoding="utf-8")
        return pytester

    return write


def test_a_story_is_held_and_the_summary_says_why(newsroom: Newsroom) -> None:
    result = newsroom().runpytest_inprocess()
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(
        [
            "HELD *claims/story.yaml*(1 error, 1 for review)*",
            "*error*line 1*offices/former@trump-office: *",
            "*review*line 1*wording/over-exact@clashes: *",
            "1 story read: 1 held, 0 passed.*",
        ]
    )


def test_failures_are_for_editors_and_show_no_traceback(newsroom: Newsroom) -> None:
    output = newsroom().runpytest_inprocess().stdout.str()
    assert "Traceback" not in output
    assert ".py:" not in output
    assert "claims/articles/story.txt:1:18" in output


def test_items_are_named_by_story_claim_and_family(newsroom: Newsroom) -> None:
    result = newsroom().runpytest_inprocess("--collect-only", "-q")
    result.stdout.fnmatch_lines(
        ["claims/story.yaml::trump-office::offices", "claims/story.yaml::article::wording"], consecutive=False
    )


def test_one_item_can_be_run_by_its_name(newsroom: Newsroom) -> None:
    result = newsroom().runpytest_inprocess("claims/story.yaml::trump-office::offices")
    result.assert_outcomes(failed=1)


def test_families_can_be_chosen_by_marker_and_word(newsroom: Newsroom) -> None:
    pytester = newsroom()
    pytester.runpytest_inprocess("-m", "offices and not wording", "-k", "trump").assert_outcomes(
        failed=1, deselected=pytester.runpytest_inprocess("--collect-only", "-q").parseoutcomes().get("tests", 0) - 1
    )


def test_a_clean_story_passes(newsroom: Newsroom) -> None:
    result = newsroom(text=CLEAN, claims="claims: []").runpytest_inprocess()
    assert result.ret == pytest.ExitCode.OK
    result.stdout.fnmatch_lines(["passed *claims/story.yaml", "1 story read, none held."])


def test_what_an_editor_let_stand_is_an_xfail_with_the_reason(newsroom: Newsroom) -> None:
    result = newsroom(claims=CLAIMS + STET % "").runpytest_inprocess("-k", "clashes", "-rx")
    result.stdout.fnmatch_lines(["XFAIL*clashes::wording*stet by desk: the army said so*"])
    assert result.ret == pytest.ExitCode.OK


def test_a_decision_runs_out_on_the_day_it_says(newsroom: Newsroom) -> None:
    pytester = newsroom(claims=CLAIMS + STET % ", until: 2025-08-01")
    assert pytester.runpytest_inprocess("-k", "clashes or decisions", "--today", "2025-08-01").ret == 0
    late = pytester.runpytest_inprocess("-k", "clashes or decisions", "--today", "2025-08-02")
    late.stdout.fnmatch_lines(["*decisions/expired@*"])
    assert late.ret == pytest.ExitCode.TESTS_FAILED


def test_a_decision_without_its_finding_holds_the_story(newsroom: Newsroom) -> None:
    result = newsroom(text=CLEAN, claims="claims: []" + STET % "").runpytest_inprocess()
    result.stdout.fnmatch_lines(["*decisions/stale@*"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_a_broken_file_fails_alone(newsroom: Newsroom) -> None:
    newsroom("broken", claims="claims:\n- id: dead\n  qoute: two\n")
    result = newsroom("clean", text=CLEAN, claims="claims: []").runpytest_inprocess()
    result.stdout.fnmatch_lines(["*did you mean*quote*", "HELD *claims/broken.yaml*", "passed *claims/clean.yaml*"])
    assert "Traceback" not in result.stdout.str()
    assert result.parseoutcomes()["failed"] == 1


def test_fail_on_error_lets_reviews_pass_and_lists_them(newsroom: Newsroom) -> None:
    text = "The army counted over 122 clashes."
    claims = "claims:\n- {id: clashes, quote: over 122 clashes, quantity: {value: 122, bound: more-than, of: clashes}}"
    result = newsroom(text=text, claims=claims).runpytest_inprocess("--fail-on", "error")
    assert result.ret == pytest.ExitCode.OK
    result.stdout.fnmatch_lines(["passed *1 for review, let pass*", "*review*wording/over-exact*"])


def test_the_summary_survives_many_processes(newsroom: Newsroom) -> None:
    newsroom("second", text=CLEAN, claims="claims: []")
    result = newsroom().runpytest_subprocess("-n", "2")
    result.stdout.fnmatch_lines(["HELD *story.yaml*", "passed *second.yaml*", "2 stories read: 1 held, 1 passed.*"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_junit_holds_what_an_editor_needs(newsroom: Newsroom) -> None:
    pytester = newsroom()
    pytester.runpytest_inprocess("--junitxml", "gate.xml")
    cases = ElementTree.parse(pytester.path / "gate.xml").iter("testcase")  # noqa: S314
    failed = {case.get("name"): failure for case in cases if (failure := case.find("failure")) is not None}
    assert "offices/former@trump-office" in (failed["offices"].text or "")


def test_only_held_items_run_again_with_last_failed(newsroom: Newsroom) -> None:
    pytester = newsroom()
    held = pytester.runpytest_inprocess().parseoutcomes()["failed"]
    again = pytester.runpytest_inprocess("--lf").parseoutcomes()
    assert again.get("failed") == held
    assert "passed" not in again


def test_rules_are_switched_on_and_off(newsroom: Newsroom) -> None:
    pytester = newsroom()
    off = pytester.runpytest_inprocess("--backread-disable", "offices/*", "--backread-disable", "wording/*")
    assert off.ret == pytest.ExitCode.OK
    on = pytester.runpytest_inprocess("--backread-enable", "evidence/unconfirmed-*", "-m", "evidence")
    on.stdout.fnmatch_lines(["*evidence/unconfirmed-figure@clashes*", "*evidence/unconfirmed-title@trump-office*"])


def test_a_rule_that_is_none_is_a_usage_error(newsroom: Newsroom) -> None:
    result = newsroom().runpytest_inprocess("--backread-disable", "offices/fromer")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*no rule is called 'offices/fromer'*"])


def test_a_broken_file_of_the_house_is_a_usage_error(newsroom: Newsroom) -> None:
    pytester = newsroom()
    (pytester.path / "claims" / "house").mkdir()
    (pytester.path / "claims" / "house" / "offices.yaml").write_text("version: 1", encoding="utf-8")
    result = pytester.runpytest_inprocess()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*house/offices.yaml*"])


def test_a_newsroom_brings_its_own_rule(newsroom: Newsroom) -> None:
    pytester = newsroom()
    pytester.makepyfile(
        desk_rules="""
        from checks.finding import Severity, Span
        from checks.registry import Example, Rule

        def army(reading):
            at = reading.text.find("army")
            if at >= 0:
                yield RULE.finding(reading, "say which army", Span(at, at + 4))

        RULE = Rule("house/army", Severity.REVIEW, "an army without a country", "It looks.", "It matters.", "Say.",
                    raises=(Example("The army."),) * 2, silent=(Example("The navy."),) * 2, check=army)
        """
    )
    pytester.makeini("[pytest]\nbackread_rules = desk_rules\n")
    pytester.runpytest_inprocess().stdout.fnmatch_lines(['*review*house/army@"army"*'])


def test_articles_and_house_data_are_no_claim_files(newsroom: Newsroom) -> None:
    pytester = newsroom(text=CLEAN, claims="claims: []")
    for folder in ("articles", "house"):
        (pytester.path / "claims" / folder).mkdir(exist_ok=True)
        (pytester.path / "claims" / folder / "data.json").write_text("{}", encoding="utf-8")
    assert pytester.runpytest_inprocess().ret == pytest.ExitCode.OK


def test_yaml_elsewhere_is_left_alone(pytester: pytest.Pytester) -> None:
    (pytester.path / "other.yaml").write_text("a: 1", encoding="utf-8")
    assert pytester.runpytest_inprocess().ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_a_story_later_than_the_office_data_is_said_once(newsroom: Newsroom) -> None:
    pytester = newsroom(text=CLEAN, claims="claims: []")
    for name in ("one", "two"):
        path = pytester.path / "claims" / f"{name}.yaml"
        later = (
            (pytester.path / "claims" / "story.yaml").read_text(encoding="utf-8").replace("2025-07-21", "2031-07-21")
        )
        path.write_text(later, encoding="utf-8")
    output = pytester.runpytest_inprocess().stdout.str()
    assert output.count("Note: the office-holders are known up to") == 1


def test_stories_may_stand_in_folders_of_the_claims_folder(newsroom: Newsroom) -> None:
    pytester = newsroom(text=CLEAN, claims="claims: []")
    year = pytester.path / "claims" / "2025"
    year.mkdir()
    story = (pytester.path / "claims" / "story.yaml").read_text(encoding="utf-8")
    (year / "nested.yaml").write_text(story.replace("articles/", "../articles/"), encoding="utf-8")
    result = pytester.runpytest_inprocess()
    result.stdout.fnmatch_lines(["passed *claims/2025/nested.yaml"])
    assert result.ret == pytest.ExitCode.OK


def test_the_claims_folder_may_have_another_name(newsroom: Newsroom) -> None:
    pytester = newsroom()
    (pytester.path / "claims").rename(pytester.path / "stories")
    pytester.makeini("[pytest]\nbackread_claims = stories\n")
    pytester.runpytest_inprocess().stdout.fnmatch_lines(["HELD *stories/story.yaml*"])


def test_a_story_that_was_partly_read_is_not_called_passed(newsroom: Newsroom) -> None:
    result = newsroom().runpytest_inprocess("-m", "quotes")
    result.stdout.fnmatch_lines(["partly  claims/story.yaml  (3 of * items ran)", "*none held, 1 only partly read."])
    held = newsroom().runpytest_inprocess("claims/story.yaml::trump-office::offices")
    held.stdout.fnmatch_lines(["HELD *claims/story.yaml  (1 error, 1 of * items ran)"])


def test_a_rule_that_fails_holds_the_story_and_stops_no_other(newsroom: Newsroom) -> None:
    pytester = newsroom()
    pytester.makepyfile(
        bad_rules="""
        from checks.finding import Severity
        from checks.registry import Rule

        RULE = Rule("house/bad", Severity.REVIEW, "it fails", "It.", "It.", "It.", (), (), check=lambda reading: 1 / 0)
        """
    )
    pytester.makeini("[pytest]\nbackread_rules = bad_rules\n")
    result = pytester.runpytest_inprocess()
    result.stdout.fnmatch_lines(['*error*house/bad@"failed": *', "*error*offices/former@trump-office*"])
    output = result.stdout.str()
    assert "ZeroDivisionError" in output
    assert "Traceback" not in output


def test_a_module_of_rules_that_is_broken_is_a_usage_error(newsroom: Newsroom) -> None:
    pytester = newsroom()
    (pytester.path / "broken_rules.py").write_text("RULE = (", encoding="utf-8")
    pytester.makeini("[pytest]\nbackread_rules = broken_rules\n")
    result = pytester.runpytest_inprocess()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*broken_rules cannot be imported: SyntaxError*"])


def test_a_decision_on_a_rule_that_did_not_run_is_not_stale(newsroom: Newsroom) -> None:
    pytester = newsroom(claims=CLAIMS + STET % "")
    result = pytester.runpytest_inprocess("--backread-disable", "wording/*", "--backread-disable", "offices/*")
    assert result.ret == pytest.ExitCode.OK


def test_a_claims_folder_that_is_configured_and_missing_is_a_usage_error(newsroom: Newsroom) -> None:
    pytester = newsroom()
    pytester.makeini("[pytest]\nbackread_claims = claim\n")
    result = pytester.runpytest_inprocess()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*backread_claims names*no such folder*"])


def test_pytest_inside_the_claims_folder_is_the_gate_too(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    pytester = newsroom()
    monkeypatch.chdir(pytester.path / "claims")
    pytester.runpytest_inprocess().stdout.fnmatch_lines(["HELD *story.yaml*"])


def test_a_desk_called_house_is_read_like_any_other(newsroom: Newsroom) -> None:
    pytester = newsroom(text=CLEAN, claims="claims: []")
    folder = pytester.path / "claims" / "politics" / "house"
    folder.mkdir(parents=True)
    story = (pytester.path / "claims" / "story.yaml").read_text(encoding="utf-8")
    (folder / "vote.YAML").write_text(story.replace("articles/", "../../articles/"), encoding="utf-8")
    pytester.runpytest_inprocess().stdout.fnmatch_lines(["passed *claims/politics/house/vote.YAML"])


def test_what_an_editor_wrote_cannot_steer_the_terminal(newsroom: Newsroom) -> None:
    claims = 'claims:\n- {id: a, quote: "Two\\e[31m people"}\n'
    output = newsroom(claims=claims).runpytest_inprocess().stdout.str()
    assert "Two\ufffd[31m people" in output
    assert "\x1b[31m people" not in output


def test_pytest_need_not_look_through_all_items_for_each_held_one_and_shows_what_tear_downs_print(
    newsroom: Newsroom,
) -> None:
    """An archive of held stories would keep an editor waiting longer for pytest's summary than for the reading."""
    pytester = newsroom()
    pytester.makeconftest(
        "def pytest_terminal_summary(terminalreporter):\n    print('quiet:', len(terminalreporter.stats['']))\n"
    )
    pytester.makepyfile(
        """
        import pytest

        @pytest.fixture
        def lamp():
            yield
            print("the lamp is out")

        def test_of_their_own(lamp):
            assert False
        """
    )
    result = pytester.runpytest_inprocess("-s", ".")
    result.stdout.fnmatch_lines(["quiet: 0"])
    shown = pytester.runpytest_inprocess(".").stdout
    shown.fnmatch_lines(["*Captured stdout teardown*", "the lamp is out"])

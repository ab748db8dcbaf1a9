"""Formats for machines: a code scanner, a pull request or a script shows each finding at its words."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.finding import Finding, Place, Severity, Span
from checks.registry import rules
from checks.reports.github import annotations
from checks.reports.markdown import step_summary
from checks.reports.rdjson import rdjson
from checks.reports.records import Record, record
from checks.reports.redaction import redacted
from checks.reports.sarif import sarif
from checks.reports.summary import Result
from checks.story.model import Article, Story
from tests._data import DATA, missing

DESK = Path("/desk")
TEXT = "Søren counted 日本 over 122 clashes.\nIt snowed."


def story(text: str = TEXT) -> Story:
    return Story(DESK / "a.yaml", Article(DESK / "a b.txt", text, datetime(2025, 7, 21, tzinfo=UTC)))


def finding(words: str = "over 122", severity: Severity = Severity.REVIEW, **changes: Any) -> Finding:
    start = TEXT.index(words)
    values: dict[str, Any] = {
        "check": "wording/over-exact",
        "severity": severity,
        "message": "a bound on an exact count: 100%,\nor so",
        "advice": "Round it.",
        "span": Span(start, start + len(words)),
        "words": words,
        "claims": ("clashes",),
        "evidence": ("because",),
        "entry": Place(DESK / "a.yaml", 7, 5),
    }
    return Finding(**values | changes)


def recorded(*found: Finding) -> list[Record]:
    return [record(one, story(), DESK) for one in found]


def official(name: str) -> Any:
    path = DATA / "formats" / name
    if not path.is_file():
        pytest.skip(missing(f"formats/{name}"))
    return json.loads(path.read_text(encoding="utf-8"))


def test_a_record_says_where_its_words_end() -> None:
    (found,) = recorded(finding())
    assert (found["line"], found["column"], found["end_line"], found["end_column"]) == (1, 18, 1, 26)


def test_a_log_is_valid_sarif_with_the_rules_documentation() -> None:
    log = sarif(recorded(finding(), finding("snowed", Severity.ERROR, check="files/schema")), rules())
    jsonschema.validate(log, official("sarif-2.1.0.schemastore.json"))
    (run,) = log["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["files/schema", "wording/over-exact"]
    assert rules()["wording/over-exact"].why in run["tool"]["driver"]["rules"][1]["help"]["text"]


def test_sarif_points_at_the_words_and_at_the_claim() -> None:
    (result,) = sarif(recorded(finding()), rules())["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b.txt"
    assert place["region"] == {"startLine": 1, "startColumn": 18, "endLine": 1, "endColumn": 26}
    assert result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 7
    assert result["level"] == "warning"


def test_sarif_knows_a_finding_again_wherever_it_stands() -> None:
    (one,) = sarif(recorded(finding()), rules())["runs"][0]["results"]
    (other,) = sarif(recorded(finding(span=Span(0, 5))), rules())["runs"][0]["results"]
    assert one["partialFingerprints"] == other["partialFingerprints"] == {"backread/v1": finding().fingerprint}


def test_a_rule_of_the_newsrooms_own_has_a_place_in_sarif() -> None:
    log = sarif(recorded(finding(check="house/bad")), rules())
    assert log["runs"][0]["tool"]["driver"]["rules"] == [{"id": "house/bad"}]


def test_sarif_names_files_as_addresses_do() -> None:
    (found,) = recorded(finding())
    for file, uri in (("a ü#%.txt", "a%20%C3%BC%23%25.txt"), ("C:\\x.txt", "C%3A%5Cx.txt"), ("\udcff.txt", "%FF.txt")):
        (result,) = sarif([found | {"file": file}], {})["runs"][0]["results"]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_sarif_does_not_say_the_same_place_twice() -> None:
    found = record(finding(span=None, words=""), None, DESK)
    (result,) = sarif([found], {})["runs"][0]["results"]
    assert result["relatedLocations"] == []


def test_annotations_are_escaped_as_github_reads_them() -> None:
    (line,) = annotations(recorded(finding(check="a:b,c/d")))
    command, _, data = line[2:].partition("::")
    assert command == "warning file=a b.txt,line=1,col=18,endLine=1,endColumn=26,title=a%3Ab%2Cc/d"
    assert data == "a bound on an exact count: 100%25,%0Aor so%0Abecause%0ARound it."


@given(st.text())
def test_no_message_can_give_a_command_of_its_own(message: str) -> None:
    (line,) = annotations(recorded(finding(message=message)))
    assert "\n" not in line
    assert "\r" not in line


def test_of_very_many_findings_the_rest_is_counted() -> None:
    many = [finding(severity=Severity.ERROR, ordinal=number) for number in range(1, 14)]
    lines = list(annotations(recorded(finding(), *many)))
    assert [line.partition(" ")[0] for line in lines] == ["::error"] * 10 + ["::notice", "::warning"]
    assert "3 more of severity error" in lines[10]


def test_a_diagnostic_is_valid_and_counts_bytes() -> None:
    (found,) = recorded(finding())
    result = rdjson([(found, finding().span, story().article)])
    jsonschema.validate(result, official("reviewdog-DiagnosticResult.json"))
    (diagnostic,) = result["diagnostics"]
    start, end = diagnostic["location"]["range"]["start"], diagnostic["location"]["range"]["end"]
    line = TEXT.splitlines()[0].encode()
    assert line[start["column"] - 1 : end["column"] - 1].decode() == "over 122"


def test_a_diagnostic_without_words_points_at_a_line() -> None:
    (diagnostic,) = rdjson([(record(finding(span=None, words=""), None, DESK), None, None)])["diagnostics"]
    assert diagnostic["location"] == {"path": "a.yaml", "range": {"start": {"line": 7}}}


def test_no_word_of_an_embargoed_article_is_left() -> None:
    rule = rules()["wording/over-exact"]
    (found,) = recorded(finding())
    left = json.dumps(redacted(found, rule))
    for word in ("over 122", "clashes", "because", "Round"):
        assert word not in left
    assert redacted(found, rule)["line"] == 1


def test_no_hash_proves_which_words_an_embargoed_article_has() -> None:
    """Who guesses a name could hash the address with it, and look whether the log has the same."""
    (found,) = recorded(finding())
    left = redacted(found, None)
    assert found["fingerprint"] not in json.dumps(left)
    log = sarif([left], rules())
    assert "partialFingerprints" not in log["runs"][0]["results"][0]
    jsonschema.validate(log, official("sarif-2.1.0.schemastore.json"))


def test_a_step_summary_has_a_line_a_story_held_first() -> None:
    (found,) = recorded(finding())
    lines = step_summary([Result("a|b.yaml", stet=2), Result("z.yaml", holding=(found, found))]).splitlines()
    assert lines[0] == "### Backread: 2 stories read, 1 held"
    assert lines[4:] == ["| **held** | z.yaml | wording/over-exact × 2 |", r"| passed | a\|b.yaml | 2 let stand |"]

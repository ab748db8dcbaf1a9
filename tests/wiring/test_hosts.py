"""The gate on a host's runner: what its action and its snippet do, step by step, without the host."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ACTION = ROOT / ".github" / "actions" / "backread"
SNIPPET = ROOT / "checks" / "house" / "templates" / "hosts" / "gitlab.yml"
WORKFLOW = SNIPPET.with_name("github.yml")
_EXPRESSION = re.compile(r"\$\{\{ (?:(inputs|github)\.)?([\w.-]+) \}\}")


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def action() -> Any:
    return read(ACTION / "action.yml")


def run_step(newsroom: Any, step: Mapping[str, Any], programs: Path, **inputs: str) -> Any:
    """Run a step of the action with the inputs given, its expressions put in as a runner does."""
    values = {"action_path": str(ACTION), **inputs}

    def value(expression: "re.Match[str]") -> str:
        return values[expression[2]]

    environment = {name: _EXPRESSION.sub(value, text) for name, text in step["env"].items()}
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    return newsroom.run("bash", "-eo", "pipefail", "-c", step["run"], **environment | {"PATH": path})


def inputs(action: Any, **given: str) -> dict[str, str]:
    """Return the inputs of the action: those given, the others by default, as for a push."""
    defaults = {name: entry["default"] for name, entry in action["inputs"].items()}
    return defaults | {"since": ""} | {name.replace("_", "-"): value for name, value in given.items()}


@pytest.fixture(scope="session")
def installed(action: Any, programs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the programs of the environment into which the action's first step has installed the gate."""
    from subprocess import run

    install, _ = action["runs"]["steps"]
    environment = os.environ | {"ACTION": str(ACTION), "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
    folder = tmp_path_factory.mktemp("elsewhere")
    done = run(  # noqa: S603
        ["bash", "-eo", "pipefail", "-c", install["run"]],  # noqa: S607
        cwd=folder, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return programs


def test_the_workflow_gives_the_action_the_whole_history(action: Any) -> None:
    steps = read(WORKFLOW)["jobs"]["gate"]["steps"]
    checkout, _, gate, upload = steps
    assert checkout["with"]["fetch-depth"] == 0
    assert gate["uses"].partition("@")[0].endswith("/.github/actions/backread")
    assert set(gate.get("with", {})) <= set(action["inputs"])
    assert upload["with"]["path"] == action["inputs"]["reports"]["default"]


def test_no_value_of_a_pull_request_becomes_a_command(action: Any) -> None:
    for step in action["runs"]["steps"]:
        assert "${{" not in step["run"]


def test_the_action_holds_a_pull_request_for_what_it_touches(newsroom: Any, action: Any, installed: Path) -> None:
    _, read_stories = action["runs"]["steps"]
    base = newsroom.head
    newsroom.write("new", "Tuesday")
    newsroom.commit()
    passed = run_step(newsroom, read_stories, installed, **inputs(action, since=base))
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert "1 story read, none held" in passed.stdout
    newsroom.write("new", "Wednesday")
    newsroom.commit()
    held = run_step(newsroom, read_stories, installed, **inputs(action, since=base))
    assert held.returncode == 1
    assert "HELD    claims/new.yaml" in held.stdout
    reports = sorted(path.name for path in (newsroom.folder / "backread-reports").iterdir())
    assert reports == ["backread.html", "backread.sarif", "backread.xml"]


def test_the_action_reads_all_stories_of_a_push_with_its_options(newsroom: Any, action: Any, installed: Path) -> None:
    _, read_stories = action["runs"]["steps"]
    held = run_step(newsroom, read_stories, installed, **inputs(action, redact="true"))
    assert held.returncode == 1
    assert "Monday" not in held.stdout
    assert not (newsroom.folder / "backread-reports" / "backread.html").exists()
    recorded = newsroom.run(str(installed / "backread"), "check", "claims", "--write-baseline", "known.json")
    assert recorded.returncode == 0, recorded.stderr
    passed = run_step(newsroom, read_stories, installed, **inputs(action, baseline="known.json"))
    assert passed.returncode == 0, passed.stdout


def test_the_action_reads_the_folder_that_it_is_told(newsroom: Any, action: Any, installed: Path) -> None:
    """A newsroom's claims may stand deeper in a repository, or under another name: the action read nothing then."""
    _, read_stories = action["runs"]["steps"]
    (newsroom.folder / "site" / "news").mkdir(parents=True)
    (newsroom.folder / "claims").rename(newsroom.folder / "site" / "news" / "stories")
    newsroom.commit()
    for since in ("", newsroom.head):
        article = newsroom.folder / "site" / "news" / "stories" / "articles" / "old.txt"
        article.write_text(f"{article.read_text(encoding='utf-8')}\nMore.", encoding="utf-8")
        held = run_step(newsroom, read_stories, installed, **inputs(action, claims="site/news/stories", since=since))
        assert held.returncode == 1, held.stdout + held.stderr
        assert "HELD    site/news/stories/old.yaml" in held.stdout


def test_the_snippet_for_gitlab_does_the_same(newsroom: Any, installed: Path) -> None:
    job = read(SNIPPET)["backread"]
    base = newsroom.head
    newsroom.write("new", "Wednesday")
    newsroom.commit()
    told = {
        **job["variables"],
        "BACKREAD": f"{ROOT}[formats]",
        "CI_MERGE_REQUEST_DIFF_BASE_SHA": base,
        "PATH": f"{installed}{os.pathsep}{os.environ['PATH']}",
    }
    done = newsroom.run("bash", "-eo", "pipefail", "-c", "\n".join(job["script"]), **told)
    assert done.returncode == 1, done.stderr
    assert "1 story read: 1 held" in done.stdout
    for artifact in (job["artifacts"]["reports"]["junit"], *job["artifacts"]["paths"]):
        assert (newsroom.folder / artifact).stat().st_size > 0

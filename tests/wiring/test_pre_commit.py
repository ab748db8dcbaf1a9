"""The gate before a commit, as pre-commit runs it from a clone of this repository."""

import json
import shutil
from typing import Any

import jsonschema
import pytest
import yaml

from tests._data import DATA, ROOT, missing

HOOKS = ROOT / ".pre-commit-hooks.yaml"
SCHEMA = DATA / "formats" / "pre-commit-hooks.json"


def test_the_hook_is_as_pre_commit_wants_it() -> None:
    if not SCHEMA.is_file():
        pytest.skip(missing(f"formats/{SCHEMA.name}"))
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.validate(yaml.safe_load(HOOKS.read_text(encoding="utf-8")), schema)


def test_the_configuration_asks_for_a_hook_that_there_is() -> None:
    configuration = ROOT / "checks" / "house" / "templates" / "hosts" / "pre-commit.yml"
    (repository,) = yaml.safe_load(configuration.read_text(encoding="utf-8"))["repos"]
    hooks = {hook["id"] for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8"))}
    assert {hook["id"] for hook in repository["hooks"]} <= hooks


def test_a_commit_of_a_held_story_is_stopped(newsroom: Any, tmp_path_factory: pytest.TempPathFactory) -> None:
    program = shutil.which("pre-commit")
    if program is None:
        pytest.skip("pre-commit is not installed")
    home = str(tmp_path_factory.mktemp("pre-commit"))
    newsroom.write("new", "Wednesday")
    newsroom.run("git", "add", ".")
    held = newsroom.run(program, "try-repo", str(ROOT), "backread", PRE_COMMIT_HOME=home)
    assert held.returncode == 1, held.stdout + held.stderr
    assert "HELD    claims/new.yaml" in held.stdout
    assert "1 story read" in held.stdout
    newsroom.write("new", "Tuesday")
    newsroom.run("git", "add", ".")
    passed = newsroom.run(program, "try-repo", str(ROOT), "backread", PRE_COMMIT_HOME=home)
    assert passed.returncode == 0, passed.stdout + passed.stderr

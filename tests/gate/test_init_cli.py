"""`backread init`: a newsroom from nothing, and nothing of anybody's overwritten."""

import os
import re
from importlib.resources import files
from itertools import chain, combinations
from pathlib import Path

import pytest

from checks.documents.document import parse_document
from checks.gate.cli import main
from checks.gate.command import BROKEN, NOTHING_OPEN
from checks.gate.commands.init import HOSTS
from checks.house.load import load_house
from checks.house.style_file import style_of
from checks.reference.offices_file import offices_of
from checks.registry import rules

MADE = {
    "claims/articles/", "claims/house/", "schemas/", "claims/house/style.yaml", "claims/house/offices.yaml",
    "schemas/claim-file.schema.json", "schemas/style.schema.json", "schemas/offices.schema.json",
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """Return what the command said of each file."""
    lines = capsys.readouterr().out.partition("\n\n")[0].splitlines()
    return {path: what for what, path in (line.split(maxsplit=1) for line in lines)}


def snapshot(folder: Path) -> dict[str, bytes | None]:
    return {str(p.relative_to(folder)): p.read_bytes() if p.is_file() else None for p in sorted(folder.rglob("*"))}


def template(name: str) -> str:
    return files("checks.house").joinpath("templates", name).read_text(encoding="utf-8")


def examples(text: str) -> list[str]:
    """Return the commented examples of a file, each without its sign."""
    lines = [line for line in text.splitlines() if not line.startswith("# yaml-language-server")]
    blocks = re.split(r"\n\n+", "\n".join(lines))
    kept = (["" if line.startswith("##") else line.removeprefix("# ") for line in b.split("\n")] for b in blocks)
    commented = (("\n".join(lines), block) for lines, block in zip(kept, blocks, strict=True))
    return [example for example, block in commented if re.search(r"^# ", block, re.MULTILINE)]


def test_a_newsroom_is_made_and_told_what_to_do_next(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init"]) == NOTHING_OPEN
    output = capsys.readouterr().out
    assert {line.split()[1] for line in output.splitlines() if line.startswith("wrote")} == MADE
    assert "backread draft claims/articles/story.txt --published 20" in output
    assert all((folder / path).exists() for path in MADE)


def test_what_is_there_stays_as_it_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A standards editor's work is not a thing to lose."""
    (folder / "claims" / "house").mkdir(parents=True)
    (folder / "claims" / "house" / "style.yaml").write_text("version: 1\n", encoding="utf-8")
    (folder / "claims" / "story.yaml").write_text("mine", encoding="utf-8")
    assert main(["init", "."]) == NOTHING_OPEN
    assert {path for path, what in said(capsys).items() if what == "there"} == {
        "claims/house/",
        "claims/house/style.yaml",
    }
    assert (folder / "claims" / "house" / "style.yaml").read_text(encoding="utf-8") == "version: 1\n"
    assert (folder / "claims" / "story.yaml").read_text(encoding="utf-8") == "mine"


def test_run_again_it_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["init"])
    before = snapshot(folder)
    capsys.readouterr()
    assert main(["init"]) == NOTHING_OPEN
    assert set(said(capsys).values()) == {"there"}
    assert snapshot(folder) == before


@pytest.mark.parametrize("name", ["claims", "news/claims", "news", "a b"])
def test_the_folder_of_claims_may_be_named_itself(folder: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every other command is given `claims/`."""
    assert main(["init", name]) == NOTHING_OPEN
    claims = folder / name if name.endswith("claims") else folder / name / "claims"
    assert (claims / "house" / "style.yaml").is_file()
    assert (claims.parent / "schemas" / "style.schema.json").is_file()
    assert ("'a b/claims/'" in capsys.readouterr().out) is (name == "a b")


@pytest.mark.parametrize(
    ("path", "is_folder"),
    [("claims", False), ("schemas", False), ("claims/house", False), ("schemas/style.schema.json", True)],
)
def test_something_in_the_way_is_said_before_anything_is_written(
    folder: Path, path: str, is_folder: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """Half a newsroom is worse than none."""
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).mkdir() if is_folder else (folder / path).write_text("x", encoding="utf-8")
    before = snapshot(folder)
    assert main(["init"]) == BROKEN
    assert f"{path} is a {'folder' if is_folder else 'file'}" in capsys.readouterr().err
    assert snapshot(folder) == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder.chmod(0o500)
    assert main(["init"]) == BROKEN
    assert "cannot write" in capsys.readouterr().err


def test_a_link_that_leads_nowhere_is_left_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It may lead somewhere on another machine."""
    (folder / "claims" / "house").mkdir(parents=True)
    (folder / "claims" / "house" / "style.yaml").symlink_to(folder / "elsewhere.yaml")
    assert main(["init"]) == NOTHING_OPEN
    assert said(capsys)["claims/house/style.yaml"] == "there"
    assert not (folder / "elsewhere.yaml").exists()


def test_a_schema_of_another_version_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An editor's program would complete keys that are no more."""
    main(["init"])
    (folder / "schemas" / "style.schema.json").write_text("{}", encoding="utf-8")
    capsys.readouterr()
    assert main(["init"]) == NOTHING_OPEN
    output = capsys.readouterr().out
    assert f"{Path('schemas', 'style.schema.json')} is not as this version has it" in output
    assert "offices.schema.json is not" not in output


def test_what_is_written_loads_and_says_nothing_yet(folder: Path) -> None:
    """A newsroom begins with what everybody has."""
    main(["init"])
    house = load_house(folder / "claims" / "house", frozenset(rules()))
    assert (house.style.spellings, house.style.rules, house.style.signing) == ((), {}, ())
    assert house.offices is None


def test_every_example_and_all_together_are_valid() -> None:
    """Take the signs away, the file says, and it holds."""
    parts = examples(template("style.yaml"))
    assert len(parts) == 5
    chosen = chain(combinations(parts, 1), combinations(parts, 2), [parts])
    for some in chosen:
        text = "\n".join(("version: 1", *some))
        if "offices:" not in text:
            style_of(parse_document(Path("style.yaml"), text), frozenset(rules()))


def test_the_file_without_its_signs_is_a_house(folder: Path) -> None:
    """Taking the signs away by hand, or with an editor's command for it, comes to the same."""
    main(["init"])
    for name in ("style.yaml", "offices.yaml"):
        path = folder / "claims" / "house" / name
        head, *lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text(head + "".join(line.removeprefix("# ") for line in lines), encoding="utf-8")
    house = load_house(folder / "claims" / "house", frozenset(rules()))
    assert len(house.style.spellings) == 3
    assert house.style.signed("quotes/missing") is not None
    assert house.offices is not None
    assert "Mayor of Westmere" in house.offices.offices


def test_the_example_of_office_holders_is_valid() -> None:
    (example,) = examples(template("offices.yaml"))
    assert offices_of(parse_document(Path("offices.yaml"), example)).terms("Ilse Brandvold", "Mayor of Westmere")


def test_the_way_that_it_shows_can_be_gone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A first-time user types what is printed."""
    main(["init"])
    (folder / "claims" / "articles" / "story.txt").write_text("It rained on Monday, July 21.\n", encoding="utf-8")
    commands = re.findall(r"backread (draft|check) (.*?)(?:    .*)?$", capsys.readouterr().out, re.MULTILINE)
    assert [main([name, *rest.split()]) for name, rest in commands] == [NOTHING_OPEN, NOTHING_OPEN]
    drafted = (folder / "claims" / "story.yaml").read_text(encoding="utf-8")
    assert "$schema=../schemas/claim-file.schema.json" in drafted


def test_the_gate_is_put_in_front_of_every_change_and_over_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / ".pre-commit-config.yaml").write_text("repos: []\n", encoding="utf-8")
    options = [option for host in HOSTS for option in ("--host", host)]
    assert main(["init", *options, "--host", "github"]) == NOTHING_OPEN
    told = said(capsys)
    assert told[".github/workflows/backread.yml"] == told[".gitlab/backread.yml"] == "wrote"
    assert told[".pre-commit-config.yaml"] == "there"
    assert (folder / ".pre-commit-config.yaml").read_text(encoding="utf-8") == "repos: []\n"
    assert (folder / ".github" / "workflows" / "backread.yml").read_text(encoding="utf-8") == template(
        "hosts/github.yml"
    )


def test_without_a_host_nothing_is_wired(folder: Path) -> None:
    main(["init"])
    assert not any((folder / path).exists() for path in HOSTS.values())

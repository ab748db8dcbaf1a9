"""`backread update`: what a desk sees, and what it does to files."""

import re
import shutil
import stat
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN
from checks.story.load import load_story

PAIRS = Path(__file__).parents[1] / "updating" / "pairs"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(PAIRS / "toll-raised", tmp_path / "claims")
    return tmp_path / "claims"


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_raised_toll_and_a_forgotten_paragraph_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", str(folder / "story.yaml"), "--text", str(folder / "new.txt"), "--adopt"]) == HELD
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "toll 3 -> 5 in line 1; line 9 still says 3"
    assert (folder / "story.yaml").read_bytes() == (folder / "updated.yaml").read_bytes()


def test_the_new_text_may_be_in_place_already(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(folder / "old.txt", folder / "before.txt")
    shutil.copy(folder / "new.txt", folder / "old.txt")
    expected = (folder / "updated.yaml").read_text(encoding="utf-8").replace("text: new.txt", "text: old.txt")
    for more in ([], ["--old", str(folder / "before.txt")]):
        shutil.copy(PAIRS / "toll-raised" / "story.yaml", folder / "story.yaml")
        assert main(["update", str(folder / "story.yaml"), *more]) == HELD
        assert "toll 3 -> 5 in line 1" in capsys.readouterr().out
        assert (folder / "story.yaml").read_text(encoding="utf-8") == expected


def test_the_claim_file_names_the_new_text_only_if_asked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["update", str(folder / "story.yaml"), "--text", str(folder / "new.txt")])
    assert "still names its old text" in capsys.readouterr().out
    assert "text: old.txt" in (folder / "story.yaml").read_text(encoding="utf-8")


def test_a_dry_run_shows_the_change_and_makes_none(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files(folder)
    assert main(["update", str(folder / "story.yaml"), "--text", str(folder / "new.txt"), "--dry-run"]) == HELD
    output = capsys.readouterr().out
    assert "+    quote: Five people were killed   # as the lead has it" in output
    assert files(folder) == before


def test_nothing_to_do_is_told_and_nothing_is_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "story.yaml"
    path.chmod(stat.S_IRUSR)
    written = path.stat().st_mtime_ns
    assert main(["update", str(path)]) == NOTHING_OPEN
    assert capsys.readouterr().out == "all of 10 claims as before\n"
    assert path.stat().st_mtime_ns == written


def test_line_ends_byte_order_mark_and_permissions_stay(folder: Path) -> None:
    path = folder / "story.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    path.chmod(0o640)
    main(["update", str(path), "--text", str(folder / "new.txt"), "--adopt"])
    expected = (folder / "updated.yaml").read_bytes().replace(b"\n", b"\r\n")
    assert path.read_bytes() == b"\xef\xbb\xbf" + expected
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["story.txt"], "is no claim file"),
        (["gone.yaml"], "there is no such file"),
        (["story.yaml", "--text", "gone.txt"], "there is no such file"),
        (["story.yaml", "--adopt"], "give a file"),
        (["story.yaml", "--text", "../outside.txt", "--adopt"], "--adopt"),
        (["broken.yaml"], "broken.yaml:"),
        (["binary.yaml", "--text", "binary.txt"], "binary"),
    ],
)
def test_what_cannot_be_used_is_said_and_nothing_changes(
    folder: Path, arguments: list[str], said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder.parent / "outside.txt").write_text("Five people were killed.", encoding="utf-8")
    (folder / "broken.yaml").write_text("version: [\n", encoding="utf-8")
    (folder / "binary.txt").write_bytes(b"\0\1")
    shutil.copy(folder / "story.yaml", folder / "binary.yaml")
    monkeypatch.chdir(folder)
    before = files(folder)
    assert main(["update", *arguments]) == BROKEN
    assert said in capsys.readouterr().err
    assert files(folder) == before


def test_a_full_disk_leaves_the_file_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copymode", full)
    before = files(folder)
    assert main(["update", str(folder / "story.yaml"), "--text", str(folder / "new.txt")]) == BROKEN
    assert "No space left" in capsys.readouterr().err
    assert files(folder) == before


def test_a_file_that_shares_text_is_left_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "story.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("quote: Three people were killed", "quote: &words Three people were killed")
    text += "  - {id: once-more, quote: *words}\n"
    path.write_text(text, encoding="utf-8")
    assert main(["update", str(path), "--text", str(folder / "new.txt")]) == BROKEN
    assert "stays as it is" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("layout", ["wide", "narrow"])
def test_json_keeps_its_layout(folder: Path, layout: str, capsys: pytest.CaptureFixture[str]) -> None:
    wide = (
        '{\n\t"version": 1,\n\t"article": {"text": "old.txt", "published": "2025-05-14"},\n\t"claims": [\n'
        '\t\t{"id": "toll", "quote": "Three people were killed", "quantity": {"value": 3}},\n'
        '\t\t{"id": "dig", "quote": "with shovels"}\n\t]\n}\n'
    )
    narrow = '{"version": 1, "article": {"text": "old.txt", "published": "2025-05-14"}, "claims": []}'
    path = folder / "story.json"
    before = wide if layout == "wide" else narrow
    path.write_text(before, encoding="utf-8")
    assert main(["update", str(path), "--text", str(folder / "new.txt")]) == HELD
    assert "recorded: " in capsys.readouterr().out
    after = path.read_text(encoding="utf-8")
    assert main(["update", str(path), "--text", str(folder / "new.txt")]) in (HELD, NOTHING_OPEN)
    assert path.read_text(encoding="utf-8") == after
    kept = before.replace("Three people", "Five people").split('"dig"' if layout == "wide" else "[]")[0]
    assert after.startswith(kept)


def test_standard_input_may_hold_the_new_text(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (folder / "new.txt").open(encoding="utf-8") as text:
        monkeypatch.setattr("sys.stdin", text)
        assert main(["update", str(folder / "story.yaml"), "--text", "-"]) == HELD
    assert "Five people were killed" in (folder / "story.yaml").read_text(encoding="utf-8")


def test_diff_shows_the_same_between_two_versions(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = folder / "new.yaml"
    text = (folder / "updated.yaml").read_text(encoding="utf-8")
    new.write_text(text.replace("value: 3, of: deaths}", "value: 5, of: deaths}", 1), encoding="utf-8")
    assert main(["diff", str(folder / "story.yaml"), str(new)]) == HELD
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "toll 3 -> 5 in line 1; line 9 still says 3"
    assert main(["diff", str(new), str(new)]) == NOTHING_OPEN
    assert capsys.readouterr().out == "all of 10 claims as before\n"
    assert main(["diff", str(new), str(folder / "new.txt")]) == BROKEN
    assert main(["diff", str(new), str(folder / "gone.yaml")]) == BROKEN


def test_diff_names_what_is_gone_and_what_is_new(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = folder / "new.yaml"
    text = (folder / "story.yaml").read_text(encoding="utf-8")
    new.write_text(text.replace("id: school", "id: shelter"), encoding="utf-8")
    assert main(["diff", str(folder / "story.yaml"), str(new)]) == HELD
    output = capsys.readouterr().out
    assert "gone: school: “at a school”" in output
    assert "new: shelter in line 5: “at a school”" in output


def test_diff_tells_a_figure_that_nobody_has_confirmed_yet(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Called reworded, a toll of five would look as if it were the toll of three in other words."""
    new = folder / "new.yaml"
    new.write_text((folder / "updated.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    assert main(["diff", str(folder / "story.yaml"), str(new)]) == HELD
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "toll 3 -> 5 in line 1; line 9 still says 3"
    assert not any(line.startswith("reworded: toll") for line in lines)


def test_diff_tells_of_a_quote_that_the_new_text_does_not_have(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The claim is in both files, and nothing of it in the article."""
    new = folder / "new.yaml"
    new.write_text((folder / "story.yaml").read_text(encoding="utf-8").replace("old.txt", "new.txt"), encoding="utf-8")
    assert main(["diff", str(folder / "story.yaml"), str(new)]) == HELD
    assert "gone: toll: “Three people were killed”" in capsys.readouterr().out.splitlines()


FIRE = """\
At least 3 people were killed in a fire in Dorn on Monday, police said.
It took 40 firefighters two hours.
Officials said the 3 victims had been asleep.
Three shops were damaged.
"""


@pytest.mark.parametrize("of", ["people", "deaths"])
def test_a_toll_with_a_bound_is_still_told_where_it_is_told_without_one(
    tmp_path: Path, of: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """“At least 3” became “at least 5” in the lead, and the last line says 3, of “victims”: in a claim or in none."""
    (tmp_path / "old.txt").write_text(FIRE, encoding="utf-8")
    (tmp_path / "new.txt").write_text(FIRE.replace("least 3", "least 5"), encoding="utf-8")
    about = "{text: old.txt, published: 2025-07-21, headline: Fire kills 3 in Dorn, coverage: partial}"
    head = f"version: 1\narticle: {about}\n"
    toll = f"claims:\n- {{id: toll, quote: At least 3 people, quantity: {{value: 3, bound: at-least, of: {of}}}}}\n"
    victims = "- {id: victims, quote: 3 victims, quantity: {value: 3, of: victims}}\n"
    for claims in (toll, toll + victims):
        path = tmp_path / "story.yaml"
        path.write_text(head + claims, encoding="utf-8")
        assert main(["update", str(path), "--text", str(tmp_path / "new.txt")]) == HELD
        line = capsys.readouterr().out.splitlines()[0]
        assert line == "toll at least 3 -> at least 5 in line 1; line 3 and the headline still say 3"


def updated_lines(folder: Path, old: str, new: str, claims: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return what an update prints for a story of these claims whose text changed."""
    (folder / "old.txt").write_text(old, encoding="utf-8")
    (folder / "new.txt").write_text(new, encoding="utf-8")
    head = "version: 1\narticle: {text: old.txt, published: 2025-07-21}\nclaims:\n"
    (folder / "story.yaml").write_text(head + claims, encoding="utf-8")
    main(["update", str(folder / "story.yaml"), "--text", str(folder / "new.txt")])
    return capsys.readouterr().out.splitlines()


def test_large_numbers_are_told_as_news_has_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody counts zeros at 2 a.m."""
    text = "It cost up to $50 billion. The town has 12,345 seats."
    claims = (
        "- {id: cost, quote: up to $50 billion, quantity: {value: 50000000000, bound: at-most, unit: dollar}}\n"
        '- {id: seats, quote: "12,345 seats", quantity: {value: 12345, of: seats}}\n'
    )
    lines = updated_lines(tmp_path, text, text.replace("50", "40.5").replace("12,345", "12,346"), claims, capsys)
    assert lines[:2] == [
        "cost at most 50 billion -> at most 40.5 billion in line 1",
        "seats 12,345 -> 12,346 in line 1",
    ]


def test_another_word_for_the_same_bound_asks_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """“Roughly” and “about” are recorded alike: a question for each drowns the changed figure."""
    text = "Its net worth is roughly $25 billion today."
    claims = "- {id: worth, quote: net worth is roughly $25 billion, quantity: {value: 25000000000, bound: about}}\n"
    (line, *_) = updated_lines(tmp_path, text, text.replace("roughly", "about"), claims, capsys)
    assert line.startswith("reworded: worth in line 1")
    assert not line.endswith("?")
    (line, *_) = updated_lines(tmp_path, text, text.replace("roughly", "more than"), claims, capsys)
    assert line == "worth about 25 billion -> more than 25 billion in line 1"


def test_a_date_that_is_told_again_alike_is_not_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every “on July 14” behind the first would be a line of the summary."""
    text = "It burnt on July 14.\nPilots came on July 14."
    claims = "- {id: day, quote: burnt on July 14, date: {value: 2025-07-14}}\n"
    lines = updated_lines(tmp_path, text, text + "\nOn July 14 it rained.", claims, capsys)
    assert lines[0] == "all of 1 claim as before"


def test_what_is_another_number_is_not_said_to_be_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A claim with a measure of its own says that its three are others."""
    (tmp_path / "old.txt").write_text(FIRE, encoding="utf-8")
    (tmp_path / "new.txt").write_text(FIRE.replace("least 3", "least 5"), encoding="utf-8")
    (tmp_path / "story.yaml").write_text(
        "version: 1\narticle: {text: old.txt, published: 2025-07-21, coverage: partial}\nclaims:\n"
        "- {id: toll, quote: At least 3 people, quantity: {value: 3, bound: at-least}, measure: dead}\n"
        "- {id: victims, quote: 3 victims, quantity: {value: 3}, measure: hurt}\n",
        encoding="utf-8",
    )
    assert main(["update", str(tmp_path / "story.yaml"), "--text", str(tmp_path / "new.txt")]) == HELD
    assert capsys.readouterr().out.splitlines()[0] == "toll at least 3 -> at least 5 in line 1"


HEAD = "version: 1\narticle: {text: old.txt, published: 2025-05-14}\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("none.yaml", HEAD),
        ("none-and-no-line-end.yaml", HEAD.rstrip()),
        ("empty.yaml", HEAD + "claims: []  # none yet\n# the end\n"),
        ("null-relations.yaml", "claims: []\n" + HEAD + "relations: []\n"),
        ("flow.yaml", HEAD + "claims: [{id: dig, quote: with shovels}]  # one\nrelations: []\n"),
        ("flow-lines.yaml", HEAD + "claims: [\n  # the first\n  {id: dig, quote: with shovels}\n]\n"),
        ("dashes.yaml", HEAD + "claims:\n- id: dig\n  quote: >-\n    with\n    shovels\n# the end\n"),
        ("all-flow.yaml", '{version: 1, article: {text: old.txt, published: "2025-05-14"}}\n'),
        ("none.json", '{"version": 1, "article": {"text": "old.txt", "published": "2025-05-14"}}'),
    ],
)
def test_drafts_are_added_to_a_file_of_any_layout(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    assert main(["update", str(path)]) == HELD
    after = path.read_text(encoding="utf-8")
    story = load_story(path)
    assert [claim.id for claim in story.claims if claim.id == "dig"] == ["dig"] * ("shovels" in text)
    assert any("Three people" in claim.quote for claim in story.claims)
    assert set(re.findall("# .*", text)) <= set(re.findall("# .*", after))
    assert main(["update", str(path)]) == NOTHING_OPEN
    assert path.read_text(encoding="utf-8") == after

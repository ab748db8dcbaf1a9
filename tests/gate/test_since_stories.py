"""`--since` on whole stories: none that a change concerns may slip through a pull request unread."""

import subprocess
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN
from checks.gate.since import story_files, touched_since

pytest_plugins = ["pytester"]

SLIP = "The bridge opened on Monday, 8 July 2025.\n"


def git(folder: Path, *arguments: str) -> None:
    names = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false")
    command = ["git", "-C", str(folder), *names, "-c", "protocol.file.allow=always", *arguments]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603


def write(folder: Path, name: str, more: str = "") -> None:
    articles = folder / "claims" / "articles"
    articles.mkdir(parents=True, exist_ok=True)
    (articles / f"{name}.txt").write_text(SLIP, encoding="utf-8")
    about = f"{{text: articles/{name}.txt, published: 2025-07-21, coverage: partial{more}}}"
    (folder / "claims" / f"{name}.yaml").write_text(f"version: 1\narticle: {about}\nclaims: []\n", encoding="utf-8")


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """Return a repository with three committed stories: `late` is a later version of `early`, `other` has no part."""
    folder = tmp_path / "newsroom"
    write(folder, "early")
    write(folder, "late", ", updates: early.yaml")
    write(folder, "other")
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "stories")
    return folder


def stories(output: str) -> set[str]:
    return {Path(line.split()[1]).stem for line in output.splitlines() if line.startswith(("HELD", "passed"))}


@pytest.mark.parametrize(
    ("change", "concerned"),
    [
        ("claims/articles/other.txt", {"other"}),
        ("claims/articles/early.txt", {"early", "late"}),
        ("claims/articles/late.txt", {"late"}),
    ],
)
@pytest.mark.parametrize("how", ["removed", "broken", "renamed"])
def test_who_takes_an_article_away_or_breaks_it_touches_its_story(
    how: str,
    change: str,
    concerned: set[str],
    newsroom: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Otherwise a pull request that deletes an article passes, and the story cannot be read on the main branch."""
    if how == "removed":
        (newsroom / change).unlink()
    elif how == "broken":
        (newsroom / change).write_bytes(b"\xff\xfe\x00")
    else:
        git(newsroom, "mv", change, f"{change}.txt")
    monkeypatch.chdir(newsroom)
    assert main(["check", "claims", "--since", "HEAD"]) == BROKEN
    assert stories(capsys.readouterr().out) == concerned


def test_who_takes_an_earlier_version_away_touches_the_later_one(
    newsroom: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (newsroom / "claims" / "early.yaml").unlink()
    monkeypatch.chdir(newsroom)
    assert main(["check", "claims", "--since", "HEAD"]) == BROKEN
    assert stories(capsys.readouterr().out) == {"late"}


def test_stories_of_another_repository_are_asked_of_that(
    newsroom: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command may run in another checkout, or above a submodule, of which git then says that nothing changed."""
    site = tmp_path / "site"
    site.mkdir()
    git(site, "init", "-q")
    git(site, "submodule", "add", "-q", newsroom.as_uri(), "news")
    git(site, "commit", "-q", "-m", "site")
    monkeypatch.chdir(site)
    assert main(["check", "news/claims", "--since", "HEAD"]) == NOTHING_OPEN
    (site / "news" / "claims" / "articles" / "other.txt").write_text(f"{SLIP}More.", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "news/claims", "--since", "HEAD"]) == HELD
    assert stories(capsys.readouterr().out) == {"other"}


def test_articles_in_a_repository_of_their_own_are_touched_with_it(newsroom: Path) -> None:
    """Git names the folder alone; its articles would never be read."""
    within = newsroom / "claims" / "articles" / "agency"
    within.mkdir()
    (within / "a.txt").write_text(SLIP, encoding="utf-8")
    git(within, "init", "-q")
    git(within, "add", ".")
    git(within, "commit", "-q", "-m", "articles")
    git(newsroom, "add", ".")
    git(newsroom, "commit", "-q", "-m", "agency")
    assert not touched_since("HEAD", newsroom).any_of(within / "a.txt")
    (within / "a.txt").write_text(f"{SLIP}More.", encoding="utf-8")
    assert touched_since("HEAD", newsroom).any_of(within / "a.txt")


def test_the_text_that_claims_are_held_against_counts(newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(newsroom)
    Path("new.txt").write_text(SLIP, encoding="utf-8")
    assert main(["check", "claims/other.yaml", "--text", "new.txt", "--since", "HEAD"]) == HELD


@pytest.mark.parametrize(
    "article",
    ["{text: ../../secret.txt}", "{text: /etc/hosts}", '{text: "a\\0b"}', "[", "{updates: a.yaml, text: 1}", ""],
)
def test_no_name_leads_out_of_the_claims_or_round_in_circles(article: str, tmp_path: Path) -> None:
    path = tmp_path / "claims" / "a.yaml"
    path.parent.mkdir()
    path.write_text(f"version: 1\narticle: {article}\n", encoding="utf-8")
    assert story_files(path, path.parent) == [path]


@pytest.mark.parametrize("argument", ["newsroom/claims", "newsroom", "newsroom/claims/other.yaml"])
def test_pytest_finds_the_claims_of_a_folder_that_it_is_given(
    argument: str, newsroom: Path, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Run from above, it collected nothing, and with --since called that a success."""
    (newsroom / "claims" / "articles" / "other.txt").write_text(f"{SLIP}More.", encoding="utf-8")
    monkeypatch.chdir(newsroom.parent)
    result = pytester.runpytest_inprocess(argument, "--since", "HEAD", f"--rootdir={newsroom.parent}")
    result.stdout.fnmatch_lines(["HELD    newsroom/claims/other.yaml*"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_pytest_that_finds_no_claims_does_not_call_that_a_success(pytester: pytest.Pytester) -> None:
    (pytester.path / "empty").mkdir()
    assert pytester.runpytest_inprocess("empty", "--since", "HEAD").ret == pytest.ExitCode.NO_TESTS_COLLECTED

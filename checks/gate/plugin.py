"""The pytest plugin: collects claim files, and says at the end which stories are held and why.

The entry point bears this module's name. Under another, pytest would refuse to load the plugin a second time where a
root `conftest.py` names it as well.
"""

import os.path
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from checks.gate.collector import collect_garbage_rarely
from checks.gate.folders import CLAIMS, is_claim_file
from checks.gate.settings import Settings, importable_from, settings

if TYPE_CHECKING:
    from checks.reports.records import Record
    from checks.reports.summary import Result

_claims_key = pytest.StashKey[Path | None]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what a newsroom may set."""
    group = parser.getgroup("backread", "the last read of a story before it is published")
    group.addoption("--today", metavar="DATE", help="the day by which decisions expire (default: the clock's day)")
    group.addoption(
        "--fail-on",
        choices=("review", "error"),
        default="review",
        help="the mildest finding that holds a story: review (default), or error, which lists the others and passes",
    )
    group.addoption("--since", metavar="REV", help="read only stories touched since this revision of git")
    group.addoption("--baseline", metavar="FILE", help="let pass what `backread check --write-baseline` put into it")
    group.addoption("--redact", action="store_true", help="print places and rules, and no word of an article")
    group.addoption("--backread-sarif", metavar="PATH", help="write what was found as SARIF 2.1.0")
    group.addoption("--backread-html", metavar="PATH", help="write a page to review the stories on, each read in full")
    for name, help_ in (("enable", "run also this rule"), ("disable", "leave out this rule")):
        group.addoption(
            f"--backread-{name}",
            action="append",
            default=[],
            metavar="RULE",
            help=f"{help_}: an id or a pattern such as 'evidence/*'; may be repeated",
        )
    parser.addini("backread_claims", "the folder of claim files (default: claims)", default="")
    parser.addini("backread_rules", "modules of a newsroom's own rules, one a line", type="linelist", default=[])
    parser.addini("backread_enable", "rules to run beside the default ones", type="linelist", default=[])
    parser.addini("backread_disable", "rules to leave out", type="linelist", default=[])


def pytest_configure(config: pytest.Config) -> None:
    """Make each family a marker."""
    from checks.registry import family_names

    for name in family_names():
        config.addinivalue_line("markers", f"{name}: what the rules of {name}/ find in a story")


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Say it where a folder of the newsroom's own bears this package's name."""
    ours, theirs = Path(__file__).parents[1], config.rootpath / "checks"
    if not (theirs / "__init__.py").is_file() or theirs.resolve() == ours.resolve():
        return []
    return [f"backread: {theirs} has the name of Backread's package and cannot be imported beside it: rename it"]


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Make out what this run was told before any story is collected, so that a mistake in it stops the run."""
    config = session.config
    folder = config.stash[_claims_key] = _claims(config)
    if folder is None:
        return
    collect_garbage_rarely()
    from checks.gate.items import settings_key
    from checks.registry import family_names

    config.stash[settings_key] = told = _settings(config, folder)
    try:
        told.prove(folder)
        families = told.families(folder)
    except ValueError as error:
        raise pytest.UsageError(f"backread: {error}") from error
    for family in {family.name for family in families} - set(family_names()):
        config.addinivalue_line("markers", f"{family}: what a newsroom's own rules find in a story")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect every claim file below the claims folder; articles and the house's own data are none."""
    folder = parent.config.stash.get(_claims_key, None)
    if folder is None or not is_claim_file(file_path, folder):
        return None
    from checks.gate.items import ClaimFile

    return ClaimFile.from_parent(parent, path=file_path)


def _claims(config: pytest.Config) -> Path | None:
    """Return the folder of claims, or None where there is none.

    It stands in pytest's root, which may lie in it where pytest is run there, or is around or below what pytest is
    given. Raises UsageError where the configuration names a folder that is not there.
    """
    if name := str(config.getini("backread_claims")):
        folder = config.rootpath / name
        if not folder.is_dir():
            raise pytest.UsageError(f"backread: backread_claims names {folder}, and there is no such folder")
        return folder
    given = [_absolute(config.invocation_params.dir / argument.partition("::")[0]) for argument in config.args]
    around = (path for start in (config.rootpath, *given) for path in (start, *start.parents) if path.name == CLAIMS)
    below = (start / CLAIMS for start in given)
    found = [folder for folder in (config.rootpath / CLAIMS, *around, *below) if folder.is_dir()]
    return next((folder for folder in found if any(_overlap(folder, path) for path in given)), next(iter(found), None))


def _absolute(path: Path) -> Path:
    """Return a path without `..`, as pytest takes its arguments: links are not followed."""
    return Path(os.path.abspath(path))  # noqa: PTH100


def _overlap(folder: Path, path: Path) -> bool:
    return folder.is_relative_to(path) or path.is_relative_to(folder)


def _settings(config: pytest.Config, folder: Path) -> Settings:
    option = config.option
    if option.redact and option.backread_html:
        raise pytest.UsageError("backread: the page of --backread-html shows the article: leave out --redact, or that")
    for path in filter(None, (option.backread_sarif, option.backread_html)):
        if is_claim_file(Path(path).absolute(), folder):
            raise pytest.UsageError(f"backread: {path} would be read as a claim file: name a file outside {folder}")
    importable_from(config.rootpath)
    try:
        return settings(
            extra=config.getini("backread_rules"),
            enable=[*config.getini("backread_enable"), *option.backread_enable],
            disable=[*config.getini("backread_disable"), *option.backread_disable],
            today=option.today,
            fail_on=option.fail_on,
            claims=folder,
            baseline=option.baseline,
            since=option.since,
            redact=option.redact,
        )
    except ValueError as error:
        raise pytest.UsageError(f"backread: {error}") from error


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Pass a run that was asked only for touched stories, and found that none was."""
    ours = session.config.option.since and session.config.stash.get(_claims_key, None)
    if ours and session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
        session.exitstatus = pytest.ExitCode.OK


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Send what an item says of its story along with its report, from whichever process it ran in."""
    report = yield
    if item.config.option.redact:
        report.sections.clear()
    outcome = getattr(item, "outcome", None)
    if outcome is not None and report.when == "call":
        vars(report)["backread"] = outcome
        if item.config.pluginmanager.hasplugin("junitxml") and item.config.getini("junit_family") != "xunit2":
            report.location = _in_article(outcome, report.location)
    return report


def _in_article(outcome: "Record", location: tuple[str, int | None, str]) -> tuple[str, int | None, str]:
    """Return where a held item's first finding is. The older families of JUnit tell it; xunit2 has no place for it."""
    for first in outcome["holding"]:
        return first["file"], first["line"], location[2]
    return location


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> Generator[None, None, None]:
    """Print, after all that pytest itself has to say, which stories are held and which passed, and why."""
    _forget_quiet_phases(terminalreporter.stats)
    yield
    reports = (r for kind in ("failed", "passed", "xfailed") for r in terminalreporter.stats.get(kind, ()))
    outcomes = [report.backread for report in reports if hasattr(report, "backread")]
    from checks.gate.items import settings_key
    from checks.gate.results import results

    if settings_key not in config.stash or config.option.collectonly:
        return
    stories = results(outcomes)
    if stories:
        _tell(stories, (outcome["late"] for outcome in outcomes), terminalreporter)
    # Of no story too: what finds no report of this run would go on with that of another.
    wanted = ((config.option.backread_sarif, _sarif), (config.option.backread_html, _page))
    refused = [_write(Path(path), text(stories, config)) for path, text in wanted if path]
    if any(refused):
        raise pytest.UsageError(*filter(None, refused))


def _forget_quiet_phases(stats: dict[str, list[Any]]) -> None:
    """Drop the reports of set-ups and tear-downs that printed nothing, of which pytest shows nothing either.

    It looks through all of them for each failure: where every story of an archive is held, that took longer than to
    read the stories.
    """
    stats[""] = [report for report in stats.get("", ()) if getattr(report, "sections", True)]


def _tell(stories: "list[Result]", late: Iterable[str | None], terminalreporter: Any) -> None:
    from checks.gate.actions import inert, tell_actions
    from checks.gate.items import settings_key
    from checks.gate.results import notices
    from checks.reports.summary import summary

    colours = {"held": "red", "error": "red", "review": "yellow", "passed": "green"}
    terminalreporter.section("backread", sep="=")
    width = terminalreporter.config.get_terminal_writer().fullwidth
    vanished = terminalreporter.config.stash[settings_key].vanished()
    for line in summary(stories, notices(late, stories, vanished), width):
        markup = {colours[line.mark]: True} if line.mark else {}
        terminalreporter.write_line(inert(line.text), **markup)
    tell_actions(stories)


def _sarif(stories: "list[Result]", config: pytest.Config) -> str:
    from checks.gate.command import json_text
    from checks.gate.items import settings_key
    from checks.reports.sarif import sarif

    found = (record for story in stories for record in (*story.holding, *story.passing))
    return json_text(sarif(found, config.stash[settings_key].known))


def _page(stories: "list[Result]", config: pytest.Config) -> str:
    from checks.gate.items import settings_key
    from checks.gate.page import page_of

    return page_of((config.rootpath / story.story for story in stories), config.stash[settings_key], config.rootpath)


def _write(path: Path, text: str) -> str:
    """Write a report, and return what is to be said where it cannot be: the other one is written all the same."""
    from checks.gate.command import InputError
    from checks.gate.writing import write_report

    try:
        write_report(path, text)
    except InputError as error:
        return f"backread: {error}"
    return ""

"""Every rule's own examples, over the whole registry: a rule cannot arrive unproven or undocumented."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from checks.house.house import House
from checks.house.style_file import style_of_text
from checks.registry import Example, Rule, families, rules
from checks.reports.documentation import catalogue, explanation
from checks.review import review
from checks.story.archive import Archive
from checks.story.load import load_story_text
from checks.story.model import BrokenStory, Story

ROOT = Path(__file__).parents[2]
RULES = list(rules().values())
RAISES = [pytest.param(rule, example, id=f"{rule.id}-{n}") for rule in RULES for n, example in enumerate(rule.raises)]
SILENT = [pytest.param(rule, example, id=f"{rule.id}-{n}") for rule in RULES for n, example in enumerate(rule.silent)]


def found(example: Example) -> set[str]:
    """Return the ids of all rules that an example raises, those that are off by default included."""
    earlier = [loaded(example.earlier, "earlier")] if example.earlier else []
    try:
        story = loaded(example, "example", updates="earlier.yaml" if earlier else "")
    except BrokenStory as broken:
        return {f"files/{problem.kind}" for problem in broken.problems}
    others = [loaded(other, f"other-{number}") for number, other in enumerate(example.others)]
    archive = Archive.of([story, *earlier, *others])
    today = datetime.fromisoformat(example.published).date()
    house = House(style_of_text(example.style)) if example.style else None
    return {finding.check for finding in review(story, RULES, today, house, archive).open}


def loaded(example: Example, name: str, updates: str = "") -> Story:
    return load_story_text(
        example.claims, example.text, example.published, example.headline, name=name, updates=updates
    )


@pytest.mark.parametrize(("rule", "example"), RAISES)
def test_what_a_rule_is_for_is_held(rule: Rule, example: Example) -> None:
    assert rule.id in found(example)


@pytest.mark.parametrize(("rule", "example"), SILENT)
def test_what_only_looks_alike_passes(rule: Rule, example: Example) -> None:
    assert rule.id not in found(example)


@pytest.mark.parametrize("example", [e for rule in RULES if rule.family != "files" for e in rule.raises + rule.silent])
def test_examples_are_sound_but_for_what_they_show(example: Example) -> None:
    assert not {check for check in found(example) if check.startswith("files/")}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_an_editor_can_read_up_on_every_rule(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+/[a-z-]+", rule.id)
    assert len(rule.raises) >= 2
    assert len(rule.silent) >= 2
    assert not rule.summary.endswith(".")
    for text in (rule.what, rule.why, rule.instead):
        assert text.endswith((".", ")"))
    assert rule.id in explanation(rule)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_stands_in_the_file_of_its_name(rule: Rule) -> None:
    family, name = rule.id.split("/")
    assert (ROOT / "checks/rules" / family / f"{name.replace('-', '_')}.py").is_file()
    assert family in families()


def test_the_readme_lists_every_rule() -> None:
    assert catalogue(RULES) in (ROOT / "README.md").read_text(encoding="utf-8")

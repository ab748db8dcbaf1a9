"""What stories of one folder hold each other to: one number at one time, corrections, earlier versions."""

import itertools
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.finding import Finding
from checks.reading import Reading
from checks.registry import Rule
from checks.rules.agreement import conflict, corrected, left_behind, other_story
from checks.story.archive import Archive
from checks.story.bearing import Bearing
from checks.story.load import load_story_text
from checks.story.model import BrokenStory, Story

Claim = Mapping[str, object]
Calls = Callable[[Callable[[], object]], int]

MONDAY, TUESDAY = "2025-07-21", "2025-07-22"
WORDS = {3: "three people", 4: "four people", 5: "five people"}


def toll(value: float, as_of: str = MONDAY, **claim: object) -> Claim:
    quantity = {"value": value, "of": "deaths"} | ({"bound": claim.pop("bound")} if "bound" in claim else {})
    quote = WORDS.get(int(value), f"{value} people")
    shared = {"id": "toll", "quote": quote, "quantity": quantity, "measure": "lowmere/deaths"}
    return shared | ({"as_of": as_of} if as_of else {}) | claim


def story(
    name: str,
    text: str,
    *claims: Claim,
    published: str = f"{MONDAY}T09:00:00Z",
    corrections: Sequence[Claim] = (),
    **about: str,
) -> Story:
    file: dict[str, object] = {"claims": claims} | ({"corrections": corrections} if corrections else {})
    written = "\n".join(f"{key}: {json.dumps(value)}" for key, value in file.items())
    return load_story_text(written, text, published, name=name, **about)


def killed(
    name: str, value: int, as_of: str = MONDAY, *, published: str = f"{MONDAY}T09:00:00Z", **claim: object
) -> Story:
    text = f"The fire killed {WORDS.get(value, f'{value} people')}."
    return story(name, text, toll(value, as_of, **claim), published=published)


def found(rule: Rule, read: Story, *others: Story) -> list[Finding]:
    assert rule.check is not None
    return list(rule.check(Reading(read, archive=Archive.of([read, *others]))))


def only(findings: list[Finding]) -> Finding:
    assert len(findings) == 1, [finding.message for finding in findings]
    return findings[0]


def test_the_story_published_later_is_held_and_told_where_the_other_stands() -> None:
    early = killed("a", 3, published=f"{MONDAY}T08:00:00Z")
    late = killed("b", 5, published=f"{MONDAY}T09:00:00Z")
    finding = only(found(other_story.RULE, late, early))
    assert finding.address == "agreement/other-story@toll"
    assert finding.message == (
        "“five people” (line 1) is 5, but in a.txt “three people” (line 1) is 3, both as of 21 July 2025"
    )
    assert finding.evidence == ("a.yaml:1:10, published 08:00 on 21 July 2025: “three people” (line 1) is 3",)
    assert found(other_story.RULE, early, late) == []


def test_of_two_published_at_once_the_later_path_is_held() -> None:
    only(found(other_story.RULE, killed("b", 5), killed("a", 3)))
    assert found(other_story.RULE, killed("a", 5), killed("b", 3)) == []


@pytest.mark.parametrize(
    ("mine", "theirs", "held"),
    [
        (MONDAY, MONDAY, True),
        (TUESDAY, MONDAY, False),
        (MONDAY, TUESDAY, False),
        ("", MONDAY, False),
        (MONDAY, "", False),
        ("", "", False),
        (f"{MONDAY}T09:00Z", f"{MONDAY}T11:00+02:00", True),
        (f"{MONDAY}T09:00Z", f"{MONDAY}T09:00+02:00", False),
        (MONDAY, f"{MONDAY}T09:00Z", False),
    ],
)
def test_only_numbers_of_one_time_contradict_each_other(mine: str, theirs: str, held: bool) -> None:
    """A moment is one whatever its zone; a day and a moment in it are two times, for tolls rise within a day."""
    assert bool(found(other_story.RULE, killed("b", 5, mine), killed("a", 3, theirs))) is held


SILENT: list[tuple[Claim, Claim]] = [
    (toll(5), toll(3, bound="at-least")),
    (toll(3, bound="at-least"), toll(5)),
    (toll(5), toll(5)),
    (toll(5), toll(3, modality="denied")),
    (toll(5, measure=["lowmere/deaths", "lowmere/casualties"]), toll(3)),
    (toll(5), toll(3, measure="pelm/deaths")),
    (toll(5), {**toll(3), "quantity": {"value": 3, "unit": "percent"}}),
    (
        {**toll(1_200_000), "quote": "1.2 million people", "quantity": {"value": 1_200_000}},
        {**toll(1_187_204), "quote": "1,187,204 people", "quantity": {"value": 1_187_204}},
    ),
]


@pytest.mark.parametrize(("mine", "theirs"), SILENT)
def test_bounds_rounding_units_denials_and_readings_are_respected(mine: Claim, theirs: Claim) -> None:
    late = story("b", f"There were {mine['quote']}.", mine)
    early = story("a", f"There were {theirs['quote']}.", theirs)
    assert found(other_story.RULE, late, early) == []


def test_bounds_that_cannot_both_hold_are_held() -> None:
    early = killed("a", 5, bound="at-least")
    assert only(found(other_story.RULE, killed("b", 3), early)).message.endswith(
        "is at least 5, both as of 21 July 2025"
    )


def test_dates_of_one_event_are_held_against_each_other() -> None:
    """Else two stories of one desk may send their readers to court on two days."""
    shared = {"id": "trial", "measure": "quill/trial", "as_of": MONDAY}
    late = story("b", "The trial opens on July 25.", {**shared, "quote": "July 25", "date": "2025-07-25"})
    early = story("a", "The trial opens on July 24.", {**shared, "quote": "July 24", "date": "2025-07-24"})
    assert "24 July 2025" in only(found(other_story.RULE, late, early)).message


def test_a_version_that_was_updated_contradicts_nobody() -> None:
    """Neither the version in its place, nor a sidebar that has the new number; nor is it held itself."""
    first = killed("a", 3, published=f"{MONDAY}T07:00:00Z")
    update = story("b", "The fire killed five people.", toll(5), updates="a.yaml", published=f"{MONDAY}T08:00:00Z")
    sidebar = killed("c", 5)
    for read, *others in itertools.permutations([first, update, sidebar]):
        assert found(other_story.RULE, read, *others) == []
    assert only(found(other_story.RULE, killed("c", 4), first, update)).message.count("five people") == 1


def test_in_one_story_a_later_time_supersedes_an_earlier_one() -> None:
    """Else "three on Monday, five on Tuesday" would be a contradiction, and the editor would drop the measure."""
    text = "On Monday three people were dead, on Tuesday five people. The four people were dockers."
    monday, tuesday = toll(3, id="monday"), toll(5, TUESDAY, id="tuesday")
    assert found(conflict.RULE, story("a", text, monday, tuesday)) == []
    again = toll(4, "", id="again")
    told = only(found(conflict.RULE, story("a", text, monday, tuesday, again)))
    assert set(told.claims) == {"tuesday", "again"}


@given(st.permutations(range(4)), st.lists(st.sampled_from([3, 4, 5]), min_size=4, max_size=4))
def test_the_order_of_the_files_does_not_matter(order: list[int], values: list[int]) -> None:
    stories = [killed(f"story{n}", value, published=f"{MONDAY}T0{n // 2}:00:00Z") for n, value in enumerate(values)]
    shuffled = [stories[n] for n in order]
    for read in stories:
        assert found(other_story.RULE, read, *stories) == found(other_story.RULE, read, *shuffled)


@given(st.lists(st.tuples(st.sampled_from([3, 4, 5]), st.sampled_from([MONDAY, TUESDAY])), min_size=2, max_size=4))
def test_a_story_is_held_just_where_an_earlier_one_says_otherwise_of_that_time(told: list[tuple[int, str]]) -> None:
    stories = [killed(f"story{n}", *each, published=f"{MONDAY}T0{n}:00:00Z") for n, each in enumerate(told)]
    for n, read in enumerate(stories):
        expected = any(value != told[n][0] and day == told[n][1] for value, day in told[:n])
        assert bool(found(other_story.RULE, read, *stories)) is expected


def correcting(was: object, now: object, *, on: str = MONDAY, **about: object) -> Story:
    entry = {
        "was": was,
        "is": now,
        "on": on,
        "why": "the hospital counted twice",
        **(about or {"measure": "lowmere/deaths"}),
    }
    return story("fix", "The fire killed five people.", toll(5, ""), corrections=[entry])


def test_another_story_that_still_says_what_was_corrected_is_held() -> None:
    finding = only(found(corrected.RULE, killed("a", 3, ""), correcting(3, 5)))
    assert finding.address == "agreement/corrected@toll"
    assert finding.message == "“three people” (line 1) still says 3, which was corrected on 21 July 2025: it is 5"
    assert finding.evidence == ("fix.yaml:2:15: was 3, is 5: the hospital counted twice",)


def test_a_correction_of_a_claim_reaches_others_by_its_measure() -> None:
    only(found(corrected.RULE, killed("a", 3, ""), correcting(3, 5, claim="toll")))


@pytest.mark.parametrize(
    "read",
    [
        killed("a", 5, ""),
        killed("a", 4, ""),
        killed("a", 3, "", bound="at-least"),
        killed("a", 3, "", modality="denied"),
        killed("a", 3, "", measure="pelm/deaths"),
        killed("a", 3, TUESDAY),
    ],
)
def test_what_does_not_say_the_old_number_of_then_is_not_held(read: Story) -> None:
    assert found(corrected.RULE, read, correcting(3, 5)) == []


def test_a_correction_of_a_claim_with_a_time_is_of_that_time() -> None:
    entry = {"claim": "toll", "was": 3, "is": 5, "on": TUESDAY, "why": "counted twice"}
    fix = story("fix", "The fire killed five people.", toll(5), corrections=[entry])
    only(found(corrected.RULE, killed("a", 3), fix))
    assert found(corrected.RULE, killed("a", 3, TUESDAY), fix) == []


def test_the_corrected_story_itself_must_not_say_it_any_more() -> None:
    entry = {"claim": "toll", "was": 3, "is": 5, "on": MONDAY, "why": "counted twice"}
    text, claim = "The fire killed three people.", {**toll(3, "")}
    del claim["measure"]
    only(found(corrected.RULE, story("fix", text, claim, corrections=[entry])))
    first = story("fix", text, claim, corrections=[entry])
    only(found(corrected.RULE, story("b", text, claim, updates="fix.yaml"), first))
    assert found(corrected.RULE, first, story("b", text, claim, updates="fix.yaml")) == []


def test_dates_and_words_are_corrected_too() -> None:
    shared = {"id": "trial", "measure": "quill/trial"}
    day = {"measure": "quill/trial", "was": "2025-07-24", "is": "2025-07-25", "on": MONDAY, "why": "moved"}
    words = {"measure": "quill/office", "was": "majority leader", "is": "minority leader", "on": MONDAY, "why": "lost"}
    fix = story("fix", "The fire killed five people.", corrections=[day, words])
    late = story("a", "The trial opens on July 24.", {**shared, "quote": "July 24", "date": "2025-07-24"})
    assert "still says “2025-07-24”" in only(found(corrected.RULE, late, fix)).message
    right = story("a", "The trial opens on July 25.", {**shared, "quote": "July 25", "date": "2025-07-25"})
    assert found(corrected.RULE, right, fix) == []
    office = {"id": "quill", "quote": "Majority Leader Ada Quill", "measure": "quill/office"}
    only(found(corrected.RULE, story("a", "Majority Leader Ada Quill spoke.", office), fix))


FIRST = "The fire killed three people, the mayor said.\nIt began at noon.\nThe three people who died were dockers."


def updated(text: str, *claims: Claim, headline: str = "") -> Story:
    return story("b", text, toll(5, ""), *claims, updates="a.yaml", headline=headline)


@pytest.fixture
def first() -> Story:
    return story("a", FIRST, toll(3, "", quote="killed three people"))


def test_a_lead_that_was_raised_and_a_paragraph_that_was_forgotten(first: Story) -> None:
    text = FIRST.replace("killed three", "killed five")
    finding = only(found(left_behind.RULE, updated(text), first))
    assert finding.message == "toll 3 -> 5 in line 1; line 3 still says 3"
    assert finding.words == "three people"
    assert finding.address == 'agreement/left-behind@"three people"'
    assert finding.evidence == ("“five people” (line 1) is 5", "a.yaml:1:10: “killed three people” was 3")


@pytest.mark.parametrize(
    "rest",
    [
        "The five people who died were dockers.",
        "Three boats sank.",
        "Police had at first spoken of three people killed.",
        "The toll rose from three people killed on Sunday.",
        "Three people were injured.",
        "Three other people died in Pelm.",
        "At least three people who died were dockers.",
    ],
)
def test_what_is_something_else_or_told_as_old_is_not_left_behind(first: Story, rest: str) -> None:
    assert found(left_behind.RULE, updated(f"The fire killed five people.\n{rest}"), first) == []


def test_the_victims_of_a_toll_are_those_who_died(first: Story) -> None:
    text = "The fire killed five people.\nAll three victims were dockers."
    assert only(found(left_behind.RULE, updated(text), first)).words == "three victims"


def test_a_place_in_a_claim_of_the_old_number_belongs_to_that_claim(first: Story) -> None:
    text = FIRST.replace("killed three", "killed five")
    again = dict(toll(3, "", id="again", quote="three people who died"))
    del again["measure"]
    assert only(found(left_behind.RULE, updated(text, again), first)).address == "agreement/left-behind@again"


def test_what_contradicts_the_new_number_in_its_own_measure_is_held_for_that_alone(first: Story) -> None:
    """An editor would be told of one forgotten paragraph twice, under two addresses."""
    text = FIRST.replace("killed three", "killed five")
    again = toll(3, "", id="again", quote="three people who died")
    update = updated(text, again)
    assert found(left_behind.RULE, update, first) == []
    assert only(found(conflict.RULE, update, first)).claims == ("again", "toll")


@pytest.mark.parametrize("apart", [{"measure": "lowmere/dockers"}, {"as_of": "2025-07-20"}, {"modality": "denied"}])
def test_a_claim_of_another_measure_or_time_is_not_left_behind(first: Story, apart: dict[str, str]) -> None:
    text = FIRST.replace("killed three", "killed five")
    again = {**toll(3, "", id="again", quote="three people who died"), **apart}
    assert found(left_behind.RULE, updated(text, again), first) == []


def test_the_headline_is_left_behind_too(first: Story) -> None:
    update = updated("The fire killed five people.", headline="Three people killed in fire")
    finding = only(found(left_behind.RULE, update, first))
    assert finding.message == "toll 3 -> 5 in line 1; the headline still says 3"
    assert finding.address == "agreement/left-behind@toll"


TRIAL = "The trial of the mayor opens in Pelm on July {}, 2025.\nThe town has never seen one."


@pytest.mark.parametrize(
    ("rest", "held"),
    [
        ("A judge from Pelm will preside over the trial on July 24, 2025.", True),
        ("The ferry sails on July 24, 2025.", False),
        ("The trial in Pelm was moved from July 24, 2025.", False),
    ],
)
def test_a_date_is_left_behind_where_the_sentence_is_of_the_same_thing(rest: str, held: bool) -> None:
    shared = {"id": "trial", "measure": "quill/trial"}
    first = story("a", TRIAL.format(24), {**shared, "quote": "July 24, 2025", "date": "2025-07-24"})
    text = f"{TRIAL.format(25)}\n{rest}"
    update = story("b", text, {**shared, "quote": "July 25, 2025", "date": "2025-07-25"}, updates="a.yaml")
    expected = ["trial 24 July 2025 -> 25 July 2025 in line 1; line 3 still says 24 July 2025"] if held else []
    assert [finding.message for finding in found(left_behind.RULE, update, first)] == expected


def test_a_headline_that_gives_a_bound_is_right_still(first: Story) -> None:
    update = updated("The fire killed five people.", headline="At least three people killed in fire")
    assert found(left_behind.RULE, update, first) == []


def test_each_place_is_told_once_whatever_versions_say_of_it(first: Story) -> None:
    second = story("b", FIRST, toll(3, "", quote="killed three people"), updates="a.yaml")
    text = FIRST.replace("killed three", "killed five")
    third = story("c", text, toll(5, ""), updates="b.yaml", headline="Three people killed in fire")
    assert len(found(left_behind.RULE, third, first, second)) == 2


def test_a_number_of_an_older_version_is_still_looked_for(first: Story) -> None:
    """Else what was forgotten in the second version is never found in the third."""
    text = FIRST.replace("killed three", "killed five")
    second = updated(text)
    third = story("c", text, toll(5, ""), updates="b.yaml")
    assert only(found(left_behind.RULE, third, first, second)).evidence[1].startswith("a.yaml:")
    back = story("c", FIRST, toll(3, "", quote="killed three people"), updates="b.yaml")
    assert found(left_behind.RULE, back, first, second) == []


def test_a_claim_with_a_new_id_is_known_by_its_measure(first: Story) -> None:
    update = story("b", FIRST.replace("killed three", "killed five"), toll(5, "", id="dead"), updates="a.yaml")
    assert only(found(left_behind.RULE, update, first)).message.startswith("dead 3 -> 5")


def test_an_earlier_version_that_cannot_be_read_holds_nobody() -> None:
    assert found(left_behind.RULE, updated(FIRST.replace("killed three", "killed five"))) == []


def test_versions_in_a_circle_are_told_off_at_their_key() -> None:
    stories = [story(a, FIRST, toll(3, ""), updates=f"{b}.yaml") for a, b in ("ab", "bc", "ca", "xa")]
    archive = Archive.of(stories)
    for read in stories[:3]:
        with pytest.raises(BrokenStory, match=r"[abc]\.yaml:3:\d+: 'updates' leads back to this file: "):
            archive.check_versions(read)
    archive.check_versions(stories[3])
    assert len(found(left_behind.RULE, stories[3], *stories)) == 0


def test_every_file_is_loaded_once_however_many_stories_ask() -> None:
    stories = [killed(f"story{n:03}", 3 + n % 2, published=f"{MONDAY}T00:00:{n % 60:02}Z") for n in range(30)]
    chain = [story(f"v{n}", FIRST, toll(3, ""), updates=f"v{n - 1}.yaml") for n in range(1, 20)]
    by_path = {each.path: each for each in (*stories, *chain)}
    loads: list[Path] = []

    def load(path: Path) -> Story:
        loads.append(path)
        if path not in by_path:
            raise BrokenStory([])
        return by_path[path]

    archive = Archive(lambda: Bearing(tuple(by_path)), load)
    for read in by_path.values():
        archive.check_versions(read)
        for rule in (other_story.RULE, corrected.RULE, left_behind.RULE):
            assert rule.check is not None
            list(rule.check(Reading(read, archive=archive)))
    assert len(loads) == len(by_path) + 1


def test_the_work_grows_with_the_number_of_stories(calls: Calls) -> None:
    """Else an archive of some thousand stories on one event cannot be read."""

    def work(number: int) -> int:
        stories = [
            killed(f"story{n:03}", 3 + n % 3, published=f"{MONDAY}T00:{n // 60:02}:{n % 60:02}Z") for n in range(number)
        ]
        archive = Archive.of(stories)
        return calls(lambda: [list(other_story.check(Reading(read, archive=archive))) for read in stories])

    work(2)
    few, many = work(20), work(80)
    assert many < 5 * few

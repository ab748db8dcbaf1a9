"""A story whose every number, weekday and title is told twice or tied by a relation: no single slip may pass."""

import calendar
import string
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from checks.finding import Finding
from checks.registry import Rule, rules, select
from checks.review import review
from checks.story.load import load_story_text

PUBLISHED = date(2025, 7, 21)

TEXT = """\
$dead people died and $hurt people were hurt in the fire on $weekday, $day, 2025, the fire service said.
President $president sent condolences. The $casualties casualties are all from the town.
Of the $hurt_again injured, $women are women and $men are men. The toll of $dead_again dead is final.
The plant had $staff workers, and $share percent of them, or $present workers, were inside.
"""
CLAIMS = """\
claims:
- {id: dead, quote: $c_dead people died, quantity: {value: $r_dead, of: deaths}, measure: deaths}
- {id: hurt, quote: $c_hurt people were hurt, quantity: {value: $r_hurt, of: injured}, measure: injured}
- {id: fire, quote: "$c_weekday, $c_day, 2025", date: {value: $r_day}}
- {id: president, quote: President $c_president, role: {person: $r_president, office: President of the United States}}
- {id: casualties, quote: $c_casualties casualties, quantity: {value: $r_casualties, of: casualties}}
- {id: hurt-again, quote: the $c_hurt_again injured, quantity: {value: $r_hurt_again, of: injured}, measure: injured}
- {id: women, quote: $c_women are women, quantity: {value: $r_women, of: women}}
- {id: men, quote: $c_men are men, quantity: {value: $r_men, of: men}}
- {id: dead-again, quote: toll of $c_dead_again dead, quantity: {value: $r_dead_again, of: deaths}, measure: deaths}
- {id: staff, quote: $c_staff workers, quantity: {value: $r_staff, of: workers}}
- {id: share, quote: $c_share percent, quantity: {value: $r_share, unit: percent}}
- {id: present, quote: or $c_present workers, quantity: {value: $r_present, of: workers}}
relations:
- {total: casualties, parts: [dead, hurt]}
- {total: hurt, parts: [women, men]}
- {percent: share, part: present, of: staff}
"""
NUMBERS = ("dead", "hurt", "casualties", "hurt_again", "women", "men", "dead_again", "staff", "share", "present")
MONTHS = calendar.month_name
WEEKDAYS = list(calendar.day_name)
NEUTRAL = ("It rained all night.", "Nobody could say more.", "The mayor thanked the crews.", "The street is closed.")


@dataclass(frozen=True)
class Facts:
    """What the story tells, as words of the text and, apart from them, as records of the claim file."""

    words: dict[str, str]
    records: dict[str, str]

    def text(self) -> str:
        return string.Template(TEXT).substitute(self.words)

    def claims(self) -> str:
        quoted = {f"c_{name}": word for name, word in self.words.items()}
        recorded = {f"r_{name}": value for name, value in self.records.items()}
        return string.Template(CLAIMS).substitute(quoted | recorded)


@st.composite
def stories(draw: st.DrawFn) -> Facts:
    dead, women, men = (draw(st.integers(2, 900)) for _ in range(3))
    hurt, percent = women + men, draw(st.integers(5, 95))
    present = percent * draw(st.integers(1, 9)) * 10
    staff = present * 100 // percent
    counts = (dead, hurt, dead + hurt, hurt, women, men, dead, staff, percent, present)
    numbers = dict(zip(NUMBERS, map(str, counts), strict=True))
    day = PUBLISHED - timedelta(days=draw(st.integers(1, 150)))
    words = {"weekday": WEEKDAYS[day.weekday()], "day": f"{MONTHS[day.month]} {day.day}"}
    people = {"president": "Donald Trump"}
    return Facts(numbers | words | people, numbers | {"day": day.isoformat()} | people)


@cache
def default_rules() -> tuple[Rule, ...]:
    return select(rules())


def held(facts: Facts, before: str = "", after: str = "") -> tuple[Finding, ...]:
    text = f"{before}\n{facts.text()}{after}\n" if before or after else facts.text()
    story = load_story_text(facts.claims(), text, f"{PUBLISHED}T09:00:00+00:00")
    return review(story, default_rules(), PUBLISHED).open


def slips(facts: Facts) -> st.SearchStrategy[Facts]:
    """Return the story with one of its facts changed, in the text (and the quote, copied from it) or in the record."""

    def change(name: str, where: str, by: int) -> Facts:
        original = getattr(facts, where)[name]
        return replace(facts, **{where: getattr(facts, where) | {name: slipped(name, original, by)}})

    both = st.sampled_from([*NUMBERS, "president"])
    in_text = st.builds(change, both | st.just("weekday") | st.just("day"), st.just("words"), st.integers(1, 6))
    recorded = st.builds(change, both | st.just("day"), st.just("records"), st.integers(1, 6))
    return in_text | recorded


def slipped(name: str, original: str, by: int) -> str:
    if name == "weekday":
        return WEEKDAYS[(WEEKDAYS.index(original) + by) % 7]
    if name == "president":
        return "Joe Biden"
    if name == "day":
        head, _, tail = original.rpartition(" " if " " in original else "-")
        moved = int(tail) % 28 + 1
        return f"{head} {moved}" if " " in original else f"{head}-{moved:02}"
    return str(int(original) + by)


@settings(max_examples=60)
@given(facts=stories())
def test_a_sound_story_passes(facts: Facts) -> None:
    assert held(facts) == ()


@settings(max_examples=150)
@given(data=st.data())
def test_any_slip_in_the_text_or_in_its_claim_is_held(data: st.DataObject) -> None:
    facts = data.draw(stories())
    assert held(data.draw(slips(facts)))


@settings(max_examples=60)
@given(data=st.data(), before=st.sampled_from(NEUTRAL), after=st.sampled_from(NEUTRAL))
def test_an_edit_elsewhere_keeps_addresses_and_fingerprints(data: st.DataObject, before: str, after: str) -> None:
    facts = data.draw(stories().flatmap(slips))
    one, other = held(facts), held(facts, before, after)
    assert {f.address for f in one} == {f.address for f in other}
    assert {f.fingerprint for f in one} == {f.fingerprint for f in other}

"""Random edits of a text: what is recorded of it is neither lost nor taken to another place."""

import re
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.reading import Reading
from checks.reading.anchors import occurrences
from checks.story.load import load_story_text
from checks.story.model import Story
from checks.updating import alignment
from checks.updating.anchoring import Anchoring
from checks.updating.change import Kind
from checks.updating.rewrite import marks_in, rewritten
from checks.updating.update import update

NAMES = ("Aldmoor", "Brinkley", "Corvale", "Dunmere", "Eastrop", "Farnholt", "Garston", "Hexby", "Ilmouth", "Jarrow")
SENTENCES = (
    "The council of {} counted {} houses without power.",
    "Crews from {} had cleared {} fallen trees by dawn.",
    "In {} a shelter took in {} travellers from a train.",
    "A depot at {} sent out {} lorries with sand.",
    "Pupils in {} were told that {} schools stay closed.",
)
QUOTED = ("{} houses", "{} fallen trees", "{} travellers", "{} lorries", "{} schools")
FILLER = ("Nobody was hurt.", "The wind had dropped.", "It is the third storm of the season.", "Roads were icy.")
PATH = Path("example.yaml")
PUBLISHED = "2025-01-20"

Fact = tuple[int, str, int]
facts = st.lists(
    st.tuples(st.integers(0, 4), st.sampled_from(NAMES), st.integers(2, 99)),
    min_size=1,
    max_size=7,
    unique_by=lambda fact: (fact[0], fact[2]),
)


def sentence(fact: Fact) -> str:
    return SENTENCES[fact[0]].format(fact[1], fact[2])


def claim_file(told: list[Fact]) -> str:
    """Return a claim file with comments, in several ways of writing the same."""
    lines = ["claims:  # all that is counted"]
    for number, (kind, _, count) in enumerate(told):
        quote, value = QUOTED[kind].format(count), f"{{value: {count}}}"
        if number % 3 == 0:
            lines += [f"  # remark {number}", f"  - id: c{number}", f"    quote: '{quote}'", f"    quantity: {value}"]
        elif number % 3 == 1:
            lines += [f"  - {{id: c{number}, quantity: {value}, quote: {quote}}}  # remark {number}"]
        else:
            lines += [f"  - quote: {quote}  # remark {number}", f"    quantity: {value}", f"    id: c{number}"]
    return "\n".join(
        [*lines, "  # the last remark", 'article: {text: "old.txt", published: 2025-01-20}', "version: 1", ""]
    )


def story(told: list[Fact], text: str) -> Story:
    claims = "\n".join(line for line in claim_file(told).splitlines() if not line.startswith(("article", "version")))
    return load_story_text(claims, text, PUBLISHED)


def reload(claims: str, text: str) -> Story:
    kept = "\n".join(line for line in claims.splitlines() if not line.startswith(("article", "version")))
    return load_story_text(kept, text, PUBLISHED)


@st.composite
def edited(draw: st.DrawFn, told: list[Fact]) -> str:
    """Return the sentences of the facts, each as it was, in any order and paragraphs, with others between."""
    sentences = draw(st.permutations([sentence(fact) for fact in told]))
    lead, end = st.sampled_from(("", *FILLER)), st.sampled_from((" ", "\n"))
    parts = [f"{draw(lead)} {one}{draw(end)}".lstrip() for one in sentences]
    return "".join(parts) + draw(st.sampled_from(FILLER))


@settings(max_examples=40)
@given(data=st.data(), told=facts)
def test_a_quote_whose_words_are_intact_is_found_at_them(data: st.DataObject, told: list[Fact]) -> None:
    text = data.draw(edited(told))
    old = story(told, "\n".join(map(sentence, told)))
    for before in (Reading(old), None):
        outcomes = Anchoring(Reading(story(told, text)), before).outcomes()
        for fact, outcome in zip(told, outcomes, strict=True):
            place = text.index(sentence(fact))
            assert outcome.kind in {Kind.KEPT, Kind.MOVED}
            assert outcome.span is not None
            assert place <= outcome.span.start < outcome.span.end <= place + len(sentence(fact))
            assert outcome.quote == outcome.claim.quote


@settings(max_examples=40)
@given(data=st.data(), told=facts, knows_old=st.booleans())
def test_no_claim_and_no_comment_is_lost_and_a_second_update_changes_nothing(
    data: st.DataObject, told: list[Fact], knows_old: bool
) -> None:
    kept = [fact for fact in told if data.draw(st.booleans())]
    changed = [(kind, name, data.draw(st.integers(2, 99))) for kind, name, _ in told]
    text = data.draw(edited(kept + [fact for fact in changed if data.draw(st.booleans())]))
    claims = claim_file(told)
    before = story(told, "\n".join(map(sentence, told)))
    found = update(Reading(story(told, text)), Reading(before) if knows_old else None)
    after = rewritten(PATH, claims, found, "new.txt")
    assert [claim.id for claim in reload(after, text).claims][: len(told)] == [claim.id for claim in before.claims]
    assert [claim.quantity for claim in reload(after, text).claims][: len(told)] == [c.quantity for c in before.claims]
    assert set(re.findall("# .*remark.*", claims)) <= set(re.findall("# .*remark.*", after))
    again = update(Reading(reload(after, text)), None, marks_in(PATH, after))
    assert rewritten(PATH, after, again, "new.txt") == after
    for outcome in again.outcomes:
        assert outcome.kind in {Kind.GONE, Kind.UNCLEAR} or outcome.span


def test_the_work_is_linear_in_the_text_and_bounded_for_each_claim(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []

    class Counting(SequenceMatcher[str]):
        def __init__(self, isjunk: Any, one: Any, other: Any, *, autojunk: bool) -> None:
            compared.append(len(one) * len(other))
            super().__init__(isjunk, one, other, autojunk=autojunk)

    monkeypatch.setattr(alignment, "SequenceMatcher", Counting)
    lines = [f"In street {number} of the old town the lamps burn for {number % 7} hours." for number in range(18_000)]
    text = "\n".join(lines)
    assert len(text) > 1_000_000
    quotes = [f"{{id: c{number}, quote: In street {number * 80} of the old town}}" for number in range(200)]
    claims = "claims:\n" + "".join(f"- {quote}\n" for quote in quotes)
    rewrites = text.replace("0 of the old town", "0 of a new town")
    old = Reading(load_story_text(claims, text, PUBLISHED))
    outcomes = Anchoring(Reading(load_story_text(claims, rewrites, PUBLISHED)), old).outcomes()
    assert {outcome.kind for outcome in outcomes} == {Kind.REWORDED}
    assert all(f"street {number * 80} " in outcome.quote for number, outcome in enumerate(outcomes))
    assert len(compared) <= 200 * 12
    assert max(compared) < 20_000
    assert len(list(occurrences(rewrites, outcomes[1].quote))) == 1

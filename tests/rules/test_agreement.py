"""What is held as a contradiction, what is not, and what an editor is told."""

import json

import pytest

from checks.finding import Finding
from checks.reading import Reading
from checks.registry import families
from checks.rules.agreement import conflict, open_and_exact
from checks.story.load import load_story_text
from checks.story.model import Story

Claim = dict[str, object]
Relation = dict[str, object]

PUBLISHED = "2025-07-21T09:00:00+03:00"


def number(name: str, quote: str, value: float, **quantity: object) -> Claim:
    return {"id": name, "quote": quote, "quantity": {"value": value, **quantity}}


def day(name: str, quote: str, value: str, **recorded: object) -> Claim:
    return {"id": name, "quote": quote, "date": {"value": value}, **recorded}


def story(text: str, claims: list[Claim], relations: list[Relation]) -> Story:
    file = {"claims": claims, **({"relations": relations} if relations else {})}
    return load_story_text("\n".join(f"{key}: {json.dumps(value)}" for key, value in file.items()), text, PUBLISHED)


def found(text: str, claims: list[Claim], relations: list[Relation]) -> list[Finding]:
    return list(conflict.check(Reading(story(text, claims, relations))))


def only(findings: list[Finding]) -> Finding:
    assert len(findings) == 1, [finding.message for finding in findings]
    return findings[0]


KYIV = """A raid on Kyiv left at least one fatality.
Besides the lone casualty, two individuals sustained injuries.
The army counted over 122 clashes, 36 attacks among them.
Talks may be held this week; the last were in early June."""


@pytest.fixture
def kyiv() -> Reading:
    dead, hurt, both = "kyiv/deaths", "kyiv/injured", "kyiv/casualties"
    note = "the dead and the injured are the casualties"
    claims: list[Claim] = [
        {**number("deaths", "at least one fatality", 1, bound="at-least", of="deaths"), "measure": dead},
        {**number("lone", "the lone casualty", 1, of="casualties"), "measure": [both, dead]},
        {**number("injured", "two individuals", 2, of="injured"), "measure": hurt},
        number("clashes", "over 122 clashes", 122, bound="more-than", of="clashes"),
        number("attacks", "36 attacks", 36, of="attacks"),
        {"id": "last", "quote": "in early June", "date": {"value": "2025-06", "mod": "START"}},
        day("talks", "this week", "2025-W30", modality="proposed"),
    ]
    relations: list[Relation] = [
        {"total": both, "parts": [dead, hurt], "basis": "assumed", "note": note},
        {"part": "attacks", "of": "clashes", "basis": "assumed"},
        {"order": ["last", "talks"]},
    ]
    return Reading(story(KYIV, claims, relations))


def test_one_casualty_is_not_one_dead_and_two_injured(kyiv: Reading) -> None:
    """And nothing else of that story contradicts itself: 36 attacks of 122 clashes, early June before this week."""
    finding = only(list(conflict.check(kyiv)))
    assert finding.message == (
        "“the lone casualty” (line 2) is 1, but “at least one fatality” (line 1) and “two individuals” (line 2) "
        "make at least 1 + 2 = at least 3"
    )
    assert finding.claims == ("lone", "injured")
    assert finding.words == "the lone casualty"
    assert finding.evidence == (
        "“at least one fatality” (line 1) is at least 1",
        "“the lone casualty” (line 2) is 1",
        "“two individuals” (line 2) is 2",
        "assumed by the editor: the dead and the injured are the casualties",
    )


def test_the_lone_casualty_beside_at_least_one_fatality_is_for_an_editor(kyiv: Reading) -> None:
    finding = only(list(open_and_exact.check(kyiv)))
    assert finding.address == "agreement/open-and-exact@deaths+lone"
    assert finding.claim == "lone"


SHARE = "In all, 60 percent voted yes: 30 people in a hall of 40 people."
SALES = "Sales rose 10 percent, from 100 boats to 120 boats."
WAR = "The war that began in February 2022 goes on."
FERRY = "The ferry sank on July 16, 2025. It had left on July 18, 2025."
JOBLESS = "Of workers 4 percent were jobless, now 5.2 percent are: up 3 percentage points."
AT_ODDS = [
    pytest.param(
        SHARE,
        [
            number("share", "60 percent", 60, unit="percent"),
            number("yes", "30 people", 30),
            number("hall", "40 people", 40),
        ],
        [{"percent": "share", "part": "yes", "of": "hall"}],
        "“30 people” (line 1) is 30 of “40 people” (line 1), 40: that is 75 percent, "
        "but “60 percent” (line 1) is 60 percent",
        id="percent",
    ),
    pytest.param(
        SALES,
        [
            number("rise", "rose 10 percent", 10, unit="percent", change="up"),
            number("before", "100 boats", 100),
            number("after", "120 boats", 120),
        ],
        [{"change": "rise", "from": "before", "to": "after"}],
        "“100 boats” (line 1) is 100 and “120 boats” (line 1) is 120: that is up 20 percent, "
        "but “rose 10 percent” (line 1) is up 10 percent",
        id="change",
    ),
    pytest.param(
        "Sales fell 20 percent, from 100 boats to 120 boats.",
        [
            number("fall", "20 percent", 20, unit="percent", change="down"),
            number("before", "100 boats", 100),
            number("after", "120 boats", 120),
        ],
        [{"change": "fall", "from": "before", "to": "after"}],
        "“100 boats” (line 1) is 100 and “120 boats” (line 1) is 120: that is up 20 percent, "
        "but “20 percent” (line 1) is down 20 percent",
        id="change-the-wrong-way",
    ),
    pytest.param(
        JOBLESS,
        [
            number("points", "3 percentage points", 3, unit="percentage point", change="up"),
            number("before", "4 percent", 4, unit="percent"),
            number("after", "5.2 percent", 5.2, unit="percent"),
        ],
        [{"change": "points", "from": "before", "to": "after"}],
        "“4 percent” (line 1) is 4 percent and “5.2 percent” (line 1) is 5.2 percent: that is up 1.2 percentage "
        "points, but “3 percentage points” (line 1) is up 3 percentage points",
        id="change-in-points",
    ),
    pytest.param(
        "Sales rose by 30 boats, from 100 boats to 120 boats.",
        [
            number("rise", "by 30 boats", 30, change="up"),
            number("before", "100 boats", 100),
            number("after", "120 boats", 120),
        ],
        [{"change": "rise", "from": "before", "to": "after"}],
        "“100 boats” (line 1) is 100 and “120 boats” (line 1) is 120: that is up 20, "
        "but “by 30 boats” (line 1) is up 30",
        id="absolute-change",
    ),
    pytest.param(
        WAR,
        [day("start", "in February 2022", "2022-02")],
        [{"lasts": "P5Y", "from": "start", "to": "published"}],
        "from “in February 2022” (line 1), February 2022, to publication, 21 July 2025, is between 1,238 and "
        "1,267 days, but 5 years is between 1,457 and 2,195 days",
        id="lasts",
    ),
    pytest.param(
        "The court meets on July 25, 2025.",
        [day("ruled", "on July 25, 2025", "2025-07-25")],
        [{"order": ["ruled", "published"]}],
        "“on July 25, 2025” (line 1) is 25 July 2025, which cannot be before publication, which is 21 July 2025",
        id="order",
    ),
    pytest.param(
        FERRY,
        [day("sank", "on July 16, 2025", "2025-07-16"), day("left", "on July 18, 2025", "2025-07-18")],
        [{"same": ["sank", "left"]}],
        "“on July 16, 2025” (line 1) is 16 July 2025, but “on July 18, 2025” (line 1) is 18 July 2025, "
        "and both are said to be the same",
        id="same",
    ),
    pytest.param(
        "There were 36 fires in all, 40 fires of them in Pelm.",
        [number("all", "36 fires", 36), number("pelm", "40 fires", 40)],
        [{"part": "pelm", "of": "all"}],
        "“40 fires” (line 1) is 40, more than the whole that it is part of: “36 fires” (line 1) is 36",
        id="part",
    ),
    pytest.param(
        "The first race came before the second race, the second race before the first.",
        [day("one", "The first race", "2025-07"), day("two", "the second race", "2025-07")],
        [{"order": ["one", "two"]}, {"order": ["two", "one"]}],
        "these cannot all be true: “The first race” before “the second race”; "
        "“the second race” before “The first race”",
        id="relations-alone",
    ),
    pytest.param(
        "Of 10 boats 4 boats sank, and of these 3 boats and 3 rafts were old.",
        [number("all", "10 boats", 10), number("boats", "3 boats", 7), number("rafts", "3 rafts", 6)],
        [{"part": "boats", "of": "all"}, {"total": "all", "parts": ["boats", "rafts"]}],
        "“10 boats” (line 1) is 10, but “3 boats” (line 1) and “3 rafts” (line 1) make 7 + 6 = 13",
        id="total",
    ),
    pytest.param(
        "Of 10 boats 12 boats sank, others burned on the beach.",
        [number("all", "10 boats", 10), number("sank", "12 boats", 12), number("burned", "others", 1)],
        [{"total": "all", "parts": ["sank", "burned"]}],
        "“10 boats” (line 1) is 10, but “12 boats” (line 1) and “others” (line 1) make 12 + 1 = 13",
        id="total-with-one-part-too-great",
    ),
    pytest.param(
        "The three-day siege was, to those inside, a six-day siege.",
        [
            day("short", "three-day siege", "P3D", measure="siege"),
            day("long", "six-day siege", "P6D", measure="siege"),
        ],
        [],
        "“six-day siege” (line 1) is 6 days, but “three-day siege” (line 1) is 3 days",
        id="durations",
    ),
    pytest.param(
        "Prices rose 5 percent. The 5 percent fall hurt farmers.",
        [
            {**number("rose", "rose 5 percent", 5, unit="percent", change="up"), "measure": "prices"},
            {**number("fell", "5 percent fall", 5, unit="percent", change="down"), "measure": "prices"},
        ],
        [],
        "“5 percent fall” (line 1) is down 5 percent, but “rose 5 percent” (line 1) is up 5 percent",
        id="up-and-down",
    ),
    pytest.param(
        "Of 10 boats 7 boats were red.",
        [
            {**number("all", "10 boats", 10), "measure": "fleet"},
            number("red", "7 boats", 7),
            number("gone", "not in the text", 4),
        ],
        [{"total": "fleet", "parts": ["red", "gone"]}],
        "“10 boats” (line 1) is 10, but “7 boats” (line 1) and “not in the text” (not found in the article) "
        "make 7 + 4 = 11",
        id="quote-missing",
    ),
    pytest.param(
        "Some boats, nine boats, are a part of the fleet, itself a part of the navy of 8 boats.",
        [
            number("nine", "nine boats", 9),
            number("fleet", "the fleet", 0, bound="at-least"),
            number("navy", "8 boats", 8),
        ],
        [{"part": "nine", "of": "fleet"}, {"part": "fleet", "of": "navy"}],
        "these cannot all be true: “nine boats” (line 1) is 9; “8 boats” (line 1) is 8",
        id="chain-of-relations",
    ),
]


@pytest.mark.parametrize(("text", "claims", "relations", "message"), AT_ODDS)
def test_a_contradiction_is_held_and_told_with_its_arithmetic(
    text: str, claims: list[Claim], relations: list[Relation], message: str
) -> None:
    finding = only(found(text, claims, relations))
    assert finding.message == message
    assert finding.claim in {claim["id"] for claim in claims}


CAN_HOLD = [
    pytest.param(
        "In all 67 percent, 2 members of 3 members, voted yes.",
        [
            number("share", "67 percent", 67, unit="percent"),
            number("yes", "2 members", 2),
            number("all", "3 members", 3),
        ],
        [{"percent": "share", "part": "yes", "of": "all"}],
        id="a-rounded-percentage",
    ),
    pytest.param(
        "Half of the members, 2 members of 4 members, voted yes.",
        [number("share", "Half", 0.5), number("yes", "2 members", 2), number("all", "4 members", 4)],
        [{"percent": "share", "part": "yes", "of": "all"}],
        id="a-fraction",
    ),
    pytest.param(
        "A change of 20 percent took sales from 100 boats to 80 boats.",
        [
            number("change", "20 percent", 20, unit="percent"),
            number("before", "100 boats", 100),
            number("after", "80 boats", 80),
        ],
        [{"change": "change", "from": "before", "to": "after"}],
        id="a-change-of-unknown-direction",
    ),
    pytest.param(
        "The road of 5 miles, 8 kilometres long, is closed.",
        [
            {**number("miles", "5 miles", 5, unit="mile"), "measure": "road"},
            {**number("metric", "8 kilometres", 8, unit="kilometre"), "measure": "road"},
        ],
        [],
        id="two-units",
    ),
    pytest.param(
        "Sales rose threefold, from 100 boats to 300 boats.",
        [
            number("rise", "threefold", 3, unit="time"),
            number("before", "100 boats", 100),
            number("after", "300 boats", 300),
        ],
        [{"change": "rise", "from": "before", "to": "after"}],
        id="a-factor",
    ),
    pytest.param(
        "The firm lost 5 million dollars, after a loss of 4 million dollars: up 25 percent.",
        [
            number("rise", "25 percent", 25, unit="percent", change="up"),
            number("before", "4 million dollars", -4_000_000, unit="dollar"),
            number("after", "5 million dollars", -5_000_000, unit="dollar"),
        ],
        [{"change": "rise", "from": "before", "to": "after"}],
        id="percentages-of-losses",
    ),
    pytest.param(
        WAR,
        [day("start", "in February 2022", "2022-02")],
        [{"lasts": "P3Y5M", "from": "start", "to": "published"}],
        id="three-years-and-five-months",
    ),
    pytest.param(
        "They met on July 20, 2025 and signed on July 20, 2025.",
        [
            day("met", "on July 20, 2025", "2025-07-20"),
            {**day("signed", "on July 20, 2025", "2025-07-20"), "occurrence": 2},
        ],
        [{"order": ["met", "signed"]}, {"order": ["signed", "published"]}],
        id="two-events-of-one-day-in-order",
    ),
    pytest.param(
        "The town gained 10 shops and lost 5 shops, a change of 5 shops.",
        [
            number("net", "5 shops, a", 5, change="up"),
            number("gained", "10 shops", 10, change="up"),
            number("lost", "lost 5 shops", 5, change="down"),
        ],
        [{"total": "net", "parts": ["gained", "lost"]}],
        id="gains-and-losses-do-not-add-up-as-numbers",
    ),
    pytest.param(
        "A family has 1.9 children there, and 2 children here, 3.9 children in all.",
        [
            number("there", "1.9 children", 1.9),
            number("here", "2 children", 2),
            number("both", "3.9 children", 3.9),
        ],
        [{"total": "both", "parts": ["there", "here"]}],
        id="counts-that-are-averages",
    ),
]


@pytest.mark.parametrize(("text", "claims", "relations"), CAN_HOLD)
def test_what_can_all_be_true_passes(text: str, claims: list[Claim], relations: list[Relation]) -> None:
    assert found(text, claims, relations) == []


def test_a_part_that_nobody_counts_is_told_as_open() -> None:
    text = "Of 10 boats 12 boats sank; the rest, nobody says how many, burned."
    claims: list[Claim] = [
        number("all", "10 boats", 10),
        number("sank", "12 boats", 12),
        {**number("burned", "nobody says how many", 3), "modality": "denied"},
    ]
    finding = only(found(text, claims, [{"total": "all", "parts": ["sank", "burned"]}]))
    assert finding.message == ("“10 boats” (line 1) is 10, but “12 boats” (line 1) makes 12 + any others = at least 12")


def test_an_item_is_collected_for_claims_that_something_ties() -> None:
    """An item for every claim of a story would hide the few that were compared."""
    tied = story(
        "Of 10 boats 7 boats were red, 3 cars were red, and boats were old.",
        [
            number("all", "10 boats", 10),
            {**number("red", "7 boats", 7), "measure": "red-boats"},
            number("cars", "3 cars", 3),
            {"id": "old", "quote": "boats were old", "measure": "red-boats"},
        ],
        [{"part": "red-boats", "of": "all"}],
    )
    family = families()["agreement"]
    assert [claim.id for claim in tied.claims if family.applies(claim, tied)] == ["all", "red"]


def test_a_story_of_unrelated_claims_is_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    reading = Reading(story("Of 10 boats 7 burned.", [number("all", "10 boats", 10)], []))
    assert list(conflict.check(reading)) == list(open_and_exact.check(reading)) == []
    assert "quantities" not in vars(reading)


@pytest.mark.parametrize(
    ("bound", "value", "exact", "held"),
    [
        ("more-than", 120, 122, False),
        ("more-than", 1_000_000, 1_187_204, False),
        ("less-than", 130, 128, False),
        ("more-than", 122, 123, True),
        ("more-than", 120, 131, True),
        ("at-least", 120, 122, True),
        ("at-most", 40, 38, True),
        ("about", 40, 38, False),
    ],
)
def test_only_a_bound_that_rounds_the_count_goes_without_saying(bound: str, value: int, exact: int, held: bool) -> None:
    claims: list[Claim] = [
        {**number("open", "dozens", value, bound=bound), "measure": "boats"},
        {**number("exact", "every boat", exact), "measure": "boats"},
    ]
    reading = Reading(story("They counted dozens, then every boat.", claims, []))
    assert [finding.claims for finding in open_and_exact.check(reading)] == [("exact", "open")] * held

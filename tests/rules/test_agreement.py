"""What is held as a contradiction, what is not, and what an editor is told."""

import json

import pytest

from checks.finding import Finding
from checks.reading import Reading
from checks.reasoning.conflicts import LIMIT
from checks.registry import families
from checks.rules.agreement import conflict, open_and_exact, units
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
        "from “in February 2022” (line 1), February 2022, to publication, 09:00 on 21 July 2025, is between 1,239 and "
        "1,266 days, but 5 years is between 1,641 and 2,192 days",
        id="lasts",
    ),
    pytest.param(
        "The court meets on July 25, 2025.",
        [day("ruled", "on July 25, 2025", "2025-07-25")],
        [{"order": ["ruled", "published"]}],
        "“on July 25, 2025” (line 1) is 25 July 2025, which cannot be before publication, "
        "which is 09:00 on 21 July 2025",
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
    pytest.param(
        "In all 30 per cent, 40 workers of 100 workers, were inside.",
        [
            number("share", "30 per cent", 30, unit="%"),
            number("inside", "40 workers", 40),
            number("all", "100 workers", 100),
        ],
        [{"percent": "share", "part": "inside", "of": "all"}],
        "“40 workers” (line 1) is 40 of “100 workers” (line 1), 100: that is 40 percent, "
        "but “30 per cent” (line 1) is 30 percent",
        id="percent-by-its-sign",
    ),
    pytest.param(
        "The road of 5 km, all 7 kilometres of it, is closed.",
        [
            {**number("short", "5 km", 5, unit="km"), "measure": "road"},
            {**number("long", "7 kilometres", 7, unit="kilometre"), "measure": "road"},
        ],
        [],
        "“7 kilometres” (line 1) is 7 kilometres, but “5 km” (line 1) is 5 kilometres",
        id="one-unit-by-two-names",
    ),
    pytest.param(
        "The $3 million bridge cost 4 million dollars.",
        [
            {**number("sign", "$3 million", 3_000_000), "measure": "bridge"},
            {**number("word", "4 million dollars", 4_000_000, unit="dollar"), "measure": "bridge"},
        ],
        [],
        "“4 million dollars” (line 1) is 4,000,000 dollars, but “$3 million” (line 1) is 3,000,000 dollars",
        id="a-unit-that-is-only-read",
    ),
    pytest.param(
        "Of the $3 million, 1 million went to Pelm and 200,000 to Lorne.",
        [
            number("all", "$3 million", 3_000_000),
            number("pelm", "1 million went", 1_000_000),
            number("lorne", "200,000 to Lorne", 200_000),
        ],
        [{"total": "all", "parts": ["pelm", "lorne"]}],
        "“$3 million” (line 1) is 3,000,000 dollars, but “1 million went” (line 1) and “200,000 to Lorne” (line 1) "
        "make 1,000,000 + 200,000 = 1,200,000 dollars",
        id="parts-that-leave-the-unit-out",
    ),
    pytest.param(
        "The port has 12 ferries a day. The 13 ferries are full.",
        [
            {**number("day", "12 ferries a day", 12, per="day"), "measure": "ferries"},
            {**number("full", "13 ferries", 13), "measure": "ferries"},
        ],
        [],
        "“13 ferries” (line 1) is 13, but “12 ferries a day” (line 1) is 12 per day",
        id="a-rate-told-once",
    ),
    pytest.param(
        "The rate rose from 4.00 percent to 4.25 percent, by 50 basis points.",
        [
            number("before", "4.00 percent", 4, unit="percent"),
            number("after", "4.25 percent", 4.25, unit="percent"),
            number("rise", "50 basis points", 50, unit="basis point", change="up"),
        ],
        [{"change": "rise", "from": "before", "to": "after"}],
        "“4.00 percent” (line 1) is 4 percent and “4.25 percent” (line 1) is 4.25 percent: that is up 0.25 percentage "
        "points, but “50 basis points” (line 1) is up 50 basis points",
        id="change-in-basis-points",
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
        "In all 20 percent, 41 members of 200 members, voted yes.",
        [
            number("share", "20 percent", 20, unit="percent"),
            number("yes", "41 members", 41),
            number("all", "200 members", 200),
        ],
        [{"percent": "share", "part": "yes", "of": "all"}],
        id="a-percentage-rounded-down-from-half-way",
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
    pytest.param(
        "The port has 12 ferries a day, or 84 ferries a week.",
        [
            {**number("day", "12 ferries a day", 12, per="day"), "measure": "ferries"},
            {**number("week", "84 ferries a week", 84), "measure": "ferries"},
        ],
        [],
        id="two-rates",
    ),
    pytest.param(
        "The fare rose by 20, from $100 to $120.",
        [
            number("rise", "by 20", 20, change="up"),
            number("before", "$100", 100, unit="dollar"),
            number("after", "$120", 120, unit="dollar"),
        ],
        [{"change": "rise", "from": "before", "to": "after"}],
        id="a-change-that-leaves-the-unit-out",
    ),
    pytest.param(
        "Sales rose 10 percent, from 100 boats to 110 boats.",
        [
            number("rise", "10 percent", 10, change="up"),
            number("before", "100 boats", 100),
            number("after", "110 boats", 110),
        ],
        [{"change": "rise", "from": "before", "to": "after"}],
        id="a-percentage-that-is-only-read",
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


def uncompared(text: str, claims: list[Claim], relations: list[Relation]) -> list[Finding]:
    return list(units.check(Reading(story(text, claims, relations))))


ROAD = [
    {**number("miles", "5 miles", 5, unit="mile"), "measure": "road"},
    {**number("metric", "8 kilometres", 8, unit="kilometre"), "measure": "road"},
]


def test_one_measure_in_two_units_is_for_an_editor() -> None:
    """5 miles beside 80 kilometres would pass unseen: the engine compares neither with the other."""
    finding = only(uncompared("The road of 5 miles, 8 kilometres long, is closed.", ROAD, []))
    assert finding.message == (
        "“5 miles” (line 1) is in miles and “8 kilometres” (line 1) is in kilometres, "
        "but one measure says that they are one number"
    )
    assert finding.address == "agreement/units@metric+miles"
    assert finding.words == "8 kilometres"
    assert finding.evidence == ("the measure: road",)


def test_a_relation_is_not_told_where_one_of_its_units_fits() -> None:
    """The 3 miles are compared with the 5: only the measure is told."""
    claims = [*ROAD, number("closed", "3 miles", 3, unit="mile")]
    text = "The road of 5 miles, 8 kilometres long, is closed for 3 miles."
    assert only(uncompared(text, claims, [{"part": "closed", "of": "road"}])).claims == ("metric", "miles")


@pytest.mark.parametrize(
    ("claims", "relation"),
    [
        (
            [
                number("all", "10 in all", 10),
                number("his", "3 dollars", 3, unit="dollar"),
                number("hers", "4 dollars", 4, unit="dollar"),
            ],
            {"total": "all", "parts": ["his", "hers"]},
        ),
        (
            [
                number("share", "3 dollars", 3, unit="dollar"),
                number("part", "10 in all", 10),
                number("whole", "her", 4),
            ],
            {"percent": "share", "part": "part", "of": "whole"},
        ),
    ],
)
def test_a_relation_between_units_that_cannot_be_compared_is_told(claims: list[Claim], relation: Relation) -> None:
    """The relation would be dropped, and the editor who wrote it believe that it was checked."""
    text = "They had 10 in all: 3 dollars for him and 4 dollars for her."
    assert only(uncompared(text, claims, [relation])).message == (
        "“10 in all” (line 1) is without a unit and “3 dollars” (line 1) is in dollars, "
        "but a relation sets one against the other"
    )


@pytest.mark.parametrize(
    ("text", "claims", "relations"),
    [case.values for case in CAN_HOLD if case.id not in {"two-units", "two-rates"}],
    ids=[str(case.id) for case in CAN_HOLD if case.id not in {"two-units", "two-rates"}],
)
def test_numbers_that_are_compared_are_not_told_as_apart(
    text: str, claims: list[Claim], relations: list[Relation]
) -> None:
    assert uncompared(text, claims, relations) == []


def test_half_beside_50_percent_and_words_of_two_readings_pass() -> None:
    claims: list[Claim] = [
        {**number("half", "Half", 0.5), "measure": "share"},
        {**number("percent", "50 percent", 50, unit="percent"), "measure": "share"},
        {**number("either", "the 3 kilometres", 3, unit="kilometre"), "measure": ["share", "way"]},
    ]
    assert uncompared("Half of the way, 50 percent, is the 3 kilometres.", claims, []) == []


def test_relations_in_a_chain_are_spelled_out() -> None:
    """With the notes alone, an editor could not tell how the one number leads to the other."""
    claims: list[Claim] = [
        {**number("nine", "nine boats", 9), "measure": "pelm/boats"},
        {**number("fleet", "the fleet", 0, bound="at-least"), "measure": "fleet"},
        number("navy", "8 boats", 8),
    ]
    relations: list[Relation] = [
        {"part": "pelm/boats", "of": "fleet", "basis": "assumed", "note": "Pelm has no other navy"},
        {"part": "fleet", "of": "navy"},
    ]
    finding = only(found("The nine boats are of the fleet, a part of the navy of 8 boats.", claims, relations))
    assert finding.evidence == (
        "“nine boats” (line 1) is 9 (measure: pelm/boats)",
        "“8 boats” (line 1) is 8",
        "assumed by the editor: pelm/boats is part of “the fleet” (Pelm has no other navy)",
        "stated in the article: “the fleet” is part of “8 boats”",
    )


@pytest.mark.parametrize(("tolls", "more"), [(2, False), (12, True)])
def test_contradictions_beyond_the_cap_are_owned_up_to(tolls: int, more: bool) -> None:
    """Who mends fifty would otherwise believe that all are mended: twelve tolls contradict each other in 66 ways."""
    claims: list[Claim] = [{**number(f"toll-{n}", f"{n} dead", n), "measure": "dead"} for n in range(10, 10 + tolls)]
    findings = found(", ".join(f"{n} dead" for n in range(10, 10 + tolls)), claims, [])
    told = [finding for finding in findings if any("not listed" in line for line in finding.evidence)]
    assert len(findings) == (LIMIT if more else 1)
    assert told == (findings[-1:] if more else [])
    assert str(LIMIT) in conflict.RULE.what


@pytest.mark.parametrize(
    ("start", "end", "lasts", "held"),
    [
        ("2025-03-03", "2025-03-13", "P1Y", True),
        ("2025-03-03", "2025-03-13", "P1M", True),
        ("2025-03-03", "2025-03-16", "P1M", True),
        ("2025-03-03", "2025-03-17", "P1M", False),
        ("2025-03-03", "2025-05-02", "P1M", False),
        ("2025-03-03", "2025-05-07", "P1M", True),
        ("2025-03-03", "2025-03-13", "P8D", True),
        ("2025-03-03", "2025-03-13", "P9D", False),
        ("2025-03-03", "2025-03-13", "P10D", False),
        ("2025-03-03", "2025-03-13", "P11D", False),
        ("2025-03-03", "2025-03-13", "P12D", True),
        ("2020-01-01", "2021-06-15", "P2Y", True),
        ("2020-01-01", "2021-07-02", "P2Y", False),
        ("2020-01-01", "2022-12-30", "P2Y", False),
        ("2020-01-01", "2023-01-03", "P2Y", True),
        ("2022-02", "2025-07-21", "P3Y5M", False),
        ("2022-02", "2025-07-21", "P3Y7M", True),
        ("2025-05-03T18:00", "2025-05-04T12:00", "P2D", False),
        ("2025-05-03T18:00", "2025-05-07T12:00", "P1D", True),
        ("2025-05-03T09:00", "2025-05-03T11:40", "PT2H", False),
        ("2025-05-03T09:00", "2025-05-03T12:05", "PT2H", True),
    ],
)
def test_a_duration_is_rounded_or_cut_off_and_no_more(start: str, end: str, lasts: str, held: bool) -> None:
    """Were it looser, "a year" would pass for ten days; were it stricter, "two years" be held for 22 months."""
    text = "It began then and ended later."
    claims = [day("began", "began then", start), day("ended", "ended later", end)]
    assert len(found(text, claims, [{"lasts": lasts, "from": "began", "to": "ended"}])) == held


def test_the_time_between_two_moments_is_told_in_minutes() -> None:
    claims = [day("began", "began", "2025-05-03T09:00"), day("ended", "ended", "2025-05-03T12:05")]
    finding = only(found("It began and ended.", claims, [{"lasts": "PT2H", "from": "began", "to": "ended"}]))
    assert finding.message == (
        "from “began” (line 1), 09:00 on 3 May 2025, to “ended” (line 1), 12:05 on 3 May 2025, is between 184 and "
        "186 minutes, but 2 hours is between 90 and 180 minutes"
    )


@pytest.mark.parametrize(
    ("one", "other", "held"),
    [
        ({"value": "P3D"}, {"value": "P4D"}, False),
        ({"value": "P3D"}, {"value": "P5D"}, True),
        ({"value": "P3Y", "mod": "MORE_THAN"}, {"value": "P5Y"}, False),
        ({"value": "P3Y", "mod": "LESS_THAN"}, {"value": "P5Y"}, True),
        ({"value": "P10D", "mod": "APPROX"}, {"value": "P12D"}, False),
        ({"value": "P10D"}, {"value": "P10DT1H"}, False),
        ({"value": "P40M"}, {"value": "P3Y4M"}, False),
        ({"value": "P1.5Y"}, {"value": "P22M"}, False),
        ({"value": "P1.5Y"}, {"value": "P13M"}, True),
        ({"value": "P400Y"}, {"value": "P4800M"}, False),
    ],
)
def test_durations_of_one_measure_agree_as_far_as_words_do(one: Claim, other: Claim, held: bool) -> None:
    claims: list[Claim] = [
        {"id": "one", "quote": "so long", "date": one, "measure": "siege"},
        {"id": "other", "quote": "that long", "date": other, "measure": "siege"},
    ]
    assert len(found("It took so long, that long.", claims, [])) == held


@pytest.mark.parametrize(
    ("first", "then", "held"),
    [
        ("2025-05-01T18:00", "2025-05-01T09:00", True),
        ("2025-05-01T09:00", "2025-05-01T18:00", False),
        ("2025-05-01T09:00", "2025-05-01T09:00", False),
        ("2025-05-01T18", "2025-05-01T17:59", True),
        ("2025-05-01T18", "2025-05-01T18:20", False),
        ("2025-05-01T18:00:30", "2025-05-01T18:00:10", True),
        ("2025-05-01TEV", "2025-05-01TMO", True),
        ("2025-05-01TAF", "2025-05-01TEV", False),
        ("2025-05-01TNI", "2025-05-02T02:00", False),
        ("2025-05-01TNI", "2025-05-01T09:00", True),
        ("2025-05-01T18:00", "2025-05-01", False),
        ("2025-05-02T00:10", "2025-05-01", True),
        ("2025-05-01T24:00", "2025-05-01T09:00", False),
        ("2025-05-01T20:00", "2025-05-01T24:00", False),
        ("2025-05-01T11:00", "2025-05-01T09:00Z", False),
        ("2025-W18-4T18:00", "2025-05-01T09:00", False),
        ("2025-05-01T09:00", "published", False),
        ("2025-07-21T08:00", "published", False),
        ("2025-07-21T10:00", "published", True),
    ],
)
def test_what_comes_later_in_the_day_is_not_put_first(first: str, then: str, held: bool) -> None:
    """A reply at nine to a question at six in the evening is as wrong as one of the day before."""
    claims = [day("first", "came", first)] + ([] if then == "published" else [day("then", "went", then)])
    relation: Relation = {"order": ["first", "published" if then == "published" else "then"]}
    assert len(found("One came, one went.", claims, [relation])) == held


@pytest.mark.parametrize(
    ("value", "mod", "limit", "held"),
    [
        ("2025-05-01T18:00", "BEFORE", "2025-05-01T17:00", False),
        ("2025-05-01T18:00", "AFTER", "2025-05-01T17:00", True),
        ("2025-05-01T18:00", "APPROX", "2025-05-01T17:30", False),
        ("2025-05-01T18:00", "APPROX", "2025-05-01T16:30", True),
        ("2025-05-01TMO", "START", "2025-05-01T08:00", False),
    ],
)
def test_before_after_and_about_a_time_leave_it_open(value: str, mod: str, limit: str, held: bool) -> None:
    claims: list[Claim] = [
        {"id": "one", "quote": "came", "date": {"value": value, "mod": mod}},
        day("then", "went", limit),
    ]
    assert len(found("One came, one went.", claims, [{"order": ["one", "then"]}])) == held


def test_times_are_told() -> None:
    """“1 May, which cannot be before 1 May” would leave an editor at a loss."""
    claims = [day("first", "evening", "2025-05-01TEV"), day("then", "at 9 a.m.", "2025-05-01T09:00")]
    finding = only(found("That evening, and at 9 a.m., it rained.", claims, [{"order": ["first", "then"]}]))
    assert finding.message == (
        "“evening” (line 1) is the evening of 1 May 2025, which cannot be before “at 9 a.m.” (line 1), "
        "which is 09:00 on 1 May 2025"
    )


def test_a_story_published_on_a_day_without_a_time_tells_what_came_that_day() -> None:
    """Its publication at midnight would be before all that the day brought."""
    file = "claims: [{id: fire, quote: This morning, date: 2025-07-21TMO}]\nrelations: [{order: [fire, published]}]"
    loaded = load_story_text(file, "This morning it burned.", "2025-07-21")
    assert list(conflict.check(Reading(loaded))) == []


FACTOR = {"unit": "factor"}


@pytest.mark.parametrize(
    ("word", "value", "recorded", "before", "after", "held"),
    [
        ("doubled", 2, FACTOR, 5, 10, False),
        ("doubled", 2, FACTOR, 10, 5, True),
        ("doubled", 2, {"change": "up"}, 5, 10, False),
        ("doubled", 2, {}, 5, 10, False),
        ("doubled", 2, {"change": "up"}, 10, 5, True),
        ("doubled", 2, FACTOR, 48, 95, False),
        ("doubled", 2, FACTOR, 50, 80, True),
        ("doubled", 2, FACTOR, 50, 130, True),
        ("More than doubled", 2, {"bound": "more-than", **FACTOR}, 5, 12, False),
        ("More than doubled", 2, {"bound": "more-than", **FACTOR}, 5, 9, True),
        ("tripled", 3, FACTOR, 5, 15, False),
        ("tripled", 3, FACTOR, 5, 10, True),
        ("threefold", 3, FACTOR, 5, 15, False),
        ("threefold", 3, FACTOR, 5, 20, True),
        ("halved", 0.5, FACTOR, 10, 5, False),
        ("halved", 0.5, {"change": "down"}, 10, 5, False),
        ("halved", 0.5, FACTOR, 5, 10, True),
        ("cut in two", 2, {**FACTOR, "change": "down"}, 10, 5, False),
        ("cut in two", 2, {**FACTOR, "change": "down"}, 5, 10, True),
        ("by two", 2, FACTOR, 10, 5, False),
        ("by two", 2, FACTOR, 10, 15, True),
    ],
)
@pytest.mark.parametrize("unit", [None, "euro"])
def test_doubled_is_twice_as_much(
    word: str, value: float, recorded: Claim, before: int, after: int, held: bool, unit: str | None
) -> None:
    """And not two more: a right story would be held, and a wrong one pass."""
    text = f"The price {word}. It was {before} and is {after} now."
    of_unit = {"unit": unit} if unit else {}
    claims = [
        number("change", word, value, **recorded),
        number("before", f"was {before}", before, **of_unit),
        number("after", f"is {after}", after, **of_unit),
    ]
    relations: list[Relation] = [{"change": "change", "from": "before", "to": "after"}]
    assert len(found(text, claims, relations)) == held
    assert uncompared(text, claims, relations) == []


@pytest.mark.parametrize(
    ("word", "value", "before", "after", "message"),
    [
        ("doubled", 2, 10, 5, "that is down by a factor of 2, but “doubled” (line 1) is up by a factor of 2"),
        ("tripled", 3, 10, 20, "that is up by a factor of 2, but “tripled” (line 1) is up by a factor of 3"),
        ("halved", 0.5, 5, 10, "that is up by a factor of 2, but “halved” (line 1) is down by a factor of 0.5"),
    ],
)
def test_a_factor_is_told_as_one(word: str, value: float, before: int, after: int, message: str) -> None:
    claims = [
        number("change", word, value, unit="factor"),
        number("before", f"{before} cars", before),
        number("after", f"{after} boats", after),
    ]
    text = f"Of {before} cars they made {after} boats; the number {word}."
    finding = only(found(text, claims, [{"change": "change", "from": "before", "to": "after"}]))
    assert finding.message.endswith(message)


@pytest.mark.parametrize(("after", "held"), [(2, False), (3, False), (4, True)])
def test_half_of_five_things_is_two_or_three(after: int, held: bool) -> None:
    claims = [
        number("change", "halved", 0.5, unit="factor"),
        number("before", "5 boats", 5),
        number("after", "made them", after),
    ]
    text = "The fleet of 5 boats was halved; that made them few."
    assert len(found(text, claims, [{"change": "change", "from": "before", "to": "after"}])) == held

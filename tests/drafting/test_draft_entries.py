"""What a draft records of each statement, and how it writes that down."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from checks.documents.yaml_words import in_flow, scalar
from checks.drafting.draft import draft
from checks.finding import Span
from checks.reading import Reading
from checks.story.model import Article, Story

PATH = Path("story.txt")
MOMENT = datetime(2025, 7, 21, 9, tzinfo=UTC)


def drafted(text: str, accused: tuple[Span, ...] = (), headline: str = "") -> str:
    reading = Reading(Story(PATH, Article(PATH, text, MOMENT, headline)))
    return draft(reading, "articles/story.txt", "../schemas/claim-file.schema.json", accused)


def claims(text: str, accused: tuple[Span, ...] = ()) -> list[str]:
    """Return the lines of a draft's claims and relations."""
    return drafted(text, accused).partition("\nclaims:")[2].splitlines()[1:]


def test_a_whole_draft_reads_as_if_a_person_had_written_it() -> None:
    """The file is what an editor opens: this is what it looks like."""
    text = (
        "DORN, July 19 (Reuters) - At least 12 people were killed in a fire on July 18, the police said.\n"
        "The mayor of Dorn, Mara Voss, said: “We will not wait.” The fire is reportedly spreading."
    )
    assert drafted(text, headline="Fire in Dorn: what is known") == (
        "# yaml-language-server: $schema=../schemas/claim-file.schema.json\n"
        "version: 1\n"
        "article:\n"
        "  text: articles/story.txt\n"
        '  headline: "Fire in Dorn: what is known"\n'
        "  published: 2025-07-21T09:00:00+00:00\n"
        "  dateline: DORN, July 19\n"
        "  coverage: complete\n"
        "\n"
        "claims:\n"
        "  - id: people-killed\n"
        "    quote: At least 12 people were killed\n"
        "    source: the police\n"
        "    quantity: {value: 12, bound: at-least, of: people}\n"
        "  - id: july-18\n"
        "    quote: on July 18\n"
        "    source: the police\n"
        "    date: {value: 2025-07-18}\n"
        "  - id: mara-voss-office\n"
        "    quote: The mayor of Dorn, Mara Voss\n"
        "    role: {person: Mara Voss, office: mayor of Dorn}\n"
        "  - id: wait\n"
        "    quote: We will not wait\n"
        "    source: Mara Voss\n"
        "  - id: reportedly-spreading\n"
        "    quote: is reportedly spreading  # check: who says so?\n"
        "    modality: reported\n"
    )


def quotes(text: str) -> list[str]:
    return [line.partition("quote: ")[2].partition("  #")[0] for line in claims(text) if "quote: " in line]


def test_the_same_words_are_told_apart_by_those_around_them() -> None:
    """Otherwise a finding about the second sends the editor to the first, and an occurrence sends him counting."""
    lines = claims("It rose 5% in May. It rose 5% in June.")
    assert not [line for line in lines if "occurrence" in line]
    assert quotes("It rose 5% in May. It rose 5% in June.") == [
        '"5% in May"',
        "in May",
        '"5% in June"',
        "in June",
    ]
    assert [line.strip() for line in lines if "percent" in line and "- id" in line] == [
        "- id: rose-percent",
        "- id: rose-percent-2",
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("It fell by 1.2 million dollars.", "quantity: {value: 1200000, unit: dollar, change: down}"),
        ("There were 10 to 15 boats.", "quantity: {low: 10, high: 15, of: boats}"),
        ("It ran for three years.", "date: {value: P3Y}"),
        ("It was built in 1998.", 'date: {value: "1998"}'),
        ("The army will leave in May 2026.", "modality: proposed"),
        ("The army denied that 12 people were killed.", "modality: denied"),
        ("It closed on 31 June 2025.", "quote: on 31 June 2025  # check: "),
        ("It opened this week.", "# check: name the day in the text? By 21 July 2025, it is {value: 2025-W30}"),
        ("President Barack Obama opened it.", "# check: in office then, or on the day of the article?"),
        ("Mayor Mara Voss opened it.", "# check: which office?"),
        ("Critics say that the bridge is not safe.", "source: Critics  # check: who are they?"),
        ("“It sways,” he said.", "quote: It sways  # check: who says so?"),
    ],
)
def test_what_a_claim_says(text: str, line: str) -> None:
    """A value that is not what the words say is an error that the draft itself has made."""
    assert any(line in found for found in claims(text))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("A third of the stalls burnt down.", "quantity: {value: 0.333, of: stalls}"),
        ("It sold 1.23456 tonnes.", "quantity: {value: 1.23456, unit: tonne}"),
    ],
)
def test_a_share_in_words_has_no_endless_digits(text: str, line: str) -> None:
    """Nobody writes out a third to 28 digits, and no figure of the text is cut short for it."""
    assert f"    {line}" in claims(text)


def test_an_amount_of_nothing_named_is_called_by_the_words_before_it() -> None:
    """`billion-7` tells an editor nothing."""
    lines = claims("The town's old debts totalled $1.1 billion. The council owed $3.3 billion.")
    assert [line for line in lines if "id:" in line] == [
        "  - id: debts-totalled-billion",
        "  - id: council-owed-billion",
    ]


def test_words_that_nothing_around_them_tells_apart_have_an_occurrence() -> None:
    """A claim whose quote leads to two places is held by the gate at once."""
    lines = claims("It rose 5%.\nIt rose 5%.")
    assert [line.strip() for line in lines if "occurrence" in line] == ["occurrence: 1", "occurrence: 2"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sold 46 of them. He saw 46, too.", ["46 of them", "saw 46"]),
        ("They met on Saturday in Dorn. Pilots left Saturday.", ["on Saturday", "left Saturday"]),
        ("It closed Oct. 12. The Oct. 12 fire did it.", ["closed Oct. 12"]),
        ("President Barack Obama’s clerk saw President Barack Obama.", ["President Barack Obama"]),
        ("The two largest ports merged.", ["two largest ports"]),
        ("It was a three-man race in a weeklong swing.", ["three-man race", "weeklong swing"]),
        ("The feast at this month’s fair cost $4.", ["this month", "$4"]),
    ],
)
def test_a_quote_is_what_a_person_would_have_copied(text: str, expected: list[str]) -> None:
    """“46” with `occurrence: 2` sends an editor counting."""
    assert quotes(text) == expected


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("It burnt on March 3.", False),
        ("It burnt in December.", True),
        ("It will open on Dec. 30.", False),
        ("It burnt in June.", False),
    ],
)
def test_the_year_is_asked_for_where_another_could_be_meant(text: str, asked: bool) -> None:
    """Asked of every date, nobody reads the question any more."""
    assert any("which year?" in line for line in claims(text)) is asked


def test_a_guessed_speaker_is_told_to_be_one() -> None:
    """“He” of a paragraph with two men may be the other."""
    text = "Mara Voss met Lena Brandt. Voss was late, Brandt was not.\n“It sways,” she said."
    assert "    source: Voss  # check: or somebody else?" in claims(text)
    text = "Mara Voss came to Dorn.\nVoss was late.\n“It sways,” she said."
    assert "    source: Voss" in claims(text)


def test_a_superlative_is_not_recorded_beside_the_statement_that_quotes_it() -> None:
    """Two claims of the same words are two findings, and two corrections, for one."""
    quotes = [line for line in claims("Mara Voss said the fire was the largest in Dorn.") if "quote:" in line]
    assert quotes == ["    quote: the fire was the largest in Dorn"]


@pytest.mark.parametrize(
    ("text", "quote", "source"),
    [
        ("Mara Voss told us that the gate was shut at noon.", "the gate was shut at noon", "Mara Voss"),
        ("Mara Voss said in an email that the gate was shut again.", "the gate was shut again", "Mara Voss"),
        ("Mara Voss told Dorn Radio on Monday that “the gate stays shut”.", "the gate stays shut", "Mara Voss"),
        ("Mara\u200f Voss\u200f said the gate was shut again.", "the gate was shut again", "Voss"),
    ],
)
def test_a_statement_begins_behind_whom_it_was_made_to(text: str, quote: str, source: str) -> None:
    """A quote that begins in the middle of the clause before it reads as if nobody had read it."""
    lines = claims(text)
    assert f"    quote: {quote}" in [line.partition("  #")[0] for line in lines]
    assert any(line.startswith("    source:") and source in line and "\\u" not in line[-8:] for line in lines)


def test_one_endless_sentence_is_drafted_in_work_that_grows_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line without an end must not stop the desk: each figure looks at the statements around it alone."""
    asked = 0
    covers = Span.covers

    def counted(span: Span, other: Span) -> bool:
        nonlocal asked
        asked += 1
        return covers(span, other)

    monkeypatch.setattr(Span, "covers", counted)
    count = 200
    lines = claims("The council said 12 people were hurt on Monday, and " * count)
    assert sum("- id:" in line for line in lines) >= count
    assert asked < 40 * count


@pytest.mark.parametrize(
    "text",
    [
        "The gate was shut again, Voss, confirmed for the Dorn Gazette on Monday.",
        "The draw, half lottery and half game show, with a band of twelve, drew nobody.",
    ],
)
def test_what_names_nobody_is_no_source(text: str) -> None:
    """A source that is none is a lie in the record."""
    assert not [line for line in claims(text) if "source:" in line]


def test_an_accusation_is_marked_with_who_makes_it() -> None:
    """Nothing else in a newspaper is so often sued over."""
    text = "Mara Voss stole the parish's money, prosecutors say."
    assert [line.strip() for line in claims(text)][:4] == [
        "- id: mara-voss-stole",
        "quote: Mara Voss stole",
        "source: prosecutors",
        "accusation: true  # check: who says so, or what was the verdict?",
    ]


def test_an_accusation_without_source_is_marked_where_the_rule_holds_it() -> None:
    """Where the text speaks of a verdict the gate is content, and so has to be its draft."""
    text = "Mara Voss stole the parish's money."
    assert "    accusation: true  # check: who says so, or what was the verdict?" in claims(text, (Span(10, 15),))
    assert not any("accusation" in line for line in claims(text) if "#" not in line)


def test_relations_that_the_text_leaves_no_doubt_of_are_drafted() -> None:
    """They are what holds the next update that raises the sum and forgets a part."""
    lines = claims("The fire killed 12 people — five men and seven women — in their sleep.")
    relation = next(line for line in lines if "total" in line)
    assert relation.startswith("  - {total: killed-people, parts: [men, women], basis: inferred, note: ")


def test_a_relation_that_its_numbers_belie_is_left_to_the_gate() -> None:
    """The text is held for it; a record of it would be one finding more."""
    assert not any("total" in line for line in claims("The fire killed 12 people — five men and eight women — asleep."))


def test_a_number_taken_up_again_has_a_measure() -> None:
    """So an update of the first figure is held while paragraph nine still has the old one."""
    lines = claims("Three people were killed on Monday. All three people who died were miners.")
    assert [line.strip() for line in lines if "measure" in line] == ["measure: people-killed"] * 2


def test_a_text_with_nothing_to_check_has_no_claims() -> None:
    """An empty list is a claim file, too; a missing one looks like a mistake."""
    assert drafted("It rained.").endswith("\nclaims: []\n")


MISREAD = (
    *("yes", "No", "on", "null", "~", "12", "1e5", "0x1F", ".inf", "2025-07-21", "12:30", ""),
    *(
        "- a",
        "a: b",
        "a:",
        "a #b",
        "{a}",
        "[a]",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a`",
        "'a",
        '"a',
        "a ",
        "a\u2028b",
        "a\tb",
    ),
)


@pytest.mark.parametrize("text", MISREAD)
def test_what_yaml_would_misread_is_quoted(text: str) -> None:
    """A quote that comes back as a number, a truth value or a comment is found nowhere in the article."""
    assert scalar(text).startswith('"')
    assert in_flow(text).startswith('"')


@pytest.mark.parametrize("text", ["71 guided glide bombs", "120,000 books", "Kyiv’s Mayor, Vitali Klitschko", "$1.2bn"])
def test_plain_words_stay_plain(text: str) -> None:
    """A file full of quotation marks is not read with pleasure."""
    assert scalar(text) == text

"""Loading a story: what comes out typed, and what may not be read."""

import dataclasses
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from checks.finding import Place
from checks.story.load import load_article, load_story, load_story_text, parse_published
from checks.story.model import BrokenStory, Claim, Coverage, Decision, Modality, Relation, RelationKind, Story, Verdict
from checks.story.values import Bound, DateValue, Mod, Quantity, Role, Status

POSITIVE = Path(__file__).parent / "positive"
SMALL = "version: 1\narticle: {text: a.txt, published: 2025-07-21}\n"


def problem_of(path: Path, **options: Any) -> str:
    with pytest.raises(BrokenStory) as broken:
        load_story(path, **options)
    (problem,) = broken.value.problems
    return f"{problem.kind} {problem}".replace(str(path.parent), "")


def write(folder: Path, article: bytes = b"A fire.\n", claims: str = SMALL) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "a.txt").write_bytes(article)
    path = folder / "a.yaml"
    path.write_text(claims, encoding="utf-8")
    return path


def test_every_field_of_a_claim_file_reaches_the_story() -> None:
    """A field lost on the way would be recorded by a reporter and never checked."""
    story = load_story(POSITIVE / "everything.yaml")
    assert story.article.published == datetime.fromisoformat("2025-07-21T09:00:00+03:00")
    assert (story.article.headline, story.article.dateline) == ("Ferry: 40 cars on board", "Port Quill")
    assert story.coverage is Coverage.PARTIAL
    cars = story.by_id["cars"]
    assert cars.quantity == Quantity(None, low=Decimal(40), high=Decimal(45), of="cars")
    assert cars.measures == ("ferry/cars", "ferry/vehicles")
    assert (cars.source, cars.note, cars.place.line) == ("the harbour master", "he counted them himself", 10)
    assert story.by_id["day"].date == DateValue("2025-07-14", Mod.AFTER)
    assert story.by_id["year"].date == DateValue("2025")
    assert story.by_id["mayor"].role == Role("Ada Quill", "Mayor of Port Quill", Status.FORMER)
    stolen = story.by_id["stolen"]
    assert (stolen.modality, stolen.accusation) == (Modality.DENIED, True)
    assert stolen.quantity is not None
    assert stolen.quantity.bound is Bound.MORE_THAN


def test_checks_relations_and_decisions_reach_the_story() -> None:
    """A decision read wrongly would let a finding stand that nobody decided on."""
    story = load_story(POSITIVE / "everything.yaml")
    checked = story.by_id["day"].checked
    assert checked is not None
    assert (checked.status, checked.on, len(checked.against)) == (Verdict.CONFIRMED, date(2025, 7, 20), 2)
    assert [(relation.kind, relation.targets) for relation in story.relations] == [
        (RelationKind.SAME, ("ferry/vehicles", "vehicles")),
        (RelationKind.PART, ("lorries", "vehicles")),
        (RelationKind.TOTAL, ("vehicles", "cars", "lorries")),
        (RelationKind.ORDER, ("day", "published")),
        (RelationKind.LASTS, ("day", "published")),
        (RelationKind.PERCENT, ("share", "lorries", "vehicles")),
        (RelationKind.CHANGE, ("share", "lorries", "vehicles")),
    ]
    assert story.relations[4].duration == "P7D"
    (decision,) = story.decisions
    assert (decision.finding, decision.on, decision.until) == (
        "wording/over@stolen",
        date(2025, 7, 21),
        date(2025, 8, 21),
    )


def without_places(story: Story) -> tuple[object, ...]:
    somewhere = Place(Path())
    entries: list[Claim | Relation | Decision] = [*story.claims, *story.relations, *story.decisions]
    return (story.article, story.coverage, *(dataclasses.replace(entry, place=somewhere) for entry in entries))


def test_json_and_yaml_tell_the_same_story() -> None:
    """A newsroom whose system writes JSON must get the same findings."""
    in_yaml, in_json = load_story(POSITIVE / "everything.yaml"), load_story(POSITIVE / "everything.json")
    assert without_places(in_yaml) == without_places(in_json)
    assert in_json.by_id["cars"].place.line == 12


def test_the_text_must_not_be_reached_through_a_link_out_of_the_folder(tmp_path: Path) -> None:
    """A claim file from outside could print any file of the machine."""
    path = write(tmp_path / "claims")
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    (tmp_path / "claims" / "a.txt").unlink()
    (tmp_path / "claims" / "a.txt").symlink_to(secret)
    assert "unreadable /a.yaml:2:17: 'text' must stay inside the folder" in problem_of(path)


def test_a_link_in_a_circle_is_a_problem(tmp_path: Path) -> None:
    """It would raise where nobody catches it."""
    path = write(tmp_path / "claims")
    (tmp_path / "claims" / "a.txt").unlink()
    (tmp_path / "claims" / "a.txt").symlink_to("a.txt")
    assert "/a.yaml:2:17" in problem_of(path)


def test_a_root_lets_claim_files_of_a_subfolder_share_its_articles(tmp_path: Path) -> None:
    """Claim files sorted into folders by year could not reach the articles."""
    write(tmp_path)
    path = write(tmp_path / "2025", claims=SMALL.replace("a.txt", "../a.txt"))
    assert load_story(path, root=tmp_path).article.text == "A fire.\n"
    assert "must stay inside" in problem_of(path)


def test_claims_can_be_held_against_another_text(tmp_path: Path) -> None:
    """`--text` names a file by hand, wherever it lies; the recorded one need not exist."""
    path = write(tmp_path / "claims")
    (tmp_path / "claims" / "a.txt").unlink()
    other = tmp_path / "other.txt"
    other.write_text("Another fire.")
    story = load_story(path, text=other)
    assert (story.article.path, story.article.text) == (other, "Another fire.")
    assert "there is no such file" in problem_of(path, text=tmp_path / "none.txt")


def test_a_byte_order_mark_and_foreign_line_ends_change_nothing(tmp_path: Path) -> None:
    """A text saved on Windows would shift every offset and line."""
    path = write(tmp_path, b"\xef\xbb\xbfA fire.\r\nA flood.\rRain.\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    story = load_story(path)
    assert story.article.text == "A fire.\nA flood.\nRain.\n"
    assert story.article.place(17) == Place(tmp_path / "a.txt", 3, 1)


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    """One wrong file in the folder could fill the machine's memory."""
    path = write(tmp_path, b"x" * 5_000_001)
    assert "unreadable /a.txt:1:1: the file is larger than 5 MB" in problem_of(path)
    path.write_bytes(b"#" * 2_000_001)
    assert "unreadable /a.yaml:1:1: the file is larger than 2 MB" in problem_of(path)


def test_a_missing_or_unfit_path_is_a_problem(tmp_path: Path) -> None:
    """A mistyped name on the command line would be a traceback."""
    assert "there is no such file" in problem_of(tmp_path / "none.yaml")
    assert "this is not a file" in problem_of(tmp_path)
    assert "cannot be opened" in problem_of(tmp_path / ("x" * 300 + ".yaml"))
    assert "cannot be opened" in problem_of(tmp_path / "a\0b.yaml")


def test_what_is_wrong_with_both_files_is_told_at_once(tmp_path: Path) -> None:
    """An editor would correct one file only to be told of the next."""
    path = write(tmp_path, b"caf\xe9", claims=SMALL + "claims: [{id: a}]\n")
    with pytest.raises(BrokenStory) as broken:
        load_story(path)
    assert [(p.place.file.name, p.place.line, p.kind) for p in broken.value.problems] == [
        ("a.txt", 1, "unreadable"),
        ("a.yaml", 3, "schema"),
    ]
    assert str(broken.value).count("\n") == 1


def test_of_very_many_problems_the_first_are_told(tmp_path: Path) -> None:
    """A file that is no claim file at all would fill the report."""
    path = write(tmp_path, claims=SMALL + "".join(f"key-{number}: 1\n" for number in range(300)))
    with pytest.raises(BrokenStory) as broken:
        load_story(path)
    assert len(broken.value.problems) == 201
    assert broken.value.problems[-1].message == "and more problems from here on"


def test_a_bare_article_is_a_story_without_claims(tmp_path: Path) -> None:
    """Without it, nothing can be checked before a claim file is written."""
    write(tmp_path)
    published = parse_published("2025-07-21")
    story = load_article(tmp_path / "a.txt", published)
    assert (story.path, story.claims, story.coverage) == (tmp_path / "a.txt", (), Coverage.PARTIAL)
    assert story.article.published == published


def test_a_story_in_small_is_loaded_from_memory() -> None:
    """The rules' examples would not be proven on what claim files really do."""
    claims = """
        claims:
          - {id: fire, quote: A fire}
    """
    story = load_story_text(claims, "A fire.", "2025-07-21T09:00:00+03:00")
    assert story.by_id["fire"].place == Place(Path("example.yaml"), 3, 5)
    assert load_story_text("", "A fire.", "2025-07-21").claims == ()
    with pytest.raises(BrokenStory, match=r"example\.yaml:1:10: entry 1 of 'claims' must be a block of keys"):
        load_story_text("claims: [1]", "A fire.", "2025-07-21")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-07-21", datetime(2025, 7, 21, tzinfo=UTC)),
        ("2025-07-21T09:00:00+03:00", datetime(2025, 7, 21, 6, tzinfo=UTC)),
        ("2025-07-21 09:00Z", datetime(2025, 7, 21, 9, tzinfo=UTC)),
    ],
)
def test_a_moment_of_publication_is_read(text: str, moment: datetime) -> None:
    """The word "today" would mean another day."""
    assert parse_published(text) == moment
    assert parse_published(text).tzinfo is not None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "must be a date such as"),
        ("21 July 2025", "must be a date such as"),
        ("2025-02-30", "there is no 2025-02-30"),
        ("2025-07-21T09:00:00", "must have a zone"),
        ("2025-07-21T9", "hours and minutes with a zone"),
        ("2025-07-21T24:01Z", "no clock shows"),
        ("2025-07-21\n", "hours and minutes with a zone"),
        ("20250721", "must be a date such as"),
        ("٢٠٢٥-٠٧-٢١", "must be a date such as"),
    ],
)
def test_what_is_no_moment_is_refused_in_words(text: str, message: str) -> None:
    """A moment without a zone would be read differently on every machine."""
    with pytest.raises(ValueError, match=message):
        parse_published(text)

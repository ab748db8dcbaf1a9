"""A newsroom's style file: all its faults at once, each where it is and with what to do."""

from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from checks.documents.document import parse_document
from checks.documents.problem import BrokenFile
from checks.documents.schema import schema
from checks.finding import Severity
from checks.house.load import load_house
from checks.house.style import Kind, Signing, Style
from checks.house.style_file import style_of, style_of_text

RULES = ("figures/total", "figures/share", "quotes/missing", "files/schema")
GOOD = """\
version: 1
spellings:
  - {use: Kyiv, instead_of: [Kiev, Kiew], kind: place, except: [chicken Kiev], why: The Ukrainian name.}
  - {use: adviser, instead_of: [advisor]}
words:
  - {words: [terroris*], why: It takes sides., instead: Say what was done., except: [Terrorism Act]}
  - {words: [passed away], why: People die., severity: error, quotations: true}
rules: {figures/*: off, figures/total: error}
signing:
  - {by: [standards desk]}
  - {rules: [quotes/missing], by: [], why: It is mended.}
"""


def problems(text: str) -> list[str]:
    """Return what is wrong with a style file's text, without the file's name."""
    with pytest.raises(BrokenFile) as broken:
        style_of(parse_document(Path("style.yaml"), text), RULES)
    return [str(problem).removeprefix("style.yaml:") for problem in broken.value.problems]


def test_all_that_it_says_is_taken() -> None:
    """What a standards editor writes down must hold."""
    style = style_of(parse_document(Path("style.yaml"), GOOD), RULES)
    kyiv, adviser = style.spellings
    assert (kyiv.use, kyiv.instead_of, kyiv.kind, kyiv.why) == (
        "Kyiv",
        ("Kiev", "Kiew"),
        Kind.PLACE,
        "The Ukrainian name.",
    )
    assert kyiv.exceptions == ("chicken Kiev",)
    assert adviser.kind is Kind.WORD
    assert [flagged.severity for flagged in style.flagged] == [Severity.REVIEW, Severity.ERROR]
    assert [flagged.quotations for flagged in style.flagged] == [False, True]
    assert style.rules == {"figures/*": "off", "figures/total": "error"}
    assert style.signing[1] == Signing(("quotes/missing",), (), "It is mended.")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("version: 1", "version: 2", "1:10: 'version' must be 1"),
        ("version: 1\n", "", "1:1: the key 'version' is missing here"),
        ("spellings:", "speling:", "2:1: unknown key 'speling': did you mean 'spellings'?"),
        ("use: Kyiv, ", "", "3:5: the key 'use' is missing here (the form that the house uses)"),
        ("use: Kyiv, ", "uses: Kyiv, ", "3:6: unknown key 'uses': did you mean 'use'?"),
        ("[Kiev, Kiew]", "Kiev", "3:29: 'instead_of' must be a list"),
        ("[Kiev, Kiew]", "[]", "3:29: 'instead_of' must not be empty"),
        ("[Kiev, Kiew]", "[Kiev*]", "3:30: entry 1 of 'instead_of' must be a word or phrase as an article may have it"),
        ("[Kiev, Kiew]", "[Kiev, Kiev]", "3:36: 'Kiev' stands here again; the first is in line 3"),
        ("[Kiev, Kiew]", "[Kiev, Kyiv]", "3:36: 'Kyiv' is what the house uses, by line 3"),
        ("[advisor]", "[advisor, Kiev]", "4:42: 'Kiev' stands here again; the first is in line 3"),
        ("kind: place", "kind: plcae", "3:49: 'kind' must be one of word, name, place: did you mean 'place'?"),
        ("[chicken Kiev]", "[chicken Keiv]", "3:65: this phrase holds none of the words under 'instead_of'"),
        ("[Terrorism Act]", "[Terrosism Act]", "6:86: this phrase holds none of the words under 'words'"),
        ("why: It takes sides., ", "", "6:5: the key 'why' is missing here (what is wrong with them"),
        ("severity: error", "severity: fatal", "7:56: 'severity' must be one of review, error"),
        ("quotations: true", "quotations: yes", "7:75: 'quotations' must be true or false"),
        ("[passed away]", "[terroris*]", "7:14: 'terroris*' stands here again; the first is in line 6"),
        ("figures/*: off", "figures/*: offf", "8:20: 'figures/*' must be one of on, off, error, review: did"),
        ("figures/*: off", "figures/totals: off", "8:9: no rule is called 'figures/totals': did you mean 'figures/"),
        ("figures/*: off", "figurs/*: off", "8:9: no rule is called 'figurs/*': "),
        ("figures/*: off", "Figures: off", "8:9: 'Figures' must be the id of a rule, such as figures/total"),
        ("figures/*: off", "files/schema: off", "8:9: 'files/schema' cannot be set: a broken file holds its story"),
        ("[quotes/missing]", "[quotes/mising]", "11:14: no rule is called 'quotes/mising': did you mean"),
        ("{by: [standards desk]}", "{rules: [figures/*]}", "10:5: the key 'by' is missing here"),
        ("{by: [standards desk]}", "{by: standards desk}", "10:10: 'by' must be a list"),
        ("{by: [standards desk]}", "{by: ['']}", "10:11: entry 1 of 'by' must not be empty"),
        ("version: 1", "version: 1\noffices: office.yaml", "2:10: there is no such file: 'office.yaml'"),
        ("version: 1", "version: 1\noffices: ../../offices.yaml", "2:10: 'offices' must stay inside the folder"),
        ("version: 1", "version: 1\noffices: /etc/passwd", "2:10: 'offices' must be a path from this file"),
    ],
)  # fmt: skip
def test_each_fault_is_named_where_it_is(old: str, new: str, said: str) -> None:
    """An editor has to learn what to mend, and where."""
    assert old in GOOD
    found = problems(GOOD.replace(old, new))
    assert any(problem.startswith(said) for problem in found), found


def test_all_faults_are_named_at_once() -> None:
    """Nobody wants to run the gate once for each slip."""
    broken = (
        GOOD.replace("use: adviser", "use: 7").replace("figures/total: error", "x/y: on").replace("Act]", "Akt, x]")
    )
    assert [problem.split(" ")[0] for problem in problems(broken)] == ["4:11:", "6:101:", "8:25:"]


@pytest.mark.parametrize(
    "text",
    ["- 1", "version", "spellings: 3", "spellings: [3, {use: [], instead_of: [[]], except: ['*', '']}]", "rules: [x]",
     "rules: {3: on}", "signing: {by: x}", "words: [{words: ['*', ' '], except: [3]}]", "offices: [x]", "rules:", ""],
)  # fmt: skip
def test_what_is_malformed_is_told_and_stops_nothing(text: str) -> None:
    """A slip of indentation must end in a line for an editor, never in a traceback."""
    assert all(": " in problem for problem in problems(text))


def test_every_part_of_the_schema_explains_itself() -> None:
    """Titles and descriptions are what an editor sees on hovering."""
    whole = schema("style")
    Draft202012Validator.check_schema(whole)
    assert set(whole["properties"]) - {"$schema", "version"} == {"spellings", "words", "rules", "signing", "offices"}
    for name, part in (whole["properties"] | whole["$defs"]).items():
        assert part["title"], name
        assert part["description"], name
        for key, value in part.get("properties", {}).items():
            about = value if "title" in value else whole["$defs"][value["$ref"].rpartition("/")[2]]
            assert about["title"], (name, key)
            assert about["description"], (name, key)


def test_an_id_weighs_more_than_a_pattern_and_a_later_pattern_more_than_an_earlier() -> None:
    """A house turns a family off and one rule of it on, in whichever order it writes them."""
    style = style_of_text("rules: {figures/total: error, '*': review, figures/*: off}\n")
    states = {rule: style.state(rule) for rule in ("figures/total", "figures/share", "quotes/missing")}
    assert states == {"figures/total": "error", "figures/share": "off", "quotes/missing": "review"}
    assert Style().state("figures/total") is None


@pytest.mark.parametrize(
    ("by", "accepted"),
    [
        ("standards desk", True),
        ("Standards  Desk", True),
        ("Ada Lovelace, standards desk", True),
        ("Ada Lovelace (standards desk)", True),
        ("standards desk; night", True),
        ("standard desk", False),
        ("not the standards desk", False),
        ("", False),
        (",", False),
    ],
)
def test_a_signature_is_somebody_who_may_sign_alone_or_with_others(by: str, accepted: bool) -> None:
    """A stet is a person's act; people write their names with their desks."""
    style = style_of_text("signing: [{by: [standards desk]}, {rules: [quotes/*], by: []}]\n")
    assert style.accepts("figures/total", by) is accepted
    assert not style.accepts("quotes/missing", by)
    assert Style().accepts("quotes/missing", by)


def test_files_that_hold_comments_alone_say_nothing(tmp_path: Path) -> None:
    """A house that has commented everything out has no style, not a broken one."""
    for name in ("style.yaml", "offices.yaml"):
        (tmp_path / name).write_text("# version: 2\n\n  # nonsense: [\n", encoding="utf-8")
    house = load_house(tmp_path)
    assert house.offices is None
    assert house.style.spellings == ()


def test_the_files_of_a_house_are_read_and_what_is_wrong_with_all_is_told(tmp_path: Path) -> None:
    """Whoever mends one file should not learn of the next only then."""
    (tmp_path / "style.yaml").write_text("version: 3\n", encoding="utf-8")
    (tmp_path / "offices.yaml").write_text("version: 3\n", encoding="utf-8")
    with pytest.raises(BrokenFile) as broken:
        load_house(tmp_path)
    assert {problem.place.file.name for problem in broken.value.problems} == {"style.yaml", "offices.yaml"}


@pytest.mark.parametrize("name", ["style.yml", "style.json", "offices.yml"])
def test_a_file_that_would_not_be_read_is_told(tmp_path: Path, name: str) -> None:
    """A style under a name that nobody looks at would hold nothing, in silence."""
    (tmp_path / name).write_text("version: 1\n", encoding="utf-8")
    with pytest.raises(BrokenFile, match=f"{name}:1:1: this file is not read under this name: call it {name[:5]}"):
        load_house(tmp_path)


def test_the_style_says_which_file_holds_the_office_holders(tmp_path: Path) -> None:
    """Several newsrooms may share one file of office-holders."""
    example = files("checks.house").joinpath("templates/offices.yaml").read_text(encoding="utf-8")
    said = "\n".join(line.removeprefix("# ") for line in example.splitlines()[1:] if not line.startswith("##"))
    house = tmp_path / "house"
    (tmp_path / "shared").mkdir()
    house.mkdir()
    (tmp_path / "shared" / "holders.yaml").write_text(said, encoding="utf-8")
    (house / "style.yaml").write_text("version: 1\noffices: ../shared/holders.yaml\n", encoding="utf-8")
    offices = load_house(house).offices
    assert offices is not None
    assert "Mayor of Westmere" in offices.offices

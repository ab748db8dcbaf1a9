"""`backread offices refresh`, against a server that answers as Wikidata's does: nothing a person wrote may be lost."""

import json
import re
import threading
from collections.abc import Callable, Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, HELD, NOTHING_OPEN
from checks.gate.settings import house_of
from checks.reference.offices import merge
from checks.reference.offices_file import known_offices, load_offices
from checks.reference.refreshing.endpoint import Endpoint, NoAnswer

Solution = dict[str, dict[str, str]]
Answer = tuple[int, dict[str, str], bytes]
STARMER = "Keir Starmer"
NEW = "Jane Doe"
OWN = """\
# The house's own: ask the desk before you touch it.
version: 1
as_of: 2026-01-22
sources:
  desk: {name: 'The desk', url: "https://example.org", licence: facts only}   # Room 12
offices:
  - office: Mayor of Westmere
    country: GB
    of: [Westmere]
    titles: [Mayor]
    source: desk
    holders:
      - {person: Ilse Brandvold, from: 2023-05-04}  # sworn in on the 6th
"""


def term(
    person: str, start: str, end: str = "", office: str = "Prime Minister of the United Kingdom", iso: str = "GB"
) -> Solution:
    """Return a solution as the Wikidata Query Service writes it."""
    time, whole = "http://www.w3.org/2001/XMLSchema#dateTime", "http://www.w3.org/2001/XMLSchema#integer"
    found: Solution = {
        "held": {"type": "uri", "value": f"http://www.wikidata.org/entity/statement/{person}-{start}"},
        "iso": {"type": "literal", "value": iso},
        "officeLabel": {"type": "literal", "xml:lang": "en", "value": office},
        "person": {"type": "uri", "value": "http://www.wikidata.org/entity/Q42"},
        "personLabel": {"type": "literal", "xml:lang": "en", "value": person},
    }
    for name, day in (("start", start), ("end", end)):
        if day:
            full = day + "-01-01"[len(day) - 10 :] if len(day) < 10 else day
            precision = {4: "9", 7: "10", 10: "11"}[len(day)]
            found[name] = {"datatype": time, "type": "literal", "value": f"{full}T00:00:00Z"}
            found[f"{name}Precision"] = {"datatype": whole, "type": "literal", "value": precision}
    return found


class Wikidata:
    """A server with a list of solutions; `before` are the answers that it gives first."""

    def __init__(self) -> None:
        self.solutions: list[Solution] = []
        self.before: list[Answer | Callable[[], Answer]] = []
        self.asked: list[str] = []
        self.agents: list[str] = []
        self.url = ""

    def answer(self, query: str, agent: str) -> Answer:
        """Return what the server has for a query."""
        self.asked.append(query)
        self.agents.append(agent)
        if self.before:
            first = self.before.pop(0)
            return first() if callable(first) else first
        limits = re.search(r"LIMIT (\d+) OFFSET (\d+)", query)
        assert limits
        limit, offset = int(limits[1]), int(limits[2])
        found = {"head": {"vars": ["held"]}, "results": {"bindings": self.solutions[offset : offset + limit]}}
        return 200, {"Content-Type": "application/sparql-results+json"}, json.dumps(found).encode()


@pytest.fixture
def wikidata() -> Iterator[Wikidata]:
    """Return a running server."""
    server = Wikidata()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            query = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())["query"][0]
            code, headers, body = server.answer(query, self.headers["User-Agent"])
            try:
                self.send_response(code)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)
            except (BrokenPipeError, ConnectionResetError):
                return

        def log_message(self, *arguments: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as listening:
        server.url = f"http://127.0.0.1:{listening.server_port}/sparql"
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        listening.shutdown()
        thread.join()


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Return the seconds that were to be slept; nobody sleeps."""
    slept: list[float] = []
    monkeypatch.setattr("checks.reference.refreshing.endpoint.time.sleep", slept.append)
    return slept


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Return the own file of a newsroom."""
    (tmp_path / "claims" / "house").mkdir(parents=True)
    file = tmp_path / "claims" / "house" / "offices.yaml"
    file.write_text(OWN, encoding="utf-8")
    return file


def refresh(server: Wikidata, house: Path, *arguments: str) -> int:
    """Run the command in the house's folder, as a run of its own: what one has read is not kept for the next."""
    house_of.cache_clear()
    folder = str(house.parents[1])
    options = ["--endpoint", server.url, "--claims", folder, "--today", "2026-03-01"]
    return main(["offices", "refresh", *options, *arguments])


def test_what_would_change_is_said_and_nothing_is_written(
    wikidata: Wikidata, house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor looks before anything is let into the facts."""
    wikidata.solutions = [term(STARMER, "2024-07-05", "2026-02-10"), term(NEW, "2026-02-10")]
    assert refresh(wikidata, house) == HELD
    out = capsys.readouterr().out
    assert f"ended: {STARMER}, Prime Minister of the United Kingdom, on 2026-02-10" in out
    assert f"added: {NEW}, Prime Minister of the United Kingdom, from 2026-02-10" in out
    assert house.read_text(encoding="utf-8") == OWN


def test_what_is_known_already_changes_nothing(
    wikidata: Wikidata, house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Most weeks nothing happens; a beginning may be put some days apart."""
    wikidata.solutions = [
        term(STARMER, "2024-07-04"),
        term("Rishi Sunak", "2022-10-25", "2024-07-05"),
        term("Emmanuel Macron", "2017-05-14", office="President of the French Republic", iso="FR"),
        term("Volodymyr Zelensky", "2019-05-20", office="President of Ukraine", iso="UA"),
        term("Karol Nawrocki", "2025-08-06", office="President of the Republic of Poland", iso="PL"),
        term("Pedro Sánchez", "2018-06-02", office="President of the Government of Spain", iso="ES"),
        term("Felipe VI", "2014-06-19", office="monarch of Spain", iso="ES"),
        term("Lee Jae-myung", "2025-06-04", office="President of the Republic of Korea", iso="KR"),
    ]
    assert refresh(wikidata, house, "--write") == NOTHING_OPEN
    printed = capsys.readouterr()
    assert printed.out == "Nothing changes.\n"
    assert printed.err == ""
    assert house.read_text(encoding="utf-8") == OWN


def test_a_second_term_is_neither_an_end_nor_a_new_holder(
    wikidata: Wikidata, house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who is elected again has two terms there, and goes on in office."""
    france = {"office": "President of the French Republic", "iso": "FR"}
    wikidata.solutions = [
        term("Emmanuel Macron", "2017-05-14", "2022-05-13", **france),
        term("Emmanuel Macron", "2022-05-13", **france),
        term("Yoweri Museveni", "2021-05-12", "2026-05-12", office="President of Uganda", iso="UG"),
        term("Yoweri Museveni", "2026-05-12", office="President of Uganda", iso="UG"),
    ]
    assert refresh(wikidata, house) == NOTHING_OPEN
    wikidata.solutions = [term("Emmanuel Macron", "2022-05-13", "2026-02-14", **france)]
    assert refresh(wikidata, house) == HELD
    assert "ended: Emmanuel Macron, President of France, on 2026-02-14" in capsys.readouterr().out


def test_open_terms_of_long_ago_are_no_news(
    wikidata: Wikidata, house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An encyclopedia has many terms without an end: each would make somebody president for ever."""
    hungary = {"office": "President of Hungary", "iso": "HU"}
    wikidata.solutions = [term("Árpád Göncz", "1990-08-03", **hungary), term("Jane Doe", "2025-06", **hungary)]
    assert refresh(wikidata, house) == NOTHING_OPEN
    assert capsys.readouterr().out == "Nothing changes.\n"


def test_one_term_told_twice_is_one_row(wikidata: Wikidata, house: Path) -> None:
    """The more exact of two statements is taken."""
    wikidata.solutions = [term(NEW, "2026"), term(NEW, "2026-02-10"), term(NEW, "2026-02")]
    assert refresh(wikidata, house, "--write") == NOTHING_OPEN
    (row,) = load_offices(house).terms(NEW, "Prime Minister of the United Kingdom")
    assert row.since.text == "2026-02-10"


def test_rows_are_added_and_all_that_a_person_wrote_stays(wikidata: Wikidata, house: Path) -> None:
    """Comments, quotation marks and the desk's own rows are somebody's work."""
    wikidata.solutions = [term(STARMER, "2024-07-05", "2026-02-10"), term(NEW, "2026-02-10")]
    assert refresh(wikidata, house, "--write") == NOTHING_OPEN
    text = house.read_text(encoding="utf-8")
    lines = [re.sub(" +#", " #", line) for line in text.splitlines()]
    for line in OWN.splitlines():
        kept = line.replace("as_of: 2026-01-22", "as_of: 2026-03-01").replace("05-04}", "05-04, as_of: 2026-01-22}")
        assert re.sub(" +#", " #", kept) in lines
    offices = merge(known_offices(), load_offices(house))
    minister = "Prime Minister of the United Kingdom"
    assert offices.holds(STARMER, minister, date(2026, 2, 20)) is False
    assert offices.holds(STARMER, minister, date(2025, 2, 20)) is True
    assert offices.holds(NEW, minister, date(2026, 2, 20)) is True
    assert offices.holds("Ilse Brandvold", "Mayor of Westmere", date(2026, 2, 20)) is None
    assert not list(house.parent.glob(".*"))


def test_a_second_refresh_brings_its_own_rows_up_to_date(wikidata: Wikidata, house: Path) -> None:
    """Otherwise the same change would be told, and written, every week."""
    wikidata.solutions = [term(NEW, "2026-02-10")]
    assert refresh(wikidata, house, "--write") == NOTHING_OPEN
    assert refresh(wikidata, house) == NOTHING_OPEN
    wikidata.solutions = [term(NEW, "2026-02-10", "2026-02-27")]
    assert refresh(wikidata, house, "--write") == NOTHING_OPEN
    text = house.read_text(encoding="utf-8")
    assert text.count(NEW) == 1
    assert "to: 2026-02-27" in text


def test_a_row_of_the_newsroom_wins_over_what_is_told(
    wikidata: Wikidata, house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The desk may know better than an encyclopedia that anybody edits."""
    own = (
        "  - office: Prime Minister of the United Kingdom\n    country: GB\n    titles: [Prime Minister]\n"
        f"    source: desk\n    holders:\n      - {{person: {STARMER}, from: 2024-07-05}}\n"
    )
    house.write_text(OWN + own, encoding="utf-8")
    wikidata.solutions = [term(STARMER, "2024-07-05", "2026-02-10")]
    assert refresh(wikidata, house, "--write") == NOTHING_OPEN
    assert "left as the newsroom has it: ended: Keir Starmer" in capsys.readouterr().out
    assert house.read_text(encoding="utf-8") == OWN + own


def test_another_name_of_a_known_holder_is_no_other_person(
    wikidata: Wikidata, house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two names for one president would make two presidents."""
    wikidata.solutions = [term("Kir Starmar", "2024-07-05")]
    assert refresh(wikidata, house, "--write") == NOTHING_OPEN
    assert (
        "renamed: Keir Starmer, Prime Minister of the United Kingdom, is Kir Starmar there" in capsys.readouterr().out
    )
    assert merge(known_offices(), load_offices(house)).persons("Kir Starmar") == (STARMER,)


@pytest.mark.parametrize("text", ["", "# Only a comment so far.\n"])
def test_a_file_is_made_or_filled_below_its_comments(wikidata: Wikidata, house: Path, text: str) -> None:
    """`backread init` leaves a file of comments."""
    house.unlink()
    if text:
        house.write_text(text, encoding="utf-8")
    wikidata.solutions = [term(NEW, "2026-02")]
    assert refresh(wikidata, house, "--write") == NOTHING_OPEN
    assert house.read_text(encoding="utf-8").startswith(text)
    (row,) = load_offices(house).terms(NEW, "Prime Minister of the United Kingdom")
    assert row.since.text == "2026-02"


@pytest.mark.parametrize("text", [OWN, "# Only a comment so far.\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_file_saved_on_windows_stays_one(wikidata: Wikidata, house: Path, text: str, mark: bytes) -> None:
    """Every run reads it, so a refresh has to as well; and other line ends would make each line of it a change."""
    house.write_bytes(mark + text.replace("\n", "\r\n").encode())
    wikidata.solutions = [term(NEW, "2026-02-10")]
    assert refresh(wikidata, house, "--write") == NOTHING_OPEN
    data = house.read_bytes()
    assert data.startswith(mark + text.partition("\n")[0].encode() + b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert load_offices(house).persons(NEW) == (NEW,)


def test_another_file_is_written_where_that_is_asked_for(wikidata: Wikidata, house: Path, tmp_path: Path) -> None:
    """What changes can be looked at first, or kept elsewhere."""
    output = tmp_path / "new.yaml"
    wikidata.solutions = [term(NEW, "2026-02-10")]
    assert refresh(wikidata, house, "-o", str(output)) == NOTHING_OPEN
    assert load_offices(output).persons(NEW) == (NEW,)
    assert house.read_text(encoding="utf-8") == OWN


def test_long_answers_are_asked_for_page_by_page(wikidata: Wikidata) -> None:
    """An endpoint cuts off what takes too long."""
    wikidata.solutions = [term(f"Person {number}", "2026-02-10") for number in range(25)]
    found = list(Endpoint(wikidata.url).solutions("SELECT", page=10))
    assert [one["personLabel"] for one in found] == [f"Person {number}" for number in range(25)]
    assert len(wikidata.asked) == 3


@pytest.mark.parametrize(
    ("answer", "wait"),
    [
        ((429, {"Retry-After": "7"}, b"slow down"), 7.0),
        ((429, {"Retry-After": "soon"}, b""), 2.0),
        ((503, {"Retry-After": "9999"}, b""), 120.0),
        ((500, {}, b"java.util.concurrent.TimeoutException"), 2.0),
        ((200, {}, b'{"head": {}, "results": {"bindings": [{"iso"'), 2.0),
        ((200, {}, b"<html>down for maintenance</html>"), 2.0),
        ((200, {}, b'{"results": []}'), 2.0),
    ],
)
def test_a_server_in_trouble_is_asked_again_after_a_while(
    wikidata: Wikidata, house: Path, naps: list[float], answer: Answer, wait: float
) -> None:
    """A busy minute there must not make an editor start anew, nor us a nuisance."""
    wikidata.before = [answer]
    assert refresh(wikidata, house) == NOTHING_OPEN
    assert naps == [wait]


def test_a_server_that_names_the_moment_is_left_alone_until_then(wikidata: Wikidata, naps: list[float]) -> None:
    """Retry-After may be a date."""
    wikidata.before = [(429, {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, b"")]
    assert list(Endpoint(wikidata.url, sleep=naps.append).solutions("SELECT")) == []
    assert naps == [2.0]


@pytest.mark.parametrize(
    ("answer", "said", "times"),
    [
        ((500, {}, b""), "answered 500 Internal Server Error (5 tries)", 5),
        ((400, {}, b"MalformedQueryException"), "answered 400 Bad Request", 1),
        ((403, {}, b"no"), "answered 403 Forbidden", 1),
        ((200, {}, b"[]"), "answered with something that is no result of a query (5 tries)", 5),
    ],
)
def test_a_server_that_does_not_answer_is_given_up(
    wikidata: Wikidata,
    house: Path,
    naps: list[float],
    capsys: pytest.CaptureFixture[str],
    answer: Answer,
    said: str,
    times: int,
) -> None:
    """It has to end as a message, and with the file as it was."""
    wikidata.before = [answer] * times
    assert refresh(wikidata, house, "--write") == BROKEN
    assert f"{said}; nothing was changed" in capsys.readouterr().err
    assert len(wikidata.asked) == times
    assert len(naps) == times - 1
    assert house.read_text(encoding="utf-8") == OWN


def test_a_slow_server_is_given_up(wikidata: Wikidata) -> None:
    """A run in CI must not hang."""
    waiting = threading.Event()

    def slowly() -> Answer:
        waiting.wait(5)
        return 200, {}, b""

    wikidata.before = [slowly]
    with pytest.raises(NoAnswer, match=r"gave no answer in 0\.1 seconds"):
        list(Endpoint(wikidata.url, timeout=0.1, tries=1).solutions("SELECT"))
    waiting.set()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("file:///etc/passwd", "is no address of the web"),
        ("ftp://example.org", "is no address of the web"),
        ("http://127.0.0.1:9/sparql", "cannot be reached"),
    ],
)
def test_only_the_web_is_asked(url: str, said: str, naps: list[float]) -> None:
    """An address must not read files of this machine."""
    with pytest.raises(NoAnswer, match=said):
        list(Endpoint(url, tries=1).solutions("SELECT"))


def test_who_asks_says_so_and_asks_for_no_more_than_is_wanted(wikidata: Wikidata, house: Path) -> None:
    """The keepers of an endpoint block those who do not; countries and days narrow what is asked."""
    assert (
        refresh(wikidata, house, "--country", "gb", "--country", "UA", "--contact", "desk@example.org") == NOTHING_OPEN
    )
    assert re.fullmatch(
        r"Backread/\S+ \(office-holders for a newsroom; desk@example\.org\) Python-urllib", wikidata.agents[0]
    )
    assert 'VALUES ?iso { "GB" "UA" }' in wikidata.asked[0]
    assert '"2026-01-22T00:00:00Z"^^xsd:dateTime' in wikidata.asked[0]


@pytest.mark.parametrize(
    "solution",
    [
        term("Q4242", "2026-02-10"),
        term(NEW, "2026-02-10", office="Q17"),
        term(NEW, "2026-02-10") | {"startPrecision": {"type": "literal", "value": "7"}},
        {"iso": {"type": "literal", "value": "GB"}},
    ],
)
def test_what_wikidata_does_not_say_clearly_is_passed_over(
    wikidata: Wikidata, house: Path, solution: Solution, capsys: pytest.CaptureFixture[str]
) -> None:
    """A person without a name, or a century for a day, is no fact to judge by."""
    wikidata.solutions = [solution]
    assert refresh(wikidata, house) == NOTHING_OPEN
    assert capsys.readouterr().out == "Nothing changes.\n"


def test_an_office_of_another_name_is_said(wikidata: Wikidata, house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its holders are nobody that the rules would know."""
    wikidata.solutions = [term(NEW, "2026-02-10", office="Grand Poobah")]
    assert refresh(wikidata, house) == NOTHING_OPEN
    assert "no office is known as “Grand Poobah”" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--country", "ZZ"], "--country ZZ: no country has this ISO code"),
        (["--since", "spring"], "--since spring: that is no day"),
        (["-o", "offices.json"], "own offices are YAML: name it offices.yaml"),
        (["-o", "/nowhere/at/all/offices.yaml"], "there is no folder /nowhere/at/all"),
    ],
)
def test_a_slip_is_said_in_words(
    wikidata: Wikidata, house: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A traceback helps nobody, nor does a file in a wrong place."""
    wikidata.solutions = [term(NEW, "2026-02-10")]
    assert refresh(wikidata, house, *arguments) == BROKEN
    assert said in capsys.readouterr().err


def test_a_file_that_changed_meanwhile_is_not_overwritten(
    wikidata: Wikidata, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody may have the file open."""
    from checks.reference.refreshing import house_file

    written = house_file.rewritten

    def meanwhile(*arguments: object) -> str:
        text: str = written(*arguments)  # type: ignore[arg-type]
        house.write_text("# mine\n", encoding="utf-8")
        return text

    monkeypatch.setattr(house_file, "rewritten", meanwhile)
    wikidata.solutions = [term(NEW, "2026-02-10")]
    assert refresh(wikidata, house, "--write") == BROKEN
    assert house.read_text(encoding="utf-8") == "# mine\n"

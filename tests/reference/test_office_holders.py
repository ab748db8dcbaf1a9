"""Who held which office on which day: what every office finding rests on."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from checks.documents.document import parse_document
from checks.reference.offices import KnownDay, Offices, _plain, merge
from checks.reference.offices_file import known_offices, load_offices, offices_of
from checks.reference.person_names import PersonName

US_PRESIDENT = "President of the United States"
OWN = """\
version: 1
as_of: {as_of}
sources:
  desk: {{name: The desk's own list, url: https://example.org, licence: facts only}}
offices:
  - office: {office}
    country: {country}
    titles: [{title}]
    source: desk
    holders:
{rows}
"""


def own(*rows: str, office: str = "Mayor of Springfield", title: str = "Mayor", as_of: str = "2025-01-01") -> Offices:
    """Return a newsroom's own reference of one office."""
    holders = "\n".join(f"      - {{{row}}}" for row in rows)
    text = OWN.format(as_of=as_of, office=office, title=title, country="US", rows=holders)
    return offices_of(parse_document(Path("offices.yaml"), text))


@pytest.mark.parametrize(
    ("day", "holder"),
    [
        ("1961-01-19", "Dwight D. Eisenhower"),
        ("1963-11-23", "Lyndon B. Johnson"),
        ("1974-08-10", "Gerald Ford"),
        ("2016-07-01", "Barack Obama"),
        ("2021-01-21", "Joe Biden"),
        ("2025-07-21", "Donald Trump"),
    ],
)
def test_the_president_of_a_day_is_known(day: str, holder: str) -> None:
    """Without it, every finding about a president would be a guess."""
    assert [term.person for term in known_offices().holders(US_PRESIDENT, date.fromisoformat(day))] == [holder]


def test_every_day_since_1945_has_a_president() -> None:
    """A hole in the list would make a sitting president a former one."""
    offices = known_offices()
    days = range(date(1945, 1, 1).toordinal(), offices.as_of.toordinal(), 17)
    assert all(offices.holders(US_PRESIDENT, date.fromordinal(day)) for day in days)


def test_two_hold_an_office_on_the_day_it_changes_hands() -> None:
    """Copy of inauguration day may call either of them president."""
    held = known_offices().holders(US_PRESIDENT, date(2021, 1, 20))
    assert {term.person for term in held} == {"Donald Trump", "Joe Biden"}


def test_an_open_end_says_nothing_of_days_after_the_data() -> None:
    """Otherwise the reference would call people holders for ever."""
    offices = known_offices()
    assert offices.holds("Vitali Klitschko", "Mayor of Kyiv", offices.as_of) is True
    assert offices.holds("Vitali Klitschko", "Mayor of Kyiv", date(2040, 1, 1)) is None
    assert offices.holds("Vitali Klitschko", "Mayor of Kyiv", date(2010, 1, 1)) is False
    assert offices.holds("Joe Biden", US_PRESIDENT, date(2040, 1, 1)) is False


def test_a_scheduled_end_is_not_taken_for_a_fact() -> None:
    """The end of a term that is still to come must not make anybody a former holder."""
    ends = [term.until for office in known_offices().offices.values() for term in office.terms if term.until]
    assert max(end.last for end in ends) <= known_offices().as_of


def test_within_a_month_that_is_all_the_source_gives_nothing_is_claimed() -> None:
    """A day inside an imprecise date is not known either way."""
    offices = own("person: Jane Doe, from: 2010-05, to: '2012'")
    answers = [
        offices.holds("Jane Doe", "Mayor of Springfield", date(*day))
        for day in [(2010, 4, 30), (2010, 5, 9), (2011, 7, 1), (2012, 7, 1), (2013, 1, 1)]
    ]
    assert answers == [False, None, True, None, False]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2012", "2012-01-01", "2012-12-31"),
        ("2012-02", "2012-02-01", "2012-02-29"),
        ("2011-12", "2011-12-01", "2011-12-31"),
        ("2011-12-05", "2011-12-05", "2011-12-05"),
        ("2017-03-28/2018-02", "2017-03-28", "2018-02-28"),
    ],
)
def test_a_date_is_as_exact_as_it_is_written(text: str, first: str, last: str) -> None:
    """A month read as its first day would end a term weeks early."""
    day = KnownDay.parse(text)
    assert (day.first.isoformat(), day.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Zelenskiy", {"Volodymyr Zelenskyy"}),
        ("Volodymyr Zelensky", {"Volodymyr Zelenskyy"}),
        ("Donald J. Trump", {"Donald Trump"}),
        ("Joseph R. Biden Jr.", {"Joe Biden"}),
        ("Francois Mitterrand", {"François Mitterrand"}),
        ("Bush", {"George H. W. Bush", "George W. Bush"}),
        ("George Bush", {"George H. W. Bush", "George W. Bush"}),
        ("George W. Bush", {"George W. Bush"}),
        ("George H.W. Bush", {"George H. W. Bush"}),
        ("St. Laurent", {"Louis St. Laurent"}),
        ("J.D. Vance", {"JD Vance"}),
        ("Ayatollah Ali Khamenei", {"Ali Khamenei"}),
        ("Sheikh Tamim", {"Tamim bin Hamad Al Thani"}),
        ("Sheikh Hasina", {"Sheikh Hasina"}),
        ("Francis", {"Francis"}),
        ("John Paul II", {"John Paul II"}),
        ("John Paul", {"John Paul I", "John Paul II"}),
        ("Charles III", {"Charles III"}),
        ("Lula", {"Luiz Inácio Lula"}),
        ("Benigno Aquino III", {"Benigno Aquino"}),
        ("Donald Trump Jr.", set()),
        ("Ivanka Trump", set()),
        ("Hillary Clinton", set()),
        ("", set()),
    ],
)
def test_a_name_is_known_however_a_text_writes_it(written: str, meant: set[str]) -> None:
    """Initials, accents and spellings are no differences; relatives of one surname are."""
    assert set(known_offices().persons(written)) == meant


def test_a_surname_is_looked_up_within_an_office() -> None:
    """A president called Johnson is not the prime minister of that name."""
    offices = known_offices()
    assert offices.persons("Johnson", US_PRESIDENT) == ("Lyndon B. Johnson",)
    assert offices.persons("Johnson", "Prime Minister of the United Kingdom") == ("Boris Johnson",)


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Mayor of Kyiv", "Mayor of Kyiv"),
        ("the governor of the Kharkiv region", "Governor of Kharkiv region"),
        ("head of the Kharkiv Oblast administration", "Governor of Kharkiv region"),
        ("U.S. President", US_PRESIDENT),
        ("president of the United States", US_PRESIDENT),
        ("American vice-president", "Vice President of the United States"),
    ],
)
def test_a_claim_may_name_an_office_by_any_of_its_titles(title: str, office: str) -> None:
    """An editor does not look up the canonical name before writing a claim."""
    assert known_offices().entitled(title) == (office,)


def test_an_unknown_title_means_no_office() -> None:
    """What the reference does not know, it must not judge."""
    assert known_offices().entitled("Grand Poobah") == ()


def test_every_row_says_where_it_comes_from() -> None:
    """An editor who doubts a finding needs the source."""
    terms = [term for office in known_offices().offices.values() for term in office.terms]
    assert all(term.source.name and term.source.url.startswith("https://") and term.source.licence for term in terms)
    assert "https://" in str(terms[0])


def test_rows_of_one_office_do_not_overlap() -> None:
    """Two holders at once, for more than the day of handover, would be a slip in the data."""
    for office in known_offices().offices.values():
        terms = sorted(office.terms, key=lambda term: term.since.first)
        for earlier, later in pairwise(terms):
            assert earlier.until is not None, (earlier, later)
            assert earlier.until.first <= later.since.last, (earlier, later)


def test_a_newsroom_adds_offices_of_its_own(tmp_path: Path) -> None:
    """Mayors and ministers that matter to one newsroom only have to be judged too."""
    file = tmp_path / "offices.yaml"
    file.write_text(
        OWN.format(
            as_of="2025-01-01",
            office="Mayor of Oslo",
            title="Mayor",
            country="NO",
            rows="      - {person: Kari Doe, from: 2019-02-01}",
        ),
        encoding="utf-8",
    )
    merged = merge(known_offices(), load_offices(file))
    assert merged.offices["Mayor of Oslo"].country == "NO"
    assert merged.holds("Kari Doe", "Mayor of Oslo", date(2020, 1, 1)) is True
    assert merged.persons("Zelensky") == ("Volodymyr Zelenskyy",)
    assert merged.as_of == date(2025, 1, 1)


def test_a_newsrooms_row_ends_the_open_one_before_it() -> None:
    """After an election, one line in the newsroom's file has to be enough."""
    later = own("person: Ola Doe, from: 2026-06-01", office="Mayor of Kyiv", as_of="2026-07-01")
    merged = merge(known_offices(), later)
    assert merged.holds("Vitali Klitschko", "Mayor of Kyiv", date(2026, 6, 20)) is False
    assert merged.holds("Vitali Klitschko", "Mayor of Kyiv", date(2020, 6, 20)) is True
    assert merged.holds("Ola Doe", "Mayor of Kyiv", date(2026, 6, 20)) is True
    assert merged.entitled("Kyiv mayor") == ("Mayor of Kyiv",)


def test_a_newsrooms_row_replaces_that_of_the_same_person() -> None:
    """A newsroom that knows the exact day corrects the house's."""
    row = own("person: Vitali Klitschko, from: 2014-06-07, to: 2024-02-03", office="Mayor of Kyiv")
    merged = merge(known_offices(), row)
    assert merged.holds("Vitali Klitschko", "Mayor of Kyiv", date(2014, 6, 6)) is False
    assert merged.holds("Vitali Klitschko", "Mayor of Kyiv", date(2025, 7, 21)) is False
    assert merged.persons("Vitaliy Klitschko") == ("Vitali Klitschko",)


def test_nothing_is_known_of_no_offices() -> None:
    """A newsroom's empty list must not break a run."""
    offices = Offices({}, {})
    assert offices.holders("Mayor", date(2025, 1, 1)) == ()
    assert offices.persons("Jane Doe") == ()
    assert offices.as_of == date.min


def test_middle_names_part_two_people_only_where_both_are_known() -> None:
    """A middle initial that a text leaves out must not hide a holder; another one must not find one."""
    known = PersonName.parse("Jane Q. Doe")
    assert [
        PersonName.parse(name).may_be(known) for name in ("Jane Doe", "Jane P. Doe", "Joan Doe", "Dame Jane Doe")
    ] == [
        True,
        False,
        False,
        True,
    ]


def test_a_title_means_every_office_that_has_it_in_any_of_its_forms() -> None:
    """Each form spelled out is the longer way to the same offices."""
    offices = known_offices()
    meant: dict[str, set[str]] = {}
    for office in offices.offices.values():
        placed = (form for t in office.titles for p in office.places for form in (f"{p} {t}", f"{t} of {p}"))
        for form in (office.name, *office.titles, *placed):
            meant.setdefault(_plain(form), set()).add(office.name)
    for form, names in meant.items():
        assert set(offices.entitled(form)) == names, form

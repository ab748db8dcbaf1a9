"""Ends that no source gives: a term that ends too early makes a sitting president a former one."""

from checks.reference.building.row import Named, Row
from checks.reference.building.timeline import timeline
from checks.reference.offices import KnownDay


def seen(person: str, since: str, last: str) -> Row:
    """Return a row of the Factbook."""
    return Row(Named(person), KnownDay.parse(since), None, KnownDay.parse(last), "factbook")


def led(person: str, since: str, until: str) -> Row:
    """Return a row of the list of leaders."""
    end = KnownDay.parse(until) if until else None
    return Row(Named(person), KnownDay.parse(since), end, KnownDay.parse("2021-02-22"), "reign")


def terms(better: list[Row], other: list[Row]) -> list[tuple[str, str, str | None]]:
    """Return who held the office, from when to when."""
    return [
        (row.who.person, row.since.text, row.until.text if row.until else None) for row in timeline(better, other).rows
    ]


def test_a_term_ends_with_the_next_one_where_the_holder_was_named_up_to_then() -> None:
    """The Factbook names somebody until the successor is in office."""
    found = terms([seen("Jane Doe", "2016-01-01", "2020-07-10"), seen("Ola Nord", "2020-07-05", "2026-01-22")], [])
    assert found == [("Jane Doe", "2016-01-01", "2020-07-05"), ("Ola Nord", "2020-07-05", None)]


def test_an_end_in_the_hole_of_the_source_is_between_two_days() -> None:
    """Nobody knows whether others were in office in between."""
    found = terms([seen("Jane Doe", "2016-01-01", "2017-03-28"), seen("Ola Nord", "2019-07-05", "2026-01-22")], [])
    assert found[0] == ("Jane Doe", "2016-01-01", "2017-02-25/2019-07-05")


def test_the_other_source_fills_the_hole() -> None:
    """The month that the list of leaders gives becomes the day on which another begins."""
    better = [seen("Jane Doe", "2016-01-01", "2017-03-28"), seen("Ola Nord", "2019-07-05", "2026-01-22")]
    found = terms(better, [led("Doe", "2016-01-02", "2018-03"), led("Poe", "2018-03-04", "2019-05")])
    assert found == [
        ("Jane Doe", "2016-01-01", "2018-03-04"),
        ("Poe", "2018-03-04", "2019-05"),
        ("Ola Nord", "2019-07-05", None),
    ]


def test_one_person_in_two_spellings_is_one_term() -> None:
    """A president would be two, one of them former."""
    better = [seen("Ilham Aliyev", "2003-10-31", "2026-01-22")]
    assert terms(better, [led("Ilhma Aliev", "2003-10-15", "")]) == [("Ilham Aliyev", "2003-10-31", None)]


def test_who_came_back_has_two_terms() -> None:
    """Between them the word “former” is right."""
    found = terms(
        [],
        [led("Doe", "1970-01-01", "1975-03"), led("Poe", "1975-03-04", "1980-01"), led("Doe", "1980-01-02", "1984-01")],
    )
    assert [row[0] for row in found] == ["Doe", "Poe", "Doe"]
    assert found[2][2] == "1984-01"


def test_what_goes_on_without_a_break_is_one_term() -> None:
    """Two rows of one person that touch say no more than one."""
    assert terms([], [led("Doe", "1970-01-01", "1975-03"), led("Doe", "1975-03-04", "1980-01")]) == [
        ("Doe", "1970-01-01", "1980-01")
    ]


def test_a_row_against_the_better_source_gives_way() -> None:
    """Who ruled in fact is not always who held the office."""
    better = [seen("Jane Doe", "2010-01-01", "2020-01-01")]
    line = timeline(better, [led("General Poe", "2015-01-01", "2016-01")])
    assert [row.who.person for row in line.rows] == ["Jane Doe"]
    assert line.gave_way == 1

"""Values that agree with each other, for the fields of a planted passage, and what to put for the one to break."""

import math
import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from tests.benchmarks._seeding.arithmetic import CLEARLY, METRIC
from tests.benchmarks._seeding.calendar import WEEKDAYS, other_weekday, other_year
from tests.benchmarks._seeding.counts import more_than
from tests.benchmarks._seeding.facts import Wrong, other_number
from tests.benchmarks._seeding.numbers import NAMES

Values = tuple[dict[str, str], Wrong]

_MONTHS: Final = (
    ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
)


def _said(number: int) -> str:
    """Return a number as news style has it: a word below ten."""
    return NAMES[number] if number < 10 else f"{number:,}"


def _weekday(rng: random.Random, published: date) -> Values:
    day = published + timedelta(days=rng.randint(-30, 30))
    name, month = WEEKDAYS[day.weekday()], rng.choice(_MONTHS)[day.month - 1]
    forms = (f"{month} {day.day}, {day.year}", f"{month} {day.day}", f"{day.day} {month} {day.year}")
    return {"weekday": name, "date": rng.choice(forms)}, other_weekday(name)


def _year(rng: random.Random, published: date) -> Values:
    ago = rng.randint(3, 40)
    year = str(published.year - ago)
    return {"year": year, "ago": _said(ago)}, other_year(year, 2)


def _year_twice(rng: random.Random, published: date) -> Values:
    year = str(published.year - rng.randint(3, 40))
    return {"year": year}, other_year(year, 1)


def _ago(rng: random.Random, published: date) -> Values:
    values, _ = _year(rng, published)
    return values, other_number(values["ago"], 2)


def _lasting(rng: random.Random, published: date) -> Values:
    length, end = rng.randint(3, 30), published.year - rng.randint(1, 20)
    values = {"first": str(end - length), "last": str(end), "length": _said(length)}
    return values, other_number(values["length"], 2)


def _count(rng: random.Random, _published: date) -> Values:
    count = _said(rng.randint(3, 400))
    return {"count": count}, other_number(count)


def _days(rng: random.Random, _published: date) -> Values:
    count = _said(rng.randint(3, 60))
    return {"count": count}, other_number(count)


def _part(rng: random.Random, _published: date) -> Values:
    whole = rng.randint(5, 300)
    part = _said(rng.randint(2, whole - 1))
    return {"part": part, "whole": _said(whole)}, more_than(whole, part)


def _total(rng: random.Random, _published: date) -> Values:
    one, two, three = (rng.randint(2, 60) for _ in range(3))
    values = {"one": _said(one), "two": _said(two), "three": _said(three)}
    values |= {"sum": _said(one + two), "all": _said(one + two + three)}
    return values, other_number(values["sum"])


def _total_of_three(rng: random.Random, published: date) -> Values:
    values, _ = _total(rng, published)
    return values, other_number(values["all"])


def _share(rng: random.Random, _published: date) -> Values:
    whole = rng.randint(20, 900)
    part = rng.randint(whole // 8, whole * 7 // 8)
    share = str(round(100 * part / whole))
    return {"part": _said(part), "whole": _said(whole), "share": share}, other_number(share, 3)


def _change(rng: random.Random, _published: date) -> Values:
    before = rng.randint(40, 5000)
    change = rng.randint(before // 10, before * 4 // 5)
    share = str(round(100 * change / before))
    values = {"before": _said(before), "up": _said(before + change), "down": _said(before - change), "share": share}
    return values, other_number(share, 3)


def _converted(unit: str, other: str, lengths: tuple[int, ...]) -> Callable[[random.Random, date], Values]:
    def values(rng: random.Random, _published: date) -> Values:
        length = rng.choice(lengths)
        exact = length * METRIC[unit, other]
        second = round(exact) if exact < 100 else 10 * round(exact / 10)
        converted = f"{second:,}"
        return {"first": _said(length), "second": converted}, other_number(converted, math.ceil(CLEARLY * second))

    return values


def _age(rng: random.Random, _published: date) -> Values:
    age = str(rng.randint(19, 91))
    return {"age": age}, other_number(age)


def _born(rng: random.Random, published: date) -> Values:
    age = rng.randint(19, 91)
    return {"age": str(age), "born": str(published.year - age)}, other_number(str(age), 3)


VALUES: Final[dict[str, Callable[[random.Random, date], Values]]] = {
    "weekday": _weekday,
    "year": _year,
    "year twice": _year_twice,
    "ago": _ago,
    "lasting": _lasting,
    "count": _count,
    "days": _days,
    "part": _part,
    "total": _total,
    "total of three": _total_of_three,
    "share": _share,
    "change": _change,
    "miles": _converted("mile", "kilometer", (3, 12, 30, 45, 80, 150, 620)),
    "feet": _converted("foot", "meter", (12, 40, 90, 600, 4000, 11_000)),
    "pounds": _converted("pound", "kilogram", (15, 40, 120, 450, 2200)),
    "acres": _converted("acre", "hectare", (14, 60, 250, 1200, 9000)),
    "age": _age,
    "born": _born,
}
"""By what a passage says; each takes the day of publication, and returns the fields and what to put for the broken."""

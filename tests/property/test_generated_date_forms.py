"""A generated value, written in every form that the grammar knows for it, reads back to that value."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.reading.dates import find_dates
from checks.reading.timex.holidays import HOLIDAYS
from checks.reading.timex.lexicon import BOUNDS, CARDINALS, REFERENCES, SEASONS, SETS, TENS, WEEKDAY_NAMES, ordered
from checks.story.values import Mod

MONTHS = ordered("January February March April May June July August September October November December")
ORDINALS = ordered("first second third fourth")
UNITS = {"day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y", "hour": "PT{}H", "minute": "PT{}M"}
PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
DATE_FREE = "The river rose and the bridge held."

published_days = st.dates(date(1980, 1, 1), date(2080, 12, 31))
years = st.integers(1900, 2089)
counts = st.integers(2, 99)


class Written(NamedTuple):
    """A sentence and what is to be read in it."""

    text: str
    values: list[str]
    mod: Mod | None = None


Form = Callable[[st.DataObject, date], Written]


def in_words(number: int) -> str:
    """Return 21 as "twenty-one"."""
    names = {worth: word for word, worth in (CARDINALS | TENS).items()}
    return names.get(number) or f"{names[number // 10 * 10]}-{names[number % 10]}"


def ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def pick(data: st.DataObject, *forms: str) -> str:
    return data.draw(st.sampled_from(forms))


def week_of(day: date) -> str:
    return f"{day.isocalendar().year:04}-W{day.isocalendar().week:02}"


def decade(data: st.DataObject, _: date) -> Written:
    year = data.draw(st.integers(1910, 2029))
    return Written(f"It was built in the {year // 10}0s.", [f"{year // 10}"])


def century(data: st.DataObject, _: date) -> Written:
    number = data.draw(st.integers(11, 21))
    return Written(f"It was built in the {ordinal(number)} century.", [f"{number - 1}"])


def part_of_year(data: st.DataObject, _: date) -> Written:
    year, quarter = data.draw(years), data.draw(st.integers(1, 4))
    form = pick(data, f"Q{quarter} {year}", f"the {ORDINALS[quarter - 1]} quarter of {year}", f"Q{quarter} of {year}")
    return Written(f"Sales fell in {form}.", [f"{year}-Q{quarter}"])


def half_year(data: st.DataObject, _: date) -> Written:
    year, half = data.draw(years), data.draw(st.integers(1, 2))
    return Written(f"Sales fell in the {ORDINALS[half - 1]} half of {year}.", [f"{year}-H{half}"])


def fiscal_year(data: st.DataObject, _: date) -> Written:
    year = data.draw(years)
    form = pick(data, f"fiscal {year}", f"FY{year}", f"the {year} fiscal year", f"fiscal year {year}")
    return Written(f"Sales fell in {form}.", [f"FY{year}"])


def season(data: st.DataObject, _: date) -> Written:
    year, name = data.draw(years), data.draw(st.sampled_from(sorted(SEASONS)))
    return Written(
        f"Sales fell in {pick(data, f'the {name} of {year}', f'{name} {year}')}.", [f"{year}-{SEASONS[name]}"]
    )


def holiday(data: st.DataObject, _: date) -> Written:
    year, name = data.draw(years), data.draw(st.sampled_from(sorted(HOLIDAYS)))
    return Written(f"They met on {name} {year}.", [HOLIDAYS[name](year).isoformat()])


def edge_of_month(data: st.DataObject, _: date) -> Written:
    year, month = data.draw(years), data.draw(st.integers(1, 12))
    word, mod = data.draw(
        st.sampled_from(
            [
                ("early ", Mod.START),
                ("mid-", Mod.MID),
                ("late ", Mod.END),
                ("the beginning of ", Mod.START),
                ("the middle of ", Mod.MID),
                ("the end of ", Mod.END),
                ("the first week of ", Mod.START),
            ]
        )
    )
    return Written(f"Sales fell in {word}{MONTHS[month - 1]} {year}.", [f"{year}-{month:02}"], mod)


def years_in_a_range(data: st.DataObject, _: date) -> Written:
    first = data.draw(st.integers(1900, 2080))
    last = first + data.draw(st.integers(1, 9))
    form = pick(data, f"{first}-{last}", f"{first} to {last}", f"{first} and {last}")
    return Written(f"It was so in {form}.", [f"{first}", f"{last}"])


def length(data: st.DataObject, _: date) -> Written:
    number, unit = data.draw(counts), data.draw(st.sampled_from(sorted(UNITS)))
    form = pick(data, f"{number} {unit}s", f"{in_words(number)} {unit}s", f"the past {number} {unit}s",
                f"the next {number} {unit}s", f"the first {number} {unit}s")  # fmt: skip
    return Written(f"It went on for {form}.", [UNITS[unit].format(number)])


def length_and_a_part(data: st.DataObject, _: date) -> Written:
    number, unit = data.draw(st.integers(2, 31)), data.draw(st.sampled_from(sorted(UNITS)))
    form = pick(data, f"{number} 1/2 {unit}s", f"{number}½ {unit}s", f"{number} and a half {unit}s")
    return Written(f"It went on for {form}.", [UNITS[unit].format(f"{number}.5")])


def length_with_a_bound(data: st.DataObject, _: date) -> Written:
    number, bound = data.draw(counts), data.draw(st.sampled_from(sorted(BOUNDS)))
    return Written(f"It went on for {bound} {number} days.", [f"P{number}D"], BOUNDS[bound])


def length_as_an_adjective(data: st.DataObject, _: date) -> Written:
    number, unit = data.draw(counts), data.draw(st.sampled_from(sorted(UNITS)))
    form = pick(data, f"{number}-{unit}", f"{in_words(number)}-{unit}", f"{number}-{unit}-long", f"{number}-{unit}-old")
    return Written(f"The {form} case is over.", [UNITS[unit].format(number)])


def ago(data: st.DataObject, published: date) -> Written:
    number = data.draw(counts)
    back = {
        "day": (published - timedelta(days=number)).isoformat(),
        "week": week_of(published - timedelta(weeks=number)),
        "year": f"{published.year - number:04}",
    }
    unit = data.draw(st.sampled_from(sorted(back)))
    return Written(f"It began {pick(data, f'{number}', in_words(number))} {unit}s ago.", [back[unit]])


def from_now(data: st.DataObject, published: date) -> Written:
    number = data.draw(counts)
    text = pick(data, f"It will end {number} days from now.", f"It will end in {in_words(number)} days.")
    return Written(text, [(published + timedelta(days=number)).isoformat()])


def beside_today(data: st.DataObject, published: date) -> Written:
    word, days, part = data.draw(
        st.sampled_from(
            [
                ("today", 0, ""),
                ("yesterday", -1, ""),
                ("tomorrow", 1, ""),
                ("tonight", 0, "TNI"),
                ("last night", -1, "TNI"),
                ("overnight", -1, "TNI"),
                ("this morning", 0, "TMO"),
                ("yesterday evening", -1, "TEV"),
                ("the day before yesterday", -2, ""),
            ]
        )
    )
    return Written(f"It was so {word}.", [f"{published + timedelta(days=days)}{part}"])


def period_beside_this(data: st.DataObject, published: date) -> Written:
    word, step = data.draw(st.sampled_from([("last", -1), ("this", 0), ("next", 1), ("this past", -1)]))
    months = published.year * 12 + published.month - 1 + step
    known = {
        "week": week_of(published + timedelta(weeks=step)),
        "weekend": f"{week_of(published + timedelta(weeks=step))}-WE",
        "month": f"{months // 12:04}-{months % 12 + 1:02}",
        "year": f"{published.year + step:04}",
    }
    unit = data.draw(st.sampled_from(sorted(known)))
    return Written(f"It will be so {word} {unit}.", [known[unit]])


def part_of_a_weekday(data: st.DataObject, published: date) -> Written:
    back, part = data.draw(st.integers(0, 6)), data.draw(st.sampled_from(sorted(PARTS)))
    day = published - timedelta(days=back)
    return Written(f"They met {pick(data, '', 'late ', 'on ')}{day:%A} {part}.", [f"{day}T{PARTS[part]}"])


def week_of_a_day(data: st.DataObject, published: date) -> Written:
    return Written(f"They met the week of {MONTHS[published.month - 1]} {published.day}, {published.year}.",
                   [week_of(published)])  # fmt: skip


def days_of_a_list(data: st.DataObject, _: date) -> Written:
    year, month = data.draw(years), data.draw(st.integers(1, 12))
    days = sorted(data.draw(st.sets(st.integers(1, 28), min_size=3, max_size=5)))
    listed = f"{', '.join(map(str, days[:-1]))} and {days[-1]}"
    name = MONTHS[month - 1]
    form = pick(data, f"{name} {listed}, {year}", f"{listed} {name} {year}")
    return Written(f"They met on {form}.", [f"{year}-{month:02}-{day:02}" for day in days])


def later_than_another(data: st.DataObject, published: date) -> Written:
    number, back = data.draw(counts), data.draw(st.booleans())
    day = published - timedelta(days=200)
    other = day + timedelta(days=-number if back else number)
    word = "earlier" if back else "later"
    return Written(f"It sank on {day.isoformat()}. It had sailed {number} days {word}.",
                   [day.isoformat(), other.isoformat()])  # fmt: skip


def beside_another(data: st.DataObject, published: date) -> Written:
    day = published - timedelta(days=30)
    word, days = data.draw(st.sampled_from([("that day", 0), ("the next day", 1), ("the previous day", -1)]))
    other = (day + timedelta(days=days)).isoformat()
    return Written(f"It sank on {day.isoformat()}, and {word} it rained.", [day.isoformat(), other])


def every(data: st.DataObject, _: date) -> Written:
    number, unit = data.draw(counts), data.draw(st.sampled_from(sorted(UNITS)))
    return Written(f"They meet every {number} {unit}s.", [UNITS[unit].format(number)])


def so_often(data: st.DataObject, _: date) -> Written:
    unit = data.draw(st.sampled_from(sorted(UNITS)))
    form = pick(data, f"every {unit}", f"each {unit}", f"twice a {unit}", f"three times a {unit}", f"once a {unit}")
    text = f"They meet {form.replace('a hour', 'an hour')}."
    return Written(text, [UNITS[unit].format(1)])


def set_word(data: st.DataObject, _: date) -> Written:
    word = data.draw(st.sampled_from(sorted(SETS)))
    return Written(f"It is a {word} thing.", [SETS[word]])


def every_weekday(data: st.DataObject, _: date) -> Written:
    number = data.draw(st.integers(1, 7))
    name, part = WEEKDAY_NAMES[number - 1].title(), data.draw(st.sampled_from(["", *sorted(PARTS)]))
    form = f"{name} {part}s" if part else pick(data, f"{name}s", f"every {name}", f"each {name}")
    return Written(f"They meet {form}.", [f"XXXX-WXX-{number}{part and 'T'}{PARTS.get(part, '')}"])


def anniversary(data: st.DataObject, _: date) -> Written:
    year, number = data.draw(years), data.draw(st.integers(2, 99))
    return Written(f"It is the {ordinal(number)} anniversary of the {year} fire.", [f"{year + number}", f"{year}"])


def hours(data: st.DataObject, published: date) -> Written:
    first = data.draw(st.integers(12, 22))
    last = data.draw(st.integers(first + 1, 23))
    text = f"It was open from {(first - 1) % 12 + 1} to {last - 12} p.m."
    return Written(text, [f"{published}T{first}:00", f"{published}T{last}:00"])


def vague(data: st.DataObject, _: date) -> Written:
    word = data.draw(st.sampled_from(sorted(REFERENCES)))
    in_front = "of " if word.startswith("the ") else ""
    return Written(f"It is {in_front}{word}.", [REFERENCES[word]])


FORMS: tuple[Form, ...] = (
    decade, century, part_of_year, half_year, fiscal_year, season, holiday, edge_of_month, years_in_a_range, length,
    length_and_a_part, length_with_a_bound, length_as_an_adjective, ago, from_now, beside_today, period_beside_this,
    part_of_a_weekday, week_of_a_day, days_of_a_list, later_than_another, beside_another, every, so_often, set_word,
    every_weekday, anniversary, hours, vague,
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
@settings(max_examples=25)
@given(st.data(), published_days)
def test_a_value_reads_back_from_the_form_it_is_written_in(form: Form, data: st.DataObject, published: date) -> None:
    """A reporter's way of writing a date would be read as another date, or not at all."""
    written = form(data, published)
    found = find_dates(written.text, published)
    assert [mention.value for mention in found] == written.values, written.text
    if written.mod:
        assert found[0].mod is written.mod, written.text


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
@settings(max_examples=10)
@given(st.data(), published_days)
def test_paragraphs_without_dates_move_a_form_and_change_nothing(
    form: Form, data: st.DataObject, published: date
) -> None:
    """A story's dates would depend on how long its other paragraphs are."""
    text = form(data, published).text
    head = f"{DATE_FREE}\n\n"
    alone, padded = find_dates(text, published), find_dates(f"{head}{text}\n\n{DATE_FREE}", published)
    assert find_dates(text, published) == alone
    assert all(text[one.start : one.end] == one.text for one in alone)
    assert all(left.end <= right.start for left, right in pairwise(alone))
    assert [(one.start + len(head), one.text, one.value) for one in alone] == [
        (one.start, one.text, one.value) for one in padded
    ]


@given(years, st.sampled_from([(2, 30), (2, 31), (4, 31), (6, 31), (9, 31), (11, 31)]))
def test_a_day_that_no_month_has_is_kept_as_impossible(year: int, day: tuple[int, int]) -> None:
    """A slip of the pen would pass as no date at all."""
    month, number = day
    for text in (f"{MONTHS[month - 1]} {number}, {year}", f"{number} {MONTHS[month - 1]} {year}"):
        (found,) = find_dates(f"It is due on {text}.", date(2025, 7, 21))
        assert (found.text, found.interval) == (text, None)
        assert found.impossible


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_figures_read_as_one_day_or_as_both_that_they_allow(day: date) -> None:
    """A rule would act on the American reading of a British date."""
    (found,) = find_dates(f"It is due on {day.month:02}/{day.day:02}/{day.year}.", date(2025, 7, 21))
    swapped = {f"{day.year}-{day.day:02}-{day.month:02}"} if day.day <= 12 else set()
    assert {found.value, *found.alternatives} == {day.isoformat()} | swapped

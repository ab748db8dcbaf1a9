"""Facts of the calendar that articles tell: a date and its weekday, a year or a duration told twice."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Final

from checks.finding import Span
from tests.benchmarks._articles import Article
from tests.benchmarks._seeding.facts import Fact, Wrong, other_number
from tests.benchmarks._seeding.numbers import NUMBER, is_rough, value
from tests.benchmarks._seeding.text import outside_quotations

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = {
    name: number
    for number, names in enumerate(
        [
            "January Jan",
            "February Feb",
            "March Mar",
            "April Apr",
            "May",
            "June Jun",
            "July Jul",
            "August Aug",
            "September Sept Sep",
            "October Oct",
            "November Nov",
            "December Dec",
        ],
        start=1,
    )
    for name in names.split()
}
_MONTH: Final = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATED: Final = re.compile(
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}),? (?:the )?(?:(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month2>{_MONTH})\b)(?:,? (?P<year>(?:19|20)\d\d)\b)?"
)
_SAME_EVENT: Final = re.compile(
    rf"\b(?P<thing>(?:{_MONTH})\.? \d{{1,2}}), (?P<year>(?:19|20)\d\d)\b(?P<rest>,? [a-z]{{4,20}})"
    r"|\b[Tt]he (?P<year2>(?:19|20)\d\d) (?P<event>[a-z]{4,20} [a-z]{4,20})\b"
)
"""A full date and the word behind it, or an event that goes by its year."""

_AGO: Final = re.compile(
    rf"\b[Ii]n (?P<year>(?:19|20)\d\d)\b[^.\n\d]{{0,30}}?(?P<ago>{NUMBER}) years ago\b"
    rf"|\b(?P<ago2>{NUMBER}) years ago,? in (?P<year2>(?:19|20)\d\d)\b"
)
_LASTING: Final = re.compile(
    rf"(?P<length>{NUMBER})-(?P<unit>minute|hour|day|week|month|year)(?:-long)? (?P<thing>[a-z]{{4,20}})\b"
)


def weekdays(article: Article) -> Iterator[Fact]:
    """Yield each date with its weekday; one without a year is the nearest to publication."""
    for match in outside_quotations(article.text, _DATED):
        day = _day(match, article.published.date())
        name = match["weekday"]
        if day and WEEKDAYS[day.weekday()] == name:
            told, other = Span(*match.span("weekday")), Span(match.end("weekday"), match.end())
            yield Fact("weekday", article, told, (other,), other_weekday(name))


def years(article: Article) -> Iterator[Fact]:
    """Yield each year that a weekday, a number of years or another telling of the same thing confirms."""
    yield from _dated_years(article)
    yield from _years_ago(article, "year")
    told: dict[str, list[Span]] = defaultdict(list)
    for match in outside_quotations(article.text, _SAME_EVENT):
        event = match["event"] or match["thing"] + match["rest"]
        told[event].append(Span(*match.span("year2" if match["event"] else "year")))
    for first, *others in told.values():
        words = {article.text[span.start : span.end] for span in (first, *others)}
        if others and len(words) == 1:
            yield Fact("year", article, first, tuple(others), other_year(words.pop(), 1))


def durations(article: Article) -> Iterator[Fact]:
    """Yield each duration that another telling of the same thing, or a year, confirms."""
    yield from _years_ago(article, "duration")
    told: dict[tuple[str, str], list[re.Match[str]]] = defaultdict(list)
    for match in outside_quotations(article.text, _LASTING):
        told[match["unit"], match["thing"]].append(match)
    for matches in told.values():
        numbers = {value(match["length"]) for match in matches}
        if len(matches) > 1 and len(numbers) == 1:
            spans = [Span(*match.span("length")) for match in matches]
            yield Fact("duration", article, spans[-1], tuple(spans[:-1]), other_number(matches[-1]["length"]))


def _dated_years(article: Article) -> Iterator[Fact]:
    for match in outside_quotations(article.text, _DATED):
        day = _day(match, article.published.date())
        if match["year"] and day and WEEKDAYS[day.weekday()] == match["weekday"]:
            told, other = Span(*match.span("year")), Span(match.start(), match.start("year"))
            yield Fact("year", article, told, (other,), other_year(match["year"], 1))


def _years_ago(article: Article, kind: str) -> Iterator[Fact]:
    """Yield each "in 2010, six years ago"; either side may be the one to break."""
    for match in outside_quotations(article.text, _AGO):
        year, ago = ("year", "ago") if match["year"] else ("year2", "ago2")
        if int(match[year]) + value(match[ago]) == article.published.year and not is_rough(match[0], match.start(ago)):
            spans = Span(*match.span(year)), Span(*match.span(ago))
            if kind == "year":
                yield Fact(kind, article, spans[0], spans[1:], other_year(match[year], 2))
            else:
                yield Fact(kind, article, spans[1], spans[:1], other_number(match[ago], 2))


def _day(match: re.Match[str], published: date) -> date | None:
    month, day = MONTHS[match["month"] or match["month2"]], int(match["day"] or match["day2"])
    years = [int(match["year"])] if match["year"] else range(published.year - 1, published.year + 2)
    days = [found for year in years if (found := _calendar_day(year, month, day))]
    return min(days, key=lambda found: abs(found - published), default=None)


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def other_weekday(name: str) -> Wrong:
    return lambda rng: rng.choice([other for other in WEEKDAYS if other != name])


def other_year(year: str, apart: int) -> Wrong:
    number = int(year)
    steps = [step for step in (-10, -3, -2, -1, 1, 2, 3, 10) if abs(step) >= apart]
    return lambda rng: str(number + rng.choice(steps))

"""Titles of articles made wrong, and sentences of the seeder's own about the holders that the reference knows."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Final

from checks.finding import Span
from checks.reference.offices import Office, Offices, Person, Term
from tests.benchmarks._articles import Article

HELD: Final = ("former", "ex-", "then-", "-elect", "late")
"""What is put with the title of somebody in office."""
LEFT: Final = ("plain", "current")
"""What is put in the place of "former" with the title of somebody who has left."""
KINDS: Final = (*HELD, *LEFT)

_EDGE: Final = timedelta(days=10)
"""Days about the beginning and the end of a term in which nothing is seeded."""
_PER_ARTICLE: Final = 1
_WORDS: Final = {
    "former": "former {}",
    "ex-": "ex-{}",
    "then-": "then-{}",
    "-elect": "{}-elect",
    "late": "the late {}",
    "plain": "{}",
    "current": "current {}",
}
_MARKED: Final = re.compile(
    r"(?:former|ex|then|acting|late|current|sitting|outgoing|incoming|interim|future|next|vice|deputy|first|last|a|an)"
    r"[ -]$",
    re.IGNORECASE,
)
"""Words before a title that say more of it already."""
_FORMER: Final = re.compile(r"(?:\bthe )?\b(?:former |ex-)$", re.IGNORECASE)
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_TEMPLATES: Final = (
    "{capital} {name} of {country} opened the fair. Thousands came to see it.",
    "The fair was opened by {title} {name} of {country}, who left early.",
    "In the capital of {country}, {title} {name} met the owners of the mill.",
    "{name}, {the} {title} of {country}, met the owners of the mill.",
    "“It is late,” said {title} {name} in {country}. Nobody answered.",
    "Aides of {title} {name} declined to comment. The press of {country} did not.",
)


@dataclass(frozen=True, slots=True)
class TitleSeed:
    """An article with one title made wrong: `told` is the place of the title's words, in the broken text."""

    kind: str
    sound: Article
    broken: Article
    told: Span
    country: str
    planted: bool


@dataclass(frozen=True, slots=True)
class _Named:
    """A title with a name in a text, and whose it is."""

    title: Span
    term: Term
    country: str


def real_seeds(articles: Sequence[Article], offices: Offices, per_kind: int, seed: int) -> Iterator[TitleSeed]:
    """Yield titles of the articles themselves made wrong, at most one an article and kind."""
    finder = _finder(offices)
    for kind in KINDS:
        rng = random.Random(f"{seed} {kind}")  # noqa: S311
        found = [seed for article in articles for seed in _in_article(kind, article, finder, offices, rng)]
        rng.shuffle(found)
        yield from found[:per_kind]


def planted_seeds(offices: Offices, per_kind: int, seed: int) -> Iterator[TitleSeed]:
    """Yield articles of one sentence about holders of the reference, of as many countries as there are."""
    for kind in KINDS:
        rng = random.Random(f"{seed} planted {kind}")  # noqa: S311
        terms = [term for office in offices.offices.values() if office.national for term in office.terms]
        rng.shuffle(terms)
        seeds = (_planted(kind, term, offices, rng) for term in terms)
        yield from [seed for seed in seeds if seed][:per_kind]


def _finder(offices: Offices) -> Callable[[str], Iterator[_Named]]:
    """Return what finds a title of the reference before the full name, or the surname, of one of its holders."""
    rows = {
        (title.lower(), name): (office, term)
        for office in offices.offices.values()
        for term in office.terms
        for title in office.titles
        for name in _names(offices.people[term.person])
    }
    titles = "|".join(sorted({re.escape(title) for title, _ in rows}, key=len, reverse=True))
    pattern = re.compile(rf"(?i:(?<![\w-])(?:{titles})) (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*\w)?)(?![\w-])")

    def find(text: str) -> Iterator[_Named]:
        for match in pattern.finditer(text):
            title = match[0][: match.start("name") - match.start() - 1]
            if row := rows.get((title.lower(), match["name"])):
                yield _Named(Span(match.start(), match.start() + len(title)), row[1], row[0].country)

    return find


def _names(person: Person) -> Iterator[str]:
    yield person.name
    yield from (name for name, _ in person.names)
    yield person.name.split()[-1]


def _in_article(
    kind: str, article: Article, finder: Callable[[str], Iterator[_Named]], offices: Offices, rng: random.Random
) -> list[TitleSeed]:
    day = article.published.date()
    found = [
        seed
        for named in finder(article.text)
        if not _is_quoted(article.text, named.title.start)
        if not (kind == "then-" and _is_back(offices, named.term, day))
        and (seed := _seed(kind, article, named, _is_held(offices, named.term, day)))
    ]
    rng.shuffle(found)
    return found[:_PER_ARTICLE]


def _seed(kind: str, article: Article, named: _Named, held: bool | None) -> TitleSeed | None:
    """Return the article with this title made wrong; None where it would not be."""
    text, title = article.text, named.title
    before = text[max(0, title.start - 12) : title.start]
    if kind in HELD:
        if not held or _MARKED.search(before) or text[title.start : title.end] == "King":
            return None
        start = title.start
    else:
        mark = _FORMER.search(before)
        if held is not False or mark is None or _tells_of_then(text, title, named.term):
            return None
        surname = re.escape(named.term.person.split()[-1])
        if re.search(rf"(?i:former|ex-|then)[^.\n]{{0,60}}{surname}", text[: title.start - len(mark[0])]):
            return None
        start = title.start - len(mark[0])
    return _broken(kind, article, Span(start, title.end), text[title.start : title.end], named.country)


def _broken(kind: str, article: Article, replaced: Span, title: str, country: str, planted: bool = False) -> TitleSeed:
    text = article.text
    words = _WORDS[kind].format(title)
    if text[: replaced.start].endswith("the "):
        words = words.removeprefix("the ")
    if replaced.start == 0 or text[: replaced.start].endswith(("\n", ". ", "” ")):
        words = words[0].upper() + words[1:]
    broken = replace(article, text=text[: replaced.start] + words + text[replaced.end :])
    return TitleSeed(kind, article, broken, Span(replaced.start, replaced.start + len(words)), country, planted)


def _is_held(offices: Offices, term: Term, day: date) -> bool | None:
    """Whether the person holds the office well within a term, or has long left it; None between the two."""
    near = [offices.holds(term.person, term.office, day + step) for step in (-_EDGE, timedelta(), _EDGE)]
    if all(near):
        return True
    gone = all(held is False for held in near) and offices.terms(term.person, term.office)[0].since.last < day
    return False if gone else None


def _is_back(offices: Offices, term: Term, day: date) -> bool:
    """Whether the person was out of office before the day, for a while after an earlier term."""
    terms = [earlier for earlier in offices.terms(term.person, term.office) if earlier.since.first <= day]
    return any(one.until and one.until.last + timedelta(days=1) < two.since.first for one, two in pairwise(terms))


def _tells_of_then(text: str, title: Span, term: Term) -> bool:
    """Whether the paragraph has a year up to the end of the term, of which the title may be."""
    start, end = text.rfind("\n", 0, title.start) + 1, text.find("\n", title.end)
    last = term.until.last.year if term.until else 9999
    return any(int(year[0]) <= last for year in _YEAR.finditer(text[start : end if end >= 0 else len(text)]))


def _is_quoted(text: str, at: int) -> bool:
    """Whether a quotation is open here, in a paragraph read from its beginning."""
    paragraph = text[text.rfind("\n", 0, at) + 1 : at]
    return paragraph.count("“") > paragraph.count("”") or paragraph.count('"') % 2 == 1


def _planted(kind: str, term: Term, offices: Offices, rng: random.Random) -> TitleSeed | None:
    """Return a sentence about a holder on a day within the term, or after it; None where no such day is known."""
    office = offices.offices[term.office]
    day = _day_within(term, rng) if kind in HELD else _day_after(term, rng)
    if day is None or _is_held(offices, term, day) is not (kind in HELD):
        return None
    if kind == "then-" and _is_back(offices, term, day):
        return None
    text, at = _filled(rng.choice(_TEMPLATES), office, term, kind in LEFT)
    article = Article(f"{term.office} {day}", datetime(day.year, day.month, day.day, 12, tzinfo=UTC), "", text)
    return _broken(kind, article, at, office.titles[0], office.country, planted=True)


def _filled(template: str, office: Office, term: Term, left: bool) -> tuple[str, Span]:
    """Fill in a template: somebody who has left is "former" in the sound text."""
    title = f"former {office.titles[0]}" if left else office.titles[0]
    country = office.name.rpartition(" of ")[2]
    before, _, after = re.sub(r"\{(?:capital|title)\}", "\0", template).partition("\0")
    fields = {"name": term.person, "country": country, "the": "the"}
    before, after = before.format(**fields), after.format(**fields)
    return f"{before}{title}{after}", Span(len(before), len(before) + len(title))


def _day_within(term: Term, rng: random.Random) -> date | None:
    last = term.until.first if term.until else term.as_of
    return _between(term.since.last + _EDGE, last - _EDGE, rng)


def _day_after(term: Term, rng: random.Random) -> date | None:
    """Return a day up to ten years after the term, none where that goes on."""
    if term.until is None:
        return None
    return _between(term.until.last + _EDGE, min(term.until.last + timedelta(days=3650), term.as_of), rng)


def _between(first: date, last: date, rng: random.Random) -> date | None:
    return first + timedelta(days=rng.randint(0, (last - first).days)) if first <= last else None

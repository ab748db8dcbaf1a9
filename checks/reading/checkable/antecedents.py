"""Whom "he said" means: the person with whom the sentences before it begin."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checks.finding import Span
from checks.patterns import regex
from checks.reading.checkable.boilerplate import is_boilerplate
from checks.reading.checkable.ranks import NOT_NAMES
from checks.reading.quantity.tokens import words
from checks.reading.titles.words import OPENERS

if TYPE_CHECKING:
    from checks.reading import Reading

_PARAGRAPHS: Final = 2
"""Paragraphs, the pronoun's own included, of which the nearest that names anybody tells."""

_WINDOW: Final = 1500
"""Characters of a paragraph in front of a pronoun in which a name is looked for."""

_RUN = regex(
    r"(?<![\w’'-])(?P<honorific>(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Sir|Judge|President|Senator) ?\.? )?"
    r"(?P<name>[A-Z][\w’'-]{1,30}(?: (?:[A-Z]\. |(?:de|van|von|bin|al|el|der|di) )?[A-Z][\w’'-]{1,30}){0,4})"
)
_NAME: Final = 2
"""Words of a name that is given as a source: a title may stand in front of them."""

_POSSESSIVE = regex(r"['’]s?$")
_OF_PLACES: Final = words(
    "north south east west new san los las saint st fort mount lake house senate united supreme white national "
    "american republican democratic the wall capitol silicon grand great federal city county port"
)
"""First words of what is no person's name."""

_NOBODY: Final = words(
    "republicans democrats americans congress party house senate government ministry reuters news times post journal "
    "america russia china britain france germany january february march april june july august september october "
    "november december monday tuesday wednesday thursday friday saturday sunday"
)
"""What is no person's surname, though it stands alone."""

_FRONT: Final = 60
_IN_FRONT = regex(
    r"(?:(?:But|And|Yet|Meanwhile|Instead|Still|Earlier|Later|Now|Then),? )?"
    r"(?!(?:In|On|At|After|Before|For|With|Under|By|From|To|Despite|As|When|While|If|Of|Like|Unlike|Over|During)\b)"
    r"(?:(?:[A-Z][\w.’'-]{0,20}|of|the|for|to|former|supporter|spokesman|spokeswoman|adviser) ){0,7}"
)
"""What may stand in front of the name that a sentence begins with."""


class Antecedent(NamedTuple):
    """The words that name a person, and whether nobody else can be meant."""

    span: Span
    is_only: bool


def antecedent(reading: "Reading", offset: int, *, within: bool) -> Antecedent | None:
    """Return whom a pronoun at an offset stands for; None where nobody is named near it.

    Where it is the subject of a sentence of its own, not `within` that of the words before it, its own sentence is what
    is said. What speakers say in quotation marks is passed over: they name others there.
    """
    own = reading.sentence_at(offset)
    end = offset if within else own.start
    story = _story(reading)
    number = bisect_right(story, offset, key=lambda span: span.start)
    for paragraph in reversed(story[max(0, number - _PARAGRAPHS) : number]):
        last = min(end, paragraph.end)
        named = _between(_persons(reading), max(paragraph.start, last - _WINDOW), last)
        if named:
            leading = [person for person in named if _leads(reading, person.span)]
            is_only = bool(leading) and (within or len({person.surname for person in named}) == 1)
            return Antecedent((leading[-1:] or named)[0].span, is_only)
    return None


def _between(persons: "tuple[_Person, ...]", start: int, end: int) -> "tuple[_Person, ...]":
    first = bisect_left(persons, start, key=lambda person: person.span.start)
    return persons[first : bisect_right(persons, end, key=lambda person: person.span.end)]


def _leads(reading: "Reading", name: Span) -> bool:
    """Whether a name begins its sentence, with nothing in front but a title or a link to what was said before."""
    start = reading.sentence_at(name.start).start
    return name.start - start <= _FRONT and _IN_FRONT.fullmatch(reading.text, start, name.start) is not None


class _Person(NamedTuple):
    span: Span
    surname: str


@lru_cache(maxsize=1)
def _story(reading: "Reading") -> tuple[Span, ...]:
    """Return the paragraphs, without those that only stand around the story."""
    return tuple(paragraph for paragraph in reading.paragraphs if not is_boilerplate(reading, paragraph))


@lru_cache(maxsize=1)
def _persons(reading: "Reading") -> tuple[_Person, ...]:
    """Return whom the text also calls by the surname alone, outside of quotations; not whose something is."""
    runs = [run for run in _runs(reading.text) if not reading.is_quoted(run.span)]
    full = {run.surname for run in runs if run.is_full}
    alone = {run.surname for run in runs if not run.is_full}
    titled = {run.surname for run in runs if run.has_honorific}
    known = (full & alone) | titled
    return tuple(_Person(run.span, run.surname) for run in runs if run.surname in known and not run.is_owner)


class _Run(NamedTuple):
    span: Span
    surname: str
    is_full: bool
    has_honorific: bool
    is_owner: bool


def _runs(text: str) -> Iterator[_Run]:
    for found in _RUN.finditer(text):
        name = _POSSESSIVE.sub("", found["name"])
        parts = name.split()
        while len(parts) > 1 and parts[0].lower() in OPENERS:
            parts.pop(0)
        last, first = parts[-1], parts[0].lower()
        if last.lower() in _NOBODY | NOT_NAMES or (len(parts) > 1 and first in _OF_PLACES):
            continue
        end = found.start("name") + len(name)
        whole = parts[-_NAME - 1 :] if parts[-_NAME:][0].endswith(".") else parts[-_NAME:]
        yield _Run(
            Span(end - len(" ".join(whole)), end), last, len(parts) > 1, bool(found["honorific"]), name != found["name"]
        )

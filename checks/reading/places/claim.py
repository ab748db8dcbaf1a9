"""What a text says of one city, and how the names in it are written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.reference.gazetteer import known_gazetteer

if TYPE_CHECKING:
    from checks.reading import Reading

_CAPITAL_LETTER: Final = r"[^\W\da-z_]"
_WORD: Final = rf"{_CAPITAL_LETTER}[\w’'-]{{1,24}}"
_FIRST: Final = (
    r"(?!(?:The|In|At|On|Near|From|Outside|Around|For|To|As|And|But|If|While|When|After|Before|Since|With)\b)"
)
"""Words that a sentence begins with are none of the name."""
CITY: Final = (
    _FIRST + rf"(?:(?:St|Ste|Ft|Mt)\. )?{_WORD}(?: (?:(?:de|del|da|do|la|el|es|am|upon|on|of) )?{_WORD}){{0,3}}"
)
"""A city's name: "Rio de Janeiro", "St. Louis"."""
AREA: Final = (
    _FIRST + rf"(?:(?:{_CAPITAL_LETTER}[\w’'-]{{0,12}}\.){{1,3}}"
    rf"|{_WORD}(?: (?:(?:of|and|and the) )?{_WORD}){{0,3}})"
)
"""The name of a country or region or its abbreviation, or more: "Ohio State University" is taken whole, and is none."""
DIRECTION: Final = (
    r"(?:(?:north|south|east|west|central|northern|southern|eastern|western|upstate|rural|mainland"
    r"|(?:north|south)-?(?:east|west)(?:ern)?|(?:north|south|east|west)-central) )"
)
KIND: Final = r"(?:region|province|oblast|governorate|prefecture|state|voivodeship|department)"


@dataclass(frozen=True, slots=True)
class PlaceClaim:
    """A city and the country or region that a text sets it in: `areas` are the codes that its words can mean.

    `city` and `area` are as written; `rank` is what the text gives it there by the number of people, 0 where none.
    """

    span: Span
    city: str
    area: str
    areas: tuple[str, ...]
    rank: int = 0


def without_possessive(name: str) -> str:
    """Return a name without a final ’s."""
    return name[:-2] if name.endswith(("’s", "'s")) else name


def forms_today(
    reading: "Reading", words: tuple[str, ...], forms: Iterable[re.Pattern[str]], other_times: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """Yield where a text has one of the forms, in sentences with one of these words and with none of other times."""
    for sentence in reading.sentences_with(words):
        if not other_times.search(reading.text, sentence.start, sentence.end):
            for form in forms:
                yield from form.finditer(reading.text, sentence.start, sentence.end)


def claimed(
    reading: "Reading", start: int, end: int, city: str, area: str, areas: tuple[str, ...], rank: int = 0
) -> Iterator[PlaceClaim]:
    """Yield a claim that stands from `start` to `end`, none where it stands in quotation marks or `areas` is empty.

    The full stop of a sentence and a possessive ’s, which patterns take along, are no part of it.
    """
    span = Span(start, start + len(without_stop(reading.text[start:end])))
    if areas and not reading.is_quoted(span):
        yield PlaceClaim(span, without_possessive(city), without_stop(area), areas, rank)


def without_stop(words: str) -> str:
    """Return words without the full stop of their sentence; that of an abbreviation such as "Ore." stays."""
    last = words.rpartition(" ")[2]
    ends_sentence = words.endswith(".") and last.count(".") == 1 and is_whole_name(last[:-1])
    return words[:-1] if ends_sentence else words


def is_whole_name(word: str) -> bool:
    """Whether a word stands as it is in the name of a place or region: "Ohio", and not "Ore"."""
    gazetteer = known_gazetteer()
    areas = (area for code in gazetteer.areas(word) if (area := gazetteer.area(code)))
    return any(word in area.name.split() for area in areas) or bool(gazetteer.places(word))


def areas_meant(words: str) -> tuple[str, ...]:
    """Return the countries and regions that a name or an adjective before a noun can mean: "Syria’s", "Syrian".

    Where countries, states of the United States or provinces of Canada are called so, lesser regions are not meant:
    "Montana" is none of Bulgaria.
    """
    gazetteer = known_gazetteer()
    name = without_possessive(words)
    return foremost(gazetteer.areas(name) or gazetteer.countries_called(name))


def foremost(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of the codes that come before lesser regions, all where there are only such."""
    return tuple(code for code in codes if is_foremost(code)) or codes


def is_foremost(code: str) -> bool:
    """Whether a code is a country's, or that of a state of the United States or a province of Canada."""
    return "." not in code or code.startswith(("US.", "CA."))

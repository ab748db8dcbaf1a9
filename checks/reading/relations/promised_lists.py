"""Lists of names that a number announces: "three states — Florida, Ohio and Texas —", "four suspects: A, B, C and D".

Only lists that can be split in one way are read: of names in capitals, each of a few words, joined by commas and one
"and" or by semicolons. Where a comma or an "and" may belong to a name ("Portland, Maine", "Ways and Means"), the list
is left alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.tokens import words
from checks.reading.relations.adjacent import counts, in_one_voice, mentions_within
from checks.reading.relations.kinds import is_person, singular

if TYPE_CHECKING:
    from checks.reading import Reading

_OPENER: Final = regex(
    r"(?P<words>[^.,;:!?()\[\]\"“”—–\n]{0,80}?)"
    r"(?P<mark>: | ?— ?| – | --? | \(|, (?P<some>including|among them) | (?:identified|named) as )(?=[A-Z])"
)
_NAMED: Final = regex(
    r", (?P<list>[A-Z][^.;:!?()\[\]\"“”—–\n]{5,200}?), (?:were|are|have|had|will|would|died|pleaded|face)\b"
)
"""A list in apposition, closed by the verb of what is counted: "two suspects, Ann Roe and Tom Poe, were charged"."""
_CLOSING: Final = {"—": "—", "–": "–", "-": "-", "--": "--", "(": ")"}
_LONGEST: Final = 500
_NAME: Final = regex(
    r"(?:the |former |then-)?(?:[A-Z][\w.’'-]{0,20}|(?:de|da|del|der|den|di|du|el|al|la|le|bin|ibn|van|von)(?= [A-Z]))"
    r"(?: (?:[A-Z][\w.’'-]{0,20}|de|da|del|der|den|di|du|el|al|la|le|bin|ibn|van|von|of|from|the)){0,6}"
)
_AGE: Final = regex(r"\d{1,3}")
_BRACKETS: Final = regex(r" ?\([^()]{1,30}\)")
_SUFFIX: Final = regex(r",? (?:Jr|Sr)\.|, (?=D\.C\.)|, (?:I{2,3}|IV)\b")
_ABBREVIATED: Final = regex(r"(?:[A-Z][a-z]{1,4}|[A-Z]\.[A-Z])\.")
_APPOSED: Final = regex(
    r"[RDI]-[A-Z].*|(?:the |former )?(?:CEO|CFO|COO|Chief|Chair|Chairman|Chairwoman|President|Director|Mayor|Governor|"
    r"Head|Secretary|Minister|Prime|Vice|Managing|Executive|Professor|Founder|Editor|Leader)"
    r"(?: [A-Z][\w-]+){0,3}(?: of .*)?"
)
"""What stands behind a name to say who that is, as capitals also may."""
_AND: Final = regex(r",? (?:and|&) ")
_WITH_AND: Final = regex(
    r"\b(?:Trinidad|Antigua|Bosnia|Saint Kitts|St\. Kitts|Sao Tome|Turks|Tyne|Brighton|Procter|Johnson|Marks|Barnes|"
    r"Smith|Black|Tiffany|Newfoundland|Dolce|Bang|Rolls|Simon|Ben|Harris|Perth|Dumfries|Argyll|Wallis|Heard|Jammu|"
    r"Andaman|Dadra) (?:and|&) (?:Tobago|Barbuda|Herzegovina|Nevis|Principe|Caicos|Wear|Hove|Gamble|Johnson|Spencer|"
    r"Noble|Wesson|Decker|Co|Labrador|Gabbana|Olufsen|Royce|Schuster|Jerry|Kinross|Galloway|Bute|Futuna|McDonald|"
    r"Kashmir|Nicobar|Nagar)\b"
)
_OF: Final = regex(r"(?: [a-z-]{3,20})? of (?:the |its |their |those |these |his |her )?(?:other |first |last )?")
_LEAD: Final = 40
_PLACES: Final = words(
    "state country nation city town county province region island village territory borough capital continent suburb "
    "township republic contest primary battleground"
)
_GROUPS: Final = words("brother sister child son daughter republican democrat finalist winner star player girl boy")
_MOST: Final = 60
_FEW: Final = 15
_LONG: Final = 5
"""A list of so many names is meant to be all of many; of more than a few, a text may name two or three."""

_WITH_STATES: Final = words("state contest primary battleground")
_US_STATES: Final = words(
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois "
    "Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri "
    "Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma "
    "Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington "
    "West_Virginia Wisconsin Wyoming"
)
"""Names that, in a list of anything but states, may say where the name before them is: "Portland, Maine"."""


@dataclass(frozen=True, slots=True)
class PromisedList:
    """A number, and the names that stand for what it counts. `complete` says whether they are meant to be all."""

    count: QuantityMention
    names: tuple[str, ...]
    span: Span
    complete: bool


def find_promised_lists(reading: "Reading") -> Iterator[PromisedList]:
    """Yield each list of names that a number announces."""
    for mention in reading.quantities:
        if (
            counts(reading, mention)
            and mention.value is not None
            and 2 <= mention.value <= _MOST
            and _is_listed(mention)
        ):
            opener = _OPENER.match(reading.text, mention.end)
            if found := (_list(reading, mention, opener) if opener else None) or _named(reading, mention):
                yield found


def _is_listed(mention: QuantityMention) -> bool:
    """Whether it counts what lists of names are made of: places or people."""
    if mention.head is None:
        return False
    noun = singular(mention.head)
    return noun in _PLACES or noun in _GROUPS or is_person(noun)


def _list(reading: "Reading", count: QuantityMention, opener: re.Match[str]) -> PromisedList | None:
    noun = f" {count.noun or ''}"
    if not opener["words"].startswith(noun) or _has_other_plural(opener["words"][len(noun) :]):
        return None
    if mentions_within(reading, Span(count.end, opener.end())) or _is_whole(reading, count):
        return None
    end = _end(reading, opener)
    closed = reading.text[end : end + 1] in {"—", "–", "-", ")"}
    return _promised(reading, count, Span(opener.end(), end), closed, not opener["some"]) if end else None


def _named(reading: "Reading", count: QuantityMention) -> PromisedList | None:
    """Return the list that stands behind its noun between two commas."""
    noun = f" {count.noun or ''}"
    named = _NAMED.match(reading.text, count.end + len(noun)) if reading.text.startswith(noun, count.end) else None
    if named is None or not _AND.search(named["list"]) or _is_whole(reading, count):
        return None
    return _promised(reading, count, Span(*named.span("list")), closed=True, complete=True)


def _promised(
    reading: "Reading", count: QuantityMention, written: Span, closed: bool, complete: bool
) -> PromisedList | None:
    """Return the list that stands in a span, None where it may be split in several ways, or is of something else."""
    names = _names(reading[written], closed)
    if not names or _names_some(count, names) or not in_one_voice(reading, count.span, written):
        return None
    if singular(count.head or "") not in _WITH_STATES and any(name.replace(" ", "_") in _US_STATES for name in names):
        return None
    return PromisedList(count, names, Span(count.start, written.end), complete)


def _names_some(count: QuantityMention, names: tuple[str, ...]) -> bool:
    """Whether names may stand for many, as examples do: "36 states — Ohio and Texas"."""
    return count.value is not None and count.value > _FEW and len(names) < _LONG


def _has_other_plural(between: str) -> bool:
    """Whether words behind the counted noun may be what the list is of: "nine seats in swing states: Ohio"."""
    return any(word.islower() and word.endswith("s") and len(word) > 3 for word in between.split())


def _is_whole(reading: "Reading", count: QuantityMention) -> bool:
    """Whether the list may be of the first number in "two of the three suspects"."""
    before = mentions_within(reading, Span(max(0, count.start - _LEAD), count.start))
    return bool(before) and bool(_OF.fullmatch(reading.text, before[-1].end, count.start))


def _end(reading: "Reading", opener: re.Match[str]) -> int:
    """Return where the list ends: at the mark that closes what opens it, else with the sentence; 0 where it is long."""
    sentence = reading.sentence_at(opener.end())
    mark = opener["mark"].strip()
    limit = min(sentence.end, opener.end() + _LONGEST)
    closing = reading.text.find(_CLOSING.get(mark, ":"), opener.end(), limit) if mark in _CLOSING else -1
    if mark in {"-", "--", "–"} and closing >= 0 and reading.text[closing - 1] != " ":
        return 0
    return closing if closing >= 0 else (sentence.end if sentence.end == limit else 0)


def _names(written: str, closed: bool) -> tuple[str, ...] | None:
    """Return the names of a list, None where it may be split in several ways or goes on as a sentence."""
    plain = _SUFFIX.sub("", _BRACKETS.sub("", written)).strip().rstrip(".").strip()
    if _WITH_AND.search(plain):
        return None
    pieces = _split(plain, closed)
    if pieces is None:
        return None
    names = [piece for piece in pieces if not _AGE.fullmatch(piece)]
    if len(names) < 2 or not all(_NAME.fullmatch(name) for name in names):
        return None
    return None if any(_ABBREVIATED.fullmatch(name) or _is_apposed(name) for name in names) else tuple(names)


def _is_apposed(name: str) -> bool:
    """Whether it says what somebody is; "President Moor" is a name, "President" and "President of Ohio" are not."""
    return bool(_APPOSED.fullmatch(name)) and (" of " in name or " " not in name or name[1] == "-")


def _split(plain: str, closed: bool) -> list[str] | None:
    ands = _AND.findall(plain)
    if ";" in plain:
        return [re.sub(r"^and ", "", piece.strip()).partition(",")[0] for piece in plain.split(";")]
    if len(ands) > 1 or not (ands or closed):
        return None
    first, _, last = _AND.sub("\0", plain).partition("\0")
    pieces = first.split(", ")
    if not last:
        return pieces
    name, *behind = last.split(", ")
    # What a closing mark ends, or a capital begins, belongs to the list: "Austin, Texas".
    goes_on = behind and not _AGE.fullmatch(behind[0]) and (closed or behind[0][:1].isupper())
    return None if goes_on else [*pieces, name]

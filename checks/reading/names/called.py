"""What people are called in front of their names, where one title excludes another: "Sen. Roe", "Ms. Roe"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.relations.bearers import bearers_of, introduces_relative, name_parts
from checks.reading.titles.names import name_at

if TYPE_CHECKING:
    from checks.reading import Reading


class _Kind:
    """Kinds of titles; of two of one kind, nobody bears both at one time."""

    OFFICE: Final = "office"
    RANK: Final = "rank"
    COURTESY: Final = "courtesy"


_TITLES: Final = {
    word: (kind, title)
    for kind, titles in {
        _Kind.OFFICE: {
            "senator": "Sen Senator",
            "representative": "Rep Representative Congressman Congresswoman",
            "governor": "Gov Governor",
        },
        _Kind.RANK: {
            "sergeant": "Sgt Sergeant",
            "lieutenant": "Lt Lieutenant",
            "captain": "Capt Captain",
            "major": "Maj Major",
            "colonel": "Col Colonel",
            "general": "Gen General",
            "admiral": "Adm Admiral",
        },
        _Kind.COURTESY: {"Mr.": "Mr", "Ms.": "Ms"},
    }.items()
    for title, words in titles.items()
    for word in words.split()
}
_ENDS = "|".join(sorted((word[1:] for word in _TITLES), key=len, reverse=True))
_TITLED = regex(rf"(?P<title>[A-Z](?<!\w.)(?:{_ENDS}))\.? (?=[^\W\d_a-z])")
"""A title in front of a name; like every pattern that is sought in a whole text, it begins with what to look for."""
_OTHER_TIME = regex(
    r"(?:\b(?:former|ex|then|late|future|ousted|state|lt|deputy|vice|maj|brig|staff|acting|retired|attorney|assistant)"
    r"|\b(?:the|a|an))[.,]?[ -]$",
    re.IGNORECASE,
)
_LATER = regex(r"(?:-elect\b|\b(?:candidate|nominee|hopeful)\b)")
_TIMES = regex(r"\b(?:(?:19|20)\d\d|when (?:he|she)|became|promoted|elected|appointed|run(?:s|ning)? for|won)\b")
"""What tells of a change in somebody's life, in the sentence of a title."""


_COURTESIES: Final = frozenset({"mr", "mrs"})
"""What `bearers_of` makes two people of; here it is what may be wrong."""


@dataclass(frozen=True, slots=True)
class Called:
    """A person named behind a title; `surname` and `given` are folded, `given` None where the text has none."""

    kind: str
    title: str
    surname: str
    given: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class TwoTitles:
    """One person called in two ways; `again` stands behind `first`."""

    first: Called
    again: Called


def two_titles(reading: "Reading") -> Iterator[TwoTitles]:
    """Yield each person whom the story calls in two ways that exclude each other, in its own words."""
    if not _may_be_at_odds(reading.text):
        return
    by_surname: defaultdict[str, list[Called]] = defaultdict(list)
    for called in _called(reading):
        by_surname[called.surname].append(called)
    for surname, family in by_surname.items():
        if len({called.title for called in family}) > 1:
            yield from _at_odds(family, bearers_of(reading.text, surname))


def _may_be_at_odds(text: str) -> bool:
    """Whether the text has two titles of one kind: plain words are looked for first, as most texts have not."""
    standing = (word for word in _TITLES if word in text)
    present = {_TITLES[word] for word in standing if f"{word}. " in text or f"{word} " in text}
    return len(present) > len({kind for kind, _ in present})


def _called(reading: "Reading") -> Iterator[Called]:
    for match in _TITLED.finditer(reading.text):
        name = name_at(reading.text, match.end())
        if match["title"] not in _TITLES or name is None or not _is_present(reading, match, name.end):
            continue
        surname, given = name_parts(name.text)
        if surname:
            kind, title = _TITLES[match["title"]]
            yield Called(kind, title, surname, given, Span(match.start(), name.start + len(name.text)))


def _is_present(reading: "Reading", match: re.Match[str], end: int) -> bool:
    """Whether the title is told of the story's own time, in its own words, and is all of the title."""
    text, start = reading.text, match.start()
    if reading.is_quoted(Span(start, end)) or _OTHER_TIME.search(text, max(0, start - 12), start):
        return False
    if _LATER.match(text, match.end()) or introduces_relative(text, start):
        return False
    kind, _ = _TITLES[match["title"]]
    return kind == _Kind.COURTESY or not _TIMES.search(reading[reading.sentence_at(start)])


def _at_odds(family: Iterable[Called], bearers: frozenset[str]) -> Iterator[TwoTitles]:
    """Yield the first title of each kind with the first that is at odds with it."""
    firsts: dict[tuple[str, str | None], Called] = {}
    for called in family:
        known = [first for (kind, _), first in firsts.items() if kind == called.kind]
        for first in known:
            if first.title != called.title and _is_one(first, called, bearers):
                yield TwoTitles(first, called)
                return
        firsts.setdefault((called.kind, called.given), called)


def _is_one(first: Called, again: Called, bearers: frozenset[str]) -> bool:
    """Whether both are one person: full names agree, a surname alone has one bearer in the text."""
    if first.given and again.given:
        return first.given == again.given
    return len((bearers - _COURTESIES) | {given for given in (first.given, again.given) if given}) == 1

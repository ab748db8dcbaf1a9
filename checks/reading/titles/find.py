"""People named with an office: "former US President X", "X – the governor of Y –", "Kyiv's mayor, X".

Titles are found by the words of the reference; what stands around each is read word by word, at most a fixed number of
them, so that the time it takes grows with the length of the text only.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import TitleMention
from checks.reading.titles.bearers import Bearer, Bearers
from checks.reading.titles.links import is_whole, link_before, opens_clause
from checks.reading.titles.names import Name, name_at, names_before
from checks.reading.titles.parts import Title, place_after, title_at
from checks.reading.titles.setting import Setting
from checks.reading.titles.vocabulary import vocabulary
from checks.reading.titles.words import AFTER_NAME, COMPOUND, NOT_A_HOLDER, NOT_APPOSED, REGAL
from checks.reference.person_names import PersonName
from checks.story.values import Status

if TYPE_CHECKING:
    from checks.reference.offices import Offices

_LONGEST_LIST: Final = 6
_JOINT = regex(r",? (?P<last>and|&) |, ")
_PLAIN: Final = (("\u00a0", " "), ("\u202f", " "), ("\u2010", "-"), ("\u2011", "-"))
"""Spaces and hyphens at which no line breaks, and those at which it may: one character for another."""
_CLOSES_NAME = regex(r"[,.;:)]| and\b")
_EMERITUS = regex(r"emerit", re.IGNORECASE)
_NEXT_WORD = regex(r" (\w+)")
_STOP = regex(r"[?!\n]|(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z][a-z])\.")
"""What ends a sentence: no full stop of a short abbreviation ("Mr.", "Sen.")."""
_UNREAL_BEFORE = regex(
    r"\b(?i:if|unless|whether|would|could|might|imagine|prospects?|possib\w+|potential\w*|future|next|becom\w+)\b"
)
_UNREAL_AFTER = regex(r"\b(?i:would|could|might|were|wins?|becomes?)\b")
_SAYS = regex(r" (?:\w+ly )?(?:said|says|told|announced|added|warned|vowed|pledged|promised|insisted)\b", re.IGNORECASE)
"""In "President Doe said that she would go" the person is real, whatever is said."""


def find_titles(text: str, offices: "Offices", around: str = "") -> tuple[TitleMention, ...]:
    """Return every person named with an office that `offices` knows, in the order of the text.

    A bare title with a surname is returned only where the text, or what else belongs to it (`around`: headline,
    dateline), names the person in full or the country. Somebody who is not known to have held the office is returned
    only with an office that the words single out ("US President Jane Doe").
    """
    plain = text
    for written, character in _PLAIN:
        plain = plain.replace(written, character)
    if not offices.may_be_in(plain.lower()):
        return ()
    words = vocabulary(offices)
    bearers = Bearers(Setting(plain, around, offices.title_words), offices)
    titles = (title_at(plain, found, words) for found in words.matches(plain))
    return tuple(
        _as_written(text, mention) for title in titles if title for mention in _mentions(plain, title, bearers)
    )


def _as_written(text: str, mention: TitleMention) -> TitleMention:
    title, person = mention.span, mention.person_span
    return replace(mention, text=text[title.start : title.end], person=text[person.start : person.end])


def _mentions(text: str, title: Title, bearers: Bearers) -> Iterator[TitleMention]:
    if title.plural:
        yield from _listed(text, title, bearers)
    elif (
        mention := _prefixed(text, title, bearers)
        or _apposed(text, title, bearers)
        or _named_after(text, title, bearers)
    ):
        yield mention


def _prefixed(text: str, title: Title, bearers: Bearers) -> TitleMention | None:
    """Read "Title Name" and "Title Name of Place"."""
    if not text.startswith(" ", title.end) or (title.plain in REGAL and not title.capital):
        return None
    name = name_at(text, title.end + 1)
    name = _known_part(name, title, bearers) if name and not _EMERITUS.match(name.text) else None
    placed = place_after(text, name.end, title, vocabulary(bearers.offices)) if name else None
    if name is None or placed is None or not (bearer := bearers.of(name.text, placed)).offices:
        return None
    if title.qualified and not (PersonName.parse(name.text).is_full and bearers.hold(name.text, title)):
        return None
    following = _NEXT_WORD.match(text, name.end)
    if title.status not in (None, Status.CURRENT) and following and following[1] in COMPOUND and not name.possessive:
        return None
    unreal = title.hypothetical or title.article in ("a", "an")
    return _mention(text, placed, name, bearer, unreal, not unreal and _is_supposed(text, title, name))


def _listed(text: str, title: Title, bearers: Bearers) -> Iterator[TitleMention]:
    """Read "former Titles Name, Name and Name"; without "former", the holders of several times may be meant."""
    if title.status is not Status.FORMER or text[title.end : title.end + 1] != " ":
        return
    for name in _names_in_list(text, title.end + 1):
        if (bearer := bearers.of(name.text, title)).offices:
            yield _mention(text, title, name, bearer)


def _names_in_list(text: str, start: int) -> Iterator[Name]:
    """Yield the names up to the one that follows "and"."""
    joint: re.Match[str] | None = None
    for _ in range(_LONGEST_LIST):
        if (name := name_at(text, start)) is None:
            return
        yield name
        if joint is not None and joint["last"]:
            return
        if (joint := _JOINT.match(text, name.end)) is None:
            return
        start = joint.end()


def _apposed(text: str, title: Title, bearers: Bearers) -> TitleMention | None:
    """Read "Name, the Title of the Place," and "Name is the Title of the Place"."""
    if (link := link_before(text, title)) is None:
        return None
    for name in names_before(text, link.name_end):
        if is_whole(text, name) and bearers.hold(name.text, title):
            if link.states and (not opens_clause(text, name) or _is_unreal(text, name.start, title.end)):
                return None
            bearer = bearers.of(name.text, title)
            return _mention(text, link.title, name, bearer) if bearer.offices else None
    return None


def _named_after(text: str, title: Title, bearers: Bearers) -> TitleMention | None:
    """Read "the Title, Name," and "Place's Title, Name,"."""
    if not text.startswith(", ", title.end) or not (title.placed or title.article == "the"):
        return None
    before = text[max(0, title.outer - 12) : title.outer].split()
    name = name_at(text, title.end + 2)
    compared = not title.placed and before and before[-1].lower() in NOT_APPOSED
    if name is None or compared or not _CLOSES_NAME.match(text, name.end) or not PersonName.parse(name.text).is_full:
        return None
    bearer = bearers.of(name.text, title)
    return _mention(text, title, name, bearer) if bearer.people else None


def _mention(
    text: str, title: Title, name: Name, bearer: Bearer, unreal: bool = False, supposed: bool = False
) -> TitleMention:
    return TitleMention(
        span=Span(title.start, title.end),
        text=text[title.start : title.end],
        person=name.text,
        person_span=Span(name.start, name.start + len(name.text)),
        offices=tuple(sorted(bearer.offices)),
        status=title.status or Status.CURRENT,
        hypothetical=unreal or supposed,
        supposed=supposed,
        people=bearer.people,
        sure=bearer.sure,
        placed=title.placed,
        ordinal=title.ordinal,
    )


def _known_part(name: Name, title: Title, bearers: Bearers) -> Name:
    """Return the part of a run of capitalised words that is the name of a holder of the office; all of it if none is.

    A full name ends where it is complete ("President Jane Doe Visits Oslo"); a surname only before a verb or particle
    of headlines ("PRESIDENT DOE VISITS OSLO"), or before the given name, as labels of links are in copy from the web
    ("President Doe Jane Doe").
    """
    words = name.text.split(" ")
    if bearers.hold(name.text, title):
        return name
    for count in range(len(words) - 1, 0, -1):
        part, following = " ".join(words[:count]), words[count]
        full = count > 1 and PersonName.parse(part).is_full and following.lower() not in NOT_A_HOLDER
        ends = full or following.lower() in AFTER_NAME or bearers.hold(f"{following} {part}", title)
        if ends and bearers.hold(part, title):
            return Name(name.start, name.start + len(part), part)
    return name


def _is_supposed(text: str, title: Title, name: Name) -> bool:
    """Whether a sentence with an "if" or a "would" in it speaks of what would be."""
    if title.status is not None or _SAYS.match(text, name.end):
        return False
    return _is_unreal(text, title.outer, name.end)


def _is_unreal(text: str, start: int, end: int) -> bool:
    """Whether the sentence has an "if" or a "would" before or behind these words."""
    before = _STOP.split(text[max(0, start - 150) : start])[-1]
    stop = _STOP.search(text, end, end + 120)
    after = text[end : stop.start() if stop else end + 120]
    return bool(_UNREAL_BEFORE.search(before) or _UNREAL_AFTER.search(after))

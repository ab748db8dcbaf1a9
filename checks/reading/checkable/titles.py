"""People named with an office, post or rank, of the reference and of none."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.patterns import regex
from checks.reading.checkable.boilerplate import is_boilerplate
from checks.reading.checkable.item import Checkable, Kind, Office
from checks.reading.checkable.ranks import (
    DATED,
    DEPARTMENTS,
    MODIFIERS,
    NOT_NAMES,
    OF,
    OF_A_BODY,
    OF_BEFORE_NAME,
    OPENERS,
    RANK,
    TWOFOLD,
)
from checks.reading.checkable.taken import Taken
from checks.reading.titles.names import Name, name_at
from checks.reading.titles.words import STATUS
from checks.reference.person_names import folded
from checks.story.values import Role, Status

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.mentions import TitleMention

_LONGEST = 140
"""Characters of a title with its name that are quoted."""
_REACH = 190
_NEAR = 40

_NAME = (
    r"(?<![\w’'-])(?P<name>[A-Z][\w’'-]{1,30}(?: [A-Z]\.)?(?: (?:de|van|von|al|bin|el|der|da|di))?"
    r"(?: [A-Z][\w’'-]{1,30}){0,3})"
)
_LEAD = r"(?P<lead>(?:(?:a|an|the|its|his|her|their|our) )?(?:(?:one of )?[\w.&’'-]{1,30} ){0,7})$"
_APPOSED = regex(
    rf"{_NAME}(?:, (?:\d{{2}}, )?| [–—] )(?:who (?:is|was|(?:has|had) been|became|(?:has )?served as|serves as|works as"
    rf"|worked as) )?(?:(?:first|once|now|later|also) )?{_LEAD}"
)
_STATED = regex(rf"{_NAME}(?:, [^,.;:\n]{{1,100}},)? (?:is|was|became|serves as|served as|as) {_LEAD}")
_HEADS = regex(
    rf"{_NAME}, who (?P<does>(?:heads|leads|chairs|runs) (?:an?|the|its) [\w’'-]{{1,30}}"
    r"(?: (?!and\b|but\b|says?\b|said\b)[\w’'-]{1,30}){0,2}"
    r"|(?:headed|led|chaired|ran|oversaw) (?:an?|the|its)(?: (?!and\b|but\b)[\w’'-]{1,30}){0,4}"
    r" (?:agency|association|board|bureau|campaign|commission|committee|council|department|division|ministry|office"
    r"|party|team|union|unit)\b)"
)
"""Who is or was at the head of a body; whoever led a race is of none."""
_LEADS = regex(
    rf"(?!the (?:first|last|only|next)\b)(?:(?:{DEPARTMENTS}|a|an|the|its|his|her|their|our|former|then|acting|senior"
    r"|deputy|vice|chief|executive|state|national|regional|city|county|campaign|field|party|press|associate|assistant"
    r"|managing|general|special)\b|[A-Z]|$)"
)
_BODY_OF = regex(r"\b[A-Z][\w’'-]{1,30} of \Z")
"""What stands in front of a place: "Democrat of New York, now a senator"."""

_ENDS = regex(rf"[,.;:)\n]|$| (?:who(?:se)?\b|[–—]|(?:in|on|since|from|until|after|before) {DATED})")
"""What stands behind a title: "Jane Doe as special counsel in May 2017"."""
_DETERMINED = regex(r"^(?:one of )?(?:an?|the|its|his|her|their|our|new) ", re.IGNORECASE)
_OPENS = regex(r"(?:\b(?:the|its|his|her|their|our|as)|['’]s|s['’]) $", re.IGNORECASE)
"""What stands in front of a bare title that a name is apposed to: "the mayor, Jane Doe,"."""

_UNREAL = regex(r"\b[Aa]n? $")
"""In front of a title and a name: "a President Doe" would be one."""

_MODIFIER = regex(r"[^ -]{1,40}[ -]")
_HONORIFIC = regex(r"(?:Mrs?|Ms|Dr|Prof|Sir|Dame|Lord|Lady)\.? ")
_WHOSE = regex(r"(?:(?:\b[Tt]he )?[\w-]{1,30}(?:['’]s|s['’])|\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)) $")
_OWNER = regex(r"[a-z]['’]s $")
"""Whose the office's holder is: of "Vice President Doe's chief of staff" only the last words are the title."""

_MONTH = regex(r" (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$")
_FULL_NAME = regex(r"(?<![\w’'-])[A-Z][\w’'-]{1,30} (?:[A-Z]\. )?(?=(?P<last>[A-Z][\w’-]{0,30}\w)\b)")
_CLOSES = regex(r"[,.;:)\n]|['’]s\b|$| (?:said|says|told|and|who|was|is|has|had|on|in|of|to|from)\b")


def titles(reading: "Reading") -> Iterator[Checkable]:
    """Yield every person with an office, in the order of the text; what is said to be hypothetical is left out."""
    known = [mention for mention in reading.titles if not is_boilerplate(reading, mention.span)]
    whole = tuple(Span(min(m.span.start, m.person_span.start), max(m.span.end, m.person_span.end)) for m in known)
    named = zip(known, whole, strict=True)
    found = [_known(reading, mention, span) for mention, span in named if not mention.hypothetical]
    taken = Taken(whole)
    for unknown in _unknown(reading):
        other = _without(unknown, taken)
        if not (taken.overlaps(other.quote) or is_boilerplate(reading, other.quote)):
            found.append(other)
            taken.add(other.quote)
    yield from sorted(found, key=lambda checkable: checkable.quote)


def _without(found: Checkable, taken: Taken) -> Checkable:
    """Return a title without whose holder it is in its quote, where those words name an office themselves."""
    before = Span(found.quote.start, max(found.quote.start, found.words.start))
    return replace(found, quote=Span(before.end, found.quote.end)) if taken.overlaps(before) else found


def _known(reading: "Reading", mention: "TitleMention", span: Span) -> Checkable:
    quote = span if span.end - span.start <= _LONGEST and "\n" not in reading[span] else mention.span
    offices = mention.offices
    role = Role(mention.person, offices[0], mention.status)
    return Checkable(
        Kind.TITLE, mention.span, quote, Office(role, known=True, doubtful=len(offices) > 1 or not mention.sure)
    )


def _unknown(reading: "Reading") -> Iterator[Checkable]:
    """Yield people with an office that the words tell, though the reference may not."""
    for head in _HEADS.finditer(reading.text):
        yield Checkable(Kind.TITLE, Span(*head.span("does")), Span(*head.span()))
    for rank in RANK.finditer(reading.text):
        readers = (_named_behind, _named_behind_more, _named_before, _named_after_place)
        found = next((told for read in readers if (told := read(reading, rank))), None)
        if found and "\n" not in reading[found.quote]:
            yield found


def _named_behind(reading: "Reading", rank: re.Match[str]) -> Checkable | None:
    """Read "state Sen. Jane Doe", "spokesman John Doe"."""
    text = reading.text
    gap = ", " if text.startswith(", ", rank.end()) and rank["word"] else " "
    if not text.startswith(gap, rank.end()):
        return None
    honorific = _HONORIFIC.match(text, rank.end() + len(gap))
    name = _name_at(text, honorific.end() if honorific else rank.end() + len(gap))
    if name is None or not _is_person(reading, name, rank, apart=gap == ", "):
        return None
    start = _with_modifiers(text, rank.start())
    if _UNREAL.search(text[max(0, start - 4) : start]):
        return None
    if gap == ", " and start == rank.start() and not _OPENS.search(text[max(0, start - 8) : start]):
        return None
    quote = Span(_whose(text, start) if gap == ", " else start, name.start + len(name.text))
    return _told(name.text, Span(start, rank.end()), quote, reading)


def _name_at(text: str, start: int) -> Name | None:
    """Return the name that starts here, without the month of a date that follows it: "Jane Doe Nov. 14"."""
    name = name_at(text, start)
    month = _MONTH.search(name.text) if name else None
    return Name(name.start, name.end, name.text[: month.start()]) if name and month else name


def _named_behind_more(reading: "Reading", rank: re.Match[str]) -> Checkable | None:
    """Read "Ambassador to the United Nations Jane Doe", "Mayor and party activist Jane Doe"."""
    text = reading.text
    more = OF_A_BODY.match(text, rank.end()) or TWOFOLD.match(text, rank.end())
    name = name_at(text, more.end()) if more and rank["word"] else None
    if more is None or name is None or len(name.text.split()) != 2 or not _is_person(reading, name, rank, apart=False):
        return None
    start = _with_modifiers(text, rank.start())
    if not text[start].isupper() and text[max(0, start - 2) : start].strip():
        return None
    return _told(name.text, Span(start, more.end() - 1), Span(start, name.start + len(name.text)), reading)


def _named_before(reading: "Reading", rank: re.Match[str]) -> Checkable | None:
    """Read "Jane Doe, a vice president of the union"."""
    text = reading.text
    if rank["short"]:
        return None
    begin = max(0, rank.start() - _REACH)
    told = (pattern.search(text[begin : rank.start()]) for pattern in (_APPOSED, _STATED))
    fitting = (t for t in told if t and _LEADS.match(t["lead"]) and _is_known_name(reading, t["name"]))
    if (apposed := next(fitting, None)) is None:
        return None
    named = begin + apposed.start("name")
    if _BODY_OF.search(text, max(0, named - _NEAR), named):
        return None
    place = OF.match(text, rank.end(), rank.end() + 140)
    end = rank.end() + len(place[0].rstrip(".")) if place else rank.end()
    if not place and not _ENDS.match(text, end):
        return None
    return _told(apposed["name"], Span(begin + apposed.start("lead"), end), Span(begin + apposed.start(), end), reading)


def _named_after_place(reading: "Reading", rank: re.Match[str]) -> Checkable | None:
    """Read "the new head of the union, Jane Doe,"."""
    text = reading.text
    place = OF_BEFORE_NAME.match(text, rank.end(), rank.end() + 90) if rank["word"] else None
    name = name_at(text, place.end()) if place else None
    if place is None or name is None or " " not in name.text or not re.match(r"[,.)]", text[name.end : name.end + 1]):
        return None
    start = _with_modifiers(text, rank.start())
    opens = _whose(text, start)
    if opens == start:
        return None
    return _told(name.text, Span(start, place.end() - 2), Span(opens, name.start + len(name.text)), reading)


def _whose(text: str, start: int) -> int:
    """Return where the words begin that say whose a title at `start` is: "the company's", "the"; `start` if none do."""
    found = _WHOSE.search(text[max(0, start - 50) : start])
    return start - len(found[0]) if found else start


def _told(person: str, title: Span, quote: Span, reading: "Reading") -> Checkable:
    words = " ".join(reading[title].split())
    status = _status(" ".join(reading[quote].split()))
    office = " ".join(word for word in words.split() if folded(word).strip("-") not in STATUS)
    office = _DETERMINED.sub("", re.sub(r"^(?:ex|then)-", "", office))
    return Checkable(Kind.TITLE, title, quote, Office(Role(person, office or words, status), known=False))


def _status(quote: str) -> Status:
    """Return the status that the words give, as the rule that compares a role with its quote reads them."""
    said = [STATUS[word] for word in re.findall(r"\w+", folded(quote)) if word in STATUS]
    return said[0] if said else Status.CURRENT


def _with_modifiers(text: str, start: int) -> int:
    """Return where the words begin that belong to the rank at `start`."""
    begin = max(0, start - _REACH)
    line = text.rfind("\n", begin, start) + 1
    window = text[max(begin, line) : start]
    found = MODIFIERS.search(window)
    if not found:
        return start
    words = list(_MODIFIER.finditer(found[0]))
    while words and OPENERS.match(words[0][0].strip(" -")) and words[0][0].strip(" -") != "Former":
        words.pop(0)
    own = next((n + 1 for n in range(len(words) - 1, 0, -1) if _OWNER.search(words[n][0]) and RANK.search(found[0])), 0)
    return start - len(found[0]) + words[own].start() if words[own:] else start


def _is_person(reading: "Reading", name: Name, rank: re.Match[str], apart: bool) -> bool:
    words = name.text.split()
    if words[-1].lower() in NOT_NAMES or words[0].lower() in NOT_NAMES:
        return False
    if apart:
        return len(words) > 1 and bool(_CLOSES.match(reading.text, name.end))
    if len(words) > 1:
        return True
    return bool(rank["short"]) or (rank[0][0].isupper() and words[0] in _surnames(reading.text))


def _is_known_name(reading: "Reading", name: str) -> bool:
    last = name.split()[-1]
    return last.lower() not in NOT_NAMES and (" " in name or name in _surnames(reading.text))


@lru_cache(maxsize=1)
def _surnames(text: str) -> frozenset[str]:
    """Return the last part of every full name in the text."""
    return frozenset(re.sub("[’']s$", "", match["last"]) for match in _FULL_NAME.finditer(text))

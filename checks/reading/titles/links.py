"""How a title that follows a name is joined to it: by commas, dashes, brackets, or "is"."""

import re
from dataclasses import dataclass, replace
from typing import Final

from checks.patterns import regex
from checks.reading.titles.names import Name
from checks.reading.titles.parts import Title
from checks.reading.titles.words import OPENERS
from checks.reference.person_names import PersonName
from checks.story.values import Status

_REACH: Final = 24
"""Characters in front of a title in which it may be joined to a name."""

_OPENS = regex(
    r"(?:(?P<comma>, (?:\d{1,3}, )?(?P<formerly>formerly )?)|(?P<dash> --? | ?[–—] ?)|(?P<bracket> \()"
    r"|(?P<who>, who)?(?P<copula> (?:is|remains) (?:now |still |currently )?))$"
)
_CLAUSE = r"\s{1,3}(?:who|whose|under|until|from)\b"
_COMMA_CLOSES = regex(rf"\s{{0,3}}(?:[,;:)—–]|\.(?!\w)|$)|{_CLAUSE}")
_CLOSES: Final = {
    "comma": _COMMA_CLOSES,
    "copula": _COMMA_CLOSES,
    "dash": regex(rf"\s{{0,3}}(?:[;—–]|\.(?!\w)|\n|$)| --?\s|{_CLAUSE}"),
    "bracket": regex(rf"\)|{_CLAUSE}"),
}
"""What ends the words that each joint opens; in "X – the president, Y, left" the dash opens a new sentence."""

_LISTED = regex(r", (?:and|or)\b")
_DESCRIBES = regex(r"\s{1,3}(?:who|whose)\b")
_OPENS_CLAUSE = regex(
    r"(?:^|[.!?;:]|\n|\b(?:and|but|because|since|although|though))[\s\"“]{0,9}(?:M(?:r|rs|s)\.? )?$", re.IGNORECASE
)
_LAST_WORD = regex(r"([^\W\d_]{1,24})\.? $")


@dataclass(frozen=True, slots=True)
class Link:
    """Where the name before a title ends, and the title with what the joint adds to it.

    `states` is true of a whole sentence, "X is the mayor", which may be about what is said, feared or hoped.
    """

    name_end: int
    title: Title
    states: bool


def link_before(text: str, title: Title) -> Link | None:
    """Return how the title is joined to a name in front of it; None where it is not."""
    opens = _OPENS.search(text, max(0, title.outer - _REACH), title.outer)
    kind = next((kind for kind in _CLOSES if opens and opens[kind]), "")
    if opens is None or not kind or not _CLOSES[kind].match(text, title.end) or _is_other(text, title, kind):
        return None
    if opens["formerly"] and title.status is None:
        title = replace(title, status=Status.FORMER, start=opens.start("formerly"))
    return Link(opens.start(), title, states=kind == "copula" and not opens["who"])


def _is_other(text: str, title: Title, kind: str) -> bool:
    """Whether the title opens a list of subjects, is too bare for a statement, or only says of which kind somebody is.

    "A former president who came back" may be the sitting one.
    """
    bare = title.status is None and not title.placed
    if bare and (kind == "copula" or _LISTED.match(text, title.end)):
        return True
    return title.article in ("a", "an") and _DESCRIBES.match(text, title.end) is not None


def opens_clause(text: str, name: Name) -> bool:
    """Whether a clause of its own begins with the name, as one that somebody "believes" does not."""
    return _OPENS_CLAUSE.search(text, max(0, name.start - _REACH), name.start) is not None


def is_whole(text: str, name: Name) -> bool:
    """Whether the words are somebody's name in full, and no surname cut from another's: "Mr. Doe", not "[Jane] Doe"."""
    before = _LAST_WORD.search(text, max(0, name.start - _REACH), name.start)
    if PersonName.parse(name.text).is_full or before is None:
        return True
    return not before[1][0].isupper() or before[1].lower() in OPENERS

"""Who bears a name: surnames and given names in front of them, and how many a text has of one surname."""

import re

from checks.patterns import regex
from checks.reading import Reading
from checks.reading.quantity.tokens import words
from checks.reading.titles.names import Name, names_before
from checks.reference.person_names import folded

_LEADS = words(
    "mr mrs ms miss dr sen sens rep reps gov president judge justice officer detective agent sgt sergeant capt captain"
    " lt lieutenant col colonel gen general sir dame lord lady king queen prince princess pope rev reverend father"
    " sister brother prof professor mayor former secretary senator congressman congresswoman representative governor"
    " chancellor minister premier and but so yet then while when as says said like coach chief director democrat"
    " republican republicans democrats democratic sheriff deputy ambassador attorney marine private pvt cpl"
)
"""Words with a capital in front of a name that are no given name."""
_CREDITS = words("images image photo photos pinterest twitter facebook ap reuters afp getty more by")
"""Words with a capital in front of a name where a caption or a list begins with it."""
_COURTESY = {"mr": "mr", "mrs": "mrs", "ms": "mrs"}
_SUFFIXES = words("jr sr ii iii iv")
_SHORTEST = 3
_RELATIVE = regex(
    r"\b(?:husband|wife|son|daughter|father|mother|brother|sister|twin|uncle|aunt|nephew|niece|widow|partner|mom"
    r"|dad|younger|elder|older|junior|senior),? $"
)
_SUFFIXED = regex(r",? (?:Jr|Sr|II|III|IV)\b| the (?:elder|younger)\b")


def introduces_relative(text: str, name: int) -> bool:
    """Whether the words in front of a name say whose relative that is, or which of two bearers."""
    return _RELATIVE.search(text, max(0, name - 24), name) is not None


def bearers_of(text: str, surname: str) -> frozenset[str]:
    """Return the given names in front of a surname; two where the text tells an elder from a younger bearer."""
    named = re.compile(rf"\b([A-Z][\w’'-]*\.?) (?:[A-Z]\. )?({re.escape(surname)})\b(?!-)", re.IGNORECASE)
    found: set[str] = set()
    courtesy: set[str] = set()
    for match in named.finditer(text):
        word = folded(match[1])
        if word in _COURTESY:
            courtesy.add(_COURTESY[word])
        elif match[1][0].isupper() and match[2][0].isupper() and word not in _LEADS | _CREDITS:
            found.add(word)
        if _SUFFIXED.match(text, match.end()):
            courtesy |= {"younger", "elder"}
    return frozenset(found | courtesy if len(courtesy) > 1 else found)


def name_before(reading: Reading, end: int) -> Name | None:
    """Return the longest name that ends here and begins in the same sentence."""
    start = reading.sentence_at(end - 1).start
    return next((name for name in names_before(reading.text, end) if name.start >= start), None)


def name_parts(name: str) -> tuple[str, str | None]:
    """Return the surname of a name as written, and the given name in front of it; "" where it has no surname."""
    *names, surname = folded(name).split()
    if surname in _LEADS | _SUFFIXES or len(surname) < _SHORTEST:
        return "", None
    givens = [word for word in names if word not in _LEADS and len(word) > 1]
    return surname, givens[-1] if givens else None

"""Names that a story has in two forms which are not alike, and are known to be one's: “Kyiv” and “Kiev”."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from checks.finding import Span
from checks.reading.names.forms import NameForms
from checks.reading.names.profile import Profile
from checks.reading.names.uses import Use
from checks.reference.spellings import NameInForms, known_spellings

_BEFORE = 20
_BEHIND = 20
"""Characters around a form in which a phrase of the list may stand that makes something else of it."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Two forms of a name that the list knows."""

    one: Profile
    other: Profile
    name: NameInForms


def listed_spellings(forms: NameForms) -> Iterator[Listed]:
    """Yield each two forms of one name, of every name that the list knows."""
    known = known_spellings()
    present: defaultdict[str, list[str]] = defaultdict(list)
    for form in forms.forms:
        if form in known:
            present[known[form].of].append(form)
    for found in present.values():
        for one, other in combinations(found, 2):
            mine, theirs = (_alone(forms, form, known[form]) for form in (one, other))
            if mine.uses and theirs.uses and not _explained(forms, mine, theirs):
                yield Listed(mine, theirs, known[one])


def _alone(forms: NameForms, form: str, name: NameInForms) -> Profile:
    """Return what the story shows of a form where it is no part of another name: “Bombay Stock Exchange”."""
    uses = (use for use in forms.profile(form).uses if not use.behind and not use.given)
    return Profile.of(form, (use for use in uses if not _is_excepted(forms.around(use, _BEFORE, _BEHIND), name)))


def _is_excepted(around: str, name: NameInForms) -> bool:
    return any(phrase in around for phrase in name.exceptions)


def _explained(forms: NameForms, one: Profile, other: Profile) -> bool:
    """Whether one sentence has both: “Myanmar, which was called Burma then”."""
    sentences = {_sentence(forms, use) for use in one.uses}
    return any(_sentence(forms, use) in sentences for use in other.uses)


def _sentence(forms: NameForms, use: Use) -> tuple[bool, Span]:
    return use.in_headline, forms.sentence(use)

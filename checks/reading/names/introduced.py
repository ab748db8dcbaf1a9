"""People whom a story names by a surname alone, before it has introduced them or without doing so."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checks.patterns import regex
from checks.reading.names.lexicon import Lexicon
from checks.reading.names.uses import Use
from checks.reading.titles.words import CALENDAR

if TYPE_CHECKING:
    from checks.reading.names.forms import NameForms
    from checks.reading.names.profile import Profile

_COURTESIES: Final = frozenset({"", "mr", "mrs", "ms", "miss"})
"""Titles that say nothing of who somebody is."""
_SAYS = regex(r",? (?:who )?(?:said|says|told|added|wrote|tweeted|testified|recalled|insisted|acknowledged)\b")
_SAID = regex(r"\b(?:said|says|told|added|asked) $")
_NO_FIRST = regex(r"\b(?:[A-Z]\.\s?|[Tt]he )$")
"""Initials, and what makes a paper or a company of a name."""
_ENDS: Final = (".", "!", "?", "”", '"', "’")
_LEAST: Final = 2
"""How often a surname stands that is nowhere introduced: one that stands once may be a label's."""


@dataclass(frozen=True, slots=True)
class Unintroduced:
    """A surname that stands alone at `first`; `later` is the first use with a given name, None where there is none."""

    first: Use
    later: Use | None


def unintroduced(forms: "NameForms") -> Iterator[Unintroduced]:
    """Yield everybody who speaks in the story and stands in its text without a given name at first, or throughout.

    Known office-holders need no introduction, places and what many people do not bear as a name are nobody.
    """
    lexicon = Lexicon(forms)
    for form in forms.forms:
        if form in CALENDAR or not lexicon.is_name(form) or lexicon.is_plain(form):
            continue
        profile = forms.profile(form)
        uses = tuple(use for use in profile.uses if not use.in_headline)
        if not uses or not _is_first(forms, uses[0]) or not any(_speaks(forms, use) for use in uses):
            continue
        later = next((use for use in uses if use.given), None)
        if (later or _is_surname_alone(profile)) and not (lexicon.is_office_holder(form) or lexicon.is_place(form)):
            yield Unintroduced(uses[0], later)


def _is_first(forms: "NameForms", use: Use) -> bool:
    """Whether a use stands alone, without initials, in a whole sentence: headings and captions name people shortly."""
    reading = forms.reading
    before = reading.text[max(0, use.span.start - 4) : use.span.start]
    return (
        _is_alone(use) and not _NO_FIRST.search(before) and reading[reading.sentence_at(use.span.start)].endswith(_ENDS)
    )


def _is_alone(use: Use) -> bool:
    return use.bare and use.title in _COURTESIES


def _is_surname_alone(profile: "Profile") -> bool:
    """Whether a name stands more than once, and never beside a name or an office."""
    return profile.count >= _LEAST and all(map(_is_alone, profile.uses))


def _speaks(forms: "NameForms", use: Use) -> bool:
    """Whether somebody of this name says something there."""
    text, span = forms.reading.text, use.span
    before = text[max(0, span.start - 8) : span.start]
    return bool(_SAYS.match(text, span.end) or _SAID.search(before))

"""Names that a story spells in two ways."""

from collections.abc import Iterator
from dataclasses import dataclass

from checks.reading.names.forms import NameForms
from checks.reading.names.lexicon import Lexicon
from checks.reading.names.likeness import alike_words
from checks.reading.names.listed import listed_spellings
from checks.reading.names.pair import Pair
from checks.reading.names.profile import Profile
from checks.reading.names.referent import one_referent


@dataclass(frozen=True, slots=True)
class TwoSpellings:
    """One name in two forms; `rare` is the one that stands less often, or later. `because` says why it is one."""

    rare: Profile
    common: Profile
    because: str


def two_spellings(forms: NameForms) -> Iterator[TwoSpellings]:
    """Yield each name that stands in two forms: those that are known first, then those that are almost alike.

    Of several forms that one is like, the first is set against it: an editor who looks at that sees the others.
    """
    told: set[str] = set()
    seen: set[frozenset[str]] = set()
    for listed in listed_spellings(forms):
        seen.add(frozenset((listed.one.form, listed.other.form)))
        rare, common = _by_standing(listed.one, listed.other)
        yield TwoSpellings(rare, common, f"both are names of {listed.name.of}: {listed.name.source}")
    lexicon = Lexicon(forms)
    for alike in alike_words(forms.forms):
        if alike.is_plural or alike.is_demonym or frozenset(alike[:2]) in seen:
            continue
        rare, common = _by_standing(forms.profile(alike.one), forms.profile(alike.other))
        if not rare.uses:
            continue
        pair = Pair(alike, rare, common, lexicon)
        if rare.form not in told and (because := one_referent(pair)) and not pair.is_plain:
            told.add(rare.form)
            yield TwoSpellings(rare, common, because)


def _by_standing(one: Profile, other: Profile) -> tuple[Profile, Profile]:
    rare, common = sorted((one, other), key=_standing)
    return rare, common


def _standing(profile: Profile) -> tuple[int, bool, int]:
    first = profile.uses[0] if profile.uses else None
    return profile.count, bool(first and first.in_headline), -first.span.start if first else 0

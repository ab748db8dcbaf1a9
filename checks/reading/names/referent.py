"""Whether two spellings that are almost alike are one name of one referent, as far as a text shows it."""

from typing import Final

from checks.reading.names.likeness import Slip
from checks.reading.names.pair import OFTEN, Pair
from checks.reading.names.profile import Profile
from checks.reading.names.vocabulary import PARTS_OF_NAMES

_VERY_OFTEN: Final = 8
"""How often a name stands in which one letter for another is a slip, whatever it is the name of."""
_LONG: Final = 6
"""Letters from which on few words are alike by chance."""
_SHORT: Final = 4
"""Letters up to which many are."""


def one_referent(pair: Pair) -> str:
    """Return why two forms are one name; "" where they may well be two.

    Two people are told apart by given names of their own, a person from a place by the words around each.
    """
    if pair.rare.acronym or pair.common.acronym:
        return ""
    return _same_given(pair) or _same_surname(pair) or _same_title(pair) or _introduced_once(pair) or _often_told(pair)


def _same_given(pair: Pair) -> str:
    """Read surnames behind one given name: “Vitali Klitschko” and “Vitali Klitchko”."""
    rare, common = pair.rare, pair.common
    shared = rare.fronts & common.fronts
    if not shared or pair.inflects or _differ(rare.behinds, common.behinds) or pair.is_own(rare, common):
        return ""
    return f"both stand behind “{min(shared).title()}”"


def _same_surname(pair: Pair) -> str:
    """Read given names before one surname: “Qasem Soleimani” and “Qassem Soleimani”."""
    rare, common = pair.rare, pair.common
    shared = rare.surnames_shared(common)
    if not shared or rare.behinds - common.behinds or pair.is_own(rare, common):
        return ""
    if pair.alike.in_first or pair.alike.in_last:
        return ""
    likely = (
        pair.alike.by_ear
        or pair.alike.slip is Slip.SWAPPED
        or (pair.is_unheard and (pair.is_often or len(rare.form) >= _LONG))
    )
    return f"both stand before “{min(shared).title()}”" if likely else ""


def _same_title(pair: Pair) -> str:
    """Read surnames that stand without a given name, behind one title: “Mr. Lazio” and “Mr. Ladzio”."""
    rare, common = pair.rare, pair.common
    shared = rare.titles & common.titles
    if not shared or rare.count > 1 or common.count == 1 or rare.fronts or rare.behinds or pair.inflects:
        return ""
    if pair.is_another or pair.lexicon.is_name(rare.form) or (pair.alike.in_first and not pair.is_unheard):
        return ""
    return f"both stand behind “{min(shared).title()}”"


def _introduced_once(pair: Pair) -> str:
    """Read a surname that is introduced in one form, and stands alone in the other."""
    is_rare = bool(pair.rare.givens) or not pair.common.is_surname
    full, bare = (pair.rare, pair.common) if is_rare else (pair.common, pair.rare)
    if not _introduces(full, bare) or pair.is_own(bare, full) or _is_told_apart(pair, full, bare):
        return ""
    often = pair.is_often and len(pair.common.form) > _SHORT
    enough = bool(full.givens) and full.count + bare.count >= (2 if len(full.form) >= _LONG else OFTEN)
    if not (often or enough) or (pair.is_replaced and not _is_somebody(pair, full, bare, often=often)):
        return ""
    name = min(full.givens or full.titles).title()
    return f"“{name}” stands before one of them, no given name before the other"


def _introduces(full: Profile, bare: Profile) -> bool:
    """Whether one form introduces somebody, and the other may be what that person is called from then on."""
    if not full.is_surname or full.placed or not bare.stands_alone or not bare.told:
        return False
    return not full.givens or not (full.givens & bare.behinds or full.givens <= PARTS_OF_NAMES)


def _is_told_apart(pair: Pair, full: Profile, bare: Profile) -> bool:
    """Whether the form that stands alone may be somebody else's, or a place's."""
    if pair.inflects or (pair.alike.may_be_couple and pair.rare.form + "a" != pair.common.form):
        return True
    if len(pair.common.form) <= _SHORT and (full.behinds or pair.alike.in_first):
        return True
    if pair.is_another or ((pair.alike.in_first or bare.placed) and not pair.is_unheard):
        return True
    return bool(bare.titles) and bare.titles.isdisjoint(full.titles) and pair.lexicon.is_name(bare.form)


def _is_somebody(pair: Pair, full: Profile, bare: Profile, *, often: bool) -> bool:
    """Whether one letter for another is a slip in somebody's name: so many words differ in no more than one letter.

    “Capitol Police” is nobody, “Boston” is a place, and “Barr” a name as well as “Burr”.
    """
    holder = pair.lexicon.is_office_holder(pair.common.form)
    borne = holder or bool(full.titles) or any(map(pair.lexicon.is_name, full.givens))
    if not borne or bare.placed or pair.lexicon.is_place(pair.common.form):
        return False
    return often or len(pair.rare.form) >= _LONG or not pair.lexicon.is_name(pair.rare.form)


def _often_told(pair: Pair) -> str:
    """Read a long name that stands often, and seldom with a slip in its midst."""
    rare, common, alike = pair.rare, pair.common, pair.alike
    if pair.inflects or not (rare.told and common.told) or (alike.in_first and not pair.is_unheard):
        return ""
    if rare.behinds - common.behinds or pair.is_own(rare, common):
        return ""
    if pair.lexicon.is_one_place(rare.form, common.form):
        return "both are names of one place"
    shortest = min(len(rare.form), len(common.form))
    if alike.by_ear and shortest > _LONG and not alike.may_be_couple and pair.is_unheard:
        return "both would be read aloud alike"
    likely = common.count >= _VERY_OFTEN and shortest > _SHORT if pair.is_replaced else shortest >= _LONG
    return f"one of them stands {common.count} times" if likely and pair.is_often and not pair.is_another else ""


def _differ(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine and theirs) and mine.isdisjoint(theirs)

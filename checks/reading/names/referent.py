"""Whether two spellings that are almost alike are one name of one referent, as far as a text shows it."""

from dataclasses import dataclass
from typing import Final

from checks.reading.names.lexicon import Lexicon
from checks.reading.names.likeness import Alike, Slip
from checks.reading.names.profile import Profile
from checks.reading.names.vocabulary import PARTS_OF_NAMES

_OFTEN: Final = 3
"""How much more often than a slip the right form stands, where little else ties the two together."""
_VERY_OFTEN: Final = 8
_LONG: Final = 6
_SHORT: Final = 4


def one_referent(pair: "Pair") -> str:
    """Return why two forms are one name; "" where they may well be two.

    Two people are told apart by given names of their own, a person from a place by the words around each.
    """
    if pair.rare.acronym or pair.common.acronym:
        return ""
    return _same_given(pair) or _same_surname(pair) or _same_title(pair) or _introduced_once(pair) or _often_told(pair)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two forms that are almost alike; `rare` stands less often, or later."""

    alike: Alike
    rare: Profile
    common: Profile
    lexicon: Lexicon

    @property
    def inflects(self) -> bool:
        """Whether one says who or what belongs to the other, a place: “Korea” and “Korean”."""
        if self.alike.is_demonym or not self.alike.may_be_demonym:
            return self.alike.is_demonym
        stem = self.alike.one[: self.alike.at]
        fronts = ("", *(f"{front} " for front in self.rare.fronts | self.common.fronts))
        forms = {stem, self.rare.form, self.common.form}
        return any(self.lexicon.is_place(front + form) for front in fronts for form in forms)

    @property
    def is_plain(self) -> bool:
        """Whether one is a common word of the text, unless somebody bears the other: “Rice”, “Stone”."""
        if self.lexicon.is_plain(self.rare.form):
            return True
        borne = self.common.titles or any(map(self.lexicon.is_name, self.common.givens))
        return self.lexicon.is_plain(self.common.form) and not borne

    @property
    def is_replaced(self) -> bool:
        """Whether they differ in a letter that sounds otherwise, as many words do that have nothing in common."""
        return self.alike.slip is Slip.OTHER_LETTER and not self.alike.by_ear

    @property
    def is_often(self) -> bool:
        """Whether the common form stands so often that the other one may be a slip."""
        return self.common.count >= _OFTEN * self.rare.count

    @property
    def is_unheard(self) -> bool:
        """Whether the rare form is nobody's and no place's name, as far as is known."""
        return not self.lexicon.is_name(self.rare.form) and not self.lexicon.is_place(self.rare.form)

    def is_own(self, one: Profile, other: Profile) -> bool:
        """Whether one form has a given name in front of it that the other has not."""
        return any(self.lexicon.is_given(given) for given in one.fronts - other.fronts)

    @property
    def is_another(self) -> bool:
        """Whether the rare form is known as the name of somebody or something else."""
        return self.lexicon.is_another(self.rare.form, self.common.form)


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
    if (pair.alike.in_first and not pair.is_unheard) or pair.is_another:
        return ""
    return f"both stand behind “{min(shared).title()}”"


def _introduced_once(pair: Pair) -> str:
    """Read a surname that is introduced in one form, and stands alone in the other."""
    is_rare = bool(pair.rare.givens) or not pair.common.is_surname
    full, bare = (pair.rare, pair.common) if is_rare else (pair.common, pair.rare)
    if not full.is_surname or full.placed or not bare.stands_alone or not bare.told or pair.is_own(bare, full):
        return ""
    if pair.inflects or (pair.alike.may_be_couple and pair.rare.form + "a" != pair.common.form):
        return ""
    if full.givens & bare.behinds or (full.givens and full.givens <= PARTS_OF_NAMES):
        return ""
    if len(pair.common.form) <= _SHORT and (full.behinds or pair.alike.in_first):
        return ""
    often = pair.is_often and len(pair.common.form) > _SHORT
    enough = bool(full.givens) and full.count + bare.count >= (2 if len(full.form) >= _LONG else _OFTEN)
    if not often and not enough:
        return ""
    if pair.is_another or ((pair.alike.in_first or bare.placed) and not pair.is_unheard):
        return ""
    if pair.is_replaced and not _is_somebody(pair, full, bare, often=often):
        return ""
    name = min(full.givens or full.titles).title()
    return f"“{name}” stands before one of them, no given name before the other"


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
    likely = common.count >= _VERY_OFTEN and shortest > _SHORT if pair.is_replaced else shortest >= _LONG
    return f"one of them stands {common.count} times" if likely and pair.is_often and not pair.is_another else ""


def _differ(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine and theirs) and mine.isdisjoint(theirs)

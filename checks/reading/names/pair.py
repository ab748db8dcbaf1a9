"""Two forms that are almost alike, and what tells a slip in one name from a name of its own."""

from dataclasses import dataclass
from typing import Final

from checks.reading.names.lexicon import Lexicon
from checks.reading.names.likeness import Alike, Slip
from checks.reading.names.profile import Profile

OFTEN: Final = 3
"""How much more often than a slip the right form stands, where little else ties the two together."""


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
        return self.common.count >= OFTEN * self.rare.count

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

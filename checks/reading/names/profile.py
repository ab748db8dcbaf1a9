"""What a text shows of one form of a name, over all its uses."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from checks.reading.names.uses import Use

_PLACED: Final = 5
"""A place follows such a word one time in so many, at least."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A form of a name with its uses, those of the headline first."""

    form: str
    uses: tuple[Use, ...]
    givens: frozenset[str]
    """Given names, if it is a surname: name words in front of it where none follows, or of what also stands alone."""
    behinds: frozenset[str]
    titles: frozenset[str]
    fronts: frozenset[str]
    """Name words in front of it."""

    @classmethod
    def of(cls, form: str, uses: Iterable[Use]) -> "Profile":
        """Sum up the uses of a form."""
        found = tuple(uses)
        alone = any(use.bare for use in found)
        return cls(
            form,
            found,
            givens=frozenset(use.given for use in found if use.given and (alone or use.behind in ("", use.given))),
            behinds=frozenset(use.behind for use in found if use.behind and use.behind != use.given),
            titles=frozenset(use.title for use in found if use.title),
            fronts=frozenset(use.given for use in found if use.given),
        )

    @property
    def count(self) -> int:
        """How often it stands."""
        return len(self.uses)

    @property
    def stands_alone(self) -> bool:
        """Whether it mostly stands without another name word behind it."""
        return 2 * sum(bool(use.behind) for use in self.uses) < len(self.uses)

    @property
    def is_surname(self) -> bool:
        """Whether somebody is introduced by it: behind a given name, or behind a title and before no other name."""
        return bool(self.givens or (self.titles and sum(use.bare for use in self.uses) * 2 > len(self.uses)))

    @property
    def told(self) -> bool:
        """Whether some use shows that it names somebody."""
        return any(use.told for use in self.uses)

    @property
    def placed(self) -> bool:
        """Whether it follows a word such as “in” as often as places do."""
        return sum(use.placed for use in self.uses) * _PLACED > len(self.uses)

    @property
    def acronym(self) -> bool:
        """Whether it is written in capitals where other words are not."""
        return all(use.acronym for use in self.uses)

    def surnames_shared(self, other: "Profile") -> frozenset[str]:
        """Return the name words that stand behind both, where what follows them is not at odds."""
        followed: defaultdict[str, set[str]] = defaultdict(set)
        for use in other.uses:
            followed[use.behind].add(use.beyond)
        return frozenset(
            use.behind
            for use in self.uses
            if use.behind and (followed[use.behind] & {use.beyond, ""} or (followed[use.behind] and not use.beyond))
        )

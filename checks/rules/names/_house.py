"""What the house's style says of two forms of a name."""

from dataclasses import dataclass

from checks.house.style import Style
from checks.reference.person_names import folded


@dataclass(frozen=True, slots=True)
class Preferred:
    """The form that the house uses, and why; `is_held` is whether its own rule holds the article to it already."""

    use: str
    why: str
    is_held: bool


def preferred(style: Style, one: str, other: str) -> Preferred | None:
    """Return the form that the house prefers to one of these two, which are folded; None where it has none."""
    for spelling in style.spellings:
        use, others = folded(spelling.use), {folded(form) for form in spelling.instead_of}
        if {one, other} & {use, *others}:
            return Preferred(spelling.use, spelling.why, is_held={one, other} <= {use, *others})
    return None

"""Words that say which way a number goes: "rose", "was cut", "a drop"."""

from typing import Final

UP: Final = (
    r"(?:rose|risen|ris(?:e|es|ing)|grew|grown|grow(?:s|ing|th)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?"
    r"|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|leap(?:s|ed|ing|t)?|skyrocket(?:s|ed|ing)?"
    r"|spik(?:e|es|ed|ing)|swell(?:s|ed|ing)?|swollen|shot up|ballooned|mushroomed|upped|rais(?:e|es|ed|ing)"
    r"|hik(?:e|es|ed|ing)|boost(?:s|ed|ing)?|ticked up|edged up|gain(?:s|ed|ing)?)"
)
DOWN: Final = (
    r"(?:fell|fallen|fall(?:s|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)"
    r"|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|sank|sunk|sink(?:s|ing)?|slid(?:e|es|ing)?|slip(?:s|ped|ping)?"
    r"|tumbl(?:e|es|ed|ing)|shrank|shrunk|shrink(?:s|ing)?|dip(?:s|ped|ping)?|slump(?:s|ed|ing)?|cut(?:s|ting)?"
    r"|reduc(?:e|es|ed|ing|tion)|lower(?:s|ed|ing)|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|ticked down|edged down)"
)
"""Patterns of verbs and nouns of movement; "up" and "down" are left to who knows what stands beside them."""

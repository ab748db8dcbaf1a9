"""Words that say which way a number goes, and how it stands with its ends: "rose", "a drop", "to 120 from 90"."""

from typing import Final

from checks.reading.relations.skeleton import NUMBER, PERCENT

UP: Final = (
    r"(?:rose|risen|ris(?:e|es|ing)|grew|grown|grow(?:s|ing|th)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?"
    r"|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|leap(?:s|ed|ing|t)?|skyrocket(?:s|ed|ing)?"
    r"|spik(?:e|es|ed|ing)|swell(?:s|ed|ing)?|swollen"
    r"|(?:shot|went|tick(?:s|ed|ing)|edg(?:es|ed|ing)|inch(?:es|ed|ing)|crept) up|ballooned|mushroomed|upped"
    r"|rais(?:e|es|ed|ing)"
    r"|hik(?:e|es|ed|ing)|boost(?:s|ed|ing)?|gain(?:s|ed|ing)?)"
)
DOWN: Final = (
    r"(?:fell|fallen|fall(?:s|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)"
    r"|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|sank|sunk|sink(?:s|ing)?|slid(?:e|es|ing)?|slip(?:s|ped|ping)?"
    r"|tumbl(?:e|es|ed|ing)|shrank|shrunk|shrink(?:s|ing)?|dip(?:s|ped|ping)?|slump(?:s|ed|ing)?|cut(?:s|ting)?"
    r"|reduc(?:e|es|ed|ing|tion)|lower(?:s|ed|ing)|slash(?:es|ed|ing)?|trim(?:s|med|ming)?"
    r"|(?:went|tick(?:s|ed|ing)|edg(?:es|ed|ing)|inch(?:es|ed|ing)) down)"
)
"""Patterns of verbs and nouns of movement; "up" and "down" are left to who knows what stands beside them."""

BY: Final = r"(?: by| of| about| only| just| further| another| sharply| slightly| steadily| again| \w{2,12}ly){0,2}"
WORD: Final = r"[^\W\d_][\w'’.-]{0,24}|\d{1,4}"
AFTER: Final = rf"(?: (?!(?:and|but|while|or|from|to|than|with)\b)(?:{WORD})){{0,5}}"
LEVEL: Final = f"[{NUMBER}{PERCENT}]"
FROM: Final = r" from (?:the |its |a |an |just |only ){0,2}"
FROM_LEVEL: Final = (
    r" from (?:(?:the|its|a|an|their|his|her)(?: (?!(?:by|to|at|in|and|or)\b)\w[\w-]{0,16}){0,4} |just |only )?"
)
TO: Final = r" (?:to|at) (?:the |its |a |an |just |only |\w{1,20} of ){0,2}"
TO_FROM: Final = rf"{TO}(?P<after>{LEVEL}){AFTER},?{FROM}(?P<before>{LEVEL})"
FROM_TO: Final = rf"{FROM}(?P<before>{LEVEL}){AFTER},? to (?:(?:the|its|a|an|just|only) )?(?P<after>{LEVEL})"
BESIDE: Final = (
    rf"(?P<after>{LEVEL})(?: (?!(?:than|from|to)\b)(?:{WORD})){{0,8}}(?:,| [—–-]| ?\() ?(?:which (?:is|was) )?"
)
"""Patterns of what stands between a change and its ends. `after` and `before` name the marks of the ends; `FROM_LEVEL`
may call the one before by what it was ("from a two-year low of 90"), which need not be what a percentage is of."""

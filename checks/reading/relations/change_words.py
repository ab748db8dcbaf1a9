"""Words that say which way a number goes, and how it stands with its ends: "rose", "a drop", "to 120 from 90"."""

from typing import Final, NamedTuple

from checks.patterns import regex
from checks.reading.quantity.tokens import words
from checks.reading.relations.skeleton import NUMBER, PERCENT
from checks.story.values import Change

_UP: Final = words(
    "rose risen rise rises rising grew grown grow grows growing growth increase increases increased increasing "
    "climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared "
    "soaring leap leaps leaped leapt skyrocketed spike spikes spiked swell swelled swollen ballooned mushroomed "
    "up upped raise raises raised raising hike hikes hiked hiking boost boosts boosted boosting gain gains gained "
    "gaining"
)
_DOWN: Final = words(
    "fell fallen fall falls falling drop drops dropped dropping decline declines declined declining decrease "
    "decreases decreased decreasing plunge plunges plunged plunging plummeted plummeting sank sunk sink sinks "
    "sinking slide slides slid sliding slip slips slipped slipping tumble tumbles tumbled tumbling shrank shrunk "
    "shrink shrinks shrinking dip dips dipped dipping slump slumps slumped slumping cut cuts cutting down reduce "
    "reduces reduced reducing reduction lower lowers lowered lowering slash slashes slashed slashing trim trims "
    "trimmed trimming"
)
MOVES: Final = dict.fromkeys(_UP, Change.UP) | dict.fromkeys(_DOWN, Change.DOWN)
"""Verbs and nouns of movement, with "up" and "down"."""

GOING: Final = words("shot shoot went gone ticked ticking ticks edged edging inched inching crept creeping moved")
"""Verbs that make a movement of the "up" or "down" behind them."""

_ADVERBS: Final = words("by of about only just further another again")
_OPENERS: Final = words("the its their his her a an in on over since during last this")
_BREAKS: Final = words("and but that which to from or by than")
_WORDS: Final = regex(r"\S{1,40}")
_REACH, _LONGEST = 100, 6


class Move(NamedTuple):
    """A word of movement: where it stands in a skeleton, the word, its direction and the word before it."""

    start: int
    word: str
    change: Change
    before: str


def move_before(text: str, end: int, objects: bool = False) -> Move | None:
    """Return the word of movement that governs what begins at `end`; None where there is none.

    Adverbs may stand between ("rose sharply by"), and with `objects` also what moves or when ("raised the fare").
    """
    start = max(0, end - _REACH)
    found = list(_WORDS.finditer(text, start, end))
    for i in range(len(found) - 1, max(-1, len(found) - _LONGEST - 2), -1):
        word = found[i][0].lower()
        if change := MOVES.get(word):
            between = [later[0].lower().rstrip(",") for later in found[i + 1 :]]
            before = found[i - 1][0].lower() if i else ""
            linked = _is_adverbial(between) or (objects and _is_object(between))
            return Move(found[i].start(), found[i][0], change, before) if linked else None
    return None


def _is_adverbial(between: list[str]) -> bool:
    return len(between) < 3 and all(word in _ADVERBS or word.endswith("ly") for word in between)


def _is_object(between: list[str]) -> bool:
    """Whether words tell what moves, or when, with no other verb or clause among them."""
    plain = all(word.isascii() and word not in _BREAKS and not word.endswith(("ed", ",")) for word in between)
    return bool(between) and between[0] in _OPENERS and plain


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
    rf"(?P<after>{LEVEL})(?! of (?:them|those|these|which|whom)\b)"
    rf"(?: (?!(?:than|from|to)\b)(?:{WORD})){{0,8}}(?:,| [—–-]| ?\() ?(?:which (?:is|was) )?"
)
"""Patterns of what stands between a change and its ends. `after` and `before` name the marks of the ends; `FROM_LEVEL`
may call the one before by what it was ("from a two-year low of 90"), which need not be what a percentage is of."""

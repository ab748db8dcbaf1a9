"""Words that bound a number: "at least", "no fewer than", "some", "or so"."""

from checks.reading.quantity.tokens import Tokens, at, is_hyphen, lows, words
from checks.story.values import Bound


def _phrases(**kinds: str) -> dict[tuple[str, ...], Bound]:
    return {
        tuple(phrase.split()): Bound[kind.upper()] for kind, listed in kinds.items() for phrase in listed.split(", ")
    }


_BEFORE = _phrases(
    at_least="at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, "
    "as few as, as little as",
    at_most="at most, up to, no more than, not more than, as many as, as much as, a maximum of, maximum of, "
    "not exceeding, as high as",
    more_than="more than, over, above, upwards of, upward of, in excess of, greater than, north of, exceeding, "
    "well over, just over, slightly over, a little over, just above, well above, slightly more than, "
    "little more than, a little more than, well more than, far more than, older than, longer than, higher than, "
    "larger than, bigger than, topping",
    less_than="less than, fewer than, under, below, beneath, just under, well under, slightly under, just below, "
    "well below, slightly less than, a little less than, just short of, short of, just shy of, shy of, "
    "lower than, smaller than, younger than, shorter than, far fewer than, far less than, just less than",
    about="some, about, around, roughly, nearly, almost, close to, approximately, approx, approx ., circa, "
    "an estimated, estimated, ~, ≈, roughly about, just about, somewhere around, in the region of, "
    "something like, very nearly, barely, virtually",
)
_LONGEST = max(map(len, _BEFORE))
_LAST_WORDS = frozenset(phrase[-1] for phrase in _BEFORE)
_AFTER = _phrases(
    at_least="or more, or above, or over, or older, or higher, or greater, or longer, at least, and up, and over, "
    "and above, and older",
    at_most="or fewer, or less, or below, or under, or younger, and younger, or lower, at most",
    about="or so, or thereabouts, or more or less",
)
_FIRST_WORDS = frozenset(phrase[0] for phrase in _AFTER)
_FILLERS = (
    ("the", "age", "of"),
    ("another",),
    ("an", "additional"),
    ("a", "further"),
    ("an", "extra"),
    ("a", "whopping"),
)
_ALSO_PARTICLES = words("over above under below beneath around about")
"""Of two bounds, the first may be the verb's own: "handed over more than 20,000 pages", "burns over nearly half"."""
_DURING_TAKES = words("for after of lasted lasting spent took takes taking with than just well by in since")


def bound_before(tokens: Tokens, index: int, floor: int, duration: bool) -> tuple[Bound | None, int]:
    """Return the bound whose words end before token `index`, and the index of their first token.

    Words before token `floor` belong to another mention. "Over three days" is no bound where the number is a
    `duration`, unless the words before say so ("for over three days").
    """
    if is_hyphen(tokens, index - 1) and at(tokens, index - 2).low == "sub" and index - 2 >= floor:
        return Bound.LESS_THAN, index - 2
    place = _skip_filler(tokens, index)
    bound, first = _match_before(tokens, place, floor)
    if bound is None:
        return None, index
    if duration and lows(tokens, first, place) == ("over",) and at(tokens, first - 1).low not in _DURING_TAKES:
        return None, index
    outer, start = _match_before(tokens, first, floor)
    if outer is None or (start == first - 1 and tokens[start].low in _ALSO_PARTICLES):
        return bound, first
    return outer, start


def _skip_filler(tokens: Tokens, index: int) -> int:
    last = at(tokens, index - 1).low
    for filler in _FILLERS:
        if last == filler[-1] and lows(tokens, index - len(filler), index) == filler:
            return index - len(filler)
    return index


def _match_before(tokens: Tokens, index: int, floor: int) -> tuple[Bound | None, int]:
    if at(tokens, index - 1).low not in _LAST_WORDS or is_hyphen(tokens, index - 2):  # "a 4-under 68"
        return None, index
    for length in range(_LONGEST, 0, -1):
        first = index - length
        if first >= floor and (bound := _BEFORE.get(lows(tokens, first, index))):
            return bound, first
    return None, index


def bound_after(tokens: Tokens, index: int) -> tuple[Bound | None, int]:
    """Return the bound whose words begin at token `index` ("or so", "+"), and the index of the token after them."""
    token = at(tokens, index)
    if token.text == "+" and token.glued:
        return Bound.AT_LEAST, index + 1
    if is_hyphen(tokens, index) and at(tokens, index + 1).low in {"plus", "odd", "ish", "something"}:
        return Bound.AT_LEAST if at(tokens, index + 1).low == "plus" else Bound.ABOUT, index + 2
    added = at(tokens, index + 1).is_figure or at(tokens, index + 2).is_figure  # "£35m plus £5m"
    if token.low == "plus" and not added:
        return Bound.AT_LEAST, index + 1
    for length in (4, 2) if token.low in _FIRST_WORDS else ():
        words_after = lows(tokens, index, index + length)
        if bound := _AFTER.get(words_after):
            return bound, index + len(words_after)
    return None, index

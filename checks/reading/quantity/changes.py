"""What stands around an amount: the direction of a change ("rose 5%") and what it is counted by ("a day")."""

from checks.reading.quantity.tokens import Tokens, at, lows, words
from checks.reading.quantity.units import read_unit
from checks.story.values import Change

_UP = words(
    "rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbs "
    "climbed climbing gain gains gained gaining jump jumps jumped jumping surge surges surged surging soar soars "
    "soared soaring up advance advanced adding add added expand expanded expanding raise raised raising higher "
    "spike spiked rallied rally accelerated swelled"
)
_DOWN = words(
    "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease "
    "decreases decreased decreasing lose loses lost losing slide slides slid sliding slip slips slipped slipping "
    "tumble tumbled tumbling plunge plunged plunging plummet plummeted plummeting sink sinks sank sunk sinking shed "
    "sheds shedding down lower cut cuts cutting reduce reduced reducing shrink shrank shrunk shrinking contract "
    "contracted contracting dip dipped dipping slump slumped slumping retreated eased"
)
DIRECTIONS = _UP | _DOWN
_COLLECTS = words("raise raises raised raising")
"""What is done to money without a change of anything: "raised $5m for charity"."""
_NOUNS_UP = words("rise increase gain jump surge growth raise hike uptick upturn")
_NOUNS_DOWN = words("fall drop decline decrease loss slide slump plunge cut reduction dip fall-off discount")
_BETWEEN = words("by just only another further an a additional much as roughly between")
_MEASURED = frozenset({"percent", "percentage point", "basis point", "point", "factor"})
_REFERS_BACK = words("ago earlier later before after")
_PERIODS = words(
    "second minute hour day night week month quarter year decade century season share gallon barrel head person "
    "household pound ton tonne ounce litre liter kilogram mile kilometre acre game capita employee student piece "
    "pint bushel dozen bottle episode ticket visit night shift flight copy dose vote"
)


def read_change(tokens: Tokens, first: int, stop: int, unit: str | None, is_money: bool) -> Change | None:
    """Return the direction in which an amount of tokens `first` up to `stop` is a change, or None.

    A plain count is one only after "by": what is dropped or lost may be bombs. "Rose to 5%", "from 5%" is a level.
    """
    place = first - 1
    by = False
    while place > first - 4 and (at(tokens, place).low in _BETWEEN or at(tokens, place).low.endswith("ly")):
        by = by or at(tokens, place).low == "by"
        place -= 1
    measured = unit in _MEASURED or is_money or at(tokens, stop).low in {"points", "point"}
    verb = at(tokens, place).low
    if verb == "up" and at(tokens, place - 1).low in {"make", "makes", "made", "making"}:
        return None
    if is_money and not by and verb in _COLLECTS:
        return None
    if measured or by:
        if verb in _UP:
            return Change.UP
        if verb in _DOWN:
            return Change.DOWN
    return _noun_change(tokens, stop) if unit in _MEASURED else None


def _noun_change(tokens: Tokens, stop: int) -> Change | None:
    """Read "a 5% rise", "a 3 percent drop"."""
    word = at(tokens, stop).low
    if word in _NOUNS_UP:
        return Change.UP
    return Change.DOWN if word in _NOUNS_DOWN else None


def read_per(text: str, tokens: Tokens, stop: int) -> tuple[str | None, int]:
    """Return what an amount is counted by, from token `stop` on, and the index after it; None where nothing says so.

    "per share", "a day", "per 100,000 people", "in a single day", "each", "/hour", "-a-year".
    """
    words = lows(tokens, stop, stop + 4)
    if words == ("-", "a", "-", at(tokens, stop + 3).low) and words[3] in _PERIODS:
        return words[3], stop + 4
    if words[:1] == ("/",) and at(tokens, stop).glued and at(tokens, stop + 1).glued:
        return _after_slash(text, tokens, stop + 1)
    if words[:1] == ("per",):
        return _after_per(tokens, stop + 1)
    if words[:1] in {("a",), ("an",), ("every",)} and words[1:2] and words[1] in _PERIODS:
        if words[2:3] and words[2] in _REFERS_BACK:
            return None, stop
        return words[1], stop + 2
    if words[:1] in {("each",), ("apiece",)}:
        period = words[1:2] if words[1:2] and words[1] in _PERIODS and words[0] == "each" else ()
        return (period[0], stop + 2) if period else ("each", stop + 1)
    if words[:3] in {("in", "a", "single"), ("in", "one", "single")} and words[3:] and words[3] in _PERIODS:
        return words[3], stop + 4
    return None, stop


def _after_slash(text: str, tokens: Tokens, index: int) -> tuple[str | None, int]:
    """Read "kV/cm", "$5/share"; figures behind a unit are its power, which is left unread: "A/cm2"."""
    unit, stop = read_unit(text, tokens, index)
    if unit is not None and not (at(tokens, stop).is_figure and at(tokens, stop).glued):
        return unit, stop
    word = at(tokens, index).low
    return (word, index + 1) if word in _PERIODS else (None, index - 1)


def _after_per(tokens: Tokens, index: int) -> tuple[str | None, int]:
    counted, place = [], index
    if at(tokens, place).is_figure:
        counted.append(tokens[place].text)
        place += 1
    for _ in range(2):
        if (
            counted
            and at(tokens, place).is_word
            and at(tokens, place).low in {"people", "residents", "million", "births"}
        ):
            counted.append(tokens[place].low)
            place += 1
    if not counted and at(tokens, place).is_word:
        counted.append(tokens[place].low)
        place += 1
    return (" ".join(counted), place) if counted else (None, index)

"""Verbs and nouns of change, as far as "from X to Y" behind one tells of two values: "rose from 12 to 15"."""

from checks.reading.quantity.changes import DIRECTIONS
from checks.reading.quantity.nouns import DETERMINERS
from checks.reading.quantity.tokens import Tokens, at, words

_REACH = 16
TAKERS = words(
    "gain gains gained gaining add added adding lose loses lost losing shed sheds shedding cut cuts cutting reduce "
    "reduced reducing up down lower higher advance advanced contract"
)
"""What they govern is the change itself ("lost from 3 to 5 pounds"), or they have other senses."""
_MOVES = (DIRECTIONS - TAKERS) | words(
    "widen widens widened widening narrow narrows narrowed narrowing double doubles doubled doubling triple tripled "
    "tripling trebled quadrupled halved extend extended extending lengthened lift lifted lifting hike hikes hiked "
    "hiking boost boosts boosted boosting bump bumped push pushed edge edged inch inched tick ticked crept improve "
    "improved improving worsened weakened strengthened slowed slowing shrinks shrinking shortened swell swollen "
    "ballooned rebounded changed dwindled revised upgraded downgraded decline hike growth uptick reduction "
    "went gone raises lowered move moved moving expands rocketed skyrocketed leapt leaped accelerating"
)
_BESIDE = words("up down higher lower upward downward upwards downwards")
_SUBORDINATORS = words("when after before while whereas because although though if since as until")
_PARTS = words("which who that but , . ; : ! ? — –")
_OF_SIZE = words("of by at costs cost between aged ages age ranging range ranges ranged")


def is_move(tokens: Tokens, lead: int) -> bool:
    """Whether the words in front of "from" at token `lead` call what follows a change from one value to another."""
    set_off = at(tokens, lead - 1).low == ","
    place = lead - 1 - set_off
    if at(tokens, place).low in _OF_SIZE:
        return False
    if at(tokens, place).low in _BESIDE:
        return at(tokens, place - 1).low not in {"make", "makes", "made", "making"}
    for index in range(place, max(place - _REACH, -1), -1):
        token = at(tokens, index)
        if token.low in _MOVES:
            return not (set_off and _is_subordinate(tokens, index))
        if _parts(tokens, index) or (token.low.endswith("ed") and at(tokens, index - 1).low not in DETERMINERS):
            return False
    return False


def _is_subordinate(tokens: Tokens, index: int) -> bool:
    """Whether the clause of a verb leans on the next one: "After profits rose, from 3 to 5 people came"."""
    start = next((place for place in range(index, max(index - _REACH, 0), -1) if _parts(tokens, place)), 0)
    return at(tokens, start).low in _SUBORDINATORS


def _parts(tokens: Tokens, index: int) -> bool:
    """Whether another clause begins or ends with a word or mark, and not a date: "since prices fell", "since 2010"."""
    token = at(tokens, index)
    opens = token.low in _SUBORDINATORS and not at(tokens, index + 1).is_figure
    return opens or token.low in _PARTS or "\n" in token.low

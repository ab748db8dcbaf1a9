"""Verbs in the clause of a number, without a parser: the most common ones by a list, others by what stands beside."""

from checks.reading.quantity.changes import DIRECTIONS
from checks.reading.quantity.nouns import DETERMINERS, STOPS, VERBS
from checks.reading.quantity.tokens import Token, Tokens, at, words

SIGNS = frozenset("$£€¥₹~(")
RELATIVES = words("which who that")
PERSONS = words("i you he she it we they there")
_AUXILIARIES = words(
    "is are was were be been being am has have had do does did will would can could shall should may might must isn't "
    "aren't wasn't weren't hasn't haven't hadn't doesn't didn't won't wouldn't can't cannot couldn't"
)
_MODALS = words("will would can could shall should might must cannot won't can't couldn't wouldn't does did")
_BEING = words("is are was were be been being has have had")
_ALSO_NOUNS = words(
    "advance climb contract cost costs cut cuts decline declines decrease decreases dip drop drops fall falls gain "
    "gains growing hike increase increases jump jumps lives loss means measure measures need needs pay pays raise "
    "rally rise rises run runs sell sells set sets shows show slide slides slump spend spends spike stand stands "
    "start starts surge trade trades weigh win wins work works"
)
_OTHERS = words(
    "understood known expects develops reaches accelerates weighs contains produces employs owns earns carries serves "
    "requires represents equals generates delivers attracts includes provides receives collects boasts operates manages"
)
_VERBS = (_AUXILIARIES | VERBS | DIRECTIONS | _OTHERS) - _ALSO_NOUNS - words("up down lower higher")
_NO_PARTICIPLES = words("need seed speed feed indeed red bed hundred kindred during including excluding according")
_ACTING = PERSONS | RELATIVES | {"and"}
_GOVERNED = STOPS | words("more less as up down back fewer")
_DIRECT = SIGNS | words("a an the its about only just")


def is_verb(tokens: Tokens, index: int) -> bool:
    """Whether a word is a verb, or a participle that stands for one: "bombs dropped on", "a fee starting at"."""
    token = at(tokens, index)
    if token.low in _VERBS or not token.is_word:
        return token.low in _VERBS
    before, after = at(tokens, index - 1), at(tokens, index + 1)
    if before.low in _MODALS and token.low not in STOPS:
        return True
    if token.is_capital or before.low in DETERMINERS or before.low.endswith("'s"):
        return False
    governs = after.is_figure or after.low in SIGNS or after.low in _GOVERNED or after.low.endswith("ly")
    if token.low in _ALSO_NOUNS:
        return governs and (before.low == "to" or after.low not in {"of", "in", "for"})
    if token.low.endswith(("ed", "ing")) and len(token.low) > 4:
        return (governs or before.low in _BEING) and token.low not in _NO_PARTICIPLES
    return token.low.endswith("s") and _is_acting(before) and (after.is_figure or after.low in _DIRECT)


def _is_acting(before: Token) -> bool:
    """Whether the word before a likely verb may be its subject, or stand for one."""
    return before.is_word and (before.low not in STOPS or before.low in _ACTING)

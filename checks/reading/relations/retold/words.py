"""Words as they are compared: without endings, and without those that any sentence may hold."""

from functools import lru_cache

from checks.patterns import regex
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.tokens import words as word_set

WORD = regex(r"[^\W\d_][\w'’-]*")

SMALL = word_set(
    "a about above according across after against ago all also although am amid an and any are around as at away be "
    "because been before behind being below between both but by can could day days did do does down during each "
    "either even every few for friday from had has have he her here him his how i if in including into is it its just "
    "last least less like made make many may me might million billion trillion monday month months more most mr mrs "
    "ms much my near nearly new no nor not now of off official officials on once one only or other our out over own "
    "part per percent president said same saturday say says she should since so some still such sunday than that the "
    "their them then there these they this those three through thursday time to told too tuesday two under until up "
    "us was we wednesday week weeks were what when where whether which while who whom whose why will with within "
    "without would year years yesterday yet you your it's that's don't i'm he's she's they're we're didn't"
)
"""Lower case; words that tell nothing of what a number counts."""

IRREGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child"}
"""Stems of common words that do not begin as their stems do."""
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ied", "es", "ed", "s", "y", "e")


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return a word without its ending, rough as that is, so that "killed" goes with "killing"."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    if low in IRREGULAR:
        return IRREGULAR[low]
    for ending in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= 3:
            return low[: -len(ending)]
    return low


def tells(word: str) -> bool:
    """Whether a word tells something of what a sentence is about."""
    low = word.lower()
    return len(low) > 1 and low not in SMALL and low not in NUMBER_WORDS

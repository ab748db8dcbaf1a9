"""What a word says of the tense of its clause: "will" and "scheduled" look ahead, "fell" and "-ed" back."""

from enum import Enum

from checks.reading.timex.lexicon import words
from checks.reading.timex.tokens import Tokens


class Tense(Enum):
    """Which side of the day of publication the clause of a date speaks of."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


_FUTURE = words(
    "hears will shall ll would could may might should must can scheduled due expected planned upcoming "
    "slated plans plan planning aims hopes intends intend expects expect hoping planning aiming poised likely deadline "
    "tentatively begins starts opens meets ends expires closes arrives returns takes heads faces kicks premieres debuts"
)
_PAST = words(
    "was were had did wasn weren hadn didn became began broke brought built came caught cut dealt died drew fell felt "
    "fought found gave got grew heard held hit kept knew led left let lost made met paid put ran read "
    "rose sat saw sent shot shut spent spoke stood struck swore swept took taught thought threw took "
    "voted went withdrew won wore wrote recent previous "
    "won set beat blew cast cost drank drove hung hurt knelt laid meant overcame oversaw overtook quit rang rebuilt "
    "shrank slept sped spread sprang stuck swam swung tore understood undertook underwent upheld withheld "
    "bore bought chose fled flew forgot froze hid rode sang sank shook slid sold sought stole woke"
)
REPORTING = words(
    "said told says announced reported added warned argued claimed stated wrote tweeted confirmed "
    "acknowledged according insisted suggested noted"
)
# Of the words above, those that are nouns behind "the" or "China's", and inside a name; and those that are verbs only
# in front of what is planned.
_NOUNS_TOO = words("plan plans hopes hope aims starts heads faces returns ends")
_PLANS = words("plan plans hopes hope aims")
_BEFORE_PLANNED = words("to that for on a an")
# Verbs whose infinitive is written like their past tense.
_UNCHANGED = words("beat cast cost cut hit hurt let put quit read set shut spread")
_BEFORE_INFINITIVE = words("to will would can could may might must shall should not")
_BE = words("is are be re s m am")
_MAY_LOOK_AHEAD = _BE | words("was were go goes set")
_NO_ED = words("need speed indeed breed feed seed weed bleed exceed proceed succeed hundred")
_NO_ING = words("during morning evening meeting hearing spring king thing something nothing everything")


def verb_tense(tokens: Tokens, index: int, *, is_behind: bool = False) -> Tense:
    """Return what the word at `index` says; `is_behind` where the date it may belong to follows it.

    UNKNOWN where it is no verb, or one that says nothing: an infinitive, a plain present.
    """
    word = tokens.word(index)
    if tokens.kinds[index] == "M":
        return Tense.UNKNOWN
    if word == "be" or tokens.word(index - 1) == "be":
        return Tense.FUTURE
    if word in _FUTURE or (word == "won" and tokens.word(index + 1) in {"'", "’"}):
        return _tense_of_future(tokens, index)
    if word in _MAY_LOOK_AHEAD and _looks_ahead(tokens, index, is_behind=is_behind):
        return Tense.FUTURE
    return Tense.PAST if _is_past(tokens, index) else Tense.UNKNOWN


def _looks_ahead(tokens: Tokens, index: int, *, is_behind: bool) -> bool:
    """Whether what follows it makes a verb look ahead: "was to meet", "goes to the polls", "is set to"."""
    word, after = tokens.word(index), tokens.word(index + 1)
    if word in {"was", "were"}:
        return after == "to" and tokens.word(index + 2) != "have"
    if word in {"go", "goes"}:
        return after == "to"
    if word == "set":
        return after in {"to", "for"}
    return word in _BE and (after in {"to", "set", "due"} or (is_behind and _is_progressive(after)))


def _is_past(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    if word in _UNCHANGED and tokens.word(index - 1) in _BEFORE_INFINITIVE:
        return False
    return word in _PAST or (word.endswith("ed") and len(word) > 3 and word not in _NO_ED)


def _tense_of_future(tokens: Tokens, index: int) -> Tense:
    """Return the tense of a word that looks ahead: "would have gone" looks back."""
    word, before = tokens.word(index), tokens[max(index - 1, 0)]
    if word in _PLANS and tokens.word(index + 1) not in _BEFORE_PLANNED:
        return Tense.UNKNOWN
    if word in _NOUNS_TOO and (before.kind in "at'" or not tokens[index].text.islower()):
        return Tense.UNKNOWN
    behind = [token.word for token in tokens[index + 1 : index + 3]]
    done = word not in {"will", "ll", "shall"} and behind[:1] == ["have"] and behind[1:] != ["to"]
    return Tense.PAST if done else Tense.FUTURE


def _is_progressive(word: str) -> bool:
    return word.endswith("ing") and word not in _NO_ING

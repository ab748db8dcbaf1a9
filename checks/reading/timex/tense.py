"""Whether the clause around a date looks back or ahead."""

from collections.abc import Iterator, Sequence
from enum import Enum

from checks.reading.timex.lexicon import words
from checks.reading.timex.tokens import Token


class Tense(Enum):
    """Which side of the day of publication the clause of a date speaks of."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


# How far a verb is looked for, in tokens: a clause of news seldom keeps its date farther away, the main verb of an
# infinitive sometimes.
_BACK, _AHEAD = 14, 12
_BACK_OF_INFINITIVE = 26

_FUTURE = words(
    "hears will won shall ll would could may might should must can scheduled due expected planned upcoming "
    "slated plans plan planning aims hopes intends intend expects expect poised likely deadline "
    "tentatively begins starts opens meets ends expires closes arrives returns takes heads faces kicks"
)
_PAST = words(
    "was were had did became began broke brought built came caught cut dealt died drew fell felt "
    "fought found gave got grew heard held hit kept knew led left let lost made met paid put ran read "
    "rose sat saw sent shot shut spent spoke stood struck swore swept took taught thought threw took "
    "voted went withdrew won wore wrote recent previous "
    "bore bought chose fled flew forgot froze hid rode sang sank shook slid sold sought stole woke"
)
REPORTING = words(
    "said told says announced reported added warned argued claimed stated wrote tweeted confirmed "
    "acknowledged according insisted suggested noted"
)
# What stands between a verb of saying and its own date: "said in a statement on Monday".
_SAYING = words(
    "in at a an the his her their on to with during statement interview news press conference briefing speech letter"
    " tweet email memo report release reporters late early written joint"
)
# What may be told of a past day as well: "Thursday's debate could have ended there".
_MODALS = words("could would might should may")
# A full stop behind one of these ends no sentence, nor one behind an initial.
_ABBREVIATIONS = words(
    "rep reps sen sens gov lt gen col capt cmdr adm sgt maj det dr mr mrs ms prof rev hon pres jr sr st no vs"
)
_OPENS_APPOSITION = words("a an the his her its their one")
_RELATIVE = words("who whose which")
# How far an apposition is followed, in tokens.
_APPOSITION = 24
_BE = words("is are be re s m am")
_OPENS_CLAUSE = words("that who which whose where because while although though if whether but")
_LIMITS = frozenset(["until", "till", "through", "to"])
# What is done to something until a day still to come, whatever the verb's own tense: "was postponed until Friday".
_PUTS_OFF = words(
    "delay delays delayed postpone postpones postponed defer deferred adjourn adjourned extend extended reschedule"
    " rescheduled push pushed off back moved"
)
_GIVES_TIME = words("suspended closed shut halted grounded barred banned jailed held gave given granted has have")
_GOES_ON = words("runs run lasts last continues continue open on stays stay valid extends")
# Verbs whose infinitive is written like their past tense.
_UNCHANGED = words("cut hit let put read shut")
_BEFORE_INFINITIVE = words("to will would can could may might must shall should not")
_JOINS_CLAUSES = words("and but so or yet")
# How far in front of its clause's date the conjunction may stand: "and by early April".
_OPENING = 3
_DATE_KINDS = "WwMDOY"
_NO_ED = words("need speed indeed breed feed seed weed bleed exceed proceed succeed hundred")
_NO_ING = words("during morning evening meeting hearing spring king thing something nothing everything")


def tense_at(tokens: Sequence[Token], first: int, stop: int) -> Tense:
    """Return the tense of the clause that holds the date `tokens[first:stop]`.

    The nearest verb in front of the date decides, within its sentence and clause; where there is none, the first one
    behind it. A verb of saying counts only where the date may be its own: "said Monday that it will" looks back, in
    "said the hearing on Monday will" the hearing does not.
    """
    before = tokens[first - 1].word if first else ""
    if before == "since":
        return Tense.PAST
    if before == "come":
        return Tense.FUTURE
    limit = _as_limit(tokens, first) if before in _LIMITS else Tense.UNKNOWN
    if limit is not Tense.UNKNOWN:
        return limit
    if before == "and" and first > 1 and tokens[first - 2].word == "now":
        return Tense.FUTURE
    behind = Tense.PAST if _is_of_next_word(tokens, first, stop) else _looking_back(tokens, first)
    if behind is Tense.UNKNOWN:
        behind = _looking_ahead(tokens, stop)
    if behind is Tense.UNKNOWN and (before == "by" or _is_ahead_of(tokens, first)):
        return Tense.FUTURE
    return behind


def _as_limit(tokens: Sequence[Token], first: int) -> Tense:
    """Return the tense of a day that something goes on to, or is put off to: the nearest verb's, save for some verbs.

    Where none is near, "until" looks ahead; of "through" and "to" that says nothing.
    """
    word = tokens[first - 1].word
    for index in range(first - 2, max(first - 2 - _BACK, -1), -1):
        if _ends_clause(tokens, index):
            break
        if tokens[index].word in _PUTS_OFF:
            return Tense.FUTURE
        if word != "to" and _goes_on(tokens, index, first):
            return Tense.FUTURE
        tense = _verb(tokens, index, is_behind=True)
        if tense is not Tense.UNKNOWN:
            return tense if word != "to" else Tense.UNKNOWN
    return Tense.FUTURE if word in {"until", "till"} else Tense.UNKNOWN


def _goes_on(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Whether it is what lasts to the date: "voted to fund it through", "is open through", "closed until"."""
    word, beside = tokens[index].word, index == first - 2
    if beside and word in _GIVES_TIME and tokens[first - 1].word != "through":
        return not any(token.word in {"was", "were", "had", "did"} for token in tokens[max(first - _BACK, 0) : first])
    return _is_infinitive(tokens, index) or (beside and word in _GOES_ON)


def _is_of_next_word(tokens: Sequence[Token], first: int, stop: int) -> bool:
    """Whether the verb behind it is its own: "officials on Sunday ordered", but not "held on Sunday followed by"."""
    if first < 2 or stop + 1 >= len(tokens) or tokens[first - 1].word != "on" or tokens[first - 2].kind != "_":
        return False
    if not tokens[first - 2].text.isalpha() or tokens[stop + 1].word == "by":
        return False
    return _verb(tokens, first - 2) is Tense.UNKNOWN and _verb(tokens, stop) is Tense.PAST


def _is_ahead_of(tokens: Sequence[Token], first: int) -> bool:
    return [token.word for token in tokens[max(first - 2, 0) : first]] == ["ahead", "of"]


def _looking_back(tokens: Sequence[Token], first: int) -> Tense:
    ahead = Tense.UNKNOWN
    for index in range(first - 1, max(first - 1 - _BACK_OF_INFINITIVE, -1), -1):
        token = tokens[index]
        if index < first - _BACK and ahead is Tense.UNKNOWN:
            return ahead
        if _ends_clause(tokens, index) or token.word in _OPENS_CLAUSE or _opens_with_date(tokens, index, first):
            return ahead
        if token.word in REPORTING:
            between = {word.word for word in tokens[index + 1 : first]}
            return Tense.PAST if first - index <= 3 or between <= _SAYING else Tense.UNKNOWN
        tense = _verb(tokens, index, is_behind=True)
        if tense is not Tense.UNKNOWN:
            return tense
        if _is_infinitive(tokens, index):
            ahead = Tense.FUTURE
    return ahead


def _opens_with_date(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Whether the date opens the clause that this word joins on: "would rule, and on Monday"."""
    if index < 2 or first - index > _OPENING or tokens[index].word not in _JOINS_CLAUSES:
        return False
    return tokens[index - 1].kind == "," and tokens[index - 2].kind not in _DATE_KINDS


def _is_infinitive(tokens: Sequence[Token], index: int) -> bool:
    """Whether it is the verb of "prepares to vote": with no past verb in front, what is still to come."""
    token = tokens[index]
    return index > 0 and tokens[index - 1].word == "to" and token.kind == "_" and token.text.islower()


def _looking_ahead(tokens: Sequence[Token], stop: int) -> Tense:
    possessive = stop < len(tokens) and tokens[stop].kind == "'"
    for index in _subject_and_verb(tokens, stop):
        token = tokens[index]
        if possessive and token.word in _MODALS:
            return Tense.UNKNOWN
        if tokens[index - 1].kind in "at":
            continue
        tense = Tense.PAST if token.word in REPORTING else _verb(tokens, index)
        if tense is not Tense.UNKNOWN:
            return tense
    return Tense.UNKNOWN


def _subject_and_verb(tokens: Sequence[Token], stop: int) -> Iterator[int]:
    """Yield where the words behind a date stand, to the end of the clause, without what its subject is said to be.

    "On Monday, Rep. Jane Doe, a member of the committee since 2010, will speak" has its verb behind the second comma.
    """
    index, steps = stop, 0
    while index < len(tokens) and steps < _AHEAD and not _ends_clause(tokens, index):
        if tokens[index].word in _RELATIVE:
            return
        closing = _end_of_apposition(tokens, index) if index > stop else None
        if closing is None:
            yield index
        index, steps = (closing or index) + 1, steps + 1


def _end_of_apposition(tokens: Sequence[Token], index: int) -> int | None:
    """Return where the comma stands that closes what the one at `index` opens; None where that opens nothing.

    "Who was elected in 2010" may have a verb; what has one behind "the" is a clause: "in Paris, the court ruled, and".
    """
    opening = tokens[index + 1].word if tokens[index].kind == "," and index + 1 < len(tokens) else ""
    if opening not in _OPENS_APPOSITION | _RELATIVE:
        return None
    for end in range(index + 2, min(index + _APPOSITION, len(tokens))):
        if tokens[end].kind == ",":
            return end
        if _ends_clause(tokens, end) or (opening not in _RELATIVE and _verb(tokens, end) is not Tense.UNKNOWN):
            return None
    return None


def _ends_clause(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.text != ".":
        return token.kind in ".|" or token.text in {";", ":"}
    before = tokens[index - 1] if index else token
    return before.word not in _ABBREVIATIONS and not (len(before.text) == 1 and before.text.isupper())


def _verb(tokens: Sequence[Token], index: int, *, is_behind: bool = False) -> Tense:
    if tokens[index].kind == "M":
        return Tense.UNKNOWN
    word = tokens[index].word
    after = tokens[index + 1].word if index + 1 < len(tokens) else ""
    if word == "be" or (index and tokens[index - 1].word == "be"):
        return Tense.FUTURE
    if word in _FUTURE:
        done = after == "have" and tokens[min(index + 2, len(tokens) - 1)].word != "to"
        return Tense.PAST if done else Tense.FUTURE
    if word == "set":
        return Tense.FUTURE if after in {"to", "for"} else Tense.PAST
    if word in _BE and (after in {"to", "set", "due"} or (is_behind and _is_progressive(after))):
        return Tense.FUTURE
    if word in _UNCHANGED and index and tokens[index - 1].word in _BEFORE_INFINITIVE:
        return Tense.UNKNOWN
    if word in _PAST or (word.endswith("ed") and len(word) > 3 and word not in _NO_ED):
        return Tense.PAST
    return Tense.UNKNOWN


def _is_progressive(word: str) -> bool:
    return word.endswith("ing") and word not in _NO_ING

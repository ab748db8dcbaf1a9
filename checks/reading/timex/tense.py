"""Whether the clause around a date looks back or ahead."""

from collections.abc import Iterator

from checks.reading.timex.lexicon import words
from checks.reading.timex.tokens import Tokens
from checks.reading.timex.verbs import REPORTING, Tense, verb_tense

# How far a verb is looked for, in tokens: a clause of news seldom keeps its date farther away, the main verb of an
# infinitive sometimes.
_BACK, _AHEAD = 14, 12
_BACK_OF_INFINITIVE = 26

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
_OPENS_CLAUSE = words("that who which whose where because while although though if whether but")
_HEADING = words("heading going looking moving headed")
_LIMITS = frozenset(["until", "till", "through", "to"])
# What is done to something until a day still to come, whatever the verb's own tense: "was postponed until Friday".
_POSTPONES = words(
    "delay delays delayed postpone postpones postponed defer deferred adjourn adjourned reschedule rescheduled"
)
_PUTS_OFF = words("extend extended push pushed off back moved give gives gave given grant granted")
_GIVES_TIME = words("suspended closed shut halted grounded barred banned jailed held has have")
_GOES_ON = words("runs run running lasts last lasting continues continue open on stays stay valid extends extending")
# Behind these "that" opens a clause; elsewhere it may belong to the noun in front of a date: "lose that job on Monday".
_SAYS = REPORTING | words("say says think thinks believe believes hope hopes know knows suggest suggests so argue")
_THAT_NOUN = (2, 3)
_JOINS_CLAUSES = words("and but so or yet")
# How far in front of its clause's date the conjunction may stand: "and by early April".
_OPENING = 3
_DATE_KINDS = "WwMDOY"


def tense_at(tokens: Tokens, first: int, stop: int) -> Tense:
    """Return the tense of the clause that holds the date `tokens[first:stop]`.

    The nearest verb in front of the date decides, within its sentence and clause; where there is none, the first one
    behind it. A verb of saying counts only where the date may be its own: "said Monday that it will" looks back, in
    "said the hearing on Monday will" the hearing does not.
    """
    while first and tokens.kinds[first - 1] == "v":
        first -= 1
    before = tokens.word(first - 1)
    if before == "since":
        return Tense.PAST
    if before == "come" or (before == "into" and tokens.kinds[first] == "M" and tokens.word(first - 2) in _HEADING):
        return Tense.FUTURE
    limit = _as_limit(tokens, first) if before in _LIMITS else Tense.UNKNOWN
    if limit is not Tense.UNKNOWN:
        return limit
    if before == "and" and tokens.word(first - 2) == "now":
        return Tense.FUTURE
    behind = Tense.PAST if _is_of_next_word(tokens, first, stop) else _looking_back(tokens, first, stop)
    if behind is Tense.UNKNOWN:
        behind = _looking_ahead(tokens, stop)
    if behind is Tense.UNKNOWN and (before == "by" or _is_ahead_of(tokens, first)):
        return Tense.FUTURE
    return behind


def _as_limit(tokens: Tokens, first: int) -> Tense:
    """Return the tense of a day that something goes on to, or is put off to: the nearest verb's, save for some verbs.

    Where none is near, "until" looks ahead; of "through" and "to" that says nothing.
    """
    word = tokens.word(first - 1)
    if any(token.word in _POSTPONES for token in tokens[max(first - 1 - _BACK, 0) : first]):
        return Tense.FUTURE
    for index in range(first - 2, max(first - 2 - _BACK, -1), -1):
        if _ends_clause(tokens, index):
            break
        if tokens.word(index) in _RELATIVE:
            return Tense.UNKNOWN if word == "to" else Tense.FUTURE
        if tokens.word(index) in _PUTS_OFF:
            return Tense.FUTURE
        if word != "to" and _goes_on(tokens, index, first):
            return Tense.FUTURE
        tense = verb_tense(tokens, index, is_behind=True)
        if tense is not Tense.UNKNOWN:
            return tense if word != "to" else Tense.UNKNOWN
    return Tense.FUTURE if word in {"until", "till"} else Tense.UNKNOWN


def _goes_on(tokens: Tokens, index: int, first: int) -> bool:
    """Whether it is what lasts to the date: "voted to fund it through", "is open through", "closed until"."""
    word, beside = tokens.word(index), index == first - 2
    if beside and word in _GIVES_TIME and tokens.word(first - 1) != "through":
        return not any(token.word in {"was", "were", "had", "did"} for token in tokens[max(first - _BACK, 0) : first])
    return _is_infinitive(tokens, index) or (beside and word in _GOES_ON)


def _is_of_next_word(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether the verb behind it is its own: "officials on Sunday ordered", but not "held on Sunday followed by"."""
    if first < 2 or stop + 1 >= len(tokens) or tokens.word(first - 1) != "on" or tokens.kinds[first - 2] not in "_r":
        return False
    if not tokens[first - 2].text.isalpha() or tokens.word(stop + 1) == "by":
        return False
    return verb_tense(tokens, first - 2) is Tense.UNKNOWN and verb_tense(tokens, stop) is Tense.PAST


def _is_ahead_of(tokens: Tokens, first: int) -> bool:
    return [token.word for token in tokens[max(first - 2, 0) : first]] in (["ahead", "of"], ["ahead", "to"])


def _looking_back(tokens: Tokens, first: int, stop: int) -> Tense:
    ahead = Tense.UNKNOWN
    for index in range(first - 1, max(first - 1 - _BACK_OF_INFINITIVE, -1), -1):
        token = tokens[index]
        if index < first - _BACK and ahead is Tense.UNKNOWN:
            return ahead
        if _ends_clause(tokens, index) or _opens_clause(tokens, index, first):
            return ahead
        if token.word in REPORTING:
            if tokens.word(min(stop, len(tokens) - 1)) == "that":
                return Tense.PAST
            between = {word.word for word in tokens[index + 1 : first]}
            return Tense.PAST if first - index <= 3 or between <= _SAYING else Tense.UNKNOWN
        tense = verb_tense(tokens, index, is_behind=True)
        if tense is not Tense.UNKNOWN and not (tense is Tense.PAST and tokens.kinds[index - 1] in "at"):
            return tense
        if _is_infinitive(tokens, index):
            ahead = Tense.FUTURE
    return ahead


def _opens_clause(tokens: Tokens, index: int, first: int) -> bool:
    word = tokens.word(index)
    if word == "that" and index and first - index in _THAT_NOUN:
        return tokens.word(index - 1) in _SAYS
    return word in _OPENS_CLAUSE or _opens_with_date(tokens, index, first)


def _opens_with_date(tokens: Tokens, index: int, first: int) -> bool:
    """Whether the date opens the clause that this word joins on: "would rule, and on Monday"."""
    if index < 2 or first - index > _OPENING or tokens.word(index) not in _JOINS_CLAUSES:
        return False
    return tokens.kinds[index - 1] == "," and tokens.kinds[index - 2] not in _DATE_KINDS


def _is_infinitive(tokens: Tokens, index: int) -> bool:
    """Whether it is the verb of "prepares to vote": with no past verb in front, what is still to come."""
    token = tokens[index]
    if index < 1 or tokens.word(index - 1) != "to" or token.kind != "_" or not token.text.islower():
        return False
    is_compound = tokens.kinds[max(index - 2, 0)] == "-" or tokens.kinds[index + 1] == "-"
    return not is_compound and (not token.word.endswith("s") or token.word.endswith("ss"))


def _looking_ahead(tokens: Tokens, stop: int) -> Tense:
    possessive = stop < len(tokens) and tokens.kinds[stop] == "'"
    for index in _subject_and_verb(tokens, stop):
        token = tokens[index]
        if possessive and token.word in _MODALS:
            return Tense.UNKNOWN
        if tokens.kinds[index - 1] in "at":
            continue
        tense = Tense.PAST if token.word in REPORTING else verb_tense(tokens, index)
        if tense is not Tense.UNKNOWN:
            return tense
    return Tense.UNKNOWN


def _subject_and_verb(tokens: Tokens, stop: int) -> Iterator[int]:
    """Yield where the words behind a date stand, to the end of the clause, without what its subject is said to be.

    "On Monday, Rep. Jane Doe, a member of the committee since 2010, will speak" has its verb behind the second comma.
    """
    index, steps = stop, 0
    while index < len(tokens) and steps < _AHEAD and not _ends_clause(tokens, index):
        if tokens.word(index) in _RELATIVE:
            return
        closing = _end_of_apposition(tokens, index) if index > stop else None
        if closing is None:
            yield index
        index, steps = (closing or index) + 1, steps + 1


def _end_of_apposition(tokens: Tokens, index: int) -> int | None:
    """Return where the comma stands that closes what the one at `index` opens; None where that opens nothing.

    "Who was elected in 2010" may have a verb; what has one behind "the" is a clause: "in Paris, the court ruled, and".
    """
    opening = tokens.word(index + 1) if tokens.kinds[index] == "," else ""
    if opening not in _OPENS_APPOSITION | _RELATIVE:
        return None
    for end in range(index + 2, min(index + _APPOSITION, len(tokens))):
        if tokens.kinds[end] == ",":
            return end
        if _ends_clause(tokens, end) or (opening not in _RELATIVE and verb_tense(tokens, end) is not Tense.UNKNOWN):
            return None
    return None


def _ends_clause(tokens: Tokens, index: int) -> bool:
    token = tokens[index]
    if token.text != ".":
        return token.kind in ".|" or token.text in {";", ":", "|"}
    before = tokens[index - 1] if index else token
    return before.word not in _ABBREVIATIONS and not (len(before.text) == 1 and before.text.isupper())

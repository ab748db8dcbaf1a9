"""What a number measures, from the words of its clause: "core inflation" in "core inflation rose 0.3%".

No parser and no lexicon of nouns: verbs are found by a list of the most common ones and by their endings, and what
stands before one is taken for its subject. A clause without a subject of its own ("up nearly 57%") has that of the
clause before. Nothing is taken from another sentence, or from farther away than `_REACH` tokens or `_MOST_NUMBERS`
figures.
"""

from enum import Enum

from checks.reading.quantity.changes import DIRECTIONS
from checks.reading.quantity.nouns import DETERMINERS, STOPS, Counts, read_noun
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.tokens import DASHES, Token, Tokens, at, is_hyphen, words
from checks.reading.quantity.units import read_unit
from checks.reading.quantity.verbs import PERSONS, RELATIVES, SIGNS, is_verb

_REACH = 48
_LONGEST = 12
_MOST_NUMBERS = 8
_JOINTS = words("and or but nor while whereas when if because although though after before until since")
_PREPOSITIONS = words(
    "in at for after during by on from with among under since within despite besides throughout amid across before "
    "to through over between of into against around near via including excluding following about without until"
)
_OPENERS = words("however meanwhile also still yet last next this")
_LOOSE = STOPS | words("well even ever back aged worth more less fewer cent another")
_NOT_BOUGHT = words("time times now example instance day week month year years quarter period half nothing")
_CHANGING = words(
    "raise raises raised raising cut cuts cutting lift lifts lifted lifting increase increases increased increasing "
    "reduce reduces reduced reducing lower lowers lowered lowering boost boosts boosted boosting trim trims trimmed "
    "slash slashes slashed slashing hike hikes hiked expand expanded double doubled extend extended"
)
_EXACTLY = words("just only exactly plus or minus")
_SUMS = words("total")
_ENDS = frozenset({".", "!", "?", ";", ":", "•"})
_DEGREES = words("up down off by to at about around over under above below")
_FEWEST = 6
_LEVELS = (
    DIRECTIONS
    | words(
        "is are was were be been being at by reach reaches reached reaching hit hits hitting stand stands stood total "
        "totals totaled totalled number numbered numbering pass passes passed passing top tops topped exceed exceeds "
        "exceeded average averages averaged close closed from to"
    )
) - words("add adds added adding lose loses lost losing raise raises raised raising cut cuts")
"""Words in front of a number without a unit that make it a level of the subject, and no count of its objects."""
_UNCLEAR = NUMBER_WORDS.keys() | words(
    "half that this given to whether no first second third new old many several few various dozens hundreds thousands "
    "millions billions"
)
_WITHIN = DASHES | frozenset("&'’/.")


class Unit(Enum):
    """What kind of unit a number has, as far as it tells where to look for what is measured."""

    MONEY = "money"
    TIME = "time"
    NONE = "none"
    OTHER = "other"


def read_measured(text: str, tokens: Tokens, first: int, stop: int, unit: Unit) -> str | None:
    """Return what the number of tokens `first` up to `stop` is a measure of, as written; None where nothing says so.

    A number without a unit measures its subject where the verb says so: "the toll reached 12", but "Acme fired 12".
    A length of time measures what "of" ties to it, and no subject: "a term of two years", but "won in two years".
    """
    if unit is Unit.MONEY and (bought := _bought(text, tokens, stop + (at(tokens, stop).low == ")"))):
        return bought
    start, end = _before(tokens, first)
    if start == end and unit is not Unit.TIME and (unit is not Unit.NONE or _is_level(tokens, first)):
        start, end = _subject(tokens, first)
    if start == end or not _is_clear(tokens, start, end):
        return None
    return " ".join(text[tokens[start].start : tokens[end - 1].end].split())


def _bought(text: str, tokens: Tokens, index: int) -> str | None:
    """Return what money went for, from "for" at a token on: "for a new roof", "for an 8.5 kW system"."""
    if at(tokens, index).low != "for":
        return None
    place = index + 1 + (at(tokens, index + 1).low in DETERMINERS)
    if at(tokens, place).is_figure:
        place = _behind_measure(text, tokens, place)
    noun, head, _ = read_noun(text, tokens, place, Counts.ANY)
    return noun if head not in _NOT_BOUGHT else None


def _behind_measure(text: str, tokens: Tokens, index: int) -> int:
    """Return the index behind a figure and its unit: "8.5 kW", "3-inch"."""
    hyphen = is_hyphen(tokens, index + 1)
    return read_unit(text, tokens, index + 1 + hyphen)[1]


def _is_level(tokens: Tokens, first: int) -> bool:
    """Whether the words before a number without a unit tell of a level: "the toll reached 12"."""
    start = max(first - _FEWEST, _sentence_start(tokens, first))
    return any(token.low in _LEVELS for token in tokens[start:first])


def _is_clear(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a phrase can be a noun phrase, rather than a piece of a clause: "search warrant to begin", "it'll"."""
    if all(token.is_figure for token in tokens[start:end]):
        return False
    if tokens[end - 1].low.endswith(("'s", "'")) or tokens[start].low.partition("'")[0] in PERSONS:
        return False
    return not any(_is_unclear(tokens, place, start) for place in range(start, end))


def _is_unclear(tokens: Tokens, index: int, start: int) -> bool:
    """Whether a word or mark of a phrase shows that the clause was not understood."""
    token, before = tokens[index], at(tokens, index - 1)
    if not (token.is_word or token.is_figure):
        return token.low not in _WITHIN
    if token.low in _UNCLEAR:
        tied = is_hyphen(tokens, index + 1) or is_hyphen(tokens, index - 1)
        return not (tied or (token.is_capital and at(tokens, index + 1).is_capital))
    verbal = index > start and token.low.endswith("ed") and len(token.low) > 4 and not token.is_capital
    return verbal and not (before.low in STOPS or before.low == "-" or before.low.endswith(("ly", "'s")))


def _before(tokens: Tokens, first: int) -> tuple[int, int]:
    """Return the phrase that "of", "with" or a bracket ties to the number: "a gain of 2%", "the jet (12 tons)"."""
    while at(tokens, first - 1).low in _EXACTLY:
        first -= 1
    if at(tokens, first - 1).low not in {"of", "with", "("}:
        return first, first
    start, end = _phrase_before(tokens, first - 1)
    return (start, end) if at(tokens, end - 1).low not in _SUMS else (first, first)


def _phrase_before(tokens: Tokens, end: int) -> tuple[int, int]:
    start = end
    while start > end - _LONGEST and _is_named(tokens, start - 1):
        start -= 1
    while start < end and tokens[start].low in {"-", "&"}:
        start += 2
    return start, max(start, end)


def _is_named(tokens: Tokens, index: int) -> bool:
    """Whether a token may belong to a phrase that is read backwards."""
    token = at(tokens, index)
    if token.low in {"-", "&"} or token.is_figure:
        return _is_tied(tokens, index) or at(tokens, index - 1).is_capital
    counts = token.low in NUMBER_WORDS and not (token.is_capital or is_hyphen(tokens, index + 1))
    return token.is_word and token.low not in STOPS and not counts and not is_verb(tokens, index)


def _subject(tokens: Tokens, first: int) -> tuple[int, int]:
    """Return the last subject before a number, in its sentence."""
    found = first, first
    clause = _sentence_start(tokens, first)
    acted = False
    for place in range(clause, first):
        token = tokens[place]
        if token.low in RELATIVES and is_verb(tokens, place + 1 + at(tokens, place + 1).low.endswith("ly")):
            found = _or_else(_phrase_before(tokens, place - (at(tokens, place - 1).low == ",")), found)
            clause, acted = place + 1, True
        elif is_verb(tokens, place):
            subject = _or_else(_trimmed(tokens, clause, place), found)
            found = _or_else(_object(tokens, place, first), subject)
            clause, acted = place + 1, True
        elif token.low in {",", "—", "–"} or (acted and token.low in _JOINTS):
            opens = not acted and tokens[clause].low not in _PREPOSITIONS
            found = _or_else(_trimmed(tokens, clause, place), found) if opens else found
            clause, acted = place + 1, False
        elif _is_number(tokens, place):
            found = found if acted else _or_else(_trimmed(tokens, clause, _degree(tokens, clause, place)), found)
            acted = True
    start = _with(tokens, clause, first) if acted else clause
    return _or_else(_trimmed(tokens, start, _degree(tokens, start, first)), found)


def _object(tokens: Tokens, verb: int, first: int) -> tuple[int, int]:
    """Return what a verb changes: "cut | the risk of death | by 30%", "raised | its key rate | to 5%"."""
    opens = at(tokens, verb + 1).low in DETERMINERS or at(tokens, verb + 1).low.endswith("'s")
    if tokens[verb].low not in _CHANGING or not opens:
        return first, first
    end = next((place for place in range(verb + 1, first) if tokens[place].low in {"by", "to", "from"}), verb + 1)
    return _trimmed(tokens, verb + 1, end)


def _or_else(phrase: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return phrase if phrase[0] < phrase[1] else other


def _with(tokens: Tokens, clause: int, first: int) -> int:
    """Return where "with its shares down" begins behind a verb, or `first`."""
    return next((place for place in range(first - 1, clause - 1, -1) if tokens[place].low == "with"), first)


def _degree(tokens: Tokens, start: int, first: int) -> int:
    """Return where a clause without a verb turns to its number: "Burlington | by 2.6%"."""
    return next((place for place in range(start, first) if tokens[place].low in _DEGREES), first)


def _sentence_start(tokens: Tokens, first: int) -> int:
    place, numbers = first, 0
    while place > max(0, first - _REACH) and numbers < _MOST_NUMBERS:
        token = at(tokens, place - 1)
        if "\n" in token.low or (token.low in _ENDS and not at(tokens, place).glued):
            break
        numbers += token.is_figure
        place -= 1
    return place


def _trimmed(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """Return the noun phrase of tokens `start` up to `end`, without the phrase of time or place that it opens with."""
    while start < end and at(tokens, start).low in _OPENERS:
        start += 1
    if at(tokens, start).low in _PREPOSITIONS:
        places = range(end - 1, start, -1)
        start = next((place for place in places if _opens_anew(tokens[place])), start) + 1
    if at(tokens, start).low in PERSONS:
        return end, end
    while start < end and _is_loose(tokens[start]):
        start += 1
    end = next((place for place in range(start, end) if _is_number(tokens, place)), end)
    while start < end and (_is_loose(tokens[end - 1]) or tokens[end - 1].low.endswith("ed")):
        end -= 1
    return max(start, end - _LONGEST), end


def _opens_anew(token: Token) -> bool:
    """Whether a new noun phrase may begin behind a word: "in the autumn the bank", "in 2014 prices"."""
    return token.low in DETERMINERS or token.is_figure


def _is_tied(tokens: Tokens, index: int) -> bool:
    """Whether a token is written together with the word, hyphen or "&" before it."""
    before = at(tokens, index - 1)
    return tokens[index].glued and (before.is_word or before.low in {"-", "&"})


def _is_number(tokens: Tokens, index: int) -> bool:
    """Whether a number of its own stands here, and none that is part of a name: "S&P 500", "in 2022", "10-year"."""
    token = tokens[index]
    if not token.is_figure:
        return token.low in SIGNS
    before = at(tokens, index - 1)
    return not (_is_tied(tokens, index) or before.is_capital or before.low == "in" or is_hyphen(tokens, index + 1))


def _is_loose(token: Token) -> bool:
    """Whether a word can neither open nor close a noun phrase."""
    if token.is_figure:
        return False
    return not token.is_word or token.low in _LOOSE or token.low.endswith("ly")

"""The counted noun behind a number, without a lexicon: a phrase ends at a mark, a small word or a likely verb."""

from enum import Enum

from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.tokens import Token, Tokens, at, is_hyphen, words

_LIMIT = 8
STOPS = words(
    "a about above according across after against ago all along already also although am amid among an and any are "
    "around as at away be because been before behind being below between both but by can cannot could day-to-day did "
    "do does down during each earlier either else even ever every except far for from had has have he her here him "
    "his how i if in including instead into is it its itself just last later least less like may me might must my "
    "near nearly neither next nor not now of off on once one's only onto or our out over own past per percent rather "
    "she should since so some still such than that the their them then there these they this those though through "
    "throughout to today together tomorrow tonight too toward towards under until up upon versus via was we were what "
    "when where whether which while who whom whose why will with within without would yesterday yet you your "
    "monday tuesday wednesday thursday friday saturday sunday despite however apart aboard alone apiece annually "
    "nationwide worldwide overall respectively straight plus minus aged home ahead "
    "again twice always never often soon recently directly everybody everyone someone somebody nobody anyone anybody "
    "he's she's it's that's there's they're we're you're i'm i've i'd he'd she'd they'd we'd they've we've who's he'll "
    "she'll they'll isn't aren't wasn't weren't don't doesn't didn't can't won't"
)
VERBS = words(
    "became become began begun bought broke brought built came caught chose come cost cut dealt did drew drove "
    "fell felt fled flew found fought gave get gets go goes going gone got grew held hit keep kept knew know left led "
    "lost made make makes mean meant met need needs paid put ran read remain remains rose said sang sat saw say says "
    "seem seems seen sent set shot show shows shut slid sold sought spent spoke stood stole struck sued swam take "
    "takes taken taught tell tells think thinks thought threw told took want wants went win wins woke won wore wrote "
    "agree agrees agree believe believes live lives die dies work works voted vote appear appears include includes "
    "stand stands gather gathered reach arrive happen remains belong exist existed did"
)
_PLURALS = words(
    "people men women children police troops staff crew crews personnel cattle sheep fish deer aircraft spacecraft "
    "species media data criteria phenomena alumni mice feet teeth geese oxen dead wounded injured missing survivors "
    "others folk livestock youth poultry lives offspring headquarters bacteria artillery infantry"
)
_PERIODIC = words("daily weekly monthly yearly early family likely elderly")
_STATES = words("dead wounded injured missing")
_SINGULARS = words("news series species bus gas crisis campus virus process class business loss address")
_ALSO_ADJECTIVES = words(
    "straight home overall past inside outside near later earlier last next paid broken stolen "
    "frozen hidden lost left sold set spent"
)
"""Small words and verbs that may also stand in front of the noun they say more of: "eight straight games"."""
LATEST = words("last first next past previous final remaining other")
"""What may stand between "the" and a number: "one of their last nine games"."""
DETERMINERS = words("the its their his her our my your all these those this that a an")


class Counts(Enum):
    """What a number before a noun says of the noun's form."""

    ONE = "one"
    """It is singular: "one person"."""
    MANY = "many"
    """It is plural, and the phrase ends with it: "71 guided bombs"."""
    ANY = "any"
    """It may be either: "20% support", "two-thirds of voters"."""


def read_noun(
    text: str, tokens: Tokens, index: int, counts: Counts = Counts.MANY
) -> tuple[str | None, str | None, int]:
    """Return the noun phrase at token `index` as written, its last word, and the index of the token after it.

    A leading "of the" is skipped.
    """
    start = _skip_of(tokens, index)
    stop = _stop(tokens, start, counts)
    many = counts is Counts.MANY
    if many and not any(map(is_plural, tokens[start:stop])):
        stop = next((place for place in range(start + 1, stop) if _is_participle(tokens, place)), stop)
    if stop == start or (many and stop == start + 1 and not is_plural(tokens[start])):
        return None, None, index
    if stop == start + 1 and tokens[start].low == "compared":
        return None, None, index
    if many and not any(map(is_plural, tokens[start:stop])) and _is_verbal(tokens[start]):
        return None, None, index
    phrase = text[tokens[start].start : tokens[stop - 1].end]
    return " ".join(phrase.split()), tokens[stop - 1].text, stop


def _is_verbal(token: Token) -> bool:
    """Whether a word announces a verb: "injured", "falling", "20 more slept", but not "speed"."""
    return token.low == "more" or (token.low.endswith(("ed", "ing")) and not token.low.endswith("eed"))


def _is_participle(tokens: Tokens, index: int) -> bool:
    """Whether a word says more of the noun before it: "page document | labeled Secret"."""
    token = tokens[index]
    return token.low.endswith("ed") and not token.low.endswith("eed") and not is_hyphen(tokens, index - 1)


def _skip_of(tokens: Tokens, index: int) -> int:
    """Skip "of the", "of its", "of Smith's"; three words at most."""
    if at(tokens, index).low != "of":
        return index
    start = index + 1
    for _ in range(2):
        if at(tokens, start).low in DETERMINERS or at(tokens, start).low.endswith("'s"):
            start += 1
        elif at(tokens, start + 1).low in {"'", "’"} and at(tokens, start + 1).glued:
            start += 2
    return start


def _stop(tokens: Tokens, start: int, counts: Counts) -> int:
    plural = False
    place = start
    while place - start < _LIMIT:
        if is_hyphen(tokens, place) and place > start and at(tokens, place + 1).is_word:
            place += 2
            plural = plural or is_plural(tokens[place - 1])
            continue
        if not _continues(tokens, place, place > start, plural, counts):
            break
        plural = plural or _ends_phrase(tokens, place)
        place += 1
    return place


def _continues(tokens: Tokens, place: int, begun: bool, plural: bool, counts: Counts) -> bool:
    """Whether a word belongs to the phrase that has `begun`, and has had its `plural` or not."""
    token = at(tokens, place)
    if token.is_figure:
        return begun and not plural and _is_model(tokens, place)
    if not begun and token.low in _ALSO_ADJECTIVES and _before_plural(tokens, place + 1):
        return True
    if not token.is_word or token.low in STOPS or token.low in NUMBER_WORDS:
        return begun and not plural and _joins(tokens, place)
    if not begun:
        named = token.low in _PLURALS or at(tokens, place - 1).low in DETERMINERS | {"of"}
        return named or token.low not in VERBS
    if plural:
        return (
            token.low not in _STATES
            and is_plural(token)
            and at(tokens, place - 1).low != "times"
            and token.is_capital == at(tokens, place - 1).is_capital
            and token.low not in VERBS
        )
    if token.low == "worth" and at(tokens, place - 1).low != "net":
        return False
    if token.low in VERBS or (token.low.endswith("ly") and token.low not in _PERIODIC):
        return False
    if counts is Counts.ONE and is_plural(token) and not is_noun_like(at(tokens, place + 1)):
        return False  # after a singular noun, an -s is a verb's: "one chart compares"
    return not (counts is not Counts.MANY and token.low.endswith(("ed", "ing")) and not is_hyphen(tokens, place - 1))


def _before_plural(tokens: Tokens, index: int) -> bool:
    """Whether a plural is the next word or the one behind it."""
    after = at(tokens, index)
    if not is_noun_like(after) or after.low.endswith("ly"):
        return False
    return is_plural(after) or (is_noun_like(at(tokens, index + 1)) and is_plural(at(tokens, index + 1)))


def _is_model(tokens: Tokens, place: int) -> bool:
    """Whether a figure within a phrase belongs to a name: "Model 3 sedans", "new 737 Max jets"."""
    after = at(tokens, place + 1)
    if at(tokens, place - 1).is_capital:
        return after.is_word
    return after.is_capital and after.is_word and any(map(is_plural, tokens[place + 1 : place + 4]))


def _ends_phrase(tokens: Tokens, place: int) -> bool:
    """Whether a word is the plural that is counted, and no name in front of one ("Texas landowners")."""
    token, after = at(tokens, place), at(tokens, place + 1)
    names = token.is_capital and after.is_word and not after.is_capital and is_plural(after)
    return is_plural(token) and not names and not is_hyphen(tokens, place + 1)


def _joins(tokens: Tokens, place: int) -> bool:
    """Whether "and" joins two names before one noun: "Kia and Hyundai vehicles"."""
    after = (at(tokens, place + 1), at(tokens, place + 2))
    return (
        at(tokens, place).low == "and"
        and at(tokens, place - 1).is_capital
        and after[0].is_capital
        and after[1].is_word
        and after[1].low not in STOPS
    )


def is_plural(token: Token) -> bool:
    """Whether a word looks like a plural noun."""
    word = token.low
    if word in _PLURALS or word.endswith(("men", "people", "children", "ae")):
        return True
    return (
        len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "'s", "us", "is")) and word not in _SINGULARS
    )


def is_noun_like(token: Token) -> bool:
    """Whether a word may begin what is counted: no small word, no verb of the list."""
    return token.is_word and token.low not in STOPS and token.low not in VERBS

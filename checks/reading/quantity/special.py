"""Quantities without a numeral: "the lone survivor", "both men", "no injuries", "second-largest", "doubled"."""

from decimal import Decimal

from checks.reading.mentions import QuantityMention
from checks.reading.quantity.bounds import bound_before
from checks.reading.quantity.measured import Unit, read_measured
from checks.reading.quantity.nouns import Counts, is_noun_like, is_plural, read_noun
from checks.reading.quantity.tokens import Tokens, at, is_hyphen, words
from checks.story.values import Bound, Change

_RANKS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_ORDINALS = {word: value for value, word in enumerate(_RANKS, 2)}
_SUPERLATIVES = words("straight consecutive successive most least highest")
_NOT_SUPERLATIVE = words(
    "interest rest guest test request protest west forest best-known harvest quest priest contest arrest"
)
ALONE = frozenset({"lone", "sole", "only", "single", "solitary"})
_NOT_COUNTED = words(
    "way thing reason one ones time question difference hope option choice problem issue answer mother mothers father "
    "parent parents mom mum dad man woman men women market currency payer sex malt storey story digit out most best "
    "biggest largest point part purpose focus solution other real true power authority responsibility discretion kind "
    "sort alternative bidder"
)
_HARM = words(
    "injury injuries casualty casualties fatality fatalities death deaths victim victims survivor survivors arrest "
    "arrests hostage hostages wounded explosion explosions infection infections case cases"
)
_HARMED = words("killed hurt injured wounded harmed shot stabbed burned hospitalized hospitalised died drowned")
_PASSIVE = words("was were is are has have had been being else yet also")
_FACTORS: dict[str, tuple[float, Change]] = {
    "doubled": (2, Change.UP),
    "doubling": (2, Change.UP),
    "tripled": (3, Change.UP),
    "tripling": (3, Change.UP),
    "trebled": (3, Change.UP),
    "quadrupled": (4, Change.UP),
    "twofold": (2, Change.UP),
    "threefold": (3, Change.UP),
    "fourfold": (4, Change.UP),
    "fivefold": (5, Change.UP),
    "sixfold": (6, Change.UP),
    "tenfold": (10, Change.UP),
    "halved": (0.5, Change.DOWN),
    "halving": (0.5, Change.DOWN),
}
STARTERS = frozenset({"the", "a", "lone", "both", "no", "nobody", "zero", *_RANKS, *_FACTORS})
Found = tuple[QuantityMention | None, int]


def read_special(text: str, tokens: Tokens, index: int, floor: int) -> Found:
    """Return the quantity without a numeral that begins at a token, and the index of the token after it."""
    word = tokens[index].low
    if word in {"the", "a", "lone"}:
        return _alone(text, tokens, index)
    if word == "both":
        return _both(text, tokens, index)
    if word == "nobody" or (word == "no" and _one(tokens, index) > index):
        return _nobody(text, tokens, index)
    if word == "no":
        return _none(text, tokens, index)
    if word in _FACTORS:
        return _factor(text, tokens, index, floor)
    return _rank(text, tokens, index) if word in _ORDINALS else (None, index)


def _alone(text: str, tokens: Tokens, index: int) -> Found:
    """Read "the lone", "the only", "a single": exactly one."""
    place = index + (tokens[index].low != "lone")  # a bare "lone survivor" has no article before it
    word, after = at(tokens, place).low, at(tokens, place + 1)
    if word not in ALONE or after.low in _NOT_COUNTED or not is_noun_like(after):
        return None, index
    if tokens[index].low == "a" and word == "only":
        return None, index
    noun, head, stop = read_noun(text, tokens, place + 1, Counts.ONE)
    if head is None or head.lower() in _NOT_COUNTED or is_plural(tokens[stop - 1]) or _unsuited(word, noun):
        return None, index
    return _mention(text, tokens, index, place + 1, Decimal(1), noun=noun, head=head), stop


def _unsuited(word: str, noun: str | None) -> bool:
    """Whether a superlative follows ("the single largest"), or a length of time, which is left to dates."""
    first = (noun or "").split()[0].lower()
    return first.endswith("est") or (word == "single" and first in {"day", "night", "year", "month", "week", "most"})


def _both(text: str, tokens: Tokens, index: int) -> Found:
    """Read "both sides", "both of the men"; "both Russia and Ukraine" names its two."""
    if not is_noun_like(at(tokens, index + 1)) and at(tokens, index + 1).low != "of":
        return None, index
    noun, head, stop = read_noun(text, tokens, index + 1)
    listed = noun is not None and " and " in noun
    if head is None or listed or not is_plural(tokens[stop - 1]) or at(tokens, stop).low in {"and", ","}:
        return None, index
    return _mention(text, tokens, index, index + 1, Decimal(2), noun=noun, head=head), stop


def _none(text: str, tokens: Tokens, index: int) -> Found:
    """Read "no injuries", "no other casualties": zero of what harms."""
    noun, head, stop = read_noun(text, tokens, index + 1, Counts.ANY)
    if head is None or head.lower() not in _HARM or stop - index > 4:
        return None, index
    return _mention(text, tokens, index, index + 1, Decimal(0), noun=noun, head=head, negated=True), stop


def _one(tokens: Tokens, index: int) -> int:
    """Return the index behind "no one" or "no-one" at a token, or `index`."""
    place = index + 1 + (at(tokens, index + 1).low == "-")
    return place + 1 if at(tokens, place).low == "one" else index


def _nobody(text: str, tokens: Tokens, index: int) -> Found:
    """Read "nobody was killed", "no one has been seriously hurt": zero people whom something harmed."""
    stop = place = max(_one(tokens, index), index + 1)
    while place < stop + 5 and (at(tokens, place).low in _PASSIVE or at(tokens, place).low.endswith("ly")):
        place += 1
    if at(tokens, place).low not in _HARMED:
        return None, index
    return _mention(text, tokens, index, stop, Decimal(0), noun="people", head="people", negated=True), stop


def _rank(text: str, tokens: Tokens, index: int) -> Found:
    """Read "second-largest city", "third straight year"."""
    place = index + 1 + is_hyphen(tokens, index + 1)
    word = at(tokens, place)
    superlative = word.low.endswith("est") and word.low not in _NOT_SUPERLATIVE and len(word.low) > 4
    if not (superlative or word.low in _SUPERLATIVES) or not word.is_word:
        return None, index
    noun, head, stop = read_noun(text, tokens, place + 1, Counts.ANY)
    value = Decimal(_ORDINALS[tokens[index].low])
    mention = _mention(text, tokens, index, place + 1, value, noun=noun, head=head, ordinal=True)
    return mention, max(stop, place + 1)


def _factor(text: str, tokens: Tokens, index: int, floor: int) -> Found:
    """Read "doubled", "more than tripled", "threefold"."""
    if at(tokens, index + 1).low in {"down", "over", "up", "back", "as"}:
        return None, index
    value, change = _FACTORS[tokens[index].low]
    bound, first = bound_before(tokens, index, floor, duration=False)
    mention = _mention(
        text,
        tokens,
        first,
        index + 1,
        Decimal(str(value)),
        bound=bound or Bound.EXACTLY,
        unit="factor",
        change=change,
        concept=read_measured(text, tokens, first, index + 1, Unit.OTHER),
    )
    return mention, index + 1


def _mention(
    text: str,
    tokens: Tokens,
    first: int,
    stop: int,
    value: Decimal,
    *,
    bound: Bound = Bound.EXACTLY,
    unit: str | None = None,
    noun: str | None = None,
    head: str | None = None,
    change: Change | None = None,
    ordinal: bool = False,
    negated: bool = False,
    concept: str | None = None,
) -> QuantityMention:
    start, end = tokens[first].start, tokens[stop - 1].end
    return QuantityMention(
        start=start,
        end=end,
        text=text[start:end],
        value=value,
        bound=bound,
        unit=unit,
        noun=noun,
        head=head,
        change=change,
        ordinal=ordinal,
        negated=negated,
        concept=concept,
    )

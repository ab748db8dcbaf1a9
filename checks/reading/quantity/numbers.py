"""Numerals: figures and number words with their magnitudes, and the worth of the last digit written."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from checks.patterns import regex
from checks.reading.quantity.tokens import Token, Tokens, at, is_hyphen
from checks.story.values import Bound


def _numbered(words: str, first: int, step: int = 1) -> dict[str, Decimal]:
    return {word: Decimal(first + step * index) for index, word in enumerate(words.split())}


ONES = _numbered("zero one two three four five six seven eight nine", 0)
TEENS = _numbered(
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    10,
)
TENS = _numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(10**3),
    "lakh": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
}
DOZEN = Decimal(12)
NUMBER_WORDS = ONES | TEENS | TENS
_SHORT_SCALES = {
    **dict.fromkeys(("k",), Decimal(10**3)),
    **dict.fromkeys(("m", "mn", "mln", "mio"), Decimal(10**6)),
    **dict.fromkeys(("bn", "bln", "b"), Decimal(10**9)),
    **dict.fromkeys(("tn", "trn"), Decimal(10**12)),
}
_PLURAL_SCALES = {"tens": Decimal(10), "dozens": DOZEN, "scores": Decimal(20)} | {
    f"{word}s": scale for word, scale in SCALES.items()
}
_VULGAR = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "⅛": Decimal("0.125"),
}
_PLAIN = regex(r"\d*\.\d+|\d+")
_ZERO_LED = regex(r"0\d")
_GROUPED = regex(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2}){1,9},\d{3}")
_SPACED = regex(r"\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+")
_DECIMAL_COMMA = regex(r"\d{1,3},\d{1,2}")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written. `stop` is the index of the token after it.

    `precision` is the worth of its last digit, `scale` that of its magnitude word. `vague` is the bound that the
    numeral itself carries: "dozens" is at least 24. `share` tells "two-thirds" and "one in five" from counts.
    """

    value: Decimal
    precision: Decimal
    stop: int
    scale: Decimal = Decimal(1)
    vague: Bound | None = None
    share: bool = False

    def times(self, scale: Decimal, stop: int) -> "Numeral":
        """Return the number with a magnitude after it."""
        return replace(
            self,
            value=self.value * scale,
            precision=self.precision * scale,
            scale=self.scale * scale,
            stop=stop,
        )


def read_numeral(tokens: Tokens, index: int) -> Numeral | None:
    """Return the numeral that begins at a token, magnitude included; None where none does."""
    token = tokens[index]
    if token.is_figure:
        return _figures(tokens, index)
    if token.low in NUMBER_WORDS:
        return _mixed(tokens, _words(tokens, index))
    if token.low in {"a", "an"}:
        return _after_article(tokens, index)
    if token.low in _PLURAL_SCALES:
        return _plural(tokens, index)
    if token.text in _VULGAR:
        return _scaled(tokens, Numeral(_VULGAR[token.text], Decimal("0.01"), index + 1, share=True))
    return _several(tokens, index)


def _figures(tokens: Tokens, index: int) -> Numeral | None:
    written = tokens[index].text
    if _PLAIN.fullmatch(written) and not _ZERO_LED.match(written):
        value = Decimal(written)
    elif _GROUPED.fullmatch(written):
        value = Decimal(written.replace(",", ""))
    elif _SPACED.fullmatch(written):
        value = Decimal(re.sub(r"\D", "", written))
    elif _DECIMAL_COMMA.fullmatch(written) and at(tokens, index + 1).low in SCALES:
        value = Decimal(written.replace(",", "."))
    else:
        return None
    numeral = Numeral(value, _last_digit(value), index + 1)
    return _mixed(tokens, _vulgar_after(tokens, numeral))


def _last_digit(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)


def _vulgar_after(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Read "2½", "2 ½" and "2 1/2"."""
    after = at(tokens, numeral.stop)
    if after.text in _VULGAR:
        value = numeral.value + _VULGAR[after.text]
        return replace(numeral, value=value, precision=Decimal("0.1"), stop=numeral.stop + 1)
    if not after.glued and (part := slashed_fraction(tokens, numeral.stop)):
        return replace(numeral, value=numeral.value + part.value, precision=Decimal("0.1"), stop=part.stop)
    return numeral


def slashed_fraction(tokens: Tokens, index: int) -> Numeral | None:
    """Read "3/4" or "1⁄32": a proper fraction whose denominator is in use as one, so that "9/11" is none."""
    over, slash, under = (at(tokens, index + step) for step in range(3))
    if slash.text not in {"/", "⁄"} or not (over.text.isascii() and over.text.isdigit() and under.text.isdigit()):
        return None
    if under.text not in {"2", "3", "4", "5", "8", "10", "16", "32", "64", "100", "128"}:
        return None
    if not slash.glued or not under.glued or not 0 < int(over.text) < int(under.text):
        return None
    return Numeral(Decimal(over.text) / Decimal(under.text), Decimal("0.01"), index + 3, share=True)


def _words(tokens: Tokens, index: int) -> Numeral:
    """Read number words as far as they make one number: "twenty-one", "one hundred and five thousand"."""
    total, current, least, stop, place = Decimal(0), Decimal(0), Decimal("Infinity"), index, index
    while True:
        word = at(tokens, place).low
        if word in NUMBER_WORDS and _fits(current, NUMBER_WORDS[word], stop == index):
            current += NUMBER_WORDS[word]
        elif word == "hundred" and 0 < current < 100:
            current *= 100
        elif word in SCALES and word != "hundred" and current > 0 and SCALES[word] < least:
            least = SCALES[word]
            total, current = total + current * least, Decimal(0)
        else:
            break
        stop = place + 1
        place = _next_number_word(tokens, stop)
    scale = least if least.is_finite() and not current else Decimal(1)
    return Numeral(total + current, scale, stop, scale)


def _fits(current: Decimal, value: Decimal, is_first: bool) -> bool:
    if is_first:
        return True
    if not current:
        return value > 0
    if current % 100 == 0:
        return value > 0
    return current % 100 >= 20 and current % 10 == 0 and 0 < value < 10


def _next_number_word(tokens: Tokens, stop: int) -> int:
    """Return where the next word of a number may stand: behind a hyphen, or behind "hundred and"."""
    if is_hyphen(tokens, stop):
        return stop + 1
    if at(tokens, stop).low == "and" and at(tokens, stop - 1).low in SCALES:
        return stop + 1
    return stop


def _mixed(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Read "two and a half", then magnitudes."""
    if at(tokens, numeral.stop).low not in {"and", "-"}:
        return _scaled(tokens, numeral)
    words = tuple(token.low for token in tokens[numeral.stop : numeral.stop + 7] if token.low != "-")
    if words[:3] in {("and", "a", "half"), ("and", "one", "half")}:
        hyphens = sum(token.low == "-" for token in tokens[numeral.stop : numeral.stop + 6])
        stop = numeral.stop + 3 + (hyphens if is_hyphen(tokens, numeral.stop) else 0)
        half = Decimal("0.5") * numeral.scale
        numeral = replace(numeral, value=numeral.value + half, precision=numeral.scale / 10, stop=stop)
    return _scaled(tokens, numeral)


def _scaled(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Read the magnitudes behind a number: "1.2 million", "35bn", "4 hundred million", "two dozen"."""
    for _ in range(3):
        after = at(tokens, numeral.stop)
        step = 1
        if is_hyphen(tokens, numeral.stop) and at(tokens, numeral.stop + 1).low in SCALES:
            after, step = at(tokens, numeral.stop + 1), 2
        scale = _scale(after) or _capital_scale(tokens, numeral.stop)
        if scale is None:
            break
        numeral = numeral.times(scale, numeral.stop + step)
    return numeral


def _scale(token: Token) -> Decimal | None:
    if token.low in SCALES:
        return SCALES[token.low]
    if token.low == "dozen":
        return DOZEN
    if token.low in _SHORT_SCALES and (token.glued or token.low in {"bn", "mn"}):
        return _SHORT_SCALES[token.low]
    return None


def _capital_scale(tokens: Tokens, index: int) -> Decimal | None:
    """Read the letter of "8 B people", "$3 M" at a token: a magnitude in capitals, set off by a space."""
    letter, after = tokens[index : index + 1], at(tokens, index + 1)
    if not letter or letter[0].text not in {"B", "M"} or letter[0].glued:
        return None
    counts = after.is_word and after.low == after.text and after.low.endswith(("s", "people"))
    return _SHORT_SCALES[letter[0].low] if counts else None


def _after_article(tokens: Tokens, index: int) -> Numeral | None:
    """Read "a million", "a dozen", "a few hundred", "a couple of"."""
    after = at(tokens, index + 1)
    if after.low in SCALES or after.low == "dozen":
        if after.low == "dozen":
            return Numeral(DOZEN, Decimal(1), index + 2, DOZEN)
        return _hundred_and(tokens, index + 1)
    if after.low == "couple":
        stop = index + 2 + (at(tokens, index + 2).low == "of")
        named = stop == index + 3 or at(tokens, stop).low in SCALES or at(tokens, stop).low == "dozen"
        couple = Numeral(Decimal(2), Decimal(1), stop, vague=Bound.ABOUT)
        return _scaled(tokens, couple) if named else None
    return _several(tokens, index + 1) if after.low == "few" else None


def _hundred_and(tokens: Tokens, index: int) -> Numeral:
    """Read "hundred and twenty thousand", "million": number words that an article counts once."""
    one = Token(-1, -1, "one", "one", "word", False)
    counted = _words([one, *tokens[index : index + 12]], 0)
    return _scaled(tokens, replace(counted, stop=index + counted.stop - 1))


def _several(tokens: Tokens, index: int) -> Numeral | None:
    """Read "few hundred", "several thousand", "several dozen": two of them at least."""
    scale = _scale(at(tokens, index + 1)) if tokens[index].low in {"few", "several"} else None
    if scale is None:
        return None
    return _scaled(tokens, Numeral(2 * scale, Decimal(1), index + 2, scale, vague=Bound.AT_LEAST))


def _plural(tokens: Tokens, index: int) -> Numeral | None:
    """Read "dozens", "tens of thousands", "hundreds of millions": at least two of the last, however many they are."""
    value = 2 * _PLURAL_SCALES[tokens[index].low]
    stop = index + 1
    while at(tokens, stop).low == "of" and at(tokens, stop + 1).low in _PLURAL_SCALES:
        value *= _PLURAL_SCALES[at(tokens, stop + 1).low]
        stop += 2
    if value == 20 or (value == 40 and at(tokens, stop).low != "of"):
        return None
    return Numeral(value, Decimal(1), stop, value / 2, vague=Bound.AT_LEAST)


STARTERS = frozenset({*NUMBER_WORDS, *_PLURAL_SCALES, *_VULGAR, "a", "an", "few", "several", "half"})

"""Currencies, before a number ("$5", "US $5", "EUR50m", "$-50.8bn") and after it ("five euros", "9 billion yuan").

Names are quantulum3's where it has one; "$" without a country is its "dollar", and so is "US$".
"""

from checks.reading.quantity.tokens import Token, Tokens, at, lows

_SIGNS = {
    "$": "dollar",
    "£": "pound sterling",
    "€": "euro",
    "¥": "japanese yen",
    "₹": "indian rupee",
    "₽": "russian ruble",
    "₴": "hryvnia",
    "₪": "shekel",
    "₩": "south korean won",
    "₺": "turkish lira",
    "₦": "naira",
    "₱": "philippine peso",
    "₿": "bitcoin",
    "¢": "cent",
}
_DOLLARS = {
    "us": "dollar",
    "u.s.": "dollar",
    "a": "australian dollar",
    "au": "australian dollar",
    "aus": "australian dollar",
    "c": "canadian dollar",
    "ca": "canadian dollar",
    "cdn": "canadian dollar",
    "can": "canadian dollar",
    "nz": "new zealand dollar",
    "hk": "hong kong dollar",
    "s": "singapore dollar",
    "sg": "singapore dollar",
    "nt": "taiwan dollar",
    "r": "brazilian real",
}
_CODES = {
    "USD": "dollar",
    "EUR": "euro",
    "GBP": "pound sterling",
    "JPY": "japanese yen",
    "CHF": "swiss franc",
    "CNY": "chinese yuan",
    "RMB": "chinese yuan",
    "INR": "indian rupee",
    "Rs": "indian rupee",
    "RM": "malaysian ringgit",
    "MYR": "malaysian ringgit",
    "AUD": "australian dollar",
    "CAD": "canadian dollar",
    "NZD": "new zealand dollar",
    "HKD": "hong kong dollar",
    "SGD": "singapore dollar",
    "RUB": "russian ruble",
    "UAH": "hryvnia",
    "ZAR": "south african rand",
    "SEK": "swedish krona",
    "NOK": "norwegian krone",
    "DKK": "danish krone",
    "PLN": "zloty",
    "BTC": "bitcoin",
}
_NAMES = {
    "dollar": "dollar",
    "euro": "euro",
    "yen": "japanese yen",
    "yuan": "chinese yuan",
    "renminbi": "chinese yuan",
    "rupee": "indian rupee",
    "ruble": "russian ruble",
    "rouble": "russian ruble",
    "hryvnia": "hryvnia",
    "shekel": "shekel",
    "franc": "swiss franc",
    "rand": "south african rand",
    "ringgit": "malaysian ringgit",
    "rial": "rial",
    "riyal": "riyal",
    "dirham": "dirham",
    "peso": "peso",
    "zloty": "zloty",
    "naira": "naira",
    "bitcoin": "bitcoin",
    "cent": "cent",
    "pence": "penny",
    "crown": "krona",
}
_COUNTRIES = {
    ("us", "dollar"): "dollar",
    ("u.s.", "dollar"): "dollar",
    ("american", "dollar"): "dollar",
    ("australian", "dollar"): "australian dollar",
    ("canadian", "dollar"): "canadian dollar",
    ("new", "zealand", "dollar"): "new zealand dollar",
    ("hong", "kong", "dollar"): "hong kong dollar",
    ("singapore", "dollar"): "singapore dollar",
    ("swiss", "franc"): "swiss franc",
    ("japanese", "yen"): "japanese yen",
    ("chinese", "yuan"): "chinese yuan",
    ("south", "korean", "won"): "south korean won",
    ("korean", "won"): "south korean won",
    ("russian", "ruble"): "russian ruble",
    ("russian", "rouble"): "russian ruble",
    ("indian", "rupee"): "indian rupee",
    ("danish", "crown"): "danish krone",
    ("danish", "krone"): "danish krone",
    ("danish", "kroner"): "danish krone",
    ("swedish", "crown"): "swedish krona",
    ("swedish", "kronor"): "swedish krona",
    ("norwegian", "crown"): "norwegian krone",
    ("norwegian", "kroner"): "norwegian krone",
    ("mexican", "peso"): "mexican peso",
    ("turkish", "lira"): "turkish lira",
    ("british", "pound"): "pound sterling",
    ("pound", "sterling"): "pound sterling",
}
_FIRST_WORDS = frozenset({"pounds", *(words[0] for words in _COUNTRIES)})
_LINES = frozenset({"144", "240", "360", "480", "540", "576", "720", "1080", "1440", "2160", "4320"})
"""Lines of a picture: 1080p is no money."""
_MINUS = frozenset("-−–")


def currency_before(tokens: Tokens, index: int) -> tuple[str | None, int]:
    """Return the currency that stands before token `index`, by name, and the index of its first token."""
    place = index - 1
    if at(tokens, place).low in _MINUS and at(tokens, place - 1).low in _SIGNS:
        place -= 1
    token = at(tokens, place)
    if token.text in _CODES and token.is_word:
        return _CODES[token.text], place
    if _is_folded_pound(tokens, place):
        return "pound sterling", place
    if token.low not in _SIGNS or not at(tokens, place + 1).glued:
        country = _DOLLARS.get(token.low) if token.is_capital and token.is_word else None
        sign = at(tokens, place - 1)
        if country and sign.low == "$" and token.glued:
            return country, place - 1
        return None, index
    return _with_country(tokens, place)


def _is_folded_pound(tokens: Tokens, index: int) -> bool:
    """Whether "PS" is the pound sign of a text that was folded to ASCII: "PS6m", "PS2,000", but a "PS5" plays games."""
    number, behind = at(tokens, index + 1), at(tokens, index + 2)
    if at(tokens, index).text != "PS" or not (number.is_figure and number.glued):
        return False
    return len(number.text) > 1 or (behind.is_word and (behind.glued or behind.low.endswith("illion")))


def _with_country(tokens: Tokens, place: int) -> tuple[str, int]:
    """Read the letters of "US $", "A$" or "U.S. $" in front of a sign; at a distance only two-letter ones."""
    sign, before = tokens[place], at(tokens, place - 1)
    if sign.low != "$":
        return _SIGNS[sign.low], place
    named = before.is_word and before.text.isupper() and before.low in _DOLLARS
    if named and (sign.glued or before.low not in {"a", "s", "r", "can"}):
        return _DOLLARS[before.low], place - 1
    return _SIGNS["$"], place


def is_negative(tokens: Tokens, index: int) -> bool:
    """Whether a minus belongs to the number at token `index`: "-5", "$-5", "-$5", but no hyphen or dash."""
    for place in (index - 1, index - 2):
        token = at(tokens, place)
        if token.low in {"-", "−"} and at(tokens, place + 1).glued and place >= 0:
            before = at(tokens, place - 1)
            return not token.glued or before.low in _SIGNS or before.low == "("
        if token.low not in _SIGNS:
            return False
    return False


def currency_after(tokens: Tokens, index: int, scaled: bool) -> tuple[str | None, int]:
    """Return the currency named at token `index`, and the index after it.

    Bare "pounds" are money only where the number is `scaled` by a million or so; else they may weigh.
    """
    for length in (3, 2) if at(tokens, index).low in _FIRST_WORDS else ():
        words = lows(tokens, index, index + length)
        if name := _COUNTRIES.get((*words[:-1], _singular(words[-1]))) if len(words) == length else None:
            return name, index + length
        if words == ("pounds", "sterling"):
            return "pound sterling", index + 2
    token = at(tokens, index)
    if token.text == "p" and token.glued and at(tokens, index - 1).text not in _LINES:
        return "penny", index + 1
    if token.text in _CODES:
        return _CODES[token.text], index + 1
    if token.low in _SIGNS and not _opens_number(at(tokens, index + 1)):
        return _SIGNS[token.low], index + 1
    word = _singular(token.low)
    if word == "pound" and scaled:
        return "pound sterling", index + 1
    return (_NAMES[word], index + 1) if word in _NAMES else (None, index)


def _opens_number(token: Token) -> bool:
    return token.is_figure or (token.glued and (token.is_word or token.low in _MINUS))


def _singular(word: str) -> str:
    return word.removesuffix("s")

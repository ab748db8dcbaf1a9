"""Text into words and marks, each with the kind that the grammar knows it by."""

import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from checks.patterns import regex
from checks.reading.timex.holidays import HOLIDAYS, NAMED_DAYS
from checks.reading.timex.lexicon import (
    CARDINALS,
    FRACTIONS,
    MONTH_ABBREVIATIONS,
    NAME_KINDS,
    ORDINALS,
    TENS,
    TIME_ZONES,
    WEEKDAY_ABBREVIATIONS,
    WORD_KINDS,
)

OTHER = "_"


class Token(NamedTuple):
    """A word, number or mark; `start` and `end` count characters of the text that was read."""

    text: str
    start: int
    end: int
    kind: str

    @property
    def word(self) -> str:
        """The word as the lexicon has it: in lower case, white space made plain, no full stop of an abbreviation."""
        word = self.text.lower()
        return word if word.isalpha() else " ".join(word.split()).rstrip(".")


def _either(words: Iterable[str]) -> str:
    """Return a pattern for any of these words, with or without a capital, the longest first.

    Words of one initial stand together, so that most of them are passed over at one look.
    """
    longest_first = sorted(words, key=lambda word: (word[0], -len(word), word))
    return "|".join(
        f"[{initial.upper()}{initial}](?:{'|'.join(word[1:] for word in members)})".replace(" ", r"[ \xa0]")
        for initial, members in groupby(longest_first, key=itemgetter(0))
    )


_HOLIDAYS = "|".join(
    re.escape(name).replace(r"\ ", r"[ \xa0]").replace("'", "['’]") for name in sorted(HOLIDAYS, key=len, reverse=True)
)

_PHRASES = [word for word in WORD_KINDS if " " in word or "-" in word]
_INITIALS = "".join(sorted({initial for word in _PHRASES for initial in (word[0], word[0].upper())}))
_NAMED_MONTHS = "|".join(name.title() for name in MONTH_ABBREVIATIONS)

# The group that ends an alternative is empty: its name is the token's kind, or says how that is found out. Every repeat
# is of one class of characters, or bounded, and what follows it is of another class: the whole reads in time linear in
# the text. What begins with a class, or a look-ahead at one, is passed over at one look: the rarer forms are not tried
# at every plain word.
_TOKEN = regex(
    rf"""
    (?=[A-Z])(?:{_HOLIDAYS})(?!\w)(?P<H>)
  | (?=[{_INITIALS}])(?:{_either(_PHRASES)})(?!\w)(?P<phrase>)
  | (?=[efnstEFNST])(?:{_either(TENS)})-(?:
        (?:{"|".join(list(CARDINALS)[:9])})(?!\w)(?P<n>)
      | (?:{"|".join(list(ORDINALS)[:9])})(?!\w)(?P<O>)
    )
  | (?=[A-Zl])(?:
        FY[ \xa0]?(?:\d{{4}}|\d\d)(?!\w)(?P<Z>)
      | [QH][1-4](?!\w)(?P<Q>)
      | (?:(?:{"|".join(TIME_ZONES)})(?:[ \xa0][Tt]ime)?|local[ \xa0]time)(?!\w)(?P<z>)
      | (?:{_either({*MONTH_ABBREVIATIONS, *WEEKDAY_ABBREVIATIONS})})\.(?!\w)(?P<abbreviation>)
    )
  | [^\W\d_]+(?P<word>)
  | \n(?P<newline>)
  | (?=[\d½¼¾'’$£€¥\#])(?:
        [½¼¾](?!\w)(?P<fraction>)
      | \d{{4}}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{{1,6}})?)?\ ?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])(?P<I>)
      | \d{{1,2}}-(?:{_NAMED_MONTHS})-(?:\d{{4}}|\d\d)(?![\w-])(?P<named_month>)
      | \d{{1,2}}(?P<slash>[/.])\d{{1,2}}(?P=slash)(?:\d{{4}}|\d\d)(?![\w/-]|[.,]\d)(?P<J>)
      | \d{{1,2}}(?:[:.][0-5]\d)?[ \xa0]?[AaPp](?:\.[Mm]\.?|[Mm])(?!\w)(?P<C>)
      | [012]?\d:[0-5]\d(?![\w:.]\d|\d)(?P<c>)
      | (?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)(?!\w)(?P<day>)
      | \d{{2,3}}(?:st|nd|rd|th)(?!\w)(?P<high_ordinal>)
      | (?:\d\d\d|['’]?[1-9])0['’]?s(?!\w)(?P<K>)
      | ['’]\d\d(?![\w’'])(?P<y>)
      | [$£€¥\#]?\d+(?:[.,:/]\d+)*[^\W\d_]*(?P<number>)
      | ['’]s(?!\w)(?P<possessive>)
    )
  | [-–—](?:
        (?<=\w[-–—])(?=[\w'’])
      | (?<=\.[-–])(?=\w)
      | (?:(?<=\D\d\ [-–—])|(?<=\D\d\d\ [-–—]))(?=\ \d\d?(?:,|\ [A-Z]))
    )(?P<hyphen>)
  | [^\s\w](?P<mark>)
    """,
    re.VERBOSE,
)
_FIXED = {"day": "O", "high_ordinal": "8", "newline": "|", "named_month": "6", "possessive": "'", "hyphen": "-",
          "fraction": "9"}  # fmt: skip
_MARKS = {",": ",", ".": ".", "!": ".", "?": "."}
_LONGEST_NUMBER = 9
_NUMBER = regex(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+|[½¼¾])?")
_YEAR = regex(r"1\d{3}|20\d\d|21\d\d")
_LAST_DAY_OF_A_MONTH = 31


def tokenize(text: str) -> list[Token]:
    """Cut a text into tokens, in order; white space other than line ends is left out."""
    tokens = []
    for match in _TOKEN.finditer(text):
        group, written = match.lastgroup or "", match[0]
        is_plain = group == "word" and written.islower()
        kind = WORD_KINDS.get(written, OTHER) if is_plain else _kind(group, written)
        # A named tuple's own constructor is a function more to call for each word of the text.
        tokens.append(tuple.__new__(Token, (written, match.start(), match.end(), kind)))
    return tokens


def _kind(group: str, text: str) -> str:
    if group == "mark":
        return _MARKS.get(text, OTHER)
    if group == "word":
        return _word_kind(text)
    if text in NAMED_DAYS:
        return "!"
    if group == "number":
        return _number_kind(text)
    if group == "phrase":
        return WORD_KINDS[" ".join(text.lower().split())]
    if group == "abbreviation":
        return NAME_KINDS[text[:-1].lower()] if text[0].isupper() else OTHER
    return _FIXED.get(group, group)


def _word_kind(text: str) -> str:
    word = text.lower()
    if word in NAME_KINDS and text[0].isupper():
        return NAME_KINDS[word]
    return WORD_KINDS.get(word, OTHER)


def _number_kind(text: str) -> str:
    if text in FRACTIONS:
        return "9"
    if not _NUMBER.fullmatch(text) or len(text) > _LONGEST_NUMBER:
        return OTHER
    if not text.isdecimal():
        return "N"
    if _YEAR.fullmatch(text):
        return "Y"
    return "D" if len(text) <= 2 and 1 <= int(text) <= _LAST_DAY_OF_A_MONTH else "N"

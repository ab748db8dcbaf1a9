"""Text into words and marks, each with the kind that the grammar knows it by."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple, overload

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
    kind: str

    @property
    def end(self) -> int:
        """The character behind its last one."""
        return self.start + len(self.text)

    @property
    def word(self) -> str:
        """The word as the lexicon has it: in lower case, white space made plain, no full stop of an abbreviation."""
        return _word(self.text)


def _word(text: str) -> str:
    word = text.lower()
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
  (?=\S|\n)(?:
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
  | [^\W\d_]+(?:\d\w*+)?(?P<word>)
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
  )
    """,
    re.VERBOSE,
)
_FIXED = {"day": "O", "high_ordinal": "8", "named_month": "6", "possessive": "'", "hyphen": "-",
          "fraction": "9"}  # fmt: skip
_WORDS = frozenset(["word", "mark", "newline"])
_OF_WORDS = (
    {form: kind for word, kind in WORD_KINDS.items() for form in (word, word.capitalize(), word.upper())}
    | {form: kind for word, kind in NAME_KINDS.items() for form in (word.capitalize(), word.upper())}
    | {",": ",", ".": ".", "!": ".", "?": ".", "\n": "|"}
)
"""The kinds of what is always of one kind, in each form that it is written in."""
_LONGEST_NUMBER = 9
_NUMBER = regex(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+|[½¼¾])?")
_YEAR = regex(r"1\d{3}|20\d\d|21\d\d")
_LAST_DAY_OF_A_MONTH = 31


class Tokens(Sequence[Token]):
    """The tokens of a text in order, without white space other than line ends; `kinds` holds a character for each.

    Few of them are ever looked at, so that each is made when it is asked for.
    """

    def __init__(self, text: str) -> None:
        self._found = [(match[0], match.start(), match.lastgroup) for match in _TOKEN.finditer(text)]
        self.kinds = "".join(
            [_OF_WORDS.get(text, OTHER) if group in _WORDS else _kind(group, text) for text, _, group in self._found]
        )

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> list[Token]: ...
    def __getitem__(self, index: int | slice) -> Token | list[Token]:
        """Return a token, or those of a slice."""
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        text, start, _ = self._found[index]
        return Token(text, start, self.kinds[index])

    def word(self, index: int) -> str:
        """Return a token's word as the lexicon has it; "" outside of the text."""
        return _word(self._found[index][0]) if 0 <= index < len(self._found) else ""

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._found)


def _kind(group: str | None, text: str) -> str:
    if text in NAMED_DAYS:
        return "!"
    if group == "number":
        return _number_kind(text)
    if group == "phrase":
        return WORD_KINDS[" ".join(text.lower().split())]
    if group == "abbreviation":
        return NAME_KINDS[text[:-1].lower()] if text[0].isupper() else OTHER
    return _FIXED.get(group or "", group or OTHER)


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

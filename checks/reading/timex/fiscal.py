"""Fiscal years and their parts, which no calendar tells: "fiscal 2020", "the third quarter of the fiscal year"."""

from dataclasses import replace

from checks.reading.mentions import Anchor, DateMention
from checks.reading.timex.absolute import ordinal_number
from checks.reading.timex.context import Context, Phrase
from checks.reading.timex.lexicon import DIRECTIONS, QUARTER, UNITS, YEAR, words

_POSSESSIVES = words("its their our his her your my")
_UNKNOWN = "XXXX"
_PARTS = {"Q": 4, "H": 2}


def read_fiscal_year(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "fiscal 2020", "the 2020 fiscal year", "FY2020", "the next fiscal year"."""
    anchor = Anchor.PUBLISHED if phrase.find("TLX") else Anchor.STATED
    return (context.mention(phrase, f"FY{_year(phrase, context)}", anchor=anchor),)


def read_part_of_fiscal_year(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "the fiscal third quarter", "the first half of fiscal 2015", "the first quarter of its fiscal year".

    Where the year is not told nobody but the company knows it, or the months; the calendar's is the other reading.
    """
    code = _part(phrase)
    owner = phrase.find("_")
    if not code or (owner and owner.word not in _POSSESSIVES):
        return ()
    year = _year(phrase, context)
    anchor = Anchor.PUBLISHED if phrase.find("TLX") else Anchor.STATED
    mention = context.mention(phrase, f"FY{year}-{code}", anchor=anchor)
    return (replace(mention, alternatives=(f"{year}-{code}",)),)


def _year(phrase: Phrase, context: Context) -> str:
    if phrase.find("TLX"):
        return f"{context.today.year + DIRECTIONS[phrase.word('TLX')]:04}"
    short = phrase.find("Z")
    digits = short.text[-4:].strip("FY \xa0") if short else phrase.word("Y")
    return f"{context.today.year // 100:02}{digits}" if len(digits) == len("25") else digits or _UNKNOWN


def _part(phrase: Phrase) -> str:
    if short := phrase.find("Q"):
        return short.text
    units = [UNITS[unit.word] for unit in phrase.every("U")]
    letter = "H" if phrase.find("h") else "Q"
    if any(unit not in {QUARTER, YEAR} for unit in units) or (letter == "Q" and QUARTER not in units):
        return ""
    number = ordinal_number(phrase.word("O"))
    return f"{letter}{number}" if number <= _PARTS[letter] else ""

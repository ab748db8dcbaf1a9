"""The rules: phrases over the kinds of `lexicon` and `tokens`, in order of precedence, each with its reader."""

from collections.abc import Callable, Iterator

from checks.patterns import regex
from checks.reading.calendar_days import NoSuchDateError
from checks.reading.mentions import DateMention
from checks.reading.timex import (
    absolute,
    amounts,
    anaphoric,
    anniversaries,
    clock,
    fiscal,
    numeric,
    offsets,
    references,
    relative,
    weekdays,
)
from checks.reading.timex.context import Context, Phrase
from checks.reading.timex.tokens import Tokens

Reader = Callable[[Phrase, Context], tuple[DateMention, ...]]

_EDGE = "(?:t?e[-i]?|t?bf)"
_WEEKDAY = "(?:[Ww],?)"
_DIRECTED_YEAR = "f?[TLX]U"
_YEAR = f"(?:,?[Yy]|{_DIRECTED_YEAR})"
_DAY = "(?:t?[DO]f?)"
_OF_YEAR = "(?:f?Y|f(?:t?[TLX]|t)U)"
_NUMBER = "(?:aq?G?|[DNYn]G?(?:-?r-?a-?h|-?9)?|9|qG?|G)"
_HALF = "ha?"
_AMOUNT = f"(?:{_HALF}|{_NUMBER})"
_NOT_UNIT = "(?!-?[Uu])"
_END = "(?=[.,|])"
_WEEKDAYS = "[Ww][-r][Ww]"
_FISCAL_YEAR = "(?:Z|[t_]?F(?:UY|U|Y)|t?[TLX]FU|t?YFU)"

# At one place the first rule that matches is asked; where its reader sees no date, reading goes on at the next token.
# No rule repeats without a bound, so that what is read at one place is too.
_RULES: tuple[tuple[str, Reader], ...] = (
    ("!", absolute.read_named_day),
    ("I", numeric.read_iso),
    ("J", numeric.read_figures),
    ("6", numeric.read_named_month),
    (f"t?Pf(?:{_WEEKDAY}?(?:M[DO]{_YEAR}?|{_DAY}M{_YEAR}?)|W)", relative.read_part_of_day_named),
    (f"{_WEEKDAYS},?(?:M[DO][-r]M?[DO]|{_DAY}M?[-r]{_DAY}M){_YEAR}?{_NOT_UNIT}", weekdays.read_pair_with_days),
    (f"{_WEEKDAY}?M[DO](?:,[DO]){{1,4}},?r[DO]{_YEAR}?{_NOT_UNIT}", absolute.read_day_list),
    (f"{_WEEKDAY}?[DO](?:,[DO]){{1,4}},?r{_DAY}M{_YEAR}?", absolute.read_day_list),
    (f"{_WEEKDAY}?M[DO][-r]M[DO]{_YEAR}?", absolute.read_days),
    (f"[Ww]t?[DO]f?[-r]{_WEEKDAY}{_DAY}M{_YEAR}?", absolute.read_days),
    (f"{_WEEKDAY}?{_DAY}M[-r]{_DAY}M{_YEAR}?", absolute.read_days),
    (f"{_WEEKDAY}?M[DO](?:[-r][DO])?{_YEAR}", absolute.read_days),
    (f"{_WEEKDAY}?M[DO]-[DO]{_NOT_UNIT}|{_WEEKDAY}?M[DO]r[DO](?=[.,|_'])", absolute.read_days),
    (f"{_WEEKDAY}?(?:Mt?[DO]){_NOT_UNIT}P?", absolute.read_days),
    (f"{_WEEKDAY}?t?[DO][-r]{_DAY}M{_YEAR}?|{_WEEKDAY}?{_DAY}M{_YEAR}?P?", absolute.read_days),
    (f"{_EDGE}?M[-r]M,?Y|{_EDGE}?M(?:(?:,|f)?[Yy]|{_DIRECTED_YEAR})", absolute.read_months),
    (f"t[OL][Uu]f{_EDGE}?(?:M(?:,?Y)?|Y)", relative.read_part_of),
    ("t?[OL]W[fi]M(?:,?[Yy])?(?![DO])", weekdays.read_nth_weekday),
    ("t?[OL]W[fi]EU", amounts.read_every_nth),
    ("t?[TLX]M(?![DO])", relative.read_directed_month),
    ("M-M", absolute.read_months),
    (f"{_EDGE}?M", absolute.read_months),
    (f"t?O-?[Uh]f{_FISCAL_YEAR}|Qf?(?:Z|FU?Y)|t?(?:FO-?|OF)U(?:f?Y)?|t?FU?YO-?[Uh]", fiscal.read_part_of_fiscal_year),
    ("Z|FU?Y|t?YFU|t?[TLX]FU", fiscal.read_fiscal_year),
    (f"{_EDGE}?t?Sr{_EDGE}?t?Sf?Y", absolute.read_seasons),
    (f"{_EDGE}?t?S(?:f?[Yy]|{_DIRECTED_YEAR})|{_EDGE}?t?S", absolute.read_season),
    (f"{_EDGE}?t?[TLX]S", relative.read_directed_season),
    (f"{_EDGE}?t?K", absolute.read_decade),
    (f"{_EDGE}?H(?:,?Y)?P?", absolute.read_holiday),
    ("D[-r]Cz?", clock.read_hours),
    ("[Cc]z?|oz?|[NY]z", clock.read_clock),
    (f"(?:{_EDGE}|l)?AP?", relative.read_adverb),
    ("W0", amounts.read_every),
    ("W[-r]W(?![MDOP])", weekdays.read_pair),
    (f"e_(?:WP?|M[DO]{_YEAR}?|{_DAY}M{_YEAR}?)", relative.read_early_on),
    (f"{_EDGE}?WP?f?[TLX]U", weekdays.read_weekday_of_week),
    (f"(?:{_EDGE}|l)?[TLX]?WP?", relative.read_weekday),
    ("t?[TLX]U'O-?[Uh]|t?YO-?[Uh]", relative.read_part_of_named_year),
    (f"Q{_OF_YEAR}?|t?Oh{_OF_YEAR}|O-h(?=_)", relative.read_part_of_year),
    ("[ta]?[O8]U(?=ia_)", amounts.read_in_a_row),
    (f"{_EDGE}?t?O-?U{_OF_YEAR}?", relative.read_ordinal),
    (f"t?[Uk]f(?:M[DO]{_YEAR}?|{_DAY}M{_YEAR}?){_NOT_UNIT}", weekdays.read_week_of),
    (f"(?:{_EDGE}|l)?(?:t?[TLX]|t)k", relative.read_weekend),
    ("[el]?[TL]P", relative.read_part_of_day),
    ("(?:e-?)?P(?=j)", anaphoric.read_part_of_trading_day),
    ("[le]?t?mP|t[LX]P|tPB(?=[.,|_])|(?:[le]i)?tP", anaphoric.read_part_of_last_day),
    ("t?m(?:_|U)(?:f?t?[TL]U|[fi]Y|aU[gl])", anaphoric.read_same_of_last_year),
    ("t?U-[gl]U|U-[gl]", anaphoric.read_year_before),
    ("v?[DNn][-r][DNn][Uu]g", offsets.read_range_ago),
    ("v?[DNn][-_]?[-r][DNn]j?-?[Uu](?!g)(?:-?x|l)?", amounts.read_lengths),
    (f"[v7]?(?:{_AMOUNT}j?-?[Uu](?:rah|3)?|u)g", offsets.read_ago),
    (f"v?(?:{_AMOUNT}j?[Uu](?:rah|3)?|u)l|{_AMOUNT}[Uu]B{_END}|tUB{_END}", offsets.read_apart),
    (f"iv?{_NUMBER}j?[Uu](?!f)", offsets.read_in),
    (f"v?t?[LX]{_NUMBER}j{{0,2}}[Uu]", amounts.read_length_beside),
    ("du|t?Xu|Lu", references.read_vague),
    (f"(?:{_EDGE}|l)?t?[TLX]U", offsets.read_directed_unit),
    ("t?bftU", offsets.read_edge_of_unit),
    ("t?U(?:-|')b(?:f?Y)?", relative.read_end_of_unit),
    ("[le]itU", offsets.read_later_in),
    ("[le]?t?m{1,2}U(?!-)", anaphoric.read_same),
    ("[le]?t?m{1,2}S", anaphoric.read_same_season),
    ("t?UY", absolute.read_year),
    ("(?:t?bf)?tj?U", anaphoric.read_bare_unit),
    ("t?O[DNYnq]j?u(?!-)", amounts.read_first_length),
    ("[ta]?[O8]j-?U", amounts.read_streak),
    ("t?[O8]-?_", anniversaries.read_anniversary),
    ("(?<=_)tO", anaphoric.read_day_of_month),
    ("EW[,r]W", amounts.read_every_two),
    ("E(?:[WkPSM]|[DNnOjq]?[Uu])|V|5", amounts.read_every),
    ("1aU|(?:aq|[DNnq])2aU", amounts.read_frequency),
    ("pU", amounts.read_per),
    ("s", amounts.read_set_adverb),
    ("v?aUrah", amounts.read_duration),
    ("aj?U(?!-)", amounts.read_single),
    (f"7{_AMOUNT}j?-?[Uu]", amounts.read_over),
    ("t[DNnq]G?j?u(?![-x])", amounts.read_duration),
    (f"(?!aU-)v?{_AMOUNT}(?:-?j){{0,2}}-?[Uu](?:-?x|-j)?", amounts.read_duration),
    ("Y-[YDN]", absolute.read_year_range),
    (f"{_EDGE}?[Yy]", absolute.read_year),
    ("R(?!-)", references.read_reference),
    ("[ifr]tL(?=[.,|r_])", references.read_past),
    ("[Td](?=_)", references.read_adjective),
    ("j-U|U-[jx]|4", amounts.read_adjective),
    ("[DNYn]-O", amounts.read_seconds),
    ("tu|u(?:-[jx])?", amounts.read_bare_plural),
)
_READERS = {f"rule{number}": reader for number, (_, reader) in enumerate(_RULES)}
# Most of the words that the lexicon knows are "the", "in" or "a" before a word that it does not: no phrase begins with
# these, and with some kinds none does at all.
_START = "(?=[^_.,|'xgBz023-])(?![afhijlpqrtvbEFGLPUX179][_.,|])"
# The group that names a rule is empty and stands at its end: a rule whose first kind does not fit is then passed over
# at one look, which one that begins with a group is not.
_PHRASE = regex(
    _START + "(?:" + "|".join(f"(?:{pattern})(?P<rule{number}>)" for number, (pattern, _) in enumerate(_RULES)) + ")"
)


def read_phrases(tokens: Tokens, context: Context) -> Iterator[DateMention]:
    """Read every phrase of dates, in order; times of day are still without their day."""
    at = 0
    while match := _PHRASE.search(tokens.kinds, at):
        phrase = Phrase(tokens, match[0], match.start(), match.end())
        mentions = _read(_READERS[match.lastgroup or ""], phrase, context)
        for mention in mentions:
            context.read(mention)
            yield mention
        at = _behind(mentions, phrase) if mentions else match.start() + 1


def _read(reader: Reader, phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Return what a reader sees in a phrase: nothing where that lies outside the calendar."""
    try:
        return reader(phrase, context)
    except (OverflowError, NoSuchDateError):
        return ()


def _behind(mentions: tuple[DateMention, ...], phrase: Phrase) -> int:
    """Return the first token behind the last mention: a reader may leave the end of its phrase alone."""
    end = mentions[-1].end
    at = phrase.stop
    while at > phrase.first + 1 and phrase.tokens[at - 1].start >= end:
        at -= 1
    return at

"""Numbers that are no quantities: dates, years, clock times, scores, telephone numbers, and parts of names."""

from itertools import takewhile

from checks.reading.quantity.nouns import DETERMINERS, is_plural
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.tokens import Tokens, at, is_hyphen, opens_sentence, words

_MONTHS = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec"
)
_DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_LABELS = words(
    "article section chapter page pages page-one figure fig table part phase grade room number numbers no nos type "
    "flight level version highway route title tier step stage round row gate zone item rule act amendment "
    "proposition prop resolution appendix volume vol issue verse paragraph channel category cat class district "
    "precinct ward lot exit line platform lane apollo covid hiv building suite apartment apt box bus train unit "
    "episode season game week day night lap hole seed rank ranked size pier pillar track schedule form plan "
    "generation gen mark model series super §"
)
_LABELS_THAT_COUNT = words("day week night season game bus train unit form plan seed ranked mark series")
_SMALL_CAPITALS = _DAYS | words(
    "a about above additionally after aged ages all almost also among an and another any approximately are around as "
    "at because before between both but by during each even every fewer following for from had has have he how however "
    "if in including injured is it its just killed least less like more most nearly no not of off on once only or our "
    "out over per roughly she since so some than that the their there these they this those through to today tomorrow "
    "top under until up upwards was we were what when where which while who will with within would yesterday yet you"
)
_SCORES = words(
    "won win wins winning beat beats beating lost lose loss losing lead leads led leading trail trailing trailed tied "
    "tie ties draw drew drawn victory defeat defeated defeating decision ruling ruled vote votes voted score scored "
    "record rout set sets majority verdict passed down up ahead aggregate shutout finished"
)
_RESULTS = words("vote votes voted tie tied win won lost beat defeated victory ruled score passed prevailed")
_STREETS = words(
    "street st road rd avenue ave drive dr lane ln boulevard blvd square place terrace way court parkway row "
    "crescent close"
)
_ALSO_RANGES = frozenset({"from", "between", "to", "and", "or", "by"})
_LONGEST_NAME = 8
_COUNTED = words(
    "people persons men women children boys girls troops soldiers workers employees staff jobs residents inhabitants "
    "refugees migrants civilians prisoners detainees passengers soldiers patients police officers firefighters "
    "protesters demonstrators fighters militants rebels families households homes houses buildings deaths injuries "
    "calories miles acres tons tonnes troops villagers visitors guests spectators customers shops stores schools"
)
_YEAR_LEADS = words(
    "in since by until till before after from during of the late early mid year fall spring summer winter autumn "
    "circa through to and between or ad"
)


def is_lookalike(text: str, tokens: Tokens, index: int, stop: int) -> bool:
    """Whether the number of tokens `index` up to `stop` is none that counts or measures."""
    token = tokens[index]
    if token.is_figure:
        return (
            _is_list_number(tokens, index)
            or _is_joined(tokens, index, stop)
            or _is_clock_time(text, tokens, index, stop)
            or _is_calendar_date(tokens, index, stop)
            or is_year(tokens, index, stop)
            or _is_short_year(tokens, index, stop)
            or _is_named(tokens, index)
            or _is_address(tokens, stop)
            or _names_model(tokens, index, stop)
        )
    return _is_named(tokens, index) or _is_capital_word(tokens, index) or _is_list_word(tokens, index)


def _is_joined(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether figures hang on letters, slashes, colons or more figures: "F-16", "G7", "9/11", "5G", "4K TV"."""
    before, token, after = at(tokens, index - 1), tokens[index], at(tokens, stop)
    if len(token.text) == 1 and at(tokens, stop - 1).text == "K" and not is_plural(after):
        return True
    if token.glued and (before.is_word or before.is_figure):
        return True
    if token.glued and before.low == "(" and before.glued:
        return True
    if token.glued and before.low == ":" and at(tokens, index - 2).is_word and not after.glued and is_plural(after):
        return False  # "More:46 states sue"
    if token.glued and before.low in {"/", ":", "_", "#", "№", "§", "@", "&", "*", "=", "?"}:
        return True
    if token.glued and before.low == "." and before.glued and at(tokens, index - 2).is_word:
        return True
    if token.glued and is_hyphen(tokens, index - 1) and at(tokens, index - 2).is_word:
        return at(tokens, index - 2).low != "sub"
    if after.glued and after.low == "(" and at(tokens, stop + 1).glued and len(at(tokens, stop + 1).text) == 1:
        return True  # "501(c)(4)"
    if after.glued and after.low in {"/", ":", "_", "'", "’", "@", "⁄"}:
        return after.low != "/" or at(tokens, stop + 1).is_figure
    return after.glued and after.is_word and at(tokens, index - 1).low not in {"$", "£", "€"}


def _is_clock_time(text: str, tokens: Tokens, index: int, stop: int) -> bool:
    after = text[tokens[stop - 1].end : tokens[stop - 1].end + 9].lower().lstrip()
    return after.startswith(
        ("a.m", "p.m", "am ", "pm ", "am.", "pm.", "am,", "pm,", "o'clock", "o’clock", "gmt", "a.m.")
    )


def _is_calendar_date(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether a month's name stands beside the day or year: "July 14", "3 and 4 May", "Feb. 11-13"."""
    number = tokens[index].text
    if not (number.isdigit() and len(number) in {1, 2, 4}):
        return False
    place = index - 1 - (at(tokens, index - 1).low == ".")
    if _is_month(tokens, place):
        return True
    place = stop + (at(tokens, stop).low == "of")
    if _is_month(tokens, place) and int(number) <= 31:
        return True
    return int(number) <= 31 and (_chains(tokens, index, -1) or _chains(tokens, stop - 1, 1))


def _is_month(tokens: Tokens, index: int) -> bool:
    token = at(tokens, index)
    return token.low in _MONTHS and token.is_capital


def _chains(tokens: Tokens, index: int, step: int) -> bool:
    """Whether "July 3 and" or "and 4 July" stands on that side."""
    link, day, month = (at(tokens, index + step * distance) for distance in (1, 2, 3))
    if link.low not in {"-", "–", "and", "or", "to"} or not (day.is_figure and len(day.text) <= 2):
        return False
    return month.low in _MONTHS and month.is_capital


def is_year(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether four bare digits are rather a year than a count.

    News writes counts of a thousand and more with a comma, so that 1700 to 2099 without one are years unless a
    plural follows a bound ("more than 2000 people"), or one that is hardly told apart by years ("2000 workers", but
    "2016 voters", "the 2019 graduates"); 1000 to 1699 and 2100 to 2199 are years only after "in", "since" and the like.
    """
    number = tokens[index].text
    if not _may_be_year(number) or stop != index + 1:
        return False
    before, after = at(tokens, index - 1), at(tokens, stop)
    dated = before.low in _YEAR_LEADS and before.low not in _ALSO_RANGES
    if after.low in {"-", "–", "to"} and not (after.glued or dated) and at(tokens, stop + 1).is_figure:
        return _may_be_year(at(tokens, stop + 1).text)
    if after.low in {"bc", "ad", "bce", "ce"} or (before.low, at(tokens, index - 2).low) == (".", "d"):
        return True
    follows = is_plural(after) and not after.is_capital
    if int(number) < 1700 or int(number) >= 2100:
        return before.low in _YEAR_LEADS and not follows
    if before.low in {"than", "least", "over", "some", "nearly", "about", "roughly", "approximately"}:
        return not (follows or is_plural(at(tokens, stop + 1)))
    if dated or before.low in DETERMINERS or before.low.endswith(("'s", "s'", "'", "’")):
        return True
    return not (follows and after.low in _COUNTED)


def _is_short_year(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether an apostrophe stands for a century: "the class of '16", but "'16 people fled,' he said"."""
    mark, number = at(tokens, index - 1), tokens[index]
    if mark.low not in {"'", "’"} or mark.glued or not number.glued or stop != index + 1 or len(number.text) != 2:
        return False
    before = at(tokens, index - 2)
    dated = before.low in _YEAR_LEADS or before.low in DETERMINERS or before.is_capital
    return mark.text == "’" or dated or not at(tokens, stop).is_word


def _may_be_year(number: str) -> bool:
    return number.isdigit() and len(number) == 4 and 1000 <= int(number) <= 2199


def _is_named(tokens: Tokens, index: int) -> bool:
    """Whether the word before makes the number its name: "Boeing 737", "Article 5", "category four", "No. 10"."""
    place = index - 1
    if at(tokens, place).low == "." and at(tokens, place - 1).low in {
        "no",
        "nos",
        "vol",
        "fig",
        "art",
        "sec",
        "ch",
        "p",
    }:
        return True
    before = at(tokens, place)
    if before.low == "of" and at(tokens, place - 1).text == "Group":
        return True
    if not before.is_word:
        return False
    if before.low.endswith("'s"):  # "Poor's 500"
        counts = any(map(is_plural, tokens[index + 1 : index + 3]))
        return before.is_capital and tokens[index].is_figure and not counts
    if before.low in _LABELS and (before.low not in _LABELS_THAT_COUNT or before.is_capital):
        return not (before.low == "no" and not before.is_capital)
    if before.text == before.low or before.low in _SMALL_CAPITALS or before.low in NUMBER_WORDS:
        return False
    token = tokens[index]
    if token.is_figure or token.is_capital:
        return not (opens_sentence(tokens, place) and before.low.endswith("ly"))
    return False


def _is_capital_word(tokens: Tokens, index: int) -> bool:
    """Whether a number word has a capital without opening a sentence: "the Big Ten", "the Group of Seven"."""
    token = tokens[index]
    return token.is_capital and not opens_sentence(tokens, index) and not _is_title_case(tokens, index)


def _is_title_case(tokens: Tokens, index: int) -> bool:
    words = [at(tokens, index + step) for step in (-2, -1, 1, 2)]
    return all(word.is_capital or not word.is_word for word in words) and words[2].is_word


def _is_list_word(tokens: Tokens, index: int) -> bool:
    """Whether a number word is tied to a word before it: "one-on-one", "two-to-one", "mid-twenties", "anti-one"."""
    return is_hyphen(tokens, index - 1) and at(tokens, index - 2).is_word


def _is_address(tokens: Tokens, stop: int) -> bool:
    """Whether a street follows: "10 Downing Street"."""
    for place in range(stop, stop + 4):
        token = at(tokens, place)
        if not (token.is_word and token.is_capital):
            return False
        if token.low in _STREETS and place > stop:
            return True
    return False


def _names_model(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether a name follows figures and nothing that could be counted: "787 Dreamliner", "4 Started"."""
    if stop != index + 1 or not at(tokens, stop).is_capital or not at(tokens, stop).is_word:
        return False
    place = stop
    while place < stop + _LONGEST_NAME and _is_of_name(tokens, place):
        place += 1
    kept = takewhile(
        lambda word: word.is_word or word.is_figure or (word.low == "-" and word.glued), tokens[stop : place + 5]
    )
    return not any(map(is_plural, kept))


def _is_of_name(tokens: Tokens, index: int) -> bool:
    """Whether a word may belong to a name of several words: "Model 3", "Model S and Model X"."""
    token, after = at(tokens, index), at(tokens, index + 1)
    return token.is_capital or token.is_figure or (token.low == "and" and after.is_capital)


def behind_chain(tokens: Tokens, index: int) -> int:
    """Return the index behind a chain of figures, as of telephone numbers and ISO dates, or `index` if it is none.

    "202-555-0143", "2025-07-21", "+44 20 7946 0958": three figures or more with nothing but a dash or a space between.
    """
    place, figures = index, 0
    while at(tokens, place).is_figure:
        figures += 1
        place += 1 + is_hyphen(tokens, place + 1)
    international = at(tokens, index - 1).low == "+" and figures > 1
    return place if figures > 2 or international else index


def _is_list_number(tokens: Tokens, index: int) -> bool:
    """Whether a line begins with this figure as its number: "1. ", "2) "."""
    mark, word = at(tokens, index + 1), at(tokens, index + 2)
    starts = index == 0 or "\n" in at(tokens, index - 1).low
    return starts and mark.low in {".", ")"} and mark.glued and (not word.glued or "\n" in word.low)


def behind_score(tokens: Tokens, index: int, stop: int) -> int:
    """Return the index behind a result in words ("by a vote of 58 to 42", "tied 4 to 4"), or `index` if it is none."""
    last = at(tokens, stop + 1)
    if at(tokens, stop).low != "to" or not (last.is_figure or last.low in NUMBER_WORDS):
        return index
    before = {at(tokens, place).low for place in range(index - 4, index)}
    after = at(tokens, stop + 2)
    if before & _RESULTS and "from" not in before and not after.low.startswith("p") and after.low != "%":
        return stop + 2
    return index


def is_score(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether words around "21-14" call it a score or a vote."""
    around = [at(tokens, place).low for place in (index - 3, index - 2, index - 1, stop, stop + 1)]
    return any(word in _SCORES for word in around)

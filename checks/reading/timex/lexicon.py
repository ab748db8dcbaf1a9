"""The words of English dates: what each is worth, and its kind, one character of the grammar."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checks.story.values import Mod

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def ordered(text: str) -> tuple[str, ...]:
    """Return the words of `text`, in order."""
    return tuple(text.split())


def words(text: str) -> frozenset[str]:
    """Return the words of `text` as a set to look words up in."""
    return frozenset(text.split())


def plain(number: float) -> str:
    """Return a number as ISO 8601 writes it in a duration: "3", "2.5", "1000000", to three places."""
    return f"{number:.3f}".rstrip("0").rstrip(".")


_HALVES = {"H": "PT30M", "Y": "P6M"}
_LONG = {10: "DE", 100: "CE"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of time: `count` of ISO 8601's `code`, in days or longer, or in a part of a day where `clock` is true."""

    code: str
    count: int = 1
    clock: bool = False

    def duration(self, number: str) -> str:
        """Return the TIMEX3 duration of so many: "3" days are "P3D", "X" decades "PXDE", half a decade "P5Y"."""
        if number == "0.5" and self.count == 1 and self.code in _HALVES:
            return _HALVES[self.code]
        time = "T" if self.clock else ""
        if self.count in _LONG and (number == "X" or number.isdecimal()):
            return f"P{number}{_LONG[self.count]}"
        worth = number if number == "X" or self.count == 1 else plain(float(number) * self.count)
        return f"P{time}{worth}{self.code}"


@dataclass(frozen=True, slots=True)
class Edge:
    """A word for a part of a period; `clip` says which side of the day of publication it leaves out."""

    mod: Mod | None = None
    clip: str = ""


YEAR, DECADE, CENTURY = Unit("Y"), Unit("Y", 10), Unit("Y", 100)
QUARTER, MONTH, WEEK, FORTNIGHT, DAY = Unit("Q"), Unit("M"), Unit("W"), Unit("W", 2), Unit("D")
HOUR, MINUTE, SECOND = Unit("H", clock=True), Unit("M", clock=True), Unit("S", clock=True)

QUARTER_CENTURY = Unit("Y", 25)

UNITS = {
    "century": CENTURY,
    "day": DAY,
    "decade": DECADE,
    "fortnight": FORTNIGHT,
    "hour": HOUR,
    "minute": MINUTE,
    "month": MONTH,
    "quarter": QUARTER,
    "quarter-century": QUARTER_CENTURY,
    "quarter century": QUARTER_CENTURY,
    "quarter of a century": QUARTER_CENTURY,
    "week": WEEK,
    "year": YEAR,
}
UNIT_PLURALS = {f"{name}s": unit for name, unit in UNITS.items() if "century" not in name} | {
    "centuries": CENTURY,
    "seconds": SECOND,
}

MONTH_NAMES = ordered("january february march april may june july august september october november december")
MONTHS = {name: number for number, name in enumerate(MONTH_NAMES, 1)}
MONTH_ABBREVIATIONS = {name[:3]: number for name, number in MONTHS.items() if name != "may"} | {"sept": 9}
WEEKDAY_NAMES = ordered("monday tuesday wednesday thursday friday saturday sunday")
WEEKDAYS = {name: number for number, name in enumerate(WEEKDAY_NAMES)}
WEEKDAY_ABBREVIATIONS = {name[:3]: number for name, number in WEEKDAYS.items()} | {"tues": 1, "thur": 3, "thurs": 3}
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
PARTS_OF_DAY = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
CARDINALS = {word: n for n, word in enumerate(ordered(f"{_ONES} eighteen nineteen"), 1)}
TENS = dict(zip(ordered("twenty thirty forty fifty sixty seventy eighty ninety"), range(20, 100, 10), strict=True))
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
ORDINALS = {
    word: n for n, word in enumerate(ordered(f"{_ORDINALS} fifteenth sixteenth seventeenth eighteenth nineteenth"), 1)
} | {"twentieth": 20, "final": 4}
# Written "2 1/2" or "2½".
FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "½": 0.5, "¼": 0.25, "¾": 0.75}
MULTIPLIERS = {"couple": 2, "couple of": 2, "dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6,
               "billion": 10**9}  # fmt: skip
MANY = ("dozens", "scores", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions")
DECADE_WORDS = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
                "eighties": 8, "nineties": 9}  # fmt: skip

LONG_WORDS = {f"{name}long": UNITS[name] for name in ("hour", "day", "week", "month", "year", "decade")}
SETS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "quarterly": "P1Q",
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
    "biannual": "P6M",
    "semiannual": "P6M",
    "semiannually": "P6M",
    "biennial": "P2Y",
}
REFERENCES = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "at present": "PRESENT_REF",
    "at the moment": "PRESENT_REF",
    "these days": "PRESENT_REF",
    "right now": "PRESENT_REF",
    "the time being": "PRESENT_REF",
    "the present": "PRESENT_REF",
    "recently": "PAST_REF",
    "more recently": "PAST_REF",
    "most recently": "PAST_REF",
    "very recently": "PAST_REF",
    "just recently": "PAST_REF",
    "lately": "PAST_REF",
    "the recent past": "PAST_REF",
    "the distant past": "PAST_REF",
    "long ago": "PAST_REF",
    "some time ago": "PAST_REF",
    "soon": "FUTURE_REF",
    "very soon": "FUTURE_REF",
    "the future": "FUTURE_REF",
    "the near future": "FUTURE_REF",
    "the immediate future": "FUTURE_REF",
    "the distant future": "FUTURE_REF",
    "the foreseeable future": "FUTURE_REF",
    "the near term": "FUTURE_REF",
    "the short term": "FUTURE_REF",
    "the long term": "FUTURE_REF",
}
DAY_ADVERBS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "overnight": -1,
               "the day before yesterday": -2, "the day after tomorrow": 2}  # fmt: skip
BOUNDS = {
    "about": Mod.APPROX,
    "around": Mod.APPROX,
    "approximately": Mod.APPROX,
    "roughly": Mod.APPROX,
    "some": Mod.APPROX,
    "nearly": Mod.LESS_THAN,
    "almost": Mod.LESS_THAN,
    "less than": Mod.LESS_THAN,
    "fewer than": Mod.LESS_THAN,
    "up to": Mod.LESS_THAN,
    "at most": Mod.LESS_THAN,
    "just under": Mod.LESS_THAN,
    "no more than": Mod.LESS_THAN,
    "more than": Mod.MORE_THAN,
    "longer than": Mod.MORE_THAN,
    "at least": Mod.MORE_THAN,
    "well over": Mod.MORE_THAN,
    "just over": Mod.MORE_THAN,
    "a little over": Mod.MORE_THAN,
    "a little more than": Mod.MORE_THAN,
    "slightly more than": Mod.MORE_THAN,
    "just more than": Mod.MORE_THAN,
    "a little less than": Mod.LESS_THAN,
    "slightly less than": Mod.LESS_THAN,
    "just less than": Mod.LESS_THAN,
    "well under": Mod.LESS_THAN,
    "over": Mod.MORE_THAN,
    "under": Mod.LESS_THAN,
}
TIME_ZONES = ordered("UTC GMT BST CET CEST EST EDT ET CST CDT CT MST MDT PST PDT PT Eastern Central Pacific")


EDGES = {
    "early": Edge(Mod.START),
    "late": Edge(Mod.END),
    "mid": Edge(Mod.MID),
    "beginning": Edge(Mod.START),
    "start": Edge(Mod.START),
    "middle": Edge(Mod.MID),
    "end": Edge(Mod.END),
    "close": Edge(Mod.END),
    "rest": Edge(clip="before"),
    "remainder": Edge(clip="before"),
    "earlier": Edge(clip="after"),
    "later": Edge(clip="before"),
}
DIRECTIONS = {"this": 0, "current": 0, "last": -1, "past": -1, "previous": -1, "preceding": -1,
              "prior": -1, "latest": -1, "most recent": -1, "this past": -1, "this coming": 1,
              "next": 1, "coming": 1, "following": 1, "upcoming": 1}  # fmt: skip


def _kinds(words: "Mapping[str, Iterable[str]]") -> dict[str, str]:
    return {word: kind for kind, members in words.items() for word in members}


# Names count with an upper-case initial only: "may", "march" and "sat" are verbs.
NAME_KINDS = _kinds(
    {
        "M": (*MONTH_ABBREVIATIONS, *MONTHS),
        "w": WEEKDAY_ABBREVIATIONS,
        "W": WEEKDAYS,
        "V": [f"{name}s" for name in WEEKDAYS],
    }
)
WORD_KINDS = _kinds(
    {
        "U": UNITS,
        "u": UNIT_PLURALS,
        "k": ["weekend"],
        "S": SEASONS,
        "P": PARTS_OF_DAY,
        "n": (*CARDINALS, *TENS),
        "G": MULTIPLIERS,
        "9": FRACTIONS,
        "O": ORDINALS,
        "q": ["several", "few", "many", "numerous", "countless", *(f"{many} of" for many in MANY)],
        "a": ["a", "an"],
        "t": ["the"],
        "T": ["this", "current"],
        "L": ["last", "past", "previous", "preceding", "prior", "latest", "most recent", "this past"],
        "X": ["next", "coming", "this coming", "following", "upcoming"],
        "E": ["every", "each"],
        "A": DAY_ADVERBS,
        "e": ["early", "late", "mid"],
        "l": ["earlier", "later"],
        "b": ["beginning", "start", "middle", "end", "close", "rest", "remainder"],
        "f": ["of"],
        "i": ["in"],
        "g": ["ago", "from now"],
        "B": ["before", "after"],
        "v": BOUNDS,
        "7": ["over", "under"],
        "r": ["to", "and", "through", "until", "or"],
        "h": ["half"],
        "x": ["old", "olds"],
        "m": ["same", "that"],
        "F": ["fiscal", "financial"],
        "R": REFERENCES,
        "d": ["recent"],
        "s": SETS,
        "p": ["per"],
        "1": ["once", "twice"],
        "2": ["times"],
        "3": ["or so", "or more"],
        "4": LONG_WORDS,
        "5": ["weekends"],
        "0": [f"{name}s" for name in PARTS_OF_DAY],
        "K": DECADE_WORDS,
        "o": ["noon", "midday", "midnight"],
        "j": ordered(
            "single full whole entire straight consecutive successive solid long short more further additional extra"
            " mere working business trading calendar other"
        ),
    }
)

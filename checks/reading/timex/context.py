"""What a reader of the grammar is given: the phrase that a rule matched, and the text and day around it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import MAXYEAR, date, datetime, timedelta
from itertools import pairwise, takewhile

from checks.patterns import regex
from checks.reading.calendar_days import days_of
from checks.reading.mentions import Anchor, DateMention, Days, TimexType
from checks.reading.timex.lexicon import EDGES, Edge, words
from checks.reading.timex.tense import tense_at
from checks.reading.timex.tokens import Token, Tokens
from checks.reading.timex.verbs import REPORTING, Tense
from checks.story.values import Mod

_QUARTER = regex(r"\d{4}-Q[1-4]")
_DAY_OR_MONTH = regex(r"\d{4}-\d\d(?:-\d\d)?")
# What is spoken of before it comes: "his bid in November" looks ahead where no verb tells.
_EVENTS = words(
    "election elections re-election reelection bid vote votes ballot trial summit opener race races convention primary"
    " primaries caucus caucuses referendum inauguration runoff midterm midterms debate debates"
)
# What is spoken of once it is done: "in a January speech".
_SAID_OR_DONE = words(
    "speech interview report poll survey article letter statement memo tweet appearance raid attack attacks shooting"
    " ruling decision order column essay email storm crash fire"
)
_BEHIND_EVENT = words("after since during following until lost won")
_NO_TOKEN = Token("", 0, "|")
_LEAP_CYCLE = 8
# Within so many characters of "March 2009", a bare "June" is of that year: "from March 2009 to June".
_SAME_BREATH = 60
# At most so many of ", and" stand between two weekdays of a list.
_LIST_MARKS = 2
# So many characters and days back, the paragraph tells of another year.
_PASSAGE = 250
_LONG_AGO = timedelta(days=400)
_TOLD_WITHIN = 12
_JUST_PAST = timedelta(days=60)
_LONGEST_QUARTER = timedelta(days=91)


@dataclass(frozen=True, slots=True)
class Phrase:
    """The tokens `first` up to, not including, `stop` of a text; `kinds` is one character for each."""

    tokens: Tokens
    kinds: str
    first: int
    stop: int

    @property
    def start(self) -> int:
        """The character it starts at."""
        return self.tokens[self.first].start

    @property
    def end(self) -> int:
        """The character behind its last one."""
        return self.tokens[self.stop - 1].end

    def find(self, kinds: str) -> Token | None:
        """Return its first token of one of these kinds."""
        for index, kind in enumerate(self.kinds, self.first):
            if kind in kinds:
                return self.tokens[index]
        return None

    def word(self, kinds: str) -> str:
        """Return its first word of one of these kinds; "" where it has none."""
        token = self.find(kinds)
        return token.word if token else ""

    def every(self, kinds: str) -> list[Token]:
        """Return its tokens of these kinds, in order."""
        return [token for token in self if token.kind in kinds]

    def __iter__(self) -> Iterator[Token]:
        return (self.tokens[index] for index in range(self.first, self.stop))

    def before(self, distance: int = 1) -> Token:
        """Return the token so far in front of it."""
        index = self.first - distance
        return self.tokens[index] if index >= 0 else _NO_TOKEN

    def after(self, distance: int = 1) -> Token:
        """Return the token so far behind it."""
        index = self.stop + distance - 1
        return self.tokens[index] if index < len(self.tokens) else _NO_TOKEN

    def part(self, first: int, stop: int | None = None) -> "Phrase":
        """Return its tokens from `first` up to `stop`, counted from its own first."""
        kinds = self.kinds[first:stop]
        return Phrase(self.tokens, kinds, self.first + first, self.first + first + len(kinds))

    def split(self, kinds: str) -> "list[Phrase]":
        """Return what stands between its tokens of these kinds."""
        cuts = [-1, *(index for index, kind in enumerate(self.kinds) if kind in kinds), len(self.kinds)]
        return [self.part(left + 1, right) for left, right in pairwise(cuts)]

    def without_last(self) -> "Phrase":
        """Return what is left without its last number, and the comma, hyphen or "to" in front of that."""
        kinds = self.kinds[:-1].rstrip(",-r")
        return self.part(0, len(kinds))

    def count(self, kinds: str) -> int:
        """Return how many of its tokens are of these kinds."""
        return len(self.every(kinds))

    @property
    def is_last_of_weekdays(self) -> bool:
        """Whether it goes on a list of weekdays, whose last need not be its date's: "Monday and Friday, July 14"."""
        distance = 1
        while distance <= _LIST_MARKS and self.before(distance).kind in ",-r":
            distance += 1
        return distance > 1 and self.before(distance).kind in "Ww"

    def words_around(self, reach: int) -> frozenset[str]:
        """Return the words up to so many tokens before and behind it, within its sentence as far as a stop shows."""
        return frozenset(
            token.word
            for side in (self.before, self.after)
            for token in takewhile(lambda token: token.kind not in ".|", map(side, range(1, reach + 1)))
        )

    @property
    def is_attributive(self) -> bool:
        """Whether it stands between a determiner and a noun: "the Sept. 20 debate" may be told of in any tense."""
        after = self.after()
        return self.before().kind in "at'" and after.kind == "_" and after.text.islower()

    @property
    def has_event(self) -> bool:
        """Whether an event that news looks ahead to is named by it: "November's election", "the June primary"."""
        after = self.after()
        if self.find("H"):
            return self.word("H") == "election day"
        return after.word in _EVENTS or (
            (after.kind == "'" or after.text[:1].isupper()) and self.after(2).word in _EVENTS
        )

    @property
    def is_of_event(self) -> bool:
        """Whether such an event is set for it: "the summit in May", "the vote on May 3"."""
        if self.find("H"):
            return self.has_event
        preceding = {self.before(distance).word for distance in range(3, 7)}
        return self.before().word in {"in", "on"} and self.before(2).word in _EVENTS and not preceding & _BEHIND_EVENT

    @property
    def edge(self) -> Edge:
        """What "early", "the end of" or "later" makes of it; nothing where it has no such word."""
        return EDGES.get(self.word("ebl"), Edge())


@dataclass(slots=True)
class Context:
    """A text, the moment it was published, and the last date that was read in it."""

    text: str
    published: datetime
    last: DateMention | None = field(default=None)
    quarter: DateMention | None = field(default=None)
    """The last quarter of a year that was read, which "the quarter" is as long as no other is told of."""

    @property
    def today(self) -> date:
        """The day of publication."""
        return self.published.date()

    def tense(self, phrase: Phrase) -> Tense:
        """Return the tense of the clause around a phrase."""
        return tense_at(phrase.tokens, phrase.first, phrase.stop)

    def mention(
        self, phrase: Phrase, value: str, kind: TimexType = TimexType.DATE, anchor: Anchor = Anchor.STATED
    ) -> DateMention:
        """Return a phrase as a mention of `value`, and of what its edge word makes of that."""
        start, end, edge = phrase.start, phrase.end, phrase.edge
        interval = clipped(days_of(value, edge.mod), edge, self.today)
        return DateMention(start, end, self.text[start:end], kind, value, edge.mod, interval, anchor)

    def read(self, mention: DateMention) -> None:
        """Keep a mention as what the next ones may count from."""
        if mention.type in {TimexType.DATE, TimexType.TIME} and mention.interval:
            self.last = mention
            if _QUARTER.fullmatch(mention.value):
                self.quarter = mention

    def impossible(self, phrase: Phrase, value: str, why: str) -> DateMention:
        """Return a phrase as a date that no calendar has."""
        start, end = phrase.start, phrase.end
        return DateMention(start, end, self.text[start:end], TimexType.DATE, value, impossible=why)

    def year_of(self, phrase: Phrase, days_in: Callable[[int], Days | None]) -> int | None:
        """Return the year that a date given without one is of, by the tense of its clause; None where it has none near.

        `days_in` gives the date's days in a year, or None where that year lacks them. Where no verb tells, the last
        such date is meant, or the next if that is much the nearer. A date of the last few weeks is never put off to
        the next year: who means that says so.
        """
        if told := self._year_told(phrase, days_in) or self._year_of_passage(phrase, days_in):
            return told
        past = self._nearest(days_in, -1)
        coming = self._nearest(days_in, 1)
        if not past or not coming:
            return None
        over = self.today - _end_of(past[1], days_in(past[0]))
        ahead = self._lies_ahead(phrase, self.today - past[1], over, coming[1] - self.today)
        return coming[0] if ahead else past[0]

    def _lies_ahead(self, phrase: Phrase, since: timedelta, over: timedelta, until: timedelta) -> bool:
        """Whether the next such date is meant: `since` the last began, it has been `over`, `until` the next ends."""
        tense = self.tense(phrase)
        if phrase.is_attributive and phrase.after().word in _SAID_OR_DONE:
            return False
        if tense is Tense.UNKNOWN or phrase.is_attributive or (phrase.has_event and tense is Tense.PAST):
            awaited = phrase.is_of_event and tense is not Tense.PAST and since > _JUST_PAST
            return awaited or (until if phrase.has_event else 2 * until) < since
        return tense is Tense.FUTURE and over > _JUST_PAST

    def _year_told(self, phrase: Phrase, days_in: Callable[[int], Days | None]) -> int | None:
        """Return the year of a past day or month just named with it in the sentence, or the next where that is over."""
        last = self.last
        if last is None or last.anchor is not Anchor.STATED or not _DAY_OR_MONTH.fullmatch(last.value):
            return None
        between = self.text[last.end : phrase.start]
        told_since = phrase.before(2).word in REPORTING
        if told_since or len(between) > _SAME_BREATH or ". " in between or "\n" in between:
            return None
        year = int(last.value[:4])
        first, days = last.interval and last.interval.first, days_in(year)
        if year + 1 < MAXYEAR and first and days and days.first and days.first < first:
            year, days = year + 1, days_in(year + 1)
        return year if days and days.first and days.first <= self.today and year < self.today.year else None

    def _year_of_passage(self, phrase: Phrase, days_in: Callable[[int], Days | None]) -> int | None:
        """Return the year of what a paragraph tells of, where the date opens the next sentence of its story.

        "In May 2011 he moved to Paris. In June he opened a shop": what is told in the past tense of a year before
        the last goes on there; a verb of saying may be today's.
        """
        last = self.last
        if last is None or not _DAY_OR_MONTH.fullmatch(last.value) or phrase.before(2).text != ".":
            return None
        gap, days = phrase.start - last.end, last.interval
        if gap > _PASSAGE or "\n" in self.text[last.end : phrase.start] or not days or not days.first:
            return None
        if self.today - days.first < _LONG_AGO or self.tense(phrase) is not Tense.PAST:
            return None
        if phrase.words_around(_TOLD_WITHIN) & REPORTING:
            return None
        told = days_in(days.first.year)
        return days.first.year if told and told.first and told.first >= days.first else None

    def _nearest(self, days_in: Callable[[int], Days | None], step: int) -> tuple[int, date] | None:
        """Return the last year whose date has begun and its first day, or the first not over and its last day."""
        this = self.today.year
        for year in range(this if step < 0 else this - 1, this + _LEAP_CYCLE * step, step):
            days = days_in(year) if 1 <= year < MAXYEAR else None
            edge = days and (days.first if step < 0 else days.last)
            if edge and (self.today - edge).days * step <= 0:
                return year, edge
        return None


def _end_of(first: date, days: Days | None) -> date:
    """Return the last day of a day, month or quarter; the first of a season, whose end none agrees on."""
    last = days.last if days else None
    return last if last and last - first <= _LONGEST_QUARTER else first


def clipped(days: Days | None, edge: Edge, today: date) -> Days | None:
    """Leave out the days that "earlier this month" or "later this month" leaves out."""
    if days is None or not edge.clip or not days.overlaps(Days(today, today)):
        return days
    return Days(days.first, today) if edge.clip == "after" else Days(today, days.last)


def with_mod(mention: DateMention, mod: Mod | None) -> DateMention:
    """Return the mention with a modifier, and the interval that goes with it."""
    return replace(mention, mod=mod, interval=days_of(mention.value, mod))

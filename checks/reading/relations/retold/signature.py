"""What a number counts, and in what surroundings: the marks by which two mentions are compared."""

import re
from dataclasses import dataclass
from functools import cached_property

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.tokens import words as word_set
from checks.reading.relations.retold.outcomes import OUTCOMES
from checks.reading.relations.retold.words import SMALL, WORD, stem, tells

COUNT = "#"
"""The kind of what counts things; what measures is of its unit's kind."""

_NEIGHBOURS = 45
_PHRASE = 8
_ARTICLE = 8

_DEFINITE = word_set("the those these all its his her their our")
_ELSEWHERE = regex(
    r"\b(?:other|others|another|additional|further|earlier|previous|previously|extra|remaining|rest|initially|"
    r"separate|second|next|average|each|more(?!:)|fewer|rose|fell|up from|down from|polls?|polling|survey|former|old|"
    r"rival|neighbou?ring)\b",
    re.IGNORECASE,
)
_REST = word_set("other another mor additional remain further fellow")
"""Stems of modifiers by which a number leaves out others."""

_SOME = word_set("another additional further extra last first next top other remaining since")
"""Words before a number by which it is of some among others, or of another time: "the most since 800 were lost"."""

_SHIFTED = regex(
    r"\b(?:another|other|others|additional|further|earlier|previous|previously|initially|originally|average|each|"
    r"rose|risen|rising|fell|fallen|grew|grown|up from|down from|polls?|polling|survey|than|compared|ago|if|"
    r"whether|could|might|may|not|nor|never|instead|rather|corrected|revised|last year|last month|so far|now|"
    r"said|says|told|according|reported|reports|claimed|claims|estimated|estimates|by then|by midday)\b",
    re.IGNORECASE,
)
_DAY = regex(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_TOKEN = regex(r"\w(?:[\w'’.,-]*\w)?")
"""A word or a figure."""

_NEW = regex(r"(?<![,–—-] )\b(?<!\bis )(?<!\bwas )(?<!\bas )(?<!\bof )an? $", re.IGNORECASE)
"""An article that introduces, where nothing before it says of what: "bought a 2-litre bottle", not "the boat, a"."""

_SET_APART = regex(
    r"\A(?:In|Since|By|Until|During) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b|\b(?:years?|months?|decades?) (?:ago|earlier)\b"
    r"|\b(?:[Tt]ogether,? the|[Cc]ombined)\b"
)
_CALENDAR = regex(
    r"\b(?:Jan|Feb|March|April|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*|\bMay(?= \d)|(?<=\bin )May\b|\b(?:19|20)\d\d\b"
    r"|\b(?:years?|months?|decades?) (?:ago|earlier)\b"
)


@dataclass(frozen=True)
class Signature:
    """A number with what it counts: its `thing`, the `modifiers` of that, and what became of it (`outcome`).

    `thing` and `modifiers` are stems; a unit that is no noun's has the thing "". `before` and `after` are the words
    around, `sentence` is where it stands and `text` its words, `quotation` the speaker's words that hold it.
    """

    mention: QuantityMention
    kind: str
    thing: str
    modifiers: frozenset[str]
    outcome: str | None
    before: tuple[str, ...]
    after: tuple[str, ...]
    sentence: Span
    text: str
    partial: bool
    """Whether it counts some out of a whole: "seven of the eight recruiters"."""
    quotation: Span | None = None

    @property
    def definite(self) -> bool:
        """Whether it is told as known: "the 12", "all 12", "those 12"."""
        return bool(self.before) and self.before[-1].lower() in _DEFINITE

    @property
    def introduces(self) -> bool:
        """Whether it is told of something new: "a 2-litre bottle", as no second mention of a bottle would be."""
        start = self.mention.start - self.sentence.start
        return "-" in self.mention.text and _NEW.search(self.text, max(0, start - _ARTICLE), start) is not None

    @property
    def others(self) -> bool:
        """Whether it counts the rest, or some beside others: "four other states", "another 12 people"."""
        before = {word.lower() for word in (*self.before[-1:], *WORD.findall(self.mention.text))}
        return not (self.modifiers.isdisjoint(_REST) and before.isdisjoint(_SOME))

    @property
    def is_whole(self) -> bool:
        """Whether the words before it take some out of it: "one of the 15"."""
        return self.definite and [word.lower() for word in self.before[-2:-1]] == ["of"]

    @property
    def sums_up(self) -> bool:
        """Whether it tells of all of one outcome, as known: "the 12 dead", "the death toll of 12"."""
        before = {word.lower() for word in self.before[-4:]}
        return self.thing == self.outcome and bool(self.outcome) and (self.definite or "toll" in before)

    def may_be(self, later: "Signature") -> bool:
        """Whether a later number may be of the same thing: "12 soldiers killed" and "the 12 dead" are."""
        return self.thing == later.thing or not (self.thing and later.thing) or later.sums_up

    @cached_property
    def words(self) -> frozenset[str]:
        """The stems of what its sentence tells, less the number's own words and less names."""
        own = {word.lower() for word in WORD.findall(f"{self.mention.text} {self.mention.noun}")}
        if self.outcome:
            own.update(OUTCOMES)
        return frozenset(stem(word) for word in self._words if word[0].islower() and tells(word) and word not in own)

    @cached_property
    def names(self) -> frozenset[str]:
        """The capitalised words of its sentence, less the first."""
        return frozenset(word for word in self._words[1:] if word[0].isupper() and tells(word))

    @cached_property
    def told(self) -> frozenset[str]:
        """The stems of all that its sentence tells, with names and figures, less the number itself."""
        start = self.mention.start - self.sentence.start
        rest = f"{self.text[:start]} {self.text[start + len(self.mention.text) :]}"
        words = (word.lower() for word in _TOKEN.findall(rest))
        return frozenset(stem(word) for word in words if word in NUMBER_WORDS or word not in SMALL)

    @cached_property
    def dates(self) -> frozenset[str]:
        """The months and years that its sentence names, "years ago" with them."""
        return frozenset(match[0] for match in _CALENDAR.finditer(self.text))

    @property
    def set_apart(self) -> bool:
        """Whether its sentence sets another time, or sums up: "In 2010, a landslide", "years ago", "together"."""
        return _SET_APART.search(self.text) is not None

    @cached_property
    def days(self) -> frozenset[str]:
        """The days of the week that its sentence names."""
        return frozenset(_DAY.findall(self.text))

    @cached_property
    def elsewhere(self) -> bool:
        """Whether words close by say that it is another number of such things, or one that moved."""
        start = self.mention.start - self.sentence.start
        end = self.mention.end - self.sentence.start
        return _ELSEWHERE.search(self.text, max(0, start - _NEIGHBOURS), end + _NEIGHBOURS) is not None

    @property
    def shifted(self) -> bool:
        """Whether its sentence tells of another time, of what moves, may be or is not so, or of what somebody says."""
        return _SHIFTED.search(self.text) is not None

    @property
    def behind(self) -> list[str]:
        """The words of its sentence behind the number, the noun with them."""
        return [word.lower() for word in WORD.findall(self.text, self.mention.end - self.sentence.start)[:_PHRASE]]

    @cached_property
    def following(self) -> frozenset[str]:
        """The stems of the two words behind what it counts."""
        return frozenset(stem(word) for word in self.after[:2] if tells(word))

    @cached_property
    def _words(self) -> list[str]:
        return WORD.findall(self.text)

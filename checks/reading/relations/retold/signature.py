"""What a number counts, and in what surroundings: the marks by which two mentions are compared."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.tokens import words as word_set
from checks.reading.relations.retold.words import SMALL, WORD, stem, tells

if TYPE_CHECKING:
    from checks.reading import Reading

COUNT = "#"
"""The kind of what counts things; what measures is of its unit's kind."""

LOOSE = ("dozens", "hundreds", "thousands", "millions", "billions", "trillions", "both")
"""Ends of numbers in words that give none, or are told of any two things."""

_BEFORE, _AFTER = 90, 110
_NEIGHBOURS = 45
_PHRASE = 8

OUTCOMES = {
    word: outcome
    for outcome, listed in {
        "killed": "kill killed kills killing dead died dies die deaths death fatalities fatality slain",
        "injured": "injured injuring injures wounded wounding wounds injuries hurt",
        "arrested": "arrested arresting arrests arrest detained detaining detentions",
    }.items()
    for word in listed.split()
}
"""What became of those who are counted, by the words that say so: "killed 12", "12 dead" and "12 deaths" are one."""

_ANYONE = word_set("person victim other civilian man individual")
_DEFINITE = word_set("the those these all its his her their our")
_NOT_COUNTED = word_set("point tim part half side other one")
"""Stems of nouns that are told of anew each time: polls' points, times, both parties."""

_UNTIED = frozenset({"point", "percentage point", "basis point", "degree", "factor"})
"""Units of what is measured anew each time it is told."""

DURATIONS = word_set("year month week day hour minute second decade")
"""Units of time: only a length that names its thing is compared, "the 42-day strike"."""

_ELSEWHERE = re.compile(
    r"\b(?:other|others|another|additional|further|earlier|previous|previously|extra|remaining|rest|initially|"
    r"separate|second|next|average|each|more(?!:)|fewer|rose|fell|up from|down from|polls?|polling|survey|former|old|"
    r"rival|neighbou?ring|together|combined|altogether|in all|in total|all told)\b",
    re.IGNORECASE,
)
_ONE_OF = "member"
_REST = word_set("other another mor additional remain further fellow")
"""Stems of modifiers by which a number leaves out others."""

_SOME = word_set("another additional further extra last first next top other remaining since")
"""Words before a number by which it is of some among others, or of another time: "the most since 800 were lost"."""

_SHIFTED = re.compile(
    r"\b(?:another|other|others|additional|further|earlier|previous|previously|initially|originally|average|each|"
    r"rose|risen|rising|fell|fallen|grew|grown|up from|down from|polls?|polling|survey|than|compared|ago|if|"
    r"whether|could|might|may|not|nor|never|instead|rather|corrected|revised|last year|last month|so far|now|"
    r"said|says|told|according|reported|reports|claimed|claims|estimated|estimates|by then|by midday)\b",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b(killed|killing|kills|kill|injured|injuring|wounded|wounding|arrested|arresting)\s\Z")
_DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_TOKEN = re.compile(r"\w(?:[\w'’.,-]*\w)?")
"""A word or a figure."""

_PART = re.compile(r"\sof\s(?:the|those|these|its|his|her|their|them|whom|which|\d)")
_CALENDAR = re.compile(
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


def signatures(reading: "Reading", mentions: Iterable[QuantityMention], nameless: bool = False) -> Iterator[Signature]:
    """Yield the signature of each mention of the text that says what it counts, or of all that are no ages or rates."""
    for mention in mentions:
        sentence = reading.sentence_at(mention.start)
        if found := signature(reading.text, mention, sentence, nameless):
            quotation = reading.quotation_of(mention.span)
            yield replace(found, quotation=quotation) if quotation else found


def signature(text: str, mention: QuantityMention, sentence: Span, nameless: bool = False) -> Signature | None:
    """Return the signature of a mention in a sentence of a text, None where it does not say what it counts.

    One that is `nameless` may also have a thing that no word names: "71 aboard", "in 11 days".
    """
    if mention.value is None or mention.value <= 1 or mention.ordinal or mention.negated or mention.per:
        return None
    if mention.text.lower().endswith(LOOSE):
        return None
    before = tuple(WORD.findall(text, max(sentence.start, mention.start - _BEFORE), mention.start))
    rest = WORD.findall(text, mention.end, min(sentence.end, mention.end + _AFTER))
    noun = WORD.findall(mention.noun or "")
    verb = _VERB.search(text, max(sentence.start, mention.start - _BEFORE), mention.start)
    outcome = None if mention.unit else _outcome(mention, before, rest, len(noun), verb)
    thing = _thing(mention, outcome)
    if thing is None and not (nameless and _may_be_nameless(mention)):
        return None
    return Signature(
        mention=mention,
        kind=mention.unit or COUNT,
        thing=thing or "",
        modifiers=frozenset(stem(word) for word in noun[:-1]),
        outcome=outcome,
        before=before,
        after=tuple(rest[len(noun) :]),
        sentence=sentence,
        text=text[sentence.start : sentence.end],
        partial=is_out_of(text, mention),
    )


def is_out_of(text: str, mention: QuantityMention) -> bool:
    """Whether a number counts some out of a whole: "seven of the eight", "sixteen of them"."""
    return _PART.match(text, mention.end) is not None


def _thing(mention: QuantityMention, outcome: str | None) -> str | None:
    """Return the stem of what is counted or measured, None where that is not to be compared."""
    head = stem(mention.head) if mention.head else ""
    if mention.unit is not None:
        if mention.unit in _UNTIED:
            return None
        if mention.unit in DURATIONS and (not head or "-" not in mention.text or mention.text.endswith("old")):
            return None
        return head
    if head == _ONE_OF and len((mention.noun or "").split()) > 1:  # "30 staff members" are 30 staff
        head = stem((mention.noun or "").split()[-2])
    if outcome and (not head or head in _ANYONE or (mention.head or "").lower() in OUTCOMES):
        return outcome
    return head if head and head not in _NOT_COUNTED else None


def _may_be_nameless(mention: QuantityMention) -> bool:
    """Whether a number without a name is still one of something: no age, no score, no part of a comparison."""
    is_age = mention.unit == "year" and ("old" in mention.text or not any(map(str.isalpha, mention.text)))
    return mention.unit not in _UNTIED and not is_age and not mention.head


def _outcome(
    mention: QuantityMention, before: tuple[str, ...], rest: list[str], length: int, verb: re.Match[str] | None
) -> str | None:
    """Return what became of those counted: by the noun, the verb right before, else the nearest words behind, before.

    "killed 12 people and wounded others" tells of twelve killed.
    """
    if (mention.head or "").lower() in OUTCOMES:
        return OUTCOMES[(mention.head or "").lower()]
    if verb:
        return OUTCOMES[verb[1].lower()]
    for word in (*rest[: length + 3], *reversed(before[-3:])):
        if word.lower() in OUTCOMES:
            return OUTCOMES[word.lower()]
    return None

"""Pairs of mentions that tell one number, with numbers that cannot both be it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache, partial
from itertools import combinations
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.patterns import regex
from checks.reading.relations.adjacent import mentions_within
from checks.reading.relations.inferred import Inferred
from checks.reading.relations.kinds import is_person, singular
from checks.reading.relations.retold.agreeing import is_slip, may_agree
from checks.reading.relations.retold.likeness import is_certain, is_likely, points
from checks.reading.relations.retold.pair import Pair
from checks.reading.relations.retold.signature import COUNT, Signature
from checks.reading.relations.retold.signatures import DURATIONS, is_out_of, signature, signatures
from checks.reading.relations.retold.words import IRREGULAR, WORD, stem
from checks.story.model import RelationKind
from checks.story.values import Bound

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.mentions import QuantityMention

_MOST = 40
"""More mentions of one kind than that are a table, and tell nothing twice."""

_ANOTHER = regex(r"\b[Aa]nother ")
_REACH = 300
_NUMBER = 16
"""Characters behind a number in which the text may add to it, and that the number added takes."""
_ROUGHLY = Decimal("0.05")

_RARE = 3
"""Words that the text has up to so often hardly stand in a third sentence."""


@dataclass(frozen=True, slots=True)
class Retold:
    """That two mentions are one number; `certain` where the words leave no doubt."""

    inferred: Inferred
    certain: bool


@lru_cache(maxsize=1)
def retold(reading: "Reading") -> tuple[Retold, ...]:
    """Return the pairs of mentions that tell one number with different values, the likeliest of a kind first.

    The last reading's are kept, for a rule of errors and one of reviews ask for them in turn.
    """
    return tuple(_retold(reading))


def _retold(reading: "Reading") -> Iterator[Retold]:
    taken: set[int] = set()
    for group in _groups(reading):
        for pair in sorted(_pairs(reading, group), key=points, reverse=True):
            starts = {pair.first.mention.start, pair.second.mention.start}
            if is_likely(pair) and taken.isdisjoint(starts):
                taken |= starts
                yield Retold(_inferred(reading, pair), is_certain(pair))


def _groups(reading: "Reading") -> Iterator[list[Signature]]:
    """Yield the mentions of each kind, of counted things by what is counted, where their values differ."""
    by_unit: dict[str | None, list[QuantityMention]] = defaultdict(list)
    for mention in reading.quantities:
        if mention.unit not in DURATIONS:  # lengths are the calendar's
            by_unit[mention.unit].append(mention)
    for unit, mentions in by_unit.items():
        if len({mention.value for mention in mentions}) > 1:
            found = list(signatures(reading, mentions))
            groups: dict[str, list[Signature]] = defaultdict(list)
            for told in found:
                groups["" if unit else told.thing].append(told)
            yield from (group for group in (*groups.values(), *_outcomes(found)) if 1 < len(group) <= _MOST)


def _outcomes(found: list[Signature]) -> Iterator[list[Signature]]:
    """Yield what became of anyone, where the text goes on to "the 12 dead": they may be the 12 soldiers killed."""
    for outcome in dict.fromkeys(told.thing for told in found if told.sums_up):
        yield [told for told in found if told.outcome == outcome]


def _pairs(reading: "Reading", group: list[Signature]) -> Iterator[Pair]:
    comparable = [two for two in combinations(group, 2) if _comparable(*two)]
    if not comparable:
        return
    is_rare = cache(partial(_is_rare, reading))
    headline, parts, since = _headline_values(reading, group), _told_in_part(reading, group), _first_told(group)
    for first, second in comparable:
        values = {first.mention.value, second.mention.value}
        if (not first.partial and values & parts) or _told_apart(reading, first, second):
            continue
        if _made_up(reading, first.mention, second.mention):
            continue
        others = [other for other in group if other.mention.value not in values and not other.partial]
        pair = Pair(
            first,
            second,
            rare=sum(map(is_rare, first.words & second.words)),
            seldom=is_rare(first.thing),
            others=len({other.mention.value for other in others}),
            series=sum(other.sentence in {first.sentence, second.sentence} for other in others),
            beside="\n" not in reading.text[first.mention.end : second.mention.start],
            in_headline=len(values & headline) == 1,
            told_before=since[second.mention.value] < second.mention.start,
        )
        if is_slip(first.mention, second.mention) or pair.copied:
            yield pair


def _first_told(group: list[Signature]) -> dict[Decimal | None, int]:
    """Return where each number of a group is told for the first time."""
    return {told.mention.value: told.mention.start for told in reversed(group)}


def _headline_values(reading: "Reading", group: list[Signature]) -> set[Decimal | None]:
    """Return the numbers of the headline that count what the mentions of a group do."""
    if not reading.headline_quantities:
        return set()
    headline = reading.story.article.headline
    told = (signature(headline, mention, Span(0, len(headline))) for mention in reading.headline_quantities)
    things = {member.thing for member in group} | {member.outcome for member in group if member.outcome}
    return {one.mention.value for one in told if one and one.thing in things}


def _is_rare(reading: "Reading", word: str) -> bool:
    """Whether the text has hardly more of a stem than two sentences need: of a word that begins with it."""
    return word not in IRREGULAR.values() and reading.lower.count(f" {word}") <= _RARE


def _comparable(first: Signature, second: Signature) -> bool:
    """Whether two mentions stand in two sentences and differ, in what may be one thing."""
    if first.sentence == second.sentence or first.partial != second.partial or first.quotation != second.quotation:
        return False
    if (
        first.others != second.others
        or not first.may_be(second)
        or second.introduces
        or first.mention.bound is not second.mention.bound
    ):
        return False
    return not may_agree(first.mention, second.mention)


def _told_apart(reading: "Reading", first: Signature, second: Signature) -> bool:
    """Whether one of the sentences gives both numbers: "40 more joined the 42"."""
    return _tells(reading, first.sentence, second) or _tells(reading, second.sentence, first)


def _made_up(reading: "Reading", one: "QuantityMention", other: "QuantityMention") -> bool:
    """Whether the words behind the lesser number add what the greater has more: "four were shot. Another fell"."""
    less, more = sorted((one, other), key=_value)
    for another in _ANOTHER.finditer(reading.text, less.end, less.end + _REACH):
        told = mentions_within(reading, Span(another.start(), another.end() + _NUMBER))
        made = _value(less) + (_value(told[0]) if told else 1)
        if abs(_value(more) - made) <= _value(more) * _ROUGHLY:
            return True
    return False


def _value(mention: "QuantityMention") -> Decimal:
    return mention.value or Decimal(0)


def _told_in_part(reading: "Reading", group: list[Signature]) -> set[Decimal | None]:
    """Return the numbers that the text tells of some out of those: "sixteen of them", "a seventh"."""
    some = (told for told in reading.quantities if told.unit is None and _may_be_of(told, group[0]))
    return {told.value for told in some if told.ordinal or is_out_of(reading.text, told)}


def _tells(reading: "Reading", sentence: Span, told: Signature) -> bool:
    """Whether a sentence gives a number, of what may be the same thing: "two nights" are no candidates."""
    return any(
        mention.value == told.mention.value and mention.unit == told.mention.unit and _may_be_of(mention, told)
        for mention in mentions_within(reading, sentence)
    )


def _may_be_of(mention: "QuantityMention", told: Signature) -> bool:
    """Whether the nouns of two mentions may stand for one thing: the same noun, two for people, or none."""
    heads = [head for head in (mention.head, told.mention.head) if head]
    return len(set(map(stem, heads))) < 2 or all(is_person(singular(head)) for head in heads)


def _inferred(reading: "Reading", pair: Pair) -> Inferred:
    first, second = pair.first.mention, pair.second.mention
    odd = first if _times(reading, second) > _times(reading, first) else second
    terms = (first, second)
    if first.bound is second.bound:  # the limits are what both tell
        terms = (replace(first, bound=Bound.EXACTLY), replace(second, bound=Bound.EXACTLY))
    return Inferred(RelationKind.SAME, terms, odd.span, _because(pair))


def _times(reading: "Reading", told: "QuantityMention") -> int:
    """Count how often the text gives a number, in its unit or of whatever is counted."""
    return sum((mention.value, mention.unit) == (told.value, told.unit) for mention in reading.quantities)


def _because(pair: Pair) -> str:
    """Return what speaks for the two being one number, as an editor would put it."""
    first, second = pair.first, pair.second
    named = second.outcome or second.mention.head or first.mention.head
    thing = named if pair.first.kind == COUNT else " ".join(filter(None, (pair.first.kind, named)))
    shared = "”, “".join(_in_full(pair))
    return f"both sentences count “{thing}”" + (f" and share “{shared}”" if shared else "")


def _in_full(pair: Pair) -> list[str]:
    """Return the words of the second sentence that both share, as written, each once."""
    found = {stem(word): word for word in WORD.findall(pair.second.text) if word[0].islower()}
    return sorted(word for key, word in found.items() if key in pair.shared)

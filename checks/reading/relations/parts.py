"""Parts of a whole that a sentence tells with it: "ten people, including four women", "three of the five"."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.relations.adjacent import counts, gap, in_one_voice, mentions_within
from checks.reading.relations.coordination import Row, row_around
from checks.reading.relations.inferred import REST, Inferred
from checks.reading.relations.kinds import holds_others, is_person, may_belong, singular
from checks.reading.rounding import implied_interval
from checks.story.model import RelationKind

if TYPE_CHECKING:
    from checks.reading import Reading

_CUES: Final = ("including", "among", "of whom", "of which", "of them")
_CUE: Final = regex(
    r"((?<!not )including|among them|among those|among whom|of whom|of which|of them)"
    r"(?:,| —| –| -|\()? ?(?:were |are )?(?:the |all |some |another |a total of )?$"
)
_VAGUE: Final = regex(r"\b(?:tens|dozens|scores|hundreds|thousands|millions|billions)\b", re.IGNORECASE)
_OF_ALL: Final = regex(
    r" (?:out of|of a total of|(?:out )?of (?:all )?"
    r"(?:the|its|their|his|her|those|these|whose|(?:the )?[\w-]{2,20}(?:['’]s|s['’]))) "
)
_WERE: Final = regex(r" (?:were|are) (?:at least |all )?")
_AMONG: Final = regex(r"\b[Aa]mong (?:the|its|their|those) (?:at least )?$")
_NET: Final = regex(
    r"\b(?:net|add(?:s|ed|ing)?|gain\w*|los(?:e|es|t|ing|s|ses)|grew|grow\w*|rose|rising|fell|falling|increas\w*|"
    r"decreas\w*|up|down|chang\w*|swing\w*|profit\w*|flipped|flip\w*)\b",
    re.IGNORECASE,
)
"""Words of changes: a net gain of five may include a gain of seven, others having been lost."""
_ADJACENT: Final = regex(r" ([^.,;:!?()\[\]\"“”—–\n]{1,60}?)(?:,| —| –| -| \(|) ?")
_UNSUMMED: Final = frozenset({"percent", "percentage point", "basis point", "point", "factor"})
_NEAR: Final = 100
_LEAD: Final = 30
_REACH: Final = 48


def find_parts(reading: "Reading") -> Iterator[Inferred]:
    """Yield that a part is no more than its whole, and for parts that exclude each other, that their sum is not."""
    for mention in reading.quantities:
        before = reading.text[max(0, mention.start - _REACH) : mention.start]
        if any(cue in before for cue in _CUES):
            yield from _behind_cue(reading, mention)
    for first, then in zip(reading.quantities, reading.quantities[1:], strict=False):
        yield from _of_all(reading, first, then)


def _behind_cue(reading: "Reading", mention: QuantityMention) -> Iterator[Inferred]:
    row = row_around(reading, mention) or _alone(mention)
    if row is None or reading.text.startswith(" block", mention.end):  # "the 100 block of Maryland Avenue"
        return
    first, start = row.parts[0], max(0, row.span.start - _REACH)
    cue = _CUE.search(reading.text[start : row.span.start])
    if cue is None or (first.head is None and _VAGUE.search(first.text)):
        return
    at = start + cue.start()
    if cue[1].startswith("of ") and _counted_before(reading, at):
        return  # "five of them over 80"
    whole = whole_of(reading, first, at) or _just_before(reading, first, at)
    if whole is None or not in_one_voice(reading, whole.span, first.span):
        return
    told = cue[1]
    because = f"“{told}” makes it a part of “{_with_noun(whole)}”"
    span = Span(whole.start, row.parts[-1].end)
    if len(row.parts) > 1 and row.joined and row.is_plain and row.are_apart and _all_belong(row, whole):
        because = f"“{told}” makes them parts of “{_with_noun(whole)}”, and none is counted twice"
        yield Inferred(RelationKind.TOTAL, (whole, *row.parts, REST), span, because)
        return
    for part in row.parts:
        if may_belong(part.head, whole.head) or part is first:
            yield Inferred(RelationKind.PART, (part, whole), span, because)


def _counted_before(reading: "Reading", cue: int) -> bool:
    """Whether a number stands right before a cue, and is the part itself: "five of them"."""
    before = mentions_within(reading, Span(max(0, cue - _LEAD), cue))
    return bool(before) and not reading[Span(before[-1].end, cue)].strip()


def _alone(mention: QuantityMention) -> Row | None:
    return None if mention.unit in _UNSUMMED or mention.value is None else Row((mention,), ("",), False, mention.end)


def whole_of(reading: "Reading", part: QuantityMention, cue: int) -> QuantityMention | None:
    """Return the greatest number in a part's sentence and before its cue that it can be some of.

    Which of several is meant is open, so that a part is wrong only where it is greater than all of them.
    """
    sentence = reading.sentence_at(part.start)
    start = max(sentence.start, part.start - 3 * _NEAR)
    before = mentions_within(reading, Span(start, part.start))
    known = [mention for mention in before if mention.unit == part.unit and _is_whole(reading, mention, part)]
    if not known or _is_net(reading, Span(max(sentence.start, known[0].start - _LEAD), cue), part, known):
        return None
    nearest = known[-1]
    known = [mention for mention in known if mention.head or mention is nearest]
    if (
        (nearest.head is None and nearest is not before[-1])
        or cue - nearest.end > _NEAR
        or re.search(r"[;:]|\.\s", reading.text[nearest.end : cue])
    ):
        return None
    greatest = max(known, key=lambda mention: mention.value or 0)
    # A smaller one that is "at least" so many may be meant, and be any number.
    is_open = [implied_interval(mention).high is None for mention in known]
    return None if any(is_open) and implied_interval(greatest).high is not None else greatest


def _is_net(reading: "Reading", span: Span, part: QuantityMention, wholes: list[QuantityMention]) -> bool:
    """Whether the words speak of gains and losses; people who were killed or hurt are never set off."""
    heads = [mention.head for mention in (part, *wholes) if mention.head]
    if any(is_person(singular(head)) for head in heads):
        return False
    return bool(_NET.search(reading[span]))


def _just_before(reading: "Reading", part: QuantityMention, cue: int) -> QuantityMention | None:
    """Return the whole whose noun stands right before a cue, whatever it is: "20 horses, including five mares".

    A part that is more than twice of it is hardly told as one, and so neither is a place a part of a place, nor are
    people part of a thing.
    """
    before = mentions_within(reading, Span(max(0, cue - _NEAR), cue))
    if not before or not (counts(reading, before[-1]) and counts(reading, part)) or not (before[-1].noun and part.head):
        return None
    whole = before[-1]
    adjacent = _ADJACENT.fullmatch(reading.text, whole.end, cue)
    if adjacent is None or adjacent[1] != whole.noun or not _are_of_a_sort(part, whole):
        return None
    return None if _NET.search(reading.text, max(0, whole.start - _LEAD), cue) else whole


def _are_of_a_sort(part: QuantityMention, whole: QuantityMention) -> bool:
    small, great = part.value or 0, whole.value or 0
    noun, wider = singular(part.head or ""), singular(whole.head or "")
    return small <= 2 * great and not holds_others(wider) and (is_person(wider) or not is_person(noun))


def _is_whole(reading: "Reading", mention: QuantityMention, part: QuantityMention) -> bool:
    if part.unit is None and not counts(reading, mention):
        return False
    plain = not (mention.per or mention.change or mention.ordinal)
    return plain and mention.value is not None and may_belong(part.head, mention.head)


def _all_belong(row: Row, whole: QuantityMention) -> bool:
    return whole.unit is None and all(may_belong(head, whole.head) for head in row.heads)


def _of_all(reading: "Reading", part: QuantityMention, whole: QuantityMention) -> Iterator[Inferred]:
    """Yield the part and the whole of "three of the five suspects"."""
    of_unit = part.unit == whole.unit not in {None, *_UNSUMMED} and part.value is not None and whole.value is not None
    if not ((counts(reading, part) and counts(reading, whole)) or of_unit) or whole.start - part.end > _LEAD:
        return
    if _VAGUE.search(part.text) or "-" in whole.text:
        return
    between = gap(reading, part, whole)
    if _AMONG.search(reading.text, max(0, part.start - _LEAD), part.start):
        yield from _inverted(reading, part, whole, between)
        return
    link = between.removeprefix(f" {part.noun}") if part.noun else between
    if not _OF_ALL.fullmatch(link) or not may_belong(part.head, whole.head):
        return
    if in_one_voice(reading, part.span, whole.span):
        because = f"“{part.text}{between}{whole.text}” makes it a part"
        yield Inferred(RelationKind.PART, (part, whole), Span(part.start, whole.end), because)


def _inverted(reading: "Reading", whole: QuantityMention, part: QuantityMention, between: str) -> Iterator[Inferred]:
    """Yield the part of "among the 12 dead were seven children"."""
    link = between.removeprefix(f" {whole.noun}") if whole.noun else between
    noun = singular(whole.head or "")
    if holds_others(noun) or noun == "crew":
        return
    if whole.noun and part.noun and _WERE.fullmatch(link) and may_belong(part.head, whole.head):
        because = f"“among” makes “{_with_noun(part)}” a part of “{_with_noun(whole)}”"
        yield Inferred(RelationKind.PART, (part, whole), Span(whole.start, part.end), because)


def _with_noun(mention: QuantityMention) -> str:
    return f"{mention.text} {mention.noun}" if mention.noun and mention.noun not in mention.text else mention.text

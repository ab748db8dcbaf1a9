"""Totals that a sentence tells with all their parts: "12 people — five men and seven women —", "ten in all"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.relations.adjacent import counts, gap, in_one_voice, mentions_within
from checks.reading.relations.coordination import Row, counted, row_around, row_at
from checks.reading.relations.inferred import REST, Inferred, Term
from checks.reading.relations.kinds import same_things
from checks.reading.relations.sums import are_some, can_be_sum, can_be_total, is_complete, nearly_make
from checks.story.model import RelationKind

if TYPE_CHECKING:
    from checks.reading import Reading

_LED: Final = r"(?:with |the |a total of )?"
_OPENER: Final = regex(
    r"(?P<words>[^.,;:!?()\[\]\"“”—–\n]{0,60}?)(?P<mark> ?: | ?[—–] ?| --? | \(|, "
    rf"| (?:were|are|comprised?|consist(?:ed|s) of) (?={_LED}(?:\d|an? |(?:{'|'.join(NUMBER_WORDS)})\b)))"
    rf"{_LED}"
)
_WITH: Final = regex(r" [^.,;:!?()\[\]\"“”—–\n]{1,60}?,? with (?=[\da-z])")
_COPULA: Final = "were"
_ON_A_DAY: Final = regex(r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
_CLOSERS: Final = {
    _COPULA: ".;\n",
    "(": ")",
    ",": ".,;—–",
    ":": ".,;\n",
    "—": "—–.,;\n",
    "–": "—–.,;\n",
    "-": "-—–.,;\n",
}
_TOLD_BEFORE: Final = regex(
    r",? ?(?:[—–] ?|-- ?|\()?(?:for |or |making |making it |giving |to make |to give |a )?(?:a |an |the )?"
    r"(?:(?:grand|combined|overall) )?(?:total of |total to |totall?ing )(?:some )?"
    r"|,? (?:altogether|in all|in total),? "
)
_TOLD_BEHIND: Final = regex(r"(?: [\w-]{3,20}){0,2} (?:in all|in total|all told|altogether)(?=[,.;:)—–]| --|$)")
_AND: Final = regex(r",? ?(?:[—–] ?|-- ?|\()?")
_OTHERS: Final = regex(
    r"(?:the (?:other|remaining)|leaving (?:it |him |her |them )?(?:with )?(?:just |only )?(?:the other )?) ?$"
)
_THE_OTHERS: Final = regex(r"(?:[,;]|\.|,? (?:and|while|but)) [Tt]he (?:other|remaining) $")
_OF_THE: Final = regex(r"(?:\bOf|[,;] of) (?:the|its|their|his|her) $")
_TO_PART: Final = regex(r"(?: [a-z]{3,20}){0,3}, (?:only |just )?")
_OUT_OF: Final = regex(r"(?: [a-z-]{3,20})? (?:out )?of (?:the |its |their |his |her )(?:[a-z-]{3,15} )?")
_BEFALLEN: Final = regex(r" (?:people |others )?(?:dead|injured|wounded|hurt|missing|homeless|hospitali[sz]ed|more)\b")
_GOES_ON: Final = regex(r",? (?:plus|and|along with|as well as|together with|with)\b")
_SOME_MORE: Final = regex(r"\b(?:one|another|second|third|fourth|fifth|some|few|both|most|rest|none|majority|half)\b")
"""Words that may stand for others still: "four passed, one failed and the other two"."""
_NEAR: Final = 160
_TOTAL_NEAR: Final = 30


def find_totals(reading: "Reading") -> Iterator[Inferred]:
    """Yield each total with its parts; parts that need not be all of it come with a rest."""
    floor = 0
    for mention in reading.quantities:
        if mention.start < floor or not counts(reading, mention):
            continue
        if announced := _announced(reading, mention):
            yield announced
            floor = announced.span.end
        elif row := _full_row(row_around(reading, mention)):
            floor = row.parts[-1].end
            yield from _summed_up(reading, row)
    yield from _divided(reading)
    yield from _others_of(reading)


def _full_row(row: Row | None) -> Row | None:
    return row if row and len(row.parts) > 1 and row.joined and row.are_alike else None


def _announced(reading: "Reading", total: QuantityMention) -> Inferred | None:
    """Return a total with the parts that stand behind it."""
    opener = _OPENER.match(reading.text, total.end)
    row = _full_row(row_at(reading, opener.end())) if opener else None
    if opener is None or row is None or not row.is_plain or not in_one_voice(reading, total.span, row.span):
        return None
    mark = opener["mark"].strip()
    mark = mark[:1] if mark[:1] in _CLOSERS else _COPULA
    if mark == _COPULA and not _is_subject(reading, total, opener["words"]):
        return None
    if not _closes(reading, row.end, mark) or not can_be_total(total, row):
        return None
    if mark == "," and row.are_placed and _ON_A_DAY.sub("", opener["words"]).strip() != (total.noun or ""):
        return None  # the first of a row itself: "4,300 jobs in France, 3,700 in Germany and 400 in Spain"
    if opener[0].endswith("with ") and row.tails[-1].strip():
        return None  # others, of whom more is told: "12 died, with four men and 14 women in hospital"
    rest: tuple[Term, ...] = () if is_complete(total, row, mark) else (REST,)
    if rest and not are_some(total, row):
        return None
    because = f"the parts ({counted(row.parts)}) are told beside what they make up"
    return Inferred(RelationKind.TOTAL, (total, *row.parts, *rest), Span(total.start, row.parts[-1].end), because)


def find_listed(reading: "Reading") -> Iterator[tuple[QuantityMention, Row]]:
    """Yield each number of things with those listed behind "with", where they make nearly, and not quite, so many."""
    for mention in reading.quantities:
        opener = _WITH.match(reading.text, mention.end) if counts(reading, mention) else None
        row = _full_row(row_at(reading, opener.end())) if opener else None
        if row is None or not row.is_plain or row.tails[-1].strip() or _GOES_ON.match(reading.text, row.end):
            continue
        if in_one_voice(reading, mention.span, row.span) and nearly_make(mention, row):
            yield mention, row


def _is_subject(reading: "Reading", total: QuantityMention, words: str) -> bool:
    """Whether a sentence says of all of a number what they were: "The 12 victims were seven women and five men"."""
    opens = reading.text[reading.sentence_at(total.start).start : total.start] in {"The ", "All "}
    return opens and words.strip() == (total.noun or "")


def _closes(reading: "Reading", end: int, mark: str) -> bool:
    if _GOES_ON.match(reading.text, end):
        return False
    behind = reading.text[end : end + 3].lstrip(" ")[:1]
    return not behind or behind in _CLOSERS.get(mark, "")


def _summed_up(reading: "Reading", row: Row) -> Iterator[Inferred]:
    """Yield the total behind its parts: "20 women and 15 men, 35 in all"."""
    sentence = reading.sentence_at(row.span.start)
    behind = mentions_within(reading, Span(row.parts[-1].end, min(sentence.end, row.end + _TOTAL_NEAR + 30)))
    if (
        not behind
        or not counts(reading, behind[0])
        or mentions_within(reading, Span(sentence.start, row.parts[0].start))
    ):
        return
    total = behind[0]
    before = reading.text[row.end : total.start]
    told = _TOLD_BEFORE.fullmatch(before) or (_AND.fullmatch(before) and _TOLD_BEHIND.match(reading.text, total.end))
    if not told or not can_be_sum(total, row) or not in_one_voice(reading, row.span, total.span):
        return
    because = f"the sum is told beside what it is made of ({counted(row.parts)})"
    yield Inferred(RelationKind.TOTAL, (total, *row.parts), Span(row.parts[0].start, total.end), because)


def _others_of(reading: "Reading") -> Iterator[Inferred]:
    """Yield "of the five boys, two were rescued; the other three remain", the next sentence included."""
    found = reading.quantities
    for whole, part, others in zip(found, found[1:], found[2:], strict=False):
        if others.start - whole.end > _NEAR or not all(counts(reading, count) for count in (whole, part, others)):
            continue
        if not _OF_THE.search(reading.text, max(0, whole.start - _TOTAL_NEAR), whole.start):
            continue
        between = gap(reading, part, others)
        if not _TO_PART.fullmatch(gap(reading, whole, part)) or not _THE_OTHERS.search(between):
            continue
        alike = same_things([whole.head, others.head]) and same_things([whole.head, part.head])
        if not alike or _SOME_MORE.search(between) or _BEFALLEN.match(reading.text, others.end) or "\n" in between:
            continue
        if in_one_voice(reading, part.span, others.span):
            because = f"“{part.text}” and “{others.text}”, the others, are all of “{whole.text}”"
            yield Inferred(RelationKind.TOTAL, (whole, part, others), Span(whole.start, others.end), because)


def _divided(reading: "Reading") -> Iterator[Inferred]:
    """Yield what is said of some and of the others: "three of the five were freed, the other two"."""
    found = reading.quantities
    for part, whole, others in zip(found, found[1:], found[2:], strict=False):
        if others.start - whole.end > _NEAR or not (
            counts(reading, part) and counts(reading, whole) and counts(reading, others)
        ):
            continue
        if not _OUT_OF.fullmatch(gap(reading, part, whole)) or not _OTHERS.search(gap(reading, whole, others)):
            continue
        if _SOME_MORE.search(gap(reading, whole, others)):
            continue
        if _BEFALLEN.match(reading.text, others.end) or not same_things([whole.head, others.head]):
            continue
        if in_one_voice(reading, part.span, others.span) and "\n" not in gap(reading, part, others):
            because = f"“{part.text}” and “{others.text}”, the others, are all of “{whole.text}”"
            yield Inferred(RelationKind.TOTAL, (whole, part, others), Span(part.start, others.end), because)

"""Bodies whose size their name tells, and who is in them: "the 15-member board has 19 men"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.relations.adjacent import in_one_voice, mention_at
from checks.reading.relations.coordination import Row, row_at
from checks.reading.relations.inferred import REST, Inferred
from checks.reading.relations.kinds import is_of_party, is_of_sex_or_age, singular
from checks.story.model import RelationKind

if TYPE_CHECKING:
    from checks.reading import Reading

_TIED: Final = regex(r"-(?:member|person|man|woman|judge|justice|strong|seat|player)\b")
_HAS: Final = regex(
    r"(?: [\w’'-]{2,20}){1,3}?,?(?: (?:now|currently|already|that|which))?"
    r" (?:has|had|have|includes?|included|comprises?|comprised|counts|consists of|consisted of|is made up of"
    r"|was made up of|is composed of|with) (?:just |only |at least )?"
)
_OF_THE: Final = regex(r"(?: [a-z]{3,15})? (?:of|on) (?:the|its|their) ")
_CHANGES: Final = regex(r"\b(?:had|lost|gained|once|former|previous|since|years?|candidates?|applicants?)\b")
"""Words that tell of more people than sit there at one time."""
_LEAD: Final = 40
_MOST: Final = 3
"""More than so many times its size is no slip, but another thing."""


def find_bodies(reading: "Reading") -> Iterator[Inferred]:
    """Yield that no more are in a body than its size: "the 15-member board has 19 men"."""
    for body in reading.quantities:
        if _TIED.match(reading.text, body.end) and body.value is not None and not body.ordinal:
            sentence = reading.sentence_at(body.start)
            if not _CHANGES.search(reading.text, sentence.start, sentence.end):
                yield from _inside(reading, body)
                yield from _out_of(reading, body)


def _inside(reading: "Reading", body: QuantityMention) -> Iterator[Inferred]:
    """Yield "the 15-member board has 19 men", and "has ten men and six women" where nobody can be both."""
    tied = _TIED.match(reading.text, body.end)
    has = _HAS.match(reading.text, tied.end()) if tied else None
    row = row_at(reading, has.end()) if has else None
    if row is None or not in_one_voice(reading, body.span, row.span):
        return
    if not all(_sit_in(part, body) for part in row.parts):
        return
    span, because = Span(body.start, row.parts[-1].end), f"“{body.text}” is how many are in it"
    if _adds_up(row):
        yield Inferred(RelationKind.TOTAL, (body, *row.parts, REST), span, because)
    else:
        yield Inferred(RelationKind.PART, (row.parts[0], body), span, because)


def _out_of(reading: "Reading", body: QuantityMention) -> Iterator[Inferred]:
    """Yield "12 members of the 11-member council"."""
    start = max(reading.sentence_at(body.start).start, body.start - _LEAD)
    for place in range(start, body.start):
        part = mention_at(reading, place)
        if part is None or not _sit_in(part, body):
            continue
        if _OF_THE.fullmatch(reading.text, part.end, body.start) and in_one_voice(reading, part.span, body.span):
            because = f"“{body.text}” is how many are in it"
            yield Inferred(RelationKind.PART, (part, body), Span(part.start, body.end), because)


def _adds_up(row: Row) -> bool:
    return len(row.parts) > 1 and row.joined and row.is_plain and row.are_apart


def _sit_in(part: QuantityMention, body: QuantityMention) -> bool:
    """Whether a number is of those who may sit in a body, as far as the noun shows; staff and voters do not."""
    if part.unit or not part.head or part.value is None or body.value is None:
        return False
    noun = singular(part.head)
    return (noun == "member" or is_of_sex_or_age(noun) or is_of_party(noun)) and part.value <= _MOST * body.value

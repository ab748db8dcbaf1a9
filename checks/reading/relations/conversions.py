"""One measure told in two units: "100 miles (160 km)", "$5 million, or about £4 million"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.quantity.tokens import words
from checks.reading.relations.adjacent import gap, in_one_voice
from checks.reading.unit_conversion import conversions

if TYPE_CHECKING:
    from checks.reading import Reading

_BRACKET: Final = regex(
    r"(?:-[a-z]{3,8})?(?: (?P<extent>high|tall|wide|long|deep|thick)| (?:away|north|south|east|west|per \w{3,8}))?"
    r" ?[(\[](?:or |i\.e\. |equivalent to |equal to |that is |worth |just |only |an? )?"
)
_DASH: Final = regex(r" ?[—–] ?| --? ")
_CLOSED: Final = regex(r" ?[—–,;)]| --? |\.(?=\s|$)")
_OR: Final = regex(
    r"(?:(?:,| —| –| --) or|,? (?:i\.e\.|that is|which is|equivalent to|equal to|the equivalent of)) (?:just |only )?"
)
_BEHIND: Final = regex(r"[- ]?(?:(?P<extent>high|tall|wide|long|deep|thick)|away|each|apiece)?(?:[)\];,/]|\.(?=\s|$))")
_COMPOUND: Final = regex(
    r"(?:\d|\b[a-z]{3,9})[ -]?(?:st|stone|lbs?|pounds?|ft|feet|foot|miles?|yards?|yds?|metres?|meters?|degrees?)"
    r"(?:,| and|)[ -]$"
)
_SCALES: Final = frozenset({"degree celsius", "degree fahrenheit"})
_METRIC: Final = words(
    "nanometre micrometre millimetre centimetre metre kilometre hectare millilitre centilitre litre microgram "
    "milligram gram kilogram tonne kilopascal megapascal hectopascal millibar bar pascal kilojoule joule"
) | frozenset(
    {
        "square centimetre",
        "square metre",
        "square kilometre",
        "cubic centimetre",
        "cubic metre",
        "cubic kilometre",
        "metre per second",
        "kilometre per hour",
        "degree celsius",
        "newton metre",
    }
)


@dataclass(frozen=True, slots=True)
class Conversion:
    """One measure in two units, in the order of the text."""

    one: QuantityMention
    other: QuantityMention

    @property
    def span(self) -> Span:
        """Where the two stand."""
        return Span(self.one.start, self.other.end)


def find_conversions(reading: "Reading") -> Iterator[Conversion]:
    """Yield each measure that is told in a metric unit and in another."""
    for one, other in _told_twice(reading):
        if _COMPOUND.search(reading.text[max(0, one.start - 24) : one.start]):
            continue  # the lesser half of "8 pounds, 6 ounces"
        pair = _with_scales(one, other)
        known = conversions(1, pair.one.unit or "", pair.other.unit or "")
        if known and (pair.one.unit in _METRIC) != (pair.other.unit in _METRIC):
            yield pair


def find_exchanges(reading: "Reading") -> Iterator[Conversion]:
    """Yield each sum of money that is told in two currencies."""
    from checks.reference.exchange_rates import is_currency

    for one, other in _told_twice(reading):
        if is_currency(one.unit) and is_currency(other.unit):
            yield Conversion(one, other)


def _told_twice(reading: "Reading") -> Iterator[tuple[QuantityMention, QuantityMention]]:
    """Yield pairs of measures in two units, the second in brackets or behind an "or"."""
    for one, other in zip(reading.quantities, reading.quantities[1:], strict=False):
        if other.start - one.end > 30 or not one.unit or not other.unit or one.unit == other.unit:
            continue
        if one.per != other.per and one.per and other.per:
            continue
        readers = (_is_bracketed, _is_apposed)
        told_twice = _OR.fullmatch(gap(reading, one, other)) or any(read(reading, one, other) for read in readers)
        if told_twice and in_one_voice(reading, one.span, other.span):
            yield one, other


def _is_apposed(reading: "Reading", one: QuantityMention, other: QuantityMention) -> bool:
    """Whether the other stands alone between dashes, or is a rough one between commas: "55 pounds, about 25 kilos,"."""
    between = gap(reading, one, other)
    opened = _DASH.fullmatch(between) or (between == ", " and other.approximate)
    return bool(opened) and _CLOSED.match(reading.text, other.end) is not None


def _is_bracketed(reading: "Reading", one: QuantityMention, other: QuantityMention) -> bool:
    """Whether the bracket holds no more than the same extent: "100 feet long (6 metres high)" is two."""
    opened = _BRACKET.fullmatch(gap(reading, one, other))
    closed = _BEHIND.match(reading.text, other.end)
    if opened is None or closed is None:
        return False
    extents = {extent for extent in (opened["extent"], closed["extent"]) if extent}
    return len(extents) < 2


def _with_scales(one: QuantityMention, other: QuantityMention) -> Conversion:
    """Return the pair with the scale of a bare "degrees", which is the one that the other is not in."""
    for bare, scaled in ((one, other), (other, one)):
        if bare.unit == "degree" and scaled.unit in _SCALES:
            (scale,) = _SCALES - {scaled.unit}
            known = replace(bare, unit=scale)
            return Conversion(known, other) if bare is one else Conversion(one, known)
    return Conversion(one, other)

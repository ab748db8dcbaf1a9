"""Numbers that articles tell twice: a count, a part of a whole, an age, a number of the headline."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from checks.finding import Span
from tests.benchmarks._articles import Article
from tests.benchmarks._seeding.facts import Fact, Wrong, other_number
from tests.benchmarks._seeding.numbers import NUMBER, is_rough, value, written
from tests.benchmarks._seeding.text import outside_quotations

_COUNTED: Final = re.compile(
    rf"(?<!\bSeptember )(?<!\bSept\. )(?P<number>{NUMBER}) (?P<first>[a-z]{{3,20}})(?: (?P<second>[a-z]{{3,20}}))?"
)
_TOLL: Final = re.compile(
    rf"\b(?:killed|killing|death toll (?:of|to|at|stands at)) (?P<before>{NUMBER})\b(?! (?:years|days|hours|miles))"
    rf"|(?P<after>{NUMBER}) (?:people )?(?:(?:were|was|have been) )?(?:killed|dead|died|deaths)\b"
)
_PLURALS: Final = frozenset(["people", "men", "women", "children", "police", "percent"])
_NO_NOUNS: Final = frozenset(
    [
        "percent",
        "minutes",
        "hours",
        "days",
        "weeks",
        "months",
        "years",
        "decades",
        "miles",
        "feet",
        "inches",
        "pounds",
        "meters",
        "metres",
        "kilometers",
        "degrees",
        "points",
        "times",
        "was",
        "has",
        "its",
        "this",
        "his",
        "less",
        "plus",
        "others",
        "dollars",
        "cents",
        "seats",
        "votes",
        "does",
        "says",
    ]
)
"""What is measured rather than counted, votes that every race has its own number of, and no nouns at all."""

_OF: Final = re.compile(
    rf"(?P<part>{NUMBER}) of (?:the|its|their|his|her|those) (?P<whole>{NUMBER}) (?!percent)[a-z]{{3,20}}"
)
_INCLUDING: Final = re.compile(
    rf"(?P<whole>{NUMBER}) (?P<noun>[a-z]{{3,20}})(?: [a-z]{{2,20}})?, (?:including|among them) (?P<part>{NUMBER}) "
    r"[a-z]{3,20}"
)
_AGED: Final = re.compile(
    r"\b(?P<name>[A-Z][a-z'’]{2,20}), (?:(?:an?|the) )?(?P<behind>[1-9]\d)(?:,|-year-old)"
    r"|\b(?P<before>[1-9]\d)-year-old (?:[a-z-]{2,20} ){0,2}(?:[A-Z][a-z.'’]{1,20} ){0,2}"
    r"(?P<name2>[A-Z][a-z'’]{2,20})\b"
    r"|\b(?P<name3>[A-Z][a-z'’]{2,20}) (?:is|was|turned|turns|died at) (?P<is>[1-9]\d)\b(?!-| [a-z])"
    r"|\b[Tt]he (?P<bare>[1-9]\d)-year-old(?! [A-Z])"
)


class Told(NamedTuple):
    """A number that counts something, in a text."""

    number: int
    span: Span
    words: str
    rough: bool


def counts(article: Article) -> Iterator[Fact]:
    """Yield each number that is told twice or more of the same noun, or as a death toll, and never otherwise."""
    for tellings in (*_by_noun(article.text).values(), _tolls(article.text)):
        if len(tellings) > 1 and _agree(tellings):
            *others, last = tellings
            yield Fact("count", article, last.span, tuple(t.span for t in others), other_number(last.words))


def headline_numbers(article: Article) -> Iterator[Fact]:
    """Yield each number of the headline that the text tells of the same noun, and never otherwise."""
    text = _by_noun(article.text)
    pairs = [(told, text.get(noun, [])) for noun, told in _by_noun(article.headline).items()]
    for tellings, others in (*pairs, (_tolls(article.headline), _tolls(article.text))):
        if len(tellings) == 1 and others and _agree([*tellings, *others]):
            told = tellings[0]
            spans = tuple(other.span for other in others)
            yield Fact("headline number", article, told.span, spans, other_number(told.words), in_headline=True)


def parts(article: Article) -> Iterator[Fact]:
    """Yield each part that stands beside its whole; broken, it is more than that."""
    for pattern in (_OF, _INCLUDING):
        for match in outside_quotations(article.text, pattern):
            part, whole = value(match["part"]), value(match["whole"])
            if 0 < part < whole and not is_rough(article.text, match.start("part")):
                spans = Span(*match.span("part")), Span(*match.span("whole"))
                yield Fact("part", article, spans[0], spans[1:], more_than(whole, match["part"]))


def ages(article: Article) -> Iterator[Fact]:
    """Yield each age that is told twice of one person."""
    told: dict[str, list[Span]] = defaultdict(list)
    bare: list[Span] = []
    for match in outside_quotations(article.text, _AGED):
        name = match["name"] or match["name2"] or match["name3"]
        span = Span(*next(match.span(group) for group in ("behind", "before", "is", "bare") if match[group]))
        (told[name] if name else bare).append(span)
    if len(told) == 1:
        next(iter(told.values())).extend(bare)
    for spans in told.values():
        if len(spans) > 1 and len({article.text[span.start : span.end] for span in spans}) == 1:
            words = article.text[spans[-1].start : spans[-1].end]
            yield Fact("age", article, spans[-1], tuple(spans[:-1]), other_number(words, apart=2))


def more_than(whole: int, like: str) -> Wrong:
    """Return a maker of numbers that are more than the whole."""
    return lambda rng: written(whole + rng.choice((1, 2, 3, 5, 10)), like)


def _by_noun(text: str) -> dict[str, list[Told]]:
    """Return what is told of each plural noun, a word before it included."""
    found: dict[str, list[Told]] = defaultdict(list)
    for match in outside_quotations(text, _COUNTED):
        noun = match["first"] if _is_plural(match["first"]) else f"{match['first']} {match['second'] or ''}"
        number = value(match["number"])
        if _is_plural(noun.split()[-1]) and noun.split()[-1] not in _NO_NOUNS and number > 2:
            span = Span(*match.span("number"))
            found[noun].append(Told(number, span, match["number"], is_rough(text, span.start)))
    return found


def _tolls(text: str) -> list[Told]:
    """Return every number of dead."""
    found = []
    for match in outside_quotations(text, _TOLL):
        group = "before" if match["before"] else "after"
        span = Span(*match.span(group))
        found.append(Told(value(match[group]), span, match[group], is_rough(text, span.start)))
    return found


def _agree(tellings: Sequence[Told]) -> bool:
    return len({told.number for told in tellings}) == 1 and not any(told.rough for told in tellings)


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (word.endswith("s") and not word.endswith("ss"))

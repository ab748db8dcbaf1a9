"""Words of a house, found in a text: whole words, less the phrases in which they are right."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from checks.finding import Span
from checks.house.phrases import Case, fold, plural, source, stems
from checks.house.style import Flagged, Kind, Spelling

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for, and the phrases that spare it. A lower-case text without any of `stems` holds none of it."""

    stems: tuple[str, ...]
    wanted: re.Pattern[str]
    spared: re.Pattern[str] | None

    @classmethod
    def of(cls, wanted: Iterable[tuple[str, Case]], spared: Iterable[str]) -> "Search":
        """Return the search for phrases, each written as its case allows."""
        phrases = sorted(wanted, key=lambda phrase: -len(phrase[0]))
        around = "|".join(source(phrase, Case.ANY) for phrase in sorted(spared, key=len, reverse=True))
        return cls(
            tuple(dict.fromkeys(stem for phrase, _ in phrases for stem in stems(phrase))),
            re.compile("|".join(source(phrase, case) for phrase, case in phrases)),
            re.compile(f"(?=({around}))") if around else None,
        )

    def find(self, text: str, lower: str) -> Iterator[Span]:
        """Yield where it stands in a text, which `lower` is in lower case."""
        if not any(stem in lower for stem in self.stems):
            return
        spared = list(self._spared(text)) if self.spared else []
        reach, passed = 0, 0
        for match in self.wanted.finditer(text):
            while passed < len(spared) and spared[passed].start <= match.start():
                reach = max(reach, spared[passed].end)
                passed += 1
            if match.end() > reach:
                yield Span(*match.span())

    def _spared(self, text: str) -> Iterator[Span]:
        """Yield where the phrases stand that spare it, also where one begins within another."""
        return (Span(*match.span(1)) for match in self.spared.finditer(text)) if self.spared else iter(())


@dataclass(frozen=True, slots=True)
class Lexicon(Generic[T]):
    """Entries of a style, each with what it looks for."""

    entries: tuple[tuple[T, Search], ...]

    def find(self, text: str, lower: str) -> Iterator[tuple[Span, T]]:
        """Yield each place where an entry's words stand, in the order of the text; of two that overlap, the longer."""
        found = [(span, entry) for entry, search in self.entries for span in search.find(text, lower)]
        reach = 0
        for span, entry in sorted(found, key=lambda hit: (hit[0].start, -hit[0].end)):
            if span.end > reach:
                reach = span.end
                yield span, entry


def of_spellings(spellings: Iterable[Spelling]) -> Lexicon[Spelling]:
    """Return where to find the forms that a house does not use; of a word, its plural is looked for as well."""
    return Lexicon(tuple((spelling, _spelling_search(spelling)) for spelling in spellings))


def of_flagged(flagged: Iterable[Flagged]) -> Lexicon[Flagged]:
    """Return where to find the words that a house bans or has an editor look at."""
    return Lexicon(
        tuple((f, Search.of([(words, Case.ANY) for words in f.words], _exceptions(f.exceptions))) for f in flagged)
    )


def differs_in_case(spelling: Spelling, found: str) -> bool:
    """Whether words found are the preferred ones but for capital letters, which a headline or a full stop brings."""
    return fold(found) == fold(spelling.use)


def replacement(spelling: Spelling, found: str) -> str:
    """Return what to write for words found: the preferred form, in the number and the capitals that they have."""
    numbered = spelling.kind is Kind.WORD and fold(found) in {fold(plural(form)) for form in spelling.instead_of}
    use = plural(spelling.use) if numbered else spelling.use
    if found in spelling.instead_of or differs_in_case(spelling, found):
        return use
    if found.isupper():
        return use.upper()
    return use[:1].upper() + use[1:] if found[:1].isupper() else use


def _spelling_search(spelling: Spelling) -> Search:
    forms = [(form, _case(spelling, form)) for form in spelling.instead_of]
    if spelling.kind is Kind.WORD:
        forms += [(plural(form), case) for form, case in forms if case is Case.ANY]
    return Search.of(dict.fromkeys(forms), _exceptions((*spelling.exceptions, *_around(spelling))))


def _case(spelling: Spelling, form: str) -> Case:
    if differs_in_case(spelling, form):
        return Case.SAME
    return Case.ANY if spelling.kind is Kind.WORD else Case.AT_LEAST


def _around(spelling: Spelling) -> Iterator[str]:
    """Yield the preferred form where one of the others is part of it: "COVID-19", not "COVID"."""
    use = fold(spelling.use)
    if any(fold(form) in use and fold(form) != use for form in spelling.instead_of):
        yield spelling.use


def _exceptions(phrases: Iterable[str]) -> Iterator[str]:
    for phrase in phrases:
        yield phrase
        if not phrase.endswith("*"):
            yield plural(phrase)

"""Words of a house, found in a text: whole words, less the phrases in which they are right."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from checks.finding import Span
from checks.house.phrases import Case, fold, keys, plural, source, words_of
from checks.house.style import Flagged, Kind, Spelling

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Search:
    """Phrases that are looked for, each written as its case allows, and phrases in which they are right."""

    wanted: tuple[tuple[str, Case], ...]
    exceptions: tuple[str, ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What is looked for: of two phrases that begin in one place, the longer."""
        longest_first = sorted(self.wanted, key=lambda phrase: -len(phrase[0]))
        return re.compile("|".join(source(phrase, case) for phrase, case in longest_first))

    @cached_property
    def spared(self) -> re.Pattern[str] | None:
        """What is left alone, with its plurals: its one group, also where one begins within another."""
        plurals = (plural(phrase) for phrase in self.exceptions if not phrase.endswith("*"))
        longest_first = sorted((*self.exceptions, *plurals), key=len, reverse=True)
        around = "|".join(source(phrase, Case.ANY) for phrase in longest_first)
        return re.compile(f"(?=({around}))") if around else None

    def find(self, text: str) -> Iterator[Span]:
        """Yield where it stands in a text, in its order."""
        spared = [Span(*match.span(1)) for match in self.spared.finditer(text)] if self.spared else []
        reach, passed = 0, 0
        for match in self.pattern.finditer(text):
            while passed < len(spared) and spared[passed].start <= match.start():
                reach = max(reach, spared[passed].end)
                passed += 1
            if match.end() > reach:
                yield Span(*match.span())


@dataclass(frozen=True, eq=False)
class Lexicon(Generic[T]):
    """Entries of a style, each with what it looks for; a pattern is made only once a text may hold it."""

    entries: tuple[tuple[T, Search], ...]

    def find(self, text: str, lower: str) -> Iterator[tuple[Span, T]]:
        """Yield each place where an entry's words stand, in the order of the text; of two that overlap, the longer.

        `lower` is the text in lower case.
        """
        found = [(span, entry) for entry, search in self._possible(lower) for span in search.find(text)]
        reach = 0
        for span, entry in sorted(found, key=lambda hit: (hit[0].start, -hit[0].end)):
            if span.end > reach:
                reach = span.end
                yield span, entry

    def _possible(self, lower: str) -> Iterator[tuple[T, Search]]:
        """Yield the entries of which a text may hold something, in their order."""
        by_word, by_part = self._keys
        places = {place for word in words_of(lower) & by_word.keys() for place in by_word[word]}
        places |= {place for part, place in by_part if part in lower}
        return (self.entries[place] for place in sorted(places))

    @cached_property
    def _keys(self) -> tuple[dict[str, list[int]], list[tuple[str, int]]]:
        """The places of entries by a word that each of them needs, and by a part of one."""
        by_word: dict[str, list[int]] = defaultdict(list)
        by_part: list[tuple[str, int]] = []
        for place, (_, search) in enumerate(self.entries):
            for key, whole in {key for phrase, _ in search.wanted for key in keys(phrase)}:
                by_word[key].append(place) if whole else by_part.append((key, place))
        return dict(by_word), by_part


def of_spellings(spellings: Iterable[Spelling]) -> Lexicon[Spelling]:
    """Return where to find the forms that a house does not use; of a word, its plural is looked for as well."""
    return Lexicon(tuple((spelling, _spelling_search(spelling)) for spelling in spellings))


def of_flagged(flagged: Iterable[Flagged]) -> Lexicon[Flagged]:
    """Return where to find the words that a house bans or has an editor look at."""
    return Lexicon(tuple((f, Search(tuple((words, Case.ANY) for words in f.words), f.exceptions)) for f in flagged))


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
    return Search(tuple(dict.fromkeys(forms)), (*spelling.exceptions, *_around(spelling)))


def _case(spelling: Spelling, form: str) -> Case:
    if differs_in_case(spelling, form):
        return Case.SAME
    return Case.ANY if spelling.kind is Kind.WORD else Case.AT_LEAST


def _around(spelling: Spelling) -> Iterator[str]:
    """Yield the preferred form where one of the others is part of it: "COVID-19", not "COVID"."""
    use = fold(spelling.use)
    if any(fold(form) in use and fold(form) != use for form in spelling.instead_of):
        yield spelling.use

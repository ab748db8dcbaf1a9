"""Text into typed, positioned mentions. A `Reading` is a story with all that was read in it."""

import bisect
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.reading.dates import find_dates
from checks.reading.quantities import find_quantities

if TYPE_CHECKING:
    from checks.house.house import House
    from checks.house.style import Style
    from checks.reading.mentions import DateMention, QuantityMention, TitleMention
    from checks.reading.names import NameForms
    from checks.reference.offices import Offices
    from checks.story.archive import Archive
    from checks.story.model import Claim, Story

__all__ = ["Reading", "find_dates", "find_quantities"]


class Reading:
    """A story with what was read in it, each part computed once and on first need.

    `house` is the newsroom's own style and data, if it has any. `archive` holds the other stories that it is held
    against, if there are any.
    """

    def __init__(self, story: "Story", house: "House | None" = None, archive: "Archive | None" = None) -> None:
        self.story = story
        self.archive = archive
        self.text = story.article.text
        self._house = house

    @cached_property
    def offices(self) -> "Offices":
        """The office-holders this story is judged by."""
        from checks.reference.offices_file import known_offices

        return (self._house and self._house.offices) or known_offices()

    @cached_property
    def style(self) -> "Style":
        """The newsroom's style; an empty one where it has none."""
        from checks.house.style import Style

        return self._house.style if self._house else Style()

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Every sentence, without the white space around it."""
        from checks.reading.sentences import find_sentences

        return find_sentences(self.text)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Every line that holds text: in an article's text, a line is a paragraph."""
        from checks.reading.sentences import find_paragraphs

        return find_paragraphs(self.text)

    @cached_property
    def lower(self) -> str:
        """The text in lower case, character for character."""
        from checks.reading.lower_case import lower_case

        return lower_case(self.text)

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """What stands in quotation marks, marks included."""
        from checks.reading.sentences import find_quotations

        return find_quotations(self.text)

    @cached_property
    def dates(self) -> "tuple[DateMention, ...]":
        """Every date, time, duration and recurring time."""
        return find_dates(self.text, self.story.article.published)

    @cached_property
    def quantities(self) -> "tuple[QuantityMention, ...]":
        """Every number, with what it counts or measures."""
        return find_quantities(self.text)

    @cached_property
    def headline_quantities(self) -> "tuple[QuantityMention, ...]":
        """Every number of the headline; offsets count characters of that."""
        return find_quantities(self.story.article.headline)

    @cached_property
    def of_headline(self) -> "Reading":
        """The headline, read as a text of its own to which the text belongs as a headline does to that."""
        article = self.story.article
        swapped = replace(article, text=article.headline, headline=article.text)
        return Reading(replace(self.story, article=swapped, claims=(), relations=(), decisions=()), self._house)

    @cached_property
    def titles(self) -> "tuple[TitleMention, ...]":
        """Every person that is named with an office the reference knows."""
        from checks.reading.titles.find import find_titles

        article = self.story.article
        return find_titles(self.text, self.offices, f"{article.headline}\n{article.dateline or ''}")

    @cached_property
    def names(self) -> "NameForms":
        """The capitalised words of text and headline, by their forms."""
        from checks.reading.names import NameForms

        return NameForms(self)

    @cached_property
    def anchors(self) -> dict[str, Span]:
        """Where each claim's quote stands, by the claim's id; claims whose quote is not found are left out."""
        from checks.reading.anchors import anchor

        found = ((claim.id, anchor(self.text, claim.quote, claim.occurrence)) for claim in self.story.claims)
        return {name: span for name, span in found if span}

    def with_claims(self, story: "Story", anchors: dict[str, Span]) -> "Reading":
        """Return the same reading of the text with other claims, whose quotes stand at `anchors`."""
        other = copy(self)
        other.story, other.anchors = story, anchors
        return other

    def claim_at(self, span: Span) -> "Claim | None":
        """Return the claim whose quote covers these words, the shortest such quote first; None where none does."""
        covering = [(anchor.end - anchor.start, name) for name, anchor in self.anchors.items() if anchor.covers(span)]
        return self.story.by_id[min(covering)[1]] if covering else None

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence that holds this character; of white space between two, the one before."""
        return _at(self.sentences, offset, len(self.text))

    def paragraph_at(self, offset: int) -> Span:
        """Return the paragraph that holds this character."""
        return _at(self.paragraphs, offset, len(self.text))

    def sentences_with(self, words: Iterable[str]) -> Iterator[Span]:
        """Yield each sentence that holds one of these words or parts of words, which are in lower case.

        To look for plain words costs next to nothing, and most texts hold few of the words that a rule asks for: it
        need search no more than these sentences for what it is about.
        """
        yield from sorted({sentence for word in words for sentence in self._sentences_with(word)})

    def _sentences_with(self, word: str) -> Iterator[Span]:
        at = self.lower.find(word)
        while at >= 0:
            sentence = self.sentence_at(at)
            if at + len(word) <= sentence.end:
                yield sentence
                at = sentence.end - 1
            at = self.lower.find(word, at + 1)

    def is_quoted(self, span: Span) -> bool:
        """Whether these words stand in quotation marks, and so are a speaker's."""
        return self.quotation_of(span) is not None

    def quotation_of(self, span: Span) -> Span | None:
        """Return the quotation that these words stand in, None where they are the article's own."""
        index = bisect.bisect_right(self.quotations, span.start, key=lambda quotation: quotation.start) - 1
        return self.quotations[index] if index >= 0 and self.quotations[index].covers(span) else None

    def __getitem__(self, span: Span) -> str:
        """Return the words of a span."""
        return self.text[span.start : span.end]


def _at(spans: tuple[Span, ...], offset: int, length: int) -> Span:
    index = bisect.bisect_right(spans, offset, key=lambda span: span.start) - 1
    return spans[index] if index >= 0 else Span(0, length)

"""Where each claim of a story stands in a new text of its article."""

from bisect import bisect_left
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.anchors import anchor, occurrences
from checks.reading.checkable.boilerplate import is_notice
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.updating.alignment import NEAR, Image, image
from checks.updating.change import Kind, Outcome
from checks.updating.gaps import between
from checks.updating.moves import with_moves
from checks.updating.sorts import has_value, is_taken, with_value
from checks.updating.told import BOUND_WORDS, differs, turned, with_status
from checks.updating.words import Words, stem, weight, words_of

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.story.model import Claim

_HALF: Final = 0.5
_MOST: Final = 0.75
_SOME: Final = 0.25
"""How much of a passage, or of the words around it, has to be found again. Below, it is taken for gone."""
_CLOSES: Final = regex(r"[“”\"]")
_PART: Final = regex(r"[^\W_][^“”\"]*")
"""The words between two marks of quotation."""
_BARE: Final = 0.6
"""How much of a quote has to be found again where the text it stood in is not known."""


@dataclass(frozen=True)
class Anchoring:
    """The claims of a story, taken from an old text to a new one.

    `new` reads the new text with the story's claims, `old` the text that they were recorded of, None where that is not
    known. `confirm` names, by a claim's id, the words that an earlier update put to a person in place of its quote, and
    `lost` the claims that it did not find.
    """

    new: "Reading"
    old: "Reading | None" = None
    confirm: "Mapping[str, str] | None" = None
    lost: frozenset[str] = frozenset()

    def outcomes(self) -> tuple[Outcome, ...]:
        """Return what became of every claim, in the order of the claim file."""
        sure = {claim.id: outcome for claim in self.new.story.claims if (outcome := self._sure(claim))}
        taken = list(sure.values())
        found: list[Outcome] = []
        for claim in self.new.story.claims:
            outcome = sure.get(claim.id) or self._asked(claim) or self._alike(claim, taken)
            taken.append(outcome)
            found.append(outcome)
        return tuple(with_moves(found if self.old else self._filled(found)))

    def _filled(self, outcomes: list[Outcome]) -> list[Outcome]:
        """Return the outcomes; what is gone may stand with another figure between the claims around it.

        So may what a correction alone still says.
        """
        filled = list(outcomes)
        for number, outcome in enumerate(outcomes):
            lost = outcome.kind is Kind.GONE or (outcome.span and is_notice(self.new, outcome.span))
            if lost and (span := between(self.new, outcomes, number)):
                filled[number] = self._other(outcome.claim, span) or outcome
        return filled

    @cached_property
    def _words(self) -> Words:
        return words_of(self.new.text)

    @cached_property
    def _places(self) -> dict[str, tuple[Span, ...]]:
        quotes = {claim.quote for claim in self.new.story.claims}
        return {quote: tuple(occurrences(self.new.text, quote)) for quote in quotes}

    @cached_property
    def _recorded(self) -> dict[str, int]:
        """How often each quote stood in the old text at the least, by the occurrences that claims name."""
        recorded: dict[str, int] = {}
        for claim in self.new.story.claims:
            if claim.id in self.lost:
                continue
            recorded[claim.quote] = max(recorded.get(claim.quote, 1), claim.occurrence or 1)
        return recorded

    def _sure(self, claim: "Claim") -> Outcome | None:
        """Return where a claim stands by the words around it, or by its own where no others are known."""
        came_from = self.old.anchors.get(claim.id) if self.old else None
        if self.old is None or came_from is None:
            return self._unchanged(claim)
        if within := self._in_its_sentence(self.old, claim, came_from):
            return replace(self._same(claim, within), came_from=came_from)
        place = self._place(words_of(self.old.text), came_from)
        target = self._span(place, claim) if place and self._is_it(place, claim, came_from) else None
        if target and (same := self._nearest(claim, target)):
            return replace(self._same(claim, same), came_from=came_from)
        if target and place and place.share < _MOST:
            target = with_value(self.old, self.new, claim, came_from, target)
        if target and (outcome := self._other(claim, target)):
            return replace(outcome, came_from=came_from)
        return self._elsewhere(claim, came_from)

    def _place(self, old: Words, came_from: Span) -> Image | None:
        """Return where a passage is by its sentence, if that tells; by more of the text, if not."""
        near = image(old, *old.within(came_from), self._words, NEAR)
        if near and near.alone and min(near.share, near.around) >= _HALF:
            return near
        return image(old, *old.within(came_from), self._words)

    def _unchanged(self, claim: "Claim") -> Outcome | None:
        places = self._places[claim.quote]
        if not places or (claim.id in self.lost and (claim.occurrence or 1) > len(places)):
            return None
        told = [place for place in places if not is_notice(self.new, place)]
        if claim.occurrence is None and len(told) == 1:
            return self._same(claim, told[0])
        if (claim.occurrence is None and len(places) > 1) or len(places) < self._recorded.get(claim.quote, 1):
            return self._unclear(claim, claim.occurrence)
        return self._same(claim, places[(claim.occurrence or 1) - 1])

    def _unclear(self, claim: "Claim", occurrence: int | None) -> Outcome:
        count = str(len(self._places[claim.quote]))
        return Outcome(claim, Kind.UNCLEAR, None, claim.quote, occurrence, now=count, settled=False)

    def _beyond(self, claim: "Claim") -> int | None:
        """Return an occurrence that there is not, so that the gate holds a claim whose words are another's now."""
        return (
            len(self._places[claim.quote]) + 1 if claim.occurrence and self._places[claim.quote] else claim.occurrence
        )

    def _in_its_sentence(self, old: "Reading", claim: "Claim", came_from: Span) -> Span | None:
        """Return where a quote stands in the very sentence that it stood in, if both texts have that sentence once."""
        sentence = old.sentence_at(came_from.start)
        there = tuple(islice(occurrences(self.new.text, old[sentence]), 2))
        if len(there) != 1 or len(tuple(islice(occurrences(old.text, old[sentence]), 2))) != 1:
            return None
        number = sum(1 for _ in occurrences(old.text[sentence.start : came_from.start], claim.quote))
        places = self._places[claim.quote]
        first = bisect_left(places, there[0].start, key=lambda span: span.start)
        found = places[first + number : first + number + 1]
        return found[0] if found and there[0].covers(found[0]) else None

    def _elsewhere(self, claim: "Claim", came_from: Span) -> Outcome | None:
        """Return the same words at another place, where no words around them tell which; None where they are gone."""
        places = self._places[claim.quote]
        before = sum(1 for _ in occurrences(self.old.text, claim.quote)) if self.old else 0
        if len(places) == before == 1:
            return replace(self._same(claim, places[0]), came_from=came_from)
        return self._unclear(claim, self._beyond(claim)) if len(places) >= before else None

    def _asked(self, claim: "Claim") -> Outcome | None:
        """Return the words that were put to a person before, if they still stand in the text."""
        words = (self.confirm or {}).get(claim.id)
        span = anchor(self.new.text, words) if words else None
        if not words or span is None:
            return None
        return Outcome(claim, Kind.DIFFERENT, span, claim.quote, claim.occurrence, claim.quote, words, settled=False)

    def _alike(self, claim: "Claim", taken: list[Outcome]) -> Outcome:
        """Return the one place that says nearly the same, if no other claim stands there; if not, that it is gone."""
        gone = Outcome(claim, Kind.GONE, None, claim.quote, self._beyond(claim), settled=False)
        if (self.old and claim.id in self.old.anchors) or self._places[claim.quote]:
            return gone
        quote = words_of(claim.quote)
        place = image(quote, 0, len(quote.stems), self._words)
        if place is None or place.share < _BARE or not place.alone or not self._shares_a_word(quote, place):
            return gone
        target = self._span(place, claim)
        outcome = self._other(claim, target) if target and not is_taken(claim, target, taken) else None
        return outcome or gone

    def _shares_a_word(self, quote: Words, place: Image) -> bool:
        there = {word for word in self._words.stems[place.first : place.last] if weight(word) == 1}
        return len(there.intersection(quote.stems)) > 0

    def _is_it(self, place: Image, claim: "Claim", came_from: Span) -> bool:
        """Whether what stands at a place may be the same statement."""
        if place.share >= _HALF and (place.share >= _MOST or place.around >= _SOME):
            return True
        if not place.framed or place.around < _HALF:
            return False
        span = self._chars(place)
        return place.share > 0 or (self.old is not None and has_value(self.old, self.new, claim, came_from, span))

    def _chars(self, place: Image) -> Span:
        return Span(self._words.spans[place.first].start, self._words.spans[place.last - 1].end)

    def _span(self, place: Image, claim: "Claim") -> Span | None:
        """Return the characters of a place, with the marks around them that the quote has too."""
        span, text = self._chars(place), self.new.text
        if "\n" in text[span.start : span.end]:
            return None
        span = self._within_a_quotation(span, claim.quote)
        before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
        return Span(
            span.start - (_is_mark(claim.quote[:1]) and _is_mark(before)),
            span.end + (_is_mark(claim.quote[-1:]) and _is_mark(after)),
        )

    def _within_a_quotation(self, span: Span, quote: str) -> Span:
        """Return the part of a place that is most like a quote, where a quotation ends in it that did not before."""
        if _CLOSES.search(quote) or not (parts := list(_PART.finditer(self.new.text, span.start, span.end)))[1:]:
            return span
        told = set(words_of(quote).stems)
        best = max(parts, key=lambda part: sum(weight(word) for word in told.intersection(words_of(part[0]).stems)))
        return Span(best.start(), best.start() + len(best[0].rstrip(" ,.;")))

    def _nearest(self, claim: "Claim", target: Span) -> Span | None:
        """Return where the quote's own words stand at a place, or reach into it."""
        places = self._places[claim.quote]
        index = bisect_left(places, target.start, key=lambda span: span.end)
        return next((span for span in places[index : index + 2] if span.overlaps(target)), None)

    def _same(self, claim: "Claim", span: Span) -> Outcome:
        """Return that the quote stands at a place; which of its like that is, where it has any."""
        if claim.role and (title := with_status(self.new.text, span, claim.role)) != span:
            other = self._other(claim, title)
            if other:
                return other
        places = self._places[claim.quote]
        number = bisect_left(places, span) + 1
        occurrence = number if len(places) > 1 or claim.occurrence else None
        kind = Kind.KEPT if occurrence == claim.occurrence else Kind.MOVED
        outcome = Outcome(claim, kind, span, claim.quote, occurrence)
        told = differs(self.new, claim, span)
        if told is None or self._is_let_stand(claim):
            return outcome
        return replace(outcome, was=told.was, now=told.now, settled=False)

    def _is_let_stand(self, claim: "Claim") -> bool:
        return any(
            decision.finding.startswith("quotes/") and decision.finding.endswith(f"@{claim.id}")
            for decision in self.new.story.decisions
        )

    def _other(self, claim: "Claim", target: Span) -> Outcome | None:
        """Return what the other words at a place make of a claim; None where they cannot be quoted."""
        quote = " ".join(self.new[target].split())
        places = tuple(occurrences(self.new.text, quote))
        if target not in places:
            return None
        occurrence = places.index(target) + 1 if len(places) > 1 or claim.occurrence else None
        told = differs(self.new, claim, target)
        if told:
            return Outcome(claim, Kind.CHANGED, target, quote, occurrence, told.was, told.now, settled=False)
        if turned(claim.quote, quote, is_number=claim.quantity is not None) or (
            claim.role and _lost(claim.quote, quote)
        ):
            return Outcome(
                claim, Kind.DIFFERENT, target, claim.quote, claim.occurrence, claim.quote, quote, settled=False
            )
        told_by_value = BOUND_WORDS.union(NUMBER_WORDS) if claim.quantity else frozenset[str]()
        kept = not _lost(claim.quote, quote, but=told_by_value)
        return Outcome(claim, Kind.REWORDED, target, quote, occurrence, claim.quote, quote, settled=kept)


def _is_mark(char: str) -> bool:
    return bool(char) and not char.isalnum() and not char.isspace()


def _lost(old: str, new: str, but: Collection[str] = ()) -> bool:
    """Whether a telling word of the old wording is not in the new one, other than those named."""
    there = {stem(word) for word in (*words_of(new).stems, *but)}
    return any(word not in there for word in words_of(old).stems if weight(word) == 1)

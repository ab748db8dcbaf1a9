"""The capitalised words of a story by their forms, and what it shows of each."""

from functools import cached_property
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.reading.names.passage import Passage
from checks.reading.names.profile import Profile
from checks.reading.names.set_apart import SetApart
from checks.reading.names.uses import Use, uses_in
from checks.reading.names.vocabulary import NO_NAMES
from checks.reading.names.words import Written, forms_in, words_by_form
from checks.reference.person_names import folded

if TYPE_CHECKING:
    from checks.reading import Reading


class NameForms:
    """The capitalised words of a story, headline included; a form is a folded word."""

    def __init__(self, reading: "Reading") -> None:
        self.reading = reading
        self._headline = Passage(reading.story.article.headline)
        self._body = Passage(reading.text, reading.sentence_at)
        self._set_apart = SetApart(reading)
        self._profiles: dict[str, Profile] = {}

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """Every form that may be a name's, in the order of the story."""
        found = forms_in(self._headline.text) | forms_in(self._body.text)
        return tuple(form for form in found if form not in NO_NAMES)

    @cached_property
    def _words(self) -> tuple[tuple[Passage, dict[str, list[Written]]], ...]:
        return tuple((passage, words_by_form(passage.text)) for passage in (self._headline, self._body))

    @cached_property
    def plain_words(self) -> frozenset[str]:
        """Every longer word that stands in lower case."""
        return frozenset(word for passage in (self._headline, self._body) for word in passage.plain_words())

    def profile(self, form: str) -> Profile:
        """Return what the story shows of a form in its own words; another writer's are left alone."""
        if form not in self._profiles:
            uses = (use for passage, words in self._words for use in uses_in(passage, words.get(form, ())))
            self._profiles[form] = Profile.of(form, (use for use in uses if not self._is_set_apart(use)))
        return self._profiles[form]

    def sentence(self, use: Use) -> Span:
        """Return the sentence that a use stands in."""
        return self._passage(use).sentence_at(use.span.start)

    def around(self, use: Use, before: int, behind: int) -> str:
        """Return a use with so many characters on either side, folded."""
        return folded(self._passage(use).text[max(0, use.span.start - before) : use.span.end + behind])

    def _passage(self, use: Use) -> Passage:
        return self._headline if use.in_headline else self._body

    def _is_set_apart(self, use: Use) -> bool:
        return not use.in_headline and self._set_apart.holds(use.span)

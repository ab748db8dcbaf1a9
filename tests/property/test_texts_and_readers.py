"""What holds of both readers for any text at all: they never fail, say where they read, and work in proportion."""

import importlib
import pkgutil
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checks.reading import find_dates, find_quantities, quantity, timex
from checks.reading.mentions import DateMention, QuantityMention

Mention = DateMention | QuantityMention
Reader = Callable[[str], tuple[Mention, ...]]
Calls = Callable[[Callable[[], object]], int]


def read_dates(text: str) -> tuple[Mention, ...]:
    return find_dates(text, date(2025, 7, 21))


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | set | frozenset | tuple | list):
        for member in value:
            yield from texts_in(member)


def words_of(package: str) -> list[str]:
    """Return every word and phrase that the modules of a grammar know."""
    known = importlib.import_module(package)
    modules = [importlib.import_module(module.name) for module in pkgutil.iter_modules(known.__path__, f"{package}.")]
    values = (value for module in modules for name, value in vars(module).items() if not name.startswith("__"))
    return sorted({str(text) for value in values for text in texts_in(value) if 0 < len(text) < 30})


READERS = pytest.mark.parametrize("read", [read_dates, find_quantities])
WORDS: dict[Reader, list[str]] = {read_dates: words_of(timex.__name__), find_quantities: words_of(quantity.__name__)}
FIGURES = ["5", "14", "1,200", "3.5", "2014", "07/08/2025", "10:30", "$", "%", "-", ",", ".", "'", "(", "the", "of"]
ODD = (
    "\0\x07\x1b\r\x0b\x0c\x1c\x85\xa0\xad\u2028\u2029\u200b\u200e\u202e\u2066\ufeff\ufffe\ud800"
    "𝟙٣五½²Ⅻ١߁\u0301\u20dd אع🙂İßſK"
)
MORE = st.sampled_from(sorted({word for words in WORDS.values() for word in words}))
PIECES = MORE | st.sampled_from([*FIGURES, "\n", *ODD]) | st.text(max_size=3) | st.text(ODD, max_size=3)
TEXTS = st.builds(str.join, st.sampled_from(["", " "]), st.lists(PIECES, max_size=30))
QUIET = ["The river rose and the bridge held.", "Nobody saw it, wrote the mayor.", "It held."]
PROSE = (
    "The mayor of Alton said on Monday, July 14, that 36 of the 122 bridges would be closed by the end of the year.",
    "Sales rose 5.4% to $1.2 billion in the third quarter, from about 900 million a year earlier.",
    "“We lost at least two-thirds of it overnight,” a farmer told reporters; nearly half the herd was gone.",
    "Between 1998 and 2004 the 27-year-old had run 10 miles (16 km) every other day, and twice on Sundays.",
    "Nobody was hurt, the council wrote in a letter, and the river is now back within its banks.",
)


@READERS
@given(text=TEXTS)
def test_a_mention_is_where_it_says_and_shares_no_character_with_another(read: Reader, text: str) -> None:
    """Else a finding would show words that are not in the story, and no text may end the run."""
    found = read(text)
    assert all(text[mention.start : mention.end] == mention.text and mention.text for mention in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@READERS
@given(text=TEXTS)
def test_a_text_reads_the_same_each_time(read: Reader, text: str) -> None:
    """Else a decision on a finding would come and go."""
    assert read(text) == read(text)


@READERS
@given(text=TEXTS, before=st.lists(st.sampled_from(QUIET)), after=st.lists(st.sampled_from(QUIET)))
def test_paragraphs_that_hold_nothing_only_move_what_is_read(
    read: Reader, text: str, before: list[str], after: list[str]
) -> None:
    """Else an edit at the top of a story would change what is found at its end."""
    head = "".join(f"{paragraph}\n" for paragraph in before)
    tail = "".join(f"\n{paragraph}" for paragraph in after)
    moved = tuple(replace(m, start=m.start + len(head), end=m.end + len(head)) for m in read(text))
    assert read(head + text + tail) == moved


def calls_to_read(read: Reader, texts: list[str], calls: Calls) -> list[int]:
    """Count the calls to read each text. A part is read before, for what is loaded or remembered on first need."""
    read(texts[0][:5000])
    return [calls(partial(read, text)) for text in texts]


@READERS
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_repeats_of_a_grammars_own_words_take_calls_in_proportion(
    read: Reader, calls: Calls, data: st.DataObject
) -> None:
    """Else a list of some kind in a story, or a text made for it, would hold up the desk."""
    pieces = st.sampled_from(WORDS[read]) | st.sampled_from(FIGURES)
    unit = data.draw(st.sampled_from(["", " "])).join(data.draw(st.lists(pieces, min_size=1, max_size=4)))
    one, two, three = calls_to_read(read, [unit * 100, unit * 200, unit * 300], calls)
    assert three - two <= 1.1 * (two - one) + 500


@READERS
def test_a_hundred_thousand_characters_of_a_grammars_own_words_take_calls_in_proportion(
    read: Reader, calls: Calls
) -> None:
    """Else a text made of nothing but what the grammar looks for would hold up the desk."""
    text = " ".join(random.Random(1).choices(WORDS[read] + 20 * FIGURES, k=40_000))  # noqa: S311
    short, long = calls_to_read(read, [text[:50_000], text[:100_000]], calls)
    assert long <= 2.2 * short
    assert long <= 50 * 100_000


@READERS
def test_prose_twice_as_long_takes_twice_the_calls(read: Reader, calls: Calls) -> None:
    """Else an archive, or a report of a hundred pages, could not be read."""
    text = "\n".join(PROSE * 800)
    short, long = calls_to_read(read, [text[:125_000], text[:250_000]], calls)
    assert len(text) > 250_000
    assert long <= 2.2 * short

"""What holds of every number: it reads back to what it was made from, wherever it stands, in linear time."""

import importlib
import pkgutil
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.reading import quantity
from checks.reading.quantities import find_quantities
from checks.reading.quantity import tokens as tokens_module
from checks.story.values import Bound

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["", "", *["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]]
BOUNDS = {
    "": Bound.EXACTLY,
    "at least ": Bound.AT_LEAST,
    "no fewer than ": Bound.AT_LEAST,
    "up to ": Bound.AT_MOST,
    "at most ": Bound.AT_MOST,
    "more than ": Bound.MORE_THAN,
    "over ": Bound.MORE_THAN,
    "less than ": Bound.LESS_THAN,
    "fewer than ": Bound.LESS_THAN,
    "about ": Bound.ABOUT,
    "roughly ": Bound.ABOUT,
}
WORDS = [
    "the",
    "at",
    "least",
    "over",
    "of",
    "one",
    "two",
    "half",
    "in",
    "12",
    "5",
    "1,200",
    "3.5",
    "%",
    "$",
    "million",
    "-",
    "to",
    "and",
    "people",
    "Monday",
    "no",
    "both",
    "a",
    ".",
    ",",
    "2014",
    "km",
    "(",
    ")",
    "fell",
    "with",
    "which",
    "or",
    "Model",
    "/",
    "from",
    "rose",
    "minus",
    "nobody",
    "killed",
    "zero",
    "Smith",
    "'",
]
MODULES = [
    "checks.reading.quantities",
    *(f"checks.reading.quantity.{module.name}" for module in pkgutil.iter_modules(quantity.__path__)),
]
QUIET = "The mayor spoke to reporters near the river."


def in_words(number: int) -> str:
    for scale, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= scale:
            rest = f" {in_words(number % scale)}" if number % scale else ""
            return f"{in_words(number // scale)} {name}{rest}"
    if number < 20:
        return ONES[number]
    return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")


@given(st.integers(2, 999_999_999), st.sampled_from(sorted(BOUNDS)), st.booleans())
def test_a_count_reads_back_with_its_bound(number: int, bound: str, spelled: bool) -> None:
    written = in_words(number) if spelled else f"{number:,}"
    (mention,) = find_quantities(f"Officials counted {bound}{written} rifles there.")
    expected: tuple[object, ...] = (bound + written, number, BOUNDS[bound])
    assert (mention.text, mention.value, mention.bound) == expected
    assert mention.head == "rifles"


@given(st.decimals("0.1", "999.9", places=1), st.sampled_from(["thousand", "million", "billion", "trillion"]))
def test_a_magnitude_reads_back(number: Decimal, scale: str) -> None:
    factor = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}[scale]
    (mention,) = find_quantities(f"It sold {number} {scale} bottles.")
    expected: tuple[object, ...] = (number * factor, Decimal(factor) / 10)
    assert (mention.value, mention.precision) == expected


@given(
    st.decimals("0.01", "999.99", places=2),
    st.sampled_from([("$", "dollar"), ("£", "pound sterling"), ("€", "euro"), ("A$", "australian dollar")]),
    st.sampled_from([("", 1), ("m", 10**6), ("bn", 10**9), (" million", 10**6), ("k", 1000)]),
)
def test_money_reads_back(number: Decimal, currency: tuple[str, str], scale: tuple[str, int]) -> None:
    (mention,) = find_quantities(f"It paid {currency[0]}{number}{scale[0]} for that.")
    expected: tuple[object, ...] = (number * scale[1], currency[1])
    assert (mention.value, mention.unit) == expected


@given(st.decimals("0", "100", places=1), st.sampled_from(["%", " percent", " per cent", "pc"]))
def test_a_percentage_reads_back(number: Decimal, sign: str) -> None:
    (mention,) = find_quantities(f"It gave {number}{sign} of the total.")
    expected: tuple[object, ...] = (number, "percent")
    assert (mention.value, mention.unit) == expected


@given(st.text() | st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_mentions_slice_to_the_text_and_never_overlap(text: str) -> None:
    end = 0
    for mention in find_quantities(text):
        assert text[mention.start : mention.end] == mention.text
        assert end <= mention.start < mention.end
        assert (mention.value is None) == (mention.low is not None)
        assert mention.concept is None or (mention.noun is None and mention.concept in " ".join(text.split()))
        end = mention.end


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_paragraphs_around_change_nothing_but_offsets(text: str) -> None:
    shift = len(QUIET) + 1
    alone = find_quantities(text)
    amid = find_quantities(f"{QUIET}\n{text}\n{QUIET}")
    assert [(m.start + shift, m.text, m.value, m.noun, m.concept) for m in alone] == [
        (m.start, m.text, m.value, m.noun, m.concept) for m in amid
    ]


@pytest.mark.parametrize(
    "unit",
    [
        "one ",
        "5-",
        "1,",
        "a ",
        "half a ",
        "over ",
        "hundred and ",
        "$",
        "one of ",
        "dozens of ",
        "3 to ",
        "U.S.",
        "1.",
        "no ",
        "-",
        "'",
        "5% ",
        "5 (",
        "5 km (",
        "7- or ",
        "5-,",
        "with ",
        "the firm rose 5 ",
        "firm, which rose ",
        "rose from 3 to 5 ",
        "after it rose a lot, from ",
        "no one was ",
        "minus 4 to ",
        "S&P 500 ",
        "1900 to ",
        "Model 3 ",
    ],
)
def test_repeats_take_steps_in_proportion_to_their_length(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def steps(text: str) -> int:
        count = 0
        look = tokens_module.at

        def counting(tokens: tokens_module.Tokens, index: int) -> tokens_module.Token:
            nonlocal count
            count += 1
            return look(tokens, index)

        for name in MODULES:
            monkeypatch.setattr(importlib.import_module(name), "at", counting, raising=False)
        find_quantities(text)
        monkeypatch.undo()
        return count

    short, long = steps(unit * 250), steps(unit * 1000)
    assert long <= 5 * short + 2000
    assert long <= 150 * len(unit) * 1000


@given(
    st.sampled_from(["Exports", "The jobless rate", "Core inflation", "The S&P 500", "Shares of Acme and Brill"]),
    st.sampled_from(["rose", "fell by", "is", "will be", "gained just over", "was down"]),
    st.integers(2, 99),
    st.sampled_from(["%", " percentage points", " miles", " knots"]),
)
def test_the_subject_of_a_plain_clause_is_what_is_measured(subject: str, verb: str, number: int, unit: str) -> None:
    (mention,) = find_quantities(f"In May, they met. {subject} {verb} {number}{unit}.")
    expected: tuple[object, ...] = (number, subject.removeprefix("The "))
    assert (mention.value, mention.concept) == expected


@given(st.integers(2, 40), st.integers(1, 20), st.sampled_from(["inch", "mile", "year", "litre"]))
def test_hanging_hyphens_share_their_unit(number: int, more: int, unit: str) -> None:
    mentions = find_quantities(f"They sell a {number}- or {number + more}-{unit} one.")
    assert [mention.value for mention in mentions] == [number, number + more]
    assert {mention.unit for mention in mentions} == {unit}

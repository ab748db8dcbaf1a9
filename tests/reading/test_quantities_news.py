"""News sentences of every desk, read whole: what a desk would lose where one of these goes wrong is its own figure.

The sentences stand in `quantities_in_news.txt`, one a line, each with its quantities in order behind a bar: direction,
bound, value, and the unit or what is counted.
"""

from pathlib import Path

import pytest

from checks.reading.mentions import QuantityMention
from checks.reading.quantities import find_quantities
from checks.story.values import Bound, Change

SENTENCES = Path(__file__).with_name("quantities_in_news.txt").read_text(encoding="utf-8").splitlines()
MARKS = {
    Bound.EXACTLY: "",
    Bound.ABOUT: "~",
    Bound.AT_LEAST: ">=",
    Bound.MORE_THAN: ">",
    Bound.AT_MOST: "<=",
    Bound.LESS_THAN: "<",
}


def in_short(mention: QuantityMention) -> str:
    ends = [mention.value] if mention.value is not None else [mention.low, mention.high]
    value = "..".join(f"{end:.3f}".rstrip("0").rstrip(".") for end in ends if end is not None)
    direction = {Change.UP: "+", Change.DOWN: "-", None: ""}[mention.change]
    what = [mention.unit or mention.noun or mention.concept or "", *(["per", mention.per] if mention.per else [])]
    return f"{direction}{MARKS[mention.bound]}{value} {' '.join(what)}".strip()


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_is_read_whole(line: str) -> None:
    text, expected = line.split(" | ")
    assert "; ".join(map(in_short, find_quantities(text))) == expected

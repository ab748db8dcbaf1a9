"""How well quantities are read: `python tests/benchmarks/reading_quantities.py [DATA] [--with-quantulum3]`.

DATA is a file of sentences with hand-marked quantities in NewsQuant's form. Four figures, each as precision, recall and
F1 over all sentences, and the speed: the value alone, and the value with its unit, with its bound, and with the thing
it counts or measures. The scorer that lies beside the data does the counting; without data or scorer nothing is
measured, and the program says so. The times of ever longer texts follow.
"""

import argparse
import importlib.util
import json
import re
import time
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from checks.reading import find_quantities
from checks.reading.mentions import QuantityMention
from checks.story.values import Bound
from tests._data import DATA

Prediction = dict[str, Any]

SENTENCES = DATA / "newsquant-dev.json"
SCORER = Path("score") / "quantities.py"

BOUNDS = {
    Bound.EXACTLY: "=",
    Bound.ABOUT: "~",
    Bound.AT_LEAST: ">",
    Bound.MORE_THAN: ">",
    Bound.AT_MOST: "<",
    Bound.LESS_THAN: "<",
}
UNITS = {
    "percent": "percentage",
    "degree celsius": "celsius",
    "degree fahrenheit": "fahrenheit",
    "pound foot": "pound-foot",
    "parts-per-million": "part per million",
    "time": "count",
}
"""The data's names for units that it calls otherwise than quantulum3 does."""

PROSE = (
    "The harbour took in 1,200 containers on Monday, up 4% from a year ago, the port said. Two of the cranes, which "
    "cost $3.5 million each, stood still for more than six hours.\nOne in five dockers is over 60; at least 14 have "
    "left since 2014, and the harbour expects to hire between 20 and 30 more. Nobody was hurt.\n"
)
PLURALS = {"men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse"}
SINGULARS = {
    "movies": "movie",
    "cookies": "cookie",
    "calories": "calorie",
    "shoes": "shoe",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "crises": "crisis",
}
UNCHANGED = frozenset({"people", "series", "species", "headquarters", "gas", "bus", "campus", "virus", "corps"})
POSITIVES = {
    "best": "good",
    "better": "good",
    "worst": "bad",
    "worse": "bad",
    "latest": "late",
    "biggest": "big",
    "bigger": "big",
    "largest": "large",
    "closest": "close",
    "closer": "close",
    "safest": "safe",
    "simplest": "simple",
    "finest": "fine",
    "hottest": "hot",
    "larger": "large",
    "smaller": "small",
    "higher": "high",
    "lower": "low",
    "older": "old",
    "younger": "young",
    "newer": "new",
    "longer": "long",
    "shorter": "short",
}
ADJECTIVES = frozenset({"family", "early", "daily", "weekly", "monthly", "yearly", "elderly", "deadly"})
LEADING = frozenset({"record", "top", "other", "remaining"})
"""Adjectives in front of a number that the data gives to what is counted: "a record 32 goals"."""
OWNER = re.compile(r" of ([A-Z]\w+)['’]s ")
FARTHEST = 32
"""The most characters between the values of a change that the data marks as one range."""
VAGUE = frozenset({"dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions"})


def backread(text: str) -> list[Prediction]:
    """Return what Backread reads, in the data's terms: a rank is no quantity there, nor is "doubled"."""
    mentions = [mention for mention in find_quantities(text) if not (mention.ordinal or _is_factor_word(mention))]
    return [prediction for mention in _changes_joined(text, mentions) for prediction in _predictions(text, mention)]


def _is_factor_word(mention: QuantityMention) -> bool:
    return mention.unit == "factor" and not any(map(str.isdigit, mention.text))


def _changes_joined(text: str, mentions: Iterable[QuantityMention]) -> list[QuantityMention]:
    """Return the mentions with "from X to Y" as one range, as the data marks it even where X rose to Y."""
    marked: list[QuantityMention] = []
    for mention in mentions:
        if marked and _is_change(text, marked[-1], mention):
            marked[-1] = replace(mention, value=None, low=marked[-1].value, high=mention.value)
        else:
            marked.append(mention)
    return marked


def _is_change(text: str, before: QuantityMention, after: QuantityMention) -> bool:
    between = text[before.end : after.start]
    linked = between.endswith(" to ") and len(between) < FARTHEST and not re.search(r"[;(\n]|\. ", between)
    opened = text[: before.start].lower().endswith("from ") and before.unit == after.unit
    return linked and opened and before.value is not None and after.value is not None


def _predictions(text: str, mention: QuantityMention) -> Iterator[Prediction]:
    change = mention.change.value if mention.change else "=" if _is_vague(mention) else BOUNDS[mention.bound]
    unit = _unit(mention)
    if mention.unit is None and mention.noun:
        unit = f"{_leading(text, mention)}{unit}"
    noun = mention.noun or mention.concept or mention.text.split()[-1].lstrip("0123456789.,")  # "3min" counts minutes
    for value in _values(mention):
        yield {"value": value, "unit": unit, "change": change, "noun": noun, "text": mention.text}


def _leading(text: str, mention: QuantityMention) -> str:
    """Return what the data gives to the counted thing from elsewhere: "a record 32 goals", "two of Smith's goals"."""
    before = text[max(0, mention.start - FARTHEST) : mention.start].lower().split()[-1:]
    if before and before[0] in LEADING:
        return f"{before[0]} "
    owner = OWNER.match(text, mention.end)
    return f"{owner[1]} " if owner and text.startswith(mention.noun or "", owner.end()) else ""


def _values(mention: QuantityMention) -> list[float | tuple[float, float]]:
    """Return the values as the data marks them: "7 or 8" is two, "dozens" is from one to ten of them."""
    if mention.value is not None:
        value = float(mention.value)
        return [(value / 2, value * 5)] if _is_vague(mention) else [value]
    low, high = float(mention.low or 0), float(mention.high or 0)
    if "or" in mention.text.split():
        return [low, high]
    return [(high, low) if mention.change and mention.change.value == "down" else (low, high)]


def _is_vague(mention: QuantityMention) -> bool:
    """Whether the number is a plural magnitude: "dozens", "tens of thousands"."""
    return mention.bound is Bound.AT_LEAST and mention.text.lower().split()[-1] in VAGUE


def _unit(mention: QuantityMention) -> str:
    """Return the unit's name in the data, or, as there, the counted noun where there is none."""
    if mention.unit is None:
        return _normal(mention.noun) if mention.noun else "-"
    if (
        mention.unit == "year"
        and not mention.noun
        and ("old" in mention.text or "age" in mention.text or "year" not in mention.text)
    ):
        return "year of age"
    name = "foot pound-force" if "lb-ft" in mention.text else UNITS.get(mention.unit, mention.unit)
    return f"{name} per {mention.per}" if mention.per and mention.per != "each" else name


def _normal(noun: str) -> str:
    """Return a counted noun as the data writes it: singular, without adverbs, participles and "and"."""
    *modifiers, head = noun.split()
    kept = [_positive(word) for word in modifiers if not _is_dropped(word)]
    name = " ".join([*kept, _singular(head)])
    return UNITS.get(name, name)


def _is_dropped(word: str) -> bool:
    if word in {"and", "most", "more"}:
        return True
    adverb = word.endswith("ly") and word not in ADJECTIVES
    participle = word.endswith("ed") and len(word) > 4 and not word.endswith("eed")
    return "-" not in word and (adverb or participle)


def _positive(word: str) -> str:
    """Return an adjective without the ending of its superlative or of a common comparative."""
    if word in POSITIVES or not word.endswith("est"):
        return POSITIVES.get(word, word)
    return word.removesuffix("iest") + "y" if word.endswith("iest") else word.removesuffix("est")


def _singular(word: str) -> str:
    low = word.lower()
    if low in SINGULARS:
        return SINGULARS[low]
    if low in UNCHANGED or not low.endswith("s") or low.endswith("ss"):
        return next((word.removesuffix(end) + one for end, one in PLURALS.items() if low.endswith(end)), word)
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    syllable = low.endswith(("sses", "ches", "shes", "xes", "oes"))
    syllable = syllable or (low.endswith("uses") and not low.endswith(("ouses", "auses")))
    return word[:-2] if syllable else word[:-1]


def quantulum3(text: str) -> list[Prediction]:
    """Return what quantulum3 reads, as a newcomer calls it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it asks for its classifier, which changes nothing here
        from quantulum3 import parser

        quantities = parser.parse(text)
    return [{"value": float(q.value), "unit": q.unit.name, "change": "=", "noun": None} for q in quantities]


def load_scorer(data: Path) -> ModuleType | None:
    """Return the scorer that lies beside the folder of the data."""
    path = data.resolve().parents[1] / SCORER
    spec = importlib.util.spec_from_file_location("quantity_scorer", path)
    if not path.is_file() or spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def show_length() -> None:
    """Print how long texts of a quarter, a half and a whole megabyte take: as many times longer as they are longer."""
    text = PROSE * (1_000_000 // len(PROSE))
    for share in (4, 2, 1):
        part = text[: len(text) // share]
        start = time.process_time()
        count = len(find_quantities(part))
        print(f"{len(part) / 1000:.0f} kB: {count} quantities in {time.process_time() - start:.2f} s of CPU")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=SENTENCES, help=f"default: {SENTENCES}")
    parser.add_argument("--with-quantulum3", action="store_true", help="measure quantulum3 beside it")
    arguments = parser.parse_args()
    if not arguments.data.is_file():
        print(f"skipped: there is no {arguments.data}; give the path of the marked sentences")
        return
    scorer = load_scorer(arguments.data)
    if scorer is None:
        print(f"skipped: there is no scorer at {SCORER} beside the folder of {arguments.data}")
        return
    sentences = json.loads(arguments.data.read_text(encoding="utf-8"))
    readers: list[Callable[[str], list[Prediction]]] = [backread, *[quantulum3] * arguments.with_quantulum3]
    for read in readers:
        read("Some 71 bombs fell on 2 cities, costing $3 million.")  # loads what is loaded on first need
        print(f"{read.__name__}, {len(sentences)} sentences of {arguments.data.name}")
        scorer.score(sentences, read)
    show_length()


if __name__ == "__main__":
    main()

"""A web page: the main text, without what stands around it, and the headline and moment that its metadata state.

trafilatura (https://trafilatura.readthedocs.io) says which words are the main text. It loses their places, so the
blocks that hold those words are then taken from the page itself.
"""

import codecs
import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Final, TypeAlias

from checks.documents.files import BYTE_ORDER_MARK, unreadable
from checks.patterns import regex
from checks.story.formats.extract import Compilation, Extract
from checks.story.formats.hypertext import Block, add_blocks, blocks_of
from checks.story.formats.markup import Tag, Token, tokens
from checks.story.formats.metadata import library_missing
from checks.story.formats.page_metadata import page_metadata
from checks.story.formats.plain import decoded

Words: TypeAlias = tuple[str, ...]

_CHARSET: Final = regex(r"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,30})", re.IGNORECASE)
_HEAD_BYTES: Final = 1024
"""Where a page has to declare its encoding.

Source: https://html.spec.whatwg.org/multipage/semantics.html#charset
"""
_AS_BROWSERS: Final = {"ascii": "cp1252", "iso8859-1": "cp1252"}
"""What browsers take for these encodings: https://encoding.spec.whatwg.org/#names-and-labels."""
_ENCODINGS: Final = regex(
    "utf-8|cp125[0-8]|iso8859-[0-9]{1,2}|koi8-[ru]|shift_jis|euc_(?:jp|kr)|gb(?:2312|k|18030)|big5"
)
_WORD: Final = regex(r"\w+")
_SHINGLE: Final = 4
"""Words in a row that tell whether a long block is of the main text."""


def read_web_page(path: Path, data: bytes) -> Extract:
    """Return a page's main text. Raises BrokenFile where it has none, or cannot be read."""
    source = decoded(path, data, _encoding(path, data))
    found = list(tokens(source.text))
    about = page_metadata(found)
    blocks = blocks_of(found)
    chosen = _main(blocks, _main_text(path, source.text)) if _is_page(found) else blocks
    if chosen and (title := _words(about.headline)) and _words(chosen[0].text) == title:
        del chosen[0]
    compilation = Compilation(source)
    add_blocks(compilation, chosen)
    text = compilation.placed()
    if not text.text:
        raise unreadable(
            path,
            "no main text is found in this page",
            advice="Save the story's text as .txt, or the page of a single story.",
        )
    return Extract(text.text, text.pieces, about.headline, about.published)


def _is_page(found: list[Token]) -> bool:
    """Whether this is more than a fragment, all of which is the article's."""
    return any(isinstance(token, Tag) and token.name in ("html", "body") for token in found)


def _encoding(path: Path, data: bytes) -> str:
    """Return the encoding that a page declares, by a byte order mark before all else, and UTF-8 if it declares none.

    Raises BrokenFile for one not known.
    """
    declared = _CHARSET.search(data[:_HEAD_BYTES].decode("ascii", errors="replace"))
    if not declared or data.startswith(BYTE_ORDER_MARK):
        return "utf-8"
    label = declared[1]
    try:
        name = codecs.lookup(label).name
    except LookupError:
        name = ""
    if name.startswith("utf-16"):
        return "utf-8"  # the declaration was read as ASCII, so it cannot be true
    name = _AS_BROWSERS.get(name, name)
    if not _ENCODINGS.fullmatch(name):
        raise unreadable(path, f"the page declares the encoding '{label}', which is not known: save it as UTF-8")
    return name


def _main_text(path: Path, page: str) -> str:
    try:
        from trafilatura import bare_extraction
    except ImportError:
        raise library_missing(path, "trafilatura") from None
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    found = bare_extraction(page, include_comments=False)
    return (getattr(found, "text", None) or "") if found else ""


def _main(blocks: list[Block], main: str) -> list[Block]:
    """Return the blocks whose words the main text holds.

    A long one is told by its words in a row, most of which have to be there; a short one has to be a line or a table's
    cell of the main text, and to stand among long ones.
    """
    lines = Counter(_words(cell) for line in main.split("\n") for cell in line.split("|"))
    shingles = set(_shingles(_words(main)))
    words = [_words(block.text) for block in blocks]
    long = _without_teasers([i for i, said in enumerate(words) if _mostly(_shingles(said), shingles)], words, lines)
    first, last = (long[0], long[-1]) if long else (0, len(blocks) - 1)
    while first > 0 and words[first - 1] in lines:
        first -= 1
    while last < len(blocks) - 1 and words[last + 1] in lines:
        last += 1
    short = (i for i in range(first, last + 1) if len(words[i]) < _SHINGLE and words[i] in lines)
    return [blocks[i] for i in sorted({*long, *short})]


def _without_teasers(chosen: list[int], words: list[Words], lines: Counter[Words]) -> list[int]:
    """Leave out what a page shows of the article elsewhere: a paragraph cut short, or once more.

    Of blocks with the same words, those nearest to the middle of all are the article's, as many as the main text has.
    """
    ordered = sorted({words[index] for index in chosen})
    beginnings = {said for said, next_one in pairwise(ordered) if next_one[: len(said)] == said and said not in lines}
    middle = median(chosen) if chosen else 0
    left = Counter({said: max(1, lines[said]) for said in ordered if said not in beginnings})
    kept = []
    for index in sorted(chosen, key=lambda index: abs(index - middle)):
        if left[words[index]] > 0:
            left[words[index]] -= 1
            kept.append(index)
    return sorted(kept)


def _words(text: str) -> Words:
    return tuple(_WORD.findall(text.casefold()))


def _shingles(words: Words) -> Iterator[Words]:
    return (words[index : index + _SHINGLE] for index in range(len(words) - _SHINGLE + 1))


def _mostly(those: Iterable[Words], known: set[Words]) -> bool:
    hits = [shingle in known for shingle in those]
    return sum(hits) * 2 > len(hits)

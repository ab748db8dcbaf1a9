"""How many columns of a terminal a text takes, and texts broken to fit.

East Asian characters take two, combining ones and joiners none. What says so, wcwidth, is loaded only for a text that
holds more than letters of Europe, which take one each.
"""

import re
from collections.abc import Iterable, Iterator

_ONE_EACH = re.compile("[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u0384-\u0482\u048a-\u058f‐-‧‰-⁞€…]*")


def columns(text: str) -> int:
    """Return how many columns a text of one line takes."""
    if _ONE_EACH.fullmatch(text):
        return len(text)
    from wcwidth import width

    return width(text)


def broken(text: str, room: int, first: str, following: str) -> list[str]:
    """Return a text in lines of at most `room` columns, unless a word is longer; each begins with its indent."""
    if _ONE_EACH.fullmatch(text):
        from textwrap import wrap
    else:
        from wcwidth import wrap
    return wrap(
        text, room, initial_indent=first, subsequent_indent=following, break_long_words=False, break_on_hyphens=False
    )


def first_columns(text: str, room: int) -> str:
    """Return the longest beginning of a text that takes at most `room` columns."""
    if _ONE_EACH.fullmatch(text):
        return text[:room]
    from wcwidth import iter_graphemes

    return "".join(_fitting(iter_graphemes(text), room))


def last_columns(text: str, room: int) -> str:
    """Return the longest end of a text that takes at most `room` columns."""
    if _ONE_EACH.fullmatch(text):
        return text[max(0, len(text) - room) :]
    from wcwidth import iter_graphemes_reverse

    return "".join([*_fitting(iter_graphemes_reverse(text), room)][::-1])


def _fitting(characters: Iterable[str], room: int) -> Iterator[str]:
    for character in characters:
        room -= columns(character)
        if room < 0:
            return
        yield character

"""The comments that an update leaves for a person, each on a line of its own above the entry it is about."""

from typing import Final

from checks.updating.change import Kind, Outcome

GONE: Final = "# gone: the text no longer says this"
DECISION_GONE: Final = "# gone: the text no longer says what this decides on"
SOURCE_GONE: Final = "# gone: the text no longer names this source"
_INSTEAD: Final = "# the text now says “{}”: confirm"
_REWORDED: Final = "# reworded, was “{}”: confirm"
_WAS: Final = "# was: {}, the text now says {}: confirm"
_UNCLEAR: Final = "# unclear: the text says this {}: say with `occurrence` which is meant"

_FORMS: Final = tuple(tuple(form.split("{}")) for form in (_INSTEAD, _REWORDED, _WAS, _UNCLEAR))
"""What stands around the words of a mark that has some."""


def is_mark(line: str) -> bool:
    """Whether a comment was left by an update, and not by a person."""
    return line in (GONE, DECISION_GONE, SOURCE_GONE) or any(
        line.startswith(first) and line.endswith(last) for first, *_, last in _FORMS
    )


def says_lost(mark: str) -> bool:
    """Whether a mark says of a claim that its words were not found, or not which of them are meant."""
    return mark == GONE or mark.startswith("# unclear: ")


def words_to_confirm(marks: tuple[str, ...]) -> str | None:
    """Return the words that an update put to a person in place of a quote."""
    before, behind = _INSTEAD.split("{}")
    asking = (mark for mark in marks if mark.startswith(before) and mark.endswith(behind))
    return next((mark.removeprefix(before).removesuffix(behind) for mark in asking), None)


def marks_of(outcome: Outcome, before: tuple[str, ...]) -> tuple[str, ...]:
    """Return the marks of a claim, where `before` are those it has: one that nobody has answered stays."""
    match outcome.kind:
        case Kind.GONE:
            return (GONE,)
        case Kind.DIFFERENT:
            return (_INSTEAD.format(_one_line(outcome.now)),)
        case Kind.CHANGED:
            return (_WAS.format(outcome.was, outcome.now),)
        case Kind.UNCLEAR:
            return (_UNCLEAR.format(times(outcome.now)),)
        case Kind.REWORDED if not outcome.settled:
            return (_REWORDED.format(_one_line(outcome.was)),)
    waiting = outcome.was and any(mark.startswith("# was: ") for mark in before)
    kept = tuple(mark for mark in before if mark.startswith("# reworded"))
    return ((_WAS.format(outcome.was, outcome.now),) if waiting else ()) + kept


def times(count: str) -> str:
    """Return how often something stands in a text, in words."""
    return "once" if count == "1" else f"{count} times"


def _one_line(words: str) -> str:
    return " ".join("".join(char if char.isprintable() else " " for char in words).split())

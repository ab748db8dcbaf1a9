"""What is wrong with a file that a person wrote, and the error that tells it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from checks.finding import Place

MAX_PROBLEMS: Final = 200
"""How many problems of one file are listed, and looked for; more only say that it is no such file."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong with a file, where, and what to do about it."""

    place: Place
    message: str
    kind: str = "schema"
    """`unreadable`, `syntax` or `schema`: the file cannot be read, parsed, or does not say what it should."""
    advice: str = ""
    """What to do, where the message does not say it and it is not what is done about any problem of the kind."""

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class BrokenFile(Exception):
    """A file that cannot be used.

    `problems` holds every reason, in the order of their places, and of very many only that there are more.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        told = sorted(problems)
        if len(told) > MAX_PROBLEMS:
            told[MAX_PROBLEMS:] = [Problem(told[MAX_PROBLEMS].place, "and more problems from here on")]
        super().__init__("\n".join(map(str, told)))
        self.problems = tuple(told)


def elsewhere(problems: Iterable[Problem], known: Iterable[Problem]) -> list[Problem]:
    """Return the problems at places of which none is known yet."""
    places = {problem.place for problem in known}
    return [problem for problem in problems if problem.place not in places]

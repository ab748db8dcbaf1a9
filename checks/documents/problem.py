"""What is wrong with a file that a person wrote, and the error that tells it."""

from dataclasses import dataclass

from checks.finding import Place


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong with a file, where, and what to do about it."""

    place: Place
    message: str
    kind: str = "schema"
    """`unreadable`, `syntax` or `schema`: the file cannot be read, parsed, or does not say what it should."""

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class BrokenFile(Exception):
    """A file that cannot be used; `problems` holds every reason, in the order of their places."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems

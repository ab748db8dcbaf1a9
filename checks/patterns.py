"""Regular expressions that are compiled when they are first used.

The house has some five hundred, and most texts hold little of what they look for: to compile all of them took a sixth
of the time that one story needs from a cold start.
"""

import re
from functools import cached_property
from typing import Any, cast


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern as `re.compile` does, compiled when it is first used; an error in it is raised then."""
    return cast("re.Pattern[str]", _Lazy(source, flags))


def compiled(pattern: object) -> re.Pattern[str] | None:
    """Return the compiled form of a pattern, of either kind; None of anything else."""
    if isinstance(pattern, _Lazy):
        return pattern.compiled
    return pattern if isinstance(pattern, re.Pattern) else None


class _Lazy:
    """Stands for a pattern; whatever is asked of it is the compiled pattern's, and kept at hand from then on."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def __eq__(self, other: object) -> bool:
        """Whether the other is the same pattern, as `match.re` has it."""
        return self.compiled == compiled(other)

    def __hash__(self) -> int:
        return hash(self.compiled)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        value = getattr(self.compiled, name)
        setattr(self, name, value)
        return value

"""What tests of more than one room share."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")  # how long an example takes depends on the machine, and on what is used first

Calls = Callable[[Callable[[], object]], int]


@pytest.fixture
def calls() -> Calls:
    """Return a function that counts the Python calls something makes: work as every machine counts it, unlike time."""

    def count(work: Callable[[], object]) -> int:
        counted = 0

        def profile(_frame: FrameType, event: str, _argument: object) -> None:
            nonlocal counted
            counted += event in ("call", "c_call")

        before = sys.getprofile()
        sys.setprofile(profile)
        try:
            work()
        finally:
            sys.setprofile(before)
        return counted

    return count

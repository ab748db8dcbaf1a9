"""Slips of the keyboard: a number that is another one but for what a finger did to it."""

_LEAST = 10


def is_slip(one: int, other: int) -> bool:
    """Whether two numbers are one but for a digit that is wrong, two that are swapped, or a zero too many.

    Of numbers below ten any two are; so these are left alone.
    """
    first, second = str(one), str(other)
    if one == other or min(one, other) < _LEAST:
        return False
    if len(first) != len(second):
        return one == 10 * other or other == 10 * one
    return len(_differing(first, second)) == 1 or is_swap(one, other)


def is_swap(one: int, other: int) -> bool:
    """Whether two numbers are one but for two neighbouring digits."""
    first, second = str(one), str(other)
    places = _differing(first, second) if len(first) == len(second) else []
    if len(places) != 2 or places[1] != places[0] + 1:
        return False
    begin, end = places[0], places[1] + 1
    return first[begin:end] == second[begin:end][::-1]


def _differing(one: str, other: str) -> list[int]:
    return [place for place, (left, right) in enumerate(zip(one, other, strict=True)) if left != right]

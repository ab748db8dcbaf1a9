"""What it costs to know who held which office: a story without a title must not wait for two hundred countries."""

from collections.abc import Iterator

import pytest

from checks.reading.titles.find import find_titles
from checks.reference import offices_file
from checks.reference.offices_file import TOLD, known_offices


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Return the names of the files that are read from here on; none is kept from before."""
    names: list[str] = []
    packaged = offices_file._packaged

    def noted(name: str) -> object:
        names.append(name)
        return packaged(name)

    monkeypatch.setattr(offices_file, "_packaged", noted)
    caches = (offices_file.known_offices, offices_file._known)
    for cached in caches:
        cached.cache_clear()
    yield names
    for cached in caches:
        cached.cache_clear()


def test_a_story_without_a_title_reads_no_office(read: list[str]) -> None:
    """Most stories of a local paper have none; nor has “making”, for all the king in it."""
    offices = known_offices()
    assert find_titles("The council is making plans. Its captain is princely, she joked.", offices) == ()
    assert offices.as_of.year >= 2026
    assert read == [TOLD]


def test_a_title_has_them_read_once(read: list[str]) -> None:
    """However often one is named."""
    for _ in range(2):
        (mention,) = find_titles("French President Emmanuel Macron spoke.", known_offices())
        assert mention.offices == ("President of France",)
    assert len(read) == 2

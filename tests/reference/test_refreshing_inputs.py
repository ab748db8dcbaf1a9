"""What a refresh is given by hand, an address, a contact, a file: none may end in a traceback or a broken file."""

import math
from datetime import date
from typing import Any

import pytest

from checks.documents.problem import BrokenFile
from checks.reference.offices import KnownDay
from checks.reference.offices_file import known_offices
from checks.reference.refreshing.changes import Change, Kind
from checks.reference.refreshing.endpoint import Binding, Endpoint, NoAnswer
from checks.reference.refreshing.house_file import rewritten

CAME = Change(Kind.ADDED, "Prime Minister of the United Kingdom", "Jane Doe", KnownDay.parse("2026-02-01"), None, "Q42")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"url": "http://[bad"}, "no address of the web"),
        ({"url": "https:"}, "no address of the web"),
        ({"url": "http://127.0.0.1:9/a b"}, "no address of the web"),
        ({"url": "http://127.0.0.1:9/é"}, "no address of the web"),
        ({"contact": "desk\r\nX-Other: 1"}, "no contact"),
        ({"contact": "é@example.org"}, "no contact"),
        ({"timeout": -1.0}, "no time to wait"),
        ({"timeout": math.nan}, "no time to wait"),
        ({"timeout": 1e300}, "no time to wait"),
    ],
)
def test_what_no_request_can_be_made_of_is_told(settings: dict[str, Any], said: str) -> None:
    """A slip in an option would show an editor a traceback, or put a line of its own into a request."""
    with pytest.raises(NoAnswer, match=said):
        list(Endpoint(**{"url": "http://127.0.0.1:9/", **settings}).solutions("SELECT"))


class Endless(Endpoint):
    """A server that takes no notice of pages."""

    def _ask(self, query: str) -> list[Binding]:
        return [{"iso": "GB"}]


def test_a_server_without_an_end_is_given_up() -> None:
    """A refresh would run until the memory is full."""
    with pytest.raises(NoAnswer, match="without an end"):
        list(Endless().solutions("SELECT", page=1))


@pytest.mark.parametrize(
    "text", ["null\n", "~", "a: [\n", "\tversion: 1\n", "version: 1\nversion: 1\n", "--- {}\n--- {}\n"]
)
def test_a_file_that_is_none_of_office_holders_is_refused(text: str) -> None:
    """It would be written over with something that no run can read, or end in a traceback."""
    with pytest.raises(BrokenFile):
        rewritten(text, [CAME], known_offices(), date(2026, 2, 2))


@pytest.mark.parametrize("text", ["", "# ours\n", "# ours\r\n\r\n"])
def test_a_file_of_comments_is_filled_below_them(text: str) -> None:
    """What `backread init` writes explains the file, and would be lost."""
    written = rewritten(text, [CAME], known_offices(), date(2026, 2, 2))
    assert written.startswith(text.strip())
    assert "Jane Doe" in written

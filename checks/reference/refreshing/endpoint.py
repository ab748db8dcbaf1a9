"""A SPARQL endpoint over HTTP, asked with patience.

After the SPARQL 1.1 Protocol and the SPARQL 1.1 Query Results JSON Format; how often and as whom to ask, after the
user-agent policy of the Wikimedia Foundation and the limits of the Wikidata Query Service.
"""

import json
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from typing import Any, Final
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen

from checks import __version__

WIKIDATA: Final = "https://query.wikidata.org/sparql"
_ACCEPTED: Final = "application/sparql-results+json"
_AGAIN: Final = frozenset({429, 500, 502, 503, 504})
_LONGEST_WAIT: Final = 120.0
"""Seconds between two tries, whatever the server asks for."""
_LARGEST: Final = 64_000_000
"""Bytes of an answer."""
_MOST_PAGES: Final = 1000
"""A server that gives page after page for ever knows no pages."""
_LONGEST_TIMEOUT: Final = 3600.0
"""Seconds."""

Binding = Mapping[str, str]
"""What a query's variables stand for in one solution, as plain values."""


class NoAnswer(Exception):
    """The endpoint gave no answer that can be used; the message says why."""


@dataclass(frozen=True)
class Endpoint:
    """Where to ask; `timeout` in seconds for one answer, `tries` in all, `contact` whom its keepers can write to."""

    url: str = WIKIDATA
    timeout: float = 60.0
    tries: int = 5
    contact: str = ""
    sleep: Callable[[float], None] | None = None

    def solutions(self, query: str, page: int = 1000) -> Iterator[Binding]:
        """Yield every solution of an ordered query, asked for a page at a time. Raises NoAnswer."""
        self._refuse()
        for number in range(_MOST_PAGES):
            found = self._ask(f"{query}\nLIMIT {page} OFFSET {number * page}")
            yield from found
            if len(found) < page:
                return
        raise NoAnswer(f"{self.url} answers without an end: more than {_MOST_PAGES} pages of {page}")

    def _refuse(self) -> None:
        """Raise NoAnswer for an address, a contact or a time of which no request can be made."""
        if not _is_of_the_web(self.url):
            raise NoAnswer(f"{self.url} is no address of the web: it has to begin with https://")
        if self.contact and not (self.contact.isascii() and self.contact.isprintable()):
            raise NoAnswer(
                f"{self.contact!r} is no contact that a request can carry: write an address in plain letters"
            )
        if not 0 < self.timeout <= _LONGEST_TIMEOUT:
            raise NoAnswer(f"{self.timeout:g} seconds are no time to wait: give some up to {_LONGEST_TIMEOUT:g}")

    def _ask(self, query: str) -> list[Binding]:
        for tried in range(1, self.tries + 1):
            try:
                return _solutions(self._answer(query))
            except _Unanswered as error:
                if tried == self.tries or not error.again:
                    raise NoAnswer(f"{self.url} {error}{f' ({tried} tries)' if tried > 1 else ''}") from error
                (self.sleep or time.sleep)(min(error.wait or 2.0**tried, _LONGEST_WAIT))
        raise NoAnswer(f"{self.url} was not asked")

    def _answer(self, query: str) -> bytes:
        """Return the body of one answer. Raises _Unanswered."""
        request = Request(  # noqa: S310 - the scheme is looked at above
            self.url, urlencode({"query": query}).encode(), {"Accept": _ACCEPTED, "User-Agent": self._agent}
        )
        try:
            with urlopen(request, timeout=self.timeout) as response:  # noqa: S310 - as above
                body: bytes = response.read(_LARGEST + 1)
        except HTTPError as error:
            with error:
                raise _Unanswered(
                    f"answered {error.code} {error.reason}",
                    again=error.code in _AGAIN,
                    wait=_seconds(error.headers.get("Retry-After")),
                ) from error
        except TimeoutError as error:
            raise _Unanswered(f"gave no answer in {self.timeout:g} seconds") from error
        except (URLError, HTTPException, OSError) as error:
            reason = getattr(error, "reason", error)
            late = isinstance(reason, TimeoutError)
            raise _Unanswered(
                f"gave no answer in {self.timeout:g} seconds" if late else f"cannot be reached: {reason}"
            ) from error
        if len(body) > _LARGEST:
            raise _Unanswered("answered at a length that is not read", again=False)
        return body

    @property
    def _agent(self) -> str:
        contact = f"; {self.contact}" if self.contact else ""
        return f"Backread/{__version__} (office-holders for a newsroom{contact}) Python-urllib"


def _is_of_the_web(url: str) -> bool:
    """Whether it is an address that a request can be sent to, in the letters that a request has."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    plain = url.isascii() and url.isprintable() and " " not in url
    return plain and parts.scheme in ("http", "https") and bool(parts.hostname)


class _Unanswered(Exception):
    def __init__(self, message: str, *, again: bool = True, wait: float | None = None) -> None:
        super().__init__(message)
        self.again = again
        self.wait = wait


def _solutions(body: bytes) -> list[Binding]:
    """Return the solutions of a result in JSON. One that is cut short, as after a time-out, is worth another try."""
    try:
        data: Any = json.loads(body)
        bindings = data["results"]["bindings"]
        return [{name: str(term["value"]) for name, term in solution.items()} for solution in bindings]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _Unanswered("answered with something that is no result of a query") from error


def _seconds(retry_after: str | None) -> float | None:
    """Return for how long a server asks to be left alone: it says so in seconds, or names the moment."""
    if not retry_after:
        return None
    if retry_after.strip().isdigit():
        return float(retry_after)
    try:
        moment = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    return max((moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds(), 0.0)

"""The page itself: templates that escape all they are given, and a policy that lets nothing in from elsewhere."""

import base64
import hashlib
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from checks import __version__
from checks.documents.lines import printable
from checks.reading.day_words import day_in_words
from checks.reports.page.anchors import Anchors
from checks.reports.page.proof import Proof, worst_first
from checks.reports.page.sheet import sheet

_HERE: Final = Path(__file__).parent


def page(proofs: Iterable[Proof], base: Path, today: date) -> str:
    """Return the review page of stories, those held first, as one HTML file.

    Paths are shown relative to `base` where they lie below it; `today` is the day on which decisions are made out.
    """
    anchors = Anchors()
    sheets = [sheet(proof, anchors, base, today) for proof in worst_first(proofs)]
    style, script = (_static(name) for name in ("page.css", "page.js"))
    return (
        _environment()
        .get_template("page.html")
        .render(
            sheets=sheets,
            held=sum(one.proof.held for one in sheets),
            families=sorted({note.finding.family for one in sheets for note in one.notes if not note.decision}),
            style=style,
            script=script,
            policy=_policy(style, script),
            today=today,
            version=__version__,
        )
    )


@cache
def _static(name: str) -> Markup:
    return Markup((_HERE / "static" / name).read_text(encoding="utf-8"))  # noqa: S704 - a file of ours, no input


def _policy(style: str, script: str) -> str:
    """Return a Content-Security-Policy that obeys this style and this script alone, and loads nothing."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["day"] = day_in_words
    return environment


def _shown(value: object) -> object:
    """Return what an expression puts into the page: of a text, nothing that a browser would obey instead of showing."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value

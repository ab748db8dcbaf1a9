"""A real browser, without a window, for what only a browser can say of a page."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from checks.reports.page.proof import Proof
from checks.reports.page.render import page

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page

TODAY = date(2025, 7, 21)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

Opened = Callable[..., "Page"]


@pytest.fixture(scope="session")
def chromium() -> "Iterator[Browser]":
    """Return Debian's Chromium, or any that is installed."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        pytest.skip("there is no Chromium here: apt-get install chromium")
    sync_api = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium: "Browser", tmp_path: Path) -> Iterator[Opened]:
    """Return a function that opens the page of stories; nothing on it may fail, and nothing be asked for elsewhere."""
    complaints: list[str] = []
    contexts = []

    def dismiss(dialog: "Dialog") -> None:
        complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def open_page(*proofs: Proof, **options: Any) -> "Page":
        path = tmp_path / "review.html"
        path.write_text(page(proofs, Path.cwd(), TODAY), encoding="utf-8")
        settings: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce", **options}
        context = chromium.new_context(**settings)
        contexts.append(context)
        tab = context.new_page()
        tab.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on("dialog", dismiss)
        context.on("request", lambda request: complaints.extend(_beyond(request.url, path)))
        tab.goto(path.as_uri())
        tab.evaluate("document.fonts.ready.then(() => true)")
        return tab

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def _beyond(url: str, path: Path) -> list[str]:
    return [] if url.startswith((path.as_uri(), "data:")) else [f"asked for {url}"]

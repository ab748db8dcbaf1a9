"""Takes the README's pictures of the review page, on the Kyiv story: `python tests/browser/screenshots.py`.

They are set in Charis and Inter, as Debian has them: apt-get install chromium fonts-sil-charis fonts-inter
"""

import base64
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from checks.gate.cli import main as backread

ROOT = Path(__file__).parents[2]
IMAGES = ROOT / ".github" / "images"
STORY = ROOT / "claims" / "2025-07-21-kyiv-strikes.yaml"
DESK: dict[str, Any] = {"viewport": {"width": 1200, "height": 1180}, "device_scale_factor": 1.5}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True}
PICTURES: dict[str, dict[str, Any]] = {
    "review-page.webp": {**DESK, "color_scheme": "light"},
    "review-page-dark.webp": {**DESK, "color_scheme": "dark"},
    "review-page-phone.webp": {**PHONE, "color_scheme": "light"},
}


def main() -> int:
    """Take all pictures, and return the exit code."""
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if found is None:
        print("there is no Chromium here: apt-get install chromium", file=sys.stderr)
        return 1
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = Path(folder) / "review.html"
        backread(["check", str(STORY), "--format", "html", "-o", str(page), "--today", "2025-07-21"])
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        for name, options in PICTURES.items():
            take(browser, page, IMAGES / name, options)
        browser.close()
    return 0


def take(browser: Browser, page: Path, picture: Path, options: dict[str, Any]) -> None:
    """Take one picture: on a desk of the whole, on a phone of the conflict."""
    context = browser.new_context(reduced_motion="reduce", **options)
    tab = context.new_page()
    tab.goto(page.as_uri())
    tab.evaluate("document.fonts.ready.then(() => true)")
    if options.get("is_mobile"):
        tab.locator("p.text").nth(1).evaluate("paragraph => scrollBy(0, paragraph.getBoundingClientRect().top - 24)")
    tab.wait_for_timeout(200)
    top = tab.evaluate("scrollY")
    clip = {"x": 0, "y": top, **options["viewport"], "scale": options["device_scale_factor"]}
    asked = {"format": "webp", "quality": 82, "clip": clip}
    shot = context.new_cdp_session(tab).send("Page.captureScreenshot", asked)
    picture.write_bytes(base64.b64decode(shot["data"]))
    context.close()


if __name__ == "__main__":
    sys.exit(main())

"""Chromium as every journey opens it, and what it must be asked about each page."""

import json
import sys
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"


@contextmanager
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--force-color-profile=srgb"]
        )
        yield browser
        browser.close()


def watch(page, site: str, seen: dict) -> None:
    """Keeps what the console says and what is asked of other hosts."""
    seen.setdefault("console", [])
    seen.setdefault("foreign", [])
    host = urlsplit(site).netloc
    page.on("console", lambda message: seen["console"].append(message.text))
    page.on("pageerror", lambda error: seen["console"].append(str(error)))
    page.on(
        "request",
        lambda request: seen["foreign"].append(request.url)
        if urlsplit(request.url).netloc != host
        else None,
    )


def tell(journey) -> None:
    """Runs a journey with the addresses of the command line and prints what it saw, as JSON."""
    json.dump(journey(*sys.argv[1:]), sys.stdout)

"""Chromium as every journey opens it, and what it must be asked about each page."""

import json
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
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


def side_by_side(*jobs: Callable) -> list:
    """What jobs give, two at a time, each with a browser of its own."""

    def run(job: Callable):
        with chromium() as browser:
            return job(browser)

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(run, jobs))


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

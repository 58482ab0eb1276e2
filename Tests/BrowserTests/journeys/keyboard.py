"""Visits the site by keyboard alone: skips to the page, goes to the policy, takes it, compares it,
searches, and changes the colours. Then Tab leads through whole pages.

Usage: keyboard.py ADDRESS-OF-THE-SITE ADDRESS-OF-THE-PAGE
"""

from pathlib import Path

from browser import side_by_side, tell, watch
from focus import STOP, reach, walk

FOCUSED = "document.activeElement.textContent.trim()"
PAPER = "getComputedStyle(document.documentElement).backgroundColor"
WALKS = (
    ("policy", 1280, {}), ("policy", 320, {"color_scheme": "dark"}),
    ("policy", 1280, {"forced_colors": "active"}),
    ("/manual/writing/", 1280, {}), ("/nowhere/", 320, {"forced_colors": "active"}),
)


def arrive(page, site: str, address: str, seen: dict) -> None:
    page.goto(site + "/", wait_until="networkidle")
    page.keyboard.press("Tab")
    stop = page.evaluate(STOP)
    seen["first"] = stop["name"] if stop["isSeen"] and stop["isRinged"] else "out of sight"
    page.keyboard.press("Enter")
    seen["skipped"] = page.evaluate("document.activeElement.id")
    reach(page, "main a[href*='permissions-needed']")
    page.keyboard.press("Enter")
    page.wait_for_url(address)
    page.wait_for_load_state("networkidle")


def download(page) -> str:
    with page.expect_download() as started:
        page.keyboard.press("Enter")
    return Path(started.value.path()).read_text("utf-8")


def take(page, seen: dict) -> None:
    """A link of the contents leads to the policy; from there on, Tab leads on."""
    reach(page, ".toc a[href='#the-policy']")
    page.keyboard.press("Enter")
    page.wait_for_function("() => location.hash === '#the-policy'")
    page.keyboard.press("Tab")
    seen["behindHeading"] = page.evaluate(FOCUSED)
    page.keyboard.press("ArrowRight")
    seen["tab"] = page.evaluate(FOCUSED)
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Tab")
    seen["button"] = page.evaluate(FOCUSED)
    page.keyboard.press("Enter")
    page.locator("[role=status]").filter(has_text="Copied").wait_for(state="attached")
    seen["copied"] = page.evaluate("navigator.clipboard.readText()")
    page.keyboard.press("Tab")
    seen["downloaded"] = download(page)
    page.keyboard.press("Tab")
    seen["digest"] = download(page)
    reach(page, "#audit-trail-json")
    page.keyboard.press("End")
    page.wait_for_function("() => document.activeElement.scrollTop > 0")


def compare(page, seen: dict) -> None:
    reach(page, "details.sizes summary")
    page.keyboard.press("Enter")
    seen["opened"] = page.locator(".size-list").is_visible()
    reach(page, "details.compare summary")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Control+v")
    page.wait_for_function("() => document.activeElement.value !== ''")
    seen["compared"] = page.locator(".compare-answer").inner_text()
    page.keyboard.press("Tab")
    left = page.evaluate("document.activeElement.localName")
    page.keyboard.press("Shift+Tab")
    seen["around"] = [left, page.evaluate("document.activeElement.localName")]


def search(page, seen: dict) -> None:
    for keys in ("Control+k", "Meta+k"):
        page.keyboard.press(keys)
        inside = "document.querySelector('dialog.search').contains(document.activeElement)"
        assert page.evaluate(inside), f"{keys} opens no search"
        page.keyboard.press("Escape")
    seen["returned"] = page.evaluate("document.activeElement.localName")
    page.keyboard.press("Control+k")
    page.keyboard.type("sqs:TagQueue")
    page.locator("#search-count").filter(has_text="found for").wait_for(state="attached")
    target = page.locator("#search-results [aria-selected=true]").evaluate("link => link.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    seen["found"] = target


def recolour(page, seen: dict) -> None:
    seen["papers"] = [page.evaluate(PAPER)]
    reach(page, "input[name=theme]")
    for key in ("ArrowRight", "ArrowRight"):
        page.keyboard.press(key)
        seen["papers"].append(page.evaluate(PAPER))
    seen["choice"] = page.evaluate("document.activeElement.value")
    page.reload(wait_until="networkidle")
    seen["papers"].append(page.evaluate(PAPER))
    reach(page, "a[rel=next]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/permissions-changes/")


def lost(page, site: str, seen: dict) -> None:
    """At an address that leads nowhere, the search is offered and leads on."""
    seen["status"] = page.goto(site + "/nowhere/at/all/", wait_until="networkidle").status
    reach(page, "main .search-open")
    page.keyboard.press("Enter")
    page.keyboard.type("sqs:TagQueue")
    page.locator("#search-count").filter(has_text="found for").wait_for(state="attached")
    target = page.locator("#search-results [aria-selected=true]").evaluate("link => link.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    seen["foundFromNowhere"] = target


def visit(browser, site: str, address: str) -> dict:
    seen = {}
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, color_scheme="light", reduced_motion="reduce"
    )
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site)
    page = context.new_page()
    watch(page, site, seen)
    arrive(page, site, address, seen)
    take(page, seen)
    compare(page, seen)
    search(page, seen)
    recolour(page, seen)
    context.close()
    lost(browser.new_page(), site, seen)
    return seen


def walks(browser, site: str, address: str) -> dict:
    seen = {"stops": [], "faults": []}
    for path, width, look in WALKS:
        context = browser.new_context(
            viewport={"width": width, "height": 640}, reduced_motion="reduce", **look
        )
        page = context.new_page()
        page.goto(address if path == "policy" else site + path, wait_until="load")
        walked = walk(page, f"{path} at {width} {look}")
        seen["stops"].append(walked["stops"])
        seen["faults"] += walked["faults"]
        context.close()
    return seen


def by_keyboard(site: str, address: str) -> dict:
    visited, walked = side_by_side(
        lambda browser: visit(browser, site, address),
        lambda browser: walks(browser, site, address),
    )
    return visited | walked


if __name__ == "__main__":
    tell(by_keyboard)

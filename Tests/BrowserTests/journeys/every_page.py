"""Opens every page of the served site, light and dark, on a phone and on a desktop, and holds each
against axe's rules, its weight, and how much it moves while it loads.

Usage: every_page.py ADDRESS-OF-THE-SITE ADDRESS-OF-A-PAGE
"""

import gzip
import re
from functools import cache
from pathlib import Path
from urllib.request import urlopen

import axe_playwright_python
from browser import side_by_side, tell, watch

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
# All rules, but only what breaks one is written out: the rest takes most of the time.
OPTIONS = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
AUDIT = "async options => (await axe.run(document, options)).violations"
SHIFTS = """() => new Promise(resolve => {
  let total = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) total += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(total), 150);
})"""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
LOADED = "performance.getEntriesByType('resource').map(entry => entry.name)"


@cache
def weight(request, address: str) -> int:
    return len(gzip.compress(request.get(address).body()))


def violations(page) -> list[str]:
    page.evaluate(AXE)
    found = page.evaluate(AUDIT, OPTIONS)
    return [f"{each['id']} {node['html'][:120]}" for each in found for node in each["nodes"]]


def look(browser, scheme: str, addresses: list[str], site: str) -> dict:
    """Every page in one scheme of colours."""
    seen = {"looks": 0, "violations": [], "weights": {}, "shifts": {}, "overflows": []}
    request = browser.new_context().request
    for width in (320, 1280):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
        )
        page = context.new_page()
        for each in addresses:
            where = f"{each.removeprefix(site)} {scheme} {width}"
            page.goto(each, wait_until="load")
            seen["shifts"][where] = page.evaluate(SHIFTS)
            if page.evaluate(OVERFLOW) > 0:
                seen["overflows"].append(where)
            seen["violations"] += [f"{where}: {found}" for found in violations(page)]
            loaded = [each] + page.evaluate(LOADED)
            seen["weights"][where] = sum(weight(request, one) for one in loaded)
            seen["looks"] += 1
        page.keyboard.press("Control+k")
        page.keyboard.type("policy")
        page.locator("#search-count").filter(has_text="found").wait_for(state="attached")
        seen["violations"] += [f"search {scheme} {width}: {f}" for f in violations(page)]
        context.close()
    return seen


def listen(browser, addresses: list[str], site: str) -> dict:
    """Every page as it is served, with what it says and asks."""
    seen = {}
    page = browser.new_page()
    watch(page, site, seen)
    for each in addresses:
        page.goto(each, wait_until="networkidle")
    return seen


def every_page(site: str, address: str) -> dict:
    # The preview builds with its own address, so the sitemap's locations are the preview's.
    locations = re.findall(r"<loc>(.*?)</loc>", urlopen(site + "/sitemap.xml").read().decode())
    pages = [each for each in locations if each.startswith(site)]
    addresses = pages + [site + "/nowhere/"]
    light, dark, heard = side_by_side(
        lambda browser: look(browser, "light", addresses, site),
        lambda browser: look(browser, "dark", addresses, site),
        lambda browser: listen(browser, pages, site),
    )
    sums = {name: light[name] + dark[name] for name in ("looks", "violations", "overflows")}
    unions = {name: light[name] | dark[name] for name in ("weights", "shifts")}
    return {"pages": len(addresses)} | sums | unions | heard


if __name__ == "__main__":
    tell(every_page)

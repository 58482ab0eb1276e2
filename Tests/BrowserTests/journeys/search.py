"""Searches the served site by keyboard alone, then where nothing is found and where no index is.

Usage: search.py ADDRESS-OF-THE-SITE ADDRESS-OF-A-PAGE
"""

from browser import chromium, tell, watch


def ask(page, words: str) -> str:
    """Types words and gives what is announced of them."""
    page.locator("#search-words").fill("")
    page.keyboard.type(words)
    status = page.locator("#search-count").filter(has_text=f"“{words}”")
    status.wait_for(state="attached", timeout=10_000)
    return status.inner_text()


def search(site: str, address: str) -> dict:
    seen = {}
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        watch(page, site, seen)
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address, wait_until="networkidle")
        seen["askedBefore"] = [url for url in asked if "/pagefind/" in url]
        page.keyboard.press("Control+k")
        seen["focused"] = page.evaluate("document.activeElement.id")
        seen["action"] = ask(page, "iam:PassRole")
        seen["marked"] = page.locator("#search-results mark").first.inner_text()
        seen["nothing"] = ask(page, "zzzqq")
        seen["leftOver"] = page.locator("#search-results [role=option]").count()
        seen["several"] = ask(page, "policy")
        page.keyboard.press("ArrowDown")
        chosen = page.locator("#search-results [aria-selected=true]")
        seen["chosen"] = chosen.count()
        seen["active"] = page.locator("#search-words").get_attribute("aria-activedescendant")
        seen["chosenID"] = chosen.get_attribute("id")
        seen["target"] = chosen.evaluate("link => link.href")
        page.keyboard.press("Enter")
        page.wait_for_url(seen["target"])
        seen["closed"] = not page.locator("dialog.search").is_visible()

        page.keyboard.press("Control+k")
        page.keyboard.press("Escape")
        seen["escaped"] = not page.locator("dialog.search").is_visible()
        page.locator(".head .search-open").click()
        seen["opened"] = page.locator("dialog.search").is_visible()
        page.close()

        page = browser.new_page()
        page.route("**/pagefind/**", lambda route: route.abort())
        page.goto(address)
        page.keyboard.press("Control+k")
        status = page.locator("#search-count").filter(has_text="not available")
        status.wait_for(state="attached", timeout=10_000)
        seen["withoutIndex"] = status.inner_text()
        page.close()

        page = browser.new_page(java_script_enabled=False)
        page.goto(address)
        seen["withoutScript"] = page.locator(".head .search-open").is_visible()
    return seen


if __name__ == "__main__":
    tell(search)

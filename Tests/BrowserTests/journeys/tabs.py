"""Uses the tabs of a text as readers do: by keyboard, again, without scripts, and on paper.

Usage: tabs.py ADDRESS-OF-THE-SITE
"""

from browser import chromium, tell, watch


def shown(page, parts: str) -> list[str]:
    parts = page.locator(parts).all()
    return [" ".join(part.inner_text().split()) for part in parts if part.is_visible()]


def selected(page) -> str:
    return page.locator(".tabs [role=tab][aria-selected=true]").inner_text()


def use(site: str, *_) -> dict:
    seen = {}
    address = site + "/manual/writing/"
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        watch(page, site, seen)
        page.goto(address, wait_until="networkidle")
        tabs = page.locator(".tabs").get_by_role("tab")
        seen["tabs"] = tabs.all_inner_texts()
        seen["visited"], seen["texts"] = [], shown(page, ".tab-panel")
        tabs.first.focus()
        for key in ("ArrowRight", "ArrowRight", "End"):
            page.keyboard.press(key)
            focused = page.evaluate("document.activeElement.textContent")
            assert focused == selected(page), f"{key} shows {selected(page)}, focuses {focused}"
            seen["visited"].append(focused)
            seen["texts"] += shown(page, ".tab-panel")
        page.reload(wait_until="networkidle")
        seen["kept"] = selected(page)
        page.emulate_media(media="print")
        seen["paper"] = shown(page, ".tab-panel, .tabs button")

        plain = browser.new_context(java_script_enabled=False)
        page = plain.new_page()
        page.goto(address)
        seen["withoutScript"] = shown(page, ".tab, .tabs button")
        plain.close()
    return seen


if __name__ == "__main__":
    tell(use)

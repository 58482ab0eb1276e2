"""Uses the policy's block as readers do: tabs by keyboard, copying each form and a statement, lines
wrapped, without scripts, in forced colours, at twice the size, and on paper.

Usage: policy_block.py ADDRESS-OF-THE-SITE ADDRESS-OF-THE-PAGE
"""

import re

from browser import chromium, tell, watch

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
PLACE = "node => node.getBoundingClientRect().top"


def selected(page) -> str:
    return page.locator("[role=tab][aria-selected=true]").inner_text()


def shown(page) -> list[str]:
    return [each.inner_text() for each in page.locator("[role=tabpanel]").all() if each.is_visible()]


def copied(page, button) -> str:
    page.evaluate("navigator.clipboard.writeText('')")
    button.focus()
    page.keyboard.press("Enter")
    page.locator("[role=status]").filter(has_text="Copied").wait_for(state="attached")
    page.wait_for_function("() => navigator.clipboard.readText().then(text => text !== '')")
    return page.evaluate("navigator.clipboard.readText()")


def by_keyboard(page, seen: dict) -> None:
    tabs = page.get_by_role("tab")
    seen["tabs"] = tabs.all_inner_texts()
    seen["tabStops"] = tabs.evaluate_all("nodes => nodes.filter(node => node.tabIndex === 0).length")
    tabs.first.focus()
    before = tabs.first.evaluate(PLACE)
    visited = []
    for key in ("ArrowRight", "ArrowLeft", "ArrowLeft", "ArrowRight", "End", "Home"):
        page.keyboard.press(key)
        focused = page.evaluate("document.activeElement.textContent")
        assert focused == selected(page), f"{key} shows {selected(page)} and focuses {focused}"
        visited.append(focused)
    seen["visited"] = visited
    seen["moved"] = abs(tabs.first.evaluate(PLACE) - before)


def every_form(page, seen: dict) -> None:
    seen["copies"], seen["names"] = {}, []
    for tab in page.get_by_role("tab").all():
        tab.click()
        assert len(shown(page)) == 1, f"{len(shown(page))} panels are shown"
        panel = page.locator("[role=tabpanel]:visible")
        button = panel.get_by_role("button", name=re.compile("^Copy policy"))
        seen["names"].append(button.inner_text())
        seen["copies"][tab.inner_text()] = copied(page, button)


def statements(page, seen: dict) -> None:
    seen["statements"] = {}
    for section in page.locator("details.statement").all():
        section.locator("summary").click()
        name = section.locator("summary code").inner_text()
        button = section.get_by_role("button", name=f"Copy statement {name}", exact=True)
        seen["statements"][name] = copied(page, button)
        section.locator("summary").click()


def wrapping(page, seen: dict) -> None:
    page.set_viewport_size({"width": 400, "height": 900})
    block = page.locator("#audit-trail-cli")
    page.get_by_role("tab", name="AWS CLI").click()
    wide = "node => node.scrollWidth > node.clientWidth"
    switch = page.locator("[role=tabpanel]:visible button.wrap")
    seen["wideBefore"] = block.evaluate(wide)
    switch.focus()
    page.keyboard.press("Space")
    seen["wideAfter"] = block.evaluate(wide)
    seen["pressed"] = switch.get_attribute("aria-pressed")


def on_paper(page) -> dict:
    pages = len(re.findall(rb"/Type\s*/Page\b", page.pdf()))
    page.emulate_media(media="print")
    policy = page.locator("#audit-trail-json")
    return {
        "pages": pages,
        "policy": policy.inner_text(),
        "clipped": policy.evaluate("node => node.scrollHeight > node.clientHeight + 1"),
        "forms": page.locator("figure.policy .forms pre:visible").count(),
        "buttons": page.locator("main button:visible").count(),
    }


def use(site: str, address: str) -> dict:
    seen = {}
    with chromium() as browser:
        context = browser.new_context(
            viewport={"width": 1280, "height": 900}, reduced_motion="reduce"
        )
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site)
        page = context.new_page()
        watch(page, site, seen)
        page.goto(address, wait_until="networkidle")
        by_keyboard(page, seen)
        every_form(page, seen)
        statements(page, seen)
        wrapping(page, seen)

        # What was chosen is kept for another page of the site, and for a return.
        page.goto(site, wait_until="networkidle")
        seen["wrapKept"] = page.evaluate("'wrap' in document.documentElement.dataset")
        page.goto(address, wait_until="networkidle")
        seen["kept"] = selected(page)
        page.goto(address + "#audit-trail-cdk", wait_until="networkidle")
        page.reload(wait_until="networkidle")
        seen["linked"] = selected(page)

        # Twice the size is half the room.
        page.set_viewport_size({"width": 640, "height": 450})
        seen["zoomed"] = page.evaluate(OVERFLOW)
        page.emulate_media(forced_colors="active")
        chosen = page.locator("[role=tab][aria-selected=true]")
        other = page.locator("[role=tab][aria-selected=false]").first
        colour = "node => getComputedStyle(node).backgroundColor"
        seen["forced"] = chosen.evaluate(colour) != other.evaluate(colour)
        context.close()

        plain = browser.new_context(java_script_enabled=False)
        page = plain.new_page()
        page.goto(address)
        seen["sections"] = page.locator("details.form > summary").all_inner_texts()
        seen["open"] = page.locator("details.form[open] > summary").all_inner_texts()
        page.locator("details.form > summary", has_text="Terraform").click()
        seen["withoutScript"] = page.locator("#audit-trail-terraform").is_visible()
        seen["buttonsWithoutScript"] = page.locator("figure.policy button:visible").count()
        plain.close()

        page = browser.new_page()
        page.goto(address, wait_until="networkidle")
        seen["paper"] = on_paper(page)
    return seen


if __name__ == "__main__":
    tell(use)

"""Pastes policies into "Compare with yours" on the served policy page and tells what it answers.

Usage: compare.py ADDRESS-OF-THE-SITE ADDRESS-OF-THE-PAGE FILE
FILE holds a list of texts as JSON.
"""

import json
from pathlib import Path

from browser import chromium, tell, watch


def paste(page, field, text: str) -> None:
    field.focus()
    page.keyboard.press("Control+a")
    if text == "":
        return page.keyboard.press("Delete")
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.keyboard.press("Control+v")
    page.wait_for_function("text => document.activeElement.value === text", arg=text)


def compare(site: str, address: str, file: str) -> dict:
    seen = {"answers": []}
    with chromium() as browser:
        context = browser.new_context()
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site)
        page = context.new_page()
        watch(page, site, seen)
        page.goto(address, wait_until="networkidle")
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.locator("details.compare summary").first.click()
        field = page.get_by_label("Paste the policy you have")
        answer = page.locator(".compare-answer").first
        for text in json.loads(Path(file).read_text("utf-8")):
            paste(page, field, text)
            seen["answers"].append(
                {
                    "verdict": answer.get_attribute("data-verdict"),
                    "words": answer.locator("p").first.inner_text() if text.strip() else "",
                    "missing": answer.get_by_label("Missing from yours").locator("code").all_inner_texts(),
                    "surplus": answer.get_by_label("Not needed").locator("code").all_inner_texts(),
                    "unsure": answer.get_by_label("Cannot be told").locator("code").all_inner_texts(),
                }
            )
        seen["asked"] = asked
        page.close()
        page = browser.new_page(java_script_enabled=False)
        page.goto(address)
        seen["withoutScript"] = page.locator("details.compare").count()
    return seen


if __name__ == "__main__":
    tell(compare)

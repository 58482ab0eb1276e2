"""Opens the served policy page in Chromium as a reader would and prints what it saw, as JSON.

Usage: visit.py ADDRESS-OF-THE-SITE ADDRESS-OF-THE-PAGE
"""

import json
import sys
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"


def visit(site: str, page_address: str) -> dict:
    seen = {"console": [], "foreign": [], "widths": {}}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--force-color-profile=srgb"]
        )
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site)
        page = context.new_page()
        page.on("console", lambda message: seen["console"].append(message.text))
        page.on("pageerror", lambda error: seen["console"].append(str(error)))
        host = urlsplit(site).netloc
        page.on(
            "request",
            lambda request: seen["foreign"].append(request.url)
            if urlsplit(request.url).netloc != host
            else None,
        )
        response = page.goto(page_address, wait_until="networkidle")
        seen["status"] = response.status
        seen["csp"] = response.headers.get("content-security-policy", "")
        seen["crumbs"] = page.locator("nav[data-fact='page.trail'] li").all_inner_texts()
        seen["steps"] = page.locator("ol[data-fact='create-policy.steps'] > li").count()
        button = page.locator("button[data-copies='#audit-trail-json']")
        button.focus()
        page.keyboard.press("Enter")
        status = page.locator("[role=status]").filter(has_text="Copied")
        status.wait_for(state="attached", timeout=10_000)
        seen["announced"] = status.first.inner_text()
        seen["clipboard"] = page.evaluate("navigator.clipboard.readText()")
        seen["focused"] = button.evaluate("node => document.activeElement === node")
        page.evaluate("navigator.clipboard.writeText('')")
        button.click()
        page.wait_for_timeout(300)
        seen["clickedClipboard"] = page.evaluate("navigator.clipboard.readText()")
        for width in (320, 390, 768, 1280, 1920):
            page.set_viewport_size({"width": width, "height": 900})
            seen["widths"][str(width)] = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
        seen["missing"] = context.request.get(site + "/nowhere/").status
        context.close()

        plain = browser.new_context(java_script_enabled=False)
        page = plain.new_page()
        page.goto(page_address)
        seen["withoutScript"] = page.locator("pre[data-fact='audit-trail.json']").text_content()
        seen["copyWithoutScript"] = page.locator("button[data-copies]").first.is_visible()
        browser.close()
    return seen


if __name__ == "__main__":
    json.dump(visit(sys.argv[1], sys.argv[2]), sys.stdout)

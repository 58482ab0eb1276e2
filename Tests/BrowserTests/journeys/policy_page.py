"""Opens the served policy page as a reader would, copies the policy, and looks at the widths.

Usage: policy_page.py ADDRESS-OF-THE-SITE ADDRESS-OF-THE-PAGE
"""

from browser import chromium, tell, watch


def visit(site: str, address: str) -> dict:
    seen = {"widths": {}}
    with chromium() as browser:
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site)
        page = context.new_page()
        watch(page, site, seen)
        response = page.goto(address, wait_until="networkidle")
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
        page.evaluate("navigator.clipboard.writeText('')")
        button = page.get_by_role("button", name="Copy page as Markdown")
        button.focus()
        page.keyboard.press("Enter")
        status = page.locator("[role=status]").filter(has_text="as Markdown")
        status.wait_for(state="attached", timeout=10_000)
        seen["pageClipboard"] = page.evaluate("navigator.clipboard.readText()")
        seen["twin"] = context.request.get(address + "index.md").text()
        page.route("**/index.md", lambda route: route.fulfill(content_type="text/html"))
        button.click()
        status = page.locator("[role=status]").filter(has_text="could not be copied")
        status.wait_for(state="attached", timeout=10_000)
        seen["afterRefusal"] = page.evaluate("navigator.clipboard.readText()")
        page.unroute("**/index.md")
        for width in (320, 390, 768, 1280, 1920):
            page.set_viewport_size({"width": width, "height": 900})
            seen["widths"][str(width)] = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
        seen["missing"] = context.request.get(site + "/nowhere/").status
        context.close()

        plain = browser.new_context(java_script_enabled=False)
        page = plain.new_page()
        page.goto(address)
        seen["withoutScript"] = page.locator("#audit-trail-json").text_content()
        seen["copyPageWithoutScript"] = page.locator(".copy-page").is_visible()
        seen["copyWithoutScript"] = page.locator("button[data-copies]").first.is_visible()
    return seen


if __name__ == "__main__":
    tell(visit)

"""Looks at pages as readers have set their browsers: enlarged, with more space in the text, in
forced colours, without motion, in a colour scheme, and without scripts.

Usage: looks.py ADDRESS-OF-THE-SITE ADDRESS-OF-THE-PAGE
"""

from browser import side_by_side, tell, watch
from focus import STOP, is_painted
from probes import COLOURS, EARLY, IS_CLEAR, LOST, MOTION

OPEN = "document.querySelectorAll('details').forEach(each => each.open = true)"
# As much as a reader may ask for without losing anything, by WCAG 1.4.12.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-bottom: 2em !important }"""
PAPER = "getComputedStyle(document.documentElement).backgroundColor"


def enlarged(browser, addresses: list[str], seen: dict) -> None:
    seen["lost"] = []
    for width, height, scale in ((640, 400, 2), (320, 256, 4), (1280, 800, 1), (320, 800, 1)):
        context = browser.new_context(
            viewport={"width": width, "height": height}, device_scale_factor=scale, bypass_csp=True
        )
        page = context.new_page()
        for each in addresses:
            page.goto(each, wait_until="load")
            page.evaluate(OPEN)
            if scale == 1:
                page.add_style_tag(content=SPACING)
            where = f"{each} at {width} by {height}"
            seen["lost"] += [f"{where}: {lost}" for lost in page.evaluate(LOST)]
        page.keyboard.press("Control+k")
        page.keyboard.type("policy")
        page.locator("#search-count").filter(has_text="found").wait_for(state="attached")
        seen["lost"] += [f"search at {width} by {height}: {lost}" for lost in page.evaluate(LOST)]
        context.close()


def coloured(browser, address: str, seen: dict) -> None:
    for scheme in ("light", "dark"):
        context = browser.new_context(forced_colors="active", color_scheme=scheme)
        page = context.new_page()
        page.goto(address, wait_until="load")
        told = page.evaluate(COLOURS)
        page.keyboard.press("Control+k")
        page.keyboard.type("policy")
        chosen = page.locator("#search-results [aria-selected=true]")
        chosen.wait_for()
        told["field"] = is_painted(page, page.evaluate(STOP))
        with_mark = page.screenshot()
        chosen.evaluate("link => link.setAttribute('aria-selected', 'false')")
        told["result"] = with_mark != page.screenshot()
        seen["forced" + scheme.capitalize()] = told
        context.close()


def still(browser, address: str, seen: dict) -> None:
    for motion in ("reduce", "no-preference"):
        page = browser.new_page(reduced_motion=motion)
        page.goto(address, wait_until="load")
        seen["still" if motion == "reduce" else "moving"] = page.evaluate(MOTION)
        page.close()


def schemes(browser, address: str, seen: dict) -> None:
    """The system's colours hold without scripts too; a kept choice is there from the first paint."""
    seen["papers"] = []
    for scheme in ("light", "dark"):
        page = browser.new_page(color_scheme=scheme, java_script_enabled=False)
        page.goto(address)
        seen["papers"].append(page.evaluate(PAPER))
        page.close()
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(address, wait_until="load")
    page.locator("input[name=theme][value=dark]").check()
    page.add_init_script(EARLY)
    page.reload(wait_until="networkidle")
    [[theme, time]] = page.evaluate("window.themes")
    paint = page.evaluate("performance.getEntriesByName('first-paint')[0].startTime")
    seen["kept"], seen["beforePaint"] = theme, time < paint
    seen["papers"].append(page.evaluate(PAPER))
    context.close()


def marked(browser, address: str, seen: dict) -> None:
    """The sidebar is open at the page, the contents mark the heading, and nothing covers it."""
    page = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    page.goto(address, wait_until="load")
    branch = page.locator(".pages li:has(> a[aria-current]), .pages li:has(ul a[aria-current])")
    seen["branch"] = branch.locator("> a").all_inner_texts()
    seen["covered"], seen["current"] = [], []
    for link in page.locator(".toc a").all()[:4]:
        link.click()
        page.locator(".toc a[aria-current]").wait_for(state="visible")
        current = page.locator(".toc a[aria-current]").inner_text()
        seen["current"].append(current == link.inner_text())
        heading = page.locator(link.get_attribute("href"))
        if not heading.evaluate(IS_CLEAR):
            seen["covered"].append(current)
    page.close()


def plain(browser, site: str, address: str, seen: dict) -> None:
    """From the first page to the policy and its file, on a phone, without scripts."""
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 360, "height": 740}, accept_downloads=True
    )
    page = context.new_page()
    watch(page, site, seen)
    page.goto(site + "/")
    page.get_by_text("All pages").click()
    page.locator(".pages").get_by_role("link", name="Docs", exact=True).click()
    for name in ("Audit Trail Set-up", "AWS set-up", "Setting up an AWS User", "Permissions Needed"):
        page.get_by_role("main").get_by_role("link", name=name, exact=True).first.click()
    seen["arrived"] = page.url == address
    page.get_by_text("On this page").first.click()
    page.locator(".toc a").first.click()
    page.locator("details.statement summary").first.click()
    seen["folded"] = page.locator("details.statement table").first.is_visible()
    with page.expect_download() as started:
        page.get_by_role("link", name="Download JSON").click()
    seen["downloaded"] = open(started.value.path(), encoding="utf-8").read()
    seen["dead"] = page.locator("button:visible, input:visible, .search:visible").count()
    # An answer of 404 is told in the console, so nobody listens to this one.
    page = context.new_page()
    page.goto(site + "/nowhere/")
    seen["sentence"] = page.locator("main .prose p").last.inner_text()
    context.close()


def look(site: str, address: str) -> dict:
    seen = {}
    addresses = [site + path for path in ("/", "/manual/writing/", "/manual/checks/", "/nowhere/")]

    def settings(browser) -> None:
        coloured(browser, address, seen)
        still(browser, address, seen)
        schemes(browser, address, seen)
        marked(browser, address, seen)
        plain(browser, site, address, seen)

    side_by_side(lambda browser: enlarged(browser, addresses + [address], seen), settings)
    return seen


if __name__ == "__main__":
    tell(look)

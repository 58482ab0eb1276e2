"""Opens two pages of a preview, changes its sources, and tells what becomes of the pages.

Usage: preview.py ADDRESS-OF-THE-SITE FOLDER-OF-THE-PROJECT
"""

from pathlib import Path

from browser import chromium, tell, watch

PANEL = ".plumbline-news"
PAGE = "---\ntitle: Saved\n---\n"
HOSTILE = "{{ <img/src=x/onerror=document.title=1>.b }} {{ <script>.c }}\n"


def until(page, condition: str) -> None:
    """Waits as Playwright would, which the pages' security policy keeps from it."""
    for _ in range(6_000):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(100)
    raise TimeoutError(condition)


def preview(site: str, folder: str) -> dict:
    seen = {}
    saved = Path(folder, "content/manual/saved.md")
    style = Path(folder, "theme/assets/plumbline.css")
    foot = Path(folder, "theme/page.mustache")
    with chromium() as browser:
        page, other = browser.new_page(), browser.new_page()
        for one in (page, other):
            watch(one, site, seen)
            # A machine that is busy with other tests takes its time to build and to check.
            one.set_default_timeout(600_000)
        page.goto(site + "/manual/saved/")
        other.goto(site + "/manual/")
        for one in (page, other):
            one.evaluate("window.kept = true")

        style.write_text(style.read_text() + "\nmain p { letter-spacing: 3px }\n")
        for one in (page, other):
            until(one, "getComputedStyle(document.querySelector('main p')).letterSpacing === '3px'")
        seen["styleKept"] = [one.evaluate("window.kept === true") for one in (page, other)]

        saved.write_text(PAGE + "First words.\n\n" + HOSTILE)
        panel = page.locator(PANEL)
        panel.wait_for()
        seen["title"] = panel.locator("h2").inner_text()
        seen["text"] = panel.locator("pre").inner_text()
        seen["markup"] = panel.locator("pre *").count()
        seen["pageTitle"] = page.title()
        seen["faultKept"] = [one.evaluate("window.kept === true") for one in (page, other)]
        seen["otherPanels"] = other.locator(PANEL).count()
        seen["otherStatus"] = other.request.get(site + "/manual/").status
        panel.get_by_role("button", name="Hide").click()
        seen["hidden"] = panel.count() == 0

        saved.write_text(PAGE + "Second words.\n")
        page.get_by_text("Second words.").wait_for()
        seen["cured"] = page.locator(PANEL).count()

        old = foot.read_text()
        foot.write_text(old.replace("<p>Built from", '<p><a href="nowhere.html">x</a> Built from'))
        panel.wait_for()
        panel.get_by_role("heading", name="its check finds").wait_for()
        seen["review"] = panel.locator("pre").inner_text()
        foot.write_text(old)
        panel.wait_for(state="detached")
    return seen


tell(preview)

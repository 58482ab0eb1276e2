"""Keeps a picture of every kind of page in every look, and the policy's page as it is printed.

Usage: pictures.py ADDRESS-OF-THE-SITE ADDRESS-OF-THE-PAGE FOLDER
"""

import shutil
import struct
from functools import partial
from pathlib import Path

from browser import side_by_side, tell, watch
from pypdf import PdfReader

WIDTHS = {"phone": 360, "tablet": 768, "desktop": 1440}
LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
}
# The tablet is between the others, and colours that are forced are the same everywhere.
SEEN = [(size, look) for size in WIDTHS for look in LOOKS if look == "light" or size == "desktop"]
SEEN.append(("phone", "dark"))
HEIGHT = 900
MINE = '{"Statement": {"Effect": "Allow", "Action": ["s3:*", "sqs:SendMessage"], "Resource": "*"}}'


def search(page) -> None:
    page.keyboard.press("Control+k")
    page.keyboard.type("iam:PassRole")
    page.locator("#search-count").filter(has_text="found").wait_for(state="attached")


def compare(page) -> None:
    page.locator("details.compare summary").click()
    page.locator("details.compare textarea").fill(MINE)
    page.locator("details.compare").scroll_into_view_if_needed()


def kinds(site: str, address: str) -> dict:
    """What to look at: an address, whether it is taken whole, and what to do there first."""
    return {
        "home": (site + "/", True, None),
        "policy": (address, True, None),
        "search": (address, False, search),
        "compare": (address, False, compare),
        "changes": (address.replace("permissions-needed", "permissions-changes"), True, None),
        "writing": (site + "/manual/writing/", True, None),
        "checks": (site + "/manual/checks/", False, None),
        "lost": (site + "/nowhere/", True, None),
    }


def width(picture: bytes) -> int:
    return struct.unpack(">I", picture[16:20])[0]


def printed(file: str) -> str:
    """The text of a printed document, from top to bottom, without white space."""
    pages = PdfReader(file).pages
    return "".join("".join(page.extract_text(extraction_mode="layout") for page in pages).split())


def picture(browser, size: str, look: str, places: dict, folder: str) -> list[str]:
    """Pictures of every kind of page; gives the names of those that are wider than the window."""
    wide = WIDTHS[size]
    context = browser.new_context(
        viewport={"width": wide, "height": HEIGHT}, reduced_motion="reduce",
        has_touch=size == "phone", is_mobile=size == "phone", **LOOKS[look]
    )
    page = context.new_page()
    too_wide = []
    for kind, (where, is_whole, act) in places.items():
        page.goto(where, wait_until="load")
        if act:
            act(page)
        if is_whole and size == "phone":
            # A whole page at once would be taken as if there were a mouse.
            tall = page.evaluate("document.documentElement.scrollHeight")
            page.set_viewport_size({"width": wide, "height": tall})
        name = f"{kind}-{size}-{look}.png"
        taken = page.screenshot(path=f"{folder}/{name}", full_page=is_whole and size != "phone")
        page.set_viewport_size({"width": wide, "height": HEIGHT})
        if width(taken) != wide:
            too_wide.append(name)
    context.close()
    return too_wide


def on_paper(browser, site: str, address: str, folder: str) -> dict:
    """Readers print from where they are: here, in the dark, then with another form chosen."""
    seen = {}
    page = browser.new_page(color_scheme="dark")
    watch(page, site, seen)
    page.goto(address, wait_until="load")
    page.pdf(path=f"{folder}/policy.pdf", print_background=True)
    page.get_by_role("tab", name="Terraform").click()
    page.pdf(path=f"{folder}/policy-terraform.pdf", print_background=True)
    seen["paper"] = printed(f"{folder}/policy.pdf")
    seen["terraform"] = printed(f"{folder}/policy-terraform.pdf")
    return seen


def take(site: str, address: str, folder: str) -> dict:
    shutil.rmtree(folder, ignore_errors=True)
    Path(folder).mkdir(parents=True)
    places = kinds(site, address)
    paper, *too_wide = side_by_side(
        partial(on_paper, site=site, address=address, folder=folder),
        *(partial(picture, size=size, look=look, places=places, folder=folder) for size, look in SEEN),
    )
    pictures = len(list(Path(folder).glob("*.png")))
    return {"pictures": pictures, "tooWide": sum(too_wide, [])} | paper


if __name__ == "__main__":
    tell(take)

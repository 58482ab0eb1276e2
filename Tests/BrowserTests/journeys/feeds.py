"""Fetches every feed of the served site, reads it with two feed readers, and tells what is wrong.

Usage: feeds.py ADDRESS-OF-THE-SITE ADDRESS-OF-A-PAGE

No package validates Atom away from the network. So `atoma`, which takes nothing but the types of
RFC 4287, and `feedparser`, which says what it had to forgive, must both read the feed and read the
same; what the standard demands beyond that is asked of what they read. Feeds that are broken on
purpose go the same way, so that silence means something.
"""

import json
import re
from urllib.parse import urlsplit
from urllib.request import urlopen
from xml.etree import ElementTree

import atoma
import feedparser
from browser import tell

ATOM = "{http://www.w3.org/2005/Atom}"
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
# How often an element may stand in a feed and in an entry: RFC 4287, sections 4.1.1 and 4.1.2.
ONCE = ("id", "title", "updated")
AT_MOST_ONCE = {
    "feed": ("generator", "icon", "logo", "rights", "subtitle"),
    "entry": ("content", "published", "rights", "source", "summary"),
}
ANY_NUMBER = ("author", "category", "contributor", "link")


def read_faults(feed: bytes) -> list[str]:
    try:
        strict = atoma.parse_atom_bytes(feed)
    except Exception as error:
        return [f"atoma: {type(error).__name__} {error}"]
    lenient = feedparser.parse(feed)
    if lenient.bozo or lenient.version != "atom10":
        return [f"feedparser: {lenient.version} {lenient.get('bozo_exception')}"]
    faults = []
    one = [(each.id_, each.title and each.title.value) for each in [strict] + strict.entries]
    other = [(each.get("id"), each.get("title")) for each in [lenient.feed] + lenient.entries]
    if one != other:
        faults.append(f"the readers do not read the same: {one} and {other}")
    for each in [strict] + strict.entries:
        if each.updated is None or each.updated.tzinfo is None:
            faults.append(f"'{each.id_}' has no moment at which it was updated")
        if not each.authors:
            faults.append(f"'{each.id_}' has no author")
    for entry in strict.entries:
        if entry.content is None and not any(link.rel == "alternate" for link in entry.links):
            faults.append(f"'{entry.id_}' has neither content nor a page")
    return faults


def form_faults(feed: bytes, address: str) -> list[str]:
    faults = []
    root = ElementTree.fromstring(feed)
    entries = root.findall(f"{ATOM}entry")
    for kind, element in [("feed", root)] + [("entry", entry) for entry in entries]:
        names = [child.tag.removeprefix(ATOM) for child in element]
        for name in ONCE:
            if names.count(name) != 1:
                faults.append(f"{kind}: {names.count(name)} times '{name}'")
        for name in AT_MOST_ONCE[kind]:
            if names.count(name) > 1:
                faults.append(f"{kind}: {names.count(name)} times '{name}'")
        known = ONCE + AT_MOST_ONCE[kind] + ANY_NUMBER + (("entry",) if kind == "feed" else ())
        faults += [f"{kind}: no element is named '{name}'" for name in names if name not in known]
        for name in ("updated", "published"):
            for date in element.findall(ATOM + name):
                if not DATE_TIME.fullmatch(date.text or ""):
                    faults.append(f"{kind}: '{date.text}' is no date and time")
    ids = [each.text or "" for each in root.iter(f"{ATOM}id")]
    faults += [f"'{each}' is no absolute address" for each in ids if not urlsplit(each).scheme]
    if len(set(ids)) < len(ids):
        faults.append("an id is given twice")
    own = [link.get("href") for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
    if own != [address]:
        faults.append(f"the feed is at {address}, and says {own}")
    return faults


def faults(feed: bytes, address: str) -> list[str]:
    return read_faults(feed) or form_faults(feed, address)


def broken(feed: str) -> dict:
    """The feed with one thing wrong, by what that is."""
    head, entry = feed.split("<entry>", 1)
    alone = lambda pattern, text="": head + "<entry>" + re.sub(pattern, text, entry, count=1)
    return {
        "an ampersand": feed.replace("<title>", "<title>& ", 1),
        "another namespace": feed.replace("2005/Atom", "2005/atom"),
        "no id": re.sub("<id>.*?</id>", "", feed, count=1),
        "no id of an entry": alone("<id>.*?</id>"),
        "an id that is relative": alone("<id>.*?</id>", "<id>2026</id>"),
        "an id given twice": alone("<id>.*?</id>", re.search("<id>.*?</id>", feed).group()),
        "two ids": feed.replace("<author>", "<id>urn:x:y</id><author>", 1),
        "no title": re.sub("<title>.*?</title>", "", feed, count=1),
        "no title of an entry": alone("<title>.*?</title>"),
        "no moment": re.sub("<updated>.*?</updated>", "", feed, count=1),
        "no moment of an entry": alone("<updated>.*?</updated>"),
        "a day without a time": alone("T00:00:00Z"),
        "a day in words": alone("<updated>.*?<", "<updated>26 November 2026<"),
        "no author": re.sub("(?s)<author>.*?</author>", "", feed),
        "an author without a name": re.sub("(?s)<name>.*?</name>", "", feed),
        "a link without a target": alone(' href=".*?"'),
        "a type of text there is none of": feed.replace('type="text"', 'type="txet"'),
        "a misspelt element": feed.replace("author>", "auhtor>"),
        "another address": feed.replace('rel="self"', 'rel="via"'),
    }


def feeds(site: str, address: str) -> dict:
    manifest = json.load(urlopen(site + "/plumbline.json"))
    files = sorted(name for name in manifest["files"] if name.endswith(".atom"))
    seen = {"feeds": files, "types": [], "errors": [], "unnoticed": [], "broken": 0}
    for file in files:
        reply = urlopen(f"{site}/{file}")
        feed = reply.read()
        seen["types"].append(reply.headers["Content-Type"])
        seen["errors"] += [f"{file}: {fault}" for fault in faults(feed, f"{site}/{file}")]
        for name, text in broken(feed.decode()).items():
            seen["broken"] += 1
            if text == feed.decode() or not faults(text.encode(), f"{site}/{file}"):
                seen["unnoticed"].append(f"{file}: {name}")
    return seen


if __name__ == "__main__":
    tell(feeds)

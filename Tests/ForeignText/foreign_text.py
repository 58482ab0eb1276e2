"""Publishes other people's documentation as this site's, and prints what the checks say of it.

None of it is about the policy, so whatever is told is a false alarm, or a number that the checks'
contract claims. Each Markdown file becomes a page; then paragraphs of prose are put on the page that
shows the policy, where claims are judged.
"""

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "Tests" / "Benchmarks"))

import corpus

# What shows the policy in a source.
POLICY = "{{ audit-trail.json"
# Plain prose: a sentence or more, without marks.
PROSE = re.compile(r"[A-Z][^<>{}\[\]|*_#`\\]{80,700}\.")
# More findings than this share of what was read is too many.
TOO_MANY = 0.01


class Project:
    """A copy of the site's sources that is built and checked."""

    def __init__(self, tool, folder):
        self.tool, self.folder = tool, folder
        shutil.rmtree(folder, ignore_errors=True)
        for name in ("content", "theme"):
            shutil.copytree(REPOSITORY / name, folder / name)
        configuration = (REPOSITORY / "plumbline.yml").read_text(encoding="utf-8")
        # No colours: a fence may be of any language.
        (folder / "plumbline.yml").write_text(
            re.sub(r"^highlight:.*\n", "", configuration, flags=re.M), encoding="utf-8")

    def run(self, *command):
        run = subprocess.run(
            [self.tool, *command, "--format", "json"], cwd=self.folder, capture_output=True,
            text=True, check=False)
        if run.returncode not in (0, 1):
            sys.exit(run.stderr)
        return json.loads(run.stdout)["findings"] if run.returncode else []

    def build(self, discard):
        """Builds; what cannot be published is discarded, and the rest built again."""
        while findings := self.run("build", "-q", "--no-search"):
            for finding in findings:
                discard(finding)

    def check(self):
        return self.run("check")


def texts(folders):
    for folder in folders:
        for file in sorted(folder.rglob("*.md")):
            text = file.read_text(encoding="utf-8", errors="ignore")
            text = re.sub(r"\A\+\+\+\n.*?\n\+\+\+\n", "", text, flags=re.S)
            yield corpus.Library.plain(text)


def pages(project, folders):
    book = project.folder / "content" / "book"
    book.mkdir()
    (book / "index.md").write_text("---\ntitle: The book\n---\nIts pages follow.\n")
    for number, text in enumerate(texts(folders)):
        matter = f"---\ntitle: Page {number}\norder: {number + 1}\n---\n"
        (book / f"page-{number}.md").write_text(matter + text + "\n", encoding="utf-8")
    project.build(lambda finding: (project.folder / finding["file"]).unlink(missing_ok=True))
    findings = project.check()
    told = {finding["file"].rsplit("/", 1)[0] for finding in findings}
    return report("pages", len(list(book.iterdir())), findings, len(told))


def paragraphs(project, folders, count, seed):
    found = dict.fromkeys(
        " ".join(block.split()) for text in texts(folders) for block in re.split(r"\n\s*\n", text))
    prose = [text for text in found if PROSE.fullmatch(text)]
    random.Random(seed).shuffle(prose)
    page = next(
        file for file in (project.folder / "content").rglob("*.md")
        if POLICY in file.read_text(encoding="utf-8"))
    own = page.read_text(encoding="utf-8").rstrip()
    kept = prose[:count]

    def write():
        page.write_text("\n\n".join([own, *kept]) + "\n", encoding="utf-8")

    def discard(finding):
        kept.remove(page.read_text(encoding="utf-8").splitlines()[finding["line"] - 1])
        write()

    write()
    project.build(discard)
    findings = [one for one in project.check() if one["severity"] == "error"]
    told = {
        finding["line"] for finding in findings if finding["file"].endswith("index.html")
    } or findings
    return report("paragraphs", len(kept), findings, len(told))


def report(what, count, findings, told):
    for finding in findings:
        print("{file}:{line}: {message} [{rule}]".format(**finding))
    print(f"{what}: {count:,} read, {told} told of, {told / max(count, 1):.2%}")
    return told <= TOO_MANY * count


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool", type=Path)
    parser.add_argument("folder", type=Path, help="where the site is made")
    parser.add_argument("text", type=Path, nargs="+", help="a folder of Markdown")
    parser.add_argument("--paragraphs", type=int, default=1_500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for folder in options.text:
        if not folder.is_dir():
            parser.error(f"there is no folder '{folder}'")
    tool = options.tool.resolve()
    is_quiet = pages(Project(tool, options.folder / "pages"), options.text)
    is_quiet &= paragraphs(
        Project(tool, options.folder / "paragraphs"), options.text, options.paragraphs,
        options.seed)
    sys.exit(not is_quiet)


if __name__ == "__main__":
    main()
